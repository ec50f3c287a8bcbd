#pragma once

#include <QtCharts/QChartView>
#include <memory>

#include "ui/charts/bar_chart.h"

namespace meguri::ui {

/// A bar chart in a window: click or Enter chooses a reading, arrows walk over bars and parts, hovering says what is there;
/// double click or Enter on a Rest asks to open it.
class BarView : public QChartView {
  Q_OBJECT
 public:
  explicit BarView(QWidget* parent = nullptr);
  void setFigure(const report::BarFigure& figure, const report::Choice& choice, const std::shared_ptr<const lifecycle::Assessment>& assessment, const ChartStyle& style);
  /// Marks what is linked to the number explained.
  void setLinked(const std::optional<report::Reading>& reading) { m_chart->setLinked(reading); }
  const std::optional<report::Reading>& linked() const { return m_chart->linked(); }
  BarChart& bars() const { return *m_chart; }
  QSize sizeHint() const override { return {200, minimumHeight()}; }

 signals:
  void readingChosen(const meguri::report::Reading& reading);
  /// The Rest is to be seen in parts.
  void restOpened();

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override { event->ignore(); }  // the page scrolls

 private:
  std::vector<report::Reading> stops(std::size_t bar) const;
  void markCurrent();
  QString describe(const report::Reading& reading) const;

  BarChart* m_chart;
  std::shared_ptr<const lifecycle::Assessment> m_assessment;  ///< for words, and what a Rest holds
  report::Choice m_choice;
  std::optional<report::Reading> m_current;
};

}  // namespace meguri::ui
