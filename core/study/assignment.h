#pragma once

#include "core/study/edit.h"

namespace meguri::study {

/// Applies one "element.field=value" as typed on a command line: "servers.lifetime=6 a", "dc.wueKind=withdrawal",
/// "scope.networkLosses=true", "paris:dc.pue=1.1" for one scenario. Without a scenario it holds in every scenario that has the element,
/// whatever its variants changed of that field. A number keeps the unit of its field if none is typed. Faults: assignment.form,
/// edit.no-element, edit.no-field, unit.unknown, assignment.dimension, number.*, assignment.flag, assignment.year; their place is the text.
std::optional<Fault> assign(Transaction& transaction, std::string_view text);

}  // namespace meguri::study
