#pragma once

#include <QtCharts/QChartView>

#include "ui/charts/bar_chart.h"

namespace meguri::ui {

/// A bar chart in a window: click or Enter chooses a reading, arrows walk over bars and parts, hovering names what is there.
class BarView : public QChartView {
  Q_OBJECT
 public:
  explicit BarView(QWidget* parent = nullptr);
  void setFigure(const report::BarFigure& figure, const report::Choice& choice, const lifecycle::Assessment& assessment, const ChartStyle& style);
  BarChart& bars() const { return *m_chart; }
  QSize sizeHint() const override { return {200, minimumHeight()}; }

 signals:
  void readingChosen(const meguri::report::Reading& reading);

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override { event->ignore(); }  // the page scrolls

 private:
  std::vector<report::Reading> stops(std::size_t bar) const;
  void markCurrent();

  BarChart* m_chart;
  study::Study m_study;  ///< for words
  std::optional<report::Reading> m_current;
};

}  // namespace meguri::ui
