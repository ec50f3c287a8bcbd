#include <qcustomplot.h>

#include <QDir>
#include <QFileInfo>
#include <QTest>
#include <limits>
#include <map>
#include <random>

#include "tests/pictures/figures.h"
#include "tests/pictures/likeness.h"
#include "tests/support/painted_text.h"

using namespace meguri;
using namespace meguri::ui;
using namespace meguri::support;

namespace {

/// What two paintings of one figure may be apart. With the fonts of packaging/setup they are the same but for the colours the references were reduced to; what remains
/// is room for another rounding of antialiasing (`whatRoundingDoesPasses`), which weighs most where the rows of twelve scenarios are thin. Every change of
/// theChangesAreFound is beyond twice of it; the test prints both.
constexpr double mostMean = 0.6, mostWorst = 4;
constexpr qint64 mostBytes = 100'000;

QString referencePath(const QString& name) { return QString::fromStdString(sourcePath("tests/pictures/reference/")) + name + QStringLiteral(".png"); }

Picture made(const NamedPicture& named) {
  words::setLanguage(named.language);
  return named.make();
}

NamedPicture byName(const char* name) {
  for (const auto& each : referencePictures())
    if (std::string_view(each.name) == name) return each;
  qFatal("no picture %s", name);
}

/// Writes what differs where a person can look at it, and says where.
QString written(const QString& name, const QImage& actual, const QImage& expected) {
  const QDir folder(QStringLiteral(MEGURI_BINARY_DIR "/tests/pictures"));
  folder.mkpath(QStringLiteral("."));
  const QString path = folder.filePath(name + QStringLiteral(".png"));
  sideBySide(actual, expected).save(path);
  return path;
}

/// The same with every pixel of an edge up to 8 levels lighter or darker, as where antialiasing rounds otherwise.
QImage roundedOtherwise(const QImage& image) {
  QImage result = image;
  std::mt19937 random(1);
  for (int y = 1; y < image.height(); ++y)
    for (int x = 1; x < image.width(); ++x) {
      const QRgb pixel = image.pixel(x, y);
      if (pixel == image.pixel(x - 1, y) && pixel == image.pixel(x, y - 1)) continue;
      const int by = static_cast<int>(random() % 17) - 8;
      const auto level = [by](int channel) { return std::clamp(channel + by, 0, 255); };
      result.setPixel(x, y, qRgb(level(qRed(pixel)), level(qGreen(pixel)), level(qBlue(pixel))));
    }
  return result;
}

/// In 256 colours, so that the file is small: those of areas as they are, and of the others those that lie farthest from any taken before.
QImage reduced(const QImage& image) {
  std::map<QRgb, int> counts;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) ++counts[image.pixel(x, y)];
  struct Colour {
    QRgb colour;
    int count, distance = std::numeric_limits<int>::max(), place = 0;
  };
  std::vector<Colour> colours;
  for (const auto& [colour, count] : counts) colours.push_back({colour, count});
  constexpr int areas = 48, most = 256;
  QList<QRgb> table;
  while (table.size() < std::min<qsizetype>(most, static_cast<qsizetype>(colours.size()))) {
    const auto next = std::ranges::max_element(colours, {}, [&](const Colour& each) { return table.size() < areas ? (each.distance == 0 ? 0 : each.count) : each.distance; });
    const QRgb taken = next->colour;
    for (Colour& each : colours) {
      const int distance = std::abs(qRed(taken) - qRed(each.colour)) + std::abs(qGreen(taken) - qGreen(each.colour)) + std::abs(qBlue(taken) - qBlue(each.colour));
      if (distance < each.distance) each.distance = distance, each.place = static_cast<int>(table.size());
    }
    table << taken;
  }
  std::map<QRgb, int> places;
  for (const Colour& each : colours) places[each.colour] = each.place;
  QImage result(image.size(), QImage::Format_Indexed8);
  result.setColorTable(table);
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) result.setPixel(x, y, static_cast<uint>(places[image.pixel(x, y)]));
  return result;
}

/// The image with one text a few pixels beside its place.
QImage withMovedText(const Picture& picture, const QString& start, QPoint by) {
  TextRecorder recorder(sizeOf(picture));
  QCPPainter painter(&recorder);
  paint(painter, QRectF(QPointF(), sizeOf(picture)), picture);
  painter.end();
  QImage image = imageOf(picture, 1);
  image.setDevicePixelRatio(1);
  for (const auto& each : recorder.texts()) {
    if (!each.text.startsWith(start)) continue;
    const QRect ink = each.ink.toAlignedRect().adjusted(-1, -1, 1, 1);
    const QImage text = image.copy(ink);
    QPainter mover(&image);
    mover.fillRect(ink, picture.style.theme->surface);
    mover.drawImage(ink.topLeft() + by, text);
    return image;
  }
  qFatal("no text %s", qPrintable(start));
}

}  // namespace

/// Figures look as they looked when somebody last approved of them. MEGURI_UPDATE=1 writes the references anew: look at them before they are committed.
class PicturesTest : public QObject {
  Q_OBJECT
 private slots:
  void init() { words::setLanguage(words::Language::english); }

