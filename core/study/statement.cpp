#include "core/study/statement.h"

#include <algorithm>

#include "core/study/check.h"
#include "core/study/edit_parts.h"

namespace meguri::study {

namespace {

bool isNothing(const FieldValue& value) { return value.index() == 0; }

/// The variants in which an entry of their own gives another figure than the one that an own value takes the place of.
std::vector<Id> othersOf(const Study& study, const Id& holder, const Id& id, std::string_view field) {
  const auto element = elementOf(study, holder, id);
  const int index = element ? element->type->find(field) : -1;
  std::vector<Id> result;
  if (index < 0) return result;
  const auto figure = stated(study, *element, QuantityField{index});
  if (!figure.entry) return result;
  for (const auto& scenario : study.scenarios) {
    const auto other = scenario->isVariant() ? elementOf(study, scenario->id, id) : nullptr;
    if (!other || other->type != element->type || scenario->id == holder) continue;
    const auto its = stated(study, *other, QuantityField{index});
    if (its.entry && *its.quantity != *figure.quantity) result.push_back(scenario->id);
  }
  return result;
}

/// What a variant cleared over a value that is no more is no change of its own.
void forgetCleared(Transaction& transaction, const Id& element, std::string_view field) {
  std::vector<Id> done;
  const Study& study = transaction.draft();
  for (const auto& scenario : study.scenarios) {
    const auto patch = scenario->patches.find(element);
    const auto base = scenario->isVariant() ? elementOf(study, scenario->base, element) : nullptr;
    const int index = base ? base->type->find(field) : -1;
    if (index < 0 || patch == scenario->patches.end() || !isNothing(base->values[static_cast<std::size_t>(index)])) continue;
    const auto change = std::ranges::find(patch->second.changes, index, [](const auto& each) { return each.first; });
    if (change != patch->second.changes.end() && isNothing(change->second)) done.push_back(scenario->id);
  }
  for (const auto& scenario : done) transaction.resetField(scenario, element, field);
}

}  // namespace

ElementPointer elementOf(const Study& study, const Id& scenario, const Id& element) {
  const Scenario* holder = study.scenario(scenario);
  const auto found = holder ? findResolved(study, *holder, element) : std::nullopt;
  return found ? found->element : nullptr;
}

void state(Transaction& transaction, const Id& scenario, const Id& element, std::string_view field, FieldValue value) {
  if (scenario.empty()) return transaction.setScope(field, std::move(value));
  const bool isCleared = isNothing(value), isQuantity = std::holds_alternative<std::shared_ptr<const quantity::Quantity>>(value);
  const auto others = isQuantity ? othersOf(transaction.draft(), scenario, element, field) : std::vector<Id>();
  transaction.setField(scenario, element, field, std::move(value));
  for (const auto& other : others) transaction.setField(other, element, field, {});
  if (isCleared && !transaction.failed()) forgetCleared(transaction, element, field);
}

std::size_t depthOf(const Study& study, const Id& scenario) {
  const Scenario* found = study.scenario(scenario);
  return found ? chainOf(study, *found).size() : 0;
}

}  // namespace meguri::study
