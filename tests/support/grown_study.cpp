#include "tests/support/grown_study.h"

#include <algorithm>
#include <set>

#include "core/study/study_json.h"

namespace meguri::support {

using namespace study;
using What = VariantChange::What;

namespace {

Id mapped(const NewIds& ids, const Id& id) {
  const auto found = ids.find(id);
  return found == ids.end() ? id : found->second;
}

/// Whether an element says what another did, where references may have new ids.
bool saysTheSame(const Element& a, const Element& b, const NewIds& ids) {
  if (a.type != b.type || a.name != b.name || a.values.size() != b.values.size()) return false;
  for (std::size_t i = 0; i < a.values.size(); ++i) {
    FieldValue before = a.values[i];
    if (auto* text = std::get_if<std::string>(&before); text && a.type->fields()[i].kind == FieldKind::element) *text = mapped(ids, *text);
    if (!sameValue(before, b.values[i])) return false;
  }
  return true;
}

std::size_t below(RandomStudy& random, std::size_t size) { return static_cast<std::size_t>(random.between(0, static_cast<int>(size) - 1)); }

}  // namespace

FieldValue quantityOf(double value, const char* unit) {
  quantity::Quantity quantity;
  quantity.value = value;
  quantity.unit = unit;
  return std::make_shared<const quantity::Quantity>(quantity);
}

const Element* find(const Elements& elements, const Id& id) {
  const auto found = std::ranges::find(elements, id, [](const auto& each) { return each->id; });
  return found == elements.end() ? nullptr : found->get();
}

bool seesTheSame(const Study& before, const Study& after, const Id& scenario, const NewIds& ids) {
  const Elements was = seenBy(before, *before.scenario(scenario)), is = seenBy(after, *after.scenario(scenario));
  if (was.size() != is.size()) return false;
  return std::ranges::all_of(was, [&](const auto& element) {
    const Element* now = find(is, mapped(ids, element->id));
    return now && saysTheSame(*element, *now, ids);
  });
}

bool isTidy(const Study& study) {
  std::set<Id> ids;
  for (const auto& scenario : study.scenarios) {
    for (const auto& element : scenario->elements)
      if (!ids.insert(element->id).second) return false;
    if (!scenario->isVariant()) continue;
    const Elements base = seenBy(study, *study.scenario(scenario->base));
    for (const auto& [id, patch] : scenario->patches)
      if (!find(base, id)) return false;
  }
  const auto read = readStudy(writeStudy(study));
  return read && writeStudy(*read) == writeStudy(study);
}

bool isMinimal(const Study& study, const Id& variant) {
  return std::ranges::none_of(changesOf(study, *study.scenario(variant)), [](const VariantChange& each) {
    return (each.what == What::field || each.what == What::name) && sameValue(each.base, each.here);
  });
}

Study grown(RandomStudy& random) {
  Study study = random.make();
  for (int i = 0; i < 60; ++i) {
    Transaction t(study);
    const Scenario& scenario = *study.scenarios[below(random, study.scenarios.size())];
    const Elements seen = seenBy(study, scenario);
    if (seen.empty()) continue;
    const Element& element = *seen[below(random, seen.size())];
    const Element& other = *seen[below(random, seen.size())];
    const auto& fields = element.type->fields();
    switch (random.between(0, 7)) {
      case 0: t.renameElement(scenario.id, element.id, "n" + std::to_string(i)); break;
      case 1: t.duplicateElement(scenario.id, element.id, "copy"); break;
      case 2: t.removeElement(scenario.id, element.id); break;
      case 3:
        if (study.scenarios.size() < 9) t.addVariant(scenario.id, "v" + std::to_string(i));
        break;
      case 4:
        for (const auto& field : fields)
          if (field.kind == FieldKind::element && field.target == other.type->kind()) t.setField(scenario.id, element.id, field.key, other.id);
        break;
      default: {
        const auto& field = fields[below(random, fields.size())];
        t.setField(scenario.id, element.id, field.key, field.kind == FieldKind::quantity && random.chance(0.8) ? quantityOf(random.between(1, 3), "1") : FieldValue());
      }
    }
    (void)t.commit({"edit.set-field", {}});
  }
  return study;
}

}  // namespace meguri::support
