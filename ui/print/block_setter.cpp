#include "ui/print/block_setter.h"

#include <algorithm>

#include "ui/charts/chart_style.h"
#include "ui/words/attribution.h"
#include "ui/words/board_words.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using board::Tone;
using Type = TextSetter::Type;

constexpr Type bodyType{9.5}, smallType{8.5}, tableType{8.5}, strongType{8.5, QFont::DemiBold}, headingType{titlePoints, QFont::DemiBold}, leadType{12.5, QFont::DemiBold}, answerType{10};
constexpr double gutter = 24, cellGap = 8, boxPadding = 14, bulletIndent = 12;
constexpr std::size_t rowsAtOnce = 30;
constexpr double leastShareByWeight = 0.2;  // of a table's width is left to columns that hold more than amounts
constexpr double mostRowHeight = 400;  // of a cell that holds pages of text, more is set as further rows

QColor ink(Tone tone) {
  const Theme& light = lightTheme();
  switch (tone) {
    case Tone::muted: return light.muted;
    case Tone::better: return light.better;
    case Tone::worse: return light.worse;
    case Tone::plain:
    case Tone::strong: break;
  }
  return light.text;
}

const Type& typeOf(const board::Cell& cell) { return cell.tone == Tone::strong ? strongType : tableType; }

/// Columns by weight, but none narrower than it needs as far as there is room: what others need is taken from those that have more.
std::vector<QRectF> columnsOf(const board::Table& table, const std::vector<double>& least, double left, double width) {
  const double room = width - cellGap * static_cast<double>(table.columns.size() - 1);
  std::vector<bool> isNarrow(table.columns.size(), false);
  double unit = 0;
  for (bool isDone = false; !isDone;) {
    double weights = 0, rest = room;
    for (std::size_t i = 0; i < least.size(); ++i) isNarrow[i] ? rest -= least[i] : weights += table.columns[i].weight;
    if (rest < room * leastShareByWeight) return columnsOf(table, std::vector<double>(least.size(), 0), left, width);
    unit = rest / weights;
    isDone = true;
    for (std::size_t i = 0; i < least.size(); ++i)
      if (!isNarrow[i] && table.columns[i].weight * unit < least[i]) isNarrow[i] = true, isDone = false;
  }
  std::vector<QRectF> columns;
  double x = left;
  for (std::size_t i = 0; i < least.size(); ++i) {
    columns.emplace_back(x, 0, isNarrow[i] ? least[i] : table.columns[i].weight * unit, 0);
    x += columns.back().width() + cellGap;
  }
  return columns;
}

/// A short table is not parted between pages, and of a long one no row stands alone.
bool isWithNext(const board::Table& table, std::size_t row) {
  constexpr std::size_t mostWhole = 9;
  const std::size_t rows = table.rows.size();
  return row + 1 < rows && (rows <= mostWhole || row == 0 || row + 2 == rows);
}

QRectF across(const std::vector<QRectF>& columns) { return {columns.front().left(), 0, columns.back().right() - columns.front().left(), 0}; }

QRectF from(const QRectF& column, double top) { return {column.left(), top, column.width(), 0}; }

}  // namespace

Atoms BlockSetter::set(const board::Block& block, double left, double width, std::size_t& row) {
  if (const auto* table = std::get_if<board::Table>(&block)) return rows(*table, left, width, row);
  row = 0;
  return std::visit(
      [&](const auto& each) -> Atoms {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(each)>, board::Table>) return {};
        else return of(each, left, width);
      },
      block);
}

Atoms BlockSetter::whole(const board::Block& block, double left, double width) {
  Atoms atoms;
  std::size_t row = 0;
  do {
    std::ranges::move(set(block, left, width, row), std::back_inserter(atoms));
  } while (row != 0);
  return atoms;
}

