#include "core/study/guest.h"

#include <algorithm>

#include "core/study/edit_parts.h"
#include "core/study/statement.h"

namespace meguri::study {

namespace {

std::string marked(const std::string& name, const std::string& mark) { return mark.empty() ? name : name + " (" + mark + ")"; }

bool isOfElements(const Change& change) {
  return change.kind == Change::Kind::elementAdded || change.kind == Change::Kind::elementRemoved || change.kind == Change::Kind::elementRenamed || change.kind == Change::Kind::field;
}

bool isSameRow(const Change& a, const Change& b) {
  return a.kind == b.kind && a.field == b.field && a.before.scenario == b.before.scenario && a.before.element == b.before.element &&
         a.after.scenario == b.after.scenario && a.after.element == b.after.element;
}

class Taker {
 public:
  Taker(Transaction& transaction, const Study& guest, const Taking& taking)
      : m_transaction(transaction), m_guest(guest), m_taking(taking), m_mine(transaction.draft()), m_changes(taking.changes), m_scenarios(matchScenarios(m_mine, guest)) {
    for (const auto& [theirs, mine] : taking.into) m_scenarios[theirs] = mine;
    // bases first: what a variant says is said against them
    const auto depth = [&](const Change& change) {
      const Scenario* scenario = guest.scenario(change.after.scenario);
      return scenario ? chainOf(guest, *scenario).size() : 0;
    };
    std::ranges::stable_sort(m_changes, {}, depth);
  }

  /// The entries met of which mine has other figures.
  const std::set<Id>& clashes() const { return m_clashes; }

  void run() {
    each([](const Change& c) { return !c.entry.empty() && c.kind != Change::Kind::entryRemoved; }, [&](const Change& c) { m_transaction.addEntry(*m_guest.library.at(c.entry)); });
    each([](const Change& c) { return c.kind == Change::Kind::title; }, [&](const Change&) { m_transaction.setTitle(m_guest.title); });
    each([](const Change& c) { return c.kind == Change::Kind::description; }, [&](const Change&) { m_transaction.setDescription(m_guest.description); });
    each([](const Change& c) { return c.kind == Change::Kind::scope; }, [&](const Change& c) { m_transaction.setScope(c.type->fields()[static_cast<std::size_t>(c.field)].key, c.after.value); });
    // of a scenario that comes to vary another, only what differs then is its own
    const auto isRebased = [&](const Change& c) { return std::ranges::any_of(m_taking.changes, [&](const Change& other) { return other.kind == Change::Kind::scenarioRebased && other.after.scenario == c.after.scenario; }); };
    elements([&](const Change& c) { return !isRebased(c); });
    each([](const Change& c) { return c.kind == Change::Kind::scenarioAdded; }, [&](const Change& c) { bringScenario(c.after.scenario, false); });
    each([](const Change& c) { return c.kind == Change::Kind::scenarioRebased; }, [&](const Change& c) { rebase(c); });
    elements(isRebased);
    each([](const Change& c) { return c.kind == Change::Kind::scenarioRenamed; }, [&](const Change& c) { m_transaction.renameScenario(mineOf(c), c.after.text); });
    removeScenarios();
    order();
    each([](const Change& c) { return c.kind == Change::Kind::entryRemoved; }, [&](const Change& c) { m_transaction.removeEntry(c.entry); });
  }

 private:
  void each(const auto& isMeant, const auto& step) {
    for (const Change& change : m_changes)
      if (isMeant(change) && !m_transaction.failed()) step(change);
  }

  void elements(const auto& isMeant) {
    const auto of = [&](Change::Kind kind) { return [&isMeant, kind](const Change& c) { return c.kind == kind && isMeant(c); }; };
    each(of(Change::Kind::elementAdded), [&](const Change& c) { elementFor(c.after.scenario, c.after.element); });
    each(of(Change::Kind::elementRenamed), [&](const Change& c) { m_transaction.renameElement(mineOf(c), counterpartOf(c), c.after.text); });
    each(of(Change::Kind::field), [&](const Change& c) {
      const auto field = static_cast<std::size_t>(c.field);
      // taken alone, a base's value leaves what another entry gives its variants
      state(m_transaction, mineOf(c), counterpartOf(c), c.type->fields()[field].key, redirected(c.after.scenario, *c.type, field, c.after.value));
    });
    each(of(Change::Kind::elementRemoved), [&](const Change& c) { remove(c); });
  }

