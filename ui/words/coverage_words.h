#pragma once

#include <QString>

#include "core/report/coverage.h"

namespace meguri::words {

/// Of what a total rests on, the share that somebody measured, sells or published: 0.82.
double knownShare(const report::Coverage& coverage);
/// "82 % measured, vendor or literature"
QString coverageText(const report::Coverage& coverage);
/// The same with all six shares beneath, a line each.
QString coverageLines(const report::Coverage& coverage);

}  // namespace meguri::words
