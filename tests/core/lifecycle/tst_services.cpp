#include <QTest>

#include "tests/support/draft.h"
#include "tests/support/refusal.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::lifecycle;
using namespace meguri::support;

/// Energy of a request and what is delivered, by hand (method.md 1, 2, D.0 to D.6, Conventions).
class ServicesTest : public QObject {
  Q_OBJECT
 private:
  /// H100 nodes that cost nothing to make and draw nothing idle; PUE 1.2, 500 g CO2e/kWh. An accelerator at work: 0.567 kW, with host 0.8505 kW.
  static Draft place(int from = 2026, int to = 2026, const char* unit = "study") {
    Draft draft(from, to, unit);
    draft.add("site", "dc", {"pue=1.2", "gridGhg=500 g CO2e/kWh"});
    draft.add("fleet", "f", {"site=dc", "accelerators=8 accelerators", "stock=100 nodes", "availability=100 %", "lifetime=5 a", "acceleratorPower=700 W", "powerShare=81 %",
                             "hostOverhead=0.5", "peakCompute=989.4 TFLOP/s", "idlePower=0 kW", "acceleratorManufacture=0 kg CO2e", "hostManufacture=0 kg CO2e"});
    draft.entry("r/chat", "token-energy", {{"intercept", -1.773, "1"}, {"ln-active", 0.177, "1"}, {"ln-total", 0.684, "1"}, {"ln-batch", -0.467, "1"}, {"b200", -0.140, "1"},
                                           {"fp8", -0.247, "1"}, {"residual", 1, "1"}, {"batch-low", 16, "1"}, {"batch-high", 512, "1"}});
    draft.entry("e/logits", "ecologits", {{"alpha", 1.1665273170451914e-6, "1"}, {"beta", -0.011205921025579175, "1"}, {"gamma", 4.052928146734005e-5, "1"},
                                          {"latency-alpha", 6.785088094353663e-4, "1"}, {"latency-beta", 3.119310311688259e-4, "1"}, {"latency-gamma", 1.9473717579473387e-2, "1"},
                                          {"server-power", 1.2, "kW"}, {"server-accelerators", 8, "1"}, {"memory", 80, "GB"}, {"memory-overhead", 1.2, "1"}});
    return draft;
  }
  /// A million requests of 1 Wh of IT energy, or as changed.
  static Draft stated(std::initializer_list<const char*> fields, const char* unit = "study") {
    Draft draft = place(2026, 2026, unit);
    draft.add("service", "api", {"hardware=f", "method=request", "requests=1000000 requests", "requestEnergy=1 Wh", "energyScope=it"});
    for (const char* each : fields) draft.set({(std::string("api.") + each).c_str()});
    return draft;
  }
  static Draft ecologits(const char* active, const char* total, std::initializer_list<const char*> fields = {}) {
    Draft draft = place();
    draft.add("service", "api", {"hardware=f", "method=ecologits", "ecologits=e/logits", "requests=1000000 requests", "outputTokens=400 tokens", "batch=64", "bits=16"});
    draft.set({(std::string("api.activeParameters=") + active).c_str(), (std::string("api.totalParameters=") + total).c_str()});
    for (const char* each : fields) draft.set({(std::string("api.") + each).c_str()});
    return draft;
  }
  static double wattHours(const Draft& draft) { return 1000 * memo(draft.assess(), Name::requestEnergy, "api", 2026); }
  static double hours(const Draft& draft) { return memo(draft.assess(), Name::jobHours, "api", 2026); }

 private slots:
  void tokensByTheRegression() {
    // 37e9 of 671e9 parameters, batch 128: exp(−1.773 + 0.177 ln 37 + 0.684 ln 671 − 0.467 ln 128) = 2.864038 J/token
    // 400 shown, 600 hidden; of 3,000 further input tokens 1,000 cached: 2,864.04 + 2,000 · 0.19 + 1,000 · 0.02 = 3,264.04 J = 0.906677 Wh, with host 1.360016 Wh
    Draft draft = place();
    draft.add("service", "api", {"hardware=f", "method=tokens", "regression=r/chat", "requests=1000000 requests", "activeParameters=37e9", "totalParameters=671e9", "batch=128",
                                 "accelerator=h100", "precision=bf16", "outputTokens=400 tokens", "hiddenTokens=600 tokens", "furtherInputTokens=3000 tokens", "inputTokenEnergy=0.19 J",
                                 "cachedTokens=1000 tokens", "cachedTokenEnergy=0.02 J"});
    COMPARE_NEAR(wattHours(draft), 1.3600157257044536, 1e-12);
    // hours leave the host out: 906.677 kWh / 0.567 kW
    COMPARE_NEAR(hours(draft), 906.6771504696358 / 0.567, 1e-12);
    COMPARE_NEAR(*draft.assess().total(0, Indicator::electricity, amortisedLocation), 1360.0157257044536 * 1.2, 1e-12);
    QVERIFY(isFinite(draft.assess()));
    QVERIFY(draft.issues().empty());
  }

