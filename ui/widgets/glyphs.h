#pragma once

#include <QIcon>

namespace meguri::ui {

/// The few signs that buttons without words wear; painted in the colour of text, so that each theme has its own.
enum class Glyph { bars, grid, copy };
QIcon glyph(Glyph which, const QColor& colour);

}  // namespace meguri::ui
