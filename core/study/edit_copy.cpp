#include <map>
#include <set>

#include "core/study/edit_parts.h"

namespace meguri::study {

namespace {

using NewIds = std::map<Id, Id>;

/// The one element of a kind and name; empty where there is none or more.
Id namesake(const std::vector<Resolved>& elements, const Element& like) {
  Id found;
  for (const auto& each : elements) {
    if (each.element->type != like.type || each.element->name != like.name) continue;
    if (!found.empty()) return {};
    found = each.element->id;
  }
  return found;
}

const Element* find(const std::vector<Resolved>& elements, const Id& id) {
  const auto at = std::ranges::find(elements, id, [](const Resolved& each) -> const Id& { return each.element->id; });
  return at == elements.end() ? nullptr : at->element.get();
}

/// Carries elements from one scenario to another, each once.
class Carrier {
 public:
  Carrier(Transaction& transaction, std::vector<Resolved> from, const Id& to, std::vector<Resolved> there)
      : m_transaction(transaction), m_from(std::move(from)), m_to(to), m_there(std::move(there)) {}

  /// Of the scenario they come from; null if it has none of the id.
  const Element* original(const Id& id) const { return find(m_from, id); }
  void expect(const Id& id) { m_ids.emplace(id, m_transaction.freshId()); }

  /// Gives the new id. What an element names goes before it.
  Id carry(const Element& element) {
    Id fresh = m_ids.at(element.id);
    if (!m_carried.insert(element.id).second) return fresh;
    Element copy = element;
    copy.id = fresh;
    for (std::size_t i = 0; i < copy.values.size(); ++i)
      if (const std::string* named = namedBy(*copy.type, i, copy.values[i], FieldKind::element)) copy.values[i] = idThere(*named);
    m_transaction.addElement(m_to, std::move(copy));
    return fresh;
  }

 private:
  Id idThere(const Id& named) {
    const Element* element = original(named);
    if (!element) return named;
    if (m_ids.contains(named)) return carry(*element);
    if (find(m_there, named)) return named;
    if (Id same = namesake(m_there, *element); !same.empty()) return same;
    expect(named);
    return carry(*element);
  }

  Transaction& m_transaction;
  std::vector<Resolved> m_from;
  Id m_to;
  std::vector<Resolved> m_there;
  NewIds m_ids;
  std::set<Id> m_carried;
};

}  // namespace

Id Transaction::copyElement(const Id& from, const Id& element, const Id& to) {
  const auto copies = copyElements(from, {element}, to);
  return copies.empty() ? Id() : copies.front();
}

std::vector<Id> Transaction::copyElements(const Id& from, const std::vector<Id>& elements, const Id& to) {
  const auto source = take(from), target = take(to);
  if (!source || !target) return {};
  Carrier carrier(*this, resolve(m_draft, *source), to, resolve(m_draft, *target));
  std::vector<const Element*> originals;
  for (const Id& each : elements) {
    const Element* original = carrier.original(each);
    if (!original) {
      fail(refused("edit.no-element", {each, from}));
      return {};
    }
    originals.push_back(original);
    carrier.expect(each);
  }
  std::vector<Id> copies;
  for (const Element* each : originals) copies.push_back(carrier.carry(*each));
  return copies;
}

}  // namespace meguri::study
