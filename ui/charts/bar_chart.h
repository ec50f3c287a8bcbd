#pragma once

#include <QChart>
#include <QLineF>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <set>

#include "ui/charts/chart_style.h"
#include "ui/words/headings.h"

namespace meguri::ui {

/// A text and where its ink is, in the coordinates of the chart.
struct LabelRect {
  QString text;
  QRectF rect;
};

/// A bar figure as a chart of Qt Charts, with names, totals, differences and hatching laid over the bars. A new figure of the same shape
/// moves the bars; another shape builds them anew. Where a bar has parts below zero (what is avoided), they stand on the other side of the
/// zero line, and a line across the bar marks its total, the net of both sides. A total that was drawn has a whisker from P5 to P95.
/// Names stand above their bars, or beside them where bars are many; a part that is wide enough somewhere has its name in it, once.
class BarChart : public QChart {
  Q_OBJECT
 public:
  explicit BarChart(QGraphicsItem* parent = nullptr);

  void setFigure(const report::BarFigure& figure, const report::Choice& choice, const lifecycle::Assessment& assessment, const ChartStyle& style);
  const report::BarFigure& figure() const { return m_figure; }
  /// Bands of the next figure are still being drawn: until it has them the axis keeps the room that whiskers took before, and does not jump.
  void awaitBands(bool isAwaited) { m_isAwaited = isAwaited; }

  /// What a point of the chart shows: a part, the whole of a bar (its name or total), or nothing.
  std::optional<report::Reading> readingAt(QPointF point) const;
  /// Where a bar is drawn, on both sides of the zero line, its hatching without.
  QRectF barRect(std::size_t bar) const;
  QRectF partRect(std::size_t bar, std::size_t part) const;
  /// The line that marks the total of a bar with parts below zero; nothing of another bar.
  std::optional<QLineF> netLine(std::size_t bar) const;
  /// From P5 to P95 of a total, across the middle of its bar; nothing where it has no band.
  std::optional<QLineF> whisker(std::size_t bar) const;
  /// Where zero is drawn, from left.
  double zero() const { return xOf(0); }
  /// The text laid over each bar, for tests and screen readers: "A Frankfurt: 2,166 t CO₂e (−83 %)".
  QStringList labels() const;
  /// Every text as it is painted, numbers of the axis among them.
  std::vector<LabelRect> labelRects() const;
  /// Keys of the parts whose name stands in one of the bars.
  const std::set<std::string>& labelled() const { return m_labelled; }
  /// Marks the part or bar a reading names; none if it is another figure's.
  void setMarked(const std::optional<report::Reading>& reading);
  /// Frames what is linked to a reading and dims all else; nothing is dimmed where nothing is linked.
  void setLinked(const std::optional<report::Reading>& reading);
  const std::optional<report::Reading>& linked() const { return m_linked; }

  /// `band`: of a bar with its name above; more than six bars have it beside them, and need less.
  static double heightFor(std::size_t bars, const ChartStyle& style, double band = 50);

 protected:
  void resizeEvent(QGraphicsSceneResizeEvent* event) override;

 private:
  class Layer;
  class Overlay;
  class Grid;
  friend class Overlay;
  friend class Grid;
  struct Label {
    QString letter, name, total, change, band;
    QString amount;  ///< behind a total that is a share
    bool isBetter = false, isWorse = false, isLeftOut = false, isReference = false;
    QColor colour;
  };
  /// A text to be painted; `at`: the left end of its base line.
  struct Text {
    QString text;
    QPointF at;
    QFont font;
    QColor colour;
    std::optional<std::pair<std::size_t, std::size_t>> inside = {};  ///< bar and part it stands in, whose colour chooses the ink
  };

  void label(const report::Choice& choice, const lifecycle::Assessment& assessment);
  void build();
  void fill();
  void colour();
  void place();
  bool hasShapeOf(const report::BarFigure& figure) const;
  /// How far a bar reaches to both sides of zero, in base units.
  struct Extent {
    double low = 0, high = 0;
  };
  Extent extent(std::size_t bar) const;
  /// The same of all bars with their whiskers; of bands that are awaited, as far as those before reached.
  Extent reach();
  /// How much of the unit shown the axis spans, so that the longest total has room behind its bar.
  double spanFrom(const Extent& all) const;
  /// Width of what stands behind the end of a bar.
  double tailOf(std::size_t bar) const;
  double nameColumn(double width) const;
  double changeColumn() const;

  void write();
  void writeNames(std::size_t bar);
  void writeTotal(std::size_t bar);
  void writeParts();
  void writeTicks();
  /// Where in a part a text of this width has room beside whisker and net.
  std::optional<double> roomIn(std::size_t bar, std::size_t part, double width) const;
  /// Whether a part steps back behind what is linked.
  bool isDimmed(std::size_t bar, std::size_t part) const;
  QColor partColour(std::size_t bar, std::size_t part) const;
  double barShare() const;
  bool isTight() const;
  double xOf(double baseValue) const;
  double bandTop(std::size_t bar) const;
  double bandHeight() const;

  report::BarFigure m_figure;
  ChartStyle m_style;
  words::DisplayUnit m_unit;
  std::vector<Label> m_labels;
  std::vector<Text> m_texts;
  std::set<std::string> m_labelled;
  QStringList m_partNames;
  std::optional<report::Reading> m_marked, m_linked;
  bool m_isLinking = false;  ///< something of the figure is linked
  QHorizontalStackedBarSeries* m_series = nullptr;
  QBarCategoryAxis* m_names = nullptr;
  QValueAxis* m_values = nullptr;
  Overlay* m_overlay = nullptr;
  Grid* m_grid = nullptr;
  double m_tick = 1;  ///< between grid lines, in the unit shown
  bool m_hasBelow = false;  ///< some bar has parts below zero
  bool m_isBeside = false;  ///< names stand beside their bars
  bool m_showsAmounts = false, m_showsChanges = true;
  bool m_isAwaited = false;
  Extent m_room{0, 0};      ///< how far whiskers reached, in parts of the longest bar
};

}  // namespace meguri::ui
