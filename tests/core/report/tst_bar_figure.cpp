#include "core/report/bar_figure.h"

#include <QTest>
#include <numeric>

#include "tests/core/report/studies.h"

using namespace meguri;
using namespace meguri::report;
using namespace meguri::support;
using lifecycle::Assessment;
using lifecycle::Cell;
using lifecycle::Indicator;
using Kind = Message::Kind;

namespace {

constexpr Axis axes[] = {Axis::whole, Axis::stage, Axis::element, Axis::site, Axis::phase, Axis::part, Axis::place, Axis::job, Axis::year};

study::Study frankfurtParis() { return gallery("h100-frankfurt-paris"); }

Choice all(const study::Study& study, Axis split = Axis::stage, bool perUnit = false) {
  std::vector<study::Id> ids;
  for (const auto& each : study.scenarios) ids.push_back(each->id);
  Choice choice = choiceOf(ids, perUnit);
  choice.split = split;
  choice.cutOff = {0, 0};
  return choice;
}

Choice split(Choice choice, Axis axis) {
  choice.split = axis;
  return choice;
}

double sumOf(const std::vector<std::optional<double>>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0, [](double sum, const auto& value) { return sum + value.value_or(0); });
}

std::vector<std::string> partsOf(const study::Study& study, Axis axis, Indicator indicator) { return barFigure(lifecycle::assess(study), all(study, axis), indicator).parts; }

Message messageOf(const study::Study& study, const Choice& choice, Indicator indicator) { return barFigure(lifecycle::assess(study), choice, indicator).message; }

using Parts = std::vector<std::string>;

}  // namespace

