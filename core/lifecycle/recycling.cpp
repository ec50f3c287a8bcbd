#include "core/lifecycle/embodied.h"

namespace meguri::lifecycle {

namespace {

/// Credits and terms of one fleet under a rule other than cut-off. Masses and factors are per node.
class Recycling {
 public:
  Recycling(Context& context, const Fleet& fleet, Embodied& embodied, bool endOfLifeIsCovered)
      : m_context(context), m_fleet(fleet), m_embodied(embodied), m_isCovered(endOfLifeIsCovered),
        m_isCircular(context.study.scope->get(study::scopeType().endOfLifeRule) == "circular") {}

  void read() {
    const std::vector<HardwareFields> all = hardwareFields(m_context);
    if (!m_embodied.mass || !m_embodied.reused || !m_embodied.collection || !m_embodied.yield) {
      const char* missing = !m_embodied.mass ? "mass" : !m_embodied.reused ? "reuse" : !m_embodied.collection ? "collection" : "recyclingYield";
      for (const HardwareFields& fields : all) {
        exclude(Stage::credit, fields.indicator, missing);
        if (m_isCircular && !(m_isCovered && fields.indicator == Indicator::ghg)) exclude(Stage::endOfLife, fields.indicator, missing);
      }
      return;
    }
    m_ewaste = m_embodied.mass * (1 - m_embodied.reused);
    m_recycled = m_ewaste * m_embodied.collection * m_embodied.yield;
    for (const HardwareFields& fields : all) {
      credit(fields);
      if (m_isCircular && fields.indicator != Indicator::ghg) recycled(fields);
    }
    if (m_isCircular && !m_isCovered) treatment();
  }

 private:
  bool isStated(study::QuantityField field) const { return m_context.isStated(m_fleet.element, field); }
  Expr input(study::QuantityField field) { return m_context.input(m_fleet.element, field).constant(); }
  void exclude(Stage stage, Indicator indicator, std::string_view field) {
    m_context.exclude({m_fleet.element, noElement, m_fleet.site->element}, stage, indicator, stage == Stage::credit ? "no-credit-data" : "no-treatment-data", field);
  }
  void exclude(Stage stage, Indicator indicator, study::QuantityField field) { exclude(stage, indicator, t.fields()[static_cast<std::size_t>(field.index)].key); }

  /// Avoided burden: −m · Q · (E_virgin − E_recycling). Circular footprint formula: −(1 − A) · m · Q · E_virgin.
  void credit(const HardwareFields& fields) {
    std::vector<study::QuantityField> needed = {fields.virgin, t.qualityRatio};
    needed.push_back(m_isCircular ? t.creditShare : fields.recycling);
    for (const study::QuantityField field : needed)
      if (!isStated(field)) return exclude(Stage::credit, fields.indicator, field);
    const Expr quality = input(t.qualityRatio);
    const Expr saved = m_isCircular ? input(t.creditShare) * quality * input(fields.virgin) : quality * (input(fields.virgin) - input(fields.recycling));
    m_embodied.burdens.push_back({{.indicator = fields.indicator, .stage = Stage::credit, .place = Place::elsewhere}, m_recycled * saved * m_context.number(-1), true});
  }

  /// (1 − A) · R2 · E_recycling: all that is known of the treatment's minerals and primary energy.
  void recycled(const HardwareFields& fields) {
    m_context.exclude({m_fleet.element, noElement, m_fleet.site->element}, Stage::endOfLife, fields.indicator, "not-modelled");  // recovery and disposal
    for (const study::QuantityField field : {t.creditShare, fields.recycling})
      if (!isStated(field)) return exclude(Stage::endOfLife, fields.indicator, field);
    m_embodied.burdens.push_back({{.indicator = fields.indicator, .stage = Stage::endOfLife, .part = Part::upstream, .place = Place::site},
                                  input(t.creditShare) * m_recycled * input(fields.recycling), true});
  }

  /// (1 − A) · R2 · E_recycling + R3 · E_recovery + (1 − R2 − R3) · E_disposal, of what is not handed on.
  void treatment() {
    for (const study::QuantityField field : {t.creditShare, t.recyclingGhg, t.disposalGhg})
      if (!isStated(field)) return exclude(Stage::endOfLife, Indicator::ghg, field);
    if (isStated(t.energyRecovered) && !isStated(t.energyRecoveryGhg)) return exclude(Stage::endOfLife, Indicator::ghg, t.energyRecoveryGhg);
    Expr disposed = m_ewaste - m_recycled, burden = input(t.creditShare) * m_recycled * input(t.recyclingGhg);
    if (isStated(t.energyRecovered)) {
      const Expr recovered = min(m_ewaste * input(t.energyRecovered), disposed);  // what is recycled is not burnt too
      burden = burden + recovered * input(t.energyRecoveryGhg);
      disposed = disposed - recovered;
    }
    m_embodied.burdens.push_back({{.indicator = Indicator::ghg, .stage = Stage::endOfLife, .place = Place::site}, burden + disposed * input(t.disposalGhg), true});
  }

  const study::FleetType& t = study::fleetType();
  Context& m_context;
  const Fleet& m_fleet;
  Embodied& m_embodied;
  bool m_isCovered, m_isCircular;
  Expr m_ewaste, m_recycled;
};

}  // namespace

std::vector<HardwareFields> hardwareFields(const Context& context) {
  const auto& t = study::fleetType();
  std::vector<HardwareFields> result = {
      {Indicator::ghg, t.acceleratorManufacture, t.manufactureEach, t.hostManufacture, t.transportGhg, t.endOfLifeGhg, t.virginGhg, t.recyclingGhg, ""},
      {Indicator::minerals, t.acceleratorMinerals, t.mineralsEach, t.hostMinerals, t.transportMinerals, t.endOfLifeMinerals, t.virginMinerals, t.recyclingMinerals, "-minerals"},
      {Indicator::primaryEnergy, t.acceleratorPrimaryEnergy, t.primaryEnergyEach, t.hostPrimaryEnergy, t.transportPrimaryEnergy, t.endOfLifePrimaryEnergy, t.virginPrimaryEnergy,
       t.recyclingPrimaryEnergy, "-primary-energy"}};
  std::erase_if(result, [&](const HardwareFields& each) { return !context.counts(each.indicator); });
  return result;
}

void readRecycling(Context& context, const Fleet& fleet, Embodied& embodied, bool endOfLifeIsCovered) {
  if (context.study.scope->get(study::scopeType().endOfLifeRule) != "cutOff") Recycling(context, fleet, embodied, endOfLifeIsCovered).read();
}

}  // namespace meguri::lifecycle
