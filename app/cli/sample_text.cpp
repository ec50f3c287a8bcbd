#include "app/cli/sample_text.h"

#include <algorithm>
#include <cmath>

#include "app/cli/sampling_text.h"
#include "app/cli/table.h"
#include "app/cli/text.h"
#include "core/report/csv.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::cli {

namespace {

using lifecycle::Indicator;
using lifecycle::View;
using report::Measure;
using report::Reading;
using report::Uncertainty;
using report::UncertaintyRun;
using words::text;

bool isComplete(const Uncertainty& uncertainty, const Reading& reading) {
  return uncertainty.assessment()->scenario(reading.scenario)->isComplete(reading.indicator, reading.view);
}

/// Tables of the totals, and which marks stand in them.
class SamplePrinter {
 public:
  SamplePrinter(const UncertaintyRun& run, const Uncertainty& uncertainty) : m_run(run), m_uncertainty(uncertainty) {}

  /// The totals of a view, its effects in a basis of their own.
  QString table(const View& view, const View& netView) {
    Table table;
    table.row({QString(), text("cli.value") + QStringLiteral("  "), text("cli.mean") + QStringLiteral("  "), QStringLiteral("P5"), QStringLiteral("P25"), text("cli.median"), QStringLiteral("P75"), QStringLiteral("P95")});
    const QString basis = netView == view ? QString() : QStringLiteral(" · ") + words::term("basis", lifecycle::word(netView.basis));
    for (const Indicator indicator : report::countedIndicators(m_uncertainty.assessment()->study)) {
      const std::string name = words::indicatorName(indicator).toStdString();
      addBlock(table, QString::fromStdString(name), of(indicator, view, Measure::footprint));
      addBlock(table, text("explain.per-unit", {name}), of(indicator, view, Measure::footprint, true));
      for (const Measure measure : {Measure::avoided, Measure::rebound, Measure::net})
        addBlock(table, text("explain.of", {name, words::term("measure", report::word(measure)).toStdString()}) + basis, of(indicator, netView, measure));
    }
    return table.text();
  }

  QString notes() const {
    QString result;
    if (m_hasIncomplete) result += QStringLiteral("* ") + text("cli.incomplete") + QStringLiteral("\n");
    if (m_hasSkewed) result += QStringLiteral("† ") + text("cli.skewed") + QStringLiteral("\n");
    return result.isEmpty() ? result : QStringLiteral("\n") + result;
  }

 private:
  /// A total, of each scenario that has it.
  std::vector<Reading> of(Indicator indicator, const View& view, Measure measure, bool perUnit = false) const {
    std::vector<Reading> readings;
    for (const auto& [reading, sum] : m_run.totals())
      if (reading.indicator == indicator && reading.view == view && reading.measure == measure && reading.perUnit == perUnit) readings.push_back(reading);
    return readings;
  }

  /// A heading with the unit, and a line for each scenario.
  void addBlock(Table& table, const QString& name, const std::vector<Reading>& readings) {
    if (readings.empty()) return;
    double largest = 0;
    quantity::Dimension dimension;
    for (const Reading& reading : readings) {
      const auto traced = report::trace(*m_uncertainty.assessment(), reading);
      largest = std::max(largest, std::abs(traced->value));
      dimension = traced->dimension;
    }
    const words::DisplayUnit unit = words::displayUnit(largest, dimension);
    table.line(name + QStringLiteral(" · ") + unit.unit);
    for (const Reading& reading : readings) addRow(table, reading, unit);
  }

  void addRow(Table& table, const Reading& reading, const words::DisplayUnit& unit) {
    const double value = report::trace(*m_uncertainty.assessment(), reading)->value;
    const auto band = m_uncertainty.inputs() > 0 ? m_uncertainty.band(reading) : std::nullopt;
    const bool incomplete = !isComplete(m_uncertainty, reading), skewed = band && report::isSkewed(*band, value);
    m_hasIncomplete = m_hasIncomplete || incomplete;
    m_hasSkewed = m_hasSkewed || skewed;
    const QString none = QStringLiteral("  ");
    QStringList cells{QStringLiteral("  ") + words::letter(m_uncertainty.assessment()->study, reading.scenario)};
    cells << unit.shown(value) + (incomplete ? QStringLiteral(" *") : none);
    const auto cell = [&](double number) { return band ? unit.shown(number) : QStringLiteral("–"); };
    const report::Band shown = band.value_or(report::Band());
    cells << cell(shown.mean) + (skewed ? QStringLiteral(" †") : none);
    for (const double quantile : {shown.p5, shown.p25, shown.median, shown.p75, shown.p95}) cells << cell(quantile);
    table.row(cells);
  }

