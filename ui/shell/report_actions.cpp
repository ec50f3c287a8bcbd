#include "ui/shell/report_actions.h"

#include <QPrinter>
#include <QProgressDialog>
#include <QTimer>

#include "ui/base/dialogs.h"
#include "ui/pages/report/report_page.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/main_window.h"

namespace meguri::ui {

namespace {

constexpr double setShare = 0.4;  // of the work, before pages are painted
constexpr int silentMilliseconds = 500;

}  // namespace

ReportActions::ReportActions(MainWindow& window) : QObject(&window), m_window(window), m_slices(new QTimer(this)) {
  m_window.actions().add("export-pdf", Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { exportPdf(); });
  m_window.actions().add("print-report", QKeySequence::Print, [this] { print(); });
  for (Page* each : m_window.pages())
    if (auto* page = qobject_cast<ReportPage*>(each)) {
      connect(page, &ReportPage::exportAsked, this, &ReportActions::exportPdf);
      connect(page, &ReportPage::printAsked, this, &ReportActions::print);
    }
  connect(&m_window.document(), &StudyDocument::assessed, this, &ReportActions::goOn);
  connect(&m_window.document(), &StudyDocument::sampled, this, &ReportActions::goOn);
  connect(&m_maker, &ReportMaker::progressed, this, [this](double share) { show(setShare * share); });
  connect(&m_maker, &ReportMaker::made, this, &ReportActions::write);
  connect(&m_maker, &ReportMaker::failed, this, [this](const QString& what) { fail({FaultKind::unwritable, "file.unwritable", m_path.toStdString(), {what.toStdString()}}); });
  m_slices->setInterval(0);
  connect(m_slices, &QTimer::timeout, this, &ReportActions::printPage);
}

ReportActions::~ReportActions() = default;

void ReportActions::exportPdf() {
  if (isBusy()) return m_progress->show();
  const QString path = dialogs::saveFile(&m_window, words::text("ui.save-pdf"), suggestedFile(m_window.document(), QStringLiteral("pdf")), QStringLiteral("PDF (*.pdf)"));
  if (!path.isEmpty()) exportTo(path);
}

void ReportActions::exportTo(const QString& path) {
  m_path = path;
  begin(words::text("reportpage.writing"));
}

void ReportActions::print() {
  if (isBusy()) return m_progress->show();
  auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
  const study::Report report = reportOf(m_window.document().study());
  printer->setPageSize(QPageSize(report.paper == "letter" ? QPageSize::Letter : QPageSize::A4));
  printer->setFullPage(true);
  printer->setDocName(words::shown(m_window.document().study().title));
  if (!dialogs::choosePrinter(&m_window, *printer)) return;
  m_path.clear();
  m_printer = std::move(printer);
  begin(words::text("reportpage.printing"));
}

void ReportActions::begin(const QString& what) {
  m_progress = new QProgressDialog(what, words::text("reportpage.cancel"), 0, 100, &m_window);
  m_progress->setObjectName(QStringLiteral("report_QProgressDialog"));
  m_progress->setWindowModality(Qt::NonModal);
  m_progress->setMinimumDuration(silentMilliseconds);
  m_progress->setAutoClose(false);
  m_progress->setAutoReset(false);
  connect(m_progress, &QProgressDialog::canceled, this, &ReportActions::cancel);
  m_stage = Stage::waiting;
  goOn();
}

/// What goes out is of the study as it is, with as many draws as it asks for.
void ReportActions::goOn() {
  if (m_stage != Stage::waiting) return;
  StudyDocument& document = m_window.document();
  if (!document.isCurrent() || document.bands().isBusy()) return;
  m_stage = Stage::setting;
  m_maker.start({document.assessment(), m_window.state().choice(), document.uncertainty(), reportOf(document.study())});
}

void ReportActions::write(const std::shared_ptr<const MadeReport>& report) {
  if (m_stage != Stage::setting) return;
  m_stage = Stage::writing;
  if (m_printer) return paintOnPaper(report);
  m_saver = std::make_unique<ReportSaver>(report, m_path);
  connect(m_saver.get(), &ReportSaver::progressed, this, [this](double share) { show(setShare + (1 - setShare) * share); });
  connect(m_saver.get(), &ReportSaver::finished, this, [this](const std::optional<Fault>& fault) {
    if (fault) fail(*fault);
    else end(words::text("ui.written", {m_path.toStdString()}));
  });
  m_saver->start();
}

void ReportActions::paintOnPaper(const std::shared_ptr<const MadeReport>& report) {
  const std::size_t last = report->pages->sheets.size() - 1;
  const std::size_t from = m_printer->fromPage() > 0 ? static_cast<std::size_t>(m_printer->fromPage()) - 1 : 0, to = m_printer->toPage() > 0 ? static_cast<std::size_t>(m_printer->toPage()) - 1 : last;
  m_painting = std::make_unique<PagesPainting>(report->pages, *m_printer, std::min(from, last), std::max(from, to));
  m_slices->start();
}

void ReportActions::printPage() {
  if (m_painting->step()) return show(setShare + (1 - setShare) * m_painting->progress());
  m_slices->stop();
  const bool hasFailed = m_painting->hasFailed();
  m_painting->end();
  if (hasFailed) return fail({FaultKind::unwritable, "report.print-failed", {}, {m_printer->printerName().toStdString()}});
  end(words::text("reportpage.printed"));
}

/// What is being written is finished or left as it was; nothing is ever half a file.
void ReportActions::cancel() {
  if (m_saver && !m_saver->cancel()) return;
  if (m_stage == Stage::setting) m_maker.cancel();
  m_slices->stop();
  if (m_printer && m_painting) m_printer->abort();
  end(words::text("reportpage.cancelled"));
}

void ReportActions::end(const QString& done) {
  m_stage = Stage::idle;
  m_painting.reset();
  m_printer.reset();
  if (m_saver) m_saver.release()->deleteLater();  // it may be the one that says so
  if (m_progress) std::exchange(m_progress, nullptr)->deleteLater();
  dialogs::tellDone(&m_window, done);
  emit finished();
}

void ReportActions::fail(const Fault& fault) {
  end({});
  dialogs::tellFault(&m_window, fault);
}

void ReportActions::show(double share) {
  if (m_progress) m_progress->setValue(static_cast<int>(100 * share));
}

}  // namespace meguri::ui