/// Charts as data: bars, series and what their titles may claim.
class FigureTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { qInfo("MEGURI_SEED=%llu", static_cast<unsigned long long>(seedOfRun())); }

  void partsStandInTheirOwnOrder() {
    const study::Study study = frankfurtParis();
    QCOMPARE(partsOf(study, Axis::stage, Indicator::ghg), (Parts{"manufacture", "use"}));
    QCOMPARE(partsOf(with(study, {"servers.endOfLifeGhg=1 kg CO2e", "servers.transportGhg=1 kg CO2e"}), Axis::stage, Indicator::ghg), (Parts{"manufacture", "transport", "use", "endOfLife"}));
    QCOMPARE(partsOf(study, Axis::phase, Indicator::ghg), (Parts{"inference", "idle", "overhead"}));
    QCOMPARE(partsOf(gallery("bloom-176b"), Axis::phase, Indicator::electricity), (Parts{"training", "idle", "overhead"}));
    QCOMPARE(partsOf(with(study, {"scope.accounting=incurred"}), Axis::phase, Indicator::ghg), (Parts{"inference", "idle", "overhead", "shared"}));
    QCOMPARE(partsOf(study, Axis::element, Indicator::ghg), (Parts{"servers", "inference"}));
    QCOMPARE(partsOf(study, Axis::site, Indicator::ghg), (Parts{"dc"}));
    QCOMPARE(partsOf(study, Axis::whole, Indicator::ghg), (Parts{""}));
    QVERIFY(partsOf(gallery("bloom-176b"), Axis::stage, Indicator::water).empty());
  }

  void elementsStandInTheOrderOfTheScenarios() {
    forEachStudy([](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      Choice choice = all(study, Axis::element);
      std::ranges::reverse(choice.scenarios);
      Parts order;
      for (const auto& id : choice.scenarios)
        for (const auto& each : study::resolve(study, *study.scenario(id)))
          if (std::ranges::find(order, each.element->id) == order.end()) order.push_back(each.element->id);
      const auto figure = barFigure(a, choice, Indicator::electricity);
      std::vector<std::ptrdiff_t> places;
      for (const auto& part : figure.parts) places.push_back(std::ranges::find(order, part) - order.begin());
      QVERIFY(std::ranges::is_sorted(places));
      QCOMPARE(std::set(places.begin(), places.end()).size(), places.size());
      QVERIFY(!places.empty() && places.back() < static_cast<std::ptrdiff_t>(order.size()));
    });
  }

  void aBarIsTheSumOfItsParts() {
    std::size_t bars = 0, holes = 0;
    forEachStudy([&](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      for (const Axis axis : axes)
        for (const bool perUnit : {false, true})
          for (const Indicator indicator : lifecycle::indicators) {
            const BarFigure figure = barFigure(a, all(study, axis, perUnit), indicator);
            QVERIFY(figure.indicator == indicator && figure.view == viewOf(study) && figure.split == axis && (figure.scale == Scale::unit) == perUnit);
            QCOMPARE(figure.bars.size(), a.scenarios.size());
            for (std::size_t i = 0; i < figure.bars.size(); ++i) {
              const Bar& bar = figure.bars[i];
              QVERIFY(bar.scenario == a.scenarios[i]->id);
              const auto total = perUnit ? a.perUnit(i, indicator, figure.view) : a.total(i, indicator, figure.view);
              QCOMPARE(bar.total, total);
              QCOMPARE(bar.values.size(), figure.parts.size());
              if (total) COMPARE_NEAR(sumOf(bar.values), *total, 1e-9);
              QCOMPARE(bar.leftOut.size(), leftOut(a, i, indicator, figure.view).size());
              checkParts(a, i, figure);
              bars += total.has_value();
              holes += static_cast<std::size_t>(std::ranges::count_if(bar.values, [](const auto& value) { return !value; }));
            }
          }
    });
    QVERIFY(bars > 1000);
    QVERIFY(holes > 100);
  }

  void isEmptyWhereAllIsLeftOut() {
    const Assessment bloom = lifecycle::assess(gallery("bloom-176b"));
    const BarFigure water = barFigure(bloom, choiceOf({"bloom"}), Indicator::water);
    QVERIFY(water.isEmpty() && water.message.kind == Kind::none);
    QVERIFY(!water.bars[0].total && !water.bars[0].leftOut.empty());
    QVERIFY(!barFigure(bloom, choiceOf({"bloom"}), Indicator::ghg).isEmpty());
    QVERIFY(barFigure(bloom, Choice(), Indicator::ghg).isEmpty());
    const BarFigure each = barFigure(bloom, choiceOf({"bloom"}, true), Indicator::ghg);
    QVERIFY(each.isEmpty() && each.message.kind == Kind::none);  // the study is the unit
    const Assessment none = lifecycle::assess(with(gallery("gemini-prompt"), {"prompts.requests=0"}));
    const BarFigure ofNothing = barFigure(none, choiceOf({"gemini"}, true), Indicator::ghg);
    QVERIFY(ofNothing.isEmpty() && ofNothing.parts.size() == 2 && !ofNothing.bars[0].values[0] && !ofNothing.bars[0].values[1]);
  }

  void theLowestBelowTheReferenceIsNamed() {
    const double a = 1990803.8196 + 175300, c = 250262.12736 + 7012.0 / 6 * 100;
    for (const auto& order : {choiceOf({"a", "b", "c"}), choiceOf({"a", "c", "b"})}) {
      const Message message = messageOf(frankfurtParis(), order, Indicator::ghg);
      QVERIFY(message.kind == Kind::less && message.scenario == "c" && message.key.empty());
      COMPARE_NEAR(message.share, 1 - c / a, 1e-10);
    }
    // even where another is above the reference
    Choice choice = choiceOf({"a", "b", "c"});
    choice.reference = "b";
    const Message message = messageOf(frankfurtParis(), choice, Indicator::ghg);
    QVERIFY(message.kind == Kind::less && message.scenario == "c");
    COMPARE_NEAR(message.share, 1 - c / (250262.12736 + 175300), 1e-10);
  }

  void theHighestIsNamedWhereNoneIsBelow() {
    Choice choice = choiceOf({"a", "b", "c"});
    choice.reference = "c";
    const Message message = messageOf(frankfurtParis(), choice, Indicator::ghg);
    QVERIFY(message.kind == Kind::more && message.scenario == "a");
    COMPARE_NEAR(message.share, (1990803.8196 + 175300) / (250262.12736 + 7012.0 / 6 * 100) - 1, 1e-10);
    const Message water = messageOf(frankfurtParis(), choiceOf({"a", "b"}), Indicator::water);
    QVERIFY(water.kind == Kind::more && water.scenario == "b");
    COMPARE_NEAR(water.share, 6039144 * (3.649 - 1.659) / (5032620 * 0.36 + 6039144 * 1.659), 1e-10);
  }

  void halfAPerCentReadsAsEqual() {
    // the electricity of a fixed number of hours at 0.4 kW
    const auto studyOf = [](std::initializer_list<const char*> hours) {
      study::Study study = with(gallery("bloom-176b"), {"final-run.hours=500 GPU-h", "final-run.idleEnergy=0 kWh"});
      for (const char* each : hours) {
        study::Id id;
        study = withVariant(study, "bloom", id);
        study = with(study, {(id + ":final-run.hours=" + each + " GPU-h").c_str()});
        study.scenarios.push_back(study.scenarios[1]);  // in the order given
        study.scenarios.erase(study.scenarios.begin() + 1);
      }
      return study;
    };
    const auto message = [&](std::initializer_list<const char*> hours) {
      const study::Study study = studyOf(hours);
      return std::pair(messageOf(study, all(study), Indicator::electricity), study);
    };
    for (const auto& [same, study] : {message({"500"}), message({"498", "502"}), message({"497.6"}), message({"502.4", "499"})}) {
      QVERIFY(same.kind == Kind::same && same.scenario.empty());
      QCOMPARE(same.share, 0.0);
    }
    const auto [less, lessStudy] = message({"499", "497", "600"});
    QVERIFY(less.kind == Kind::less && less.scenario == lessStudy.scenarios[2]->id);
    COMPARE_NEAR(less.share, 0.006, 1e-9);
    // exactly half a per cent below is not below, and does not hide what is above
    for (const char* below : {"499", "497.5"}) {
      const auto [more, moreStudy] = message({below, "503", "600"});
      QVERIFY2(more.kind == Kind::more && more.scenario == moreStudy.scenarios[3]->id, below);
      COMPARE_NEAR(more.share, 0.2, 1e-9);
    }
  }

  void nothingIsClaimedWhereItMayNotBe() {
    const study::Study study = frankfurtParis();
    QVERIFY(messageOf(study, choiceOf({"a", "b", "c"}), Indicator::electricity).kind == Kind::same);
    // one of three delivers other units: of the two others it is said
    const Message ofTwo = messageOf(with(study, {"c:inference.claimedShare=60 %"}), choiceOf({"a", "b", "c"}), Indicator::ghg);
    QVERIFY(ofTwo.kind == Kind::less && ofTwo.scenario == "b" && ofTwo.reference == "a");
    // one leaves out its grid; one has no total
    for (const auto& [other, indicator] : {std::pair(cleared(study, "c", "dc", "grid"), Indicator::ghg),
                                           std::pair(cleared(study, "c", "servers", "reuse"), Indicator::ewaste)}) {
      const Message message = messageOf(other, choiceOf({"a", "b", "c"}), indicator);
      QVERIFY(message.kind == Kind::none && message.scenario.empty() && message.share == 0);
      QVERIFY(messageOf(other, choiceOf({"a", "b"}), indicator).kind != Kind::none);
    }
    QVERIFY(messageOf(with(study, {"c:inference.claimedShare=60 %"}), choiceOf({"a", "b", "c"}, true), Indicator::ghg).kind == Kind::less);
    QVERIFY(messageOf(study, Choice(), Indicator::ghg).kind == Kind::none);
    // a reference of 0 has no share
    QVERIFY(messageOf(with(study, {"a:servers.reuse=100 %", "b:servers.reuse=50 %"}), choiceOf({"a", "b"}), Indicator::ewaste).kind == Kind::none);
  }

  void withoutElectricityNothingIsClaimed() {
    // no site states its contract: market-based all leave out their electricity alike, and the rest would read as a ranking
    const study::Study market = with(frankfurtParis(), {"scope.basis=market"});
    const study::Study stated = with(market, {"dc.contractGhg=10 g CO2e/kWh"});
    for (const auto& choice : {choiceOf({"a", "b", "c"}), choiceOf({"a"})}) {
      QVERIFY(barFigure(lifecycle::assess(market), choice, Indicator::ghg).bars[0].total);
      QVERIFY(messageOf(market, choice, Indicator::ghg).kind == Kind::none);
      QVERIFY(messageOf(stated, choice, Indicator::ghg).kind != Kind::none);
    }
  }

  void aSingleScenarioHasItsGreatestPart() {
    const study::Study study = frankfurtParis();
    const double total = 1990803.8196 + 175300;
    const Message stage = messageOf(study, choiceOf({"a"}), Indicator::ghg);
    QVERIFY(stage.kind == Kind::dominant && stage.key == "use" && stage.scenario == "a");
    COMPARE_NEAR(stage.share, 1990803.8196 / total, 1e-10);
    const Message element = messageOf(study, split(choiceOf({"c"}), Axis::element), Indicator::electricity);
    QVERIFY(element.kind == Kind::dominant && element.key == "inference" && element.scenario == "c");
    COMPARE_NEAR(element.share, 404712 * 1.2 / 603914.4, 1e-10);
    const Message phase = messageOf(study, split(choiceOf({"gone", "a"}, true), Axis::phase), Indicator::ghg);
    QVERIFY(phase.key == "inference");
    COMPARE_NEAR(phase.share, (4047120 * 0.32965 + 175300) / total, 1e-10);
    QVERIFY(messageOf(with(study, {"servers.reuse=100 %"}), choiceOf({"a"}), Indicator::ewaste).kind == Kind::none);  // of nothing
  }

  void dimensionsArePerUnitWhereTheFigureIs() {
    const Assessment a = lifecycle::assess(frankfurtParis());
    QCOMPARE(barFigure(a, choiceOf({"a"}), Indicator::water).dimension.unit().c_str(), "m3");
    QCOMPARE(barFigure(a, choiceOf({"a"}, true), Indicator::water).dimension.unit().c_str(), "m3/h/accelerator");
    const Reading reading = barFigure(a, choiceOf({"a"}, true), Indicator::water).reading(0);
    QVERIFY(reading.perUnit && reading.axis == Axis::whole && reading.key.empty() && reading.flow == Flow::none);
  }

 private:
  /// Values, where a scenario has cells of a part; and what each names by its reading.
  static void checkParts(const Assessment& a, std::size_t s, const BarFigure& figure) {
    const Bar& bar = figure.bars[s];
    const auto& model = *a.scenarios[s];
    for (std::size_t p = 0; p < figure.parts.size(); ++p) {
      const Reading reading = figure.reading(s, p);
      QVERIFY(reading.scenario == bar.scenario && reading.axis == figure.split && reading.key == figure.parts[p]);
      const bool hasCells = std::ranges::any_of(model.cells, [&](const Cell& cell) {
        return cell.facets.indicator == figure.indicator && cell.isFootprint() && (figure.scale != Scale::unit || cell.unitNode != lifecycle::noNode) && cell.isIn(figure.view) && keyOf(model, cell, figure.split) == figure.parts[p];
      });
      QCOMPARE(bar.values[p].has_value(), hasCells && bar.total);
      const auto traced = trace(a, reading);
      QCOMPARE(traced.has_value(), bar.values[p].has_value());
      if (!traced) continue;
      COMPARE_NEAR(traced->value, *bar.values[p], 1e-9);
      QVERIFY(traced->dimension == figure.dimension);
    }
    const auto whole = trace(a, figure.reading(s));
    QCOMPARE(whole ? std::optional(whole->value) : std::nullopt, bar.total);
  }
};

QTEST_APPLESS_MAIN(FigureTest)
#include "tst_bar_figure.moc"
