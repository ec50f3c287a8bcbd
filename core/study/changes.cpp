#include "core/study/changes.h"

#include <algorithm>
#include <set>

#include "core/study/check.h"
#include "core/study/resolve.h"

namespace meguri::study {

namespace {

const Resolved* findIn(const std::vector<Resolved>& elements, const Id& id) {
  const auto found = std::ranges::find_if(elements, [&](const Resolved& each) { return each.element->id == id; });
  return found == elements.end() ? nullptr : &*found;
}

Counterparts matched(const std::vector<Resolved>& before, const std::vector<Resolved>& after) {
  Counterparts result;
  std::set<Id> taken;
  const auto match = [&](const auto& isSame) {
    for (const Resolved& now : after) {
      if (result.contains(now.element->id)) continue;
      const auto old = std::ranges::find_if(before, [&](const Resolved& each) {
        return !taken.contains(each.element->id) && each.element->type == now.element->type && isSame(*each.element, *now.element);
      });
      if (old == before.end()) continue;
      result.emplace(now.element->id, old->element->id);
      taken.insert(old->element->id);
    }
  };
  match([](const Element& a, const Element& b) { return a.id == b.id; });
  match([](const Element& a, const Element& b) { return !a.name.empty() && a.name == b.name; });
  return result;
}

/// The places, among ids in a new order, of those that need not move for the others to stand as they stood: the longest that still ascends.
std::vector<bool> staying(const std::vector<std::size_t>& places) {
  std::vector<std::size_t> length(places.size(), 1), from(places.size(), places.size());
  std::size_t last = places.size();
  for (std::size_t i = 0; i < places.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j)
      if (places[j] < places[i] && length[j] + 1 > length[i]) length[i] = length[j] + 1, from[i] = j;
    if (last == places.size() || length[i] > length[last]) last = i;
  }
  std::vector<bool> result(places.size(), false);
  for (; last < places.size(); last = from[last]) result[last] = true;
  return result;
}

/// Two scenarios that are the same thing, and how their elements match.
struct Pair {
  const Scenario* before;
  const Scenario* after;
  std::vector<Resolved> elementsBefore, elementsAfter;
  Counterparts elements;  ///< before by after
};

class Comparison {
 public:
  Comparison(const Study& before, const Study& after) : m_before(before), m_after(after), m_scenarios(matchScenarios(before, after)) {}

  std::vector<Change> all() {
    texts();
    scope();
    for (const auto& [now, old] : m_scenarios) m_pairs.emplace(now, pairOf(*m_before.scenario(old), *m_after.scenario(now)));
    const std::set<Id> moved = movedScenarios();
    for (const auto& scenario : m_after.scenarios) {
      const auto pair = m_pairs.find(scenario->id);
      if (pair == m_pairs.end())
        add({Change::Kind::scenarioAdded, {}, {scenario->id, {}, {}, scenario->name}});
      else
        compare(pair->second, moved.contains(scenario->id));
    }
    for (const auto& scenario : m_before.scenarios)
      if (std::ranges::none_of(m_scenarios, [&](const auto& each) { return each.second == scenario->id; }))
        add({Change::Kind::scenarioRemoved, {scenario->id, {}, {}, scenario->name}, {}});
    library();
    return std::move(m_changes);
  }

 private:
  void add(Change change) { m_changes.push_back(std::move(change)); }

  void texts() {
    if (m_before.title != m_after.title) add({Change::Kind::title, {{}, {}, {}, m_before.title}, {{}, {}, {}, m_after.title}});
    if (m_before.description != m_after.description) add({Change::Kind::description, {{}, {}, {}, m_before.description}, {{}, {}, {}, m_after.description}});
  }

  void scope() {
    for (std::size_t i = 0; i < m_before.scope->values.size(); ++i)
      if (!sameValue(m_before.scope->values[i], m_after.scope->values[i]))
        add({Change::Kind::scope, {{}, "scope", m_before.scope->values[i]}, {{}, "scope", m_after.scope->values[i]}, &scopeType(), static_cast<int>(i)});
  }

  Pair pairOf(const Scenario& old, const Scenario& now) const {
    Pair pair{&old, &now, resolve(m_before, old), resolve(m_after, now), {}};
    pair.elements = matched(pair.elementsBefore, pair.elementsAfter);
    return pair;
  }

  std::set<Id> movedScenarios() const {
    std::vector<Id> ids;
    std::vector<std::size_t> places;
    for (const auto& scenario : m_after.scenarios)
      if (const auto old = m_scenarios.find(scenario->id); old != m_scenarios.end()) {
        ids.push_back(scenario->id);
        places.push_back(static_cast<std::size_t>(std::ranges::find(m_before.scenarios, old->second, [](const auto& each) { return each->id; }) - m_before.scenarios.begin()));
      }
    const auto stays = staying(places);
    std::set<Id> result;
    for (std::size_t i = 0; i < ids.size(); ++i)
      if (!stays[i]) result.insert(ids[i]);
    return result;
  }

