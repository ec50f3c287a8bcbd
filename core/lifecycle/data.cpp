#include "core/lifecycle/data.h"

#include <algorithm>
#include <array>

namespace meguri::lifecycle {

namespace {

Phase phaseOf(std::string_view word) { return word == "training" ? Phase::training : Phase::inference; }

Expr constantOf(Context& context, ElementIndex element, study::QuantityField field) {
  const Path path = context.input(element, field);
  return path ? path.constant() : Expr();
}

/// Embodied impacts of one element, each by its factor times an amount of the year; without a factor excluded by name.
class Burdens {
 public:
  Burdens(Context& context, const Where& where, Phase phase, int year) : m_context(context), m_where(where), m_phase(phase), m_year(year) {}

  void write(Indicator indicator, Stage stage, Expr factor, Expr amount, const char* field, const char* reason = "no-embodied") {
    const Place place = stage == Stage::manufacture ? Place::fab : Place::site;
    if (factor)
      m_context.cell(m_where, {.indicator = indicator, .stage = stage, .phase = m_phase, .place = place}, m_year, amount * factor);
    else
      m_context.exclude(m_where, stage, indicator, reason, field);
  }

  /// Embodied water is stated as consumption alone.
  void writeWater(Expr factor, Expr amount, const char* field) {
    for (const Indicator indicator : {Indicator::water, Indicator::waterWithoutReservoirs}) write(indicator, Stage::manufacture, factor, amount, field);
    for (const Indicator indicator : {Indicator::waterWithdrawal, Indicator::waterScarcity}) m_context.exclude(m_where, Stage::manufacture, indicator, "not-modelled");
  }

  /// Minerals, primary energy and price, where the scope counts them.
  void writeFurther(ElementIndex element, const std::array<std::pair<Indicator, study::QuantityField>, 3>& factors, Expr amount) {
    const auto& fields = m_context.element(element).type->fields();
    for (const auto& [indicator, field] : factors) {
      if (!m_context.counts(indicator)) continue;
      const Path factor = m_context.input(element, field);
      const char* reason = indicator == Indicator::cost ? "no-price" : "no-embodied";
      write(indicator, Stage::manufacture, factor ? factor[m_year] : Expr(), amount, fields[static_cast<std::size_t>(field.index)].key.data(), reason);
    }
  }

