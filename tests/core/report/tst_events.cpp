#include <QTest>
#include <cmath>

#include "core/report/events.h"
#include "core/report/time_message.h"
#include "tests/core/report/studies.h"
#include "tests/support/draft.h"

using namespace meguri;
using namespace meguri::report;
using namespace meguri::support;
using lifecycle::Accounting;
using lifecycle::Assessment;
using lifecycle::Indicator;
using Kind = Event::Kind;
using MessageKind = TimeMessage::Kind;
using Values = std::vector<std::optional<double>>;

namespace {

std::vector<std::pair<Kind, int>> of(const std::vector<Event>& events, const char* element) {
  std::vector<std::pair<Kind, int>> result;
  for (const auto& each : events)
    if (each.element == element) result.emplace_back(each.kind, each.year);
  return result;
}

using Found = std::vector<std::pair<Kind, int>>;

/// Two scenarios whose greenhouse gases by year are these, in kg: a service of 1,000 kWh a year under a grid that changes.
Assessment ofTwo(std::initializer_list<double> a, std::initializer_list<double> b) {
  const int from = 2030;
  Draft draft(from, from + static_cast<int>(a.size()) - 1, "request");
  draft.add("site", "dc", {"pue=1", "gridGhg=1 g CO2e/kWh"});
  draft.add("service", "api", {"site=dc", "method=request", "energyScope=it", "requests=1e6 requests", "requestEnergy=1 Wh"});
  draft.variant("other", {});
  const auto table = [&](const std::vector<double>& values) {
    quantity::Quantity grid;
    grid.unit = "g CO2e/kWh";
    for (std::size_t i = 0; i < values.size(); ++i) grid.byYear.emplace_back(from + static_cast<int>(i), values[i]);
    return std::make_shared<const quantity::Quantity>(grid);
  };
  return lifecycle::assess(edited(draft.study(), [&](study::Transaction& t) {
    t.setField("s", "dc", "gridGhg", table(a));
    t.setField("other", "dc", "gridGhg", table(b));
  }));
}

/// Of the figure over the years, annual or running: the same, for both tell the same sums.
std::vector<Event> curvesOf(const Assessment& a, const Choice& choice) {
  const auto& reference = a.scenarios[referenceOf(a, choice)]->id;
  const auto events = curveEvents(timeFigure(a, choice, Indicator::ghg, false), reference);
  return events == curveEvents(timeFigure(a, choice, Indicator::ghg, true), reference) ? events : std::vector<Event>(99);
}

std::vector<Event> allOf(const Assessment& a, const Choice& choice) {
  std::vector<TimeFigure> figures;
  for (const auto indicator : panels(a.study, choice)) figures.push_back(timeFigure(a, choice, indicator, false));
  return eventsOf(a, choice, figures);
}

TimeMessage said(const Assessment& a, bool isCumulative = false) { return timeFigure(a, choiceOf({"s", "other"}), Indicator::ghg, isCumulative).message; }

}  // namespace

/// Events and messages of curves over the years, against studies whose years are known.
class EventsTest : public QObject {
  Q_OBJECT
 private slots:
  void fleetsByHand() {
    // ten nodes, life 4: bought 2026, again all ten in 2030 and 2034; retired 2029 and 2033; of C, life 6: 2026 and 2032, retired 2031
    const Assessment a = lifecycle::assess(gallery("h100-frankfurt-paris"));
    const auto events = elementEvents(a, choiceOf({"a", "c"}));
    std::vector<Event> ofA, ofC;
    for (const auto& each : events) (each.scenario == "a" ? ofA : ofC).push_back(each);
    QCOMPARE(of(ofA, "servers"), (Found{{Kind::purchase, 2026}, {Kind::retirement, 2029}, {Kind::refresh, 2030}, {Kind::retirement, 2033}, {Kind::refresh, 2034}}));
    QCOMPARE(of(ofC, "servers"), (Found{{Kind::purchase, 2026}, {Kind::retirement, 2031}, {Kind::refresh, 2032}}));
    QCOMPARE(of(ofA, "inference"), (Found{{Kind::serviceBegins, 2026}}));
    for (const auto& each : events) QCOMPARE(each.value, each.hasNodes() ? 10.0 : 0.0);
    QVERIFY(std::ranges::is_sorted(events, {}, &Event::year));
  }

