#pragma once

#include "core/report/uncertainty.h"
#include "ui/charts/picture.h"

namespace meguri::ui {

/// A figure as it can be exported: its picture and its table, made when asked for.
struct Export {
  QString name;   ///< "compare-ghg": part of a file's name, in no language
  QString title;
  std::function<Picture()> picture;  ///< none of what is a table alone
  std::function<std::string()> csv;

  /// Whether it can be written as "png", "svg", "pdf" or "csv".
  bool has(const QString& ending) const { return picture || ending == QLatin1String("csv"); }
};

/// Every figure of a study: "compare" (the panels of the choice; the table of every indicator) and "compare-<indicator>", "timeline-<indicator>", "timeline-<indicator>-cumulative",
/// "timeline-stock" where a scenario has hardware of its own; "compare-differences", a table alone, where there are scenarios to compare. With what
/// draws say, where `uncertainty` of the same assessment and choice says it.
std::vector<Export> exportsOf(const std::shared_ptr<const lifecycle::Assessment>& assessment, const report::Choice& choice, const report::UncertaintyPointer& uncertainty = nullptr);

/// Writes a figure that has it as the ending of the path says: .png, .svg, .pdf or .csv. Fault: file.unwritable.
std::optional<Fault> writeExport(const Export& what, const QString& path);

}  // namespace meguri::ui