Atoms BlockSetter::paragraph(const QString& text, double left, double width, const Type& type, const QColor& colour, double before) {
  Atoms atoms;
  const QStringList lines = m_text.lines(text, type, width);
  for (qsizetype i = 0; i < lines.size(); ++i) {
    Atom atom;
    atom.height = m_text.set(atom.sheet, QStringList{lines[i]}, QRectF(left, 0, width, 0), type, colour);
    atom.before = i == 0 ? before : 0;
    atom.keepsNext = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
    atoms.push_back(std::move(atom));
  }
  return atoms;
}

Atoms BlockSetter::of(const board::Paragraph& of, double left, double width) {
  const QString text = words::said(of.text, m_study);
  switch (of.kind) {
    case board::Paragraph::Kind::body: return paragraph(text, left, width, bodyType, lightTheme().text, 5);
    case board::Paragraph::Kind::small: return paragraph(text, left, width, smallType, lightTheme().muted, 4);
    case board::Paragraph::Kind::bullet: return bulleted(text, left, width);
    case board::Paragraph::Kind::heading: break;
  }
  Atoms atoms = paragraph(text, left, width, headingType, lightTheme().text, 14);
  for (Atom& each : atoms) each.keepsNext = true;
  atoms.front().bookmark = text;
  atoms.front().depth = 1;
  atoms.back().height += 2;
  return atoms;
}

/// Before the text of a line, so that whoever reads it out comes to it first.
void BlockSetter::lead(Atom& line, const QString& sign, const QRectF& within, const TextSetter::Type& type) {
  Sheet before;
  m_text.set(before, QStringList{sign}, within, type, lightTheme().muted);
  line.sheet.texts.insert(line.sheet.texts.begin(), before.texts.begin(), before.texts.end());
}

Atoms BlockSetter::bulleted(const QString& text, double left, double width) {
  Atoms atoms = paragraph(text, left + bulletIndent, width - bulletIndent, bodyType, lightTheme().text, 4);
  lead(atoms.front(), QStringLiteral("•"), QRectF(left, 0, bulletIndent, 0), bodyType);
  return atoms;
}

Atoms BlockSetter::of(const board::Message& message, double left, double width) {
  const auto said = words::said(message, m_study, m_report);
  if (said.text.isEmpty()) return {};
  Atoms atoms = bulleted(said.text, left, width);
  for (Atom& each : atoms) each.sheet.spots.push_back({QRectF(left, 0, width, each.height), message.key, message.numbers});
  if (!said.isEdited) return atoms;
  atoms.back().keepsNext = true;
  std::ranges::move(paragraph(words::text(said.isStale ? "board.stale" : "board.edited"), left + bulletIndent, width - bulletIndent, smallType, said.isStale ? lightTheme().warning : lightTheme().muted, 0), std::back_inserter(atoms));
  return atoms;
}

Atoms BlockSetter::of(const board::Answer& answer, double left, double width) {
  Atom box;
  const QRectF inner(left + boxPadding + 4, 0, width - 2 * boxPadding - 4, 0);
  double y = boxPadding;
  bool isFirst = true;
  for (const auto& message : answer.messages) {
    const auto said = words::said(message, m_study, m_report);
    if (said.text.isEmpty()) continue;
    if (!isFirst) y += 4;
    const double start = y;
    y += m_text.set(box.sheet, said.text, from(inner, y), isFirst ? leadType : answerType, lightTheme().text);
    box.sheet.spots.push_back({QRectF(left, start, width, y - start), message.key, message.numbers});
    if (said.isEdited) y += m_text.set(box.sheet, words::text(said.isStale ? "board.stale" : "board.edited"), from(inner, y), smallType, said.isStale ? lightTheme().warning : lightTheme().muted);
    isFirst = false;
  }
  box.height = y + boxPadding;
  box.sheet.fills.push_back({QRectF(left, 0, width, box.height), QColor(0xf1f5fa)});
  box.sheet.fills.push_back({QRectF(left, 0, 4, box.height), lightTheme().accent});
  box.before = 14;
  return {std::move(box)};
}

