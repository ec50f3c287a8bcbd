#include "ui/pages/timeline/year_tables.h"

#include <algorithm>
#include <cmath>

#include "ui/base/theme.h"
#include "ui/charts/chart_style.h"
#include "ui/widgets/copyable_table.h"
#include "ui/words/band_words.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using words::dot;

double largestOf(const std::vector<report::Series>& series) {
  double result = 0;
  for (const auto& each : series)
    for (const auto& value : each.values) result = std::max(result, std::abs(value.value_or(0)));
  return result;
}

/// A table of years that is filled column by column.
class YearTable {
 public:
  YearTable(const study::Study& study, const QString& unit, int firstYear, std::size_t years) : m_study(study) {
    m_table.corner = unit;
    for (std::size_t i = 0; i < years; ++i) m_table.rows.push_back({QString::number(firstYear + static_cast<int>(i)), false, {}});
  }
  /// `of`: what of the scenario, where it has several columns; cell(i) is that of year i.
  template <class CellOf>
  void add(const study::Id& scenario, const QString& of, CellOf cell) {
    const QString letter = words::letter(m_study, scenario), tail = of.isEmpty() ? QString() : dot + of;
    m_table.columns.push_back({letter + tail, letter + QStringLiteral("  ") + words::scenarioName(m_study, scenario) + tail, scenarioColour(theme(), m_study, scenario)});
    for (std::size_t i = 0; i < m_table.rows.size(); ++i) m_table.rows[i].cells.push_back(cell(i));
  }
  template <class ReadingOf>
  void addValues(const report::Series& series, const QString& of, const words::DisplayUnit& unit, ReadingOf reading) {
    add(series.scenario, of, [&](std::size_t i) -> FigureTable::Cell {
      const auto& value = series.values[i];
      if (!value) return {QStringLiteral("–"), {}};
      return {unit.shown(*value), exact(*value / unit.size), reading(i)};
    });
  }
  FigureTable take() { return std::move(m_table); }

 private:
  const study::Study& m_study;
  FigureTable m_table;
};

std::size_t yearsOf(const std::vector<report::Series>& series) { return series.empty() ? 0 : series.front().values.size(); }

}  // namespace

FigureTable tableOf(const report::TimeFigure& figure, const study::Study& study) {
  const auto unit = words::displayUnit(std::max(largestOf(figure.series), largestOf(figure.others)), figure.dimension);
  YearTable table(study, unit.unit, figure.firstYear, yearsOf(figure.series));
  const auto year = [&](std::size_t i) { return figure.firstYear + static_cast<int>(i); };
  for (std::size_t s = 0; s < figure.series.size(); ++s) {
    const auto& series = figure.series[s];
    table.addValues(series, {}, unit, [&](std::size_t i) { return figure.reading(s, year(i)); });
    if (!series.bands.empty())
      table.add(series.scenario, words::text("band.p5-p95"), [&](std::size_t i) -> FigureTable::Cell {
        const auto& band = series.bands[i];
        if (!band) return {QStringLiteral("–"), {}};
        return {words::bandRange(*band, unit), exact(band->p5 / unit.size) + QStringLiteral(" … ") + exact(band->p95 / unit.size)};
      });
    if (s < figure.others.size())
      table.addValues(figure.others[s], words::term("accounting", lifecycle::word(figure.otherView->accounting)), unit, [&](std::size_t i) { return figure.otherReading(s, year(i)); });
  }
  return table.take();
}

FigureTable tableOf(const report::StockFigure& figure, const study::Study& study) {
  YearTable table(study, {}, figure.firstYear, yearsOf(figure.inService));
  for (std::size_t s = 0; s < figure.inService.size(); ++s)
    for (const auto& [flow, all] : {std::pair(report::Flow::inService, &figure.inService), std::pair(report::Flow::purchases, &figure.purchases), std::pair(report::Flow::retired, &figure.retired)})
      table.addValues((*all)[s], words::term("flow", report::word(flow)), {}, [&, flow = flow](std::size_t i) { return figure.reading(s, flow, figure.firstYear + static_cast<int>(i)); });
  return table.take();
}

FigureTable tableOf(const report::FateFigure& figure, const study::Study& study) {
  double largest = 0;
  for (const auto& fate : figure.parts) largest = std::max(largest, largestOf(fate));
  const auto unit = words::displayUnit(largest, quantity::Base::mass);
  YearTable table(study, unit.unit, figure.firstYear, figure.parts.empty() ? 0 : yearsOf(figure.parts.front()));
  for (std::size_t s = 0; s < figure.scenarios.size(); ++s)
    for (std::size_t f = 0; f < figure.fates.size(); ++f)
      table.addValues(figure.parts[f][s], words::partName(study, report::Axis::fate, figure.fates[f]), unit, [&](std::size_t i) { return figure.reading(f, s, figure.firstYear + static_cast<int>(i)); });
  return table.take();
}

}  // namespace meguri::ui
