#pragma once

#include <qcustomplot.h>

#include <functional>

#include "core/report/events.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/end_labels.h"
#include "ui/words/time_words.h"

namespace meguri::ui {

/// An event as a plot marks it: with the number it has in the list beneath.
struct EventMark {
  report::Event event;
  int number = 0;
  QString text;  ///< for a tooltip

  bool operator==(const EventMark&) const = default;
};

/// Whose band is drawn where there are so many that they would cover each other: that of the linked scenario, else the first. Nothing: all are.
std::optional<study::Id> bandedAlone(const std::vector<study::Id>& banded, const std::optional<report::Reading>& linked);
/// The scenarios of a figure that have bands.
std::vector<study::Id> bandedIn(const report::TimeFigure& figure);

/// Figures over the years with QCustomPlot: a line for each scenario, named at its end, before the areas from P5 to P95 and P25 to P75 of its
/// draws; or stock as steps over purchases as bars, and retirements below zero; or e-waste as bars of its fates. Years can be narrowed by wheel (with Ctrl, or
/// once the plot has the keyboard), by dragging and by + and −; Home and a double click show all again.
class TimePlot : public QCustomPlot {
  Q_OBJECT
 public:
  /// Years shown, from the left edge to the right.
  struct Years {
    double from = 0, to = 0;
    bool operator==(const Years&) const = default;
  };
  explicit TimePlot(QWidget* parent = nullptr);

  /// With the events it shows; without any given it keeps those it has.
  void setFigure(const report::TimeFigure& figure, const study::Study& study, const ChartStyle& style, std::optional<std::vector<EventMark>> events = {});
  void setFigure(const report::StockFigure& figure, const study::Study& study, const ChartStyle& style);
  void setFigure(const report::FateFigure& figure, const study::Study& study, const ChartStyle& style);
  /// Of the figure shown, or of the next; they stay until others are given.
  void setEvents(std::vector<EventMark> events);

  /// Bands of the next figure are still being drawn: until it has them the axis keeps the room they took before, and does not jump.
  void awaitBands(bool isAwaited) { m_isAwaited = isAwaited; }
  /// Lines of the scenario of a reading stand out before the others, and its year is marked.
  void setLinked(const std::optional<report::Reading>& reading);
  /// A line at a year, with what all scenarios have there; none without.
  void setCrosshair(std::optional<int> year);
  std::optional<int> crosshair() const { return m_crosshair; }
  /// What stands beside it.
  QString readout() const;
  /// Nothing: all.
  void setYears(const std::optional<Years>& years);
  Years years() const { return {xAxis->range().lower, xAxis->range().upper}; }
  bool isNarrowed() const { return years() != m_all; }
  /// Plots beneath each other share their edges: room left and right of the axes that is kept even if not needed.
  void setLeastMargins(int left, int right);
  std::pair<int, int> margins() const { return {axisRect()->left(), width() - axisRect()->right() - 1}; }

  /// The reading nearest to a point of the plot, within reach; nothing elsewhere.
  std::optional<report::Reading> readingAt(QPointF point) const;
  /// Where a reading is drawn; nothing if it is not.
  std::optional<QPointF> pointOf(const report::Reading& reading) const;
  /// The events of the mark at a point; those whose marks would overlap share one.
  std::vector<EventMark> eventsAt(QPointF point) const;
  /// The marks, in the order drawn.
  std::vector<QRectF> markRects() const;
  /// "A Frankfurt: 2,166 t CO₂e in 2035", one line a scenario, for screen readers.
  QStringList labels() const { return m_labels; }
  /// The values drawn, by scenario, in the unit of the axis; for tests.
  QVector<QVector<double>> drawn() const;
  /// The outlines of the areas, by scenario: P5 to P95, then P25 to P75 of each run of years; in the unit of the axis.
  QVector<QVector<QPointF>> areas() const;

