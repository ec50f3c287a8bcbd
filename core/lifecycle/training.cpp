#include "core/lifecycle/training.h"

namespace meguri::lifecycle {

namespace {

/// Reads a training once and writes it year by year.
class Training {
 public:
  Training(Context& context, ElementIndex job, const Workplace& place)
      : m_context(context), m_job(job), m_place(place), m_element(context.element(job)), m_hours(context.input(job, t.hours)), m_energy(context.input(job, t.energy)),
        m_tokens(context.input(job, t.trainingTokens)), m_idle(context.input(job, t.idleEnergy)), m_runs(context.input(job, t.runs)),
        m_development(context.input(job, t.development)), m_charged(chargedShare()) {}

  std::vector<Claim> write() {
    if (isThirdParty(m_job) && !m_charged) {
      excludeJob(m_context, m_job, m_place, "no-charged-share", "chargedShare");
      return {};
    }
    if (!m_development) excludeDevelopment();
    Claim runs{m_job, Phase::training, {}, {}, {}}, development{m_job, Phase::development, {}, {}, {}};
    for (int year = m_context.firstYear; year <= m_context.lastYear; ++year) writeYear(year, runs, development);
    if (!m_place.fleet) {
      m_context.excludeHardware({m_job, m_job, m_place.site->element}, "no-hardware", "hardware");
      return {};
    }
    if (m_development) return {runs, development};
    return {runs};
  }

 private:
  bool isThirdParty(ElementIndex training) const { return m_context.element(training).get(t.ownership) == "thirdParty"; }

  /// Own tokens of all the model serves over its life; what builds on a third party's model inherits its share (method.md 9).
  Path chargedShare() {
    ElementIndex at = m_job;
    for (std::size_t i = 0; i < m_context.elements.size() && at != noElement && isThirdParty(at); ++i) {
      if (const Path share = m_context.input(at, t.chargedShare)) return share;
      at = m_context.find(m_context.element(at).get(t.baseModel));
    }
    return {};
  }

  void excludeDevelopment() {
    const Where where{m_job, m_job, m_place.site->element};
    m_context.excludeUse(where, "no-development", "development");
    if (!m_place.fleet || !m_place.fleet->isRented) return;
    // on rented hardware, hours not known are hardware not counted
    m_context.excludeHardware(where, "no-development", "development");
  }

  /// Per run where runs are stated, and as charged to the study.
  Expr scaled(Expr amount, int year) const {
    if (m_runs) amount = amount * m_runs[year];
    return m_charged ? amount * m_charged.constant() : amount;
  }

  /// 6 operations per parameter and token, forward and backward; hours = operations / (peak · MFU), longer by what restarts cost (method.md C.2, C.3).
  Expr hoursOfOperations(int year) {
    const auto value = [&](study::QuantityField field) { return m_context.input(m_job, field).constant(); };
    const Expr perToken = m_context.number(6, Dimension(Base::operations) / Base::token);
    const Expr operations = m_context.named(perToken * value(t.activeParameters) * m_tokens[year], Name::trainingOperations, m_job, year);
    const Expr hours = operations / (peakCompute(m_context, *m_place.fleet) * value(t.mfu));
    const Path effective = m_context.input(m_job, t.effectiveTime);
    return effective ? hours / effective.constant() : hours;
  }

  void writeYear(int year, Claim& runs, Claim& development) {
    Energy use;
    use.facilityIsCovered = m_place.fleet && m_place.fleet->facilityIsCovered;
    use.isPaid = m_place.fleet && m_place.fleet->isRented;
    ItEnergy parts;
    Expr hours;
    if (m_energy) parts = itEnergy(m_context, m_job, m_place, m_element.get(t.energyScope), scaled(m_energy[year], year), year);
    if (m_place.fleet) {
      const Expr own = m_hours ? scaled(m_hours[year], year) : m_tokens ? scaled(hoursOfOperations(year), year) : derivedHours(*m_place.fleet, parts);
      hours = m_context.named(own, Name::jobHours, m_job, year);
      if (!parts.it) parts.it = hours * m_place.fleet->activePower;
      claim(runs, hours, parts.it);
    }
    use.active.emplace_back(Phase::training, parts.it);
    use.overhead = parts.overhead;
    if (m_development) develop(use, parts, hours, year, development);
    idle(use, runs, development, year);
    writeUse(m_context, *m_place.site, {m_job, m_job, m_place.site->element}, year, use);
  }

  static void claim(Claim& claim, Expr hours, Expr energy) {
    claim.hours.push_back(hours);
    claim.energy.push_back(energy);
  }

  /// Experiments and failed runs: m − 1 times the final ones.
  void develop(Energy& use, const ItEnergy& parts, const Expr& hours, int year, Claim& development) {
    const Expr more = m_development.constant() - 1;
    use.active.emplace_back(Phase::development, parts.it * more);
    if (use.overhead) use.overhead = use.overhead * m_development.constant();
    if (hours) claim(development, m_context.named(hours * more, Name::developmentHours, m_job, year), use.active.back().second);
  }

  void idle(Energy& use, Claim& runs, const Claim& development, int year) {
    if (m_idle) {
      use.idle = scaled(m_idle[year], year);
      runs.statedIdle.push_back(use.idle);
    } else if (m_place.fleet && m_place.fleet->isRented) {
      const Expr hours = m_development ? runs.hours.back() + development.hours.back() : runs.hours.back();
      use.idle = rentedIdle(m_context, *m_place.fleet, hours);
    }
  }

  const study::TrainingType& t = study::trainingType();
  Context& m_context;
  ElementIndex m_job;
  const Workplace& m_place;
  const study::Element& m_element;
  Path m_hours, m_energy, m_tokens, m_idle, m_runs, m_development, m_charged;
};

}  // namespace

std::vector<Claim> writeTraining(Context& context, ElementIndex job, const Workplace& place) { return Training(context, job, place).write(); }

}  // namespace meguri::lifecycle
