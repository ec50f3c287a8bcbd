#pragma once

#include <QString>
#include <algorithm>
#include <cmath>

#include "core/graph/gradient.h"
#include "tests/support/draft.h"

namespace meguri::support {

/// Whether every named value of an assessment, and every slope of its totals, is a number. Between them, a step of a formula may run to infinity.
inline bool isFinite(const lifecycle::Assessment& assessment) {
  for (std::size_t i = 0; i < assessment.scenarios.size(); ++i) {
    const auto& model = *assessment.scenarios[i];
    const auto& values = assessment.values[i];
    for (const graph::Name& name : model.graph.names())
      if (!std::isfinite(values[name.node])) return false;
    for (const lifecycle::Total& total : model.totals)
      for (const double slope : graph::gradient(model.graph, values, total.node, assessment.inputs.size()))
        if (!std::isfinite(slope)) return false;
  }
  return true;
}

/// What is wrong with how a study is refused after some changes: nothing if the issue, "code element.field", is among its errors and no
/// result is left that could be read.
inline QString faultOfRefusal(Draft draft, std::initializer_list<const char*> changes, const char* issue) {
  draft.set(changes);
  const lifecycle::Assessment assessment = lifecycle::assess(draft.study());
  if (!assessment.scenarios.empty()) return QString("calculated in spite of %1").arg(issue);
  QString all;
  for (const auto& each : assessment.issues) {
    const std::string text = each.code + " " + each.element + "." + each.field;
    if (each.severity == study::Severity::error && text == issue) return {};
    if (each.severity == study::Severity::error) all += QString::fromStdString(text) + "; ";
  }
  return QString("%1 is not among: %2").arg(issue, all);
}

}  // namespace meguri::support

/// The study with one field changed, as after --set, is refused by "code element.field".
#define REFUSED(draft, issue, ...)                                                              \
  do {                                                                                          \
    const QString fault_ = meguri::support::faultOfRefusal(draft, {__VA_ARGS__}, issue);        \
    QVERIFY2(fault_.isEmpty(), qPrintable(fault_));                                             \
  } while (false)