 signals:
  void readingChosen(const meguri::report::Reading& reading);
  void eventChosen(const meguri::report::Event& event);
  /// The year under the mouse or the keyboard; 0: none.
  void yearPointed(int year);
  /// The years asked for; the plot waits to be given them. As Years; both 0: all.
  void yearsWanted(double from, double to);

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void leaveEvent(QEvent* event) override;
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  /// Letters, marks and the room they take follow the axes, whatever moved these: a size, years, a figure, print.
  void updateLayout() override;

 private:
  struct Point {
    report::Reading reading;
    double x = 0, y = 0;
    std::function<QString()> text;        ///< made when it is asked for: most points never are
    std::function<QString()> shown = {};  ///< beside the crosshair: "A  2,166"
    double low = 0, high = 0;        ///< of what is drawn there: itself or its band
    bool isOther = false;            ///< of the second accounting
  };
  struct End {
    double y = 0;
    QString text;
    QColor colour;
    study::Id scenario;
  };
  struct Line {
    study::Id scenario;
    QPen pen;
  };
  struct Area {
    study::Id scenario;
    QCPCurve* curve;
  };

  void addArea(const report::Series& series, int firstYear, double report::Band::* low, double report::Band::* high, const QColor& colour);
  void showAreas();
  QCPGraph* addLine(const study::Id& scenario, const QPen& pen);
  void addSeries(const report::TimeFigure& figure, const study::Study& study, std::size_t index, std::vector<End>& ends);
  void addOther(const report::TimeFigure& figure, const study::Study& study, std::size_t index);
  void addFlows(const report::StockFigure& figure, const study::Study& study, std::size_t index, double width);
  QCPBars* addBars(const QColor& colour, double width);
  void restart(const ChartStyle& style, int firstYear, std::size_t years);
  void setEnds(std::vector<End> ends);
  void layOutAxes();
  void layOutEnds();
  void layOutMarks();
  void layOut();
  void finish();
  void fitHeights();
  void markCurrent();
  void placeOverlay();
  void showReadout();
  Years within(Years years) const;
  void showYears();
  void askYears(Years years);
  void zoom(double factor, double around);
  int sameYear(int step) const;
  std::optional<int> yearAt(double x) const;
  QPointF pixel(const Point& point) const { return {xAxis->coordToPixel(point.x), yAxis->coordToPixel(point.y)}; }
  bool isShown(const Point& point) const { return xAxis->range().contains(point.x); }

  ChartStyle m_style;
  words::DisplayUnit m_unit;
  std::vector<Point> m_points;
  std::vector<End> m_ends;
  std::vector<Line> m_lines;
  std::vector<Area> m_areas;
  std::vector<study::Id> m_banded;
  std::vector<QCPItemText*> m_endTexts;
  std::vector<EventMark> m_events;       ///< by place
  std::vector<Together> m_marks;         ///< those that share a mark: indices into the events
  std::vector<QCPItemText*> m_markTexts;
  std::vector<QCPItemLine*> m_markLines;
  QStringList m_labels;
  QCPItemTracer* m_tracer = nullptr;
  QCPItemLine* m_hair = nullptr;         ///< crosshair
  QCPItemLine* m_linkedYear = nullptr;
  QCPItemRect* m_band = nullptr;         ///< years being dragged over
  QCPItemText* m_readout = nullptr;
  bool m_isAwaited = false, m_hasBands = false, m_isFinished = false;
  bool m_isStepped = false;  ///< an amount belongs to the whole of its year, and lines do not slope from one to the next
  double m_roomBelow = 0, m_roomAbove = 0;  ///< how far bands reached, in parts of the largest value
  std::optional<report::Reading> m_kept;    ///< what was under the keyboard before
  std::optional<report::Reading> m_linked;
  std::optional<int> m_crosshair;
  std::optional<Years> m_narrowed;
  Years m_all;
  QSize m_leastMargins{0, 0};  ///< left and right
  std::optional<QPointF> m_pressed;
  double m_endRoom = 0;  ///< pixels the letters at the right take
  /// For which the letters and marks were laid out.
  struct Laid {
    QRect axes;
    Years years;
    double low = 0, high = 0;
    bool operator==(const Laid&) const = default;
  };
  std::optional<Laid> m_laid;
  int m_current = -1;  ///< point under the keyboard
};

}  // namespace meguri::ui
