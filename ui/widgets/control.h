#pragma once

#include <QWidget>

namespace meguri::ui {

/// Marks what one chooses with, not what one reads: a presentation leaves it away.
inline void markControl(QWidget& widget) { widget.setProperty("isControl", true); }
inline bool isControl(const QWidget& widget) { return widget.property("isControl").toBool(); }

}  // namespace meguri::ui
