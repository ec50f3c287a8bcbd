#include "ui/print/report_print.h"

#include <qcustomplot.h>

#include <QPageLayout>

#include "core/exchange/pdf/pdf.h"
#include "core/storage/digest.h"
#include "core/storage/file.h"
#include "core/study/study_json.h"
#include "ui/words/board_words.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

constexpr double pointsPerPixel = 72.0 / 96.0;

board::Edition editionOf(const ReportOrder& order, const std::string& study) {
  return {"Meguri " MEGURI_VERSION, storage::sha256(study), QLocale(words::language() == words::Language::japanese ? QLocale::Japanese : QLocale::English).toString(order.made.date(), QLocale::LongFormat).toStdString()};
}

}  // namespace

study::Report reportOf(const study::Study& study) { return study.report ? *study.report : study::Report(); }

ReportPrint::ReportPrint(ReportOrder order)
    : m_order(std::move(order)), m_study(study::writeStudy(m_order.findings->study())), m_edition(editionOf(m_order, m_study)),
      m_document(board::documentOf(*m_order.findings, m_order.report, m_edition)), m_typesetter(m_document, *m_order.findings, m_order.report, m_edition) {}

PagesPainting::PagesPainting(std::shared_ptr<const Printed> printed, QPagedPaintDevice& device, std::size_t from, std::size_t to)
    : m_printed(std::move(printed)), m_device(device), m_from(from), m_to(std::min(to, m_printed->sheets.size() - 1)), m_page(from) {}

PagesPainting::~PagesPainting() = default;

bool PagesPainting::step() {
  if (m_page > m_to || m_hasFailed) return false;
  if (!m_painter) {
    m_painter = std::make_unique<QCPPainter>();
    m_hasFailed = !m_painter->begin(&m_device);
    if (m_hasFailed) return false;
    m_painter->scale(m_device.logicalDpiX() / 96.0, m_device.logicalDpiY() / 96.0);
  } else {
    m_hasFailed = !m_device.newPage();
    if (m_hasFailed) return false;
  }
  paint(*m_painter, m_printed->sheets[m_page]);
  ++m_page;
  return true;
}

void PagesPainting::end() { m_painter.reset(); }

PdfPainting::PdfPainting(const std::shared_ptr<const Printed>& printed) : m_writer((m_buffer.open(QIODevice::WriteOnly), &m_buffer)) {
  m_writer.setResolution(96);
  m_writer.setPageLayout(QPageLayout(QPageSize(printed->size * pointsPerPixel, QPageSize::Point, {}, QPageSize::FuzzyMatch), QPageLayout::Portrait, {}));
  m_writer.setCreator(QStringLiteral("Meguri " MEGURI_VERSION));
  m_pages = std::make_unique<PagesPainting>(printed, m_writer, 0, printed->sheets.size() - 1);
}

std::string PdfPainting::take() {
  m_pages->end();
  m_buffer.close();
  return m_buffer.data().toStdString();
}

Result<std::string> finished(const std::string& pdf, const Printed& printed, const ReportOrder& order, const std::string& study, words::Language language) {
  exchange::PdfExtras extras;
  const auto& of = order.findings->study();
  extras.title = words::shown(order.report.title.empty() ? of.title : order.report.title).toStdString();
  extras.author = words::shown(order.report.author.empty() ? order.report.organisation : order.report.author).toStdString();
  extras.language = language == words::Language::japanese ? "ja" : "en";
  extras.created = order.made.toString(Qt::ISODate).toStdString();
  for (const SheetHeading& each : printed.headings) extras.bookmarks.push_back({each.title.toStdString(), each.page, each.depth, each.top * pointsPerPixel});
  extras.subject = words::text("board.subject").toStdString();
  extras.creator = "Meguri " MEGURI_VERSION;
  extras.studyName = "study.meguri";
  extras.study = study;
  return exchange::finishPdf(pdf, extras);
}

std::optional<Fault> writeReport(const ReportOrder& order, const QString& path) {
  ReportPrint print(order);
  while (print.step()) {}
  const auto printed = print.take();
  PdfPainting painting(printed);
  while (painting.step()) {}
  const auto pdf = finished(painting.take(), *printed, order, print.study(), words::language());
  return pdf ? storage::writeFile(path.toStdString(), *pdf) : pdf.fault();
}

}  // namespace meguri::ui
