#include "ui/words/headings.h"

#include <QTest>

#include "tests/support/support.h"
#include "ui/words/words.h"

using namespace meguri;

/// The line of method that stands on pages and exports, and what parts are called.
class HeadingsTest : public QObject {
  Q_OBJECT
 private slots:
  void cleanup() { words::setLanguage(words::Language::english); }

  void rulesNameEveryChoice() {
    const study::Study study = support::gallery("h100-frankfurt-paris");
    QCOMPARE(words::rulesInShort(study, report::Scale::unit), QStringLiteral("2026–2035 · per accelerator-hour · Amortised · Location-based"));
    QCOMPARE(words::rules(study, report::Scale::unit), words::rulesInShort(study, report::Scale::unit) + QStringLiteral(" · Shared by hours claimed · Cut-off · Grid: life cycle · Water with reservoirs · Without network losses"));
    QCOMPARE(words::rules(study), QStringLiteral("2026–2035 · Amortised · Location-based · Shared by hours claimed · Cut-off · Grid: life cycle · Water with reservoirs · Without network losses"));
  }

  void rulesFollowTheScope() {
    const auto& t = study::scopeType();
    study::Study study = support::gallery("h100-frankfurt-paris");
    study::Element scope = *study.scope;
    const auto set = [&](int field, study::FieldValue value) { scope.values[static_cast<std::size_t>(field)] = std::move(value); };
    set(t.basis.index, std::string("market"));
    set(t.allocation.index, std::string("energy"));
    set(t.endOfLifeRule.index, std::string("circular"));
    set(t.gridColumn.index, std::string("direct"));
    set(t.networkLosses.index, true);
    set(t.countWater.index, false);
    set(t.countCost.index, true);
    set(t.currency.index, std::string("JPY"));
    study.scope = std::make_shared<const study::Element>(scope);
    QCOMPARE(words::rules(study), QStringLiteral("2026–2035 · Amortised · Market-based · Shared by energy · Circular footprint formula · Grid: direct emissions · With network losses · Cost in JPY"));
    set(t.countScarcity.index, true);
    set(t.reservoirs.index, std::string("without"));
    set(t.priceYear.index, std::int64_t{2025});
    study.scope = std::make_shared<const study::Element>(scope);
    QVERIFY(words::rules(study).endsWith(QStringLiteral(" · Water without reservoirs · With network losses · Cost in JPY of 2025")));
    words::setLanguage(words::Language::japanese);
    QVERIFY(words::rules(study).endsWith(QStringLiteral(" · 循環フットプリント式 · 系統係数：直接排出 · 貯水池蒸発を除く · 送配電ロスを含む · 費用：JPY（2025年価格）")));
  }

  void partsAreNamedByTheirAxis() {
    const study::Study study = support::gallery("h100-frankfurt-paris");
    QCOMPARE(words::partName(study, report::Axis::stage, "credit"), QString("Recycling credit"));
    QCOMPARE(words::partName(study, report::Axis::fate, "recycled"), QString("Recycled"));
    QCOMPARE(words::partName(study, report::Axis::fate, ""), QString("Not split by fate"));
    QCOMPARE(words::partName(study, report::Axis::site, ""), words::text("ui.part.none"));
  }

  void titlesSayTheMessage() {
    const auto results = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(support::gallery("h100-frankfurt-paris")));
    const study::Study& study = results->study;
    report::Choice choice = report::defaultChoice(study);
    choice.scenarios = {"a", "b"};
    const auto titles = [&] {
      QStringList list;
      for (const auto& figure : report::barFigures(*results, choice)) list << words::title(figure, study);
      return list;
    };
    QCOMPARE(titles().mid(0, 2), QStringList({"B emits 80\u00a0% less than A", QStringLiteral("…but B uses 102\u00a0% more water than A")}));
    QCOMPARE(words::title(report::barFigure(*results, choice, lifecycle::Indicator::ghg), study), QString("B emits 80\u00a0% less than A"));
    words::setLanguage(words::Language::japanese);
    QCOMPARE(titles()[0], QStringLiteral("B の排出量は A より 80\u00a0% 少ない"));
    QCOMPARE(titles()[1], QStringLiteral("一方、B の水消費量は A より 102\u00a0% 多い"));
    words::setLanguage(words::Language::english);
    choice.across = report::Across::indicator;
    QCOMPARE(titles(), QStringList({"A Frankfurt, 4 years", "B: less than A in 1 of 3 indicators"}));
    choice.across = report::Across::scenario;
    choice.scenarios = {"a"};
    QCOMPARE(titles()[0], QString("Use makes up 92\u00a0% of the total"));
  }

  /// The title and the tile round alike.
  void oneNumberNeverContradictsAnother() {
    for (const double share : {0.006, 0.0456, 0.0994, 0.09949, 0.0995, 0.0999, 0.1449, 0.3351, 1.2345, 12.4}) {
      for (const double sign : {1.0, -1.0}) QVERIFY(words::change(sign * share) == (sign > 0 ? QStringLiteral("+") : QStringLiteral("−")) + words::sizeOfChange(sign * share) + QStringLiteral("\u00a0%"));
      report::BarFigure figure;
      figure.message = {.kind = report::Message::Kind::more, .scenario = "b", .share = share, .reference = "a"};
      const study::Study study = support::gallery("h100-frankfurt-paris");
      QVERIFY(words::title(figure, study).contains(words::change(share).mid(1)));
    }
  }

  void theProbabilityIsShortAndItsConditionBeneath() {
    const study::Study study = support::gallery("h100-frankfurt-paris");
    report::BarFigure figure;
    figure.message = {.kind = report::Message::Kind::less, .scenario = "b", .share = 0.34, .probability = 0.97, .reference = "a"};
    QCOMPARE(words::title(figure, study), QString("B emits 34\u00a0% less than A (97\u00a0% of draws)"));
    QVERIFY(words::description(figure).endsWith(QStringLiteral(" · given the stated uncertainties")));
    QCOMPARE(words::sentence(figure, study), QString("B emits 34\u00a0% less than A (97\u00a0% of draws, given the stated uncertainties)."));
    figure.message.isAgainst = true;
    QVERIFY(words::title(figure, study).startsWith(QStringLiteral("…but B")) && words::sentence(figure, study).startsWith(QStringLiteral("But B")));
    figure.message = {};
    QVERIFY(words::sentence(figure, study).isEmpty());
  }
};

QTEST_APPLESS_MAIN(HeadingsTest)
#include "tst_headings.moc"
