#include "ui/print/text_setter.h"

#include <QRegularExpression>
#include <QTest>

using namespace meguri::ui;

namespace {

QString withoutSpaces(QString text) { return text.remove(u' ').remove(QChar(0x00A0)); }

}  // namespace

/// Where the lines of a report end.
class TextSetterTest : public QObject {
  Q_OBJECT
 private slots:
  void linesHoldAllThatWasSaid_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << "B emits 80 % less than A: 2,166 t CO₂e against 426 t CO₂e · whole life · amortised";
    QTest::newRow("Japanese") << QStringLiteral("画像認識・年間リクエスト数が500,000,000 リクエストから3,341,000,000 リクエストになると順位が逆転する。");
    QTest::newRow("katakana alone") << QStringLiteral("ライフサイクルインベントリデータベースマネジメントシステム");
    QTest::newRow("spaces without a break") << QStringLiteral("41.4\u00A0g\u00A0CO₂e/kWh · ライフサイクル");
  }
  void linesHoldAllThatWasSaid() {
    QFETCH(QString, text);
    TextSetter setter;
    for (double width = 12; width < 400; width += 7) {
      const QStringList lines = setter.lines(text, {}, width);
      QCOMPARE(withoutSpaces(lines.join(QString())), withoutSpaces(text));
      if (width > 40)
        for (const QString& line : lines) QVERIFY2(setter.width(line, {}) <= width + 0.5, qPrintable(line));
    }
  }
  void wordsInKatakanaStayWhole() {
    TextSetter setter;
    const QString text = QStringLiteral("3,341,000,000 リクエストから年間のアクセラレータ時間を求めるサーバーの台数");
    const double word = setter.width(QStringLiteral("アクセラレータ"), {});
    int broken = 0;
    for (double width = word + 1; width < 300; width += 3) {
      const QStringList lines = setter.lines(text, {}, width);
      for (const char16_t* each : {u"リクエスト", u"アクセラレータ", u"サーバー"}) broken += lines.filter(QString::fromUtf16(each)).size() != 1;
    }
    QCOMPARE(broken, 0);
  }
  void amountsKeepTheirUnit() {
    TextSetter setter;
    const QString text = QStringLiteral("C の排出量は A より 83 % 少ない：2,166 t CO₂eに対して367 t CO₂e、11,830 m³に対して23,850 m³。B emits 80 % less: 426 t CO₂e against 2,166 t CO₂e over 10 years.");
    for (double width = 100; width < 500; width += 3)
      for (const QString& line : setter.lines(text, {}, width)) {
        QVERIFY2(!line.startsWith("CO") && !line.startsWith("m³") && !line.startsWith(u'%') && !line.startsWith("t ") && !line.startsWith("years"), qPrintable(line));
        QVERIFY2(!line.back().isDigit(), qPrintable(line));
      }
  }
  void whatIsLeastBreaksNothing() {
    TextSetter setter;
    for (const char* each : {"20,000,000,000 parameters", "Minerals", "41.4 g CO₂e/kWh", "One of several words", "アクセラレータ時間の合計"}) {
      const QString text = QString::fromUtf8(each);
      const double least = setter.leastWidth(text, {});
      QVERIFY2(least <= setter.width(text, {}) + 0.5, each);
      for (const QString& line : setter.lines(text, {}, least + 1)) QVERIFY2(setter.width(line, {}) <= least + 1, each);
      for (const QString& word : text.split(QRegularExpression(QStringLiteral("[ /時]")))) QVERIFY2(!setter.lines(text, {}, least + 1).filter(word).isEmpty(), qPrintable(word));
    }
    QCOMPARE(setter.leastWidth(QStringLiteral("Minerals"), {}), setter.width(QStringLiteral("Minerals"), {}));
  }
  void noLineBeginsWithTheDotBetweenParts() {
    TextSetter setter;
    const QString text = QStringLiteral("2026–2035 · 評価期間全体 · 償却配分 · ロケーション基準 · 使用時間で配分 · カットオフ · 系統係数：ライフサイクル · 貯水池蒸発を含む");
    for (double width = 120; width < 500; width += 3)
      for (const QString& line : setter.lines(text, {}, width)) QVERIFY2(!line.startsWith(u'·'), qPrintable(line));
  }
};

QTEST_MAIN(TextSetterTest)
#include "tst_text_setter.moc"
