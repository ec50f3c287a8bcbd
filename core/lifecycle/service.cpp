#include "core/lifecycle/service.h"

namespace meguri::lifecycle {

namespace {

/// Accelerator energy per output token by the log-linear fit of method.md D.2, coefficients from the library:
/// ln J = c0 + cA ln N_active + cT ln N_total + cB ln B [+ c·B200] [+ c·fp8], N in 1e9. Times the residual, whose point value is 1.
Expr tokenEnergy(Context& context, ElementIndex job) {
  const auto& t = study::serviceType();
  const study::Element& element = context.element(job);
  const auto figure = [&](const char* key) { return context.figure(job, t.regression, key).constant(); };
  const auto billions = [&](study::QuantityField field) { return context.input(job, field).constant() / 1e9; };
  Expr logarithm = figure("intercept") + figure("ln-active") * log(billions(t.activeParameters)) + figure("ln-total") * log(billions(t.totalParameters)) +
                   figure("ln-batch") * log(context.input(job, t.batch).constant());
  if (element.get(t.accelerator) == "b200") logarithm = logarithm + figure("b200");
  if (element.get(t.precision) == "fp8") logarithm = logarithm + figure("fp8");
  const Expr joulePerToken = context.number(1.0 / 3.6e6, Dimension(Base::energy) / Base::token);
  return context.named(exp(logarithm) * figure("residual") * joulePerToken, Name::tokenEnergy, job);
}

/// Reads a service once and writes it year by year.
class Service {
 public:
  Service(Context& context, ElementIndex job, const Workplace& place)
      : m_context(context), m_job(job), m_place(place), m_element(context.element(job)), m_method(m_element.get(t.method)),
        m_hours(context.input(job, t.hours)), m_share(context.input(job, t.claimedShare)), m_requests(context.input(job, t.requests)),
        m_requestEnergy(context.input(job, t.requestEnergy)), m_outputTokens(context.input(job, t.outputTokens)),
        m_furtherInput(context.input(job, t.furtherInputTokens)), m_inputEnergy(context.input(job, t.inputTokenEnergy)),
        m_otherGhg(context.input(job, t.otherGhg)) {
    if (m_method == "tokens") m_tokenEnergy = tokenEnergy(context, job);
    if (m_furtherInput && !m_inputEnergy) context.excludeUse(where(), "no-input-token-energy", "inputTokenEnergy");
  }

  Claim write(Delivered& delivered) {
    Claim claim{m_job, Phase::inference, {}, {}};
    for (int year = m_context.firstYear; year <= m_context.lastYear; ++year) {
      Energy use;
      ItEnergy parts;
      if (m_requests) deliver(delivered, year);
      if (m_method == "breakdown")
        parts = breakDown(use, year);
      else if (m_requests)
        parts = useEnergy(year);
      use.active = parts.it;
      use.overhead = parts.overhead;
      if (m_place.fleet) claimHours(claim, use, parts, year);
      writeUse(m_context, *m_place.site, where(), year, use);
      if (m_otherGhg) writeOtherGhg(year);
    }
    if (!m_place.fleet) excludeHardware(m_context, m_job, m_place, m_otherGhg && m_element.get(t.otherGhgStage) == "manufacture");
    return claim;
  }

 private:
  Where where() const { return {m_job, m_job, m_place.site->element}; }

  void deliver(Delivered& delivered, int year) {
    delivered.requests.push_back(m_context.named(m_requests[year], Name::requests, m_job, year));
    if (m_outputTokens) delivered.outputTokens.push_back(m_requests[year] * m_outputTokens[year]);
  }

  /// Energy per request as stated, or tokens · energy per token; the benchmark's prompts are inside, further input is added.
  ItEnergy useEnergy(int year) {
    Expr perRequest;
    std::string_view scope = "accelerators";
    if (m_method == "request") {
      perRequest = m_requestEnergy[year];
      scope = m_element.get(t.energyScope);
    } else {
      perRequest = m_outputTokens[year] * m_tokenEnergy;
      if (m_furtherInput && m_inputEnergy) perRequest = perRequest + m_furtherInput[year] * m_inputEnergy.constant();
    }
    return itEnergy(m_context, m_job, m_place, scope, m_requests[year] * perRequest, year);
  }

  /// A production figure split by its source into accelerator, host and idle; what is left is the facility's overhead. The site's PUE
  /// and the hardware's idle are inside and not added again (method.md D.4).
  ItEnergy breakDown(Energy& use, int year) {
    const Expr total = m_requests[year] * m_requestEnergy[year];
    const auto part = [&](study::QuantityField field) { return m_context.input(m_job, field).constant(); };
    const Expr acceleratorShare = part(t.acceleratorShare), hostShare = part(t.hostShare), idleShare = part(t.idleShare);
    const Expr accelerator = m_context.named(total * acceleratorShare, Name::acceleratorEnergy, m_job, year);
    const Expr host = m_context.named(total * hostShare, Name::hostEnergy, m_job, year);
    use.idle = total * idleShare;
    use.overheadCoversIdle = true;
    return {accelerator + host, accelerator, total * max(1 - acceleratorShare - hostShare - idleShare, m_context.number(0))};
  }

  void claimHours(Claim& claim, Energy& use, const ItEnergy& parts, int year) {
    const Fleet& fleet = *m_place.fleet;
    const std::size_t i = claim.hours.size();
    const Expr hours = m_hours ? m_hours[year] : m_share ? fleet.availableHours[i] * m_share[year] : derivedHours(fleet, parts);
    claim.hours.push_back(m_context.named(hours, Name::jobHours, m_job, year));
    if (!use.active) use.active = claim.hours.back() * fleet.activePower;
    if (use.idle)
      claim.statedIdle.push_back(use.idle);
    else if (fleet.isRented)
      use.idle = rentedIdle(m_context, fleet, claim.hours.back());
  }

  void writeOtherGhg(int year) {
    const bool upstream = m_element.get(t.otherGhgPart) == "upstream", made = m_element.get(t.otherGhgStage) == "manufacture";
    m_context.cell(where(), {.indicator = Indicator::ghg, .stage = made ? Stage::manufacture : Stage::use, .phase = Phase::inference,
                             .part = upstream ? Part::upstream : Part::direct, .place = made ? Place::fab : Place::site},
                   year, m_requests[year] * m_otherGhg[year]);
  }

  const study::ServiceType& t = study::serviceType();
  Context& m_context;
  ElementIndex m_job;
  const Workplace& m_place;
  const study::Element& m_element;
  std::string_view m_method;
  Path m_hours, m_share, m_requests, m_requestEnergy, m_outputTokens, m_furtherInput, m_inputEnergy, m_otherGhg;
  Expr m_tokenEnergy;
};

}  // namespace

Claim writeService(Context& context, ElementIndex job, const Workplace& place, Delivered& delivered) {
  return Service(context, job, place).write(delivered);
}

}  // namespace meguri::lifecycle
