#include <algorithm>

#include "ui/charts/time_plot.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

constexpr double barsOfYear = 0.72;  // of a year, all scenarios together

QString named(const study::Study& study, const study::Id& scenario) { return words::letter(study, scenario) + u' ' + words::scenarioName(study, scenario); }

double widthOf(std::size_t count) { return barsOfYear / static_cast<double>(std::max<std::size_t>(count, 1)); }
double offsetOf(std::size_t index, std::size_t count) { return (static_cast<double>(index) - (static_cast<double>(count) - 1) / 2) * widthOf(count); }

}  // namespace

QCPBars* TimePlot::addBars(const QColor& colour, double width) {
  auto* bars = new QCPBars(xAxis, yAxis);
  bars->setBrush(colour);
  bars->setPen(Qt::NoPen);
  bars->setWidth(width * 0.9);
  bars->setSelectable(QCP::stNone);
  return bars;
}

void TimePlot::setFigure(const report::StockFigure& figure, const study::Study& study, const ChartStyle& style) {
  const std::size_t count = figure.inService.size();
  restart(style, figure.firstYear, count == 0 ? 1 : figure.inService.front().values.size());
  m_unit = {};
  std::vector<End> ends;
  for (std::size_t s = 0; s < count; ++s) {
    addFlows(figure, study, s, widthOf(count));
    const auto& last = figure.inService[s].values.back();
    if (!last) continue;
    const auto& id = figure.inService[s].scenario;
    ends.push_back({*last, words::letter(study, id), scenarioColour(*style.theme, study, id), id});
    m_labels << words::text("explain.of", {named(study, id).toStdString(), words::number(*last).toStdString()});
  }
  setEnds(std::move(ends));
  finish();
}

/// Stock as steps; purchases upwards; what retires below zero, striped by its paleness.
void TimePlot::addFlows(const report::StockFigure& figure, const study::Study& study, std::size_t index, double width) {
  const auto& id = figure.inService[index].scenario;
  const QColor colour = scenarioColour(*m_style.theme, study, id);
  const auto faded = [&](int alpha) { QColor pale = colour; pale.setAlpha(alpha); return pale; };
  auto *up = addBars(faded(120), width), *down = addBars(faded(70), width);
  down->setPen(QPen(colour, 0.8));
  auto* graph = addLine(id, QPen(colour, 2));
  graph->setLineStyle(QCPGraph::lsStepCenter);
  const double offset = offsetOf(index, figure.inService.size());
  const QString name = named(study, id), letter = words::letter(study, id);
  const auto add = [&](report::Flow flow, double x, int year, double value) {
    const auto what = [flow, value] { return words::term("flow", report::word(flow)) + QStringLiteral(": ") + words::number(value); };
    Point point{figure.reading(index, flow, year), x, flow == report::Flow::retired ? -value : value, [=] { return name + QStringLiteral(" · ") + QString::number(year) + u'\n' + what(); }};
    point.shown = [=] { return letter + QStringLiteral("  ") + what(); };
    point.low = point.high = point.y;
    m_points.push_back(std::move(point));
  };
  for (std::size_t i = 0; i < figure.inService[index].values.size(); ++i) {
    const int year = figure.firstYear + static_cast<int>(i);
    if (const double bought = figure.purchases[index].values[i].value_or(0); bought > 0) {
      up->addData(year + offset, bought);
      add(report::Flow::purchases, year + offset, year, bought);
    }
    if (const double retired = figure.retired[index].values[i].value_or(0); retired > 0) {
      down->addData(year + offset, -retired);
      add(report::Flow::retired, year + offset, year, retired);
    }
    if (const auto& stock = figure.inService[index].values[i]) {
      graph->addData(year, *stock);
      add(report::Flow::inService, year, year, *stock);
    }
  }
}

void TimePlot::setFigure(const report::FateFigure& figure, const study::Study& study, const ChartStyle& style) {
  const std::size_t count = figure.scenarios.size();
  const std::size_t years = figure.isEmpty() ? 1 : figure.parts.front().front().values.size();
  restart(style, figure.firstYear, years);
  double largest = 0;
  for (std::size_t s = 0; s < count && !figure.isEmpty(); ++s)
    for (std::size_t i = 0; i < years; ++i) {
      double sum = 0;
      for (const auto& fate : figure.parts) sum += fate[s].values[i].value_or(0);
      largest = std::max(largest, sum);
    }
  m_unit = words::displayUnit(largest, quantity::Base::mass);
  for (std::size_t s = 0; s < count; ++s) {
    QCPBars* below = nullptr;
    std::vector<double> sums(years);
    const QString name = named(study, figure.scenarios[s]), letter = words::letter(study, figure.scenarios[s]);
    for (std::size_t f = 0; f < figure.fates.size(); ++f) {
      auto* bars = addBars(style.part(report::Axis::fate, figure.fates[f]), widthOf(count));
      const QString part = words::partName(study, report::Axis::fate, figure.fates[f]);
      if (below) bars->moveAbove(below);
      below = bars;
      for (std::size_t i = 0; i < years; ++i) {
        const auto& value = figure.parts[f][s].values[i];
        if (!value || *value == 0) continue;
        const int year = figure.firstYear + static_cast<int>(i);
        const double x = year + offsetOf(s, count), own = *value / m_unit.size;
        bars->addData(x, own);
        sums[i] += own;
        const auto what = [part, unit = m_unit, base = *value] { return part + QStringLiteral(": ") + unit.shown(base) + u' ' + unit.unit; };
        Point point{figure.reading(f, s, year), x, sums[i] - own / 2, [=] { return name + QStringLiteral(" · ") + QString::number(year) + u'\n' + what(); }};
        point.shown = [=] { return letter + QStringLiteral("  ") + what(); };
        point.low = 0;
        point.high = sums[i];
        m_points.push_back(std::move(point));
      }
    }
    double total = 0;
    for (const auto& fate : figure.parts) for (const auto& value : fate[s].values) total += value.value_or(0);
    m_labels << words::text("explain.of", {named(study, figure.scenarios[s]).toStdString(), (m_unit.shown(total) + u' ' + m_unit.unit).toStdString()});
  }
  finish();
}

}  // namespace meguri::ui
