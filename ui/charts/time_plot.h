#pragma once

#include <qcustomplot.h>

#include "ui/charts/chart_style.h"
#include "ui/words/headings.h"

namespace meguri::ui {

/// Figures over the years with QCustomPlot: a line for each scenario, named at its end, before the areas from P5 to P95 and P25 to P75 of its
/// draws; or stock as steps over purchases as bars.
class TimePlot : public QCustomPlot {
  Q_OBJECT
 public:
  explicit TimePlot(QWidget* parent = nullptr);

  void setFigure(const report::TimeFigure& figure, const study::Study& study, const ChartStyle& style);
  void setFigure(const report::StockFigure& figure, const study::Study& study, const ChartStyle& style);

  /// Bands of the next figure are still being drawn: until it has them the axis keeps the room they took before, and does not jump.
  void awaitBands(bool isAwaited) { m_isAwaited = isAwaited; }

  /// The reading nearest to a point of the plot, within reach; nothing elsewhere.
  std::optional<report::Reading> readingAt(QPointF point) const;
  /// Where a reading is drawn; nothing if it is not.
  std::optional<QPointF> pointOf(const report::Reading& reading) const;
  /// "A Frankfurt: 2,166 t CO₂e in 2035", one line a scenario, for screen readers.
  QStringList labels() const { return m_labels; }
  /// The values drawn, by scenario, in the unit of the axis; for tests.
  QVector<QVector<double>> drawn() const;
  /// The outlines of the areas, by scenario: P5 to P95, then P25 to P75 of each run of years; in the unit of the axis.
  QVector<QVector<QPointF>> areas() const;

 signals:
  void readingChosen(const meguri::report::Reading& reading);

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Point {
    report::Reading reading;
    double x = 0, y = 0;
    QString text;
  };
  struct End {
    double y = 0;
    QString text;
    QColor colour;
  };

  void addArea(const report::Series& series, int firstYear, double report::Band::* low, double report::Band::* high, const QColor& colour);
  void restart(const study::Study& study, const ChartStyle& style, int firstYear, std::size_t years);
  void setEnds(std::vector<End> ends);
  void placeEnds();
  void layOut();
  void finish(double lowest, double largest);
  void markCurrent();
  int sameYear(int step) const;
  QPointF pixel(const Point& point) const { return {xAxis->coordToPixel(point.x), yAxis->coordToPixel(point.y)}; }

  ChartStyle m_style;
  words::DisplayUnit m_unit;
  std::vector<Point> m_points;
  std::vector<End> m_ends;
  std::vector<QCPItemText*> m_endTexts;
  QStringList m_labels;
  QCPItemTracer* m_tracer = nullptr;
  bool m_isAwaited = false;
  double m_roomBelow = 0, m_roomAbove = 0;  ///< how far bands reached, in parts of the largest value
  std::optional<report::Reading> m_kept;    ///< what was under the keyboard before
  double m_endRoom = 0;  ///< pixels the letters at the right take
  int m_current = -1;  ///< point under the keyboard
};

}  // namespace meguri::ui