  const Scenario* scenarioOf(const Id& mine) const { return m_transaction.draft().scenario(mine); }

  /// The scenario of mine that takes what a scenario of the guest says.
  Id mineOf(const Change& change) const {
    const auto found = m_scenarios.find(change.after.scenario);
    return found == m_scenarios.end() ? change.before.scenario : found->second;
  }

  const Counterparts& counterparts(const Id& theirs) {
    const auto [slot, isNew] = m_elements.try_emplace(theirs);
    if (!isNew) return slot->second;
    const auto mine = m_scenarios.find(theirs);
    const Scenario* holder = mine == m_scenarios.end() ? nullptr : scenarioOf(mine->second);
    if (!holder) return slot->second;
    slot->second = matchElements(m_transaction.draft(), *holder, m_guest, *m_guest.scenario(theirs));
    for (const auto& [element, id] : m_brought)
      if (findResolved(m_transaction.draft(), *holder, id)) slot->second[element] = id;
    return slot->second;
  }

  Id counterpartOf(const Change& change) {
    const Counterparts& known = counterparts(change.after.scenario);
    if (const auto found = known.find(change.after.element); found != known.end()) return found->second;
    const auto nameOr = [](const auto* named, const Id& id) { return named && !named->name.empty() ? named->name : id; };
    const auto theirs = findResolved(m_guest, *m_guest.scenario(change.after.scenario), change.after.element);
    m_transaction.fail(refused("guest.no-counterpart", {nameOr(theirs ? theirs->element.get() : nullptr, change.after.element), nameOr(scenarioOf(mineOf(change)), mineOf(change))}));
    return {};
  }

  Id idFor(const Id& theirs) const { return m_transaction.isFree(theirs) ? theirs : m_transaction.freshId(); }

  /// The element of mine for one of the guest's, taken along where there is none.
  Id elementFor(const Id& scenario, const Id& element) {
    const Counterparts& known = counterparts(scenario);
    if (const auto found = known.find(element); found != known.end()) return found->second;
    const auto theirs = findResolved(m_guest, *m_guest.scenario(scenario), element);
    if (!theirs || m_transaction.failed()) return element;
    Element copy = *theirs->element;
    copy.id = idFor(element);
    const Id id = copy.id, into = m_scenarios.at(scenario);
    m_transaction.addElement(into, copy);  // first: what it names may name it
    m_brought[element] = id;
    m_elements.clear();
    for (std::size_t i = 0; i < copy.values.size(); ++i) m_transaction.setField(into, id, copy.type->fields()[i].key, redirected(scenario, *copy.type, i, copy.values[i]));
    return id;
  }

  /// A value of the guest's that names the elements and entries of mine.
  FieldValue redirected(const Id& scenario, const ElementType& type, std::size_t field, FieldValue value) {
    if (const auto* element = namedBy(type, field, value, FieldKind::element)) return elementFor(scenario, *element);
    if (const auto* entry = namedBy(type, field, value, FieldKind::entry)) return entryFor(*entry);
    return value;
  }

  Id entryFor(const Id& id) {
    const auto theirs = m_guest.library.find(id);
    if (theirs == m_guest.library.end()) return id;
    const auto mine = m_transaction.draft().library.find(id);
    if (mine == m_transaction.draft().library.end()) {
      m_transaction.addEntry(*theirs->second);
      return id;
    }
    if (servesAlike(*mine->second, *theirs->second)) return id;
    m_clashes.insert(id);
    return m_taking.apart.contains(id) ? entryBeside(*theirs->second) : id;
  }

  /// The guest's copy under an id of its own; one that was taken before serves again.
  Id entryBeside(library::Entry entry) {
    const Id id = entry.id;
    entry.name = marked(entry.name, m_taking.mark);
    if (!entry.nameJa.empty()) entry.nameJa = marked(entry.nameJa, m_taking.mark);
    for (int number = 2;; ++number) {
      entry.id = id + "-" + std::to_string(number);
      const auto there = m_transaction.draft().library.find(entry.id);
      if (there != m_transaction.draft().library.end() && servesAlike(*there->second, entry)) return entry.id;
      if (there == m_transaction.draft().library.end()) break;
    }
    m_transaction.addEntry(entry);
    return entry.id;
  }

