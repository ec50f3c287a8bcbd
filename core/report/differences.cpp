#include "core/report/differences.h"

#include <algorithm>

namespace meguri::report {

namespace {

using study::Element;
using study::ElementPointer;
using study::Study;

using Elements = std::vector<ElementPointer>;

/// One element as each scenario has it; null where it has none.
struct Row {
  Elements elements;
};

bool isSame(const Element& a, const Element& b) { return a.id == b.id || (a.type == b.type && !a.name.empty() && a.name == b.name); }

std::vector<Row> matched(const std::vector<Elements>& scenarios) {
  std::vector<Row> rows;
  for (std::size_t s = 0; s < scenarios.size(); ++s)
    for (const auto& element : scenarios[s]) {
      // ids first: a namesake must not take the place of the element itself
      const auto free = [&](const Row& row) { return !row.elements[s]; };
      const auto has = [&](const Row& row, auto test) {
        return free(row) && std::ranges::any_of(row.elements, [&](const auto& other) { return other && test(*other); });
      };
      auto found = std::ranges::find_if(rows, [&](const Row& row) { return has(row, [&](const Element& other) { return other.id == element->id; }); });
      if (found == rows.end()) found = std::ranges::find_if(rows, [&](const Row& row) { return has(row, [&](const Element& other) { return isSame(other, *element); }); });
      if (found == rows.end()) found = rows.insert(rows.end(), Row{Elements(scenarios.size())});
      found->elements[s] = element;
    }
  return rows;
}

/// Whether two references name one element, as its scenarios know it: a copy of a scenario names its own copies.
bool nameTheSame(const std::vector<Row>& rows, std::size_t left, const study::FieldValue& a, std::size_t right, const study::FieldValue& b) {
  const auto* one = std::get_if<std::string>(&a);
  const auto* other = std::get_if<std::string>(&b);
  if (!one || !other) return false;
  const auto isAt = [](const Row& row, std::size_t s, const study::Id& id) { return row.elements[s] && row.elements[s]->id == id; };
  return std::ranges::any_of(rows, [&](const Row& row) { return isAt(row, left, *one) && isAt(row, right, *other); });
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
  std::vector<Elements> all;
  for (const auto& id : scenarios) {
    Elements elements;
    if (const auto* scenario = study.scenario(id))
      for (const auto& each : study::resolve(study, *scenario)) elements.push_back(each.element);
    all.push_back(std::move(elements));
  }
  std::vector<InputDifference> result;
  const auto rows = matched(all);
  for (const Row& row : rows) {
    const auto first = std::ranges::find_if(row.elements, [](const auto& element) { return element != nullptr; });
    const Element& element = **first;
    const auto make = [&](int field) { return InputDifference{element.id, element.name, element.type, field, std::vector<StatedValue>(all.size())}; };
    if (std::ranges::find(row.elements, nullptr) != row.elements.end()) {
      InputDifference difference = make(-1);
      for (std::size_t s = 0; s < all.size(); ++s)
        if (row.elements[s]) difference.values[s].element = row.elements[s]->id;
      result.push_back(std::move(difference));
    }
    for (int field = 0; field < static_cast<int>(element.values.size()); ++field) {
      InputDifference difference = make(field);
      const bool isReference = element.type->fields()[static_cast<std::size_t>(field)].kind == study::FieldKind::element;
      std::optional<std::size_t> before;
      bool differs = false;
      for (std::size_t s = 0; s < all.size(); ++s) {
        if (!row.elements[s] || row.elements[s]->type != element.type) continue;
        // what a condition switches off is no input
        if (row.elements[s]->isRelevant(field)) difference.values[s] = statedOf(study, *row.elements[s], field);
        difference.values[s].element = row.elements[s]->id;
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
