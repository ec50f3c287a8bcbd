#pragma once

#include <QWidget>
#include <optional>
#include <utility>
#include <vector>

namespace meguri::ui {

/// A small line of values by year, with its ends and extremes named. Values that are not finite leave a gap. Points of it that can be moved are dragged, or
/// chosen by Left and Right and moved by Up and Down, ten times as far with Shift; Escape takes a drag back.
class PathPreview : public QWidget {
  Q_OBJECT
 public:
  struct Point {
    int year = 0;
    double value = 0;
  };
  struct Handle {
    double year = 0, value = 0;
    bool movesYear = false;  ///< else its value
    QString label;           ///< name and value: "2028: 270 g CO2e/kWh"
  };

  explicit PathPreview(QWidget* parent = nullptr);
  /// `summary`: the path in words, for screen readers. Not joined, each value is a column of its own.
  void setPoints(std::vector<Point> points, const QString& summary, bool areJoined = true);
  const std::vector<Point>& points() const { return m_points; }
  /// Of the path shown by setPoints; one that was chosen stays so.
  void setHandles(std::vector<Handle> handles);
  const std::vector<Handle>& handles() const { return m_handles; }
  int current() const { return m_current; }
  /// Where a handle is painted.
  QPointF placeOf(int handle) const;
  QSize sizeHint() const override { return {360, 140}; }
  QSize minimumSizeHint() const override { return {200, 100}; }

 signals:
  /// A handle is to be at a value, or in a year where it moves along the years.
  void moved(int handle, double to);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  struct Scale;
  Scale scale() const;
  int handleAt(const QPointF& place) const;
  double step() const;
  void choose(int handle);
  void shift(double steps);
  void describe();
  void paintAside(QPainter& painter, const Scale& scale) const;
  void paintHandles(QPainter& painter, const Scale& scale) const;

  std::vector<Point> m_points;
  std::vector<Handle> m_handles;
  QString m_summary;
  bool m_areJoined = true;
  int m_current = 0;
  std::optional<double> m_dragged;                      ///< what the handle was at before the drag
  std::optional<std::pair<double, double>> m_limits;    ///< of the values, while one is dragged: the ground must not move beneath it
};

}  // namespace meguri::ui
