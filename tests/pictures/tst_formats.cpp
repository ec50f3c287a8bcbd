#include <qcustomplot.h>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "core/report/uncertainty_run.h"
#include "tests/pictures/likeness.h"
#include "tests/support/painted_text.h"
#include "tests/support/support.h"
#include "ui/print/uncertainty_exports.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;
using namespace meguri::support;

namespace {

/// How far what another program makes of a file may be from ours, in levels of a channel, 0 to 255, over the mean colours of blocks: letters fall elsewhere by parts of a pixel,
/// as each program hints in its own way, and a block forgives that. `mean` is of blocks of 8 pixels over the whole picture, `worst` the block of 32 that differs most. What is
/// not drawn, or in another place or colour, differs by more (`whatAFileLosesIsSeen`).
struct Far {
  double mean = 0, worst = 0;
  bool isWithin() const { return mean <= 4 && worst <= 24; }
  QString said() const { return QStringLiteral("mean %1, worst %2").arg(mean, 0, 'f', 2).arg(worst, 0, 'f', 2); }
};

bool isThere(const char* tool) { return !QStandardPaths::findExecutable(tool).isEmpty(); }

bool runs(const QString& tool, const QStringList& arguments) {
  QProcess process;
  process.start(tool, arguments);
  return process.waitForFinished() && process.exitCode() == 0;
}

QString output(const QString& tool, const QStringList& arguments) {
  QProcess process;
  process.start(tool, arguments);
  return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

double apart(const QImage& a, const QImage& b, const QRect& block) {
  std::array<int, 3> sum{};
  for (int y = block.top(); y <= block.bottom(); ++y)
    for (int x = block.left(); x <= block.right(); ++x) {
      const QRgb l = a.pixel(x, y), r = b.pixel(x, y);
      sum[0] += qRed(l) - qRed(r), sum[1] += qGreen(l) - qGreen(r), sum[2] += qBlue(l) - qBlue(r);
    }
  return std::max({std::abs(sum[0]), std::abs(sum[1]), std::abs(sum[2])}) / double(block.width() * block.height());
}

Far far(const QImage& a, const QImage& b) {
  if (a.isNull() || a.size() != b.size()) return {255, 255};
  const auto visit = [&](int block, auto take) {
    for (int y = 0; y + block <= a.height(); y += block)
      for (int x = 0; x + block <= a.width(); x += block) take(apart(a, b, {x, y, block, block}));
  };
  Far result;
  int count = 0;
  visit(8, [&](double each) { result.mean += each, ++count; });
  result.mean /= count;
  visit(32, [&](double each) { result.worst = std::max(result.worst, each); });
  return result;
}

/// Texts as they are painted, line by line: title, names, totals, axes, legend, note.
QStringList textsOf(const Picture& picture) {
  TextRecorder recorder(sizeOf(picture));
  QCPPainter painter(&recorder);
  painter.setMode(QCPPainter::pmVectorized);
  paint(painter, QRectF(QPointF(), sizeOf(picture)), picture);
  painter.end();
  QStringList texts;
  for (const auto& each : recorder.texts()) texts << each.text;
  return texts;
}

QStringList textsOfSvg(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  QXmlStreamReader xml(&file);
  QStringList texts;
  while (!xml.atEnd())
    if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text")) texts << xml.readElementText();
  return texts;
}

/// Each as often as it stands there; blanks at the ends say nothing.
QStringList sorted(QStringList texts) {
  for (QString& each : texts) each = each.trimmed();
  texts.removeAll(QString());
  texts.sort();
  return texts;
}

/// Letters that are written, in no order: how often each stands there. Files break lines and put texts of two fonts where they like.
QMap<QChar, int> letters(const QString& text) {
  QMap<QChar, int> count;
  QString plain = text.normalized(QString::NormalizationForm_KC);
  plain.replace(u'〜', u'~').replace(u'‧', u'・');  // one glyph for both
  for (const QChar c : plain)
    if (!c.isSpace() && c.category() != QChar::Other_Control) ++count[c];
  return count;
}

QString difference(const QMap<QChar, int>& a, const QMap<QChar, int>& b) {
  QString said;
  for (const QChar c : QSet<QChar>(a.keyBegin(), a.keyEnd()) + QSet<QChar>(b.keyBegin(), b.keyEnd()))
    if (a.value(c) != b.value(c)) said += QStringLiteral("%1: %2 instead of %3; ").arg(c).arg(b.value(c)).arg(a.value(c));
  return said;
}

}  // namespace

/// One figure is the same in every kind of file: to the eye, and in what it says.
class FormatsTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    for (const char* tool : {"rsvg-convert", "pdftoppm", "pdftotext", "pdffonts"})
      if (!isThere(tool)) QSKIP(qPrintable(QString("%1 is not there").arg(tool)));
  }

  void everyFileShowsAndSaysTheSame_data() {
    QTest::addColumn<QString>("study");
    QTest::addColumn<bool>("isJapanese");
    for (const char* study : {"h100-frankfurt-paris", "bloom-176b", "dell-r740"})
      for (const bool isJapanese : {false, true}) QTest::addRow("%s, %s", study, isJapanese ? "Japanese" : "English") << study << isJapanese;
  }
  void everyFileShowsAndSaysTheSame() {
    QFETCH(QString, study);
    QFETCH(bool, isJapanese);
    words::setLanguage(isJapanese ? words::Language::japanese : words::Language::english);
    const auto all = exportsFor(study.toStdString());
    int pictures = 0;
    for (const Export& each : all) {
      if (!each.has("png")) continue;
      check(each.name, each.picture());
      if (QTest::currentTestFailed()) return;
      ++pictures;
    }
    QVERIFY2(pictures >= 5, qPrintable(QString::number(pictures)));
    qInfo("%d figures; SVG: %s; PDF: %s", pictures, qPrintable(m_svg.said()), qPrintable(m_pdf.said()));
  }

  void whatAFileLosesIsSeen() {
    words::setLanguage(words::Language::english);
    const auto all = exportsFor("h100-frankfurt-paris");
    const Picture whole = all.front().picture();
    Picture bare = whole;
    bare.paintBody = [](QCPPainter&, const QRectF&) {};
    const Far lost = far(imageOf(whole, 1), imageOf(bare, 1));
    QVERIFY2(!lost.isWithin(), qPrintable(lost.said()));
    Picture shifted = whole;
    shifted.paintBody = [paint = whole.paintBody](QCPPainter& painter, const QRectF& rect) { paint(painter, rect.translated(12, 0)); };
    const Far moved = far(imageOf(whole, 1), imageOf(shifted, 1));
    QVERIFY2(!moved.isWithin(), qPrintable(moved.said()));
    Picture otherwise = whole;
    otherwise.note.replace(u'1', u'7');
    otherwise.title += u'!';
    QVERIFY(letters(textsOf(whole).join(QString())) != letters(textsOf(otherwise).join(QString())));
  }

 private:
  static std::vector<Export> exportsFor(const std::string& name) {
    const auto results = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(gallery(name)));
    const auto choice = report::defaultChoice(results->study);
    report::UncertaintyRun run(results, choice, 3, report::UncertaintyRun::Years::with);
    if (!run.extend(200, 1, {})) qFatal("stopped");
    const report::UncertaintyPointer uncertainty = run.take(1, {});
    auto all = exportsOf(results, choice, uncertainty);
    const auto view = report::viewOf(results->study);
    for (Export& each : uncertaintyExports(uncertainty, report::distributionFigure(*uncertainty, lifecycle::Indicator::ghg, view), report::differenceFigures(*uncertainty, lifecycle::Indicator::ghg, view)))
      all.push_back(std::move(each));
    return all;
  }

  void check(const QString& name, const Picture& picture) {
    const QString base = m_folder.filePath(name);
    for (const char* ending : {".svg", ".pdf"}) QVERIFY(!savePicture(picture, base + ending));
    const QImage ours = imageOf(picture, 1);
    QVERIFY(runs("rsvg-convert", {"-w", QString::number(ours.width()), "-h", QString::number(ours.height()), "-b", "white", "-o", base + "-svg.png", base + ".svg"}));
    QVERIFY(runs("pdftoppm", {"-q", "-png", "-singlefile", "-scale-to-x", QString::number(ours.width()), "-scale-to-y", QString::number(ours.height()), base + ".pdf", base + "-pdf"}));
    compare(name + " as SVG", ours, QImage(base + "-svg.png"), m_svg);
    compare(name + " as PDF", ours, QImage(base + "-pdf.png"), m_pdf);

    const QStringList texts = textsOf(picture);
    QVERIFY(texts.size() > 5);
    QCOMPARE(sorted(textsOfSvg(base + ".svg")), sorted(texts));
    const QString pdf = difference(letters(texts.join(QString())), letters(output("pdftotext", {"-layout", base + ".pdf", "-"})));
    QVERIFY2(pdf.isEmpty(), qPrintable(name + " as PDF: " + pdf));
    const QStringList fonts = output("pdffonts", {base + ".pdf"}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    // name, type, encoding, emb, sub, uni, object: counted from the right, as types have blanks
    for (const QString& font : fonts) QCOMPARE(font.simplified().split(u' ').value(font.simplified().split(u' ').size() - 5), "yes");
  }
  void compare(const QString& what, const QImage& ours, const QImage& theirs, Far& worst) {
    const Far found = far(ours, theirs);
    if (!found.isWithin()) {
      const QString path = QStringLiteral(MEGURI_BINARY_DIR "/tests/pictures/");
      QDir().mkpath(path);
      sideBySide(ours, theirs).save(path + QString(what).replace(u' ', u'-') + ".png");
      QFAIL(qPrintable(QString("%1: %2; see %3").arg(what, found.said(), path)));
    }
    worst = {std::max(worst.mean, found.mean), std::max(worst.worst, found.worst)};
  }

  QTemporaryDir m_folder;
  Far m_svg, m_pdf;
};

QTEST_MAIN(FormatsTest)
#include "tst_formats.moc"
