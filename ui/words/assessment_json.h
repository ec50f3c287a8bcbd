#pragma once

#include <map>

#include "core/base/json.h"
#include "core/report/uncertainty.h"

/// Results as the documents that programs read: resources/help/en/cli.md and the schema say what is in them.
namespace meguri::words {

/// Sums of the cells of one indicator in a view, by stage and, within it, by phase; a part without cells is absent.
struct Parts {
  std::map<lifecycle::Stage, double> stages;
  std::map<std::pair<lifecycle::Stage, lifecycle::Phase>, double> phases;
};

Parts partsOf(const lifecycle::Assessment& assessment, std::size_t scenario, lifecycle::Indicator indicator, const lifecycle::View& view);

/// Whether every cell of the cube is in the document.
enum class Cells : bool { without, with };
/// The document "meguri-assessment"; with what draws say of totals and years, where `uncertainty` of the same assessment says it.
Json assessmentJson(const lifecycle::Assessment& assessment, Cells cells, const report::Uncertainty* uncertainty = nullptr);

/// The issues, each with its sentence.
Json issuesJson(const std::vector<study::Issue>& issues, const study::Study& study);

}  // namespace meguri::words
