#pragma once

#include <algorithm>
#include <optional>

#include "core/study/edit.h"
#include "core/study/resolve.h"
#include "core/study/variants.h"

/// What the steps of a Transaction share among its source files.
namespace meguri::study {

inline Fault refused(const char* code, std::vector<std::string> args) { return {FaultKind::usage, code, {}, std::move(args)}; }

inline auto findScenario(std::vector<ScenarioPointer>& scenarios, const Id& id) {
  return std::ranges::find_if(scenarios, [&](const auto& each) { return each->id == id; });
}

inline std::optional<Resolved> findResolved(const Study& study, const Scenario& scenario, const Id& id) {
  for (Resolved& each : resolve(study, scenario))
    if (each.element->id == id) return std::move(each);
  return std::nullopt;
}

/// Moves one of a list to an index, the last at most. Gives whether that changed anything.
template <class T>
bool moveTo(std::vector<T>& list, typename std::vector<T>::iterator from, std::size_t to) {
  to = std::min(to, list.size() - 1);
  if (from - list.begin() == static_cast<std::ptrdiff_t>(to)) return false;
  T moved = std::move(*from);
  list.erase(from);
  list.insert(list.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
  return true;
}

/// What a reference names; nothing if the field is none of the kind or not stated.
inline const std::string* namedBy(const ElementType& type, std::size_t field, const FieldValue& value, FieldKind kind) {
  return type.fields()[field].kind == kind ? std::get_if<std::string>(&value) : nullptr;
}

/// The element of an id, wherever it is defined: a patch says neither kind nor name.
inline const Element* definitionOf(const Study& study, const Id& id) {
  for (const auto& scenario : study.scenarios)
    for (const auto& element : scenario->elements)
      if (element->id == id) return element.get();
  return nullptr;
}

inline bool isEmpty(const ElementPatch& patch) { return !patch.removed && !patch.name && patch.changes.empty() && patch.extras.empty(); }

/// Makes a reference to what was copied one to its copy.
inline void redirect(const ElementType& type, std::size_t field, FieldValue& value, const NewIds& ids) {
  const std::string* named = namedBy(type, field, value, FieldKind::element);
  if (!named) return;
  if (const auto found = ids.find(*named); found != ids.end()) value = found->second;
}

/// An element under its new id, if it has one, and with its references redirected.
inline ElementPointer copyOf(const Element& element, const NewIds& ids) {
  Element copy = element;
  if (const auto found = ids.find(element.id); found != ids.end()) copy.id = found->second;
  for (std::size_t i = 0; i < copy.values.size(); ++i) redirect(*copy.type, i, copy.values[i], ids);
  return std::make_shared<const Element>(std::move(copy));
}

/// Unknown members, as JSON texts, those of `over` in place of the same ones of `base`.
std::string mergedExtras(const std::string& base, const std::string& over);

}  // namespace meguri::study
