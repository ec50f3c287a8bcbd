#include "ui/print/typesetter.h"

#include <QBuffer>
#include <QImageReader>
#include <algorithm>

#include "ui/words/band_words.h"
#include "ui/words/board_words.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using Type = TextSetter::Type;

constexpr double side = 60, top = 84, bottom = 84, headTop = 46, ruleGap = 6;
constexpr Type titleType{20, QFont::Bold}, subtitleType{10}, sectionType{14, QFont::DemiBold}, frameType{8};
constexpr QSizeF mostLogo(150, 44);
constexpr int mostLogoPixels = 4096;

}  // namespace

/// Nothing where the bytes are no picture, or one too large to be worth its memory.
QImage logoImage(const study::ReportLogo& logo) {
  QByteArray bytes = QByteArray::fromStdString(logo.bytes);
  QBuffer buffer(&bytes);
  QImageReader reader(&buffer, logo.type == "image/png" ? "png" : "jpeg");
  const QSize size = reader.size();
  return size.isValid() && size.width() <= mostLogoPixels && size.height() <= mostLogoPixels ? reader.read() : QImage();
}

QSizeF paperSize(const study::Report& report) { return report.paper == "letter" ? QSizeF(816, 1056) : QSizeF(794, 1123); }

Typesetter::Typesetter(const board::Document& document, const board::Findings& findings, const study::Report& report, const board::Edition& edition)
    : m_document(document), m_findings(findings), m_report(report), m_edition(edition), m_setter(findings, report) {
  m_printed.size = paperSize(report);
}

QRectF Typesetter::body() const { return QRectF(QPointF(), m_printed.size).adjusted(side, top, -side, -bottom); }

double Typesetter::progress() const {
  double blocks = 0, done = 0;
  for (std::size_t i = 0; i < m_document.sections.size(); ++i) {
    for (std::size_t k = 0; k < m_document.sections[i].blocks.size(); ++k) {
      const auto* table = std::get_if<board::Table>(&m_document.sections[i].blocks[k]);
      const double weight = table ? 1 + static_cast<double>(table->rows.size()) / 10 : 1;
      blocks += weight;
      if (i < m_section || (i == m_section && k < m_block)) done += weight;
      else if (i == m_section && k == m_block) done += static_cast<double>(m_row) / 10;
    }
  }
  return blocks > 0 ? std::min(1.0, done / blocks) : 1;
}

bool Typesetter::step() {
  if (!m_hasBegun) begin();
  if (m_section == m_document.sections.size()) {
    flush();
    return false;
  }
  const auto& section = m_document.sections[m_section];
  if (m_block == 0 && m_row == 0) beginSection();
  if (m_block < section.blocks.size()) {
    Atoms atoms = m_setter.set(section.blocks[m_block], body().left(), body().width(), m_row);
    // a note stands with the table it is about
    const auto* note = std::get_if<board::Paragraph>(&section.blocks[m_block]);
    const bool isBeforeTable = m_block + 1 < section.blocks.size() && std::holds_alternative<board::Table>(section.blocks[m_block + 1]);
    if (note && note->kind == board::Paragraph::Kind::small && isBeforeTable && !atoms.empty()) atoms.back().keepsNext = true;
    put(std::move(atoms));
    if (m_row != 0) return true;  // more rows of the table
    ++m_block;
  }
  if (m_block >= section.blocks.size()) ++m_section, m_block = 0;
  return true;
}

void Typesetter::begin() {
  m_hasBegun = true;
  m_printed.sheets.emplace_back();
  m_y = body().top();
  Atom atom;
  double width = body().width();
  if (m_report.logo) {
    const QImage logo = logoImage(*m_report.logo);
    if (!logo.isNull()) {
      const QSizeF size = QSizeF(logo.size()).scaled(mostLogo, Qt::KeepAspectRatio);
      atom.sheet.bitmaps.push_back({QRectF(QPointF(body().right() - size.width(), 0), size), logo});
      width -= size.width() + 16;
      atom.height = size.height();
    }
  }
  const QRectF within(body().left(), 0, width, 0);
  const QString title = words::said(m_document.title, m_findings.study());
  double y = m_setter.text().set(atom.sheet, title, within, titleType, lightTheme().text) + 3;
  y += m_setter.text().set(atom.sheet, words::said(m_document.subtitle, m_findings.study()), QRectF(body().left(), y, width, 0), subtitleType, lightTheme().muted);
  atom.height = std::max(atom.height, y);
  atom.bookmark = title;
  place(atom);
}

void Typesetter::beginSection() {
  const auto& section = m_document.sections[m_section];
  const bool isFirst = m_section == 0, isAnswer = section.code == "answer";
  const bool beginsAnnexes = section.annex != 0 && (isFirst || m_document.sections[m_section - 1].annex == 0);
  const bool isBehindAnswer = !isFirst && m_document.sections[m_section - 1].code == "answer";
  flush();
  if (beginsAnnexes || isBehindAnswer) turn();
  if (!(isAnswer && isFirst)) {
    Atom rule;
    rule.before = 22;
    rule.height = ruleGap + 1;
    rule.sheet.fills.push_back({QRectF(body().left(), 0, body().width(), 1.5), lightTheme().line});
    rule.keepsNext = true;
    rule.isBetween = true;
    Atoms heading = m_setter.paragraph(words::titleOf(section), body().left(), body().width(), sectionType, lightTheme().text, 0);
    for (Atom& each : heading) each.keepsNext = true;
    heading.front().bookmark = words::titleOf(section);
    put({std::move(rule)});
    put(std::move(heading));
  }
  if (!section.own.empty()) put(m_setter.paragraph(words::shown(section.own), body().left(), body().width(), {9.5}, lightTheme().text, 6));
}

