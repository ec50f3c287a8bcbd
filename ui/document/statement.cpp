#include "ui/document/statement.h"

#include "core/quantity/restate.h"
#include "core/study/statement.h"
#include "ui/words/words.h"

namespace meguri::ui {

study::ElementPointer elementOf(const study::Study& study, const Target& target) {
  return target.scenario.empty() ? study.scope : study::elementOf(study, target.scenario, target.element);
}

std::optional<quantity::Quantity> heldOf(const study::Study& study, const study::Element& element, int field) {
  const auto held = study::stated(study, element, study::QuantityField{field});
  if (!held.quantity) return std::nullopt;
  return held.entry ? held.quantity->over(study.firstYear(), study.lastYear()) : *held.quantity;
}

void state(study::Transaction& transaction, const Target& target, std::string_view field, study::FieldValue value) {
  study::state(transaction, target.scenario, target.element, field, std::move(value));
}

quantity::Quantity assumed(double value, const std::string& unit) {
  quantity::Quantity result;
  result.value = value;
  result.unit = unit;
  result.source.evidence = quantity::Evidence::assumption;
  result.confidence = quantity::Confidence::low;
  return result;
}

quantity::Quantity typedOver(const quantity::Quantity* held, double value, const std::string& unit, double floor) {
  return held ? quantity::restated(*held, value, unit, floor) : assumed(value, unit);
}

QString objectionTo(const study::Study& study, const Target& target, std::string_view field) {
  for (const auto& issue : study::check(study))
    if (issue.severity == study::Severity::error && issue.element == target.element && issue.field == field) return words::sentenceOf(issue, study);
  return {};
}

}  // namespace meguri::ui
