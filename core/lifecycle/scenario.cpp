#include "core/lifecycle/scenario.h"

#include <map>

#include "core/lifecycle/service.h"
#include "core/lifecycle/totals.h"

namespace meguri::lifecycle {

namespace {

void append(std::vector<Expr>& to, const std::vector<Expr>& from) { to.insert(to.end(), from.begin(), from.end()); }

/// What the functional unit counts: hours claimed by all jobs, or requests or output tokens of services.
std::vector<Expr> unitsOf(const study::Study& study, const std::vector<Claim>& claims, const Delivered& delivered) {
  const std::string_view unit = study.scope->get(study::scopeType().functionalUnit);
  if (unit == "request") return delivered.requests;
  if (unit == "outputToken") return delivered.outputTokens;
  std::vector<Expr> hours;
  if (unit == "acceleratorHour")
    for (const Claim& claim : claims) append(hours, claim.hours);
  return hours;
}

}  // namespace

std::vector<Expr> writeCells(Context& context) {
  const std::vector<Site> sites = readSites(context);
  const std::vector<Fleet> fleets = readFleets(context, sites);
  for (const Site& site : sites) context.exclude({site.element, noElement, site.element}, Stage::facility, Indicator::ghg, "no-facility");

  std::vector<Claim> claims;
  std::map<ElementIndex, std::vector<Claim>> byFleet;
  Delivered delivered;
  for (ElementIndex i = 0; i < context.elements.size(); ++i) {
    const study::Element& element = context.element(i);
    const auto& training = study::trainingType();
    const auto& service = study::serviceType();
    if (element.type != &training && element.type != &service) continue;
    const bool isTraining = element.type == &training;
    const Workplace place = isTraining ? findWorkplace(context, sites, fleets, element.get(training.hardware), element.get(training.site))
                                       : findWorkplace(context, sites, fleets, element.get(service.hardware), element.get(service.site));
    claims.push_back(isTraining ? writeTraining(context, i, place) : writeService(context, i, place, delivered));
    if (place.fleet) byFleet[place.fleet->element].push_back(claims.back());
  }
  for (const Fleet& fleet : fleets) writeFleet(context, fleet, byFleet[fleet.element]);
  return unitsOf(context.study, claims, delivered);
}

ScenarioModel buildScenario(const study::Study& study, const study::Scenario& scenario, graph::InputTable& inputs, std::vector<Origin>& origins) {
  Context context(study, scenario, inputs, origins);
  const std::vector<Expr> units = writeCells(context);
  writeTotals(context, units);
  context.model.graph = context.builder.finish();
  context.model.structure = structureKey(study, scenario);
  return std::move(context.model);
}

}  // namespace meguri::lifecycle
