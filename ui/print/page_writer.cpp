#include "ui/print/page_writer.h"

#include <QTextLayout>
#include <QTextOption>

namespace meguri::ui {

namespace {

/// Calls line(start, length, isLast) for each line the text takes.
template <class Line>
int wrap(const QString& text, const QFont& font, QPaintDevice* device, double width, int most, Line line) {
  QTextLayout layout(text, font, device);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);  // an address may be longer than a line
  layout.setTextOption(option);
  layout.beginLayout();
  int count = 0;
  for (QTextLine each = layout.createLine(); each.isValid() && count < most; each = layout.createLine()) {
    each.setLineWidth(width);
    const bool isCut = ++count == most && each.textStart() + each.textLength() < text.size();
    line(each.textStart(), isCut ? text.size() - each.textStart() : each.textLength());
  }
  layout.endLayout();
  return count;
}

}  // namespace

void PageWriter::paragraph(const QString& text, const QFont& font, const QColor& colour, int mostLines) {
  const QFontMetricsF metrics(font, m_painter.device());
  m_painter.setFont(font);
  m_painter.setPen(colour);
  wrap(text, font, m_painter.device(), m_area.width(), mostLines, [&](qsizetype start, qsizetype length) {
    m_painter.drawText(QPointF(m_area.left(), m_y + metrics.ascent()), metrics.elidedText(text.mid(start, length).trimmed(), Qt::ElideRight, m_area.width() + 2));
    m_y += metrics.height();
  });
}

double PageWriter::heightOf(const QString& text, const QFont& font) const {
  return wrap(text, font, m_painter.device(), m_area.width(), 99, [](qsizetype, qsizetype) {}) * QFontMetricsF(font, m_painter.device()).height();
}

void PageWriter::heading(const QString& text) {
  rule();
  skip(6);
  paragraph(text, m_style.font(titlePoints, QFont::DemiBold), m_style.theme->text, 1);
  skip(3);
}

void PageWriter::rule() {
  m_painter.setPen(QPen(m_style.theme->line, 1));
  m_painter.drawLine(QPointF(m_area.left(), m_y), QPointF(m_area.right(), m_y));
}

void PageWriter::row(const QStringList& cells, const std::vector<double>& widths, const QFont& font, const std::vector<QColor>& colours) {
  const QFontMetricsF metrics(font, m_painter.device());
  m_painter.setFont(font);
  double x = m_area.left();
  for (qsizetype i = 0; i < cells.size(); ++i) {
    const auto at = static_cast<std::size_t>(i);
    const double width = widths[at] * m_area.width();
    const QString text = metrics.elidedText(cells[i], Qt::ElideRight, width - 6);
    m_painter.setPen(at < colours.size() ? colours[at] : m_style.theme->text);
    const double left = i == 0 ? x : x + width - metrics.horizontalAdvance(text);
    m_painter.drawText(QPointF(left, m_y + metrics.ascent()), text);
    x += width;
  }
  m_y += metrics.height() + 2;
}

}  // namespace meguri::ui
