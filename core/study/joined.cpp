#include <algorithm>

#include "core/study/edit_parts.h"
#include "core/study/guest.h"

namespace meguri::study {

namespace {

using QuantityPointer = std::shared_ptr<const quantity::Quantity>;

bool isTaken(const Study& study, const Id& id) {
  return study.library.contains(id) || study.scenario(id) || definitionOf(study, id) != nullptr;
}

/// The same for the same studies, so that a choice of scenarios outlives an edit.
Id idBeside(const Study& mine, const Study& guest, const Id& id) {
  Id result = "guest-" + id;
  while (isTaken(mine, result) || isTaken(guest, result)) result = "guest-" + result;
  return result;
}

/// A draw hangs on the element's id: it may be shared where no value both state is from another source.
bool drawsAlike(const Element& mine, const Element& theirs) {
  if (mine.type != theirs.type) return false;
  for (std::size_t i = 0; i < mine.values.size(); ++i) {
    const auto* a = std::get_if<QuantityPointer>(&mine.values[i]);
    const auto* b = std::get_if<QuantityPointer>(&theirs.values[i]);
    if (a && b && (*a)->source != (*b)->source) return false;
  }
  return true;
}

class Joining {
 public:
  Joining(const Study& mine, const Study& guest, const std::string& mark) : m_mine(mine), m_guest(guest), m_mark(mark), m_result(mine) {}

  Study run() {
    for (const auto& [id, entry] : m_guest.library) joinEntry(id, *entry);
    for (const auto& scenario : m_guest.scenarios)
      for (const auto& element : scenario->elements) {
        const Element* own = definitionOf(m_mine, element->id);
        const bool keepsId = own ? drawsAlike(*own, *element) : !isTaken(m_mine, element->id);
        m_elements[element->id] = keepsId ? element->id : idBeside(m_mine, m_guest, element->id);
      }
    for (const auto& scenario : m_guest.scenarios) m_result.scenarios.push_back(std::make_shared<const Scenario>(copyOf(*scenario)));
    return std::move(m_result);
  }

 private:
  void joinEntry(const Id& id, const library::Entry& entry) {
    const auto own = m_mine.library.find(id);
    if (own != m_mine.library.end() && servesAlike(*own->second, entry)) return;
    library::Entry copy = entry;
    if (own != m_mine.library.end() || isTaken(m_mine, id)) {
      copy.id += "-guest";  // behind: the dataset, before, is that of both
      while (isTaken(m_mine, copy.id) || m_guest.library.contains(copy.id)) copy.id += "-guest";
      m_entries[id] = copy.id;
      copy.name += " (" + m_mark + ")";
      if (!copy.nameJa.empty()) copy.nameJa += " (" + m_mark + ")";
    }
    m_result.library[copy.id] = std::make_shared<const library::Entry>(copy);
  }

  void redirect(const ElementType& type, std::size_t field, FieldValue& value) const {
    const auto replace = [&](FieldKind kind, const std::map<Id, Id>& ids) {
      const std::string* named = namedBy(type, field, value, kind);
      if (!named) return;
      if (const auto found = ids.find(*named); found != ids.end()) value = Id(found->second);
    };
    replace(FieldKind::element, m_elements);
    replace(FieldKind::entry, m_entries);
  }

  Scenario copyOf(const Scenario& scenario) const {
    Scenario copy = scenario;
    copy.id = joinedId(m_mine, scenario.id);
    copy.name = (scenario.name.empty() ? scenario.id : scenario.name) + " (" + m_mark + ")";
    if (scenario.isVariant()) copy.base = joinedId(m_mine, scenario.base);
    for (auto& element : copy.elements) {
      Element own = *element;
      own.id = m_elements.at(element->id);
      for (std::size_t i = 0; i < own.values.size(); ++i) redirect(*own.type, i, own.values[i]);
      element = std::make_shared<const Element>(std::move(own));
    }
    copy.patches.clear();
    for (const auto& [id, patch] : scenario.patches) {
      const Element* element = definitionOf(m_guest, id);
      if (!element) continue;
      ElementPatch own = patch;
      for (auto& [field, value] : own.changes) redirect(*element->type, static_cast<std::size_t>(field), value);
      copy.patches.emplace(m_elements.at(id), std::move(own));
    }
    return copy;
  }

  const Study& m_mine;
  const Study& m_guest;
  const std::string& m_mark;
  Study m_result;
  std::map<Id, Id> m_elements, m_entries;  ///< ids in the result by the guest's
};

}  // namespace

Id joinedId(const Study& mine, const Id& scenario) {
  Id result = "guest-" + scenario;
  while (isTaken(mine, result)) result = "guest-" + result;
  return result;
}

Study joined(const Study& mine, const Study& guest, const std::string& mark) { return Joining(mine, guest, mark).run(); }

}  // namespace meguri::study
