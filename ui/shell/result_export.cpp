#include "ui/shell/result_export.h"

#include "core/exchange/xlsx/results_xlsx.h"
#include "core/report/csv.h"
#include "core/storage/file.h"
#include "ui/base/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/words/assessment_json.h"

namespace meguri::ui {

namespace {

using Assessment = std::shared_ptr<const lifecycle::Assessment>;

Result<std::string> bytesOf(const QString& ending, const lifecycle::Assessment& assessment, const report::Choice& choice, const report::Uncertainty* uncertainty) {
  if (ending == QLatin1String("xlsx")) return exchange::resultsXlsx(assessment, choice, uncertainty, {.program = "Meguri " MEGURI_VERSION});
  if (ending == QLatin1String("json")) return dumpJson(words::assessmentJson(assessment, words::Cells::with, uncertainty));
  return report::resultsCsv(assessment);
}

}  // namespace

ResultExport::ResultExport(MainWindow& window)
    : QObject(&window), m_window(window), m_run([this](quint64, std::optional<Outcome> outcome, const std::string& failure) { finish(outcome, failure); }) {}

void ResultExport::start(const QString& ending, const QString& suggested) {
  const QString kind = ending.toUpper();
  const QString path = dialogs::saveFile(&m_window, words::text("ui.save-results", {kind.toStdString()}), suggested, QStringLiteral("%1 (*.%2)").arg(kind, ending));
  if (path.isEmpty() || isBusy()) return;
  m_path = path;
  // all of these are values or shared and constant: the study may be edited meanwhile
  m_run.start([path, ending, assessment = m_window.document().assessment(), choice = m_window.state().choice(), uncertainty = m_window.document().uncertainty()](std::stop_token) -> Outcome {
    const auto bytes = bytesOf(ending, *assessment, choice, uncertainty.get());
    if (!bytes) return {path, bytes.fault()};
    return {path, storage::writeFile(path.toStdString(), *bytes)};
  });
  dialogs::tellDone(&m_window, words::text("picture.writing", {path.toStdString()}));
  emit changed();
}

void ResultExport::finish(const std::optional<Outcome>& outcome, const std::string& failure) {
  emit changed();
  if (!outcome) return dialogs::tellFault(&m_window, {FaultKind::unwritable, "file.unwritable", m_path.toStdString(), {failure}});
  if (outcome->fault) return dialogs::tellFault(&m_window, *outcome->fault);
  dialogs::tellDone(&m_window, words::text("ui.written", {outcome->path.toStdString()}));
}

}  // namespace meguri::ui
