#pragma once

#include <QWidget>
#include <vector>

namespace meguri::ui {

/// A small line of values by year, with its ends and extremes named. Values that are not finite leave a gap.
class PathPreview : public QWidget {
  Q_OBJECT
 public:
  struct Point {
    int year = 0;
    double value = 0;
  };

  explicit PathPreview(QWidget* parent = nullptr);
  /// `summary`: the path in words, for screen readers. Not joined, each value is a column of its own.
  void setPoints(std::vector<Point> points, const QString& summary, bool areJoined = true);
  const std::vector<Point>& points() const { return m_points; }
  QSize sizeHint() const override { return {360, 140}; }
  QSize minimumSizeHint() const override { return {200, 100}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::vector<Point> m_points;
  bool m_areJoined = true;
};

}  // namespace meguri::ui
