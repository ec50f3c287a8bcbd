#pragma once

#include <QChart>
#include <QLineF>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QValueAxis>

#include "ui/charts/chart_style.h"
#include "ui/words/headings.h"

namespace meguri::ui {

/// A bar figure as a chart of Qt Charts, with names, totals, differences and hatching laid over the bars. A new figure of the same shape
/// moves the bars; another shape builds them anew. Where a bar has parts below zero (what is avoided), they stand on the other side of the
/// zero line, and a line across the bar marks its total, the net of both sides. A total that was drawn has a whisker from P5 to P95.
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
  /// Marks the part or bar a reading names; none if it is another figure's.
  void setMarked(const std::optional<report::Reading>& reading);

  /// `band`: of a bar with its name.
  static double heightFor(std::size_t bars, const ChartStyle& style, double band = 50);

 protected:
  void resizeEvent(QGraphicsSceneResizeEvent* event) override;

 private:
  class Overlay;
  class Grid;
  friend class Overlay;
  friend class Grid;
  struct Label {
    QString letter, name, total, change, band;
    bool isBetter = false, isWorse = false, isLeftOut = false;
    QColor colour;
  };

  void build();
  void fill();
  void place();
  void colour();
  bool hasShapeOf(const report::BarFigure& figure) const;
  /// How far a bar reaches to both sides of zero, in base units.
  struct Extent {
    double low = 0, high = 0;
  };
  Extent extent(std::size_t bar) const;
  /// The same of all bars with their whiskers; of bands that are awaited, as far as those before reached.
  Extent reach();
  double barShare() const;
  bool isTight() const;
  double xOf(double baseValue) const;
  double bandTop(std::size_t bar) const;
  double bandHeight() const;

  report::BarFigure m_figure;
  ChartStyle m_style;
  words::DisplayUnit m_unit;
  std::vector<Label> m_labels;
  std::optional<report::Reading> m_marked;
  QHorizontalStackedBarSeries* m_series = nullptr;
  QBarCategoryAxis* m_names = nullptr;
  QValueAxis* m_values = nullptr;
  Overlay* m_overlay = nullptr;
  Grid* m_grid = nullptr;
  double m_tick = 1;  ///< between grid lines, in the unit shown
  bool m_hasBelow = false;  ///< some bar has parts below zero
  bool m_isAwaited = false;
  Extent m_room{0, 0};      ///< how far whiskers reached, in parts of the longest bar
};

}  // namespace meguri::ui