  void whatReadingCostsIsLeftOutByNameWhereUnknown() {
    // 1,000 tokens written are 2,864.04 J; the input is not made up
    Draft draft = place();
    draft.add("service", "api", {"hardware=f", "method=tokens", "regression=r/chat", "requests=1000000 requests", "activeParameters=37e9", "totalParameters=671e9", "batch=128",
                                 "accelerator=h100", "precision=bf16", "outputTokens=1000 tokens", "furtherInputTokens=3000 tokens", "cachedTokens=1000 tokens"});
    COMPARE_NEAR(wattHours(draft), 2864.037741690689 * 1.5 / 3600, 1e-12);
    QVERIFY(isExcluded(draft.assess(), "no-input-token-energy", Indicator::electricity));
    QVERIFY(isExcluded(draft.assess(), "no-cached-token-energy", Indicator::ghg));
    draft.set({"api.inputTokenEnergy=0.19 J"});  // of the 2,000 that are not cached
    COMPARE_NEAR(wattHours(draft), (2864.037741690689 + 380) * 1.5 / 3600, 1e-12);
    QVERIFY(isExcluded(draft.assess(), "no-cached-token-energy", Indicator::ghg));
    // 8e9 dense, B200, FP8, batch 64: 0.0990828 J a token
    draft.set({"api.activeParameters=8e9", "api.totalParameters=8e9", "api.batch=64", "api.accelerator=b200", "api.precision=fp8", "api.furtherInputTokens=0 tokens", "api.cachedTokens=0 tokens"});
    COMPARE_NEAR(wattHours(draft), 1000 * 0.09908281805543727 * 1.5 / 3600, 1e-12);
  }

  void ecologitsGivesItsOwnFigures() {
    // methods N: energy of the facility at PUE 1.2 and 400 tokens; hours = G · Δt / 64 / 3600 a request
    const struct { const char *active, *total; double facility, it, hours; } vectors[] = {
        {"8e9", "8e9", 0.035661, 0.029717528184362907, 77.89127439194649},     {"70e9", "70e9", 0.26301, 0.2191763309445015, 603.7008349635686},
        {"24e9", "24e9", 0.043427, 0.036188897100946776, 96.73874132070667}, {"37e9", "671e9", 1.5916, 1.3263002990614772, 3585.6738624103776}};
    for (const auto& vector : vectors) {
      const Draft draft = ecologits(vector.active, vector.total);
      COMPARE_NEAR(*draft.assess().total(0, Indicator::electricity, amortisedLocation) / 1000, vector.facility, 1e-4);
      COMPARE_NEAR(wattHours(draft), vector.it, 1e-12);
      COMPARE_NEAR(hours(draft), vector.hours, 1e-12);
    }
    COMPARE_NEAR(memo(ecologits("37e9", "671e9").assess(), Name::latency, "api", 2026), 25.81685180935472 / 3600, 1e-12);
    COMPARE_NEAR(memo(ecologits("70e9", "70e9").assess(), Name::requests, "api", 2026), 1e6, 1e-12);
  }

