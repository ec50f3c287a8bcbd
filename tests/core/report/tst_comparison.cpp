#include "core/report/comparison.h"

#include <QTest>

#include "tests/core/report/studies.h"

using namespace meguri;
using namespace meguri::report;
using namespace meguri::support;
using lifecycle::Assessment;
using lifecycle::Indicator;
using lifecycle::Stage;
using lifecycle::View;

namespace {

study::Study inView(const study::Study& study, const View& view) {
  return edited(study, [&](study::Transaction& transaction) {
    transaction.setScope("accounting", std::string(word(view.accounting)));
    transaction.setScope("basis", std::string(word(view.basis)));
  });
}

study::Study frankfurtParis() { return servers(); }

/// Of the second scenario against the first.
Delta deltaOf(const Assessment& a, std::vector<study::Id> scenarios, Indicator indicator, bool perUnit = false) {
  const std::size_t s = a.index(scenarios[1]);
  return Comparison(a, choiceOf(std::move(scenarios), perUnit), indicator).delta(s);
}

}  // namespace

/// Differences between scenarios, and what may be said of them.
class ComparisonTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { qInfo("MEGURI_SEED=%llu", static_cast<unsigned long long>(seedOfRun())); }

  void aVariantWithoutChangesDiffersByNothing() {
    std::size_t worded = 0;
    forEachStudy([&](const study::Study& study) {
      study::Id variant;
      const study::Study twice = withVariant(study, study.scenarios.back()->id, variant);
      for (const View& view : {amortisedLocation, incurredMarket}) {
        const Assessment a = lifecycle::assess(inView(twice, view));
        for (const Indicator indicator : lifecycle::indicators) {
          for (const bool perUnit : {false, true}) {
            const Choice choice = choiceOf({study.scenarios.back()->id, variant}, perUnit);
            const Comparison comparison(a, choice, indicator);
            const auto total = comparison.total(a.index(choice.reference));
            const Delta delta = comparison.delta(a.index(variant));
            QCOMPARE(delta.absolute.has_value(), total.has_value());
            QCOMPARE(delta.mayBeWorded, total.has_value());
            if (!total) continue;
            QCOMPARE(*delta.absolute, 0.0);
            QCOMPARE(delta.relative.has_value(), *total != 0);
            if (delta.relative) QCOMPARE(*delta.relative, 0.0);
            ++worded;
          }
        }
      }
    });
    QVERIFY(worded > 500);
  }

  void swappingTheReferenceFlipsTheSign() {
    std::size_t differing = 0;
    forEachStudy([&](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      Choice choice = choiceOf([&] { std::vector<study::Id> ids; for (const auto& each : study.scenarios) ids.push_back(each->id); return ids; }());
      for (std::size_t i = 0; i < a.scenarios.size(); ++i)
        for (std::size_t k = i + 1; k < a.scenarios.size(); ++k)
          for (const Indicator indicator : lifecycle::indicators) {
            choice.reference = a.scenarios[i]->id;
            const Delta forth = Comparison(a, choice, indicator).delta(k);
            choice.reference = a.scenarios[k]->id;
            const Delta back = Comparison(a, choice, indicator).delta(i);
            QCOMPARE(forth.absolute.has_value(), back.absolute.has_value());
            if (!forth.absolute) continue;
            QCOMPARE(*forth.absolute, -*back.absolute);
            if (!forth.relative || !back.relative) continue;
            // a share is of the amount of the reference, so it has the sign of the difference whatever the sign of the total
            QCOMPARE(*forth.relative < 0, *forth.absolute < 0);
            // credits may take a total below zero: only positive ones are so many times each other; near −100 % the digits of 1 + r run out
            const Comparison both(a, choice, indicator);
            if (both.comparable(i) > 0 && both.comparable(k) > 0)
              COMPARE_NEAR((1 + *forth.relative) * (1 + *back.relative), 1, 1e-9 + 1e-15 / std::min(1 + *forth.relative, 1 + *back.relative));
            differing += *forth.absolute != 0;
          }
    });
    QVERIFY(differing > 100);
  }

  void theGalleryByHand() {
    const Assessment a = lifecycle::assess(frankfurtParis());
    const Choice choice = choiceOf({"a", "b", "c"});
    const Comparison ghg(a, choice, Indicator::ghg);
    COMPARE_NEAR(*ghg.total(0), 1990803.8196 + 175300, 1e-10);
    COMPARE_NEAR(ghg.comparable(0), *ghg.total(0), 1e-12);
    COMPARE_NEAR(*ghg.delta(1).absolute, 250262.12736 - 1990803.8196, 1e-10);
    COMPARE_NEAR(*ghg.delta(1).relative, (250262.12736 - 1990803.8196) / (1990803.8196 + 175300), 1e-10);
    QVERIFY(ghg.delta(1).mayBeWorded && ghg.delta(2).mayBeWorded);
    const Choice perHour = choiceOf({"a", "b", "c"}, true);
    const Comparison each(a, perHour, Indicator::ghg);
    COMPARE_NEAR(*each.delta(1).absolute, (250262.12736 - 1990803.8196) / 3854400, 1e-10);
    COMPARE_NEAR(each.comparable(2), (250262.12736 + 7012.0 / 6 * 100) / 3854400, 1e-10);
    QVERIFY(each.reading(1).perUnit && each.reading(1).scenario == "b" && each.reading(1).view == amortisedLocation);
  }

  void whatOneLeavesOutIsDroppedFromBoth_data() {
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("indicator");
    QTest::addColumn<double>("comparable");
    QTest::addColumn<bool>("mayBeWorded");
    const auto row = [](const char* name, const char* base, const char* element, const char* field, Indicator indicator, double comparable, bool mayBeWorded) {
      QTest::newRow(name) << base << element << field << static_cast<int>(indicator) << comparable << mayBeWorded;
    };
    const double use = 1990803.8196, manufacture = 175300, onSite = 5032620 * 0.36e-3, grid = 6039144 * 1.659e-3;
    row("grid of the site", "", "dc", "grid", Indicator::ghg, manufacture, false);
    row("on-site water", "", "dc", "wue", Indicator::water, grid, false);
    row("grid water beside on-site water", "", "dc", "grid", Indicator::water, onSite, false);
    row("loss of 4 %: 3.69 % of the total", "dc.networkLoss=4 %", "dc", "networkLoss", Indicator::ghg, use + manufacture, true);
    row("loss of 6 %: 5.54 % of the total", "dc.networkLoss=6 %", "dc", "networkLoss", Indicator::ghg, use + manufacture, false);
    row("transport of 20 kg a node", "servers.transportGhg=20 kg CO2e", "servers", "transportGhg", Indicator::ghg, use + manufacture, true);
    row("transport of 20 t a node", "servers.transportGhg=20000 kg CO2e", "servers", "transportGhg", Indicator::ghg, use + manufacture, false);
    row("host's manufacture", "servers.hostManufacture=5700 kg CO2e", "servers", "hostManufacture", Indicator::ghg, use, false);
    row("idle power and its overhead", "servers.idlePower=2.5 kW", "servers", "idlePower", Indicator::electricity, 4856544, false);
  }

  void whatOneLeavesOutIsDroppedFromBoth() {
    QFETCH(QString, base);
    QFETCH(QString, element);
    QFETCH(QString, field);
    QFETCH(int, indicator);
    QFETCH(double, comparable);
    QFETCH(bool, mayBeWorded);
    // the product states nothing that the study is to leave out
    study::Study study = edited(frankfurtParis(), [&](study::Transaction& transaction) {
      auto product = *transaction.draft().library.at("meguri-hardware/h100-node");
      product.figures.erase("host-manufacture");
      product.figures.erase("idle-power");
      transaction.addEntry(product);
    });
    study = with(study, {"servers.hostManufacture=5700 kg CO2e", "servers.idlePower=2.5 kW", "scope.networkLosses=true"});
    if (field != "networkLoss") study = with(study, {"scope.networkLosses=false"});
    if (!base.isEmpty()) study = with(study, {base.toUtf8().constData()});
    study::Id variant;
    study = cleared(withVariant(study, "a", variant), variant.c_str(), element.toUtf8().constData(), field.toUtf8().constData());

    const Assessment a = lifecycle::assess(study);
    QVERIFY(a.scenarios.size() == 4);
    const Choice choice = choiceOf({"a", variant});
    const Comparison comparison(a, choice, static_cast<Indicator>(indicator));
    const std::size_t of = a.index("a"), other = a.index(variant);
    QVERIFY(*comparison.total(other) < *comparison.total(of));
    COMPARE_NEAR(comparison.comparable(of), comparable, 1e-9);
    COMPARE_NEAR(comparison.comparable(other), comparable, 1e-9);
    QVERIFY(std::abs(*comparison.delta(other).absolute) <= 1e-9 * comparable);
    QCOMPARE(comparison.delta(other).mayBeWorded, mayBeWorded);
    QCOMPARE(deltaOf(a, {variant, "a"}, static_cast<Indicator>(indicator)).mayBeWorded, mayBeWorded);
    // without the one that leaves it out, it counts
    const Choice alone = choiceOf({"a"});
    COMPARE_NEAR(Comparison(a, alone, static_cast<Indicator>(indicator)).comparable(of), *comparison.total(of), 1e-12);
  }

  void theIdleOfRentedHardwareIsDroppedFromBoth() {
    study::Study study = with(cleared(gallery("bloom-176b"), "bloom", "final-run", "idleEnergy"), {"a100-nodes.idlePower=0.5 kW"});
    study::Id variant;
    study = cleared(withVariant(study, "bloom", variant), variant.c_str(), "a100-nodes", "idlePower");
    const Assessment a = lifecycle::assess(study);
    const Choice choice = choiceOf({"bloom", variant});
    const Comparison comparison(a, choice, Indicator::electricity);
    COMPARE_NEAR(*comparison.total(0), 433196 + 1082990.0 / 8 * 0.5 * 0.15 / 0.85, 1e-12);
    COMPARE_NEAR(comparison.comparable(0), 433196, 1e-12);
    COMPARE_NEAR(comparison.comparable(1), 433196, 1e-12);
    QVERIFY(comparison.delta(1).mayBeWorded);  // idle is 2.7 %
  }

  void aJobWithoutHardwareIsNotComparedWithOneThatHasIt() {
    study::Study study = with(frankfurtParis(), {"inference.method=request", "inference.requests=1000", "inference.requestEnergy=1 kWh", "inference.energyScope=it", "scope.functionalUnit=request"});
    study::Id variant;
    study = withVariant(study, "a", variant);
    study = edited(study, [&](study::Transaction& transaction) {
      transaction.setField(variant, "inference", "hardware", {});
      transaction.setField(variant, "inference", "site", std::string("dc"));
      transaction.removeElement(variant, "servers");
    });
    const Assessment a = lifecycle::assess(study);
    const Choice choice = choiceOf({"a", variant});
    const Comparison comparison(a, choice, Indicator::ghg);
    COMPARE_NEAR(*comparison.total(0) - comparison.comparable(0), 175300, 1e-9);
    COMPARE_NEAR(comparison.comparable(1), 1000 * 10 * 1.2 * 0.32965, 1e-9);
  }

  /// A variant that only does not know a figure differs by nothing from its base, in any study, view and indicator.
  void notKnowingIsNoDifference() {
    const std::pair<const study::ElementType*, std::vector<const char*>> optional[] = {
        {&study::siteType(), {"gridGhg", "contractGhg", "networkLoss", "wue", "consumedShare", "gridWater", "gridWaterWithoutReservoirs", "wueWithdrawn", "gridWithdrawal", "onSiteScarcity",
                              "gridScarcity", "gridMinerals", "gridPrimaryEnergy", "electricityPrice", "waterPrice", "facilityMinerals"}},
        {&study::fleetType(), {"idlePower", "acceleratorManufacture", "hostManufacture", "manufactureWater", "transportGhg", "endOfLifeGhg", "mass", "reuse", "hostMinerals", "hostPrimaryEnergy",
                               "endOfLifeMinerals", "fabScarcity", "price", "rent", "virginGhg", "qualityRatio", "collection"}}};
    std::size_t dropped = 0, kept = 0;
    forEachStudy([&](const study::Study& study) {
      const study::Scenario& base = *study.scenarios.front();
      for (const auto& element : base.elements)
        for (const auto& [type, fields] : optional) {
          const bool hasEntry = element->type == &study::siteType() ? !element->get(study::siteType().grid).empty() : element->type == &study::fleetType() && !element->get(study::fleetType().product).empty();
          if (element->type != type || hasEntry) continue;  // a library figure would serve
          for (const char* field : fields) {
            if (element->values[static_cast<std::size_t>(type->find(field))].index() == 0) continue;
            if (field == std::string_view("contractGhg") && element->get(study::siteType().residualGhg)) continue;  // the residual mix would serve
            study::Id variant;
            const study::Study twice = withVariant(study, base.id, variant);
            const study::Study less = cleared(twice, variant.c_str(), element->id.c_str(), field);
            for (const View& view : {amortisedLocation, incurredMarket}) {
              const study::Id only[] = {base.id, variant};
              const Assessment a = lifecycle::assess(inView(less, view), only);
              if (a.scenarios.empty()) continue;
              for (const Indicator indicator : lifecycle::indicators) {
                const Choice choice = choiceOf({base.id, variant});
                const Comparison comparison(a, choice, indicator);
                const double left = comparison.comparable(a.index(base.id)), right = comparison.comparable(a.index(variant));
                const auto scale = comparison.total(a.index(base.id));
                QVERIFY2(std::abs(left - right) <= 1e-9 * scale.value_or(0), qPrintable(QString("%1 %2: %3, %4").arg(field, word(indicator).data()).arg(left).arg(right)));
                dropped += scale && left < *scale;
                kept += scale && left > 0;
              }
            }
          }
        }
    });
    QVERIFY(dropped > 100);
    QVERIFY(kept > 100);
  }

  void whatAllLeaveOutAlikeDropsNothingElse() {
    // no study here knows its transport or end of life; host's manufacture, network loss and idle power are unknown to all in turn
    study::Study study = edited(frankfurtParis(), [](study::Transaction& transaction) {
      auto product = *transaction.draft().library.at("meguri-hardware/h100-node");
      product.figures.erase("host-manufacture");
      product.figures.erase("idle-power");
      transaction.addEntry(product);
      transaction.setScope("networkLosses", true);
    });
    const Assessment a = lifecycle::assess(study);
    const Choice choice = choiceOf({"a", "b", "c"});
    for (const Indicator indicator : {Indicator::ghg, Indicator::water, Indicator::electricity}) {
      const Comparison comparison(a, choice, indicator);
      QVERIFY(!leftOut(a, 0, indicator, amortisedLocation).empty());
      for (std::size_t s = 0; s < 3; ++s) COMPARE_NEAR(comparison.comparable(s), *comparison.total(s), 1e-12);
      QVERIFY(comparison.delta(1).mayBeWorded && comparison.delta(2).mayBeWorded);
    }
  }

  void idleStatedBesideAFleetThatDoesNotKnowItIsDropped() {
    // an owned fleet without idle power in both; only the variant's training states its idle energy, of 3 % of the use
    study::Study study = edited(frankfurtParis(), [](study::Transaction& transaction) {
      auto product = *transaction.draft().library.at("meguri-hardware/h100-node");
      product.figures.erase("idle-power");
      transaction.addEntry(product);
      study::Element training = study::Element::make(study::trainingType(), "training", "Training");
      training.values[static_cast<std::size_t>(study::trainingType().hardware.index)] = std::string("servers");
      transaction.addElement("a", training);
    });
    study::Id variant;
    study = with(withVariant(study, "a", variant), {"training.hours=1000 GPU-h"});
    study = with(study, {(variant + ":training.idleEnergy=12000 kWh").c_str()});
    const Assessment a = lifecycle::assess(study);
    const Choice choice = choiceOf({"a", variant});
    const Comparison comparison(a, choice, Indicator::electricity);
    const double training = 1000 * 8.4 / 8 * 10;
    COMPARE_NEAR(*comparison.total(a.index("a")), 1.2 * (4047120 + training), 1e-12);
    COMPARE_NEAR(*comparison.total(a.index(variant)), 1.2 * (4047120 + training + 120000), 1e-12);
    for (const char* id : {"a", variant.c_str()}) COMPARE_NEAR(comparison.comparable(a.index(id)), 1.2 * 4047120 + training, 1e-12);  // without the overhead its idle is in
  }

  void aJobMovedOffAnIncompleteFleetIsNotCompared() {
    // both scenarios have a fleet without host; one of them runs its job elsewhere, so that only the other counts it without host
    study::Study study = edited(gallery("bloom-176b"), [](study::Transaction& transaction) {
      transaction.setField("bloom", "a100-nodes", "hostManufacture", {});
      study::Element other = *transaction.draft().scenarios[0]->elements[1];
      other.id = other.name = "other";
      other.values[static_cast<std::size_t>(study::fleetType().hostManufacture.index)] = gallery("bloom-176b").scenarios[0]->elements[1]->values[static_cast<std::size_t>(study::fleetType().hostManufacture.index)];
      transaction.addElement("bloom", other);
    });
    study::Id variant;
    study = withVariant(study, "bloom", variant);
    study = edited(study, [&](study::Transaction& transaction) { transaction.setField(variant, "final-run", "hardware", std::string("other")); });
    const Assessment a = lifecycle::assess(study);
    QVERIFY(*a.total(1, Indicator::ghg, amortisedLocation) > *a.total(0, Indicator::ghg, amortisedLocation) * 1.05);
    const Delta delta = deltaOf(a, {"bloom", variant}, Indicator::ghg);
    QVERIFY(delta.absolute);
    COMPARE_NEAR(*delta.absolute + 1, 1, 1e-9);
    QVERIFY(!delta.mayBeWorded);
  }

  void unitsDeliveredMustAgreeToBeWorded_data() {
    QTest::addColumn<QString>("share");
    QTest::addColumn<bool>("agree");
    QTest::newRow("alike") << "55" << true;
    QTest::newRow("0.09 % more") << "55.05" << true;
    QTest::newRow("0.09 % less") << "54.95" << true;
    QTest::newRow("0.18 % more") << "55.1" << false;
    QTest::newRow("0.18 % less") << "54.9" << false;
  }

  void unitsDeliveredMustAgreeToBeWorded() {
    QFETCH(QString, share);
    QFETCH(bool, agree);
    const std::string assignment = "b:inference.claimedShare=" + share.toStdString() + " %";
    const Assessment a = lifecycle::assess(with(frankfurtParis(), {assignment.c_str()}));
    QCOMPARE(deltaOf(a, {"a", "b"}, Indicator::ghg).mayBeWorded, agree);
    QCOMPARE(deltaOf(a, {"b", "a"}, Indicator::ghg).mayBeWorded, agree);
    QVERIFY(deltaOf(a, {"a", "b"}, Indicator::ghg, true).mayBeWorded);
    // with the study as the unit, the scenarios stand for the same by definition
    const Assessment whole = lifecycle::assess(with(a.study, {"scope.functionalUnit=study"}));
    QVERIFY(deltaOf(whole, {"a", "b"}, Indicator::ghg).mayBeWorded);
    QVERIFY(!deltaOf(whole, {"a", "b"}, Indicator::ghg, true).absolute);
  }

  void withoutGridWaterADifferenceIsPartial() {
    // the site's own value stands for the figure its grid does not have
    study::Study study = edited(frankfurtParis(), [](study::Transaction& transaction) {
      auto grid = *transaction.draft().library.at("owid-energy/DEU");
      grid.figures.erase("water-consumption");
      transaction.addEntry(grid);
    });
    study::Id variant;
    study = withVariant(with(study, {"a:dc.gridWater=1.659 L/kWh"}), "a", variant);
    QVERIFY(!deltaOf(lifecycle::assess(study), {"a", variant}, Indicator::water).isPartial);
    const Assessment a = lifecycle::assess(cleared(study, variant.c_str(), "dc", "gridWater"));
    // whichever of the two is the reference
    for (const auto& pair : {std::vector<study::Id>{"a", variant}, std::vector<study::Id>{variant, "a"}}) {
      const Delta delta = deltaOf(a, pair, Indicator::water);
      QVERIFY(delta.absolute && delta.isPartial && !delta.mayBeWorded);
    }
    QVERIFY(!deltaOf(a, {"a", variant}, Indicator::ghg).isPartial);
  }

  void whereOneHasNoTotalThereIsNoDelta() {
    const Assessment a = lifecycle::assess(cleared(frankfurtParis(), "b", "servers", "reuse"));
    const Choice choice = choiceOf({"a", "b"});
    const Comparison comparison(a, choice, Indicator::ewaste);
    QVERIFY(comparison.total(0) && !comparison.total(1));
    const Delta delta = comparison.delta(1);
    QVERIFY(!delta.absolute && !delta.relative && !delta.mayBeWorded);
  }

  void aReferenceOfNothingHasNoRelative() {
    const Assessment a = lifecycle::assess(with(frankfurtParis(), {"a:servers.reuse=100 %", "b:servers.reuse=50 %"}));
    const Delta delta = deltaOf(a, {"a", "b"}, Indicator::ewaste);
    COMPARE_NEAR(*delta.absolute, 130.45 * 0.5 / 4 * 100, 1e-12);
    QVERIFY(!delta.relative);
  }

  void unknownIdsArePassedOver() {
    const Assessment a = lifecycle::assess(frankfurtParis());
    Choice choice = choiceOf({"c", "gone", "a"});
    QCOMPARE(chosen(a, choice), (std::vector<std::size_t>{2, 0}));
    QCOMPARE(referenceOf(a, choice), std::size_t(2));
    choice.reference = "a";
    QCOMPARE(referenceOf(a, choice), std::size_t(0));
    choice.reference = "gone";
    QCOMPARE(referenceOf(a, choice), std::size_t(2));
    choice.reference = "b";  // assessed, but not among those shown
    QCOMPARE(referenceOf(a, choice), std::size_t(2));
    QVERIFY(chosen(a, Choice()).empty());
    QCOMPARE(referenceOf(a, Choice()), std::size_t(0));
  }

  void theDefaultIsTheFirstTwelve() {
    study::Study study = frankfurtParis();
    const Choice three = defaultChoice(study);
    QCOMPARE(three.scenarios, (std::vector<study::Id>{"a", "b", "c"}));
    QVERIFY(three.reference == "a" && three.split == Axis::stage && !three.perUnit());
    study::Id id;
    for (int i = 0; i < 10; ++i) study = withVariant(study, "c", id);
    const Choice twelve = defaultChoice(study);
    QCOMPARE(twelve.scenarios.size(), std::size_t(12));
    for (std::size_t i = 0; i < 12; ++i) QCOMPARE(twelve.scenarios[i], study.scenarios[i]->id);
    study.scenarios.clear();
    QVERIFY(defaultChoice(study).scenarios.empty() && defaultChoice(study).reference.empty());
  }
};

QTEST_APPLESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
