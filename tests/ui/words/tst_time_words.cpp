#include "ui/words/time_words.h"

#include <QTest>

#include "tests/core/report/studies.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::report;
using Kind = TimeMessage::Kind;

/// What figures over the years are called, in both languages.
class TimeWordsTest : public QObject {
  Q_OBJECT
 private:
  static TimeFigure saying(TimeMessage message, bool isCumulative = false) {
    TimeFigure figure;
    figure.dimension = quantity::Base::greenhouseGas;
    figure.cumulative = isCumulative;
    figure.series = {{"a", {1000.0, 2000.0}}, {"b", {500.0, 900.0}}};
    figure.message = std::move(message);
    return figure;
  }

 private slots:
  void init() { words::setLanguage(words::Language::english); }

  void titlesSayTheMessage() {
    const study::Study study = support::gallery("h100-frankfurt-paris");
    const auto title = [&](TimeMessage message, bool isCumulative = false) { return words::title(saying(std::move(message), isCumulative), study); };
    QCOMPARE(title({Kind::falls, "b", "a", 2029}), QString("B falls below A from 2029"));
    QCOMPARE(title({Kind::rises, "b", "a", 2029}), QString("B rises above A from 2029"));
    QCOMPARE(title({Kind::falls, "b", "a", 2031}, true), QString("B breaks even with A in 2031"));
    QCOMPARE(title({Kind::below, "b", "a", 2035, 0.304, 0.396}), QString("B stays 30–40\u00a0% below A in every year"));
    QCOMPARE(title({Kind::below, "b", "a", 2035, 0.34, 0.34}), QString("B stays 34\u00a0% below A in every year"));
    QCOMPARE(title({Kind::above, "b", "a", 2035, 0.25, 0.25}, true), QString("By 2035, B adds up to 25\u00a0% more than A"));
    QCOMPARE(title({Kind::peak, "a", "", 2030, 0, 0, 5.1e6}).section(u' ', 0, 4), QString("A peaks in 2030 at"));
    QCOMPARE(title({Kind::alike, "", "a"}), QString("All scenarios are alike in every year"));
    QCOMPARE(title({}), QString("Greenhouse gases · Annual"));
  }

  void theDescriptionNamesWhatTheTitleDoesNot() {
    const study::Study study = support::gallery("h100-frankfurt-paris");
    QVERIFY(words::description(saying({Kind::falls, "b", "a", 2029}), study).startsWith("Greenhouse gases · Annual · t CO₂e"));
    QVERIFY(!words::description(saying({}), study).contains("Greenhouse"));
    TimeFigure both = saying({});
    both.otherView = lifecycle::View{lifecycle::Accounting::incurred, lifecycle::Basis::location};
    QVERIFY(words::description(both, study).contains("dashed: As incurred"));
    QVERIFY(words::description(both, study).contains("bands only for"));
  }

  void everyEventHasWords() {
    const study::Study study = support::gallery("h100-frankfurt-paris");
    for (const auto language : {words::Language::english, words::Language::japanese}) {
      words::setLanguage(language);
      for (int kind = 0; kind <= static_cast<int>(Event::Kind::netZero); ++kind) {
        Event event{2030, "a", static_cast<Event::Kind>(kind), "servers", 10};
        QVERIFY(!words::eventName(event).startsWith("event."));
        QVERIFY(words::eventSentence(event, study).startsWith("2030 · A · "));
      }
    }
    words::setLanguage(words::Language::english);
    Event event{2031, "b", Event::Kind::breakEven, {}, 1e6, 2030.4, lifecycle::Indicator::ghg, "a"};
    QCOMPARE(words::eventName(event), QString("Break-even (Greenhouse gases)"));
    QCOMPARE(words::eventSubject(event, study), QString("with A"));
  }
};

QTEST_APPLESS_MAIN(TimeWordsTest)
#include "tst_time_words.moc"
