#include "core/study/study.h"

#include <algorithm>
#include <random>

namespace meguri::study {

namespace {

template <class T>
const T* valueAt(const Element& element, int field) {
  return std::get_if<T>(&element.values[static_cast<std::size_t>(field)]);
}

const Field& fieldAt(const Element& element, int field) { return element.type->fields()[static_cast<std::size_t>(field)]; }

}  // namespace

bool isId(std::string_view text) {
  const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'; };
  // "scope" names the goal and scope itself, on the command line too
  return !text.empty() && text.size() <= 40 && text != "scope" && std::ranges::all_of(text, allowed);
}

Id newId() {
  constexpr std::string_view letters = "abcdefghijkmnpqrstuvwxyz23456789";  // none that are read for another
  static thread_local std::mt19937_64 engine{std::random_device{}()};
  std::uint64_t bits = engine();
  Id id;
  for (int i = 0; i < 12; ++i, bits >>= 5) id += letters[bits & 31];
  return id;
}

Element Element::make(const ElementType& type, Id id, std::string name) {
  return {std::move(id), &type, std::move(name), std::vector<FieldValue>(type.fields().size()), {}};
}

const quantity::Quantity* Element::get(QuantityField field) const {
  const auto* held = valueAt<std::shared_ptr<const quantity::Quantity>>(*this, field.index);
  return held ? held->get() : nullptr;
}

std::string_view Element::textAt(int field) const {
  const auto* held = valueAt<std::string>(*this, field);
  return held ? std::string_view(*held) : std::string_view();
}

std::string_view Element::choiceAt(int field) const {
  const std::string_view stated = textAt(field);
  const auto* preset = std::get_if<std::string>(&fieldAt(*this, field).preset);
  return stated.empty() && preset ? std::string_view(*preset) : stated;
}

bool Element::get(FlagField field) const {
  const auto* held = valueAt<bool>(*this, field.index);
  return held ? *held : std::get<bool>(fieldAt(*this, field.index).preset);
}

int Element::get(YearField field) const {
  const auto* held = valueAt<std::int64_t>(*this, field.index);
  return held ? static_cast<int>(*held) : 0;
}

std::int64_t Element::get(IntegerField field) const {
  const auto* held = valueAt<std::int64_t>(*this, field.index);
  return held ? *held : std::get<std::int64_t>(fieldAt(*this, field.index).preset);
}

bool Element::mayBeStated(int field) const {
  if (values[static_cast<std::size_t>(field)].index() != 0) return true;
  return std::ranges::any_of(fieldAt(*this, field).entryFields, [this](int entry) { return isRelevant(entry) && !textAt(entry).empty(); });
}

bool Element::isRelevant(int field) const {
  const Condition& condition = fieldAt(*this, field).condition;
  if (condition.field < 0) return true;
  if (condition.options.empty()) return isRelevant(condition.field) && mayBeStated(condition.field);
  return isRelevant(condition.field) && std::ranges::find(condition.options, choiceAt(condition.field)) != condition.options.end();
}

const Scenario* Study::scenario(std::string_view id) const {
  const auto found = std::ranges::find_if(scenarios, [&](const auto& each) { return each->id == id; });
  return found == scenarios.end() ? nullptr : found->get();
}

const View* Study::view(std::string_view id) const {
  const auto found = std::ranges::find(views, id, [](const auto& each) -> std::string_view { return each->id; });
  return found == views.end() ? nullptr : found->get();
}

Study newStudy() {
  Study study;
  study.scope = std::make_shared<const Element>(Element::make(scopeType(), "scope", {}));
  study.scenarios.push_back(std::make_shared<const Scenario>(Scenario{newId(), "A", {}, {}, {}, {}}));
  return study;
}

}  // namespace meguri::study
