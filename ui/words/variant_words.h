#pragma once

#include <QString>

#include "core/study/variants.h"

/// What the changes of variants look like in words.
namespace meguri::words {

/// What is changed, as a scenario calls it: "H100 servers · Lifetime"; "H100 servers" for the element as a whole.
QString changedThing(const study::Study& study, std::string_view scenario, const study::VariantChange& change);
/// What holds in the base and what in the scenario. Two values that read alike also say how they differ: by their spread, else by their source.
struct ChangeTexts {
  QString base, here;
};
ChangeTexts changeTexts(const study::Study& study, std::string_view scenario, const study::VariantChange& change);

}  // namespace meguri::words
