#pragma once

#include <QString>

#include "ui/base/theme.h"

namespace meguri::ui {

/// The few things a palette cannot say: cards, tabs, tool bar, docks.
QString styleSheet(const Theme& theme);

}  // namespace meguri::ui