  void ecologitsTakesSpeedAndLatencyAsStated() {
    // 400 / 50 + 0.5 = 8.5 s; a longest latency of 20 s cuts the 34.77 s of the fit and leaves 8.5 s alone
    COMPARE_NEAR(wattHours(ecologits("70e9", "70e9", {"tokensPerSecond=50 tokens/s", "firstTokenTime=0.5 s"})), 0.15075662236663287, 1e-12);
    COMPARE_NEAR(hours(ecologits("70e9", "70e9", {"tokensPerSecond=50 tokens/s", "firstTokenTime=0.5 s"})), 147.56944444444446, 1e-12);
    COMPARE_NEAR(wattHours(ecologits("70e9", "70e9", {"longestLatency=20 s"})), 0.18070453903329955, 1e-12);
    COMPARE_NEAR(wattHours(ecologits("70e9", "70e9", {"tokensPerSecond=50 tokens/s", "firstTokenTime=0.5 s", "longestLatency=20 s"})), 0.15075662236663287, 1e-12);
    // 4 bit: 1.2 · 70 · 0.5 = 42 GB fit one accelerator; 600 hidden tokens take the time and energy of 600 shown
    COMPARE_NEAR(wattHours(ecologits("70e9", "70e9", {"bits=4"})), 0.05479408273612538, 1e-12);
    COMPARE_NEAR(wattHours(ecologits("8e9", "8e9", {"hiddenTokens=600 tokens"})), 0.07429382046090728, 1e-12);
    // steps and cached answers change the hours with the energy
    COMPARE_NEAR(hours(ecologits("70e9", "70e9", {"agentSteps=4", "cacheHits=25 %", "cacheHitEnergy=0 Wh"})), 3 * 603.7008349635686, 1e-12);
  }

  void operationsGiveTheEnergyOfAToken() {
    // 2 · 8e9 / (0.138 · 989.4e12 / 700) = 0.0820289 J; 500 tokens and 1,000 read at 0.2 J: 241.0145 J, with host 0.100423 Wh
    Draft draft = place();
    draft.add("service", "api", {"hardware=f", "method=flops", "requests=1000000 requests", "activeParameters=8e9", "computeShare=13.8 %", "outputTokens=300 tokens", "hiddenTokens=200 tokens"});
    COMPARE_NEAR(wattHours(draft), 0.01139290651599385 * 1.5, 1e-12);
    draft.set({"api.furtherInputTokens=1000 tokens", "api.inputTokenEnergy=0.2 J"});
    COMPARE_NEAR(wattHours(draft), 0.1004226931073241, 1e-12);
  }

  void stepsThenCacheThenCheck() {
    // 0.5 · 4 · 1.2 = 2.4; 0.75 · 2.4 + 0.25 · 0.02 = 1.805; + 0.1 = 1.905 Wh
    Draft draft = stated({"requestEnergy=0.5 Wh", "agentSteps=4", "toolOverhead=20 %"});
    COMPARE_NEAR(wattHours(draft), 2.4, 1e-12);
    draft.set({"api.cacheHits=25 %", "api.cacheHitEnergy=0.02 Wh"});
    COMPARE_NEAR(wattHours(draft), 1.805, 1e-12);
    draft.set({"api.volume=tasks", "api.tasks=1000000 tasks", "api.acceptanceModel=constant", "api.acceptance=100 %", "api.mostTries=1", "api.verificationEnergy=0.1 Wh"});
    COMPARE_NEAR(wattHours(draft), 1.905, 1e-12);
    QVERIFY(isFinite(draft.assess()));
    // of accelerators alone the host comes to the model's part, not to hits and checks: 0.75 · 3.6 + 0.005 + 0.1
    draft.set({"api.energyScope=accelerators"});
    COMPARE_NEAR(wattHours(draft), 2.805, 1e-12);
    // of a whole facility: 1.8 of 2.4 Wh stay, of which 1.5 Wh IT; hits and checks bring an overhead of their own
    draft.set({"api.energyScope=facility"});
    COMPARE_NEAR(wattHours(draft), 1.605, 1e-12);
    COMPARE_NEAR(*draft.assess().total(0, Indicator::electricity, amortisedLocation), 1800 + 105 * 1.2, 1e-12);
  }

  void aHitOfUnknownEnergyIsLeftOutByName() {
    const Draft draft = stated({"cacheHits=25 %"});
    COMPARE_NEAR(wattHours(draft), 0.75, 1e-12);
    QVERIFY(isExcluded(draft.assess(), "no-cache-hit-energy", Indicator::electricity));
    QVERIFY(!draft.assess().scenarios[0]->isComplete(Indicator::ghg, amortisedLocation));
  }