/// In a row; many, or long ones, in two columns of small type.
Atoms BlockSetter::of(const board::Scenarios&, double left, double width) {
  constexpr std::size_t mostInRows = 6;
  Atom atom;
  atom.before = 12;
  const bool areMany = m_findings.shown.size() > mostInRows;
  const Type type{areMany ? 8.5 : 9.5, QFont::DemiBold};
  const double most = areMany ? (width - gutter) / 2 : width;
  double x = left, y = 0;
  for (const std::size_t s : m_findings.shown) {
    const auto& id = m_findings.idOf(s);
    const QString name = words::letter(m_study, id) + QStringLiteral("  ") + words::scenarioName(m_study, id);
    const double wide = areMany ? most : std::min(m_text.width(name, type), most);
    if (x > left && x + wide > left + width + 0.5) x = left, y += m_text.lineHeight(type) + 2;
    m_text.setLine(atom.sheet, name, QRectF(x, y, most, 0), type, scenarioColour(lightTheme(), m_study, id));
    x += wide + (areMany ? gutter : 20);
  }
  atom.height = y + m_text.lineHeight(type);
  atom.keepsNext = true;
  return {std::move(atom)};
}

Atoms BlockSetter::of(const board::Figures& figures, double left, double width) {
  Atom atom;
  atom.before = 12;
  atom.height = m_figures.set(atom.sheet, figures.figures, left, width);
  return atom.height > 0 ? Atoms{std::move(atom)} : Atoms{};
}

Atoms BlockSetter::of(const board::Attribution& attribution, double left, double width) {
  Atoms atoms;
  const QStringList lines = words::attribution(attribution.evidence);
  const auto documents = static_cast<qsizetype>(attribution.evidence.documents.size());
  for (qsizetype i = 0; i < lines.size(); ++i) {
    const QString number = i < documents ? QStringLiteral("[%1]").arg(i + 1) : QString();
    const double indent = i < documents ? 30 : 0;
    Atoms line = paragraph(lines[i], left + indent, width - indent, smallType, lightTheme().text, i == documents ? 8 : 2);
    if (!number.isEmpty()) lead(line.front(), number, QRectF(left, 0, indent, 0), smallType);
    std::ranges::move(line, std::back_inserter(atoms));
  }
  return atoms;
}

Atoms BlockSetter::column(const std::vector<board::Block>& blocks, double left, double width) {
  Atoms atoms;
  for (const auto& block : blocks) std::ranges::move(whole(block, left, width), std::back_inserter(atoms));
  return atoms;
}

Atoms BlockSetter::of(const board::Columns& columns, double left, double width) {
  const double each = (width - gutter) / 2;
  Atom both;
  both.columns = {column(columns.left, left, each), column(columns.right, left + each + gutter, each)};
  return {std::move(both)};
}

Atom BlockSetter::head(const board::Table& table, const std::vector<QRectF>& columns) {
  Atom head;
  for (std::size_t i = 0; i < columns.size(); ++i)
    head.height = std::max(head.height, m_text.set(head.sheet, words::said(table.columns[i].head, m_study), from(columns[i], 0), tableType, lightTheme().muted, table.columns[i].isNumber));
  head.height += 3;
  head.sheet.fills.push_back({QRectF(columns.front().left(), head.height - 1, across(columns).width(), 1), lightTheme().line});
  head.keepsNext = true;
  head.before = 6;
  return head;
}

Atom BlockSetter::groupHeading(const QString& text, const std::vector<QRectF>& columns) {
  Atom atom;
  atom.height = 5 + m_text.set(atom.sheet, text, from(across(columns), 4), strongType, lightTheme().text) + 1;
  atom.keepsNext = true;
  return atom;
}

