#include "ui/charts/picture.h"

#include <qcustomplot.h>

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/support/painted_text.h"
#include "tests/ui/charts/compared.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;
using namespace meguri::support;
using lifecycle::Assessment;
using lifecycle::Indicator;

namespace {

const Assessment& six() {
  static const Assessment instance = lifecycle::assess(servers(6));
  return instance;
}

enum class Kind { bar, bars, time, stock };

Picture pictureOf(Kind kind, const Assessment& assessment, std::size_t count) {
  const report::Choice choice = firstOf(assessment.study, count);
  std::vector<report::BarFigure> figures;
  for (const auto indicator : {Indicator::ghg, Indicator::water, Indicator::ewaste}) figures.push_back(report::barFigure(assessment, choice, indicator));
  switch (kind) {
    case Kind::bar: return barPicture(assessment, choice, figures[0], styleFor(lightTheme(), figures));
    case Kind::bars: return barsPicture(assessment, choice, figures, styleFor(lightTheme(), figures));
    case Kind::time: return timePicture(assessment.study, report::timeFigure(assessment, choice, Indicator::ghg, false));
    case Kind::stock: break;
  }
  return stockPicture(assessment.study, report::stockFigure(assessment, choice));
}

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a tool prints; nothing if it fails.
QString run(const QString& tool, const QStringList& arguments) {
  QProcess process;
  process.start(tool, arguments);
  return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}
bool isThere(const char* tool) { return !QStandardPaths::findExecutable(tool).isEmpty(); }

/// Mean colour of a block of pixels on white.
std::array<double, 3> meanOf(const QImage& image, const QRect& block) {
  std::array<double, 3> sum{};
  for (int y = block.top(); y <= block.bottom(); ++y)
    for (int x = block.left(); x <= block.right(); ++x) {
      const QColor colour = image.pixelColor(x, y);
      sum[0] += colour.red(), sum[1] += colour.green(), sum[2] += colour.blue();
    }
  for (double& each : sum) each /= block.width() * block.height();
  return sum;
}

struct Differences {
  double mean = 0, worst = 0;
};
/// Of the mean colours of blocks, 0 to 255.
Differences differences(const QImage& ours, const QImage& theirs, QSize block) {
  Differences result;
  int count = 0;
  for (int y = 0; y + block.height() <= ours.height(); y += block.height())
    for (int x = 0; x + block.width() <= ours.width(); x += block.width(), ++count) {
      const auto a = meanOf(ours, {QPoint(x, y), block}), b = meanOf(theirs, {QPoint(x, y), block});
      double apart = 0;
      for (std::size_t c = 0; c < 3; ++c) apart = std::max(apart, std::abs(a[c] - b[c]));
      result.mean += apart;
      result.worst = std::max(result.worst, apart);
    }
  result.mean /= count;
  return result;
}

}  // namespace

/// A figure comes out the same in every kind of file.
class PictureTest : public QObject {
  Q_OBJECT
 private slots:
  void init() { words::setLanguage(words::Language::english); }

  void aPngHasItsSizeAndInk_data() { everyPicture(); }
  void aPngHasItsSizeAndInk() {
    const Picture picture = fetched();
    const QString path = m_folder.filePath("figure.png");
    QVERIFY(!savePicture(picture, path));
    const QImage image(path);
    const QSizeF size = sizeOf(picture);
    QVERIFY(size.width() >= 620 && size.height() >= 150);
    QCOMPARE(image.size(), (size * 2).toSize());
    QVERIFY(std::abs(image.dotsPerMeterX() - 3780) <= 1);
    QCOMPARE(image.pixelColor(2, 2), lightTheme().surface);
    const QRect body(40, image.height() / 4, image.width() - 80, image.height() / 2);
    int ink = 0;
    for (int y = body.top(); y < body.bottom(); y += 2)
      for (int x = body.left(); x < body.right(); x += 2) ink += image.pixelColor(x, y) != lightTheme().surface;
    QVERIFY2(ink > 500, qPrintable(QString::number(ink)));
    QCOMPARE(imageOf(picture, 1).size(), size.toSize());
  }

