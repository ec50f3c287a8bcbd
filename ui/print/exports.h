#pragma once

#include "core/report/comparison.h"
#include "ui/charts/picture.h"

namespace meguri::ui {

/// A figure as it can be exported: its picture and its table, made when asked for.
struct Export {
  QString name;   ///< "compare-ghg": part of a file's name, in no language
  QString title;
  std::function<Picture()> picture;
  std::function<std::string()> csv;
};

/// Every figure of a study: "compare" (the panels of the choice; the table of every indicator) and "compare-<indicator>", "timeline-<indicator>", "timeline-<indicator>-cumulative",
/// "timeline-stock" where a scenario has hardware of its own.
std::vector<Export> exportsOf(const std::shared_ptr<const lifecycle::Assessment>& assessment, const report::Choice& choice);

/// Writes a figure as the ending of the path says: .png, .svg, .pdf or .csv. Fault: file.unwritable.
std::optional<Fault> writeExport(const Export& what, const QString& path);

}  // namespace meguri::ui