  void figuresLookAsApproved_data() {
    QTest::addColumn<int>("index");
    const auto all = referencePictures();
    for (std::size_t i = 0; i < all.size(); ++i) QTest::newRow(all[i].name) << static_cast<int>(i);
  }
  void figuresLookAsApproved() {
    QFETCH(int, index);
    const NamedPicture named = referencePictures()[static_cast<std::size_t>(index)];
    const QImage actual = imageOf(made(named), 1);
    const QString path = referencePath(named.name);
    if (updating()) QVERIFY(reduced(actual.convertToFormat(QImage::Format_RGB32)).save(path, "PNG", 0));
    const QImage expected(path);
    QVERIFY2(!expected.isNull(), qPrintable(path + " is not there: MEGURI_UPDATE=1 writes it"));
    QVERIFY2(QFileInfo(path).size() <= mostBytes, qPrintable(QString("%1 bytes").arg(QFileInfo(path).size())));
    const Likeness found = likeness(actual, expected);
    if (!found.isWithin(mostMean, mostWorst)) QFAIL(qPrintable(found.said() + "; actual, expected, difference: " + written(named.name, actual, expected)));
  }

  /// No reference is left over from a figure that is gone.
  void everyReferenceIsOfAFigure() {
    QStringList names;
    for (const auto& each : referencePictures()) names << QString(each.name) + ".png";
    names.sort();
    QCOMPARE(QDir(QFileInfo(referencePath("x")).path()).entryList(QDir::Files, QDir::Name), names);
  }

  void paintedAgainItIsTheSame() {
    const NamedPicture named = byName("bars-by-stage");
    const Likeness found = likeness(imageOf(made(named), 1), imageOf(made(named), 1));
    QCOMPARE(found.worst, 0.0);
    QCOMPARE(found.mean, 0.0);
  }

  void whatRoundingDoesPasses() {
    for (const auto& named : referencePictures()) {
      const Likeness found = likeness(roundedOtherwise(imageOf(made(named), 1)), QImage(referencePath(named.name)));
      QVERIFY2(found.isWithin(mostMean, mostWorst), qPrintable(QString(named.name) + ": " + found.said()));
      m_largestPassing = std::max(m_largestPassing, found.worst);
    }
  }

  /// One thing of a picture is otherwise, the rest as it was.
  void theChangesAreFound_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QImage>("image");
    words::setLanguage(words::Language::english);
    const Compared of(servers(3));
    const report::BarFigure known = partlyKnown(of);
    const Picture bars = of.bar(known);
    const auto bar = [&](const char* what, auto change) {
      report::BarFigure figure = known;
      change(figure);
      Picture other = bars;  // the legend stays
      other.paintBody = of.bar(figure).paintBody;
      QTest::newRow(what) << "bars-partly-known" << imageOf(other, 1);
    };
    bar("a whisker is missing", [](auto& figure) { figure.bars[0].band.reset(); });
    bar("a whisker ends elsewhere", [](auto& figure) { figure.bars[0].band->p95 *= 0.97; });
    bar("a hatching is missing", [](auto& figure) { figure.bars[1].leftOut.clear(); });
    bar("two colours are exchanged", [](auto& figure) { std::swap(figure.parts.front(), figure.parts.back()); });
    bar("a number has another digit", [](auto& figure) { *figure.bars[0].total *= 1.002; });
    bar("a bar is a hundredth shorter", [](auto& figure) {
      for (auto& value : figure.bars[1].values)
        if (value) *value *= 0.99;
    });
    bar("what is not known is nought", [](auto& figure) { figure.bars[2].total = 0; });
    const QString first = words::letter(of.results->study, known.bars[1].scenario);
    QTest::newRow("a letter is moved by three pixels") << "bars-partly-known" << withMovedText(bars, first, {3, 0});
    QTest::newRow("the title is moved by three pixels") << "bars-partly-known" << withMovedText(bars, bars.title.left(4), {0, 3});
    Picture noted = bars;
    noted.note.replace(QStringLiteral("Location-based"), QStringLiteral("Market-based"));
    QVERIFY(noted.note != bars.note);
    QTest::newRow("a rule in the note is another") << "bars-partly-known" << imageOf(noted, 1);

    const Compared years(servers(5), report::Axis::stage, true);
    const auto line = [&](const char* what, auto change) {
      auto figure = report::timeFigure(*years.results, years.choice, lifecycle::Indicator::ghg, false, years.uncertainty.get());
      const Picture whole = timePicture(years.results->study, figure);
      change(figure);
      Picture other = whole;
      other.paintBody = timePicture(years.results->study, figure).paintBody;
      QTest::newRow(what) << "years-annual" << imageOf(other, 1);
    };
    line("a line is higher in one year", [](auto& figure) { *figure.series[2].values[1] *= 1.05; });
    line("an area is missing", [](auto& figure) { figure.series[1].bands.clear(); });
    line("two lines are exchanged", [](auto& figure) { std::swap(figure.series[0].values, figure.series[1].values); });
  }
  void theChangesAreFound() {
    QFETCH(QString, name);
    QFETCH(QImage, image);
    const Likeness found = likeness(image, QImage(referencePath(name)));
    qInfo("%s", qPrintable(found.said()));
    QVERIFY2(!found.isWithin(mostMean, mostWorst), qPrintable(found.said()));
    m_smallestFailing = std::min(m_smallestFailing, found.worst);
  }
  void cleanupTestCase() {
    qInfo("worst block: largest that passes %.2f, tolerance %.2f, smallest that fails %.2f", m_largestPassing, mostWorst, m_smallestFailing);
    QVERIFY(m_smallestFailing > 2 * mostWorst);
  }

 private:
  double m_largestPassing = 0, m_smallestFailing = 255;
};

QTEST_MAIN(PicturesTest)
#include "tst_pictures.moc"