void Typesetter::put(Atoms atoms) {
  for (Atom& atom : atoms) {
    const bool isLast = !atom.keepsNext;
    m_together.push_back(std::move(atom));
    if (isLast) flush();
  }
}

void Typesetter::flush() {
  if (m_together.empty()) return;
  double height = 0;
  for (const Atom& each : m_together) height += each.before + each.height;
  const bool isFresh = m_y <= body().top() + 0.5;
  if (!isFresh && m_y + height > body().bottom()) turn();
  for (Atom& each : std::exchange(m_together, {})) each.columns.empty() ? place(each) : placeColumns(std::move(each.columns));
}

/// Each column goes on on the next page where it does not fit; no heading stays alone.
void Typesetter::placeColumns(std::vector<Atoms> columns) {
  const double above = m_y, room = body().bottom() - above;
  double longest = 0;
  bool isAnyLeft = false;
  for (Atoms& column : columns) {
    double height = 0;
    std::size_t fitting = 0;
    while (fitting < column.size() && height + column[fitting].before + column[fitting].height <= room) height += column[fitting].before + column[fitting].height, ++fitting;
    if (fitting < column.size())
      while (fitting > 0 && column[fitting - 1].keepsNext) --fitting;
    const bool isFresh = above <= body().top() + 0.5;
    if (isFresh && fitting == 0 && !column.empty()) fitting = 1;  // what is larger than a page
    double y = above;
    for (std::size_t i = 0; i < fitting; ++i) {
      y += i == 0 && isFresh ? 0 : column[i].before;
      if (!column[i].bookmark.isEmpty()) m_printed.headings.push_back({column[i].bookmark, static_cast<int>(m_printed.sheets.size()) - 1, y, column[i].depth});
      m_printed.sheets.back().add(column[i].sheet, y);
      y += column[i].height;
    }
    column.erase(column.begin(), column.begin() + static_cast<std::ptrdiff_t>(fitting));
    longest = std::max(longest, y - above);
    isAnyLeft = isAnyLeft || !column.empty();
  }
  m_y = above + longest;
  if (!isAnyLeft) return;
  turn();
  placeColumns(std::move(columns));
}

void Typesetter::place(const Atom& atom) {
  const auto isFresh = [&] { return m_y <= body().top() + 0.5; };
  if (!isFresh() && m_y + atom.before + atom.height > body().bottom() + 0.5) turn();
  if (isFresh() && atom.isBetween) return;
  if (isFresh() && atom.head) {
    m_printed.sheets.back().add(atom.head->sheet, m_y);
    m_y += atom.head->height;
  }
  if (!isFresh()) m_y += atom.before;
  if (!atom.bookmark.isEmpty()) m_printed.headings.push_back({atom.bookmark, static_cast<int>(m_printed.sheets.size()) - 1, m_y, atom.depth});
  m_printed.sheets.back().add(atom.sheet, m_y);
  m_y += atom.height;
}

void Typesetter::turn() {
  m_printed.sheets.emplace_back();
  m_y = body().top();
}

QString Typesetter::footText() const {
  QStringList parts{QString::fromStdString(m_edition.program)};
  if (m_findings.uncertainty && m_findings.uncertainty->inputs() > 0) parts << words::sampleText({m_findings.uncertainty->draws(), m_findings.uncertainty->seed()});
  if (!m_edition.hash.empty()) parts << words::text("board.foot.attached", {m_edition.hash.substr(0, 12)});
  parts << QString::fromStdString(m_edition.date);
  return parts.join(QStringLiteral(" · "));
}

void Typesetter::frame(Sheet& sheet, int page) {
  auto& text = m_setter.text();
  const QRectF area = body();
  const QColor muted = lightTheme().muted;
  QStringList left;
  for (const auto* each : {&m_report.organisation, &m_report.confidentiality})
    if (!each->empty()) left << words::shown(*each);
  const double half = area.width() / 2 - 12;
  text.setLine(sheet, left.join(QStringLiteral(" · ")), QRectF(area.left(), headTop, half, 0), frameType, muted);
  text.setLine(sheet, words::shown(m_findings.study().title), QRectF(area.right() - half, headTop, half, 0), frameType, muted, true);
  const double line = headTop + text.lineHeight(frameType) + ruleGap, foot = m_printed.size.height() - 64;
  sheet.fills.push_back({QRectF(area.left(), line, area.width(), 1), lightTheme().line});
  sheet.fills.push_back({QRectF(area.left(), foot, area.width(), 1), lightTheme().line});
  const double numberWidth = 60;
  text.setLine(sheet, footText(), QRectF(area.left(), foot + ruleGap, area.width() - numberWidth, 0), frameType, muted);
  const QString number = QStringLiteral("%1 / %2").arg(page).arg(m_printed.sheets.size());
  text.setLine(sheet, number, QRectF(area.right() - numberWidth, foot + ruleGap, numberWidth, 0), frameType, muted, true);
  if (m_findings.study().scope->get(study::scopeType().review) != "external")
    text.setLine(sheet, words::text("report.not-reviewed"), QRectF(area.left(), foot + ruleGap + text.lineHeight(frameType), area.width() - numberWidth, 0), frameType, muted);
}

Printed Typesetter::take() {
  for (std::size_t i = 0; i < m_printed.sheets.size(); ++i) frame(m_printed.sheets[i], static_cast<int>(i) + 1);
  return std::move(m_printed);
}

}  // namespace meguri::ui
