#include "core/study/references.h"

#include <algorithm>

#include "core/study/edit_parts.h"

namespace meguri::study {

namespace {

bool has(const std::vector<Id>& ids, const Id& id) { return std::ranges::find(ids, id) != ids.end(); }

}  // namespace

Hold holdOn(const Study& study, const Id& scenario, const std::vector<Id>& elements) {
  Hold hold;
  for (const auto& each : study.scenarios) {
    const auto chain = chainOf(study, *each);
    if (std::ranges::none_of(chain, [&](const Scenario* other) { return other->id == scenario; })) continue;
    if (each->id != scenario && std::ranges::any_of(elements, [&](const Id& id) { return each->patches.contains(id); })) hold.changedIn.push_back(each->id);
    for (const Resolved& seen : resolve(study, *each)) {
      const Element& element = *seen.element;
      if (has(elements, element.id)) continue;
      for (std::size_t i = 0; i < element.values.size(); ++i) {
        const std::string* named = namedBy(*element.type, i, element.values[i], FieldKind::element);
        if (!named || !has(elements, *named)) continue;
        const auto isSame = [&](const Use& use) { return use.element == element.id && use.field == static_cast<int>(i); };
        if (std::ranges::none_of(hold.uses, isSame)) hold.uses.push_back({each->id, element.id, static_cast<int>(i)});
      }
    }
  }
  return hold;
}

}  // namespace meguri::study
