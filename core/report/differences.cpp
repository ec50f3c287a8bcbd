#include "core/report/differences.h"

#include <algorithm>

#include "core/report/matching.h"

namespace meguri::report {

namespace {

using study::Element;
using study::Study;

/// Whether two references name one element, as its scenarios know it: a copy of a scenario names its own copies.
bool nameTheSame(const std::vector<Matched>& rows, std::size_t left, const study::FieldValue& a, std::size_t right, const study::FieldValue& b) {
  const auto* one = std::get_if<std::string>(&a);
  const auto* other = std::get_if<std::string>(&b);
  if (!one || !other) return false;
  const auto isAt = [](const Matched& row, std::size_t s, const study::Id& id) { return row[s] && row[s]->id == id; };
  return std::ranges::any_of(rows, [&](const Matched& row) { return isAt(row, left, *one) && isAt(row, right, *other); });
}

StatedValue statedOf(const Study& study, const Element& element, int field) {
  StatedValue result{element.id, element.values[static_cast<std::size_t>(field)], false};
  const auto& declared = element.type->fields()[static_cast<std::size_t>(field)];
  if (result.value.index() == 0 && declared.kind == study::FieldKind::quantity) {
    const auto stated = study::stated(study, element, study::QuantityField{field});
    if (stated.quantity) result.value = std::make_shared<const quantity::Quantity>(*stated.quantity), result.isFromEntry = stated.entry != nullptr;
  }
  return result;
}

}  // namespace

bool StatedValue::says(const StatedValue& other) const { return study::sameValue(value, other.value); }

std::vector<InputDifference> differences(const Study& study, const std::vector<study::Id>& scenarios) {
  std::vector<std::vector<study::ElementPointer>> all;
  for (const auto& id : scenarios) {
    std::vector<study::ElementPointer> elements;
    if (const auto* scenario = study.scenario(id))
      for (const auto& each : study::resolve(study, *scenario)) elements.push_back(each.element);
    all.push_back(std::move(elements));
  }
  std::vector<InputDifference> result;
  const auto rows = matched(all);
  for (const Matched& row : rows) {
    const auto first = std::ranges::find_if(row, [](const auto& element) { return element != nullptr; });
    const Element& element = **first;
    const auto make = [&](int field) { return InputDifference{element.id, element.name, element.type, field, std::vector<StatedValue>(all.size())}; };
    if (std::ranges::find(row, nullptr) != row.end()) {
      InputDifference difference = make(-1);
      for (std::size_t s = 0; s < all.size(); ++s)
        if (row[s]) difference.values[s].element = row[s]->id;
      result.push_back(std::move(difference));
    }
    for (int field = 0; field < static_cast<int>(element.values.size()); ++field) {
      InputDifference difference = make(field);
      const bool isReference = element.type->fields()[static_cast<std::size_t>(field)].kind == study::FieldKind::element;
      std::optional<std::size_t> before;
      bool differs = false;
      for (std::size_t s = 0; s < all.size(); ++s) {
        if (!row[s] || row[s]->type != element.type) continue;
        // what a condition switches off is no input
        if (row[s]->isRelevant(field)) difference.values[s] = statedOf(study, *row[s], field);
        difference.values[s].element = row[s]->id;
        const StatedValue& now = difference.values[s];
        if (before) {
          const StatedValue& other = difference.values[*before];
          differs = differs || !(other.says(now) || (isReference && nameTheSame(rows, *before, other.value, s, now.value)));
        }
        before = s;
      }
      if (differs) result.push_back(std::move(difference));
    }
  }
  return result;
}

}  // namespace meguri::report
