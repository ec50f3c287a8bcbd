#pragma once

#include <QString>
#include <span>

#include "core/lifecycle/assessment.h"

/// What several commands print for people.
namespace meguri::cli {

QString functionalUnit(const study::Study& study);
/// The title of a study, and the rules under which the numbers of a view hold.
QString heading(const study::Study& study, const lifecycle::View& view);
/// What scenarios leave out in a view, a line a hole, under the text of a code; empty without any. The same sentence of several scenarios is one
/// line; an element that a variant renames is named as each scenario calls it.
QString gapsText(const lifecycle::Assessment& assessment, std::span<const study::Id> scenarios, const lifecycle::View& view, const char* headingCode);

}  // namespace meguri::cli