/// A page that a group goes on on says of what its rows are, and in which unit.
std::shared_ptr<const Atom> BlockSetter::aboveGroup(const board::Row& heading, const std::vector<QRectF>& columns) {
  Atom above = m_head ? *m_head : Atom();
  const Atom group = groupHeading(words::text("board.continued", {words::said(heading.cells.front().text, m_study).toStdString()}), columns);
  above.sheet.add(group.sheet, above.height);
  above.height += group.height;
  return std::make_shared<const Atom>(std::move(above));
}

Atoms BlockSetter::rowOf(const board::Table& table, const board::Row& row, const std::vector<QRectF>& columns) {
  if (row.isHeading) return {groupHeading(words::said(row.cells.front().text, m_study), columns)};
  std::vector<QStringList> cells;
  qsizetype most = 1;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    cells.push_back(m_text.lines(words::said(row.cells[i].text, m_study), typeOf(row.cells[i]), columns[i].width()));
    most = std::max(most, cells.back().size());
  }
  const auto linesAtOnce = static_cast<qsizetype>(mostRowHeight / m_text.lineHeight(tableType));
  Atoms atoms;
  for (qsizetype first = 0; first < most; first += linesAtOnce) {
    Atom atom;
    for (std::size_t i = 0; i < cells.size(); ++i)
      atom.height = std::max(atom.height, m_text.set(atom.sheet, cells[i].mid(first, linesAtOnce), from(columns[i], 2), typeOf(row.cells[i]), ink(row.cells[i].tone), table.columns[i].isNumber));
    atom.height += 4;
    if (first + linesAtOnce >= most) atom.sheet.fills.push_back({QRectF(across(columns).left(), atom.height - 0.5, across(columns).width(), 0.5), lightTheme().line});
    atoms.push_back(std::move(atom));
  }
  return atoms;
}

/// What columns of numbers need: what stands in a line of their share of the width goes on to, and no longer number or word is broken.
std::vector<double> BlockSetter::leastWidths(const board::Table& table, double width) {
  std::vector<double> least(table.columns.size(), 0);
  const auto shares = columnsOf(table, least, 0, width);
  for (std::size_t i = 0; i < least.size(); ++i) {
    if (!table.columns[i].isNumber) continue;
    const auto need = [&](const QString& text, const Type& type) {
      const double inOneLine = m_text.width(text, type);
      if (inOneLine > least[i]) least[i] = std::max(least[i], inOneLine <= shares[i].width() ? inOneLine : m_text.leastWidth(text, type) + 1);
    };
    need(words::said(table.columns[i].head, m_study), tableType);
    for (const auto& row : table.rows)
      if (!row.isHeading && i < row.cells.size()) need(words::said(row.cells[i].text, m_study), typeOf(row.cells[i]));
  }
  return least;
}

Atoms BlockSetter::rows(const board::Table& table, double left, double width, std::size_t& row) {
  if (row == 0) m_columns = columnsOf(table, leastWidths(table, width), left, width);
  const auto& columns = m_columns;
  Atoms atoms;
  const bool hasHead = std::ranges::any_of(table.columns, [&](const board::Column& each) { return !words::said(each.head, m_study).isEmpty(); });
  if (row == 0) {
    m_above = m_head = hasHead ? std::make_shared<const Atom>(head(table, columns)) : nullptr;
    if (m_head) atoms.push_back(*m_head);
  }
  const std::size_t end = std::min(row + rowsAtOnce, table.rows.size());
  for (; row < end; ++row) {
    const bool isHeading = table.rows[row].isHeading;
    for (Atom& atom : rowOf(table, table.rows[row], columns)) {
      atom.head = isHeading ? m_head : m_above;
      atoms.push_back(std::move(atom));
    }
    if (isHeading) m_above = aboveGroup(table.rows[row], columns);
    if (isWithNext(table, row)) atoms.back().keepsNext = true;
  }
  if (end == table.rows.size()) row = 0;
  return atoms;
}

}  // namespace meguri::ui