  void triesUntilOneIsAccepted() {
    // p = 0.7, three tries: a = (1 − 0.027) / 0.7 = 1.39, f = 0.027
    Draft draft = stated({"volume=tasks", "tasks=100000 tasks", "acceptanceModel=constant", "acceptance=70 %", "mostTries=3"});
    const Assessment a = draft.assess();
    COMPARE_NEAR(memo(a, Name::attemptsPerTask, "api", 2026), 1.39, 1e-12);
    COMPARE_NEAR(memo(a, Name::unsolvedShare, "api", 2026), 0.027, 1e-12);
    COMPARE_NEAR(memo(a, Name::requests, "api", 2026), 139000, 1e-12);
    COMPARE_NEAR(memo(a, Name::accepted, "api", 2026), 97300, 1e-12);
    COMPARE_NEAR(memo(a, Name::tasks, "api", 2026), 100000, 1e-12);
    COMPARE_NEAR(memo(a, Name::activeEnergy, "api", 2026), 139, 1e-12);
    // every answer taken as it comes: a request a task, nothing unsolved, no fallback to name
    draft.set({"api.acceptanceModel=all"});
    COMPARE_NEAR(memo(draft.assess(), Name::requests, "api", 2026), 100000, 1e-12);
    COMPARE_NEAR(memo(draft.assess(), Name::accepted, "api", 2026), 100000, 1e-12);
    QVERIFY(!isExcluded(draft.assess(), "no-fallback", Indicator::ghg));
  }

  void acceptanceMayImproveOverTheYears() {
    // two tries at p = 0.5 and 0.8: (1 − 0.25) / 0.5 = 1.5, then (1 − 0.04) / 0.8 = 1.2
    Draft draft = place(2026, 2027);
    draft.add("service", "api", {"hardware=f", "method=request", "volume=tasks", "tasks=1000 tasks", "acceptanceModel=constant", "acceptance=50 %", "mostTries=2", "requestEnergy=1 Wh", "energyScope=it"});
    draft.table("api", "acceptance", "%", {{2026, 50}, {2027, 80}});
    COMPARE_NEAR(memo(draft.assess(), Name::requests, "api", 2026), 1500, 1e-12);
    COMPARE_NEAR(memo(draft.assess(), Name::requests, "api", 2027), 1200, 1e-12);
    COMPARE_NEAR(memo(draft.assess(), Name::accepted, "api", 2027), 960, 1e-12);
    draft.table("api", "acceptance", "%", {{2026, 50}, {2027, 0}});
    REFUSED(draft, "quantity.range api.acceptance");
  }

  void tasksDifferInHowOftenTheySucceed() {
    // p ~ Beta(4, 2): three tries give a = 1.47619, f = 0.0714286; many give E[1/p] = (A + B − 1) / (A − 1) = 5/3
    Draft draft = stated({"volume=tasks", "tasks=100000 tasks", "acceptanceModel=beta", "betaAccepted=4", "betaRejected=2", "mostTries=3"});
    const Assessment a = draft.assess();
    COMPARE_NEAR(memo(a, Name::attemptsPerTask, "api", 2026), 1.476190476190476, 1e-12);
    COMPARE_NEAR(memo(a, Name::unsolvedShare, "api", 2026), 0.07142857142857142, 1e-12);
    COMPARE_NEAR(memo(a, Name::requests, "api", 2026) / memo(a, Name::accepted, "api", 2026), 1.5897435897435896, 1e-12);
    QVERIFY(isFinite(a));
    draft.set({"api.mostTries=1000"});
    COMPARE_NEAR(memo(draft.assess(), Name::attemptsPerTask, "api", 2026), 5.0 / 3, 1e-7);
    draft.set({"api.betaAccepted=2", "api.betaRejected=3", "api.mostTries=4"});  // 1 + 3/5 + 3·4/(5·6) + 3·4·5/(5·6·7)
    COMPARE_NEAR(memo(draft.assess(), Name::attemptsPerTask, "api", 2026), 2.2857142857142856, 1e-12);
    COMPARE_NEAR(memo(draft.assess(), Name::unsolvedShare, "api", 2026), 0.21428571428571427, 1e-12);
  }

