#pragma once

#include "core/board/document.h"
#include "ui/charts/picture.h"
#include "ui/print/sheet.h"

namespace meguri::ui {

/// Paints the figures a report names, as pages of the window do: in the light theme, vector.
class ReportFigures {
 public:
  explicit ReportFigures(const board::Findings& findings);

  /// Figures of one kind beside each other across a width, with headings and the legend they share: from the top left of the sheet down. Gives the
  /// height they take; 0 where there is nothing to paint.
  double set(Sheet& sheet, const std::vector<board::FigureName>& names, double left, double width);

 private:
  double setBars(Sheet& sheet, const std::vector<report::BarFigure>& figures, double left, double width);
  double setPictures(Sheet& sheet, const std::vector<Picture>& pictures, double left, double width, double height);
  Picture pictureOf(const board::FigureName& name) const;

  const board::Findings& m_findings;
};

}  // namespace meguri::ui
