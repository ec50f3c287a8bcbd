#pragma once

#include <qcustomplot.h>

#include "core/report/distribution_figure.h"
#include "ui/charts/chart_style.h"
#include "ui/words/headings.h"

namespace meguri::ui {

/// Draws with QCustomPlot: for each scenario the outline of its histogram or its cumulative curve in its colour, above them a row with its P5 to P95, median
/// and value. Of a difference, the part below 0 stands out and is named.
class DistributionPlot : public QCustomPlot {
  Q_OBJECT
 public:
  enum class Form : std::uint8_t { histogram, cumulative };
  explicit DistributionPlot(QWidget* parent = nullptr);

  void setFigure(const report::DistributionFigure& figure, const study::Study& study, const ChartStyle& style, Form form);
  void setFigure(const report::DifferenceFigure& figure, const study::Study& study, const ChartStyle& style, Form form);
  /// Says a text in place of a figure.
  void setNothing(const QString& text, const ChartStyle& style);

  /// "A Frankfurt: 2,166 t CO₂e; P5–P95 1,900–2,500 t CO₂e, median 2,170 t CO₂e", one line a scenario, for screen readers and tips.
  QStringList labels() const { return m_labels; }
  /// The text beside 0 of a difference; empty where nothing may be said.
  QString betterText() const { return m_better ? m_better->text() : QString(); }
  const words::DisplayUnit& unit() const { return m_unit; }

 protected:
  bool event(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// A result as it is drawn.
  struct Shown {
    const report::Distribution* of;
    QColor colour;
    QString letter, name;
  };
  void restart(const ChartStyle& style, double largest, const quantity::Dimension& dimension);
  void addHistogram(const Shown& shown, std::size_t draws);
  void addSteps(const Shown& shown, std::size_t draws, std::size_t first, std::size_t last, const QColor& colour);
  void addCurve(const Shown& shown);
  void addMarks(const Shown& shown, std::size_t row);
  void addZero(const report::DifferenceFigure& figure);
  void finish(Form form, std::size_t rows);
  void layOut();
  void placeBetter();
  QCPItemLine* line(double x1, double x2, std::size_t row, double up, double down, const QPen& pen);
  QCPItemText* text(const QString& words, const QColor& colour, QFont::Weight weight);
  double x(double baseValue) const { return baseValue / m_unit.size; }
  double rowAt(std::size_t row) const;

  ChartStyle m_style;
  words::DisplayUnit m_unit;
  QStringList m_labels;
  QCPItemText* m_better = nullptr;
  std::size_t m_rows = 0;  ///< above what is drawn
  double m_low = 0, m_high = 0, m_top = 0;  ///< of what is drawn, in units of the axes
};

}  // namespace meguri::ui
