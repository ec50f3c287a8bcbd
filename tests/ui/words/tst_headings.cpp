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
};

QTEST_APPLESS_MAIN(HeadingsTest)
#include "tst_headings.moc"
