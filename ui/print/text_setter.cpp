#include "ui/print/text_setter.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <QTextOption>
#include <algorithm>

namespace meguri::ui {

namespace {

constexpr QChar joiner(0x2060), noBreakSpace(0x00A0);

/// Qt breaks words in katakana anywhere, amounts before their unit, and has lines begin with the dot between parts. What is joined is only broken where it is
/// longer than a line.
QString joined(QString text) {
  static const QRegularExpression insideOfWord(QStringLiteral("(?<=[ァ-ヶー])(?=[ァ-ヶー])")), beforeUnit(QStringLiteral("(?<=[0-9]) (?=[A-Za-z%])| (?=CO₂)| (?=·)"));
  return text.replace(beforeUnit, noBreakSpace).replace(insideOfWord, joiner);
}
QString asWritten(QString line) { return line.remove(joiner).replace(noBreakSpace, u' ').trimmed(); }

}  // namespace

TextSetter::TextSetter() : m_device(&m_bytes) { m_device.setResolution(96); }

TextSetter::Face& TextSetter::face(const Type& type) {
  const auto found = m_faces.find(type);
  if (found != m_faces.end()) return found->second;
  QFont font = uiFont(type.points / textZoom(), type.weight);
  font.setHintingPreference(QFont::PreferNoHinting);  // a screen must not set what was measured for paper wider
  return m_faces.emplace(type, Face{font, QFontMetricsF(font, &m_device)}).first->second;
}

const QFont& TextSetter::font(const Type& type) { return face(type).font; }
double TextSetter::lineHeight(const Type& type) { return face(type).metrics.height(); }
double TextSetter::width(const QString& text, const Type& type) { return face(type).metrics.horizontalAdvance(text); }

QStringList TextSetter::lines(const QString& text, const Type& type, double width) {
  QStringList result;
  for (const QString& paragraph : text.split(u'\n')) {
    if (this->width(paragraph, type) <= width) {
      result << paragraph;
      continue;
    }
    const QString whole = joined(paragraph);
    QTextLayout layout(whole, font(type), &m_device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);  // an address may be longer than a line
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
      line.setLineWidth(std::max(width, 1.0));
      result << asWritten(whole.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
  }
  return result;
}

double TextSetter::leastWidth(const QString& text, const Type& type) {
  const QString whole = joined(text);
  QTextBoundaryFinder ends(QTextBoundaryFinder::Line, whole);
  double least = 0;
  for (qsizetype from = 0, to = ends.toNextBoundary(); to >= 0; from = to, to = ends.toNextBoundary()) least = std::max(least, width(asWritten(whole.mid(from, to - from)), type));
  return least;
}

double TextSetter::set(Sheet& sheet, const QStringList& lines, const QRectF& within, const Type& type, const QColor& colour, bool isRight) {
  const Face& of = face(type);
  double y = within.top();
  for (const QString& line : lines) {
    if (!line.isEmpty()) {
      const double width = of.metrics.horizontalAdvance(line);
      sheet.texts.push_back({QPointF(isRight ? within.right() - width : within.left(), y + of.metrics.ascent()), line, of.font, colour, width});
    }
    y += of.metrics.height();
  }
  return y - within.top();
}

void TextSetter::setLine(Sheet& sheet, const QString& text, const QRectF& within, const Type& type, const QColor& colour, bool isRight) {
  set(sheet, QStringList{face(type).metrics.elidedText(text, Qt::ElideRight, within.width())}, within, type, colour, isRight);
}

}  // namespace meguri::ui
