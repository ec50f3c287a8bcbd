#include "core/study/field.h"

#include <algorithm>
#include <cassert>

namespace meguri::study {

std::string wholeText(double bound) { return std::to_string(static_cast<std::int64_t>(bound)); }

bool sameValue(const FieldValue& a, const FieldValue& b) {
  const auto* left = std::get_if<std::shared_ptr<const quantity::Quantity>>(&a);
  const auto* right = std::get_if<std::shared_ptr<const quantity::Quantity>>(&b);
  return left && right ? *left == *right || **left == **right : a == b;
}

bool accepts(const Field& field, const FieldValue& value) {
  if (value.index() == 0) return true;
  switch (field.kind) {
    case FieldKind::quantity: {
      const auto* held = std::get_if<std::shared_ptr<const quantity::Quantity>>(&value);
      return held && *held;
    }
    case FieldKind::flag: return std::holds_alternative<bool>(value);
    case FieldKind::integer: return std::holds_alternative<std::int64_t>(value);
    default: return std::holds_alternative<std::string>(value);
  }
}

double floorOf(const Field& field) { return field.floor == 0 ? 0 : quantity::parseUnit(field.unit)->toBase(field.floor); }

int ElementType::find(std::string_view key) const {
  const auto found = std::ranges::find(m_fields, key, &Field::key);
  return found == m_fields.end() ? -1 : static_cast<int>(found - m_fields.begin());
}

int ElementType::add(Field field) {
  assert(find(field.key) < 0);
  m_fields.push_back(std::move(field));
  return static_cast<int>(m_fields.size() - 1);
}

QuantityField ElementType::quantity(std::string_view key, const QuantitySpec& spec) {
  const auto unit = quantity::parseUnit(spec.unit);
  assert(unit);
  std::vector<int> entryFields;
  for (const EntryField each : spec.from) entryFields.push_back(each.index);
  return {add({.key = key, .group = spec.group, .kind = FieldKind::quantity, .unit = spec.unit, .typed = unit->dimension,
               .dimension = unit->dimension / spec.per, .range = spec.range, .floor = spec.floor, .overYears = spec.overYears, .isVintages = spec.isVintages, .isWhole = spec.isWhole, .figure = spec.figure,
               .directFigure = spec.directFigure, .entryFields = std::move(entryFields), .options = {}, .target = {}, .required = spec.required, .preset = {}, .condition = spec.condition,
               .indicator = spec.indicator})};
}

ChoiceField ElementType::choice(std::string_view key, const ChoiceSpec& spec) {
  Field field{.key = key, .group = spec.group, .kind = FieldKind::choice, .options = spec.options, .required = spec.required, .fact = spec.fact, .condition = spec.condition,
              .indicator = spec.indicator};
  if (!spec.required) field.preset = std::string(spec.options.front());
  return {add(std::move(field))};
}

FlagField ElementType::flag(std::string_view key, const FlagSpec& spec) {
  Field field{.key = key, .group = spec.group, .kind = FieldKind::flag, .fact = spec.fact, .factWord = spec.factWord, .condition = spec.condition};
  field.preset = spec.preset;
  return {add(std::move(field))};
}

YearField ElementType::year(std::string_view key, std::string_view group, bool required, Condition condition, std::string_view indicator) {
  return {add({.key = key, .group = group, .kind = FieldKind::integer, .range = calendarYears, .isYear = true, .required = required, .condition = std::move(condition), .indicator = indicator})};
}

IntegerField ElementType::whole(std::string_view key, const WholeSpec& spec) {
  Field field{.key = key, .group = spec.group, .kind = FieldKind::integer, .range = spec.range};
  field.preset = spec.preset;
  return {add(std::move(field))};
}

ElementField ElementType::element(std::string_view key, const ReferenceSpec& spec) {
  return {add({.key = key, .group = spec.group, .kind = FieldKind::element, .target = spec.target, .required = spec.required, .condition = spec.condition, .indicator = spec.indicator})};
}

EntryField ElementType::entry(std::string_view key, const ReferenceSpec& spec) {
  return {add({.key = key, .group = spec.group, .kind = FieldKind::entry, .target = spec.target, .required = spec.required, .condition = spec.condition, .indicator = spec.indicator})};
}

}  // namespace meguri::study
