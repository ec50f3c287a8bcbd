#pragma once

#include "ui/document/study_document.h"

namespace meguri::ui {

/// States a field of goal and scope as one step of undo: what a page switches is saved, undone and printed like any other input.
inline void editScope(StudyDocument& document, std::string_view field, study::FieldValue value) {
  (void)document.edit({"edit.set-scope", {"field.scope." + std::string(field)}}, [&](study::Transaction& t) { t.setScope(field, std::move(value)); });
}

/// The declaration of a field of goal and scope.
template <class Handle>
const study::Field& scopeField(Handle field) {
  return study::scopeType().fields()[static_cast<std::size_t>(field.index)];
}

}  // namespace meguri::ui
