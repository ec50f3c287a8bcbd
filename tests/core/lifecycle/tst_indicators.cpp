#include <QTest>

#include "tests/support/draft.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::lifecycle;
using namespace meguri::support;

/// Water withdrawn and scarce, minerals, primary energy, contracts and cost by hand (method.md 5 to 8, E, F, G.1, K).
class IndicatorsTest : public QObject {
  Q_OBJECT
 private:
  static Draft counting() {
    Draft draft(2026, 2026);
    draft.set({"scope.networkLosses=true", "scope.countWithdrawal=true", "scope.countScarcity=true", "scope.countMinerals=true", "scope.countPrimaryEnergy=true", "scope.countCost=true", "scope.currency=JPY"});
    return draft;
  }
  /// 1,000 kWh of IT energy, 1,200 at the meter.
  static Draft drawing(std::initializer_list<const char*> more = {}) {
    Draft draft = counting();
    draft.add("site", "dc", {"pue=1.2", "gridGhg=400 g CO2e/kWh", "networkLoss=20 %", "generatorGhg=0 g CO2e/kWh", "refrigerantGhg=0 g CO2e/kWh"});
    draft.add("training", "t", {"site=dc", "method=energy", "energy=1000 kWh", "energyScope=it", "development=1"});
    draft.set(more);
    return draft;
  }
  /// Ten nodes of two accelerators bought for one year of two, 50 kg each; a job claims half of the hours.
  static Draft owning(std::initializer_list<const char*> more = {}) {
    Draft draft = counting();
    draft.add("site", "dc", {"pue=1", "gridGhg=0 g CO2e/kWh", "networkLoss=0 %"});
    draft.add("fleet", "f", {"site=dc", "accelerators=2", "stock=10 nodes", "availability=100 %", "lifetime=2 a", "activePower=1 kW", "idlePower=0 kW", "mass=50 kg", "reuse=20 %", "collection=50 %",
                             "recyclingYield=75 %"});
    draft.add("service", "s", {"hardware=f", "method=share", "claimedShare=50 %"});
    draft.set(more);
    return draft;
  }
  static double at(const Assessment& a, Indicator indicator, Stage stage, const View& view = amortisedLocation) {
    return slice(a, 0, indicator, view, [&](const Cell& c) { return c.facets.stage == stage; });
  }
  static double at(const Assessment& a, Indicator indicator, Place place, Part part = Part::direct) {
    return slice(a, 0, indicator, amortisedLocation, [&](const Cell& c) { return c.facets.stage == Stage::use && c.facets.place == place && c.facets.part == part; });
  }

 private slots:
  void withdrawalOnSiteAndOffSite() {
    // 1,000 kWh · 1.5 L of consumption's own withdrawal; 1,200 kWh · 40 L, and a quarter of that for what the network loses
    const Assessment a = drawing({"dc.wue=0.5 L/kWh", "dc.wueKind=consumption", "dc.wueWithdrawn=1.5 L/kWh", "dc.gridWithdrawal=40 L/kWh"}).assess();
    COMPARE_NEAR(at(a, Indicator::waterWithdrawal, Place::site), 1.5, 1e-12);
    COMPARE_NEAR(at(a, Indicator::waterWithdrawal, Place::grid), 48, 1e-12);
    COMPARE_NEAR(at(a, Indicator::waterWithdrawal, Place::grid, Part::upstream), 12, 1e-12);
    COMPARE_NEAR(at(a, Indicator::water, Place::site), 0.5, 1e-12);
    // a WUE of water withdrawn is the withdrawal, and consumption a stated share of it
    const Assessment withdrawn = drawing({"dc.wue=2 L/kWh", "dc.wueKind=withdrawal", "dc.consumedShare=25 %"}).assess();
    COMPARE_NEAR(at(withdrawn, Indicator::waterWithdrawal, Place::site), 2, 1e-12);
    COMPARE_NEAR(at(withdrawn, Indicator::water, Place::site), 0.5, 1e-12);
    QVERIFY(isExcluded(withdrawn, "no-grid-withdrawal", Indicator::waterWithdrawal));
    QVERIFY(isExcluded(drawing({"dc.wue=0.5 L/kWh", "dc.wueKind=consumption"}).assess(), "no-on-site-withdrawal", Indicator::waterWithdrawal));
  }

