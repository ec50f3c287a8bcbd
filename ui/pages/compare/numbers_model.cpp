#include "ui/pages/compare/numbers_model.h"

#include <QColor>
#include <QFont>
#include <algorithm>
#include <cmath>

#include "ui/base/theme.h"
#include "ui/charts/chart_style.h"
#include "ui/widgets/copyable_table.h"
#include "ui/words/band_words.h"
#include "ui/words/coverage_words.h"
#include "ui/words/words.h"

namespace meguri::ui {

void NumbersModel::show(std::shared_ptr<const lifecycle::Assessment> assessment, const report::Choice& choice, Coverages& coverages, const report::Uncertainty* uncertainty, bool isAwaited) {
  const auto old = std::exchange(m_rows, {});
  const auto oldScenarios = std::exchange(m_scenarios, {});
  m_assessment = std::move(assessment);
  for (const std::size_t s : report::chosen(*m_assessment, choice)) m_scenarios.push_back(m_assessment->scenarios[s]->id);
  if (!isAwaited) m_banded.clear();
  report::Choice whole = choice;
  whole.cutOff = {0, 0};  // the table has every part
  for (const auto indicator : report::countedIndicators(m_assessment->study)) {
    const auto figure = report::amountsFigure(*m_assessment, whole, indicator, uncertainty);
    if (figure.sample) m_banded.insert(indicator);
    addFigure(figure);
    addCoverage(figure, coverages);
  }
  if (choice.split == report::Axis::measure)
    for (const auto indicator : report::countedIndicators(m_assessment->study)) addMemos(indicator);
  // only the numbers move with most edits: the selection stays
  const auto hasSameShape = m_scenarios == oldScenarios && std::ranges::equal(m_rows, old, {}, &Row::name, &Row::name);
  if (hasSameShape && !m_rows.empty()) {
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    return;
  }
  auto rows = std::exchange(m_rows, old);
  auto scenarios = std::exchange(m_scenarios, oldScenarios);
  beginResetModel();
  m_rows = std::move(rows);
  m_scenarios = std::move(scenarios);
  endResetModel();
}

void NumbersModel::addFigure(const report::BarFigure& figure) {
  Row total{words::indicatorName(figure.indicator), {}, true, {}, {}, {}};
  double largest = 0;
  for (std::size_t i = 0; i < figure.bars.size(); ++i) {
    largest = std::max(largest, std::abs(figure.bars[i].total.value_or(0)));
    total.values.push_back(figure.bars[i].total);
    total.readings.push_back(figure.reading(i));
    total.isIncomplete.push_back(!figure.bars[i].leftOut.empty());
  }
  if (!figure.isEmpty()) total.unit = figure.scale == report::Scale::relative ? words::displayUnit(figure) : words::displayUnit(largest, figure.dimension);
  const auto unit = total.unit;
  m_rows.push_back(std::move(total));
  if (m_banded.contains(figure.indicator)) addBands(figure, unit);
  for (std::size_t p = 0; p < figure.parts.size(); ++p) {
    Row part{words::partName(m_assessment->study, figure.split, figure.parts[p]), unit, false, {}, {}, {}};
    for (std::size_t i = 0; i < figure.bars.size(); ++i) {
      part.values.push_back(figure.bars[i].values[p]);
      part.readings.push_back(figure.reading(i, p));
      part.isIncomplete.push_back(false);
    }
    m_rows.push_back(std::move(part));
  }
}

/// What draws say of a total; a mean far from it is marked.
void NumbersModel::addBands(const report::BarFigure& figure, const words::DisplayUnit& unit) {
  const std::pair<const char*, double report::Band::*> rows[] = {
      {"band.p5", &report::Band::p5}, {"band.median", &report::Band::median}, {"band.p95", &report::Band::p95}, {"band.mean", &report::Band::mean}};
  for (const auto& [code, of] : rows) {
    Row row{QStringLiteral("    ") + words::text(code), unit, false, {}, {}, {}};
    row.isMemo = row.isOfDraws = true;
    for (const auto& bar : figure.bars) {
      row.values.push_back(bar.band ? std::optional(*bar.band.*of) : std::nullopt);
      row.readings.push_back({});
      row.isIncomplete.push_back(false);
      row.notes.push_back(of == &report::Band::mean && bar.band ? words::skewNote(*bar.band, bar.total.value_or(0)) : QString());
    }
    m_rows.push_back(std::move(row));
  }
}

/// The share of the footprint that rests on what was measured, sold or published.
void NumbersModel::addCoverage(const report::BarFigure& figure, Coverages& coverages) {
  Row row{QStringLiteral("    ") + words::text("ui.coverage.row"), {0.01, QStringLiteral("%")}, false, {}, {}, {}};
  row.isMemo = true;
  for (const auto& id : m_scenarios) {
    const auto coverage = coverages.of(m_assessment->index(id), figure.indicator, report::viewOf(m_assessment->study));
    row.values.push_back(coverage ? std::optional(words::knownShare(*coverage)) : std::nullopt);
    row.readings.push_back({});
    row.isIncomplete.push_back(false);
  }
  if (std::ranges::any_of(row.values, [](const auto& value) { return value.has_value(); })) m_rows.push_back(std::move(row));
}

/// What is beside the cube: how much rebound a benefit bears, and what rebound on own demand adds to the footprint.
void NumbersModel::addMemos(lifecycle::Indicator indicator) {
  const auto view = report::netViewOf(m_assessment->study);
  Row critical{words::indicatorName(indicator) + QStringLiteral(": ") + words::text("cli.critical-rebound"), {0.01, QStringLiteral("%")}, false, {}, {}, {}};
  Row ownDemand{words::indicatorName(indicator) + QStringLiteral(": ") + words::text("cli.own-demand"), {}, false, {}, {}, {}};
  double largest = 0;
  const auto add = [](Row& row, std::optional<double> value, const study::Id& scenario) {
    row.values.push_back(value);
    row.readings.push_back({});
    row.readings.back().scenario = scenario;
    row.isIncomplete.push_back(false);
  };
  for (const auto& id : m_scenarios) {
    const std::size_t s = m_assessment->index(id);
    add(critical, report::criticalRebound(*m_assessment, s, indicator, view), id);
    add(ownDemand, lifecycle::ownDemandRebound(*m_assessment, s, indicator, view), id);
    largest = std::max(largest, std::abs(ownDemand.values.back().value_or(0)));
  }
  ownDemand.unit = words::displayUnit(largest, report::dimensionOf(m_assessment->study, indicator));
  for (Row* row : {&critical, &ownDemand}) {
    row->isMemo = true;
    if (std::ranges::any_of(row->values, [](const auto& value) { return value.has_value(); })) m_rows.push_back(std::move(*row));
  }
}

QVariant NumbersModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  if (role == Qt::FontRole && row.isTotal) return uiFont(normalPoints, QFont::DemiBold);
  if (role == Qt::ForegroundRole && !row.isTotal && (index.column() < 2 || row.isOfDraws)) return theme().muted;
  if (index.column() == 0) return role == Qt::DisplayRole ? (row.isTotal || row.isMemo ? QString() : QStringLiteral("    ")) + row.name : QVariant();
  if (index.column() == 1) return role == Qt::DisplayRole && (row.isTotal || (row.isMemo && !row.isOfDraws)) && !row.unit.unit.isEmpty() ? row.unit.unit : role == CopyableTable::copyRole ? QVariant(row.unit.unit) : QVariant();
  const auto s = static_cast<std::size_t>(index.column() - 2);
  const auto& value = row.values[s];
  const QString note = s < row.notes.size() ? row.notes[s] : row.isIncomplete[s] ? words::text("ui.incomplete") : QString();
  switch (role) {
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::DisplayRole: {
      if (!value) return row.isTotal ? words::text("cli.excluded") : QStringLiteral("–");
      return row.unit.shown(*value) + (note.isEmpty() ? QString() : QStringLiteral(" *"));
    }
    case CopyableTable::copyRole: return value ? exact(*value / row.unit.size) : QString();
    case Qt::BackgroundRole: {
      const auto of = m_linked ? reading(index) : std::nullopt;
      return of && report::isLinked(*m_linked, *of) ? QVariant(theme().selection) : QVariant();
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return note.isEmpty() ? QVariant() : note;
    default: return {};
  }
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= columnCount()) return {};
  if (role == Qt::TextAlignmentRole) return int((section < 2 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (section < 2) return role == Qt::DisplayRole ? words::text(section == 0 ? "ui.indicator" : "ui.unit") : QVariant();
  const auto& id = m_scenarios[static_cast<std::size_t>(section - 2)];
  const QString letter = words::letter(m_assessment->study, id);
  if (role == Qt::ToolTipRole || role == CopyableTable::copyRole) return letter + QStringLiteral("  ") + words::scenarioName(m_assessment->study, id);
  if (role == Qt::ForegroundRole) return scenarioColour(theme(), m_assessment->study, id);
  return role == Qt::DisplayRole ? letter : QVariant();
}

void NumbersModel::setLinked(const std::optional<report::Reading>& reading) {
  if (reading == m_linked) return;
  m_linked = reading;
  if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::BackgroundRole});
}

std::optional<report::Reading> NumbersModel::reading(const QModelIndex& index) const {
  if (!index.isValid() || index.column() < 2) return std::nullopt;
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  const auto s = static_cast<std::size_t>(index.column() - 2);
  return row.values[s] && !row.isMemo ? std::optional(row.readings[s]) : std::nullopt;
}

}  // namespace meguri::ui
