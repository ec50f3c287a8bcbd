#pragma once

#include <QRectF>
#include <map>

#include "core/report/bar_figure.h"
#include "ui/base/theme.h"

class QPainter;

namespace meguri::ui {

/// What all figures of a page share, on screen and in print.
struct ChartStyle {
  const Theme* theme = &lightTheme();
  double scale = textZoom();  ///< of text
  std::map<std::string, std::size_t> places;  ///< of parts in the palette, the same in every figure of the page
  bool patterns = false;  ///< over the colours of parts, so that a print in grey can be read

  /// Years take the ramp of the theme in their order.
  QColor part(report::Axis axis, const std::string& key) const;
  /// For paintPattern(); none of a Rest, which is pale instead, and of a credit, which is striped.
  std::size_t pattern(report::Axis axis, const std::string& key) const;
  QFont font(double points, QFont::Weight weight = QFont::Normal) const { return uiFont(points * scale / textZoom(), weight); }
};
/// A style in which a part has one colour in all these figures, with patterns if the application uses them.
ChartStyle styleFor(const Theme& theme, const std::vector<report::BarFigure>& figures);

/// The colour of a scenario, by its place in the study: the same on every page.
QColor scenarioColour(const Theme& theme, const study::Study& study, std::string_view scenario);

/// The ink, black or white, that is read best on a ground.
QColor inkOn(const QColor& ground);
/// So much of the first colour, the rest of the second.
QColor blended(const QColor& first, const QColor& second, double share);

/// How strong areas behind a line are in its colour: from P5 to P95, and what P25 to P75 adds.
inline constexpr int bandAlpha = 40, innerBandAlpha = 45;

struct LegendItem {
  QString text;
  QColor colour;
  bool isHatched = false;
  bool isStriped = false;  ///< laid over the colour, so that a credit is told from a burden without any
  bool isWhisker = false;
  std::size_t pattern = 0;  ///< over the colour, as paintPattern() has it
};
/// Parts of the figures in order, the hatching where something is left out, and the whisker where totals have bands.
std::vector<LegendItem> legendOf(const std::vector<report::BarFigure>& figures, const study::Study& study, const ChartStyle& style);

/// What a whisker is; what an area behind a line is.
LegendItem whiskerItem(const report::Sample& sample, const ChartStyle& style);
LegendItem areaItem(const report::Sample& sample, const QString& letter, const ChartStyle& style);

/// Diagonal lines, clipped by arithmetic: SVG knows no clip rectangle and no pattern brush.
void paintHatching(QPainter& painter, const QRectF& rect, const QColor& colour);
/// Upright lines in the colour of the ground, of what counts against the rest: a credit.
void paintStripes(QPainter& painter, const QRectF& rect, const QColor& colour);
/// One of eight patterns within a rectangle, by lines and dots alone; 0 is none, and the ninth is the first again.
void paintPattern(QPainter& painter, const QRectF& rect, std::size_t pattern, const QColor& ink);
/// Of a pattern over a colour: strong enough to be seen, weaker than text.
QColor patternInk(const QColor& ground);
/// Whether a part is striped.
bool isCredit(report::Axis axis, const std::string& key);
/// Paints a legend into lines no wider than the rectangle; gives the height used.
double paintLegend(QPainter& painter, const QRectF& rect, const std::vector<LegendItem>& items, const ChartStyle& style);
double legendHeight(double width, const std::vector<LegendItem>& items, const ChartStyle& style);
/// Lines a title may take; in a narrow panel one that says how often it holds needs more.
inline constexpr int titleLines = 2, panelTitleLines = 4;
/// A title in at most so many lines and a subtitle in at most two; gives the height used.
double paintHeading(QPainter& painter, const QRectF& rect, const QString& title, const QString& subtitle, const ChartStyle& style, int mostTitleLines = titleLines);
/// Rules and origin in small type, in at most three lines; gives the height used.
double paintNote(QPainter& painter, const QRectF& rect, const QString& note, const ChartStyle& style);
double noteHeight(double width, const QString& note, const ChartStyle& style);
double headingHeight(double width, const QString& title, const QString& subtitle, const ChartStyle& style, int mostTitleLines = titleLines);

}  // namespace meguri::ui