  void anSvgIsWholeAndPlain_data() { everyPicture(); }
  void anSvgIsWholeAndPlain() {
    const Picture picture = fetched();
    const QString path = m_folder.filePath("figure.svg");
    QVERIFY(!savePicture(picture, path));
    QXmlStreamReader xml(bytesOf(path));
    QString text;
    QSet<QString> elements;
    while (!xml.atEnd())
      if (xml.readNext() == QXmlStreamReader::StartElement) {
        elements << xml.name().toString();
        if (xml.name() == QLatin1String("svg")) QCOMPARE(xml.attributes().value("viewBox").toString().section(u' ', 2, 2).toDouble(), sizeOf(picture).width());
      } else if (xml.isCharacters()) {
        text += xml.text().toString() + u'\n';
      }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    for (const char* wrong : {"clipPath", "pattern", "image"}) QVERIFY2(!elements.contains(wrong), wrong);
    QVERIFY(elements.contains("path") || elements.contains("rect"));
    verifyWords(text);
  }

  void aPdfEmbedsItsFonts_data() { everyPicture(); }
  void aPdfEmbedsItsFonts() {
    const Picture picture = fetched();
    const QString path = m_folder.filePath("figure.pdf");
    QVERIFY(!savePicture(picture, path));
    QVERIFY(bytesOf(path).startsWith("%PDF"));
    if (!isThere("pdffonts") || !isThere("pdfinfo")) QSKIP("poppler-utils are not there");
    const QStringList fonts = run("pdffonts", {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    // name, type, encoding, emb, sub, uni, object: counted from the right, as types have blanks
    for (const QString& font : fonts) QCOMPARE(font.simplified().split(u' ').value(font.simplified().split(u' ').size() - 5), "yes");
    const QString info = run("pdfinfo", {path});
    QVERIFY2(info.contains(QRegularExpression("Pages: +1\n")), qPrintable(info));
    const auto page = QRegularExpression("Page size: +([0-9.]+) x ([0-9.]+)").match(info);
    QVERIFY(std::abs(page.captured(1).toDouble() - sizeOf(picture).width() * 0.75) < 1.5);
    QVERIFY(std::abs(page.captured(2).toDouble() - sizeOf(picture).height() * 0.75) < 1.5);
    verifyWords(run("pdftotext", {path, "-"}));
  }

  void pngAndSvgLookAlike_data() { everyPicture(); }
  void pngAndSvgLookAlike() {
    if (!isThere("rsvg-convert")) QSKIP("librsvg is not there");
    const Picture picture = fetched();
    const QString svg = m_folder.filePath("alike.svg"), png = m_folder.filePath("alike.png");
    QVERIFY(!savePicture(picture, svg));
    const QSize size = sizeOf(picture).toSize();
    QVERIFY(QProcess::execute("rsvg-convert", {"-w", QString::number(2 * size.width()), "-h", QString::number(2 * size.height()), "-b", "white", "-o", png, svg}) == 0);
    const QImage ours = imageOf(picture), theirs(png);
    QCOMPARE(ours.size(), size * 2);
    QCOMPARE(theirs.size(), size * 2);
    // letters fall a little differently, so single small blocks may differ; 64 large ones and the mean of all small ones may not. The panels with the most
    // words are 1.7 apart on the whole, all of it in the widths of letters.
    const auto large = differences(ours, theirs, QSize(ours.width() / 8, ours.height() / 8)), small = differences(ours, theirs, QSize(16, 16));
    const QString said = QString("large blocks: worst %1; small ones: mean %2").arg(large.worst, 0, 'f', 2).arg(small.mean, 0, 'f', 2);
    qInfo("%s", qPrintable(said));
    QVERIFY2(large.worst < 8 && small.mean < 1.8, qPrintable(said));
  }

  void noTextLiesUponAnother_data() {
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isJapanese");
    QTest::addColumn<bool>("isLong");
    for (const auto& [kind, name] : kinds)
      for (const bool isJapanese : {false, true})
        for (const bool isLong : {false, true}) QTest::addRow("%s, %s%s", name, isJapanese ? "Japanese" : "English", isLong ? ", long names" : "") << kind << isJapanese << isLong;
  }
  void noTextLiesUponAnother() {
    QFETCH(Kind, kind);
    QFETCH(bool, isJapanese);
    QFETCH(bool, isLong);
    words::setLanguage(isJapanese ? words::Language::japanese : words::Language::english);
    Assessment assessment = six();
    if (isLong) assessment = lifecycle::assess(withLongNames(assessment.study));
    for (std::size_t count = 1; count <= 6; ++count) {
      const Picture picture = pictureOf(kind, assessment, count);
      TextRecorder recorder(sizeOf(picture));
      QCPPainter painter(&recorder);
      painter.setMode(QCPPainter::pmVectorized);
      ui::paint(painter, QRectF(QPointF(), sizeOf(picture)), picture);
      painter.end();
      QVERIFY(recorder.texts().size() > 5);
      QVERIFY2(recorder.fault().isEmpty(), qPrintable(QString("%1 scenarios: %2").arg(count).arg(recorder.fault())));
      if (isLong && kind == Kind::bars) {  // what is cut says so
        const auto dots = std::ranges::count_if(recorder.texts(), [](const auto& each) { return each.text.endsWith(u'\u2026') && each.text.startsWith("to it"); });
        QVERIFY2(dots >= 1, qPrintable(recorder.joined()));
      }
    }
  }

  void whatCannotBeWrittenIsSaid_data() {
    QTest::addColumn<QString>("path");
    for (const char* ending : {"png", "svg", "pdf"}) QTest::newRow(ending) << QString("/proc/figure.%1").arg(ending);
    QTest::newRow("no folder") << "/nowhere/figure.svg";
  }
  void whatCannotBeWrittenIsSaid() {
    QFETCH(QString, path);
    const auto fault = savePicture(pictureOf(Kind::bar, six(), 2), path);
    QVERIFY(fault);
    QCOMPARE(QString::fromStdString(fault->code), "file.unwritable");
    QCOMPARE(QString::fromStdString(fault->place), path);
  }

 private:
  static constexpr std::array<std::pair<Kind, const char*>, 4> kinds = {{{Kind::bar, "bar"}, {Kind::bars, "bars"}, {Kind::time, "time"}, {Kind::stock, "stock"}}};

  static void everyPicture() {
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isJapanese");
    for (const auto& [kind, name] : kinds)
      for (const bool isJapanese : {false, true}) QTest::addRow("%s, %s", name, isJapanese ? "Japanese" : "English") << kind << isJapanese;
  }
  static Picture fetched() {
    const bool isJapanese = *static_cast<bool*>(QTest::qData("isJapanese", qMetaTypeId<bool>()));
    words::setLanguage(isJapanese ? words::Language::japanese : words::Language::english);
    return pictureOf(*static_cast<Kind*>(QTest::qData("kind", qMetaTypeId<Kind>())), six(), 3);
  }
  /// The title and who is compared; blanks aside, as files may break lines anywhere, and which of two signs of one glyph it is.
  static void verifyWords(const QString& text) {
    const auto bare = [](QString s) { return s.normalized(QString::NormalizationForm_KC).replace(u'‧', u'・').remove(QRegularExpression("\\s")); };
    const QString title = fetched().title;
    QVERIFY(!title.isEmpty());
    QVERIFY2(bare(text).contains(bare(title)), qPrintable(title + " not in " + text));
    for (const char* name : {"Frankfurt, 4 years", "Paris, 4 years", "Paris, 6 years"}) QVERIFY2(bare(text).contains(bare(name)), qPrintable(name + (" not in " + text)));
  }
  QTemporaryDir m_folder;
};

QTEST_MAIN(PictureTest)
#include "tst_picture.moc"
