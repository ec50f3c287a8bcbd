#pragma once

#include <QString>
#include <limits>

namespace meguri::ui {

/// What a form shows as an empty cell: nobody has said it.
inline constexpr double unstated = std::numeric_limits<double>::quiet_NaN();

/// A calculated value with as many significant digits as a person would type.
inline double typed(double value, int digits = 6) { return QString::number(value, 'g', digits).toDouble(); }

}  // namespace meguri::ui
