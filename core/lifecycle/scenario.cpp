#include "core/lifecycle/scenario.h"

#include <map>

#include "core/lifecycle/data.h"
#include "core/lifecycle/effect.h"
#include "core/lifecycle/service.h"
#include "core/lifecycle/training.h"

namespace meguri::lifecycle {

namespace {

using study::serviceType;
using study::trainingType;

class ScenarioWriter {
 public:
  explicit ScenarioWriter(Context& context) : m_context(context), m_sites(readSites(context)), m_fleets(readFleets(context, m_sites)) {}

  Units write() {
    stockFleets(m_context, m_fleets, nullptr);
    readServices();
    for (ElementIndex i = 0; i < m_context.elements.size(); ++i) {
      if (m_context.element(i).type == &trainingType()) writeTraining(i);
      if (m_context.element(i).type == &serviceType()) writeService(i);
    }
    stockFleets(m_context, m_fleets, &m_claims);
    for (const Fleet& fleet : m_fleets) writeFleet(m_context, fleet, m_claims[fleet.element]);
    for (const ElementIndex i : m_context.of(study::storageType())) writeStorage(m_context, i, m_sites);
    for (const ElementIndex i : m_context.of(study::networkType())) writeTransfer(m_context, i, m_sites, m_demand);
    for (const ElementIndex i : m_context.of(study::collectionType())) writeTransfer(m_context, i, m_sites, m_demand);
    for (const ElementIndex i : m_context.of(study::devicesType())) writeDevices(m_context, i, m_sites);
    writeContracts(m_context, m_sites);
    writeCarbonPrices(m_context, m_sites);
    writeEffects(m_context, m_sites, m_demand);
    return units();
  }

 private:
  Workplace placeOf(std::string_view hardware, std::string_view site) const { return findWorkplace(m_context, m_sites, m_fleets, hardware, site); }

  /// Energy before demand: where efficiency drives demand, it hangs on the energy of a request.
  void readServices() {
    const auto& t = serviceType();
    for (const ElementIndex i : m_context.of(t)) {
      const study::Element& element = m_context.element(i);
      m_places.emplace(i, placeOf(element.get(t.hardware), element.get(t.site)));
      if (element.isRelevant(t.volume.index) && element.get(t.method) != "published") m_energies.emplace(std::piecewise_construct, std::tuple(i), std::tuple(std::ref(m_context), i, std::cref(m_places.at(i))));
    }
    m_demand = readDemand(m_context, [this](ElementIndex service) {
      std::vector<Expr> energy;
      for (const RequestEnergy& each : m_energies.at(service).byYear()) energy.push_back(each.it());
      return energy;
    });
  }

  void writeTraining(ElementIndex job) {
    const auto& t = trainingType();
    const study::Element& element = m_context.element(job);
    const Workplace place = placeOf(element.get(t.hardware), element.get(t.site));
    for (Claim& claim : lifecycle::writeTraining(m_context, job, place)) claimed(place, std::move(claim), true);
  }

  void writeService(ElementIndex job) {
    const auto energies = m_energies.find(job);
    const auto demand = m_demand.find(job);
    const Workplace& place = m_places.at(job);
    claimed(place, lifecycle::writeService(m_context, job, place, energies == m_energies.end() ? nullptr : &energies->second,
                                           demand == m_demand.end() ? nullptr : &demand->second, m_delivered),
            m_context.element(job).get(serviceType().functionalUnit) == "delivers");
  }

  void claimed(const Workplace& place, Claim claim, bool delivers) {
    if (delivers) m_hours.insert(m_hours.end(), claim.hours.begin(), claim.hours.end());
    if (place.fleet && !claim.hours.empty()) m_claims[place.fleet->element].push_back(std::move(claim));
  }

  /// What the functional unit counts: hours claimed by the jobs that deliver it, or what services deliver.
  Units units() const {
    const std::string_view unit = m_context.study.scope->get(study::scopeType().functionalUnit);
    if (unit == "acceleratorHour") return {m_hours, false};
    if (unit == "request") return {m_delivered.requests, false};
    if (unit == "outputToken") return {m_delivered.outputTokens, false};
    if (unit == "task") return {m_delivered.tasks, false};
    if (unit == "acceptedOutput") return {m_delivered.accepted, true};
    return {};
  }

  Context& m_context;
  std::vector<Site> m_sites;
  std::vector<Fleet> m_fleets;
  std::map<ElementIndex, Workplace> m_places;
  std::map<ElementIndex, RequestEnergies> m_energies;
  std::map<ElementIndex, Demand> m_demand;
  Claims m_claims;
  Delivered m_delivered;
  std::vector<Expr> m_hours;
};

}  // namespace

Units writeCells(Context& context) { return ScenarioWriter(context).write(); }

ScenarioModel buildScenario(const study::Study& study, const study::Scenario& scenario, graph::InputTable& inputs, std::vector<Origin>& origins) {
  Context context(study, scenario, inputs, origins);
  const Units units = writeCells(context);
  writeTotals(context, units);
  context.model.graph = context.builder.finish();
  context.model.structure = structureKey(study, scenario);
  return std::move(context.model);
}

}  // namespace meguri::lifecycle
