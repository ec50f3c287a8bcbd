#include "ui/editors/known_sources.h"

#include <map>

namespace meguri::ui {

std::vector<quantity::Source> knownSources(const study::Study& study) {
  std::map<std::string, quantity::Source> found;
  const auto add = [&](const quantity::Source& source) {
    if (!source.citation.empty()) found.emplace(source.citation, source);
  };
  const auto addValue = [&](const study::FieldValue& value) {
    if (const auto* held = std::get_if<std::shared_ptr<const quantity::Quantity>>(&value); held && *held) add((*held)->source);
  };
  // one's own first: of a document named twice, the study says where in it
  for (const auto& scenario : study.scenarios) {
    for (const auto& element : scenario->elements)
      for (const auto& value : element->values) addValue(value);
    for (const auto& [id, patch] : scenario->patches)
      for (const auto& [field, value] : patch.changes) addValue(value);
  }
  for (const auto& [id, entry] : study.library)
    for (const auto& [key, figure] : entry->figures) add(figure.source);
  std::vector<quantity::Source> result;
  for (auto& [citation, source] : found) result.push_back(std::move(source));
  return result;
}

}  // namespace meguri::ui
