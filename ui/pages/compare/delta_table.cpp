#include "ui/pages/compare/delta_table.h"

#include <cmath>

#include "ui/base/theme.h"
#include "ui/charts/chart_style.h"
#include "ui/widgets/copyable_table.h"
#include "ui/words/delta_words.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

FigureTable::Cell cell(const std::optional<double>& value, const QString& shown, double size, const std::optional<report::Reading>& reading) {
  if (!value) return {QStringLiteral("–"), {}};
  return {shown, exact(*value / size), reading};
}

}  // namespace

FigureTable tableOf(const report::DeltaFigure& figure, const study::Study& study) {
  if (figure.isEmpty()) return {};
  const auto unit = words::displayUnit(figure);
  const QString minus = words::minus(figure, study);
  FigureTable table{unit.unit, {}, {}};
  for (const auto& id : {figure.reference, figure.scenario}) {
    const QString letter = words::letter(study, id);
    table.columns.push_back({letter, letter + QStringLiteral("  ") + words::scenarioName(study, id), scenarioColour(theme(), study, id)});
  }
  table.columns.push_back({minus, minus});
  table.columns.push_back({words::text("delta.share"), words::text("delta.share")});
  const auto add = [&](const QString& name, bool isTotal, std::optional<double> reference, std::optional<double> scenario, double difference, const auto& referenceReading, const auto& scenarioReading) {
    const auto shown = [&](const std::optional<double>& value) { return value ? unit.shown(*value) : QString(); };
    const auto share = *figure.total == 0 ? std::nullopt : std::optional(difference / *figure.total);
    const QString percent = share ? words::number(std::round(1000 * *share) / 10).replace(u'-', QStringLiteral("−")) + words::percentSign : QString();
    table.rows.push_back({name, isTotal, {cell(reference, shown(reference), unit.size, referenceReading), cell(scenario, shown(scenario), unit.size, scenarioReading),
                                          cell(difference, words::signedIn(unit, difference), unit.size, scenarioReading), cell(share, percent, 1, scenarioReading)}});
  };
  for (std::size_t i = 0; i < figure.parts.size(); ++i) {
    const auto& part = figure.parts[i];
    add((part.isNested ? QStringLiteral("    ") : QString()) + words::partName(figure, i, study), false, part.reference, part.scenario, part.value, figure.referenceReading(i), figure.scenarioReading(i));
  }
  add(words::text("figure-table.total"), true, figure.referenceTotal, figure.scenarioTotal, *figure.total, std::optional(figure.totalReading(figure.reference)), std::optional(figure.totalReading(figure.scenario)));
  return table;
}

}  // namespace meguri::ui