 private:
  Context& m_context;
  Where m_where;
  Phase m_phase;
  int m_year;
};

}  // namespace

void writeStorage(Context& context, ElementIndex storage, const std::vector<Site>& sites) {
  const auto& t = study::storageType();
  const study::Element& element = context.element(storage);
  const Site& site = *findSite(sites, context.find(element.get(t.site)));
  const Where where{storage, noElement, site.element};
  const Phase phase = phaseOf(element.get(t.phase));
  const auto value = [&](study::QuantityField field) { return constantOf(context, storage, field); };
  const Path amount = context.input(storage, t.amount);
  const Expr copies = value(t.copies), power = value(t.power), mass = value(t.mass), reuse = value(t.reuse);
  for (int year = context.firstYear; year <= context.lastYear; ++year) {
    const Expr data = context.named(copies ? amount[year] * copies : amount[year], Name::dataAmount, storage, year);
    if (power) {
      Energy use;
      use.active.emplace_back(phase, data * power * context.hoursPerYear);
      writeUse(context, site, where, year, use);
    } else {
      context.excludeUse(where, "no-power", "power");
    }
    const Expr worn = data * (context.hoursPerYear / value(t.lifetime));
    Burdens burdens(context, where, phase, year);
    burdens.write(Indicator::ghg, Stage::manufacture, value(t.manufactureGhg), worn, "manufactureGhg");
    burdens.writeWater(value(t.manufactureWater), worn, "manufactureWater");
    burdens.writeFurther(storage, {{{Indicator::minerals, t.manufactureMinerals}, {Indicator::primaryEnergy, t.manufacturePrimaryEnergy}, {Indicator::cost, t.price}}}, worn);
    burdens.write(Indicator::ewaste, Stage::endOfLife, mass && reuse ? mass * (1 - reuse) : Expr(), worn, mass ? "reuse" : "mass", mass ? "no-reuse-share" : "no-mass");
  }
}

void writeTransfer(Context& context, ElementIndex transfer, const std::vector<Site>& sites, const std::map<ElementIndex, Demand>& demand) {
  const study::Element& element = context.element(transfer);
  const auto& t = element.type == &study::networkType() ? study::networkType() : study::collectionType();
  const Site& site = *findSite(sites, context.find(element.get(t.site)));
  const bool ofRequests = element.get(t.amountFrom) == "requests";
  const ElementIndex service = ofRequests ? context.find(element.get(t.service)) : noElement;
  const Where where{transfer, service, site.element};
  const Phase phase = phaseOf(element.get(t.phase));
  const Path amount = context.input(transfer, ofRequests ? t.dataPerRequest : t.amount), energy = context.input(transfer, t.energyPerData);
  const Expr ghg = constantOf(context, transfer, t.embodiedGhg), water = constantOf(context, transfer, t.embodiedWater), ewaste = constantOf(context, transfer, t.embodiedEwaste);
  for (int year = context.firstYear; year <= context.lastYear; ++year) {
    const Expr moved = ofRequests ? demand.at(service).requests[context.yearIndex(year)] * amount[year] : amount[year];
    const Expr data = context.named(moved, Name::dataAmount, transfer, year);
    if (energy)
      writeMetered(context, site, where, year, phase, context.named(data * energy[year], Name::facilityEnergy, transfer, year));
    else
      context.excludeUse(where, "no-energy-per-data", "energyPerData");
    Burdens burdens(context, where, phase, year);
    burdens.write(Indicator::ghg, Stage::manufacture, ghg, data, "embodiedGhg");
    burdens.writeWater(water, data, "embodiedWater");
    burdens.writeFurther(transfer, {{{Indicator::minerals, t.embodiedMinerals}, {Indicator::primaryEnergy, t.embodiedPrimaryEnergy}, {Indicator::cost, t.price}}}, data);
    burdens.write(Indicator::ewaste, Stage::endOfLife, ewaste, data, "embodiedEwaste");
  }
}

/// Of a device's burden a year takes the AI's share of 1/L, and whole what a shorter life costs: 1/(L − ΔL) − 1/L.
void writeDevices(Context& context, ElementIndex devices, const std::vector<Site>& sites) {
  const auto& t = study::devicesType();
  const Site& site = *findSite(sites, context.find(context.element(devices).get(t.site)));
  const auto& service = study::serviceType();
  // inference on the devices is the service's energy; of one service alone, they are its hardware
  std::vector<ElementIndex> services = context.of(service);
  std::erase_if(services, [&](ElementIndex each) { return context.find(context.element(each).get(service.devices)) != devices; });
  const Where where{devices, services.size() == 1 ? services.front() : noElement, site.element};
  const auto value = [&](study::QuantityField field) { return constantOf(context, devices, field); };
  const Path count = context.input(devices, t.devices), hours = context.input(devices, t.hours), share = context.input(devices, t.aiShare);
  const Expr power = value(t.power), lost = value(t.lifeLost), mass = value(t.mass), reuse = value(t.reuse);
  const Expr life = value(t.lifetime) / context.hoursPerYear;
  for (int year = context.firstYear; year <= context.lastYear; ++year) {
    if (hours && power)
      writeMetered(context, site, where, year, Phase::inference, context.named(count[year] * hours[year] * power, Name::facilityEnergy, devices, year));
    else if (hours || services.empty())
      context.excludeUse(where, "no-power", hours ? "power" : "hours");
    if (!share) {
      context.excludeHardware(where, "no-ai-share", "aiShare");
      continue;
    }
    Expr worn = share[year] / life;
    if (lost) worn = worn + (1 / (life - lost / context.hoursPerYear) - 1 / life);
    worn = count[year] * worn;
    Burdens burdens(context, where, Phase::inference, year);
    burdens.write(Indicator::ghg, Stage::manufacture, value(t.manufactureGhg), worn, "manufactureGhg");
    burdens.writeWater(value(t.manufactureWater), worn, "manufactureWater");
    burdens.writeFurther(devices, {{{Indicator::minerals, t.manufactureMinerals}, {Indicator::primaryEnergy, t.manufacturePrimaryEnergy}, {Indicator::cost, t.price}}}, worn);
    for (const Stage stage : {Stage::transport, Stage::endOfLife})
      for (const Indicator indicator : {Indicator::minerals, Indicator::primaryEnergy}) context.exclude(where, stage, indicator, "not-modelled");
    burdens.write(Indicator::ghg, Stage::transport, value(t.transportGhg), worn, "transportGhg", "no-transport");
    burdens.write(Indicator::ghg, Stage::endOfLife, value(t.endOfLifeGhg), worn, "endOfLifeGhg", "no-end-of-life");
    burdens.write(Indicator::ewaste, Stage::endOfLife, mass && reuse ? mass * (1 - reuse) : Expr(), worn, mass ? "reuse" : "mass", mass ? "no-reuse-share" : "no-mass");
  }
}

}  // namespace meguri::lifecycle
