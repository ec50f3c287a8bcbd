#include <set>

#include "core/study/edit_parts.h"

namespace meguri::study {

namespace {

using What = VariantChange::What;

bool has(const std::vector<ElementPointer>& elements, const Id& id) {
  return std::ranges::any_of(elements, [&](const auto& each) { return each->id == id; });
}

/// Patches under the new ids of their elements, their references redirected.
std::map<Id, ElementPatch> redirected(const Study& study, std::map<Id, ElementPatch> patches, const NewIds& ids) {
  std::map<Id, ElementPatch> result;
  for (auto& [id, patch] : patches) {
    if (const Element* element = definitionOf(study, id))
      for (auto& [field, value] : patch.changes) redirect(*element->type, static_cast<std::size_t>(field), value, ids);
    const auto found = ids.find(id);
    result.emplace(found == ids.end() ? id : found->second, std::move(patch));
  }
  return result;
}

/// Takes the elements of a set that are no longer seen out of what a scenario states, and tells what that was.
class Pruning {
 public:
  Pruning(const Study& study, std::set<Id> gone, std::vector<LostChange>& lost) : m_study(study), m_gone(std::move(gone)), m_lost(lost) {}

  void prune(Scenario& scenario) {
    m_scenario = scenario.id;
    std::erase_if(scenario.patches, [&](const auto& each) {
      if (!m_gone.contains(each.first)) return false;
      tell(each.first, each.second);
      return true;
    });
    for (auto& [id, patch] : scenario.patches)
      if (const Element* element = definitionOf(m_study, id))
        std::erase_if(patch.changes, [&, &id = id](const auto& change) { return namesGone(*element, change.first, change.second, id); });
    std::erase_if(scenario.patches, [](const auto& each) { return isEmpty(each.second); });
    for (auto& pointer : scenario.elements) pointer = cleared(*pointer);
  }

 private:
  void add(What what, const Id& element, int field, FieldValue here) { m_lost.push_back({m_scenario, {what, element, field, {}, std::move(here)}}); }

  /// That something is removed is no loss where it is not there.
  void tell(const Id& id, const ElementPatch& patch) {
    if (patch.name) add(What::name, id, -1, *patch.name);
    for (const auto& [field, value] : patch.changes) add(What::field, id, field, value);
  }

  bool namesGone(const Element& element, int field, const FieldValue& value, const Id& id) {
    const std::string* named = namedBy(*element.type, static_cast<std::size_t>(field), value, FieldKind::element);
    if (!named || !m_gone.contains(*named)) return false;
    add(What::field, id, field, value);
    return true;
  }

  ElementPointer cleared(const Element& element) {
    Element result = element;
    for (std::size_t i = 0; i < result.values.size(); ++i)
      if (namesGone(element, static_cast<int>(i), element.values[i], element.id)) result.values[i] = {};
    return std::make_shared<const Element>(std::move(result));
  }

