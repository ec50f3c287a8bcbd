#include <QTest>

#include "core/report/bar_figure.h"
#include "core/report/look.h"
#include "core/study/edit.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::report;

namespace {

constexpr Axis axes[] = {Axis::whole, Axis::stage, Axis::element, Axis::site, Axis::phase, Axis::measure, Axis::fate, Axis::part, Axis::year, Axis::job, Axis::place};
constexpr Scale scales[] = {Scale::total, Scale::unit, Scale::year, Scale::relative};

}  // namespace

/// A choice comes back from the words of a file, and any words give a choice that shows something.
class LookTest : public QObject {
  Q_OBJECT
 private slots:
  void everyChoiceComesBack() {
    const study::Study study = support::gallery("h100-frankfurt-paris");
    Choice choice = defaultChoice(study);
    choice.scenarios = {study.scenarios[1]->id, study.scenarios[0]->id};
    choice.reference = study.scenarios[0]->id;
    for (const Axis axis : axes)
      for (const Scale scale : scales)
        for (const Across across : {Across::scenario, Across::indicator})
          for (const CutOff cutOff : {CutOff{}, CutOff{0.1, 0}, CutOff{0, 3}, CutOff{1, 10000}}) {
            choice.split = axis;
            choice.scale = scale;
            choice.across = across;
            choice.cutOff = cutOff;
            QVERIFY(choiceOf(study, lookOf(choice)) == choice);
          }
    for (const auto indicator : lifecycle::indicators) {
      choice.indicators.push_back(indicator);
      QVERIFY(choiceOf(study, lookOf(choice)) == choice);
    }
  }

  void whatIsNotKnownIsPassedOver() {
    const study::Study study = support::gallery("h100-frankfurt-paris");
    const Choice usual = defaultChoice(study);
    QVERIFY(choiceOf(study, {}) == usual);
    study::Look look;
    look.scenarios = {"gone", "scope", ""};
    look.reference = "gone";
    look.indicators = {"noise", ""};
    look.split = "moon";
    look.scale = "furlong";
    look.across = "diagonal";
    look.least = 7;
    look.most = -1;
    QVERIFY(choiceOf(study, look) == usual);
    // one that is there is enough, and is then the reference; none is shown twice
    const study::Id second = study.scenarios[1]->id;
    look.scenarios = {"gone", second, second};
    const Choice choice = choiceOf(study, look);
    QCOMPARE(choice.scenarios, std::vector<study::Id>{second});
    QCOMPARE(choice.reference, second);
    look.indicators = {"noise", "ghg", "ghg"};
    QCOMPARE(choiceOf(study, look).indicators, std::vector{lifecycle::Indicator::ghg});
  }

  void atMostAsManyScenariosAsArePainted() {
    study::Study study = support::gallery("h100-frankfurt-paris");
    study::Look look;
    study::Transaction t(study);
    for (int i = 0; i < 20; ++i) look.scenarios.push_back(t.addVariant(study.scenarios[0]->id, "v"));
    QVERIFY(bool(t.commit({})));
    look.reference = look.scenarios.back();
    const Choice choice = choiceOf(study, look);
    QCOMPARE(choice.scenarios, std::vector<study::Id>(look.scenarios.begin(), look.scenarios.begin() + mostScenarios));
    QCOMPARE(choice.reference, look.scenarios.front());
  }

  /// Also words that no menu offers together.
  void everyLookHasFigures() {
    const study::Study study = support::gallery("h100-frankfurt-paris");
    const auto results = lifecycle::assess(study);
    for (const Axis axis : axes)
      for (const Scale scale : scales)
        for (const Across across : {Across::scenario, Across::indicator}) {
          study::Look look;
          look.split = word(axis);
          look.scale = word(scale);
          look.across = word(across);
          QVERIFY(!barFigures(results, choiceOf(study, look)).empty());
        }
  }
};

QTEST_APPLESS_MAIN(LookTest)
#include "tst_look.moc"