  /// Whether all that makes a scenario of mine, with what it varies, differ from its counterpart is taken too.
  bool willBeAlike(const Id& theirs) {
    if (!m_all) m_all = changesBetween(m_mine, m_guest);
    for (const Scenario* each : chainOf(m_guest, *m_guest.scenario(theirs)))
      for (const Change& change : *m_all)
        if (change.after.scenario == each->id && (isOfElements(change) || change.kind == Change::Kind::scenarioRebased) &&
            std::ranges::none_of(m_taking.changes, [&](const Change& taken) { return isSameRow(taken, change); }))
          return false;
    return true;
  }

  /// The id in mine of what a scenario of the guest's is to vary.
  Id baseFor(const Id& theirs) {
    const auto mine = m_scenarios.find(theirs);
    if (mine != m_scenarios.end() && (m_isBrought.contains(theirs) || willBeAlike(theirs))) return mine->second;
    return bringScenario(theirs, mine != m_scenarios.end());
  }

  Id bringScenario(const Id& theirs, bool isBeside) {
    if (m_isBrought.contains(theirs)) return m_scenarios.at(theirs);
    Scenario copy = *m_guest.scenario(theirs);
    copy.id = idFor(theirs);
    if (isBeside) copy.name = marked(copy.name, m_taking.mark);
    return put(theirs, std::move(copy), {});
  }

  /// A scenario that becomes a base, or a variant, is the guest's whole: what it inherited, or was, is not its own any more.
  void replaceScenario(const Id& theirs, const Scenario& mine) {
    Counterparts kept = counterparts(theirs);
    std::erase_if(kept, [&](const auto& each) { return std::ranges::none_of(mine.elements, [&](const auto& own) { return own->id == each.second; }); });
    for (const auto& own : mine.elements)
      if (std::ranges::none_of(kept, [&](const auto& each) { return each.second == own->id; })) m_transaction.removeElement(mine.id, own->id);
    Scenario copy = *m_guest.scenario(theirs);
    copy.id = mine.id;
    copy.name = mine.name;
    put(theirs, std::move(copy), kept);
  }

  /// Puts a copy of a scenario of the guest's, with ids of elements in mine where given.
  Id put(const Id& theirs, Scenario copy, const Counterparts& known) {
    Counterparts ids;
    if (copy.isVariant()) {
      const Id base = std::exchange(copy.base, baseFor(copy.base));
      ids = counterparts(base);
    }
    for (auto& element : copy.elements) {
      Element own = *element;
      const auto found = known.find(element->id);
      own.id = ids[element->id] = found == known.end() ? idFor(element->id) : found->second;
      element = std::make_shared<const Element>(std::move(own));
    }
    m_scenarios[theirs] = copy.id;
    m_elements[theirs] = std::move(ids);
    m_isBrought.insert(theirs);
    redirect(theirs, copy);
    Id id = copy.id;
    if (!scenarioOf(id)) m_isAdded.insert(theirs);
    m_transaction.setScenario(std::move(copy));
    return id;
  }

  void redirect(const Id& theirs, Scenario& copy) {
    for (auto& element : copy.elements) {
      Element own = *element;
      for (std::size_t i = 0; i < own.values.size(); ++i) own.values[i] = redirectedWithin(theirs, *own.type, i, own.values[i]);
      element = std::make_shared<const Element>(std::move(own));
    }
    std::map<Id, ElementPatch> patches;
    for (auto& [id, patch] : copy.patches) {
      const Element* element = definitionOf(m_guest, id);
      const auto known = m_elements.at(theirs).find(id);
      if (!element || known == m_elements.at(theirs).end()) continue;
      for (auto& [field, value] : patch.changes) value = redirectedWithin(theirs, *element->type, static_cast<std::size_t>(field), value);
      patches.emplace(known->second, std::move(patch));
    }
    copy.patches = std::move(patches);
  }

  /// As redirected(), of a scenario that is taken whole and has all it names.
  FieldValue redirectedWithin(const Id& theirs, const ElementType& type, std::size_t field, FieldValue value) {
    const auto* element = namedBy(type, field, value, FieldKind::element);
    if (!element) return redirected(theirs, type, field, std::move(value));
    const auto known = m_elements.at(theirs).find(*element);
    return known == m_elements.at(theirs).end() ? value : FieldValue(known->second);
  }

