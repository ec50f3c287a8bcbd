#pragma once

#include <QWidget>

#include "ui/charts/chart_style.h"

namespace meguri::ui {

/// The legend all charts of a page share, wrapping where it must.
class LegendStrip : public QWidget {
  Q_OBJECT
 public:
  using QWidget::QWidget;
  void setItems(std::vector<LegendItem> items, const ChartStyle& style);
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override { return {200, heightForWidth(width())}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent*) override { setFixedHeight(heightForWidth(width())); }

 private:
  std::vector<LegendItem> m_items;
  ChartStyle m_style;
};

}  // namespace meguri::ui
