#include "core/study/edit_parts.h"

namespace meguri::study {

namespace {

std::string nameIn(const Study& study, const Scenario& scenario, const Element& element) {
  const auto found = findResolved(study, scenario, element.id);
  const std::string& name = found ? found->element->name : element.name;
  return name.empty() ? element.id : name;
}

/// The name of the first element that names a library entry; nothing if none does.
std::optional<std::string> userOf(const Study& study, const Id& entry) {
  const auto names = [&](const Element& element, std::size_t field, const FieldValue& value) {
    const std::string* named = namedBy(*element.type, field, value, FieldKind::entry);
    return named && *named == entry;
  };
  for (const auto& scenario : study.scenarios) {
    for (const auto& element : scenario->elements)
      for (std::size_t i = 0; i < element->values.size(); ++i)
        if (names(*element, i, element->values[i])) return nameIn(study, *scenario, *element);
    for (const auto& [id, patch] : scenario->patches)
      for (const auto& [field, value] : patch.changes)
        if (const Element* element = definitionOf(study, id); element && names(*element, static_cast<std::size_t>(field), value))
          return nameIn(study, *scenario, *element);
  }
  return std::nullopt;
}

}  // namespace

void Transaction::addEntry(library::Entry entry) {
  if (m_fault) return;
  auto& slot = m_draft.library[entry.id];
  if (slot && *slot == entry) return;
  slot = std::make_shared<const library::Entry>(std::move(entry));
  m_changed = true;
}

void Transaction::removeEntry(const Id& entry) {
  if (m_fault || !m_draft.library.contains(entry)) return;
  if (const auto user = userOf(m_draft, entry)) return fail(refused("edit.entry-used", {entry, *user}));
  m_draft.library.erase(entry);
  m_changed = true;
}

}  // namespace meguri::study