  void scarcityGoesByThePlaceOfEachFlow() {
    // 0.5 m3 on site · 30, and 1,200 kWh · 2 L · 4 at the power plants, with what is lost on the way
    const Assessment a = drawing({"dc.wue=0.5 L/kWh", "dc.wueKind=consumption", "dc.onSiteScarcity=30 m3 world-eq/m3", "dc.gridWater=2 L/kWh", "dc.gridScarcity=4 m3 world-eq/m3"}).assess();
    COMPARE_NEAR(at(a, Indicator::waterScarcity, Place::site), 15, 1e-12);
    COMPARE_NEAR(at(a, Indicator::waterScarcity, Place::grid), 9.6, 1e-12);
    COMPARE_NEAR(at(a, Indicator::waterScarcity, Place::grid, Part::upstream), 2.4, 1e-12);
    // by the reading of reservoirs the scope asks for
    const Assessment without = drawing({"scope.reservoirs=without", "dc.gridWater=2 L/kWh", "dc.gridWaterWithoutReservoirs=1 L/kWh", "dc.gridScarcity=4 m3 world-eq/m3"}).assess();
    COMPARE_NEAR(at(without, Indicator::waterScarcity, Place::grid), 4.8, 1e-12);
    COMPARE_NEAR(at(without, Indicator::water, Place::grid), 2.4, 1e-12);
    QVERIFY(isExcluded(without, "no-on-site-water", Indicator::waterScarcity));
    QVERIFY(isExcluded(drawing({"dc.gridWater=2 L/kWh"}).assess(), "no-grid-scarcity", Indicator::waterScarcity));
    QVERIFY(isExcluded(drawing({"dc.wue=0.5 L/kWh", "dc.wueKind=consumption"}).assess(), "no-on-site-scarcity", Indicator::waterScarcity));
  }

  void mineralsAndPrimaryEnergyOfElectricity() {
    // at the meter, and not on what the network loses (method.md 5)
    const Assessment a = drawing({"dc.gridMinerals=0.05 mg Sb-eq/kWh", "dc.gridPrimaryEnergy=10 MJ primary/kWh"}).assess();
    COMPARE_NEAR(at(a, Indicator::minerals, Stage::use), 60e-6, 1e-12);
    COMPARE_NEAR(at(a, Indicator::primaryEnergy, Stage::use), 12000, 1e-12);
    QVERIFY(isExcluded(drawing().assess(), "no-grid-minerals", Indicator::minerals));
    QVERIFY(isExcluded(drawing().assess(), "no-grid-primary-energy", Indicator::primaryEnergy));
  }

  void mineralsOfHardware() {
    // a node: 2 · 0.005 + 0.3 kg; ten nodes, one of two years amortised: 1.55 kg; as incurred 3.1 kg
    const Assessment a = owning({"f.mineralsEach=0.005 kg Sb-eq", "f.hostMinerals=0.3 kg Sb-eq", "f.transportMinerals=0.01 kg Sb-eq", "f.acceleratorPrimaryEnergy=4000 MJ primary"}).assess();
    COMPARE_NEAR(at(a, Indicator::minerals, Stage::manufacture), 1.55, 1e-12);
    COMPARE_NEAR(at(a, Indicator::minerals, Stage::manufacture, incurredLocation), 3.1, 1e-12);
    COMPARE_NEAR(at(a, Indicator::minerals, Stage::transport), 0.05, 1e-12);
    COMPARE_NEAR(at(a, Indicator::primaryEnergy, Stage::manufacture), 20000, 1e-12);
    QVERIFY(isExcluded(a, "no-host-manufacture", Indicator::primaryEnergy));
    QVERIFY(isExcluded(a, "no-end-of-life", Indicator::minerals));
    QVERIFY(isExcluded(a, "no-accelerator-manufacture", Indicator::ghg));
  }