  void smallPurchasesAreNoWave() {
    // 10, 12, 20 nodes of a long life: two more are no wave, eight of twenty neither; then ten of thirty
    study::Study study = with(gallery("h100-frankfurt-paris"), {"servers.lifetime=20 a", "scope.to=2029", "inference.claimedShare=0 %"});
    study = edited(study, [](study::Transaction& t) {
      quantity::Quantity stock;
      stock.unit = "nodes";
      stock.byYear = {{2026, 10}, {2027, 12}, {2028, 20}, {2029, 40}};
      t.setField("a", "servers", "stock", std::make_shared<const quantity::Quantity>(stock));
    });
    const auto events = elementEvents(lifecycle::assess(study), choiceOf({"a"}));
    QCOMPARE(of(events, "servers"), (Found{{Kind::purchase, 2026}, {Kind::refresh, 2029}}));
  }

  void jobsBeginAndEnd() {
    Draft draft(2030, 2034);
    draft.add("site", "dc", {"pue=1", "gridGhg=100 g CO2e/kWh"});
    draft.add("training", "model", {"site=dc", "method=energy", "energyScope=facility"});
    draft.table("model", "energy", "kWh", {{2030, 0}, {2031, 5}, {2032, 0}, {2033, 7}, {2034, 0}});
    draft.add("service", "api", {"site=dc", "method=request", "energyScope=it", "requestEnergy=1 Wh"});
    draft.table("api", "requests", "requests", {{2030, 0}, {2031, 0}, {2032, 10}, {2033, 10}, {2034, 0}});
    draft.add("contract", "wind", {"site=dc", "ghg=10 g CO2e/kWh"});
    draft.table("wind", "volume", "MWh", {{2030, 0}, {2031, 0}, {2032, 0}, {2033, 1}, {2034, 1}});
    const auto events = elementEvents(draft.assess(), choiceOf({"s"}));
    QCOMPARE(of(events, "model"), (Found{{Kind::trainingBegins, 2031}, {Kind::trainingEnds, 2033}}));
    QCOMPARE(of(events, "api"), (Found{{Kind::serviceBegins, 2032}}));
    QCOMPARE(of(events, "wind"), (Found{{Kind::contractBegins, 2033}}));
  }

  void crossings() {
    const auto at = [](const Values& a, const Values& b) { return crossing(a, b, 2030); };
    const auto found = at({3, 6, 9, 12}, {1, 3, 8, 14});  // 2, 3, 1, −2: a third of the way from 2032 to 2033
    QVERIFY(found && found->falls);
    QCOMPARE(found->year, 2033);
    QCOMPARE(found->at, 2032 + 1.0 / 3);
    QCOMPARE(found->value, 10.0);
    QCOMPARE(at({1, 3, 8, 14}, {3, 6, 9, 12})->falls, false);
    const auto touches = at({3, 5, 4}, {1, 5, 6});  // on the line in 2031
    QVERIFY(touches && touches->year == 2031 && touches->at == 2031 && touches->value == 5);
    QVERIFY(!at({3, 1, 3}, {2, 2, 2}));             // comes back
    QVERIFY(!at({3, 3}, {2, 2}));
    QVERIFY(!at({2, 2}, {2, 2}));
    QVERIFY(!at({3, std::nullopt, 1}, {2, 2, 2}));
    QVERIFY(!at({}, {}));
  }

  void breakEvenByHand() {
    // running sums 300, 400, 500, 600 and 200, 400+, ...: B is 100 above at first, then 50 less each year
    const Assessment a = ofTwo({100, 100, 100, 100, 100}, {220, 50, 50, 50, 50});
    const auto events = curvesOf(a, choiceOf({"s", "other"}));
    QCOMPARE(events.size(), std::size_t(1));  // 120, 70, 20, −30: two fifths into 2033
    QVERIFY(events[0].kind == Kind::breakEven && events[0].scenario == "other" && events[0].reference == "s" && !events[0].isOfElement());
    QCOMPARE(events[0].year, 2033);
    COMPARE_NEAR(events[0].at, 2032.4, 1e-9);
    COMPARE_NEAR(events[0].value, 340, 1e-9);
    // the other way round nothing is paid back
    QVERIFY(curvesOf(a, choiceOf({"other", "s"})).empty());
    QCOMPARE(eventsIn(allOf(a, choiceOf({"s", "other"})), Indicator::water).size(), elementEvents(a, choiceOf({"s", "other"})).size());
  }

