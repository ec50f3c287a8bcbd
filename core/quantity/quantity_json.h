#pragma once

#include "core/base/json.h"
#include "core/quantity/quantity.h"

namespace meguri::quantity {

/// A quantity as study files and datasets hold it:
/// {"value": 0.36, "unit": "L/kWh", "spread": {...}, "source": {...}, "confidence": "medium", ...}, or, in place of "value",
/// {"path": {"kind": "table", "values": {"2026": 10}}}. Members not known ride along. A spread may be
/// {"kind": "lognormal", "gsd": 1.11, "pedigree": {"factors": "pedigree/ecoinvent-3", "basic": 1.05, "scores": [2, 3, 1, 2, 3]}, "held": true};
/// faults of its scores: pedigree.scores (what stands there), pedigree.basic (value), pedigree.gsd (no "gsd" beside them).
Result<Quantity> readQuantity(const Json& json, const std::string& path);
Json writeQuantity(const Quantity& quantity);

std::string_view evidenceWord(Evidence evidence);
std::string_view confidenceWord(Confidence confidence);

}  // namespace meguri::quantity