  const Study& m_study;
  std::set<Id> m_gone;
  std::vector<LostChange>& m_lost;
  Id m_scenario;
};

/// Forgets what a patch says as the base does.
void forgetEqual(Scenario& variant, const std::vector<ElementPointer>& base) {
  for (const auto& element : base) {
    const auto found = variant.patches.find(element->id);
    if (found == variant.patches.end()) continue;
    ElementPatch& patch = found->second;
    if (patch.name && *patch.name == element->name) patch.name.reset();
    std::erase_if(patch.changes, [&](const auto& change) { return sameValue(element->values[static_cast<std::size_t>(change.first)], change.second); });
    if (isEmpty(patch)) variant.patches.erase(found);
  }
}

/// Takes out of one side's changes what the other was chosen over.
void giveWay(const Study& study, Statements& changes, const VariantChange& own) {
  if (own.what == What::kept) {
    std::vector<LostChange> unsaid;
    Scenario side;
    side.patches = std::move(changes.patches);
    side.elements = std::move(changes.elements);
    Pruning(study, {own.element}, unsaid).prune(side);
    changes = {std::move(side.patches), std::move(side.elements)};
    return;
  }
  const auto found = changes.patches.find(own.element);
  if (found == changes.patches.end()) return;  // it named what the other removed
  ElementPatch& patch = found->second;
  if (own.what == What::removed) patch.removed = false;
  if (own.what == What::name) patch.name.reset();
  if (own.what == What::field) std::erase_if(patch.changes, [&](const auto& change) { return change.first == own.field; });
  if (isEmpty(patch)) changes.patches.erase(found);
}

/// The changes of both, which no longer contradict each other.
std::map<Id, ElementPatch> merged(std::map<Id, ElementPatch> first, const std::map<Id, ElementPatch>& second) {
  for (const auto& [id, patch] : second) {
    ElementPatch& to = first[id];
    to.removed = to.removed || patch.removed;
    if (patch.name) to.name = patch.name;
    for (const auto& change : patch.changes) {
      const auto at = std::ranges::lower_bound(to.changes, change.first, {}, &std::pair<int, FieldValue>::first);
      if (at == to.changes.end() || at->first != change.first) to.changes.insert(at, change);
    }
    to.extras = to.extras.empty() ? patch.extras : mergedExtras(patch.extras, to.extras);
  }
  return first;
}

}  // namespace

NewIds Transaction::newIdsFor(const std::vector<Id>& elements) const {
  NewIds result;
  std::set<Id> given;
  for (const Id& id : elements) {
    Id fresh = freshId();
    while (!given.insert(fresh).second) fresh = freshId();
    result.emplace(id, std::move(fresh));
  }
  return result;
}

std::optional<Scenario> Transaction::takeVariant(const Id& id) {
  auto result = take(id);
  if (!result || (result->isVariant() && !chainOf(m_draft, *result).empty())) return result;
  fail(refused(result->isVariant() ? "edit.no-scenario" : "edit.not-variant", {result->isVariant() ? result->base : id}));
  return std::nullopt;
}

void Transaction::redirectBelow(const Id& scenario, const NewIds& ids) {
  if (ids.empty()) return;
  for (const auto& each : std::vector(m_draft.scenarios)) {
    if (!isAbove(m_draft, scenario, each->id)) continue;
    Scenario variant = *each;
    variant.patches = redirected(m_draft, std::move(variant.patches), ids);
    for (auto& element : variant.elements) element = copyOf(*element, ids);
    put(std::move(variant));
  }
}

NewIds Transaction::flatten(const Id& id) {
  auto variant = takeVariant(id);
  if (!variant) return {};
  auto seen = seenBy(m_draft, *variant);
  std::vector<Id> inherited;
  for (const auto& element : seen)
    if (!has(variant->elements, element->id)) inherited.push_back(element->id);
  const NewIds ids = newIdsFor(inherited);
  for (auto& element : seen) element = copyOf(*element, ids);
  redirectBelow(id, ids);
  variant->base.clear();
  variant->patches.clear();
  variant->elements = std::move(seen);
  put(*std::move(variant));
  return ids;
}

NewIds Transaction::promote(const Id& id) {
  auto variant = takeVariant(id);
  if (!variant) return {};
  auto base = take(variant->base);
  if (!base) return {};
  const Scenario* above = base->isVariant() ? m_draft.scenario(base->base) : nullptr;
  const auto aboveSees = above ? seenBy(m_draft, *above) : std::vector<ElementPointer>();
  const auto variantSees = seenBy(m_draft, *variant);
  auto baseSees = seenBy(m_draft, *base);
  // what the variant removes of the scenario above can no longer be inherited past it, and the id belongs to that scenario
  std::vector<Id> comeBack;
  for (const auto& element : baseSees)
    if (has(aboveSees, element->id) && !has(variantSees, element->id)) comeBack.push_back(element->id);
  const NewIds ids = newIdsFor(comeBack);
  for (auto& element : baseSees)
    if (!ids.empty()) element = copyOf(*element, ids);
  Statements ofVariant = statementsBetween(aboveSees, variantSees), ofBase = statementsBetween(variantSees, baseSees);
  variant->base = base->base;
  variant->patches = std::move(ofVariant.patches);
  variant->elements = std::move(ofVariant.elements);
  base->base = id;
  base->patches = std::move(ofBase.patches);
  base->elements = std::move(ofBase.elements);
  const Id baseId = base->id;
  put(*std::move(variant));
  put(*std::move(base));
  redirectBelow(baseId, ids);
  std::iter_swap(findScenario(m_draft.scenarios, id), findScenario(m_draft.scenarios, baseId));
  return ids;
}

std::vector<LostChange> Transaction::rebase(const Id& id, const Id& to) {
  auto variant = takeVariant(id);
  const auto base = take(to);
  std::vector<LostChange> lost;
  if (!variant || !base) return lost;
  if (id == to || isAbove(m_draft, id, to)) return fail(refused("edit.hangs-on-itself", {id, to})), lost;
  if (!commonBase(m_draft, id, to)) return fail(refused("edit.other-family", {id, to})), lost;
  if (variant->base == to) return lost;
  const Study before = m_draft;
  variant->base = to;
  forgetEqual(*variant, seenBy(m_draft, *base));
  put(*std::move(variant));
  for (const auto& each : std::vector(m_draft.scenarios)) {
    if (each->id != id && !isAbove(m_draft, id, each->id)) continue;
    const auto now = seenBy(m_draft, *each);
    std::set<Id> gone;
    for (const auto& element : seenBy(before, *before.scenario(each->id)))
      if (!has(now, element->id)) gone.insert(element->id);
    // removed marks keep out of sight what is not there
    for (const auto& [element, patch] : each->patches)
      if (!has(seenBy(m_draft, *m_draft.scenario(each->base)), element)) gone.insert(element);
    if (gone.empty()) continue;
    Scenario pruned = *each;
    Pruning(m_draft, std::move(gone), lost).prune(pruned);
    put(std::move(pruned));
  }
  return lost;
}

Id Transaction::combine(const Id& first, const Id& second, std::string name, const std::vector<Side>& choices) {
  const auto one = take(first), other = take(second);
  if (!one || !other || !isText(name)) return {};
  const Scenario* base = commonBase(m_draft, first, second);
  if (!base) return fail(refused("edit.other-family", {first, second})), Id();
  if (base->id == first || base->id == second) return fail(refused("edit.one-varies-other", {first, second})), Id();
  const auto baseSees = seenBy(m_draft, *base);
  Statements left = statementsBetween(baseSees, seenBy(m_draft, *one)), right = statementsBetween(baseSees, seenBy(m_draft, *other));
  const auto disputed = conflicts(m_draft, first, second);
  for (std::size_t i = 0; i < disputed.size(); ++i) {
    const bool secondHolds = i < choices.size() && choices[i] == Side::second;
    giveWay(m_draft, secondHolds ? left : right, secondHolds ? disputed[i].first : disputed[i].second);
  }
  left.elements.insert(left.elements.end(), right.elements.begin(), right.elements.end());
  std::vector<Id> added;
  for (const auto& element : left.elements) added.push_back(element->id);
  const NewIds ids = newIdsFor(added);
  Scenario result;
  result.id = freshId();
  result.name = std::move(name);
  result.base = base->id;
  result.patches = redirected(m_draft, merged(std::move(left.patches), right.patches), ids);
  for (const auto& element : left.elements) result.elements.push_back(copyOf(*element, ids));
  return putBehind(second, std::move(result));
}

}  // namespace meguri::study