  void netZeroByHand() {
    Draft draft(2026, 2029);
    draft.add("site", "dc", {"pue=1"});
    draft.table("dc", "gridGhg", "g CO2e/kWh", {{2026, 1000}, {2027, 100}, {2028, 100}, {2029, 100}});
    draft.add("service", "api", {"site=dc", "method=request", "energyScope=it", "requests=1e6 requests", "requestEnergy=1 Wh"});
    draft.add("effect", "saved", {"activity=10", "ghg=100 kg CO2e", "reduction=50 %", "adoption=100 %", "attribution=100 %"});
    const Assessment a = draft.assess();
    // 500, 100, −300: a quarter into 2028
    const auto events = curvesOf(a, defaultChoice(a.study));
    QCOMPARE(events.size(), std::size_t(1));
    QVERIFY(events[0].kind == Kind::netZero && events[0].year == 2028);
    COMPARE_NEAR(events[0].at, 2027.25, 1e-9);
    QVERIFY(defaultChoice(a.study).split == Axis::measure);
  }

  void messages() {
    auto message = said(ofTwo({100, 100, 100, 100}, {150, 120, 90, 80}));
    QVERIFY(message.kind == MessageKind::falls && message.scenario == "other" && message.reference == "s" && message.year == 2032);
    message = said(ofTwo({100, 100, 100, 100}, {80, 90, 120, 150}));
    QVERIFY(message.kind == MessageKind::rises && message.year == 2032);
    message = said(ofTwo({100, 100, 100}, {60, 65, 70}));
    QVERIFY(message.kind == MessageKind::below);
    COMPARE_NEAR(message.low, 0.3, 1e-9);
    COMPARE_NEAR(message.high, 0.4, 1e-9);
    message = said(ofTwo({100, 100, 100}, {60, 65, 70}), true);
    QVERIFY(message.kind == MessageKind::below && message.year == 2032);
    COMPARE_NEAR(message.low, 0.35, 1e-9);
    message = said(ofTwo({100, 100, 100}, {150, 120, 130}));
    QVERIFY(message.kind == MessageKind::above);
    COMPARE_NEAR(message.low, 0.2, 1e-9);
    QVERIFY(said(ofTwo({100, 100, 100}, {100, 100.3, 100})).kind == MessageKind::alike);
    QVERIFY(said(ofTwo({100, 100, 100}, {90, 110, 90})).kind == MessageKind::none);  // twice over
    message = said(ofTwo({100, 100, 100, 100, 100}, {220, 50, 50, 50, 50}), true);
    QVERIFY(message.kind == MessageKind::falls && message.year == 2033);
  }

  void aTitleHoldsInEveryYearItSpeaksOf() {
    QVERIFY(said(ofTwo({100, 100, 100, 100}, {120, 50, 100, 100})).kind == MessageKind::none);  // below once, equal ever after
    QVERIFY(said(ofTwo({100, 100, 100, 100}, {120, 50, 60, 70})).year == 2031);
    QVERIFY(said(ofTwo({100}, {60})).kind == MessageKind::none);  // one year is the total
  }

  void withoutElectricityNothingIsSaid() {
    const auto study = cleared(cleared(ofTwo({100, 150, 90}, {60, 65, 70}).study, "s", "dc", "gridGhg"), "other", "dc", "gridGhg");
    const Assessment a = lifecycle::assess(study);
    for (const bool isCumulative : {false, true}) {
      QVERIFY(said(a, isCumulative).kind == MessageKind::none);
      QVERIFY(timeFigure(a, choiceOf({"s"}), Indicator::ghg, isCumulative).message.kind == MessageKind::none);
    }
    QVERIFY(curvesOf(a, choiceOf({"s", "other"})).empty());
  }

