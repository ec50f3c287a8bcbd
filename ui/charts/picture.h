#pragma once

#include <functional>

#include "core/base/result.h"
#include "core/report/events.h"
#include "ui/charts/chart_style.h"

class QCPPainter;

namespace meguri::ui {

/// A figure with its heading and legend, ready to be painted anywhere: screen, PNG, SVG and PDF differ in the device alone. In the light theme unless
/// it is made in another. Sizes are in 1/96 inch.
struct Picture {
  QString title, subtitle, note;  ///< note: rules and origin, in small type beneath
  std::vector<LegendItem> legend;
  ChartStyle style;
  QSizeF bodySize;
  bool isTransparent = false;  ///< nothing is painted behind it
  std::function<void(QCPPainter&, const QRectF&)> paintBody;
};

/// In the theme of the style, as the next.
Picture barPicture(const lifecycle::Assessment& assessment, const report::Choice& choice, const report::BarFigure& figure, const ChartStyle& style);
/// Three side by side, more beneath, under one legend.
Picture barsPicture(const lifecycle::Assessment& assessment, const report::Choice& choice, const std::vector<report::BarFigure>& figures, const ChartStyle& style);
/// With the events marked and listed beneath.
Picture timePicture(const study::Study& study, const report::TimeFigure& figure, const std::vector<report::Event>& events = {}, const Theme& theme = lightTheme());
Picture stockPicture(const study::Study& study, const report::StockFigure& figure, const Theme& theme = lightTheme());
Picture fatePicture(const study::Study& study, const report::FateFigure& figure, const Theme& theme = lightTheme());

void paintBars(QCPPainter& painter, const QRectF& rect, const report::BarFigure& figure, const report::Choice& choice, const lifecycle::Assessment& assessment,
               const ChartStyle& style);
QSizeF sizeOf(const Picture& picture);
void paint(QCPPainter& painter, const QRectF& rect, const Picture& picture);

/// Paints a picture into a file; the ending of its name says which: .png, .svg or .pdf. `scale`: pixels of a PNG per 1/96 inch. Fault: file.unwritable.
std::optional<Fault> savePicture(const Picture& picture, const QString& path, double scale = 2);
/// The same as an image for the clipboard.
QImage imageOf(const Picture& picture, double scale = 2);

}  // namespace meguri::ui
