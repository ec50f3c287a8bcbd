#include "core/study/assignment.h"

#include <algorithm>
#include <charconv>

#include "core/study/resolve.h"
#include "core/study/scope_rules.h"

namespace meguri::study {

namespace {

Fault usage(const char* code, std::vector<std::string> args) { return {FaultKind::usage, code, {}, std::move(args)}; }

Result<FieldValue> readQuantityText(const Study& study, const Field& field, std::string_view text) {
  const auto typed = quantity::parseAmount(text);
  if (!typed) return typed.fault();
  quantity::Quantity quantity;
  quantity.value = typed->value;
  const std::string unit = unitOf(study, field);
  quantity.unit = typed->unit.empty() ? unit : typed->unit;
  if (quantity::parseUnit(quantity.unit)->dimension != typedOf(study, field))
    return usage("assignment.dimension", {std::string(field.key), quantity.unit, unit});
  quantity.source.evidence = quantity::Evidence::assumption;
  return FieldValue(std::make_shared<const quantity::Quantity>(std::move(quantity)));
}

Result<FieldValue> readText(const Study& study, const Field& field, std::string_view text) {
  switch (field.kind) {
    case FieldKind::quantity: return readQuantityText(study, field, text);
    case FieldKind::flag:
      if (text == "true" || text == "false") return FieldValue(text == "true");
      return usage("assignment.flag", {std::string(field.key), std::string(text)});
    case FieldKind::integer: {
      std::int64_t number = 0;
      const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
      const bool isWhole = error == std::errc() && end == text.data() + text.size();
      if (isWhole && field.range.contains(static_cast<double>(number))) return FieldValue(number);
      if (field.isYear) return usage("assignment.year", {std::string(field.key), std::string(text)});
      return usage("assignment.integer", {std::string(field.key), std::string(text), wholeText(field.range.low), wholeText(field.range.high)});
    }
    default: return FieldValue(std::string(text));
  }
}

const ElementType* typeIn(const Study& study, const Scenario& scenario, std::string_view element) {
  for (const Resolved& each : resolve(study, scenario))
    if (each.element->id == element) return each.element->type;
  return nullptr;
}

std::optional<Fault> assignElement(Transaction& transaction, std::string_view only, const std::string& element, std::string_view key, std::string_view text) {
  bool found = false;
  for (const auto& scenario : std::vector(transaction.draft().scenarios)) {
    if (!only.empty() && scenario->id != only) continue;
    const ElementType* type = typeIn(transaction.draft(), *scenario, element);
    if (!type) continue;
    found = true;
    const int field = type->find(key);
    if (field < 0) return usage("edit.no-field", {element, std::string(key)});
    auto value = readText(transaction.draft(), type->fields()[static_cast<std::size_t>(field)], text);
    if (!value) return value.fault();
    transaction.setField(scenario->id, element, key, *std::move(value));
  }
  return found ? std::nullopt : std::optional(usage("edit.no-element", {element, std::string(only)}));
}

std::optional<Fault> apply(Transaction& transaction, std::string_view text) {
  const auto form = [&] { return usage("assignment.form", {std::string(text)}); };
  const std::size_t equals = text.find('=');
  if (equals == std::string_view::npos) return form();
  std::string_view target = text.substr(0, equals);
  const std::string_view value = text.substr(equals + 1);
  std::string_view scenario;
  if (const std::size_t colon = target.find(':'); colon != std::string_view::npos) {
    scenario = target.substr(0, colon);
    target = target.substr(colon + 1);
    if (!transaction.draft().scenario(scenario)) return usage("edit.no-scenario", {std::string(scenario)});
  }
  const std::size_t dot = target.find('.');
  if (dot == std::string_view::npos || dot == 0 || dot + 1 == target.size()) return form();
  const std::string element(target.substr(0, dot));
  const std::string_view key = target.substr(dot + 1);

  if (element == "scope" && scenario.empty()) {
    const int field = scopeType().find(key);
    if (field < 0) return usage("edit.no-field", {element, std::string(key)});
    auto read = readText(transaction.draft(), scopeType().fields()[static_cast<std::size_t>(field)], value);
    if (!read) return read.fault();
    transaction.setScope(key, *std::move(read));
    return std::nullopt;
  }
  return assignElement(transaction, scenario, element, key, value);
}

}  // namespace

std::optional<Fault> assign(Transaction& transaction, std::string_view text) {
  auto fault = apply(transaction, text);
  if (fault && fault->place.empty()) fault->place = text;
  return fault;
}

}  // namespace meguri::study
