#include "ui/document/place.h"

#include <algorithm>

namespace meguri::ui {

std::optional<Place> placeOf(const lifecycle::ScenarioModel& model, const lifecycle::Origin& origin) {
  if (origin.field >= 0) return Place{{model.id, origin.element}, std::string(origin.key)};
  for (const auto& element : model.elements)
    for (const auto& field : element->type->fields()) {
      if (field.target.empty() && field.figure == origin.figure &&
          std::ranges::any_of(field.entryFields, [&](int entry) { return element->textAt(entry) == origin.element; }))
        return Place{{model.id, element->id}, std::string(field.key)};
    }
  for (const auto& element : model.elements)
    for (std::size_t i = 0; i < element->type->fields().size(); ++i)
      if (element->type->fields()[i].kind == study::FieldKind::entry && element->textAt(static_cast<int>(i)) == origin.element)
        return Place{{model.id, element->id}, std::string(element->type->fields()[i].key)};
  return std::nullopt;
}

}  // namespace meguri::ui