  bool isRebased(const Pair& pair) const {
    if (pair.before->isVariant() != pair.after->isVariant()) return true;
    const auto base = m_scenarios.find(pair.after->base);
    return pair.after->isVariant() && (base == m_scenarios.end() || base->second != pair.before->base);
  }

  void compare(const Pair& pair, bool isMoved) {
    const Change::Side old{pair.before->id, {}, {}, {}}, now{pair.after->id, {}, {}, {}};
    const auto addTexts = [&](Change::Kind kind, const std::string& a, const std::string& b) { add({kind, {old.scenario, {}, {}, a}, {now.scenario, {}, {}, b}}); };
    if (pair.before->name != pair.after->name) addTexts(Change::Kind::scenarioRenamed, pair.before->name, pair.after->name);
    const bool rebased = isRebased(pair);
    if (rebased) addTexts(Change::Kind::scenarioRebased, pair.before->base, pair.after->base);
    if (isMoved) add({Change::Kind::scenarioMoved, old, now});
    compareElements(pair, pair.after->isVariant() && !rebased ? &m_pairs.at(pair.after->base) : nullptr);
  }

  /// `base`: of what both vary, whose differences are listed there.
  void compareElements(const Pair& pair, const Pair* base) {
    const auto isNewIn = [](const Pair& in, const Id& id) { return findIn(in.elementsAfter, id) && !in.elements.contains(id); };
    for (const Resolved& now : pair.elementsAfter) {
      const Element& element = *now.element;
      const auto old = pair.elements.find(element.id);
      if (old != pair.elements.end()) {
        if (const Resolved* was = findIn(pair.elementsBefore, old->second)) compareElement(pair, base, *was, now);
      } else if (const Resolved* inherited = base && isNewIn(*base, element.id) ? findIn(base->elementsAfter, element.id) : nullptr) {
        statements(pair, *inherited->element, now);
      } else {
        add({Change::Kind::elementAdded, {pair.before->id, {}, {}, {}}, {pair.after->id, element.id, {}, element.name}, element.type});
      }
    }
    if (base)
      for (const Resolved& now : base->elementsAfter)
        if (const Element& element = *now.element; isNewIn(*base, element.id) && !findIn(pair.elementsAfter, element.id))
          add({Change::Kind::elementRemoved, {pair.before->id, {}, {}, {}}, {pair.after->id, element.id, {}, element.name}, element.type});
    const auto isMatched = [](const Pair& in, const Id& id) { return std::ranges::any_of(in.elements, [&](const auto& each) { return each.second == id; }); };
    for (const Resolved& old : pair.elementsBefore) {
      const Element& element = *old.element;
      if (isMatched(pair, element.id)) continue;
      const bool isInherited = base && findIn(base->elementsBefore, element.id) && !isMatched(*base, element.id);
      if (!isInherited) add({Change::Kind::elementRemoved, {pair.before->id, element.id, {}, element.name}, {pair.after->id, {}, {}, {}}, element.type});
    }
  }

  static bool statesName(const Scenario& scenario, const Id& element) {
    const auto patch = scenario.patches.find(element);
    return patch != scenario.patches.end() && patch->second.name;
  }

  bool isSame(const Pair& pair, const Field& field, const FieldValue& old, const FieldValue& now) const {
    if (sameValue(old, now)) return true;
    const auto* a = std::get_if<std::string>(&old);
    const auto* b = std::get_if<std::string>(&now);
    if (field.kind != FieldKind::element || !a || !b) return false;
    const auto counterpart = pair.elements.find(*b);
    return counterpart != pair.elements.end() && counterpart->second == *a;
  }

  /// Whether an entry of its own gives a variant another figure than its base had: a value that comes in its place is a change of both.
  bool servesOtherwise(const Element& base, const Element& variant, int field) const {
    const auto figure = stated(m_before, base, QuantityField{field}), its = stated(m_before, variant, QuantityField{field});
    return figure.entry && its.entry && *figure.quantity != *its.quantity;
  }

  /// What a variant says of an element that is new in its base, of which `inherited` is what the base sees.
  void statements(const Pair& pair, const Element& inherited, const Resolved& now) {
    const Element& element = *now.element;
    if (element.name != inherited.name) add({Change::Kind::elementRenamed, {pair.before->id, {}, {}, {}}, {pair.after->id, element.id, {}, element.name}, element.type});
    for (std::size_t i = 0; i < element.values.size(); ++i)
      if (!sameValue(element.values[i], inherited.values[i]))
        add({Change::Kind::field, {pair.before->id, {}, {}, {}}, {pair.after->id, element.id, element.values[i], {}}, element.type, static_cast<int>(i)});
  }

