#pragma once

#include <QDate>
#include <memory>

#include "core/report/uncertainty.h"

namespace meguri::ui {

/// The comparison on one page: what it asks, what comes out, the three charts, the numbers, what differs, what is left out, on what it
/// rests; sources that one page has no room for go on on a second. In the present language, always in the light theme.
struct Summary {
  std::shared_ptr<const lifecycle::Assessment> assessment;
  report::Choice choice;
  QDate date;  ///< printed in the foot
  report::UncertaintyPointer uncertainty = {};  ///< of the same choice; null: point values alone
};
Summary summaryOf(const lifecycle::Assessment& assessment, const report::Choice& choice, const report::UncertaintyPointer& uncertainty = nullptr);

/// Writes it as PDF (A4, vector, fonts embedded). Fault: file.unwritable.
std::optional<Fault> saveSummary(const Summary& summary, const QString& path);

}  // namespace meguri::ui
