#pragma once

#include <functional>

#include "core/report/uncertainty.h"
#include "ui/base/picture_options.h"
#include "ui/charts/picture.h"

namespace meguri::ui {

/// Makes the picture of a figure in a theme, the light one unless asked for another. Empty: there is none.
class PictureMaker {
 public:
  PictureMaker() = default;
  template <std::invocable<const Theme&> Make>
  PictureMaker(Make make) : m_make(std::move(make)) {}
  Picture operator()(const Theme& theme = lightTheme()) const { return m_make(theme); }
  explicit operator bool() const { return bool(m_make); }

 private:
  std::function<Picture(const Theme&)> m_make;
};

/// A figure as it can be exported: its picture and its table, made when asked for.
struct Export {
  QString name;   ///< "compare-ghg": part of a file's name, in no language
  QString title;
  PictureMaker picture;  ///< none of what is a table alone
  std::function<std::string()> csv;

  /// Whether it can be written as "png", "svg", "pdf" or "csv".
  bool has(const QString& ending) const { return bool(picture) || ending == QLatin1String("csv"); }
};

/// Every figure of a study: "compare" (the panels of the choice; the table of every indicator) and "compare-<indicator>", "timeline-<indicator>", "timeline-<indicator>-cumulative",
/// "timeline-stock" where a scenario has hardware of its own, "timeline-ewaste-fates" where some of it retires, "timeline-events", a table alone; "compare-delta-<indicator>-<scenario>": what
/// makes its difference; "compare-differences", a table alone, where there are scenarios to compare. With what
/// draws say, where `uncertainty` of the same assessment and choice says it.
std::vector<Export> exportsOf(const std::shared_ptr<const lifecycle::Assessment>& assessment, const report::Choice& choice, const report::UncertaintyPointer& uncertainty = nullptr);

/// The picture of a figure as the options have it, whatever their size.
Picture pictureOf(const Export& what, const PictureOptions& options);
/// Writes a figure that has it as the ending of the path says: .png, .svg, .pdf or .csv. Fault: file.unwritable.
std::optional<Fault> writeExport(const Export& what, const QString& path, const PictureOptions& options = {});

}  // namespace meguri::ui
