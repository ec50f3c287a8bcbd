#include "tests/support/case_assessor.h"

#include <QtGlobal>
#include <algorithm>
#include <set>

#include "tests/support/support.h"
#include "tests/support/written_study.h"

namespace meguri::support {

using namespace lifecycle;

namespace {

Fault missing(std::string code, std::string what) { return {FaultKind::usage, std::move(code), {}, {std::move(what)}}; }

/// Where an amount lies, as words of the axes a reading may name.
using Place = std::map<std::string, std::string>;

std::string idOf(const ScenarioModel& model, ElementIndex element) { return element == noElement ? std::string() : model.elements[element]->id; }

Place placeOf(const ScenarioModel& model, const Cell& cell) {
  const auto text = [](std::string_view word) { return std::string(word); };
  return {{"indicator", text(word(cell.facets.indicator))}, {"stage", text(word(cell.facets.stage))}, {"phase", text(word(cell.facets.phase))},
          {"part", text(word(cell.facets.part))},           {"place", text(word(cell.facets.place))}, {"fate", text(word(cell.facets.fate))},
          {"element", idOf(model, cell.element)},           {"job", idOf(model, cell.job)},           {"site", idOf(model, cell.site)},
          {"year", std::to_string(cell.year)}};
}

/// Sums what passes. A word that nothing passes by is a slip of the pen: it would leave the sum as it is.
class Sum {
 public:
  Sum(const BookReading& reading, const graph::Graph& graph, const std::vector<double>& values) : m_reading(reading), m_graph(graph), m_values(values) {}

  void add(const Place& place, graph::Node node) {
    bool passes = true;
    for (const auto& [axis, words] : m_reading.only) {
      const auto at = place.find(axis);
      const bool isNamed = at != place.end() && std::ranges::find(words, at->second) != words.end();
      if (isNamed) m_met.insert(axis + " " + at->second);
      passes = passes && isNamed;
    }
    if (!passes) return;
    m_any = true;
    if (node == noNode) return;
    m_total.value += m_values[node];
    m_total.dimension = m_graph.dimension(node);
  }

  Result<Amount> total() const {
    for (const auto& [axis, words] : m_reading.only)
      for (const std::string& word : words)
        if (!m_met.contains(axis + " " + word)) return missing("nothing there has", axis + " " + word);
    if (!m_any) return missing("nothing passes", "all of it");
    return m_total;
  }

 private:
  const BookReading& m_reading;
  const graph::Graph& m_graph;
  const std::vector<double>& m_values;
  std::set<std::string> m_met;
  bool m_any = false;
  Amount m_total;
};

bool isOf(std::string_view measure, const Cell& cell) {
  if (measure == "footprint") return cell.isFootprint();
  if (measure == "avoided") return cell.facets.stage == Stage::avoided;
  if (measure == "rebound") return cell.facets.stage == Stage::rebound;
  return measure == "net";
}

std::optional<View> viewOf(const BookReading& reading) {
  for (const Accounting accounting : {Accounting::amortised, Accounting::incurred})
    for (const Basis basis : {Basis::location, Basis::market, Basis::marginal})
      if (word(accounting) == reading.accounting && word(basis) == reading.basis) return View{accounting, basis};
  return {};
}

Result<Amount> perUnit(const Amount& sum, const ScenarioModel& model, const std::vector<double>& values) {
  for (const Total& total : model.totals)
    if (total.name == Name::units && total.year == 0) return Amount{sum.value / values[total.node], sum.dimension / model.graph.dimension(total.node)};
  return missing("no functional unit", model.id);
}

Result<Amount> stated(const std::string& text) {
  const auto typed = quantity::parseAmount(text);
  if (!typed) return typed.fault();
  const auto unit = quantity::parseUnit(typed->unit.empty() ? "1" : typed->unit);
  if (!unit) return unit.fault();
  return Amount{unit->toBase(typed->value), unit->dimension};
}

study::Study studyAt(const std::string& path) {
  auto study = study::readStudy(readText(path));
  if (!study) qFatal("%s: %s at %s", path.c_str(), study.fault().code.c_str(), study.fault().place.c_str());
  return *std::move(study);
}

/// Memos, and where a word is none of a memo, intermediate results of formulas by their name.
void addFlows(Sum& sum, const ScenarioModel& model, const std::vector<std::string>& words) {
  const auto add = [&](Name name, ElementIndex element, int year, graph::Node node) {
    sum.add({{"memo", std::string(word(name))}, {"element", idOf(model, element)}, {"year", std::to_string(year)}}, node);
  };
  std::set<Name> memos;
  for (const Memo& memo : model.memos) {
    memos.insert(memo.name);
    add(memo.name, memo.element, memo.year, memo.node);
  }
  for (const graph::Name& named : model.graph.names()) {
    const Meaning meaning = meaningOf(model, named.address);
    const bool isAsked = std::ranges::find(words, word(meaning.name)) != words.end();
    if (isAsked && !memos.contains(meaning.name)) add(meaning.name, meaning.element, meaning.period, named.node);
  }
}

}  // namespace

Result<Amount> sumOf(const Assessment& assessment, const BookReading& reading) {
  const std::size_t s = reading.scenario.empty() ? 0 : assessment.index(reading.scenario);
  if (s >= assessment.scenarios.size()) return missing("no such scenario", reading.scenario);
  const ScenarioModel& model = *assessment.scenarios[s];
  Sum sum(reading, model.graph, assessment.values[s]);
  if (reading.only.contains("memo")) {
    addFlows(sum, model, reading.only.at("memo"));
    return sum.total();
  }
  const auto view = viewOf(reading);
  if (!view) return missing("no such view", reading.accounting + " " + reading.basis);
  for (const Cell& cell : model.cells)
    if (cell.isIn(*view) && isOf(reading.measure, cell)) sum.add(placeOf(model, cell), reading.isPerUnit ? cell.unitNode : cell.node);
  const auto total = sum.total();
  return total && reading.isPerUnit ? perUnit(*total, model, assessment.values[s]) : total;
}

Result<double> CaseAssessor::compute(const BookCase& of, const BookOutput& output) {
  const auto computed = amount(of, output);
  if (!computed) return computed.fault();
  if (computed->dimension != output.unit.dimension) return missing("other dimension", computed->dimension.unit());
  return output.unit.fromBase(computed->value);
}

Result<Amount> CaseAssessor::amount(const BookCase& of, const BookOutput& output) {
  if (!output.formula.empty()) return evaluateFormula(output.formula, output.arguments);
  auto value = read(of, output, *output.reading);
  if (!value || !output.over) return value;
  const auto over = read(of, output, *output.over);
  if (!over) return over.fault();
  return Amount{value->value / over->value, value->dimension / over->dimension};
}

Result<Amount> CaseAssessor::read(const BookCase& of, const BookOutput& output, const BookReading& reading) {
  if (!reading.stated.empty()) return stated(reading.stated);
  return sumOf(assessmentOf(of, output), reading);
}

const Assessment& CaseAssessor::assessmentOf(const BookCase& of, const BookOutput& output) {
  const std::string key = of.study.empty() ? of.statements + output.statements : of.study;
  auto& assessment = m_assessments[key];
  if (!assessment) {
    assessment = std::make_unique<const Assessment>(assess(of.study.empty() ? written(key) : studyAt(bookStudyPath(of.study))));
    if (assessment->scenarios.empty()) qFatal("%s: %s", of.id.c_str(), issueText(*assessment).c_str());
  }
  return *assessment;
}

}  // namespace meguri::support