  void mineralsOfABillOfComponents() {
    Draft draft = owning({"f.embodiedFrom=components"});
    draft.add("component", "cpu", {"fleet=f", "part=host", "count=2", "method=area", "area=100 mm2", "ghgPerArea=2 kg CO2e/cm2", "baseGhg=9 kg CO2e", "mineralsPerArea=0.001 kg Sb-eq/cm2",
                                   "baseMinerals=0.02 kg Sb-eq"});
    draft.add("component", "psu", {"fleet=f", "part=host", "count=1", "method=mass", "mass=3 kg", "ghgPerMass=24 kg CO2e/kg", "mineralsPerMass=0.008 kg Sb-eq/kg"});
    draft.add("component", "gpu", {"fleet=f", "part=accelerator", "count=2", "method=stated", "ghg=150 kg CO2e", "minerals=0.005 kg Sb-eq"});
    const Assessment a = draft.assess();
    // 2 · (1 cm2 · 0.001 + 0.02) + 3 · 0.008 + 2 · 0.005 = 0.076 kg a node; ten nodes, half a life
    COMPARE_NEAR(at(a, Indicator::minerals, Stage::manufacture), 0.38, 1e-12);
    // a part of which a line is not known is not known
    draft.set({"psu.method=stated", "psu.ghg=72 kg CO2e"});
    const Assessment partly = draft.assess();
    COMPARE_NEAR(at(partly, Indicator::minerals, Stage::manufacture), 0.05, 1e-12);
    QVERIFY(isExcluded(partly, "no-host-manufacture", Indicator::minerals));
    COMPARE_NEAR(at(partly, Indicator::ghg, Stage::manufacture), 10 * (2 * (2 + 9) + 72 + 300) / 2.0, 1e-12);
  }

  void fabWaterIsWithdrawnAndScarce() {
    const Assessment a = owning({"f.manufactureWater=2 m3", "f.fabScarcity=7 m3 world-eq/m3", "f.withdrawalEach=400 L"}).assess();
    COMPARE_NEAR(at(a, Indicator::water, Stage::manufacture), 10, 1e-12);
    COMPARE_NEAR(at(a, Indicator::waterScarcity, Stage::manufacture), 70, 1e-12);
    COMPARE_NEAR(at(a, Indicator::waterWithdrawal, Stage::manufacture), 4, 1e-12);
    COMPARE_NEAR(at(owning({"f.manufactureWithdrawal=3 m3", "f.withdrawalEach=400 L"}).assess(), Indicator::waterWithdrawal, Stage::manufacture), 15, 1e-12);
    QVERIFY(isExcluded(owning({"f.manufactureWater=2 m3"}).assess(), "no-fab-scarcity", Indicator::waterScarcity));
    QVERIFY(isExcluded(owning().assess(), "no-manufacture-withdrawal", Indicator::waterWithdrawal));
  }

  void whatBecomesOfRetiredMass() {
    // 10 nodes of 50 kg bought for a life of one year: all retire. Reused 100; of 400 e-waste 200 uncollected, 150 recycled, 50 disposed of
    const Assessment a = owning({"f.lifetime=1 a", "f.boardMass=5 kg", "f.hazardousContent=30 g/kg", "f.valuableContent=200 g/kg"}).assess();
    COMPARE_NEAR(memo(a, Name::retiredMass, "f", 2026), 500, 1e-12);
    COMPARE_NEAR(memo(a, Name::reusedMass, "f", 2026), 100, 1e-12);
    COMPARE_NEAR(memo(a, Name::recycledMass, "f", 2026), 150, 1e-12);
    COMPARE_NEAR(memo(a, Name::disposedMass, "f", 2026), 50, 1e-12);
    COMPARE_NEAR(memo(a, Name::uncollectedMass, "f", 2026), 200, 1e-12);
    // 10 nodes · 5 kg of boards, 80 % of them not handed on
    COMPARE_NEAR(memo(a, Name::hazardousMass, "f", 2026), 1.2, 1e-12);
    COMPARE_NEAR(memo(a, Name::valuableMass, "f", 2026), 8, 1e-12);
    QVERIFY(std::isnan(memo(owning().assess(), Name::hazardousMass, "f", 2026)));
  }

