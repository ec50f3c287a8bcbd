#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"

/// Reports as PDF, with the study inside.
namespace meguri::exchange {

/// A line of the outline: leads to a place on a page.
struct Bookmark {
  std::string title;
  int page = 0;    ///< from 0
  int depth = 0;   ///< 0: at the top
  double top = 0;  ///< points from the top of the page
};

/// What a PDF gets beside its pages.
struct PdfExtras {
  std::string title, author, subject, creator;
  std::string language;  ///< "en", "ja"
  std::string created;   ///< "2026-11-23T10:00:00+09:00"; stated, so that the same report gives the same bytes
  std::vector<Bookmark> bookmarks;
  std::string studyName, study;  ///< attached byte for byte; none where the study is empty
};

/// A PDF as Qt writes it, with outline, metadata and the study attached. Its SHA-256 stands in the metadata, so that a change of the attachment is noticed. Paths without a point,
/// which Qt writes for empty areas and readers complain of, are taken out. Fault: report.pdf, with what went wrong.
Result<std::string> finishPdf(const std::string& pdf, const PdfExtras& extras);

/// The study of a report.
struct AttachedStudy {
  std::string name;        ///< of the file, without folders
  std::string bytes;
  bool isChanged = false;  ///< another than the report was made with, by the SHA-256 it states
};

bool isPdf(std::string_view bytes);
/// The study in a PDF. Files come from strangers: nothing outside them is ever read, and no more is unpacked than 64 MB of study and 8 MB of what describes the
/// file. Faults: pdf.damaged, pdf.encrypted, pdf.no-study, pdf.packed, pdf.several, pdf.too-large (MB).
Result<AttachedStudy> studyInPdf(const std::string& pdf);

}  // namespace meguri::exchange