  void peopleDoWhatStaysUnsolved() {
    // 2,700 of 100,000 tasks at 50 g CO2e, 2 L and 0.1 g of e-waste
    Draft draft = stated({"volume=tasks", "tasks=100000 tasks", "acceptanceModel=constant", "acceptance=70 %", "mostTries=3", "fallbackGhg=50 g CO2e", "fallbackWater=2 L"});
    const auto fallback = [&](Indicator indicator, Stage stage) {
      return slice(draft.assess(), 0, indicator, amortisedLocation, [&](const Cell& c) { return c.facets.phase == Phase::fallback && c.facets.stage == stage; });
    };
    COMPARE_NEAR(fallback(Indicator::ghg, Stage::use), 135, 1e-12);
    COMPARE_NEAR(fallback(Indicator::water, Stage::use), 5.4, 1e-12);
    COMPARE_NEAR(fallback(Indicator::waterWithoutReservoirs, Stage::use), 5.4, 1e-12);
    QVERIFY(isExcluded(draft.assess(), "no-fallback", Indicator::ewaste));
    QVERIFY(!isExcluded(draft.assess(), "no-fallback", Indicator::ghg));
    draft.set({"api.fallbackEwaste=0.1 g"});
    COMPARE_NEAR(fallback(Indicator::ewaste, Stage::endOfLife), 0.27, 1e-12);
    QVERIFY(!isExcluded(draft.assess(), "no-fallback", Indicator::ewaste));
  }

  void routedTasksLeaveTheRest() {
    // of 1,000,000 tasks 70 and 20 % go on, 10 % of the latter further still: 100,000, 700,000, 180,000 and 20,000
    Draft draft = stated({"volume=tasks", "tasks=1000000 tasks"}, "task");
    draft.add("service", "small", {"hardware=f", "method=request", "volume=routed", "router=api", "routedShare=70 %", "requestEnergy=0.1 Wh", "energyScope=it",
                                   "acceptanceModel=constant", "acceptance=60 %", "mostTries=2"});
    draft.add("service", "large", {"hardware=f", "method=request", "volume=routed", "router=api", "routedShare=20 %", "requestEnergy=3 Wh", "energyScope=it"});
    draft.add("service", "huge", {"hardware=f", "method=request", "volume=routed", "router=large", "routedShare=10 %", "requestEnergy=9 Wh", "energyScope=it"});
    const Assessment a = draft.assess();
    COMPARE_NEAR(memo(a, Name::tasks, "api", 2026), 100000, 1e-12);
    COMPARE_NEAR(memo(a, Name::tasks, "small", 2026), 700000, 1e-12);
    COMPARE_NEAR(memo(a, Name::requests, "small", 2026), 980000, 1e-12);
    COMPARE_NEAR(memo(a, Name::accepted, "small", 2026), 588000, 1e-12);
    COMPARE_NEAR(memo(a, Name::tasks, "large", 2026), 180000, 1e-12);
    COMPARE_NEAR(memo(a, Name::tasks, "huge", 2026), 20000, 1e-12);
    COMPARE_NEAR(*a.units(0), 1e6, 1e-12);
    COMPARE_NEAR(*a.total(0, Indicator::electricity, amortisedLocation), (100 + 98 + 540 + 180) * 1.2, 1e-12);
  }

  void resultsPerUnitOfEachKind() {
    // 139 kWh · 1.2 · 0.5 = 83.4 kg and 135 kg of fallback: by 139,000 requests, 100,000 tasks; accepted output (97,300) leaves the fallback out
    const auto perUnit = [](const char* unit) {
      const Assessment a = stated({"volume=tasks", "tasks=100000 tasks", "acceptanceModel=constant", "acceptance=70 %", "mostTries=3", "fallbackGhg=50 g CO2e"}, unit).assess();
      return a.perUnit(0, Indicator::ghg, amortisedLocation).value_or(-1);
    };
    COMPARE_NEAR(perUnit("request"), 218.4 / 139000, 1e-12);
    COMPARE_NEAR(perUnit("task"), 218.4 / 100000, 1e-12);
    COMPARE_NEAR(perUnit("acceptedOutput"), 83.4 / 97300, 1e-12);
    COMPARE_NEAR(perUnit("acceleratorHour"), 218.4 / (139 / 1.5 / 0.567), 1e-12);
    QCOMPARE(perUnit("study"), -1.0);
  }