  void creditsStandApart() {
    const std::initializer_list<const char*> data = {"f.lifetime=1 a", "f.endOfLifeGhg=4 kg CO2e", "f.virginGhg=10 kg CO2e/kg", "f.recyclingGhg=2 kg CO2e/kg", "f.qualityRatio=90 %", "f.creditShare=80 %",
                                                     "f.disposalGhg=1 kg CO2e/kg", "f.energyRecovered=10 %", "f.energyRecoveryGhg=-0.5 kg CO2e/kg"};
    Draft draft = owning(data);
    // cut-off: no credit, the stated end of life
    COMPARE_NEAR(at(draft.assess(), Indicator::ghg, Stage::endOfLife), 40, 1e-12);
    QCOMPARE(at(draft.assess(), Indicator::ghg, Stage::credit), 0.0);
    // avoided burden: 150 kg recycled · 0.9 · (10 − 2)
    const Assessment avoided = draft.set({"scope.endOfLifeRule=avoidedBurden"}).assess();
    for (const View& view : {amortisedLocation, incurredLocation}) {
      COMPARE_NEAR(at(avoided, Indicator::ghg, Stage::credit, view), -1080, 1e-12);
      COMPARE_NEAR(at(avoided, Indicator::ghg, Stage::endOfLife, view), 40, 1e-12);
    }
    QVERIFY(isExcluded(avoided, "no-credit-data", Indicator::minerals));
    // circular footprint formula: credit 0.8 · 150 · 0.9 · 10; burden 0.8 · 150 · 2 + 40 kg · −0.5 + (400 − 150 − 40) · 1
    const Assessment circular = draft.set({"scope.endOfLifeRule=circular"}).assess();
    COMPARE_NEAR(at(circular, Indicator::ghg, Stage::credit), -1080, 1e-12);
    COMPARE_NEAR(at(circular, Indicator::ghg, Stage::endOfLife), 240 - 20 + 210, 1e-12);
    // the credit is part of the footprint
    COMPARE_NEAR(*circular.total(0, Indicator::ghg, amortisedLocation), -1080 + 430, 1e-12);
    // without data it is left out by name, and a figure that holds the end of life takes no second one
    QVERIFY(isExcluded(owning({"scope.endOfLifeRule=circular"}).assess(), "no-treatment-data", Indicator::ghg));
    draft.set({"f.coversEndOfLife=true", "f.acceleratorManufacture=100 kg CO2e"});
    QCOMPARE(at(draft.assess(), Indicator::ghg, Stage::endOfLife), 0.0);
    COMPARE_NEAR(at(draft.assess(), Indicator::ghg, Stage::credit), -1080, 1e-12);
  }

  void contractsByVolumeAndResidualMix() {
    // 1,200 kWh: contracts of 600 kWh at 10 and 300 kWh at 40 cover three quarters, mean 20; the rest at 500 g
    Draft draft = drawing({"dc.residualGhg=500 g CO2e/kWh", "scope.networkLosses=false"});
    draft.add("contract", "wind", {"site=dc", "instrument=powerPurchase", "volume=0.6 MWh", "ghg=10 g CO2e/kWh"});
    draft.add("contract", "hydro", {"site=dc", "instrument=unbundled", "volume=0.3 MWh", "ghg=40 g CO2e/kWh"});
    const Assessment a = draft.assess();
    COMPARE_NEAR(memo(a, Name::contractCover, "dc", 2026), 0.75, 1e-12);
    COMPARE_NEAR(memo(a, Name::contractFactor, "dc", 2026), 0.02, 1e-12);
    COMPARE_NEAR(*a.total(0, Indicator::ghg, amortisedMarket), 900 * 0.02 + 300 * 0.5, 1e-12);
    COMPARE_NEAR(*a.total(0, Indicator::ghg, amortisedLocation), 480, 1e-12);
    // more than is drawn: scaled down, none is left over
    draft.set({"wind.volume=5.7 MWh", "hydro.volume=0.3 MWh"});
    COMPARE_NEAR(*draft.assess().total(0, Indicator::ghg, amortisedMarket), 1200 * (5.7 * 0.01 + 0.3 * 0.04) / 6, 1e-12);
    // nothing contracted, nothing drawn: no division by zero
    draft.set({"wind.volume=0 MWh", "hydro.volume=0 MWh", "t.energy=0 kWh"});
    QCOMPARE(*draft.assess().total(0, Indicator::ghg, amortisedMarket), 0.0);
    // the residual mix alone serves a site without a contract; contracts without one leave the rest unknown
    COMPARE_NEAR(*drawing({"dc.residualGhg=500 g CO2e/kWh", "scope.networkLosses=false"}).assess().total(0, Indicator::ghg, amortisedMarket), 600, 1e-12);
    Draft open = drawing();
    open.add("contract", "wind", {"site=dc", "volume=2 MWh", "ghg=10 g CO2e/kWh"});
    QVERIFY(isExcluded(open.assess(), "no-residual-mix", Indicator::ghg));
    open.set({"dc.contractGhg=20 g CO2e/kWh"});
    QVERIFY(std::ranges::count(open.issues(), "contract.two-kinds wind.site") == 1);
  }

