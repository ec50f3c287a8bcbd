#include "core/lifecycle/request_energy.h"

#include <cmath>

namespace meguri::lifecycle {

namespace {

/// Accelerators that hold a model: the power of two at or above ceil(needed). Operand: memory needed / memory of one.
class AcceleratorCount final : public graph::External {
 public:
  const char* name() const override { return "2^⌈log2⌈x⌉⌉"; }
  double value(std::span<const double> x) const override {
    double count = 1;
    while (count < std::ceil(x[0]) && count < 1e9) count *= 2;
    return count;
  }
  void gradient(std::span<const double>, std::span<double> d) const override { d[0] = 0; }  // steps only
};

constexpr Dimension perToken = Dimension(Base::energy) / Base::token;

}  // namespace

RequestEnergies::RequestEnergies(Context& context, ElementIndex service, const Workplace& place)
    : m_context(context), m_service(service), m_place(place), m_element(context.element(service)), m_method(m_element.get(t.method)),
      m_output(context.input(service, t.outputTokens)), m_hidden(context.input(service, t.hiddenTokens)), m_requestEnergy(context.input(service, t.requestEnergy)) {
  if (m_method == "tokens") m_perToken = tokenEnergy();
  if (m_method == "flops") m_perToken = computeEnergy();
  for (int year = context.firstYear; year <= context.lastYear; ++year) m_byYear.push_back(ofYear(year));
}

Expr RequestEnergies::figure(const char* key) { return m_context.figure(m_service, m_method == "tokens" ? t.regression : t.ecologits, key).constant(); }
Expr RequestEnergies::value(study::QuantityField field) { return m_context.input(m_service, field).constant(); }

RequestEnergy RequestEnergies::ofYear(int year) {
  RequestEnergy energy;
  if (m_method == "breakdown") {
    energy = breakDown(year);
  } else if (m_method == "ecologits") {
    energy = ecologits(year);
  } else {
    std::string_view scope = m_method == "request" ? m_element.get(t.energyScope) : "accelerators";
    if (!m_place.fleet && !m_element.get(t.devices).empty()) scope = "it";  // users' devices draw what they draw: no host and no facility beside them
    energy.parts = itEnergy(m_context, m_service, m_place, scope, modelEnergy(year), year);
  }
  applySteps(energy, year);
  applyCache(energy, year);
  if (const Path verification = m_context.input(m_service, t.verificationEnergy)) energy.further = energy.further ? energy.further + verification[year] : verification[year];
  m_context.named(energy.it(), Name::requestEnergy, m_service, year);
  return energy;
}

/// As stated, or tokens · energy per token, hidden ones like those shown; the benchmark's prompts are inside, further input is added.
Expr RequestEnergies::modelEnergy(int year) {
  if (m_method == "request") return m_requestEnergy[year];
  const Expr written = m_hidden ? m_output[year] + m_hidden[year] : m_output[year];
  const Expr input = inputEnergy(year);
  return input ? written * m_perToken + input : written * m_perToken;
}

/// Accelerator energy per output token by the log-linear fit of method.md D.2, coefficients from the library:
/// ln J = c0 + cA ln N_active + cT ln N_total + cB ln B [+ c·B200] [+ c·fp8], N in 1e9. Times the residual, whose point value is 1.
Expr RequestEnergies::tokenEnergy() {
  const auto billions = [&](study::QuantityField field) { return value(field) / 1e9; };
  Expr logarithm = figure("intercept") + figure("ln-active") * log(billions(t.activeParameters)) + figure("ln-total") * log(billions(t.totalParameters)) +
                   figure("ln-batch") * log(value(t.batch));
  if (m_element.get(t.accelerator) == "b200") logarithm = logarithm + figure("b200");
  if (m_element.get(t.precision) == "fp8") logarithm = logarithm + figure("fp8");
  return m_context.named(exp(logarithm) * residual() * m_context.number(1.0 / 3.6e6, perToken), Name::tokenEnergy, m_service);
}

/// One draw for each model, whichever services run it: wider for a model that is not among those the regression was made from.
Expr RequestEnergies::residual() {
  const study::Id model(m_element.get(t.model));
  const auto of = [&](const char* key) { return m_context.figure(m_service, t.regression, key, model.empty() ? m_element.id : model); };
  const Path outside = m_element.get(t.measuredModel) ? Path() : of("residual-outside");
  return outside ? outside.constant() : of("residual").constant();
}

/// 2 operations per parameter and token at a share φ of the peak operations per energy of the hardware (method.md D.0).
Expr RequestEnergies::computeEnergy() {
  const Expr operations = m_context.number(2, Dimension(Base::operations) / Base::token) * value(t.activeParameters);
  const Expr perEnergy = peakCompute(m_context, *m_place.fleet) / m_place.fleet->acceleratorPower;
  return m_context.named(operations / (value(t.computeShare) * perEnergy), Name::tokenEnergy, m_service);
}

/// e_in · (T_in − T_cached) + e_cache · T_cached of the input beyond the prompts the method holds (method.md D.3); empty where none is stated.
Expr RequestEnergies::inputEnergy(int year) {
  const Path further = m_context.input(m_service, t.furtherInputTokens), perInput = m_context.input(m_service, t.inputTokenEnergy);
  const Path cached = m_context.input(m_service, t.cachedTokens), perCached = m_context.input(m_service, t.cachedTokenEnergy);
  const Where where{m_service, m_service, m_place.site->element};
  Expr energy;
  if (further && !perInput) m_context.excludeUse(where, "no-input-token-energy", "inputTokenEnergy");
  if (further && perInput) {
    const Expr read = cached ? max(further[year] - cached[year], m_context.number(0, further[year].dimension())) : further[year];
    energy = read * perInput.constant();
  }
  if (cached && !perCached) m_context.excludeUse(where, "no-cached-token-energy", "cachedTokenEnergy");
  if (cached && perCached) energy = energy ? energy + cached[year] * perCached.constant() : cached[year] * perCached.constant();
  return energy;
}

/// A production figure split by its source into accelerator, host and idle; what is left is the facility's overhead. The site's PUE
/// and the hardware's idle are inside and not added again (method.md D.4).
RequestEnergy RequestEnergies::breakDown(int year) {
  const Expr total = m_requestEnergy[year];
  const Expr acceleratorShare = value(t.acceleratorShare), hostShare = value(t.hostShare), idleShare = value(t.idleShare);
  const Expr accelerator = m_context.named(total * acceleratorShare, Name::acceleratorEnergy, m_service, year);
  const Expr host = m_context.named(total * hostShare, Name::hostEnergy, m_service, year);
  RequestEnergy energy;
  energy.parts = {accelerator + host, accelerator, total * max(1 - acceleratorShare - hostShare - idleShare, m_context.number(0))};
  energy.idle = total * idleShare;
  return energy;
}

/// EcoLogits' own form, so that its figures can be reproduced: energy per token and latency by batch and parameters, the server's power for the
/// latency, shared by the batch (method.md D.1). Its hours on hardware are accelerators · latency / batch.
RequestEnergy RequestEnergies::ecologits(int year) {
  const Expr active = value(t.activeParameters) / 1e9, batch = value(t.batch);
  const Expr written = m_hidden ? m_output[year] + m_hidden[year] : m_output[year];
  const Expr wattHour = m_context.number(0.001, perToken), second = m_context.number(1.0 / 3600, Dimension(Base::time) / Base::token);
  const Expr perToken = (figure("alpha") * exp(figure("beta") * batch) * active + figure("gamma")) * wattHour;
  const Path speed = m_context.input(m_service, t.tokensPerSecond), first = m_context.input(m_service, t.firstTokenTime), longest = m_context.input(m_service, t.longestLatency);
  Expr latency = speed ? written / speed.constant() : written * (figure("latency-alpha") * active + figure("latency-beta") * batch + figure("latency-gamma")) * second;
  if (speed && first) latency = latency + first.constant();
  if (longest) latency = min(latency, longest.constant());
  latency = m_context.named(latency, Name::latency, m_service, year);
  const Expr memory = figure("memory-overhead") * value(t.totalParameters) * value(t.bits) / 8 * m_context.number(1e-9, Base::data);
  const Expr count = m_context.named(m_context.builder.external(std::make_shared<AcceleratorCount>(), {memory / figure("memory")}, {}), Name::acceleratorCount, m_service, year);
  const Expr accelerator = count * written * perToken;
  RequestEnergy energy;
  energy.parts = {latency * figure("server-power") * (count / figure("server-accelerators")) / batch + accelerator, accelerator, {}};
  energy.hours = count * latency / batch * m_context.number(1, Base::accelerator);
  return energy;
}

/// A request of an agent is several calls of the model, and the tools it uses beside.
void RequestEnergies::applySteps(RequestEnergy& energy, int year) {
  const Path steps = m_context.input(m_service, t.agentSteps), tools = m_context.input(m_service, t.toolOverhead);
  if (!steps) return;
  const Expr factor = tools ? steps[year] * (1 + tools[year]) : steps[year];
  energy.parts = energy.parts.times(factor);
  if (energy.hours) energy.hours = energy.hours * factor;
}

/// (1 − h) · full + h · hit (method.md D.6).
void RequestEnergies::applyCache(RequestEnergy& energy, int year) {
  const Path hits = m_context.input(m_service, t.cacheHits);
  if (!hits) return;
  energy.parts = energy.parts.times(1 - hits[year]);
  if (energy.hours) energy.hours = energy.hours * (1 - hits[year]);
  if (const Path hit = m_context.input(m_service, t.cacheHitEnergy))
    energy.further = hits[year] * hit.constant();
  else
    m_context.excludeUse({m_service, m_service, m_place.site->element}, "no-cache-hit-energy", "cacheHitEnergy");
}

}  // namespace meguri::lifecycle
