#pragma once

#include "core/report/uncertainty_run.h"
#include "core/study/assignment.h"
#include "tests/support/draft.h"
#include "tests/support/spreads.h"
#include "tests/support/written_study.h"

namespace meguri::support {

/// Storage whose greenhouse gases are amount × power × PUE × grid × hours, all but the hours with a spread; scenario "s".
inline study::Study drawnStudy() {
  Draft draft(2025, 2025);
  draft.add("site", "dc", {"pue=1.2", "gridGhg=400 g CO2e/kWh"});
  draft.add("storage", "disks", {"site=dc", "amount=500 TB", "power=2 W/TB", "lifetime=5 a"});
  study::Study study = draft.study();
  for (const auto& [element, field, gsd] : {std::tuple("disks", "amount", 1.2), std::tuple("disks", "power", 1.1), std::tuple("dc", "gridGhg", 1.3), std::tuple("dc", "pue", 1.2)})
    study = withSpread(study, "s", element, field, lognormal(gsd));
  return study;
}

/// The same beside a variant whose disks draw so much, by a source of its own and so by draws of its own.
inline study::Study drawnPair(double watts) {
  study::Study study = drawnStudy();
  study::Transaction transaction(study);
  quantity::Quantity power;
  power.value = watts;
  power.unit = "W/TB";
  power.spread = lognormal(1.1);
  power.source.evidence = quantity::Evidence::vendor;
  power.source.citation = "Data sheet";
  const study::Id id = transaction.addVariant("s", "Other disks");
  transaction.setField(id, "disks", "power", std::make_shared<const quantity::Quantity>(power));
  if (const auto edit = transaction.commit({"edit.set-field", {}}); !edit) qFatal("%s", edit.fault().code.c_str());
  return study;
}

/// Draws of all scenarios of a study, the first as reference.
inline report::UncertaintyPointer drawn(const study::Study& study, std::size_t draws, std::uint64_t seed = 1, std::size_t first = 0) {
  auto assessment = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(study));
  if (assessment->scenarios.empty()) qFatal("%s", issueText(*assessment).c_str());
  report::Choice choice;
  for (const auto& each : assessment->scenarios) choice.scenarios.push_back(each->id);
  choice.reference = choice.scenarios.front();
  report::UncertaintyRun run(assessment, choice, seed, report::UncertaintyRun::Years::without, first);
  if (!run.extend(first + draws, 1, {})) qFatal("stopped");
  return run.take(1, {});
}

}  // namespace meguri::support
