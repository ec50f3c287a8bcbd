#include "core/exchange/xlsx/results_xlsx.h"

#include "core/exchange/xlsx/workbook.h"
#include "core/report/inputs_csv.h"
#include "core/report/sources.h"
#include "core/study/study_json.h"

namespace meguri::exchange {

namespace {

using lifecycle::Assessment;
using report::Columns;
using report::Field;
using report::Fields;
using report::TakeRow;

void addSheet(Workbook& book, const char* name, const Columns& columns, const std::function<void(const TakeRow&)>& each) {
  book.begin(name, columns);
  each([&](const Fields& row) { book.add(row); });
}

void addScope(const study::Study& study, const std::function<void(const std::string&, Field)>& say) {
  const auto& t = study::scopeType();
  const auto& scope = *study.scope;
  say("functionalUnit", report::field(scope.get(t.functionalUnit)));
  say("from", report::field(study.firstYear()));
  say("to", report::field(study.lastYear()));
  for (const auto& [key, choice] : {std::pair("accounting", &t.accounting), std::pair("basis", &t.basis), std::pair("allocation", &t.allocation), std::pair("netBasis", &t.netBasis),
                                    std::pair("endOfLifeRule", &t.endOfLifeRule), std::pair("gridColumn", &t.gridColumn), std::pair("reservoirs", &t.reservoirs)})
    say(key, report::field(scope.get(*choice)));
  say("networkLosses", std::string(scope.get(t.networkLosses) ? "true" : "false"));
  for (const auto indicator : report::countedIndicators(study)) say("unit." + std::string(lifecycle::word(indicator)), report::field(report::dimensionOf(study, indicator).unit()));
}

/// What the workbook is of, a line a statement; no sentence, so that it reads the same in every language.
void addAbout(Workbook& book, const Assessment& assessment, const report::Choice& choice, const report::Uncertainty* uncertainty, const Imprint& imprint) {
  book.begin("about", {"key", "value"});
  const auto say = [&](const std::string& key, Field value) { book.add({key, std::move(value)}); };
  const study::Study& study = assessment.study;
  say("format", std::string("meguri-results"));
  say("version", std::string("1.0"));
  say("program", report::field(imprint.program));
  say("title", report::field(study.title));
  say("studyHash", study::studyHash(study));
  addScope(study, say);
  if (const auto scenarios = report::chosen(assessment, choice); !scenarios.empty()) say("reference", report::field(assessment.scenarios[report::referenceOf(assessment, choice)]->id));
  say("scale", report::field(report::word(choice.basis())));
  if (uncertainty) {
    say("draws", std::uint64_t{uncertainty->draws()});
    say("firstDraw", std::uint64_t{uncertainty->first()});
    say("seed", uncertainty->seed());
    say("inputsDrawn", std::uint64_t{uncertainty->inputs()});
  }
  std::vector<study::Id> ids;
  for (const auto& scenario : assessment.scenarios) ids.push_back(scenario->id);
  for (const std::string& dataset : report::evidence(assessment, ids).datasets) say("dataset", dataset);
  const auto cut = book.cut();  // a copy: saying so may cut again
  for (const std::string& cell : cut) say("cut", cell);
}

}  // namespace

Result<std::string> resultsXlsx(const Assessment& assessment, const report::Choice& choice, const report::Uncertainty* uncertainty, const Imprint& imprint) {
  Workbook book(imprint.created);
  addSheet(book, "results", report::resultColumns(), [&](const TakeRow& take) { report::eachResult(assessment, take); });
  addSheet(book, "totals", report::totalColumns(), [&](const TakeRow& take) { report::eachTotal(assessment, uncertainty, take); });
  addSheet(book, "years", report::yearColumns(), [&](const TakeRow& take) { report::eachYear(assessment, uncertainty, take); });
  addSheet(book, "stages", report::stageColumns(), [&](const TakeRow& take) { report::eachStage(assessment, take); });
  addSheet(book, "differences", report::differenceColumns(), [&](const TakeRow& take) { report::eachDifference(assessment, choice, uncertainty, take); });
  addSheet(book, "inputs", report::inputColumns(), [&](const TakeRow& take) {
    report::InputTable inputs;
    inputs.follow(assessment.study);
    report::eachInput(inputs, take);
  });
  addSheet(book, "exclusions", report::exclusionColumns(), [&](const TakeRow& take) { report::eachExclusion(assessment, take); });
  addAbout(book, assessment, choice, uncertainty, imprint);
  return book.finish();
}

}  // namespace meguri::exchange
