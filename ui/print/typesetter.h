#pragma once

#include "ui/print/block_setter.h"

namespace meguri::ui {

/// Lengths of a paper in 1/96 inch.
QSizeF paperSize(const study::Report& report);

/// The picture of a logo; null where its bytes are none.
QImage logoImage(const study::ReportLogo& logo);

/// Sets a document on pages: step by step, so that a window stays free and the work can be stopped at any time. In the present language, which must
/// stay until it is done, always in the light theme. No heading stands alone at the foot of a page, rows and figures are never parted, heads of tables are repeated.
class Typesetter {
 public:
  /// What it refers to must outlive it.
  Typesetter(const board::Document& document, const board::Findings& findings, const study::Report& report, const board::Edition& edition);

  /// Sets on; false once all is set.
  bool step();
  /// How far it is, 0 to 1.
  double progress() const;
  /// The pages, once all is set.
  Printed take();

 private:
  QRectF body() const;
  void begin();
  void beginSection();
  /// Gathers what stands together, and puts it on the page or on the next.
  void put(Atoms atoms);
  void flush();
  void place(const Atom& atom);
  void placeColumns(std::vector<Atoms> columns);
  void turn();
  void frame(Sheet& sheet, int page);
  QString footText() const;

  const board::Document& m_document;
  const board::Findings& m_findings;
  const study::Report& m_report;
  const board::Edition& m_edition;
  BlockSetter m_setter;
  Printed m_printed;
  Atoms m_together;
  double m_y = 0;
  std::size_t m_section = 0, m_block = 0, m_row = 0;
  bool m_hasBegun = false;
};

}  // namespace meguri::ui
