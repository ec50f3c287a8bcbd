#include "ui/print/report_maker.h"

#include <QElapsedTimer>

#include "core/storage/file.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

constexpr qint64 sliceMilliseconds = 8;  // beside what is painted within a frame

/// Works while the slice lasts; false once there is no more to do.
bool workSlice(const std::function<bool()>& step) {
  QElapsedTimer timer;
  timer.start();
  do {
    if (!step()) return false;
  } while (timer.elapsed() < sliceMilliseconds);
  return true;
}

}  // namespace

ReportMaker::ReportMaker(QObject* parent)
    : QObject(parent), m_runs([this](quint64 number, std::optional<FindingsPointer> findings, const std::string& fault) {
        if (number != m_wanted) return;  // cancelled, or another is wished for
        if (findings) return set(*findings);
        m_isBusy = false;
        emit failed(QString::fromStdString(fault));
      }) {
  m_slices.setInterval(0);
  connect(&m_slices, &QTimer::timeout, this, &ReportMaker::work);
}

ReportMaker::~ReportMaker() = default;

void ReportMaker::start(ReportWish wish) {
  m_slices.stop();
  m_print.reset();
  m_isBusy = true;
  m_report = std::move(wish.report);
  m_wanted = m_runs.start([assessment = std::move(wish.assessment), choice = std::move(wish.choice), uncertainty = std::move(wish.uncertainty)](std::stop_token stop) -> FindingsPointer {
    return std::make_shared<const board::Findings>(board::findingsOf(assessment, choice, uncertainty, std::move(stop)));
  });
  emit progressed(0);
}

void ReportMaker::cancel() {
  m_wanted = 0;
  m_isBusy = false;
  m_slices.stop();
  m_print.reset();
}

void ReportMaker::set(const FindingsPointer& findings) {
  m_print = std::make_unique<ReportPrint>(ReportOrder{findings, m_report, QDateTime::currentDateTime()});
  m_slices.start();
}

void ReportMaker::work() {
  if (workSlice([this] { return m_print->step(); })) {
    emit progressed(m_print->progress());
    return;
  }
  m_slices.stop();
  m_isBusy = false;
  auto report = std::make_shared<MadeReport>();
  report->pages = m_print->take();
  report->order = m_print->order();
  report->study = m_print->study();
  m_print.reset();
  emit made(report);
}

ReportSaver::ReportSaver(std::shared_ptr<const MadeReport> report, QString path, QObject* parent)
    : QObject(parent), m_report(std::move(report)), m_path(std::move(path)), m_painting(m_report->pages),
      m_run([this](quint64, std::optional<std::optional<Fault>> done, const std::string& fault) {
        emit finished(done ? *done : Fault{FaultKind::unwritable, "file.unwritable", m_path.toStdString(), {fault}});
      }) {
  m_slices.setInterval(0);
  connect(&m_slices, &QTimer::timeout, this, &ReportSaver::work);
}

ReportSaver::~ReportSaver() = default;

void ReportSaver::start() { m_slices.start(); }

bool ReportSaver::cancel() {
  m_slices.stop();
  return !m_isWriting;
}

void ReportSaver::work() {
  if (workSlice([this] { return m_painting.step(); })) {
    emit progressed(m_painting.progress());
    return;
  }
  m_slices.stop();
  finish();
}

void ReportSaver::finish() {
  m_isWriting = true;
  emit progressed(1);
  m_run.start([pdf = m_painting.take(), report = m_report, path = m_path.toStdString(), language = words::language()](std::stop_token) -> std::optional<Fault> {
    const auto whole = ui::finished(pdf, *report->pages, report->order, report->study, language);
    return whole ? storage::writeFile(path, *whole) : whole.fault();
  });
}

}  // namespace meguri::ui
