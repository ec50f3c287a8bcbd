#pragma once

#include <array>
#include <random>

#include "core/report/comparison.h"
#include "core/report/uncertainty_run.h"
#include "core/study/assignment.h"
#include "core/study/edit.h"
#include "tests/support/random_study.h"
#include "tests/support/support.h"

/// What the tests of core/report share: edited copies of studies, and the studies a property is tried on.
namespace meguri::support {

/// A copy after an edit; ends the program if the edit is refused.
template <class Change>
study::Study edited(study::Study study, Change change) {
  study::Transaction transaction(study);
  change(transaction);
  if (const auto edit = transaction.commit({"edit.set-field", {}}); !edit) qFatal("%s", edit.fault().code.c_str());
  return study;
}

/// A copy with assignments as typed on a command line.
inline study::Study with(const study::Study& study, std::initializer_list<const char*> assignments) {
  return edited(study, [&](study::Transaction& transaction) {
    for (const char* each : assignments)
      if (const auto fault = study::assign(transaction, each)) qFatal("%s: %s", each, fault->code.c_str());
  });
}

/// A copy in which a scenario does not state a field.
inline study::Study cleared(const study::Study& study, const char* scenario, const char* element, const char* field) {
  return edited(study, [&](study::Transaction& transaction) { transaction.setField(scenario, element, field, {}); });
}

/// A copy with a variant that changes nothing, behind its base.
inline study::Study withVariant(const study::Study& study, const study::Id& base, study::Id& id) {
  return edited(study, [&](study::Transaction& transaction) { id = transaction.addVariant(base, "Variant"); });
}

inline report::Choice choiceOf(std::vector<study::Id> scenarios, bool perUnit = false) {
  report::Choice choice;
  choice.reference = scenarios.front();
  choice.scenarios = std::move(scenarios);
  if (perUnit) choice.scale = report::Scale::unit;
  return choice;
}

/// What some draws say of an assessment, years among it.
inline report::UncertaintyPointer drawn(const std::shared_ptr<const lifecycle::Assessment>& assessment, const report::Choice& choice, std::size_t draws, std::uint64_t seed = 1) {
  report::UncertaintyRun run(assessment, choice, seed, report::UncertaintyRun::Years::with);
  run.extend(draws, 1, {});
  return run.take(1, {});
}

inline constexpr std::array galleryNames = {"h100-frankfurt-paris", "gemini-prompt", "bloom-176b"};

/// The seed of the random studies: MEGURI_SEED repeats a run.
inline std::uint64_t seedOfRun() {
  static const std::uint64_t seed = qEnvironmentVariableIsSet("MEGURI_SEED") ? qgetenv("MEGURI_SEED").toULongLong() : std::random_device{}();
  return seed;
}

/// Calls `test` with each study of the gallery and 100 random ones, or the MEGURI_STUDIES asked for, until one fails; names the study that did.
template <class Test>
void forEachStudy(Test test) {
  const auto studies = qEnvironmentVariableIsSet("MEGURI_STUDIES") ? qgetenv("MEGURI_STUDIES").toULongLong() : 100;
  for (const char* name : galleryNames) {
    test(gallery(name));
    if (QTest::currentTestFailed()) return qInfo("failed on %s", name);
  }
  for (std::uint64_t i = 0; i < studies; ++i) {
    test(RandomStudy(seedOfRun() + i).make());
    if (QTest::currentTestFailed()) return qInfo("failed on MEGURI_SEED=%llu", static_cast<unsigned long long>(seedOfRun() + i));
  }
}

}  // namespace meguri::support
