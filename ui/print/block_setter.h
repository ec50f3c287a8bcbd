#pragma once

#include <memory>

#include "core/board/document.h"
#include "ui/print/report_figures.h"
#include "ui/print/text_setter.h"

namespace meguri::ui {

/// What is not parted between pages: a line, a row, a figure. Stands on a sheet of its own, from the top.
struct Atom {
  Sheet sheet;
  double height = 0;
  double before = 0;        ///< space above it, none at the top of a page
  bool keepsNext = false;   ///< stands on the page of the one behind it
  bool isBetween = false;   ///< parts it from what is above: not there at the top of a page
  std::shared_ptr<const Atom> head = {};  ///< repeated above it where it is the first of a page
  std::vector<std::vector<Atom>> columns = {};  ///< beside each other instead of a sheet; each goes on on the next page where it does not fit
  QString bookmark = {};    ///< of a heading: what leads to it
  int depth = 0;            ///< of the bookmark
};
using Atoms = std::vector<Atom>;

/// Sets the blocks of a document: in words, in lines, with places on paper.
class BlockSetter {
 public:
  BlockSetter(const board::Findings& findings, const study::Report& report) : m_study(findings.study()), m_report(report), m_findings(findings), m_figures(findings) {}

  /// A block within a column. A table gives no more than some of its rows, from `row` on, which it moves; it is done where `row` is 0 again.
  Atoms set(const board::Block& block, double left, double width, std::size_t& row);
  /// The whole of it.
  Atoms whole(const board::Block& block, double left, double width);
  /// A text of several lines, that keeps two lines together at both ends.
  Atoms paragraph(const QString& text, double left, double width, const TextSetter::Type& type, const QColor& colour, double before);
  TextSetter& text() { return m_text; }

 private:
  Atoms of(const board::Paragraph& paragraph, double left, double width);
  Atoms of(const board::Message& message, double left, double width);
  Atoms of(const board::Answer& answer, double left, double width);
  Atoms of(const board::Scenarios&, double left, double width);
  Atoms of(const board::Figures& figures, double left, double width);
  Atoms of(const board::Attribution& attribution, double left, double width);
  Atoms of(const board::Columns& columns, double left, double width);
  Atoms rows(const board::Table& table, double left, double width, std::size_t& row);
  std::vector<double> leastWidths(const board::Table& table, double width);
  Atom head(const board::Table& table, const std::vector<QRectF>& columns);
  Atom groupHeading(const QString& text, const std::vector<QRectF>& columns);
  std::shared_ptr<const Atom> aboveGroup(const board::Row& heading, const std::vector<QRectF>& columns);
  Atoms rowOf(const board::Table& table, const board::Row& row, const std::vector<QRectF>& columns);
  Atoms bulleted(const QString& text, double left, double width);
  void lead(Atom& line, const QString& sign, const QRectF& within, const TextSetter::Type& type);
  Atoms column(const std::vector<board::Block>& blocks, double left, double width);

  const study::Study& m_study;
  const study::Report& m_report;
  const board::Findings& m_findings;
  TextSetter m_text;
  ReportFigures m_figures;
  std::vector<QRectF> m_columns;        ///< of the table being set
  std::shared_ptr<const Atom> m_head;   ///< of the table being set
  std::shared_ptr<const Atom> m_above;  ///< what is repeated above its next row: the head and the heading of the group, where there is one
};

}  // namespace meguri::ui
