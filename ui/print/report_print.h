#pragma once

#include <QBuffer>
#include <QDate>
#include <QPdfWriter>
#include <memory>

#include "core/base/result.h"
#include "ui/print/typesetter.h"
#include "ui/words/words.h"

namespace meguri::ui {

/// What a report is made of. A value: whoever makes it may go on editing the study.
struct ReportOrder {
  std::shared_ptr<const board::Findings> findings;
  study::Report report;
  QDateTime made;         ///< printed in the foot
};
/// The settings a study's report has; of a study that never set any, those of a new one.
study::Report reportOf(const study::Study& study);

/// A report being set on pages, step by step: see Typesetter.
class ReportPrint {
 public:
  explicit ReportPrint(ReportOrder order);
  ReportPrint(const ReportPrint&) = delete;
  ReportPrint& operator=(const ReportPrint&) = delete;

  bool step() { return m_typesetter.step(); }
  double progress() const { return m_typesetter.progress(); }
  std::shared_ptr<const Printed> take() { return std::make_shared<const Printed>(m_typesetter.take()); }
  const ReportOrder& order() const { return m_order; }
  /// The study as it is attached, byte for byte.
  const std::string& study() const { return m_study; }

 private:
  ReportOrder m_order;
  std::string m_study;
  board::Edition m_edition;
  board::Document m_document;
  Typesetter m_typesetter;
};

/// Pages painted on a printer or into a file, one by one.
class PagesPainting {
 public:
  /// From a page to another, both from 0 and inclusive. The device must outlive it.
  PagesPainting(std::shared_ptr<const Printed> printed, QPagedPaintDevice& device, std::size_t from, std::size_t to);
  ~PagesPainting();

  /// Paints a page; false once all are painted, or where the device takes no page.
  bool step();
  double progress() const { return static_cast<double>(m_page - m_from) / static_cast<double>(m_to + 1 - m_from); }
  /// Whether the device refused.
  bool hasFailed() const { return m_hasFailed; }
  /// Ends the last page.
  void end();

 private:
  std::shared_ptr<const Printed> m_printed;
  QPagedPaintDevice& m_device;
  std::unique_ptr<QCPPainter> m_painter;
  std::size_t m_from, m_to, m_page;
  bool m_hasFailed = false;
};

/// Pages painted into a PDF: vector, fonts embedded.
class PdfPainting {
 public:
  explicit PdfPainting(const std::shared_ptr<const Printed>& printed);

  bool step() { return m_pages->step(); }
  double progress() const { return m_pages->progress(); }
  /// The bytes, once all are painted; without bookmarks and study, which finished() adds.
  std::string take();

 private:
  QBuffer m_buffer;
  QPdfWriter m_writer;
  std::unique_ptr<PagesPainting> m_pages;
};

/// The PDF with bookmarks, metadata and the study inside. Of any thread. Faults of exchange::finishPdf.
Result<std::string> finished(const std::string& pdf, const Printed& printed, const ReportOrder& order, const std::string& study, words::Language language);

/// All in one, for whoever has no window: sets, paints, and replaces the file whole or leaves it as it was.
std::optional<Fault> writeReport(const ReportOrder& order, const QString& path);

}  // namespace meguri::ui
