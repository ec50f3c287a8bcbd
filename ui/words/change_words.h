#pragma once

#include <QString>

#include "core/study/changes.h"

namespace meguri::words {

/// One difference between two studies as a row of a list: where it is, and what each of the two says. What one of them has not is "–".
struct ChangeText {
  QString place;  ///< "Frankfurt › Data centre › PUE"
  QString before, after;
};
/// Where two quantities are of the same value, what else differs is said with it: spread, then source.
ChangeText changeText(const study::Change& change, const study::Study& before, const study::Study& after);

}  // namespace meguri::words
