#include "core/report/sources.h"

#include <algorithm>
#include <set>

namespace meguri::report {

namespace {

/// Whether two sources are one document; what only one of them states of it is no difference.
bool isSame(const quantity::Source& a, const quantity::Source& b) {
  return a.citation == b.citation && (a.licence == b.licence || a.licence.empty() || b.licence.empty());
}

void count(std::vector<UsedSource>& documents, quantity::Source source) {
  source.locator.clear();
  const auto found = std::ranges::find_if(documents, [&](const UsedSource& each) { return isSame(each.source, source); });
  if (found == documents.end()) {
    documents.push_back({std::move(source), 1});
    return;
  }
  ++found->inputs;
  if (found->source.licence.empty()) found->source.licence = source.licence;
  if (found->source.url.empty()) found->source.url = source.url;
}

}  // namespace

Evidence evidence(const lifecycle::Assessment& assessment, const std::vector<study::Id>& scenarios) {
  // a statement counts once, however many years or scenarios read it
  std::set<std::pair<std::string, std::string>> seen;
  std::set<std::string> datasets;
  Evidence result;
  for (const auto& model : assessment.scenarios) {
    if (std::ranges::find(scenarios, model->id) == scenarios.end()) continue;
    for (graph::Node node = 0; node < model->graph.size(); ++node) {
      if (model->graph.op(node) != graph::Op::input) continue;
      const auto& origin = assessment.origins[assessment.inputs.input(model->graph.row(node)).origin];
      if (!seen.emplace(origin.scenario + "\n" + origin.element, origin.field < 0 ? origin.figure : std::string(origin.key)).second) continue;
      const auto* quantity = lifecycle::quantityOf(assessment.study, origin);
      if (!quantity) continue;
      if (origin.field < 0)
        if (const auto entry = assessment.study.library.find(origin.element); entry != assessment.study.library.end())
          datasets.insert(origin.element.substr(0, origin.element.find('/')) + " " + entry->second->version);
      quantity::Source source = quantity->source;
      if (source.citation.empty()) source.citation = source.url;
      if (source.citation.empty())
        ++(source.evidence == quantity::Evidence::assumption ? result.assumptions : result.unsourced);
      else
        count(result.documents, std::move(source));
    }
  }
  std::ranges::stable_sort(result.documents, std::ranges::greater(), &UsedSource::inputs);
  result.datasets.assign(datasets.begin(), datasets.end());
  return result;
}

}  // namespace meguri::report
