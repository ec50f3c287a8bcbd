#include <algorithm>

#include "app/cli/session.h"
#include "ui/words/explanation.h"
#include "ui/words/words.h"

namespace meguri::cli {

namespace {

using lifecycle::Assessment;

Fault unknownWord(const char* option, const std::string& found, const std::string& allowed) {
  return {FaultKind::usage, "cli.unknown-word", {}, {option, found, allowed}};
}

template <class Range>
std::string listOf(const Range& range) {
  std::string list;
  for (const auto& each : range) list += (list.empty() ? "" : ", ") + std::string(lifecycle::word(each));
  return list;
}

/// The node the options ask for: a subtotal of element and stage, the total of a year or of the horizon, or the result per unit.
Result<graph::Node> findNode(const Assessment& assessment, std::size_t s, const Options& options) {
  const auto indicator = std::ranges::find(lifecycle::indicators, options.indicator, [](auto each) { return lifecycle::word(each); });
  if (indicator == lifecycle::indicators.end()) return unknownWord("--indicator", options.indicator, listOf(lifecycle::indicators));
  const auto& model = *assessment.scenarios[s];
  const lifecycle::View view = viewOf(assessment.study, options);
  const Fault nothing{FaultKind::usage, "cli.nothing-to-explain", {}, {options.indicator}};
  if (options.element.empty()) {
    const auto node = options.perUnit ? model.perUnit(*indicator, view) : model.total(*indicator, view, options.year);
    return node ? Result<graph::Node>(*node) : nothing;
  }
  const auto stage = std::ranges::find(lifecycle::stages, options.stage, [](auto each) { return lifecycle::word(each); });
  if (stage == lifecycle::stages.end()) return unknownWord("--stage", options.stage, listOf(lifecycle::stages));
  const auto element = model.index(options.element);
  if (element == lifecycle::noElement) return Fault{FaultKind::usage, "edit.no-element", {}, {options.element, model.id}};
  for (const auto& total : model.totals)
    if (total.name == lifecycle::Name::subtotal && total.indicator == *indicator && total.view == view && total.element == element && total.stage == *stage)
      return total.node;
  return nothing;
}

void printTree(const words::Explainer& explainer, const std::vector<graph::ExplanationLine>& lines) {
  for (const auto& line : lines) {
    const QString indent(2 * line.depth, QChar(u' '));
    print(indent + explainer.name(line.step) + QStringLiteral(" = ") + explainer.value(line.step));
    print(line.repeated ? QStringLiteral("  ") + words::text("cli.shown-above") + QStringLiteral("\n") : QStringLiteral("\n"));
    if (line.repeated) continue;
    if (line.step.isInput)
      print(indent + QStringLiteral("    ") + explainer.source(line.step) + QStringLiteral("\n"));
    else
      print(indent + QStringLiteral("    = ") + explainer.formula(line.step) + QStringLiteral("\n"));
  }
}

Json lineJson(const words::Explainer& explainer, const graph::ExplanationLine& line) {
  Json json = Json::object();
  json["id"] = line.step.node;
  json["depth"] = line.depth;
  json["name"] = explainer.name(line.step).toStdString();
  json["value"] = line.step.value;
  json["unit"] = line.step.dimension.unit();
  if (line.repeated) json["repeated"] = true;
  if (line.step.isInput) {
    json["input"] = explainer.inputJson(line.step);
  } else {
    json["formula"] = explainer.formula(line.step).toStdString();
    json["parts"] = line.step.parts;
  }
  return json;
}

}  // namespace

int explain(const Options& options) {
  const auto study = load(options);
  if (!study) return report(study.fault(), options);
  Options one = options;
  if (one.scenarios.empty()) one.scenarios.push_back(study->scenarios.front()->id);
  const Assessment assessment = lifecycle::assess(*study, std::span(one.scenarios).first(1));
  if (study::hasErrors(assessment.issues)) {
    printIssues(assessment.issues, *study, options);
    return studyHasErrors;
  }
  const auto node = findNode(assessment, 0, one);
  if (!node) return report(node.fault(), options);
  const words::Explainer explainer(assessment, 0);
  const auto lines = graph::explainTree(assessment.scenarios[0]->graph, assessment.inputs, assessment.values[0], *node, one.depth);
  if (!options.json) {
    printTree(explainer, lines);
    return fine;
  }
  Json json = Json::object();
  json["format"] = "meguri-explanation";
  json["version"] = "1.0";
  json["scenario"] = one.scenarios.front();
  json["lines"] = Json::array();
  for (const auto& line : lines) json["lines"].push_back(lineJson(explainer, line));
  print(QString::fromStdString(dumpJson(json)));
  return fine;
}

}  // namespace meguri::cli
