#pragma once

#include "ui/charts/bar_chart.h"

namespace meguri::ui {

// Sizes of what is laid over bars, in 1/96 inch.
inline constexpr double axisHeight = 20, hatchWidth = 14, labelGap = 6;
inline constexpr double whiskerWidth = 1.4;
inline constexpr double dimmed = 0.55;  ///< what is left of a colour that steps back

/// Half a gap behind "47 %": "· 1,100 t CO₂e".
QString amountBehind(const QString& amount);

/// What is painted over a whole chart.
class BarChart::Layer : public QGraphicsItem {
 public:
  Layer(BarChart& chart, double z) : QGraphicsItem(&chart), m_chart(chart) { setZValue(z); }
  QRectF boundingRect() const override { return m_chart.rect(); }
  void changed() {
    prepareGeometryChange();
    update();
  }

 protected:
  BarChart& m_chart;
};

/// Everything on the chart that is no bar: Qt Charts has no words on stacks and elides the names of categories early.
class BarChart::Overlay : public Layer {
 public:
  explicit Overlay(BarChart& chart) : Layer(chart, 100) {}
  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

 private:
  void paintParts(QPainter& painter, std::size_t bar);
  void paintWhisker(QPainter& painter, std::size_t bar);
  void paintEnd(QPainter& painter, std::size_t bar);
  void paintMarks(QPainter& painter, std::size_t bar);
  void paintTexts(QPainter& painter);
};

/// Lines behind the bars. The axis of Qt Charts lays itself out only inside an event loop, which print has not.
class BarChart::Grid : public Layer {
 public:
  explicit Grid(BarChart& chart) : Layer(chart, 1) {}
  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

 private:
  void paintReference(QPainter& painter) const;
};

}  // namespace meguri::ui
