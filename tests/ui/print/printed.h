#pragma once

#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QString>
#include <QXmlStreamReader>
#include <vector>

/// What stands in a PDF, read by poppler's tools.
namespace meguri::support {

inline QString run(const QString& tool, const QStringList& arguments) {
  QProcess process;
  process.start(tool, arguments);
  return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// Blanks and line breaks aside: where a text is broken is the page's affair.
inline QString bare(const QString& text) { return text.normalized(QString::NormalizationForm_KC).remove(QRegularExpression("\\s")); }

struct Word {
  QString text;
  QRectF box;  ///< in points
};

using Page = std::vector<Word>;

inline std::vector<Page> pagesOf(const QString& path) {
  std::vector<Page> result;
  QXmlStreamReader xml(run("pdftotext", {"-bbox", path, "-"}));
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == QLatin1String("page")) result.emplace_back();
    if (xml.name() != QLatin1String("word")) continue;
    const auto at = [&](const char* name) { return xml.attributes().value(QLatin1String(name)).toDouble(); };
    const QRectF box(QPointF(at("xMin"), at("yMin")), QPointF(at("xMax"), at("yMax")));
    result.back().push_back({xml.readElementText(), box});
  }
  return result;
}

inline QString textOf(const Page& page) {
  QString text;
  for (const auto& word : page) text += word.text;
  return bare(text);
}

/// Names two words that lie upon each other, one that leaves the page, or one that reaches into the foot.
inline QString faultOf(const Page& page, const QSizeF& size) {
  const double foot = size.height() - 64 * 0.75;
  const auto said = [](const Word& word) { return QStringLiteral("%1 (%2, %3 to %4, %5)").arg(word.text).arg(word.box.left()).arg(word.box.top()).arg(word.box.right()).arg(word.box.bottom()); };
  for (std::size_t i = 0; i < page.size(); ++i) {
    // pdftotext gives the height of the font, of which ink takes the middle
    const auto ink = [](const QRectF& box) { return box.adjusted(0.6, box.height() * 0.25, -0.6, -box.height() * 0.25); };
    const QRectF box = ink(page[i].box);
    if (!QRectF(QPointF(), size).adjusted(30, 25, -30, -5).contains(box)) return said(page[i]) + QStringLiteral(" leaves the page");
    if (box.top() < foot && box.bottom() > foot) return said(page[i]) + QStringLiteral(" lies upon the foot");
    for (std::size_t j = 0; j < i; ++j)
      if (box.intersects(ink(page[j].box))) return said(page[i]) + QStringLiteral(" lies upon ") + said(page[j]);
  }
  return {};
}

/// Of pages of a size in points.
inline QString faultOf(const std::vector<Page>& pages, const QSizeF& size = {595, 842}) {
  for (const Page& page : pages)
    if (const QString fault = faultOf(page, size); !fault.isEmpty()) return fault;
  return {};
}

}  // namespace meguri::support
