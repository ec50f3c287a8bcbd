#pragma once

#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "tests/ui/charts/compared.h"
#include "ui/charts/bar_chart.h"

/// Bar charts as they are painted.
namespace meguri::support {

inline bool isNear(double a, double b) { return std::abs(a - b) < 1e-6 * std::max({1.0, std::abs(a), std::abs(b)}); }

/// A chart with what it shows.
struct Drawn {
  Drawn(const lifecycle::Assessment& of, const report::Choice& choice, lifecycle::Indicator indicator, double width = 420) : assessment(of) {
    scene.addItem(chart);
    chart->resize(width, ui::BarChart::heightFor(choice.scenarios.size(), {}));
    show(of, choice, indicator);
  }
  void show(const lifecycle::Assessment& of, const report::Choice& choice, lifecycle::Indicator indicator) { show(of, choice, report::barFigure(of, choice, indicator)); }
  void show(const lifecycle::Assessment& of, const report::Choice& choice, const report::BarFigure& what) {
    assessment = of;
    figure = what;
    style = ui::styleFor(ui::lightTheme(), {figure});
    chart->setFigure(figure, choice, assessment, style);
  }

  QImage image() {
    scene.setSceneRect(chart->rect());
    QImage result((chart->size() * 2).toSize(), QImage::Format_RGB32);
    result.fill(ui::lightTheme().surface);
    QPainter painter(&result);
    scene.render(&painter, QRectF(QPointF(), result.size()), scene.sceneRect());
    return result;
  }
  static QColor at(const QImage& image, QPointF point) { return image.pixelColor((point * 2).toPoint()); }

  /// Whether a text lies at a point; of the names of parts alone.
  bool isWritten(QPointF point) const {
    return std::ranges::any_of(chart->labelRects(), [&](const ui::LabelRect& each) { return each.rect.adjusted(-1, -1, 1, 1).contains(point); });
  }
  bool isWrittenInAPart(QPointF point) const {
    const QStringList names = words::partNames(assessment.study, figure.split, figure.parts);
    return std::ranges::any_of(chart->labelRects(), [&](const ui::LabelRect& each) { return names.contains(each.text) && each.rect.adjusted(-1, -1, 1, 1).contains(point); });
  }

  lifecycle::Assessment assessment;
  report::BarFigure figure;
  ui::ChartStyle style;
  QGraphicsScene scene;
  ui::BarChart* chart = new ui::BarChart;
};

inline const lifecycle::Assessment& six() {
  static const lifecycle::Assessment instance = lifecycle::assess(servers(6));
  return instance;
}

/// Bars of the given parts, again from the first where there are more bars; each total their sum, nothing is left out.
inline void setParts(report::BarFigure& figure, const std::vector<std::vector<double>>& bars) {
  figure.parts = {"manufacture", "transport", "use", "endOfLife"};
  for (std::size_t i = 0; i < figure.bars.size(); ++i) {
    const auto& parts = bars[i % bars.size()];
    auto& bar = figure.bars[i];
    bar.values.assign(parts.begin(), parts.end());
    bar.total = 0;
    for (const double value : parts) *bar.total += value;
    bar.leftOut.clear();
  }
}

/// What is avoided in some of three scenarios, in kg CO2e.
inline const std::vector<std::vector<double>> mixed = {{400e3, 100e3, 900e3, 0}, {400e3, -250e3, 600e3, -350e3}, {300e3, -500e3, 200e3, -1200e3}};

/// How much of a rectangle is not the ground.
inline double inked(const QImage& image, const QRectF& rect) {
  int count = 0, ink = 0;
  for (int y = int(rect.top() * 2) + 1; y < int(rect.bottom() * 2); ++y)
    for (int x = int(rect.left() * 2) + 1; x < int(rect.right() * 2); ++x) ++count, ink += image.pixelColor(x, y).lightness() < 225;
  return count == 0 ? 0 : double(ink) / count;
}

}  // namespace meguri::support
