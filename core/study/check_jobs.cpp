#include <algorithm>
#include <fmt/format.h>

#include "core/study/check_elements.h"

namespace meguri::study {

namespace {

/// The value of a figure that is one number without dimension; nothing if it is anything else.
std::optional<double> pureNumber(const quantity::Quantity* figure) {
  const auto unit = figure && !figure->isOverYears() ? quantity::parseUnit(figure->unit) : Result<quantity::Unit>(Fault());
  return unit && unit->dimension.isNumber() ? std::optional(unit->toBase(figure->value)) : std::nullopt;
}

/// A figure that a formula is made of: there, one number of its dimension, its spread sound, and above 0 where it is a factor.
void checkFigure(const Surroundings& s, const Element& job, EntryField field, const library::Entry& entry, const char* key, const char* unit, bool isFactor) {
  const std::string_view name = job.type->fields()[static_cast<std::size_t>(field.index)].key;
  const auto* figure = entry.figure(key);
  if (!figure) return s.add(Severity::error, "entry.figure-missing", job, name, {entry.id, key});
  const auto stated = quantity::parseUnit(figure->unit);
  const bool fits = stated && !figure->isOverYears() && stated->dimension == quantity::parseUnit(unit)->dimension;
  if (!fits || (isFactor && !(figure->value > 0)) || quantity::spreadFault(figure->spread, figure->value))
    s.add(Severity::error, "entry.figure-unfit", job, name, {entry.id, key, text(figure->value) + " " + figure->unit});
}

const library::Entry* entryOf(const Surroundings& s, const Element& job, EntryField field) {
  const auto found = s.study.library.find(std::string(job.get(field)));
  return found == s.study.library.end() ? nullptr : found->second.get();
}

void checkNeedsHardware(const Surroundings& s, const Element& job, ElementField hardware, std::string_view method) {
  if (job.get(hardware).empty()) s.add(Severity::error, "job.no-hardware", job, "hardware", {std::string(method)});
}

bool isSizedToDemand(const Surroundings& s, const Element& fleet, std::size_t depth = 0) {
  const FleetType& t = fleetType();
  if (!fleet.isRelevant(t.sizing.index) || depth > s.elements.size()) return false;
  if (fleet.get(t.sizing) == "demand") return true;
  const Element* first = fleet.isRelevant(t.firstLife.index) ? s.find(fleet.get(t.firstLife), t) : nullptr;
  return first && isSizedToDemand(s, *first, depth + 1);
}

/// A share of available hours needs hours that are there before the jobs are.
void checkSharedFleet(const Surroundings& s, const Element& service) {
  const Element* fleet = s.find(service.get(serviceType().hardware), fleetType());
  if (!fleet) return;
  if (fleet->get(fleetType().tenure) == "rented") s.add(Severity::error, "service.share-of-rented", service, "claimedShare", {fleet->id});
  if (isSizedToDemand(s, *fleet)) s.add(Severity::error, "service.share-of-sized", service, "claimedShare", {fleet->id});
}

/// Everything a scenario causes is divided by the functional units delivered: a service that delivers none of them is named.
void checkDelivery(const Surroundings& s, const Element& service) {
  const ServiceType& t = serviceType();
  if (service.get(t.functionalUnit) != "delivers") return;
  const std::string_view unit = s.study.scope->get(scopeType().functionalUnit);
  const bool requests = service.isRelevant(t.volume.index), tasks = requests && service.get(t.volume) != "requests";
  const bool tokens = service.isRelevant(t.outputTokens.index);
  if ((unit == "request" && !requests) || (unit == "outputToken" && !tokens) || ((unit == "task" || unit == "acceptedOutput") && !tasks))
    s.add(Severity::warning, "service.delivers-none", service, tasks || unit == "request" || unit == "outputToken" ? "method" : "volume", {std::string(unit)});
}

/// Greenhouse gases of manufacture that a source states per request, beside hardware that carries its own, would count twice.
void checkOtherGhg(const Surroundings& s, const Element& service) {
  const ServiceType& t = serviceType();
  const Element* fleet = s.find(service.get(t.hardware), fleetType());
  if (!fleet || !service.isRelevant(t.otherGhgStage.index) || service.get(t.otherGhgStage) != "manufacture") return;
  const FleetType& f = fleetType();
  const bool fromBill = fleet->isRelevant(f.embodiedFrom.index) && fleet->get(f.embodiedFrom) == "components";
  if (fromBill || s.has(*fleet, f.acceleratorManufacture) || s.has(*fleet, f.hostManufacture) || s.has(*fleet, f.refurbishmentGhg))
    s.add(Severity::error, "service.manufacture-twice", service, "otherGhg", {fleet->id});
}

void checkShares(const Surroundings& s, const Element& service) {
  const ServiceType& t = serviceType();
  const auto a = s.constant(service, t.acceleratorShare), h = s.constant(service, t.hostShare), i = s.constant(service, t.idleShare);
  if (a && h && i && *a + *h + *i > 1 + 1e-12) s.add(Severity::error, "service.shares", service, "acceleratorShare", {text(100 * (*a + *h + *i))});
}

void checkParameters(const Surroundings& s, const Element& service) {
  const ServiceType& t = serviceType();
  const auto active = s.constant(service, t.activeParameters), total = s.constant(service, t.totalParameters);
  if (active && total && *active > *total) s.add(Severity::error, "service.parameters", service, "activeParameters", {text(*active), text(*total)});
}

void checkTokens(const Surroundings& s, const Element& service) {
  const ServiceType& t = serviceType();
  if (const auto* entry = entryOf(s, service, t.regression)) {
    for (const char* figure : {"intercept", "ln-active", "ln-total", "ln-batch"}) checkFigure(s, service, t.regression, *entry, figure, "1", false);
    checkFigure(s, service, t.regression, *entry, "residual", "1", true);
    if (!service.get(t.measuredModel)) {
      if (entry->figure("residual-outside")) checkFigure(s, service, t.regression, *entry, "residual-outside", "1", true);
      else if (entry->figure("residual")) s.add(Severity::note, "service.residual", service, "regression", {});
    }
    if (service.get(t.accelerator) == "b200") checkFigure(s, service, t.regression, *entry, "b200", "1", false);
    if (service.get(t.precision) == "fp8") checkFigure(s, service, t.regression, *entry, "fp8", "1", false);
    const auto low = pureNumber(entry->figure("batch-low")), high = pureNumber(entry->figure("batch-high"));
    const auto batch = s.constant(service, t.batch);
    if (batch && low && high && (*batch < *low || *batch > *high)) s.add(Severity::warning, "service.batch-outside", service, "batch", {text(*batch), text(*low), text(*high)});
    checkParameters(s, service);
  }
  // energy of accelerators alone is no energy of a service: the host's share comes from the hardware
  checkNeedsHardware(s, service, t.hardware, "tokens");
}

void checkEcologits(const Surroundings& s, const Element& service) {
  const ServiceType& t = serviceType();
  const auto* entry = entryOf(s, service, t.ecologits);
  if (!entry) return;
  for (const char* figure : {"alpha", "beta", "gamma", "latency-alpha", "latency-beta", "latency-gamma"}) checkFigure(s, service, t.ecologits, *entry, figure, "1", false);
  for (const char* figure : {"server-accelerators", "memory-overhead"}) checkFigure(s, service, t.ecologits, *entry, figure, "1", true);
  checkFigure(s, service, t.ecologits, *entry, "server-power", "kW", true);
  checkFigure(s, service, t.ecologits, *entry, "memory", "GB", true);
  checkParameters(s, service);
}

/// What is read from a cache is part of what is read.
void checkCached(const Surroundings& s, const Element& service) {
  const ServiceType& t = serviceType();
  if (!s.has(service, t.cachedTokens)) return;
  const auto at = [&](QuantityField field, int year) {
    const auto* quantity = s.has(service, field) ? stated(s.study, service, field).quantity : nullptr;
    const auto unit = quantity ? quantity::parseUnit(quantity->unit) : Result<quantity::Unit>(Fault());
    return unit ? unit->toBase(quantity->at(year).value_or(0)) : 0;
  };
  for (int year = s.study.firstYear(); year <= s.study.lastYear() && year - s.study.firstYear() < 200; ++year) {
    const double cached = at(t.cachedTokens, year), further = at(t.furtherInputTokens, year);
    if (cached <= further * (1 + 1e-9)) continue;
    return s.add(Severity::error, "service.cached-more", service, "cachedTokens", {fmt::format("{:.6g}", cached), fmt::format("{:.6g}", further), std::to_string(year)});
  }
}

/// Operations per energy come from the hardware.
void checkCompute(const Surroundings& s, const Element& service) {
  const ServiceType& t = serviceType();
  checkNeedsHardware(s, service, t.hardware, "flops");
  const Element* fleet = s.find(service.get(t.hardware), fleetType());
  if (fleet && (!s.has(*fleet, fleetType().peakCompute) || !s.has(*fleet, fleetType().acceleratorPower)))
    s.add(Severity::error, "service.no-peak-compute", service, "hardware", {fleet->id});
}

/// Tasks go from a service that counts them, in no circle, and no more than all of them.
void checkRouting(const Surroundings& s, const Element& service) {
  const ServiceType& t = serviceType();
  if (!service.isRelevant(t.router.index)) return;
  if (isCircle(s, service, t.router)) return s.add(Severity::error, "service.routed-circle", service, "router", {});
  const Element* router = s.find(service.get(t.router), t);
  if (!router) return;
  if (!router->isRelevant(t.volume.index) || router->get(t.volume) == "requests") return s.add(Severity::error, "service.router-not-tasks", service, "router", {router->id});
  for (int year = s.study.firstYear(); year <= s.study.lastYear() && year - s.study.firstYear() < 200; ++year) {
    double sum = 0;
    for (const Resolved& each : s.elements) {
      if (each.element->type != &t || !each.element->isRelevant(t.router.index) || each.element->get(t.router) != router->id) continue;
      const auto* share = stated(s.study, *each.element, t.routedShare).quantity;
      const auto unit = share ? quantity::parseUnit(share->unit) : Result<quantity::Unit>(Fault());
      if (unit) sum += unit->toBase(share->at(year).value_or(0));
    }
    if (sum > 1 + 1e-9) return s.add(Severity::error, "service.routed-shares", service, "routedShare", {fmt::format("{:.6g}", 100 * sum), std::to_string(year)});
  }
}

}  // namespace

void checkPlace(const Surroundings& s, const Element& job, ElementField hardware, ElementField site) {
  const std::string_view fleetId = job.get(hardware), siteId = job.get(site);
  if (fleetId.empty() && siteId.empty()) return s.add(Severity::error, "job.no-place", job, "hardware", {});
  const Element* fleet = s.find(fleetId, fleetType());
  if (fleet && !siteId.empty() && fleet->get(fleetType().site) != siteId)
    s.add(Severity::warning, "job.other-site", job, "site", {std::string(siteId), std::string(fleet->get(fleetType().site))});
}

void checkHours(const Surroundings& s, const Element& job, ElementField hardware, std::string_view scope) {
  const Element* fleet = s.find(job.get(hardware), fleetType());
  if (!fleet || scope != "accelerators") return;
  const FleetType& t = fleetType();
  if (!s.has(*fleet, t.hostOverhead) && !(s.has(*fleet, t.acceleratorPower) && s.has(*fleet, t.powerShare))) s.add(Severity::error, "job.no-hours", job, "energyScope", {fleet->id});
}

void checkTraining(const Surroundings& s, const Element& training) {
  const TrainingType& t = trainingType();
  checkPlace(s, training, t.hardware, t.site);
  const std::string_view method = training.get(t.method);
  if (method == "energy") checkHours(s, training, t.hardware, training.get(t.energyScope));
  if (method == "hours" || method == "flops") checkNeedsHardware(s, training, t.hardware, method);
  const Element* fleet = s.find(training.get(t.hardware), fleetType());
  if (method == "flops" && fleet && !s.has(*fleet, fleetType().peakCompute)) s.add(Severity::error, "training.no-peak-compute", training, "hardware", {fleet->id});
  if (isCircle(s, training, t.baseModel)) s.add(Severity::error, "training.base-circle", training, "baseModel", {});
}

void checkService(const Surroundings& s, const Element& service) {
  const ServiceType& t = serviceType();
  checkPlace(s, service, t.hardware, t.site);
  const std::string_view method = service.get(t.method);
  checkDelivery(s, service);
  checkOtherGhg(s, service);
  checkRouting(s, service);
  checkCached(s, service);
  if (method == "request") checkHours(s, service, t.hardware, service.get(t.energyScope));
  if (method == "tokens" || method == "flops") checkHours(s, service, t.hardware, "accelerators");
  if (method == "hours" || method == "share") checkNeedsHardware(s, service, t.hardware, method);
  if (method == "share") checkSharedFleet(s, service);
  if (method == "breakdown") checkShares(s, service);
  if (method == "tokens") checkTokens(s, service);
  if (method == "ecologits") checkEcologits(s, service);
  if (method == "flops") checkCompute(s, service);
  if (method == "published" && !s.has(service, t.otherGhg)) s.add(Severity::error, "service.published-nothing", service, "otherGhg", {});
}

}  // namespace meguri::study
