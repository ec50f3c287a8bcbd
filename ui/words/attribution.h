#pragma once

#include <QStringList>

#include "core/report/sources.h"

namespace meguri::words {

/// What figures rest on, a line each, whole: every document with its licence and address, inputs without one, the notices that licences
/// ask for, and where the licences are read.
QStringList attribution(const report::Evidence& evidence);

}  // namespace meguri::words
