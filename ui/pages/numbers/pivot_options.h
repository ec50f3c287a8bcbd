#pragma once

#include "core/report/pivot.h"
#include "ui/pages/page.h"

namespace meguri::ui {

/// A pivot table and how it is looked at, as far as a file keeps it: axes, keys and scales by their words.
struct PivotLook {
  report::Pivot pivot;                                ///< its view and reference are those of the page
  std::optional<lifecycle::Accounting> accounting;    ///< nothing: the study's
  std::optional<lifecycle::Basis> basis;
  bool isShaded = false;

  bool operator==(const PivotLook&) const = default;
};
Page::Options writeLook(const PivotLook& look);
/// What is not said is as in `usual`; an axis named twice stands where it was named first.
PivotLook readLook(const Page::Options& options, PivotLook usual);

}  // namespace meguri::ui
