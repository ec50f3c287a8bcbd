#include <algorithm>
#include <cmath>
#include <set>

#include "app/cli/session.h"
#include "app/cli/table.h"
#include "app/cli/text.h"
#include "core/report/comparison.h"
#include "ui/words/assessment_json.h"
#include "ui/words/coverage_words.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::cli {

namespace {

using lifecycle::Assessment;
using lifecycle::Indicator;
using lifecycle::View;
using report::dimensionOf;
using words::term;
using words::text;

/// A row of a table: one amount per scenario, "–" where it has none.
template <class Amount>
void addRow(Table& table, const QString& name, std::size_t scenarios, const quantity::Dimension& dimension, Amount amountOf) {
  QStringList cells{name};
  for (std::size_t s = 0; s < scenarios; ++s) {
    const std::optional<double> value = amountOf(s);
    cells << (value ? words::amount(*value, dimension) : QStringLiteral("–")) + QStringLiteral("  ");
  }
  table.row(cells);
}

template <class Map, class Key>
std::optional<double> lookUp(const Map& map, const Key& key) {
  const auto found = map.find(key);
  return found == map.end() ? std::nullopt : std::optional(found->second);
}

/// The total of an indicator, its stages, and the phases of use where there is more than one.
void addIndicator(Table& table, const Assessment& assessment, const std::vector<std::vector<quantity::Evidence>>& classes, Indicator indicator, const View& view) {
  const auto dimension = dimensionOf(assessment.study, indicator);
  const std::size_t count = assessment.scenarios.size();
  QStringList cells{term("indicator", lifecycle::word(indicator))};
  std::vector<words::Parts> parts;
  for (std::size_t s = 0; s < count; ++s) {
    parts.push_back(words::partsOf(assessment, s, indicator, view));
    const auto total = assessment.total(s, indicator, view);
    const bool complete = assessment.scenarios[s]->isComplete(indicator, view);
    cells << (total ? words::amount(*total, dimension) : text("cli.excluded")) + (complete ? QStringLiteral("  ") : QStringLiteral(" *"));
  }
  table.row(cells);
  std::map<lifecycle::Stage, std::set<lifecycle::Phase>> present;
  for (const words::Parts& each : parts)
    for (const auto& [key, value] : each.phases) present[key.first].insert(key.second);
  for (const auto& [stage, phases] : present) {
    const QString indent = indicator == Indicator::electricity ? QStringLiteral("  ") : QStringLiteral("    ");
    if (indicator != Indicator::electricity)
      addRow(table, QStringLiteral("  ") + term("stage", lifecycle::word(stage)), count, dimension, [&](std::size_t s) { return lookUp(parts[s].stages, stage); });
    if (stage != lifecycle::Stage::use || phases.size() < 2) continue;
    for (const auto phase : phases)
      addRow(table, indent + term("phase", lifecycle::word(phase)), count, dimension, [&](std::size_t s) { return lookUp(parts[s].phases, std::pair(stage, phase)); });
  }
  QStringList known{QStringLiteral("  ") + text("ui.coverage.row")};
  for (std::size_t s = 0; s < count; ++s) {
    const auto coverage = report::coverage(assessment, s, classes[s], indicator, view);
    known << (coverage ? words::number(std::round(100 * words::knownShare(*coverage))) + QStringLiteral(" %") : QStringLiteral("–")) + QStringLiteral("  ");
  }
  table.row(known);
}

void addPerUnit(Table& table, const Assessment& assessment, const View& view) {
  for (const Indicator indicator : report::countedIndicators(assessment.study)) {
    QStringList cells{term("indicator", lifecycle::word(indicator))};
    bool any = false;
    for (std::size_t s = 0; s < assessment.scenarios.size(); ++s) {
      const auto value = assessment.perUnit(s, indicator, view);
      any = any || value;
      cells << (value ? words::amount(*value, dimensionOf(assessment.study, indicator)) : text("cli.excluded")) +
                   (assessment.scenarios[s]->isComplete(indicator, view) ? QStringLiteral("  ") : QStringLiteral(" *"));
    }
    if (any) table.row(cells);
  }
}

/// Footprint, avoided and rebound apart, then their net, where a scenario has effects; and what rebound on own demand adds.
void addNet(Table& table, const Assessment& assessment, const View& view) {
  const auto row = [&](const QString& name, auto valueOf) {
    QStringList cells{name};
    bool any = false;
    for (std::size_t s = 0; s < assessment.scenarios.size(); ++s) {
      const auto [value, text] = valueOf(s);
      any = any || value;
      cells << (value ? text : QStringLiteral("–")) + QStringLiteral("  ");
    }
    if (any) table.row(cells);
  };
  for (const Indicator indicator : report::countedIndicators(assessment.study)) {
    const auto amount = [&](std::optional<double> value) { return std::pair(value.has_value(), value ? words::amount(*value, dimensionOf(assessment.study, indicator)) : QString()); };
    const auto total = [&](lifecycle::Name name) { return [&, name](std::size_t s) { return amount(assessment.total(s, name, indicator, view)); }; };
    row(term("indicator", lifecycle::word(indicator)) + QStringLiteral(": ") + term("measure", "net"), total(lifecycle::Name::net));
    const bool hasNet = std::ranges::any_of(assessment.scenarios, [&](const auto& model) { return model->total(lifecycle::Name::net, indicator, view).has_value(); });
    if (hasNet) {
      row(QStringLiteral("  ") + term("measure", "footprint"), total(lifecycle::Name::total));
      row(QStringLiteral("  ") + term("measure", "avoided"), total(lifecycle::Name::avoided));
      row(QStringLiteral("  ") + term("measure", "rebound"), total(lifecycle::Name::rebound));
      row(QStringLiteral("  ") + text("cli.critical-rebound"), [&](std::size_t s) {
        const auto share = report::criticalRebound(assessment, s, indicator, view);
        return std::pair(share.has_value(), share ? *share < 0 ? text("cli.no-benefit") : words::number(100 * *share) + QStringLiteral(" %") : QString());
      });
    }
    row(term("indicator", lifecycle::word(indicator)) + QStringLiteral(": ") + text("cli.own-demand"),
        [&](std::size_t s) { return amount(lifecycle::ownDemandRebound(assessment, s, indicator, view)); });
  }
}

std::vector<study::Id> idsOf(const Assessment& assessment) {
  std::vector<study::Id> ids;
  for (const auto& model : assessment.scenarios) ids.push_back(model->id);
  return ids;
}

void printText(const Assessment& assessment, const View& view) {
  const study::Study& study = assessment.study;
  print(heading(study, view) + QStringLiteral("\n"));
  QStringList names{text("cli.totals")};
  for (const auto& model : assessment.scenarios) names << words::shown(*study.scenario(model->id)) + QStringLiteral("  ");
  Table table;
  table.row(names);
  std::vector<std::vector<quantity::Evidence>> classes;
  for (std::size_t s = 0; s < assessment.scenarios.size(); ++s) classes.push_back(report::evidenceOf(assessment, s));
  for (const Indicator indicator : report::countedIndicators(assessment.study)) addIndicator(table, assessment, classes, indicator, view);
  if (study.scope->get(study::scopeType().functionalUnit) != "study") {
    table.row({QString()});
    table.row({text("cli.per-unit", {functionalUnit(study).toStdString()})});
    addPerUnit(table, assessment, view);
  }
  const bool hasNet = std::ranges::any_of(assessment.scenarios, [](const auto& model) {
    return std::ranges::any_of(model->elements, [](const auto& each) { return each->type == &study::effectType() || each->type == &study::reboundType(); });
  });
  if (hasNet) {
    View netView = report::netViewOf(study);
    netView.accounting = view.accounting;
    table.row({QString()});
    table.row({text("cli.net", {term("basis", lifecycle::word(netView.basis)).toStdString()})});
    addNet(table, assessment, netView);
  }
  print(table.text());
  print(gapsText(assessment, idsOf(assessment), view, "cli.left-out"));
}

}  // namespace

int assess(const Options& options) {
  const auto study = load(options);
  if (!study) return report(study.fault(), options);
  const Assessment assessment = lifecycle::assess(*study, options.scenarios);
  const bool failed = study::hasErrors(assessment.issues);
  if (options.json) {
    print(QString::fromStdString(dumpJson(words::assessmentJson(assessment, options.cells ? words::Cells::with : words::Cells::without))));
  } else if (failed) {
    printIssues(assessment.issues, *study, options);
  } else {
    printText(assessment, viewOf(*study, options));
    if (!assessment.issues.empty()) print(QStringLiteral("\n"));
    printIssues(assessment.issues, *study, options);
  }
  return failed ? studyHasErrors : fine;
}

}  // namespace meguri::cli
