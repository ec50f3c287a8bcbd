#pragma once

#include <optional>

#include "core/quantity/quantity.h"

/// Whole quantities on the clipboard: with unit, spread, path and source, and beside them the text other programs take.
namespace meguri::ui {

void copyWhole(const quantity::Quantity& quantity);
/// What was copied as a whole last; nothing if the clipboard holds something else by now.
std::optional<quantity::Quantity> copiedWhole();

}  // namespace meguri::ui