  void costOfEnergyWaterAndCarbon() {
    const Assessment a = drawing({"dc.electricityPrice=20 JPY/kWh", "dc.wue=0.5 L/kWh", "dc.wueKind=withdrawal", "dc.waterPrice=300 JPY/m3", "dc.carbonPrice=10000 JPY/t CO2e"}).assess();
    COMPARE_NEAR(at(a, Indicator::cost, Place::grid), 24000, 1e-12);
    COMPARE_NEAR(at(a, Indicator::cost, Place::site), 150, 1e-12);
    // 480 kg and, for the network, 120 kg, at 10 JPY/kg
    COMPARE_NEAR(at(a, Indicator::cost, Place::grid, Part::carbonPrice), 4800, 1e-12);
    COMPARE_NEAR(at(a, Indicator::cost, Place::grid, Part::carbonPriceUpstream), 1200, 1e-12);
    QVERIFY(a.scenarios[0]->graph.dimension(*a.scenarios[0]->total(Indicator::cost, amortisedLocation)) == quantity::Dimension(quantity::Base::jpy));
    QVERIFY(isExcluded(drawing().assess(), "no-electricity-price", Indicator::cost));
    QVERIFY(isExcluded(drawing({"dc.wue=0.5 L/kWh", "dc.wueKind=withdrawal"}).assess(), "no-water-price", Indicator::cost));
  }

  void costOfHardware() {
    const Assessment a = owning({"f.price=1000 JPY", "dc.electricityPrice=0 JPY/kWh", "f.acceleratorManufacture=200 kg CO2e", "dc.carbonPrice=10000 JPY/t CO2e", "dc.carbonPriceOn=all"}).assess();
    const auto priced = [&](const View& view, Part part) {
      return slice(a, 0, Indicator::cost, view, [&](const Cell& c) { return c.facets.stage == Stage::manufacture && c.facets.part == part; });
    };
    COMPARE_NEAR(priced(amortisedLocation, Part::direct), 5000, 1e-12);
    COMPARE_NEAR(priced(incurredLocation, Part::direct), 10000, 1e-12);
    COMPARE_NEAR(priced(amortisedLocation, Part::carbonPrice), 10000, 1e-12);
    // rented: the rent pays for everything, energy too
    Draft rented = owning({"f.tenure=rented", "f.utilisation=50 %", "f.rent=300 JPY/GPU-h", "dc.electricityPrice=20 JPY/kWh"});
    rented.set({"s.method=hours", "s.hours=10 GPU-h"});
    COMPARE_NEAR(*rented.assess().total(0, Indicator::cost, amortisedLocation), 3000, 1e-12);
    QVERIFY(isExcluded(owning().assess(), "no-price", Indicator::cost));
  }