  void anOutputTokenIsOneThatIsShown() {
    // 300 shown and 200 hidden tokens a try, 139,000 tries: 500 tokens of energy by 300 of output
    Draft draft = place(2026, 2026, "outputToken");
    draft.add("service", "api", {"hardware=f", "method=tokens", "regression=r/chat", "volume=tasks", "tasks=100000 tasks", "activeParameters=37e9", "totalParameters=671e9", "batch=128",
                                 "accelerator=h100", "precision=bf16", "outputTokens=300 tokens", "hiddenTokens=200 tokens", "acceptanceModel=constant", "acceptance=70 %", "mostTries=3"});
    COMPARE_NEAR(*draft.assess().units(0), 139000.0 * 300, 1e-12);
    COMPARE_NEAR(*draft.assess().perUnit(0, Indicator::ghg, amortisedLocation), 139 * 0.5966745295188935 * 1.2 * 0.5 / (139000.0 * 300), 1e-12);
  }

  void otherServicesAreKeptOrSubdivided() {
    // two services of 600 kg, and half of the nodes' 20,000 kg a year each
    Draft draft = stated({}, "request");
    draft.set({"f.acceleratorManufacture=1000 kg CO2e"});
    draft.add("service", "other", {"hardware=f", "method=request", "requests=1000000 requests", "requestEnergy=1 Wh", "energyScope=it"});
    const auto perRequest = [&](const View& view) { return draft.assess().perUnit(0, Indicator::ghg, view).value_or(-1); };
    COMPARE_NEAR(perRequest(amortisedLocation), 21200 / 2e6, 1e-12);
    draft.set({"other.functionalUnit=kept"});
    COMPARE_NEAR(perRequest(amortisedLocation), 21200 / 1e6, 1e-12);
    draft.set({"other.functionalUnit=subdivided"});
    COMPARE_NEAR(perRequest(amortisedLocation), 10600 / 1e6, 1e-12);
    COMPARE_NEAR(perRequest(incurredLocation), 100600 / 1e6, 1e-12);  // purchases are nobody's alone
    COMPARE_NEAR(*draft.assess().total(0, Indicator::ghg, amortisedLocation), 21200, 1e-12);
    COMPARE_NEAR(*draft.assess().units(0), 1e6, 1e-12);
  }

  void hoursOfOtherServicesAreNoUnits() {
    // 1,000 and 3,000 h of 0.8505 kW · 1.2 · 0.5 kg: an hour of the one costs 0.5103 kg whatever the other claims
    Draft draft = place(2026, 2026, "acceleratorHour");
    draft.add("service", "api", {"hardware=f", "method=hours", "hours=1000 GPU-h"});
    draft.add("service", "other", {"hardware=f", "method=hours", "hours=3000 GPU-h", "functionalUnit=subdivided"});
    COMPARE_NEAR(*draft.assess().units(0), 1000, 1e-12);
    COMPARE_NEAR(*draft.assess().perUnit(0, Indicator::ghg, amortisedLocation), 0.5103, 1e-12);
  }

  void refusesWhatCannotBe() {
    Draft draft = stated({"volume=tasks", "tasks=100000 tasks", "acceptanceModel=constant", "acceptance=70 %", "mostTries=3", "agentSteps=2", "cacheHits=10 %", "cacheHitEnergy=0.1 Wh"});
    REFUSED(draft, "quantity.range api.tasks", "api.tasks=-1 tasks");
    REFUSED(draft, "quantity.range api.requests", "api.volume=requests", "api.requests=-1 requests");
    REFUSED(draft, "quantity.range api.acceptance", "api.acceptance=0 %");
    REFUSED(draft, "quantity.range api.acceptance", "api.acceptance=101 %");
    REFUSED(draft, "quantity.whole api.mostTries", "api.mostTries=2.5");
    REFUSED(draft, "quantity.range api.mostTries", "api.mostTries=0");
    REFUSED(draft, "quantity.range api.betaAccepted", "api.acceptanceModel=beta", "api.betaAccepted=0", "api.betaRejected=1");
    REFUSED(draft, "field.required api.betaRejected", "api.acceptanceModel=beta", "api.betaAccepted=1");
    REFUSED(draft, "quantity.range api.verificationEnergy", "api.verificationEnergy=-1 Wh");
    REFUSED(draft, "quantity.range api.fallbackGhg", "api.fallbackGhg=-1 g CO2e");
    REFUSED(draft, "quantity.range api.agentSteps", "api.agentSteps=0.5");
    REFUSED(draft, "quantity.range api.toolOverhead", "api.toolOverhead=-1 %");
    REFUSED(draft, "quantity.range api.cacheHits", "api.cacheHits=101 %");
    REFUSED(draft, "quantity.range api.cacheHitEnergy", "api.cacheHitEnergy=-1 Wh");
    REFUSED(draft, "reference.kind api.hardware", "api.hardware=dc");
    REFUSED(draft, "reference.kind api.devices", "api.devices=f");
    REFUSED(draft, "choice.unknown api.acceptanceModel", "api.acceptanceModel=sometimes");
    QVERIFY(isFinite(draft.assess()));
  }

