#pragma once

#include <memory>

#include "ui/editors/field_row.h"

namespace meguri::ui {

/// The row of a quantity: the value with what can be done with it, its spread and its path.
std::unique_ptr<FieldRow> makeQuantityRow(StudyDocument& document, LibraryShelf& shelf, const study::ElementType& type, int field, QWidget* parent);

}  // namespace meguri::ui