  /// A total that looks complete while something of it is unknown would be worse than none.
  void whatIsKnownInPartIsNamedInPart() {
    QVERIFY(isExcluded(owning({"f.withdrawalEach=400 L"}).assess(), "no-host-manufacture", Indicator::waterWithdrawal));
    const Assessment refurbished = owning({"f.condition=refurbished", "f.refurbishmentGhg=10 kg CO2e"}).assess();
    for (const Indicator each : {Indicator::water, Indicator::waterWithdrawal, Indicator::waterScarcity, Indicator::minerals}) QVERIFY2(isExcluded(refurbished, "not-modelled", each), word(each).data());
    Draft devices = drawing();
    devices.add("devices", "d", {"site=dc", "devices=10", "aiShare=10 %", "lifetime=4 a", "manufactureMinerals=0.001 kg Sb-eq"});
    QVERIFY(isExcluded(devices.assess(), "not-modelled", Indicator::minerals));
    Draft published = drawing();
    published.add("service", "s", {"site=dc", "method=published", "requests=1000 requests", "otherGhg=1 g CO2e", "otherGhgStage=use", "otherGhgPart=direct", "otherWater=45 mL"});
    const Assessment a = published.assess();
    COMPARE_NEAR(slice(a, 0, Indicator::water, amortisedLocation, [&](const Cell& c) { return c.job == a.scenarios[0]->index("s"); }), 0.045, 1e-12);
    QVERIFY(isExcluded(a, "not-modelled", Indicator::waterScarcity) && isExcluded(a, "no-request-energy", Indicator::electricity));
    // what is recycled is not burnt too: 400 kg of e-waste, 150 recycled, 90 % to be recovered
    const Assessment circular = owning({"scope.endOfLifeRule=circular", "f.lifetime=1 a", "f.recyclingGhg=0 kg CO2e/kg", "f.virginGhg=0 kg CO2e/kg", "f.qualityRatio=100 %", "f.creditShare=80 %",
                                        "f.disposalGhg=1 kg CO2e/kg", "f.energyRecovered=90 %", "f.energyRecoveryGhg=2 kg CO2e/kg"}).assess();
    COMPARE_NEAR(at(circular, Indicator::ghg, Stage::endOfLife), 250 * 2, 1e-12);
    // idle energy that is not known makes the cover of contracts unknown
    Draft contracted = owning({"dc.residualGhg=500 g CO2e/kWh"});
    contracted.add("contract", "wind", {"site=dc", "volume=100 MWh", "ghg=0 g CO2e/kWh"});
    QVERIFY(!isExcluded(contracted.assess(), "no-known-cover", Indicator::ghg));
    Draft idle = owning({"dc.residualGhg=500 g CO2e/kWh"});
    idle.add("contract", "wind", {"site=dc", "volume=100 MWh", "ghg=0 g CO2e/kWh"});
    idle.add("fleet", "g", {"site=dc", "accelerators=2", "stock=10 nodes", "availability=100 %", "lifetime=2 a", "activePower=1 kW"});
    QVERIFY(isExcluded(idle.assess(), "no-known-cover", Indicator::ghg));
  }

  void moneyOfAnotherCurrencyIsRefused() {
    Draft draft = drawing({"dc.electricityPrice=20 JPY/kWh"});
    draft.set({"scope.currency=EUR"});
    QVERIFY(std::ranges::count(draft.issues(), "quantity.other-currency dc.electricityPrice") == 1);
  }

  void directFactorsServeWhereTheScopeAsks() {
    Draft draft = drawing({"scope.networkLosses=false"});
    draft.entry("grids/x", "electricity", {{"ghg-lifecycle", 450, "g CO2e/kWh"}, {"ghg-direct", 300, "g CO2e/kWh"}});
    draft.add("site", "other", {"pue=1", "grid=grids/x", "generatorGhg=0 g CO2e/kWh", "refrigerantGhg=0 g CO2e/kWh"});
    draft.set({"t.site=other"});
    COMPARE_NEAR(*draft.assess().total(0, Indicator::ghg, amortisedLocation), 450, 1e-12);
    COMPARE_NEAR(*draft.set({"scope.gridColumn=direct"}).assess().total(0, Indicator::ghg, amortisedLocation), 300, 1e-12);
  }

  void whatTheScopeDoesNotCountIsNeitherThereNorMissing() {
    const Draft draft = drawing();
    const auto mentions = [](const Assessment& a, Indicator indicator) {
      const auto& model = *a.scenarios[0];
      return std::ranges::any_of(model.cells, [&](const Cell& c) { return c.facets.indicator == indicator; }) ||
             std::ranges::any_of(model.exclusions, [&](const Exclusion& e) { return e.indicator == indicator; });
    };
    for (const auto& [flag, indicator] : {std::pair{"countWater", Indicator::water}, std::pair{"countWithdrawal", Indicator::waterWithdrawal}, std::pair{"countScarcity", Indicator::waterScarcity},
                                          std::pair{"countEwaste", Indicator::ewaste}, std::pair{"countMinerals", Indicator::minerals}, std::pair{"countPrimaryEnergy", Indicator::primaryEnergy},
                                          std::pair{"countElectricity", Indicator::electricity}, std::pair{"countCost", Indicator::cost}}) {
      Draft off = draft;
      QVERIFY2(mentions(off.assess(), indicator), flag);
      off.set({(std::string("scope.") + flag + "=false").c_str()});
      QVERIFY2(!mentions(off.assess(), indicator), flag);
    }
  }
};

QTEST_APPLESS_MAIN(IndicatorsTest)
#include "tst_indicators.moc"
