#include "tests/support/spreads.h"

#include <QtGlobal>
#include <set>

#include "core/study/check.h"
#include "core/study/edit.h"
#include "core/study/resolve.h"

namespace meguri::support {

namespace {

using quantity::Quantity;
using quantity::Spread;
using Kind = Spread::Kind;

/// A spread within a tenth or so of the value; none where a value of 0 has no scale.
Spread randomSpread(const Quantity& quantity, std::mt19937_64& random) {
  const auto real = [&](double low, double high) { return std::uniform_real_distribution<double>(low, high)(random); };
  const double value = quantity.value;
  Spread spread;
  if (quantity.isTable()) return lognormal(real(1.02, 1.4));
  if (!(value > 0)) return spread;
  switch (random() % 7) {
    case 0: return between(Kind::uniform, value * 0.9, value * 1.1);
    case 1: return between(Kind::triangular, value * 0.8, value * 1.05);
    case 2: return between(Kind::pert, value * 0.9, value * 1.3);
    case 3: return normal(value * real(0.01, 0.1));
    case 4:
      spread.kind = Kind::choice;
      spread.options = {{"one source", value, 2, {}}, {"another", value * 0.8, 1, {}}};
      return spread;
    default: return lognormal(real(1.02, 1.4));
  }
}

}  // namespace

Spread lognormal(double deviation) {
  Spread spread;
  spread.kind = Kind::lognormalGsd;
  spread.deviation = deviation;
  return spread;
}

Spread normal(double deviation) {
  Spread spread;
  spread.kind = Kind::normal;
  spread.deviation = deviation;
  return spread;
}

Spread between(Kind kind, double low, double high) {
  Spread spread;
  spread.kind = kind;
  spread.low = low;
  spread.high = high;
  return spread;
}

/// Calls change(quantity, element or entry id) with every quantity of a study.
template <class Change>
void changeEach(study::Study& study, Change change) {
  const auto changed = [&](study::FieldValue& value, const study::Id& id) {
    const auto* held = std::get_if<std::shared_ptr<const Quantity>>(&value);
    if (!held || !*held) return;
    Quantity quantity = **held;
    change(quantity, id);
    value = std::make_shared<const Quantity>(std::move(quantity));
  };
  for (auto& scenario : study.scenarios) {
    study::Scenario copy = *scenario;
    for (auto& element : copy.elements) {
      study::Element other = *element;
      for (auto& value : other.values) changed(value, other.id);
      element = std::make_shared<const study::Element>(std::move(other));
    }
    for (auto& [id, patch] : copy.patches)
      for (auto& [field, value] : patch.changes) changed(value, id);
    scenario = std::make_shared<const study::Scenario>(std::move(copy));
  }
  for (auto& [id, entry] : study.library) {
    library::Entry copy = *entry;
    for (auto& [name, figure] : copy.figures) change(figure, id);
    entry = std::make_shared<const library::Entry>(std::move(copy));
  }
}

study::Study withSpreads(const study::Study& study, std::mt19937_64& random, double share) {
  study::Study result = study;
  std::bernoulli_distribution chance(share);
  changeEach(result, [&](Quantity& quantity, const study::Id&) {
    if (chance(random)) quantity.spread = randomSpread(quantity, random);
  });
  // what does not fit loses its spreads: a share above 1, a PUE of 1, a figure in a field that allows less
  std::set<study::Id> unfit;
  for (const auto& issue : study::check(result))
    if (issue.severity == study::Severity::error) unfit.insert(issue.element);
  if (unfit.empty()) return result;
  changeEach(result, [&](Quantity& quantity, const study::Id& id) {
    if (unfit.contains(id) || result.library.contains(id)) quantity.spread = {};
  });
  return result;
}

study::Study withSpread(const study::Study& study, const char* scenario, const char* element, const char* field, const Spread& spread) {
  study::Study result = study;
  for (const auto& each : study::resolve(study, *study.scenario(scenario))) {
    if (each.element->id != element) continue;
    const auto& value = each.element->values[static_cast<std::size_t>(each.element->type->find(field))];
    Quantity quantity = *std::get<std::shared_ptr<const Quantity>>(value);
    quantity.spread = spread;
    study::Transaction transaction(result);
    transaction.setField(scenario, element, field, std::make_shared<const Quantity>(std::move(quantity)));
    if (!transaction.commit({"edit.set-field", {}})) qFatal("%s.%s", element, field);
    return result;
  }
  qFatal("no element %s", element);
}

}  // namespace meguri::support