  /// Of an element both have, `base` as in compareElements().
  void compareElement(const Pair& pair, const Pair* base, const Resolved& old, const Resolved& now) {
    const Element &a = *old.element, &b = *now.element;
    const Element *baseOld = nullptr, *baseNow = nullptr;  // what both inherit
    if (const auto known = base ? base->elements.find(b.id) : Counterparts::const_iterator(); base && known != base->elements.end() && known->second == a.id) {
      if (const Resolved* found = findIn(base->elementsBefore, a.id)) baseOld = found->element.get();
      if (const Resolved* found = findIn(base->elementsAfter, b.id)) baseNow = found->element.get();
    }
    const bool isInherited = baseOld && baseNow;
    // what is the same by inheriting before, and by a statement after, would part when the base is taken
    const auto isTold = [&](bool isSame, bool ownBefore, bool ownAfter, bool isOwn) { return isSame ? isOwn : !isInherited || ownBefore || ownAfter; };
    const auto partsFrom = [&](bool ownBefore, bool ownAfter, const auto& isSameInBase) { return isInherited && !ownBefore && ownAfter && !isSameInBase(); };

    const bool nameBefore = statesName(*pair.before, a.id), nameAfter = statesName(*pair.after, b.id), isSameName = a.name == b.name;
    const bool ownName = isSameName && partsFrom(nameBefore, nameAfter, [&] { return baseOld->name == baseNow->name; });
    if (isTold(isSameName, nameBefore, nameAfter, ownName))
      add({Change::Kind::elementRenamed, {pair.before->id, a.id, {}, a.name}, {pair.after->id, b.id, {}, b.name}, b.type, -1, {}, {}, ownName});
    for (std::size_t i = 0; i < b.values.size(); ++i) {
      const Field& field = b.type->fields()[i];
      const bool before = old.owner[i] == pair.before, after = now.owner[i] == pair.after, isSameValue = isSame(pair, field, a.values[i], b.values[i]);
      const bool isOwn = isSameValue && partsFrom(before, after, [&] { return isSame(*base, field, baseOld->values[i], baseNow->values[i]); });
      const bool isServedOtherwise = isInherited && !isSameValue && field.kind == FieldKind::quantity && servesOtherwise(*baseOld, a, static_cast<int>(i));
      if (isServedOtherwise || isTold(isSameValue, before, after, isOwn))
        add({Change::Kind::field, {pair.before->id, a.id, a.values[i], {}}, {pair.after->id, b.id, b.values[i], {}}, b.type, static_cast<int>(i), {}, {}, isOwn});
    }
  }

  void library() {
    std::set<Id> ids;
    for (const auto* study : {&m_before, &m_after})
      for (const auto& [id, entry] : study->library) ids.insert(id);
    for (const Id& id : ids) {
      const auto old = m_before.library.find(id), now = m_after.library.find(id);
      if (old == m_before.library.end())
        add({Change::Kind::entryAdded, {}, {{}, {}, {}, now->second->version}, nullptr, -1, id});
      else if (now == m_after.library.end())
        add({Change::Kind::entryRemoved, {{}, {}, {}, old->second->version}, {}, nullptr, -1, id});
      else if (old->second != now->second && *old->second != *now->second)
        compareEntry(*old->second, *now->second);
    }
  }

  void compareEntry(const library::Entry& old, const library::Entry& now) {
    library::Entry rest = now;
    rest.figures = old.figures;
    if (rest != old) add({Change::Kind::entry, {{}, {}, {}, old.version}, {{}, {}, {}, now.version}, nullptr, -1, old.id});
    std::set<std::string> keys;
    for (const auto* entry : {&old, &now})
      for (const auto& [key, figure] : entry->figures) keys.insert(key);
    const auto held = [](const quantity::Quantity* figure) { return figure ? FieldValue(std::make_shared<const quantity::Quantity>(*figure)) : FieldValue(); };
    for (const auto& key : keys) {
      const auto *a = old.figure(key), *b = now.figure(key);
      if (!a || !b || *a != *b) add({Change::Kind::figure, {{}, {}, held(a), old.version}, {{}, {}, held(b), now.version}, nullptr, -1, old.id, key});
    }
  }

  const Study& m_before;
  const Study& m_after;
  Counterparts m_scenarios;
  std::map<Id, Pair> m_pairs;  ///< by the scenario of `after`
  std::vector<Change> m_changes;
};

}  // namespace

Counterparts matchScenarios(const Study& before, const Study& after) {
  Counterparts result;
  std::set<Id> taken;
  for (const auto& scenario : after.scenarios)
    if (before.scenario(scenario->id)) {
      result.emplace(scenario->id, scenario->id);
      taken.insert(scenario->id);
    }
  for (const auto& now : after.scenarios) {
    if (result.contains(now->id) || now->name.empty()) continue;
    const auto old = std::ranges::find_if(before.scenarios, [&](const auto& each) { return !taken.contains(each->id) && each->name == now->name; });
    if (old == before.scenarios.end()) continue;
    result.emplace(now->id, (*old)->id);
    taken.insert((*old)->id);
  }
  return result;
}

Counterparts matchElements(const Study& before, const Scenario& scenarioBefore, const Study& after, const Scenario& scenarioAfter) {
  return matched(resolve(before, scenarioBefore), resolve(after, scenarioAfter));
}

std::vector<Change> changesBetween(const Study& before, const Study& after) { return Comparison(before, after).all(); }

}  // namespace meguri::study