  /// As bars do: the lowest by total, and of those alike the first.
  void theLowestOfAllIsSpokenOf() {
    Assessment a = ofTwo({100, 100, 100}, {60, 65, 70});
    study::Id third, fourth;
    const auto study = withVariant(withVariant(a.study, "other", third), third, fourth);
    a = lifecycle::assess(with(study, {(third + ":dc.gridGhg=40 g CO2e/kWh").c_str(), (fourth + ":dc.gridGhg=40 g CO2e/kWh").c_str()}));
    const auto message = timeFigure(a, choiceOf({"s", "other", third, fourth}), Indicator::ghg, false).message;
    QVERIFY(message.kind == MessageKind::below && message.scenario == third);
  }

  void oneScenarioPeaksOrAddsUp() {
    const Assessment a = ofTwo({100, 150, 90}, {100, 100, 100});
    const auto ofOne = [&](const char* id, bool isCumulative) { return timeFigure(a, choiceOf({id}), Indicator::ghg, isCumulative).message; };
    auto message = ofOne("s", false);
    QVERIFY(message.kind == MessageKind::peak && message.year == 2031);
    COMPARE_NEAR(message.value, 150, 1e-9);
    QVERIFY(ofOne("other", false).kind == MessageKind::none);
    message = ofOne("s", true);
    QVERIFY(message.kind == MessageKind::sum && message.year == 2032);
    COMPARE_NEAR(message.value, 340, 1e-9);
  }

  /// Nothing is claimed of scenarios that deliver different things, or of which one leaves something out.
  void nothingIsSaidOfWhatIsNotComparable() {
    Assessment a = ofTwo({100, 100, 100}, {60, 65, 70});
    a = lifecycle::assess(with(a.study, {"other:api.requests=2e6 requests"}));
    QVERIFY(said(a).kind == MessageKind::none);
    a = lifecycle::assess(cleared(ofTwo({100, 100, 100}, {60, 65, 70}).study, "other", "dc", "gridGhg"));
    QVERIFY(said(a).kind == MessageKind::none);
  }

  /// Whatever a figure says, its own values bear it out.
  void messagesHoldOnEveryStudy() {
    std::size_t said = 0;
    forEachStudy([&](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      Choice choice;
      for (const auto& each : study.scenarios) choice.scenarios.push_back(each->id);
      choice.reference = choice.scenarios.front();
      for (const Indicator indicator : countedIndicators(study))
        for (const bool isCumulative : {false, true}) {
          const TimeFigure figure = timeFigure(a, choice, indicator, isCumulative);
          const auto& message = figure.message;
          if (message.kind == MessageKind::none) continue;
          ++said;
          const auto find = [&](const study::Id& id) { return std::ranges::find(figure.series, id, &Series::scenario); };
          if (message.kind == MessageKind::peak) QCOMPARE(*std::ranges::max_element(find(message.scenario)->values), std::optional(message.value));
          if (message.kind != MessageKind::falls && message.kind != MessageKind::below) continue;
          const auto &line = find(message.scenario)->values, &reference = find(message.reference)->values;
          for (std::size_t i = 0; i < line.size(); ++i)
            if (message.kind == MessageKind::below || figure.firstYear + static_cast<int>(i) >= message.year) QVERIFY(*line[i] <= *reference[i]);
        }
    });
    QVERIFY(said > 10);
  }

  void theTableOfEvents() {
    const Assessment a = ofTwo({100, 100, 100, 100, 100}, {220, 50, 50, 50, 50});
    const std::string csv = eventsCsv(a.study, allOf(a, choiceOf({"s", "other"})));
    QVERIFY(csv.starts_with("year,event,scenario,scenarioName,element,indicator,reference,value,unit,at\r\n"));
    QVERIFY(csv.find("2030,serviceBegins,s,") != std::string::npos);
    QVERIFY(csv.find("2033,breakEven,other,") != std::string::npos);
  }
};

QTEST_APPLESS_MAIN(EventsTest)
#include "tst_events.moc"