  const UncertaintyRun& m_run;
  const Uncertainty& m_uncertainty;
  bool m_hasIncomplete = false, m_hasSkewed = false;
};

/// From the smallest to the largest draw; null where all are one number, or any is none.
Json histogramJson(std::vector<double> draws, std::size_t bins) {
  const auto [least, most] = std::ranges::minmax(draws);
  if (!(least < most) || !std::ranges::all_of(draws, [](double each) { return std::isfinite(each); })) return nullptr;
  const auto histogram = sampling::histogramOf(draws, least, most, bins);
  Json cumulative = Json::array();
  std::uint64_t below = 0;
  for (const auto count : histogram.counts) cumulative.push_back(static_cast<double>(below += count) / static_cast<double>(draws.size()));
  return {{"low", least}, {"high", most}, {"counts", histogram.counts}, {"cumulative", std::move(cumulative)}};
}

Json totalJson(const Uncertainty& uncertainty, const Reading& reading, std::size_t bins) {
  const auto traced = report::trace(*uncertainty.assessment(), reading);
  const auto band = uncertainty.band(reading);
  Json json = {{"indicator", lifecycle::word(reading.indicator)}, {"unit", traced->dimension.unit()}, {"accounting", lifecycle::word(reading.view.accounting)},
               {"basis", lifecycle::word(reading.view.basis)}, {"measure", report::word(reading.measure)}, {"perUnit", reading.perUnit},
               {"complete", isComplete(uncertainty, reading)}, {"value", traced->value}};
  addBand(json, band);
  json["skewed"] = band ? Json(report::isSkewed(*band, traced->value)) : Json(nullptr);
  if (bins > 0) json["histogram"] = histogramJson(uncertainty.drawsOf(reading), bins);
  return json;
}

}  // namespace

QString sampleText(const UncertaintyRun& run, const Uncertainty& uncertainty, bool allViews) {
  const study::Study& study = uncertainty.assessment()->study;
  const View view = report::viewOf(study);
  QString result = heading(study, view) + drawnText(uncertainty) + QStringLiteral("\n") + legend(uncertainty) + QStringLiteral("\n");
  SamplePrinter printer(run, uncertainty);
  if (allViews)
    for (const View& each : viewsOf(study)) result += viewName(each) + QStringLiteral("\n") + printer.table(each, each) + QStringLiteral("\n");
  else
    result += printer.table(view, report::netViewOf(study));
  return result + printer.notes();
}

Json sampleJson(const UncertaintyRun& run, const Uncertainty& uncertainty, std::size_t bins) {
  const study::Study& study = uncertainty.assessment()->study;
  Json json = {{"format", "meguri-sample"}, {"version", "1.0"}};
  addRun(json, uncertainty);
  Json& scenarios = json["scenarios"] = Json::array();
  for (const auto& id : uncertainty.choice().scenarios) {
    Json totals = Json::array();
    for (const auto& [reading, sum] : run.totals())
      if (reading.scenario == id) totals.push_back(totalJson(uncertainty, reading, bins));
    scenarios.push_back({{"id", id}, {"name", study.scenario(id)->name}, {"totals", std::move(totals)}});
  }
  return json;
}

QString sampleCsv(const UncertaintyRun& run, const Uncertainty& uncertainty) {
  const study::Study& study = uncertainty.assessment()->study;
  std::string result = report::csvLine(std::vector<std::string>{"scenario", "scenarioName", "indicator", "accounting", "basis", "measure", "perUnit", "value", "mean", "p5", "p25", "median", "p75", "p95",
                                                                "unit", "draws", "seed", "method"});
  for (const auto& [reading, sum] : run.totals()) {
    const auto traced = report::trace(*uncertainty.assessment(), reading);
    std::vector<std::string> fields = {reading.scenario, study.scenario(reading.scenario)->name, std::string(lifecycle::word(reading.indicator)),
                                       std::string(lifecycle::word(reading.view.accounting)), std::string(lifecycle::word(reading.view.basis)),
                                       std::string(report::word(reading.measure)), reading.perUnit ? "true" : "false", field(traced->value)};
    std::ranges::move(bandFields(uncertainty.band(reading)), std::back_inserter(fields));
    for (const std::string& each : {traced->dimension.unit(), std::to_string(uncertainty.draws()), std::to_string(uncertainty.seed()), report::methodCode(study, reading.view)}) fields.push_back(each);
    result += report::csvLine(fields);
  }
  return QString::fromStdString(result);
}

}  // namespace meguri::cli