  void refusesRoutesThatLeadNowhere() {
    Draft draft = stated({"volume=tasks", "tasks=100000 tasks"});
    draft.add("service", "b", {"hardware=f", "method=request", "volume=routed", "router=api", "routedShare=60 %", "requestEnergy=1 Wh", "energyScope=it"});
    draft.add("service", "c", {"hardware=f", "method=request", "volume=routed", "router=api", "routedShare=40 %", "requestEnergy=1 Wh", "energyScope=it"});
    QVERIFY(isFinite(draft.assess()));  // nothing is left for the router
    REFUSED(draft, "quantity.range b.routedShare", "b.routedShare=-10 %");
    REFUSED(draft, "quantity.range b.routedShare", "b.routedShare=101 %");
    REFUSED(draft, "service.routed-shares b.routedShare", "c.routedShare=41 %");
    REFUSED(draft, "service.routed-shares c.routedShare", "c.routedShare=41 %");
    REFUSED(draft, "service.routed-circle b.router", "b.router=b");
    REFUSED(draft, "service.routed-circle b.router", "b.router=c", "c.router=b");
    REFUSED(draft, "service.routed-circle c.router", "b.router=c", "c.router=b");
    REFUSED(draft, "service.router-not-tasks b.router", "api.volume=requests", "api.requests=1 requests");
    REFUSED(draft, "reference.kind b.router", "b.router=f");
    REFUSED(draft, "reference.nothing b.router", "b.router=nowhere");
    draft.curve("c", "routedShare", 20, "%", {.kind = quantity::Curve::Kind::growth, .start = 2020, .rate = 0.15});  // 46 % by 2026
    REFUSED(draft, "service.routed-shares c.routedShare");
  }

  void refusesModelsThatCannotBe() {
    const Draft draft = ecologits("70e9", "70e9");
    REFUSED(draft, "quantity.range api.outputTokens", "api.outputTokens=-1 tokens");
    REFUSED(draft, "quantity.range api.activeParameters", "api.activeParameters=0");
    REFUSED(draft, "service.parameters api.activeParameters", "api.activeParameters=71e9");
    REFUSED(draft, "quantity.range api.bits", "api.bits=0");
    REFUSED(draft, "quantity.range api.batch", "api.batch=0.5");
    REFUSED(draft, "quantity.range api.tokensPerSecond", "api.tokensPerSecond=0 tokens/s");
    REFUSED(draft, "quantity.range api.longestLatency", "api.longestLatency=0 s");
    REFUSED(draft, "entry.kind api.ecologits", "api.ecologits=r/chat");
    REFUSED(draft, "entry.nothing api.ecologits", "api.ecologits=nowhere");
    REFUSED(draft, "field.required api.computeShare", "api.method=flops");
    REFUSED(draft, "quantity.range api.computeShare", "api.method=flops", "api.computeShare=0 %");
    REFUSED(draft, "quantity.range api.cachedTokens", "api.method=flops", "api.computeShare=10 %", "api.cachedTokens=-1 tokens");
    Draft unknown(2026, 2026);
    unknown.add("site", "dc", {"pue=1"});
    unknown.add("fleet", "f", {"site=dc", "accelerators=8 accelerators", "stock=1 nodes", "availability=100 %", "lifetime=5 a", "activePower=10 kW", "hostOverhead=0.5"});
    unknown.add("service", "api", {"hardware=f", "method=flops", "requests=1 requests", "activeParameters=8e9", "computeShare=10 %", "outputTokens=1 tokens"});
    REFUSED(unknown, "service.no-peak-compute api.hardware");
    Draft nowhere = stated({});
    nowhere.add("service", "lost", {"method=request", "requests=1 requests", "requestEnergy=1 Wh", "energyScope=it"});
    REFUSED(nowhere, "job.no-place lost.hardware");
  }
};

QTEST_APPLESS_MAIN(ServicesTest)
#include "tst_services.moc"