  void rebase(const Change& change) {
    const Scenario* mine = scenarioOf(change.before.scenario);
    const Scenario* theirs = m_guest.scenario(change.after.scenario);
    if (!mine || !theirs) return;
    if (!mine->isVariant() || !theirs->isVariant()) return replaceScenario(theirs->id, Scenario(*mine));
    Scenario copy = *mine;
    copy.base = baseFor(theirs->base);
    if (const Scenario* base = scenarioOf(copy.base)) std::erase_if(copy.patches, [&](const auto& each) { return !findResolved(m_transaction.draft(), *base, each.first); });
    m_transaction.setScenario(std::move(copy));
    m_elements.clear();
  }

  void remove(const Change& change) {
    Id scenario = change.before.scenario, element = change.before.element;
    if (element.empty()) {  // new in the base: it is there if it was taken
      scenario = mineOf(change);
      const Counterparts& known = counterparts(change.after.scenario);
      if (const auto found = known.find(change.after.element); found != known.end()) element = found->second;
    }
    const Scenario* holder = scenarioOf(scenario);
    if (holder && findResolved(m_transaction.draft(), *holder, element)) m_transaction.removeElement(scenario, element);
    m_elements.clear();
  }

  /// Variants before what they vary.
  void removeScenarios() {
    std::vector<std::pair<std::size_t, Id>> gone;
    each([](const Change& c) { return c.kind == Change::Kind::scenarioRemoved; }, [&](const Change& c) {
      if (const Scenario* mine = scenarioOf(c.before.scenario)) gone.emplace_back(chainOf(m_transaction.draft(), *mine).size(), mine->id);
    });
    std::ranges::sort(gone, std::greater());
    for (const auto& [depth, id] : gone) m_transaction.removeScenario(id);
  }

  /// Puts what came or moved behind the counterpart of what it stands behind in the guest's.
  void order() {
    std::map<Id, Id> meant;  // mine by theirs
    for (const Id& theirs : m_isAdded) meant[theirs] = m_scenarios.at(theirs);
    each([](const Change& c) { return c.kind == Change::Kind::scenarioMoved; }, [&](const Change& c) { meant[c.after.scenario] = c.before.scenario; });
    for (const auto& scenario : m_guest.scenarios)
      if (const auto found = meant.find(scenario->id); found != meant.end() && !m_transaction.failed()) m_transaction.moveScenario(found->second, placeFor(scenario->id, found->second));
  }

  std::size_t placeFor(const Id& theirs, const Id& own) const {
    const auto& draft = m_transaction.draft().scenarios;
    const auto find = [](const auto& scenarios, const Id& id) { return std::ranges::find(scenarios, id, [](const auto& each) { return each->id; }); };
    for (auto before = find(m_guest.scenarios, theirs); before != m_guest.scenarios.begin();) {
      const auto mine = m_scenarios.find((*--before)->id);
      const auto at = mine == m_scenarios.end() ? draft.end() : find(draft, mine->second);
      if (at != draft.end() && (*at)->id != own) return static_cast<std::size_t>(at - draft.begin()) + (find(draft, own) > at ? 1 : 0);
    }
    return 0;
  }

  Transaction& m_transaction;
  const Study& m_guest;
  const Taking& m_taking;
  const Study m_mine;  ///< as it was
  std::vector<Change> m_changes;
  Counterparts m_scenarios;                ///< mine by theirs
  std::map<Id, Counterparts> m_elements;   ///< mine by theirs, by the scenario of theirs
  Counterparts m_brought;                  ///< elements taken along, mine by theirs
  std::set<Id> m_isBrought;                ///< scenarios of theirs taken whole
  std::set<Id> m_isAdded;                  ///< those of them that mine had not
  std::set<Id> m_clashes;
  std::optional<std::vector<Change>> m_all;
};

}  // namespace

bool servesAlike(const library::Entry& a, const library::Entry& b) { return a.kind == b.kind && a.facts == b.facts && a.figures == b.figures; }

std::set<Id> clashes(const Study& mine, const Study& guest, const Taking& taking) {
  Study copy = mine;
  Transaction transaction(copy);
  Taker taker(transaction, guest, taking);
  taker.run();
  return taker.clashes();
}

void take(Transaction& transaction, const Study& guest, const Taking& taking) { Taker(transaction, guest, taking).run(); }

}  // namespace meguri::study
