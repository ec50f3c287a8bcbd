#include <algorithm>
#include <map>

#include "app/cli/session.h"
#include "app/cli/table.h"
#include "ui/words/words.h"

namespace meguri::cli {

namespace {

using lifecycle::Assessment;
using lifecycle::Exclusion;
using lifecycle::Indicator;
using lifecycle::View;
using words::text;

QString term(const char* family, std::string_view word) { return text(std::string(family) + "." + std::string(word)); }

double stageSum(const Assessment& assessment, std::size_t scenario, Indicator indicator, const View& view, lifecycle::Stage stage) {
  double sum = 0;
  for (const auto& total : assessment.scenarios[scenario].totals)
    if (total.name == lifecycle::Name::subtotal && total.indicator == indicator && total.view == view && total.stage == stage)
      sum += assessment.values[scenario][total.node];
  return sum;
}

bool hasStage(const Assessment& assessment, Indicator indicator, const View& view, lifecycle::Stage stage) {
  return std::ranges::any_of(assessment.scenarios, [&](const auto& model) {
    return std::ranges::any_of(model.totals, [&](const auto& total) {
      return total.name == lifecycle::Name::subtotal && total.indicator == indicator && total.view == view && total.stage == stage;
    });
  });
}

quantity::Dimension dimensionOf(Indicator indicator) {
  using quantity::Base;
  switch (indicator) {
    case Indicator::ghg: return Base::greenhouseGas;
    case Indicator::ewaste: return Base::mass;
    case Indicator::electricity: return Base::energy;
    default: return quantity::Dimension(Base::length, 3);
  }
}

QString functionalUnit(const study::Study& study) { return term("functionalUnit", study.scope->get(study::scopeType().functionalUnit)); }

void addIndicator(Table& table, const Assessment& assessment, Indicator indicator, const View& view) {
  const auto dimension = dimensionOf(indicator);
  QStringList cells{term("indicator", lifecycle::word(indicator))};
  for (std::size_t s = 0; s < assessment.scenarios.size(); ++s) {
    const auto total = assessment.total(s, indicator, view);
    const QString mark = assessment.scenarios[s].isComplete(indicator, view) ? QStringLiteral("  ") : QStringLiteral(" *");
    cells << (total ? words::amount(*total, dimension) : text("cli.excluded")) + mark;
  }
  table.row(cells);
  for (const auto stage : lifecycle::stages) {
    if (indicator == Indicator::electricity || !hasStage(assessment, indicator, view, stage)) continue;
    QStringList parts{QStringLiteral("  ") + term("stage", lifecycle::word(stage))};
    for (std::size_t s = 0; s < assessment.scenarios.size(); ++s)
      parts << words::amount(stageSum(assessment, s, indicator, view, stage), dimension) + QStringLiteral("  ");
    table.row(parts);
  }
}

void addPerUnit(Table& table, const Assessment& assessment, const View& view) {
  for (const Indicator indicator : lifecycle::indicators) {
    QStringList cells{term("indicator", lifecycle::word(indicator))};
    bool any = false;
    for (std::size_t s = 0; s < assessment.scenarios.size(); ++s) {
      const auto value = assessment.perUnit(s, indicator, view);
      any = any || value;
      cells << (value ? words::amount(*value, dimensionOf(indicator)) : text("cli.excluded")) +
                   (assessment.scenarios[s].isComplete(indicator, view) ? QStringLiteral("  ") : QStringLiteral(" *"));
    }
    if (any) table.row(cells);
  }
}

void printExclusions(const Assessment& assessment, const View& view) {
  // the same hole in several scenarios is one line
  std::map<QString, QStringList> lines;
  std::vector<QString> order;
  for (const auto& model : assessment.scenarios) {
    for (const Exclusion& e : model.exclusions) {
      if (!e.isIn(view)) continue;
      const QString line = QStringLiteral("%1 · %2 · %3: %4")
                               .arg(QString::fromStdString(model.elements[e.element]->name), term("stage", lifecycle::word(e.stage)),
                                    term("indicator", lifecycle::word(e.indicator)), text("excluded." + e.reason));
      auto [found, added] = lines.try_emplace(line);
      if (added) order.push_back(line);
      const QString name = QString::fromStdString(assessment.study.scenario(model.id)->name);
      if (!found->second.contains(name)) found->second << name;
    }
  }
  if (order.empty()) return;
  print(QStringLiteral("\n* ") + text("cli.left-out") + QStringLiteral("\n"));
  for (const QString& line : order) {
    const QStringList& names = lines[line];
    const bool everywhere = static_cast<std::size_t>(names.size()) == assessment.scenarios.size();
    print(QStringLiteral("  ") + line + (everywhere ? QString() : QStringLiteral(" (") + names.join(QStringLiteral("; ")) + QStringLiteral(")")) + QStringLiteral("\n"));
  }
}

void printText(const Assessment& assessment, const View& view) {
  const study::Study& study = assessment.study;
  print(QString::fromStdString(study.title) + QStringLiteral("\n"));
  print(text("cli.heading", {std::to_string(study.firstYear()), std::to_string(study.lastYear()), functionalUnit(study).toStdString(),
                             term("accounting", lifecycle::word(view.accounting)).toStdString(), term("basis", lifecycle::word(view.basis)).toStdString()}) +
        QStringLiteral("\n\n"));
  QStringList names{text("cli.totals")};
  for (const auto& model : assessment.scenarios) names << QString::fromStdString(study.scenario(model.id)->name) + QStringLiteral("  ");
  Table table;
  table.row(names);
  for (const Indicator indicator : lifecycle::indicators) addIndicator(table, assessment, indicator, view);
  if (study.scope->get(study::scopeType().functionalUnit) != "study") {
    table.row({QString()});
    table.row({text("cli.per-unit", {functionalUnit(study).toStdString()})});
    addPerUnit(table, assessment, view);
  }
  print(table.text());
  printExclusions(assessment, view);
}

Json totalJson(const Assessment& assessment, std::size_t s, Indicator indicator, const View& view) {
  const auto& model = assessment.scenarios[s];
  const auto optional = [](const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); };
  Json json = Json::object();
  json["indicator"] = lifecycle::word(indicator);
  json["unit"] = dimensionOf(indicator).unit();
  json["accounting"] = lifecycle::word(view.accounting);
  json["basis"] = lifecycle::word(view.basis);
  json["value"] = optional(assessment.total(s, indicator, view));
  json["perUnit"] = optional(assessment.perUnit(s, indicator, view));
  json["complete"] = model.isComplete(indicator, view);
  Json& byStage = json["byStage"] = Json::object();
  for (const auto stage : lifecycle::stages)
    if (hasStage(assessment, indicator, view, stage)) byStage[std::string(lifecycle::word(stage))] = stageSum(assessment, s, indicator, view, stage);
  Json& byYear = json["byYear"] = Json::object();
  for (int year = assessment.study.firstYear(); year <= assessment.study.lastYear(); ++year)
    if (const auto value = assessment.total(s, indicator, view, year)) byYear[std::to_string(year)] = *value;
  return json;
}

std::string elementId(const lifecycle::ScenarioModel& model, lifecycle::ElementIndex index) {
  return index == lifecycle::noElement ? std::string() : model.elements[index]->id;
}

Json cellsJson(const Assessment& assessment, std::size_t s) {
  const auto& model = assessment.scenarios[s];
  Json list = Json::array();
  for (const auto& cell : model.cells) {
    const auto& f = cell.facets;
    list.push_back({{"element", elementId(model, cell.element)}, {"job", elementId(model, cell.job)}, {"site", elementId(model, cell.site)},
                    {"year", cell.year}, {"indicator", lifecycle::word(f.indicator)}, {"stage", lifecycle::word(f.stage)},
                    {"phase", lifecycle::word(f.phase)}, {"basis", lifecycle::word(f.basis)}, {"accounting", lifecycle::word(f.accounting)},
                    {"part", lifecycle::word(f.part)}, {"place", lifecycle::word(f.place)}, {"fate", lifecycle::word(f.fate)},
                    {"value", assessment.values[s][cell.node]}});
  }
  return list;
}

Json scenarioJson(const Assessment& assessment, std::size_t s, bool cells) {
  const auto& model = assessment.scenarios[s];
  const study::Study& study = assessment.study;
  Json json = Json::object();
  json["id"] = model.id;
  json["name"] = study.scenario(model.id)->name;
  const auto units = assessment.units(s);
  json["units"] = units ? Json(*units) : Json(nullptr);
  Json& totals = json["totals"] = Json::array();
  for (const Indicator indicator : lifecycle::indicators)
    for (const View& view : lifecycle::views) totals.push_back(totalJson(assessment, s, indicator, view));
  Json& exclusions = json["exclusions"] = Json::array();
  for (const Exclusion& e : model.exclusions)
    exclusions.push_back({{"element", elementId(model, e.element)}, {"stage", lifecycle::word(e.stage)}, {"indicator", lifecycle::word(e.indicator)},
                          {"basis", lifecycle::word(e.basis)}, {"reason", e.reason}, {"field", e.field}, {"onlySplit", e.onlySplit}, {"message", text("excluded." + e.reason).toStdString()}});
  Json& flows = json["flows"] = Json::array();
  for (const auto& memo : model.memos)
    flows.push_back({{"quantity", lifecycle::word(memo.name)}, {"element", elementId(model, memo.element)}, {"year", memo.year},
                     {"value", assessment.values[s][memo.node]}, {"unit", model.graph.dimension(memo.node).unit()}});
  if (cells) json["cells"] = cellsJson(assessment, s);
  return json;
}

Json assessmentJson(const Assessment& assessment, bool cells) {
  const study::Study& study = assessment.study;
  const auto& t = study::scopeType();
  Json json = Json::object();
  json["format"] = "meguri-assessment";
  json["version"] = "1.0";
  json["title"] = study.title;
  json["scope"] = {{"functionalUnit", study.scope->get(t.functionalUnit)}, {"from", study.firstYear()}, {"to", study.lastYear()},
                   {"accounting", study.scope->get(t.accounting)}, {"basis", study.scope->get(t.basis)}, {"networkLosses", study.scope->get(t.networkLosses)}};
  json["issues"] = issuesJson(assessment.issues, study);
  Json& scenarios = json["scenarios"] = Json::array();
  for (std::size_t s = 0; s < assessment.scenarios.size(); ++s) scenarios.push_back(scenarioJson(assessment, s, cells));
  return json;
}

}  // namespace

int assess(const Options& options) {
  const auto study = load(options);
  if (!study) return report(study.fault(), options);
  const Assessment assessment = lifecycle::assess(*study, options.scenarios);
  const bool failed = study::hasErrors(assessment.issues);
  if (options.json) {
    print(QString::fromStdString(dumpJson(assessmentJson(assessment, options.cells))));
  } else if (failed) {
    printIssues(assessment.issues, *study);
  } else {
    printText(assessment, viewOf(*study, options));
    if (!assessment.issues.empty()) print(QStringLiteral("\n"));
    printIssues(assessment.issues, *study);
  }
  return failed ? studyHasErrors : fine;
}

}  // namespace meguri::cli
