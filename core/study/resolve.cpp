#include "core/study/resolve.h"

#include <algorithm>

#include "core/study/edit_parts.h"

namespace meguri::study {

std::string mergedExtras(const std::string& base, const std::string& over) {
  if (over.empty()) return base;
  Json json = base.empty() ? Json::object() : Json::parse(base);
  json.update(Json::parse(over));
  return json.dump();
}

namespace {

void apply(const ElementPatch& patch, const Scenario& variant, Resolved& to) {
  Element merged = *to.element;
  if (patch.name) merged.name = *patch.name;
  for (const auto& [field, value] : patch.changes) {
    merged.values[static_cast<std::size_t>(field)] = value;
    to.owner[static_cast<std::size_t>(field)] = &variant;
  }
  merged.extras = mergedExtras(merged.extras, patch.extras);
  to.element = std::make_shared<const Element>(std::move(merged));
}

}  // namespace

std::vector<const Scenario*> chainOf(const Study& study, const Scenario& scenario) {
  std::vector<const Scenario*> chain;
  for (const Scenario* each = &scenario; each; each = each->isVariant() ? study.scenario(each->base) : nullptr) {
    if (std::ranges::find(chain, each) != chain.end()) return {};
    chain.push_back(each);
  }
  if (chain.back()->isVariant()) return {};
  std::ranges::reverse(chain);
  return chain;
}

std::vector<Resolved> resolve(const Study& study, const Scenario& scenario) {
  std::vector<Resolved> result;
  for (const Scenario* each : chainOf(study, scenario)) {
    for (const auto& change : each->patches) {
      const auto found = std::ranges::find_if(result, [&](const Resolved& r) { return r.element->id == change.first; });
      if (found == result.end()) continue;  // an issue of the check: nothing to change
      if (change.second.removed)
        result.erase(found);
      else
        apply(change.second, *each, *found);
    }
    for (const auto& element : each->elements)
      result.push_back({element, std::vector<const Scenario*>(element->values.size(), each)});
  }
  return result;
}

std::optional<std::string_view> nameOf(const Study& study, const Scenario& scenario, std::string_view element) {
  const auto chain = chainOf(study, scenario);
  std::optional<std::string_view> patched;
  for (auto each = chain.rbegin(); each != chain.rend(); ++each) {
    const auto own = std::ranges::find_if((*each)->elements, [&](const auto& added) { return added->id == element; });
    if (own != (*each)->elements.end()) return patched.value_or((*own)->name);
    const auto patch = std::ranges::find_if((*each)->patches, [&](const auto& change) { return change.first == element; });
    if (patch == (*each)->patches.end()) continue;
    if (patch->second.removed) return std::nullopt;
    if (patch->second.name && !patched) patched = *patch->second.name;
  }
  return std::nullopt;
}

}  // namespace meguri::study
