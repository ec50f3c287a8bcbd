#include <QTest>

#include "core/study/assignment.h"
#include "core/study/check.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::study;

/// Issues of the check: each statement that cannot stand is named with its place.
class CheckTest : public QObject {
  Q_OBJECT
 private:
  /// The sample with one piece of its text replaced.
  static Study sample(const std::string& from, const std::string& to) {
    std::string text = support::readText(support::sourcePath("tests/support/servers.meguri"));
    const std::size_t at = text.find(from);
    if (at == std::string::npos) qFatal("no '%s' in the sample", from.c_str());
    auto study = readStudy(text.replace(at, from.size(), to));
    if (!study) qFatal("%s at %s", study.fault().code.c_str(), study.fault().place.c_str());
    return *std::move(study);
  }

 private slots:
  void theGalleryHasNoErrorsOrWarnings() {
    for (const char* name : {"bloom-176b", "gemini-prompt", "h100-frankfurt-paris"})
      for (const auto& issue : lifecycle::assess(support::gallery(name)).issues) QVERIFY2(issue.severity == Severity::note, issue.code.c_str());
  }

  void findsWhatIsAssigned_data() {
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* assignment, const char* code, const char* where) { QTest::newRow(assignment) << assignment << code << where; };
    row("dc.pue=0.9", "quantity.range", "a/dc.pue");
    row("dc.wue=-1 L/kWh", "quantity.range", "a/dc.wue");
    row("servers.lifetime=0 a", "quantity.range", "a/servers.lifetime");
    row("servers.lifetime=0.5 a", "quantity.range", "a/servers.lifetime");
    row("servers.accelerators=0", "quantity.range", "a/servers.accelerators");
    row("servers.reuse=101 %", "quantity.range", "a/servers.reuse");
    row("servers.availability=0 %", "quantity.range", "a/servers.availability");
    row("inference.claimedShare=-5 %", "quantity.range", "a/inference.claimedShare");
    row("dc.wueKind=drinking", "choice.unknown", "a/dc.wueKind");
    row("servers.site=moon", "reference.nothing", "a/servers.site");
    row("servers.site=inference", "reference.kind", "a/servers.site");
    row("inference.hardware=dc", "reference.kind", "a/inference.hardware");
    row("dc.grid=owid-energy/XXX-2025", "entry.nothing", "a/dc.grid");
    row("dc.grid=meguri-hardware/h100-node", "entry.kind", "a/dc.grid");
    row("servers.lifeModel=weibull", "field.required", "a/servers.weibullShape");
    row("servers.tenure=rented", "field.required", "a/servers.utilisation");
    row("inference.method=request", "field.required", "a/inference.requests");
    row("servers.activePower=0 kW", "quantity.range", "a/servers.activePower");
    row("b:servers.tenure=rented", "field.required", "b/servers.utilisation");
    row("servers.stock=1e308", "result.not-finite", "a/servers.");
    row("scope.to=2020", "scope.horizon", "/scope.to");
    row("scope.to=2190", "scope.horizon", "/scope.to");
  }

  void findsWhatIsAssigned() {
    QFETCH(QString, assignment);
    QFETCH(QString, code);
    QFETCH(QString, where);
    Study study = support::gallery("h100-frankfurt-paris");
    Transaction transaction(study);
    QVERIFY(!assign(transaction, assignment.toStdString()));
    QVERIFY(bool(transaction.commit({"edit.set-field", {}})));
    QStringList found;
    bool match = false;
    for (const auto& issue : lifecycle::assess(study).issues) {
      if (issue.severity != Severity::error) continue;
      found << QString::fromStdString(issue.code + " " + issue.scenario + "/" + issue.element + "." + issue.field);
      match = match || found.last() == code + " " + where;
    }
    QVERIFY2(match, qPrintable(found.join("; ")));
    QVERIFY(lifecycle::assess(study).scenarios.empty());  // with errors nothing is calculated
  }

  void findsWhatAFileSays_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* from, const char* to, const char* code) { QTest::newRow(name) << from << to << code; };
    row("unknown unit", "\"unit\": \"L/kWh\"", "\"unit\": \"buckets/kWh\"", "quantity.unit-unknown");
    row("unit of another kind", "\"unit\": \"L/kWh\"", "\"unit\": \"L/kg\"", "quantity.unit-dimension");
    row("unknown unit of an entry", "\"unit\": \"g CO2e/kWh\"", "\"unit\": \"g CO2/kWh\"", "entry.unit");
    row("base that is not there", "\"base\": \"a\"", "\"base\": \"z\"", "variant.base-nothing");
    row("variant of itself", "\"base\": \"a\"", "\"base\": \"b\"", "variant.cycle");
    row("cycle of variants", "\"base\": \"a\"", "\"base\": \"c\"", "variant.cycle");
    row("year missing in a table", "\"value\": 10,", "\"path\": {\"kind\": \"table\", \"values\": {\"2026\": 10}},", "quantity.year-missing");
    row("table where none may be", "\"value\": 4,", "\"path\": {\"kind\": \"table\", \"values\": {\"2026\": 4}},", "quantity.not-over-years");
    row("reversed spread", "\"value\": 1.2,", "\"value\": 1.2, \"spread\": {\"kind\": \"triangular\", \"min\": 1.5, \"max\": 1.1},", "spread.order");
    row("lognormal at its floor", "\"value\": 1.2,", "\"value\": 1, \"spread\": {\"kind\": \"lognormal\", \"gsd\": 1.2},", "spread.floor");
    row("limit at the floor", "\"value\": 1.2,", "\"value\": 1.2, \"spread\": {\"kind\": \"lognormal\", \"p5\": 1, \"p95\": 1.4},", "spread.floor");
    row("median of the whole, not above the floor", "\"value\": 1.2,", "\"value\": 1.241, \"spread\": {\"kind\": \"lognormal\", \"p5\": 1.1, \"p95\": 1.4},", "spread.median");
    row("smallest of a table at its floor", "\"value\": 1.2,",
        "\"path\": {\"kind\": \"table\", \"values\": {\"2026\": 1.2, \"2027\": 1, \"2028\": 1.1}, \"holdsLast\": true}, \"spread\": {\"kind\": \"lognormal\", \"gsd\": 1.2},", "spread.floor");
    row("deviation below 1", "\"value\": 1.2,", "\"value\": 1.2, \"spread\": {\"kind\": \"lognormal\", \"gsd\": 0.9},", "spread.gsd");
    row("deviation above 100", "\"value\": 1.2,", "\"value\": 1.2, \"spread\": {\"kind\": \"lognormal\", \"gsd\": 101},", "spread.gsd");
    row("weights beyond measure", "\"value\": 1.2,", "\"value\": 1.2, \"spread\": {\"kind\": \"choice\", \"options\": [{\"label\": \"a\", \"value\": 1.2, \"weight\": 1e308}, {\"label\": \"b\", \"value\": 1.3, \"weight\": 1e308}]},", "spread.options");
    row("normal that leaves the range", "\"value\": 1.2,", "\"value\": 1.2, \"spread\": {\"kind\": \"normal\", \"sd\": 0.1},", "spread.cut");
    row("too few draws", "\"scope\": {", "\"scope\": {\"draws\": 99,", "integer.range");
    row("too many draws", "\"scope\": {", "\"scope\": {\"draws\": 1000001,", "integer.range");
    row("seed below 0", "\"scope\": {", "\"scope\": {\"seed\": -1,", "integer.range");
    row("seed beyond doubles", "\"scope\": {", "\"scope\": {\"seed\": 9007199254740992,", "integer.range");
    row("spread below the range", "\"value\": 1.2,", "\"value\": 1.2, \"spread\": {\"kind\": \"triangular\", \"min\": 0.5, \"max\": 1.4},", "quantity.range");
    row("misspelt member of a site", "\"kind\": \"site\",", "\"kind\": \"site\", \"peu\": 1,", "member.unknown");
    row("misspelt member of the scope", "\"networkLosses\": false", "\"networkLosses\": false, \"networkLoses\": true", "member.unknown");
    row("misspelt member of a quantity", "\"value\": 1.2,", "\"value\": 1.2, \"spraed\": {},", "member.unknown");
    row("misspelt member of a change", "\"name\": \"Paris\",", "\"name\": \"Paris\", \"peu\": 1,", "member.unknown");
    row("misspelt member of the study", "\"scenarios\": [", "\"scenaros\": 1, \"scenarios\": [", "member.unknown");
    row("hardware and another site", "\"hardware\": \"servers\",", "\"hardware\": \"servers\", \"site\": \"servers\",", "job.other-site");
    row("unknown kind", "\"kind\": \"service\"", "\"kind\": \"oracle\"", "element.unknown-kind");
  }

  void findsWhatAFileSays() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, code);
    QStringList found;
    for (const auto& issue : lifecycle::assess(sample(from.toStdString(), to.toStdString())).issues) found << QString::fromStdString(issue.code);
    QVERIFY2(found.contains(code), qPrintable(found.join("; ")));
  }

  void takesWhatAFileMaySay_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char* name, const char* from, const char* to) { QTest::newRow(name) << from << to; };
    row("median above the floor", "\"value\": 1.2,", "\"value\": 1.2, \"spread\": {\"kind\": \"lognormal\", \"p5\": 1.1, \"p95\": 1.4},");
    row("the same in per cent", "\"value\": 1.2,\n            \"unit\": \"1\"", "\"value\": 120, \"spread\": {\"kind\": \"lognormal\", \"p5\": 110, \"p95\": 140}, \"unit\": \"%\"");
    row("deviation above the floor", "\"value\": 1.2,", "\"value\": 1.01, \"spread\": {\"kind\": \"lognormal\", \"gsd\": 3},");
    row("normal that leaves the range", "\"value\": 1.2,", "\"value\": 1.2, \"spread\": {\"kind\": \"normal\", \"sd\": 5},");
    row("fewest draws", "\"scope\": {", "\"scope\": {\"draws\": 100, \"seed\": 0,");
    row("most draws", "\"scope\": {", "\"scope\": {\"draws\": 1000000, \"seed\": 9007199254740991,");
  }
  void takesWhatAFileMaySay() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    for (const auto& issue : check(sample(from.toStdString(), to.toStdString()))) QVERIFY2(issue.severity == Severity::note, issue.code.c_str());
  }

  void aNumberOutOfRangeIsNamedWithItsRange() {
    const auto issues = check(sample("\"scope\": {", "\"scope\": {\"seed\": 9007199254740992,"));
    QVERIFY(std::ranges::find(issues, Issue{Severity::error, "integer.range", "", "scope", "seed", {"9007199254740992", "0", "9007199254740991"}}) != issues.end());
  }

  void aStatementOfABaseIsReportedOnce() {
    Study study = support::gallery("h100-frankfurt-paris");
    Transaction transaction(study);
    QVERIFY(!assign(transaction, "a:dc.pue=0.5"));
    QVERIFY(bool(transaction.commit({"edit.set-field", {}})));
    const auto issues = check(study);
    QCOMPARE(std::ranges::count(issues, std::string("quantity.range"), &Issue::code), 1);
  }

  void whatAVariantBreaksIsReportedInTheVariant() {
    Study study = support::gallery("h100-frankfurt-paris");
    Transaction transaction(study);
    transaction.removeElement("b", "dc");
    QVERIFY(bool(transaction.commit({"edit.remove-element", {}})));
    for (const auto& issue : check(study))
      if (issue.severity == Severity::error) QVERIFY2(issue.scenario != "a", issue.code.c_str());
    QVERIFY(hasErrors(check(study)));
  }

  void aRegressionNeedsFitFigures_data() {
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("code");
    QTest::newRow("fit") << "fp8" << R"({"value": -0.247, "unit": "1"})" << "";
    QTest::newRow("missing") << "fp8" << "" << "entry.figure-missing";
    QTest::newRow("with a unit") << "intercept" << R"({"value": 1, "unit": "kWh"})" << "entry.figure-unfit";
    QTest::newRow("a table") << "intercept" << R"({"path": {"kind": "table", "values": {"2026": 1}}, "unit": "1"})" << "entry.figure-unfit";
    QTest::newRow("negative residual") << "residual" << R"({"value": -1, "unit": "1"})" << "entry.figure-unfit";
    QTest::newRow("residual of no spread") << "residual" << R"({"value": 1, "unit": "1", "spread": {"kind": "lognormal", "gsd": -3}})" << "entry.figure-unfit";
  }

  void aRegressionNeedsFitFigures() {
    QFETCH(QString, figure);
    QFETCH(QString, json);
    QFETCH(QString, code);
    std::string figures;
    for (const char* key : {"intercept", "ln-active", "ln-total", "ln-batch", "residual", "fp8"}) {
      const bool own = figure == key;
      if (own && json.isEmpty()) continue;
      figures += (figures.empty() ? "\"" : ", \"") + std::string(key) + "\": " + (own ? json.toStdString() : "{\"value\": 1, \"unit\": \"1\"}");
    }
    Study study = support::gallery("h100-frankfurt-paris");
    Transaction transaction(study);
    const Json entryJson = Json::parse("{\"kind\": \"token-energy\", \"figures\": {" + figures + "}}");
    transaction.addEntry(*library::readEntry("x/y", entryJson, ""));
    for (const char* each : {"inference.method=tokens", "inference.regression=x/y", "inference.precision=fp8", "inference.accelerator=h100", "inference.requests=10", "inference.outputTokens=10", "inference.activeParameters=1e9",
                             "inference.totalParameters=1e9", "inference.batch=32", "servers.hostOverhead=0.5"})
      QVERIFY(!assign(transaction, each));
    QVERIFY(bool(transaction.commit({"edit.set-field", {}})));
    QStringList found;
    for (const auto& issue : lifecycle::assess(study).issues)
      if (issue.severity == Severity::error) found << QString::fromStdString(issue.code);
    QCOMPARE(found.isEmpty(), code.isEmpty());
    QVERIFY2(code.isEmpty() || found.contains(code), qPrintable(found.join("; ")));
  }

  void capacityIsNamedAndNothingScaledAway() {
    Study study = support::gallery("h100-frankfurt-paris");
    Transaction transaction(study);
    QVERIFY(!assign(transaction, "inference.method=hours"));
    QVERIFY(!assign(transaction, "inference.hours=784896 GPU-h"));  // 112 % of 700,800
    QVERIFY(bool(transaction.commit({"edit.set-field", {}})));
    const auto assessment = lifecycle::assess(study);
    const auto found = std::ranges::find(assessment.issues, std::string("capacity.exceeded"), &Issue::code);
    QVERIFY(found != assessment.issues.end());
    QVERIFY(found->severity == Severity::warning);
    QCOMPARE(found->args[0], std::string("112"));
    QCOMPARE(found->args[1], std::string("2026"));
    COMPARE_NEAR(*assessment.units(0), 7848960, 1e-12);
  }

  void whatWouldMisleadIsNamed_data() {
    QTest::addColumn<QStringList>("assignments");
    QTest::addColumn<QString>("code");
    QTest::newRow("a stock that falls faster than it retires") << QStringList{} << "stock.exceeded";
    QTest::newRow("a service that delivers none of the unit") << QStringList{"scope.functionalUnit=request"} << "service.delivers-none";
    const QStringList requests{"inference.method=request", "inference.requests=10", "inference.requestEnergy=1 Wh", "inference.energyScope=it", "scope.functionalUnit=request"};
    QTest::newRow("manufacture counted twice") << requests + QStringList{"inference.otherGhg=1 g CO2e", "inference.otherGhgStage=manufacture", "inference.otherGhgPart=upstream"} << "service.manufacture-twice";
    QTest::newRow("hours that cannot be told") << requests + QStringList{"inference.energyScope=accelerators"} << "job.no-hours";
    QTest::newRow("other greenhouse gases of no stage") << requests + QStringList{"inference.otherGhg=1 g CO2e"} << "field.required";
  }

  void whatWouldMisleadIsNamed() {
    QFETCH(QStringList, assignments);
    QFETCH(QString, code);
    Study study = code == "stock.exceeded" ? sample("\"value\": 10,", "\"path\": {\"kind\": \"table\", \"values\": {\"2026\": 10, \"2027\": 2, \"2028\": 2, \"2029\": 2, \"2030\": 2, \"2031\": 2, \"2032\": 2, \"2033\": 2, \"2034\": 2, \"2035\": 2}},")
                                            : support::gallery("h100-frankfurt-paris");
    Transaction transaction(study);
    for (const QString& each : assignments) QVERIFY(!assign(transaction, each.toStdString()));
    QVERIFY(bool(transaction.commit({"edit.set-field", {}})));
    QStringList found;
    for (const auto& issue : lifecycle::assess(study).issues) found << QString::fromStdString(issue.code);
    QVERIFY2(found.contains(code), qPrintable(found.join("; ")));
  }

  void nothingDeliveredHasNoResultPerUnit() {
    Study study = support::gallery("h100-frankfurt-paris");
    Transaction transaction(study);
    QVERIFY(!assign(transaction, "inference.claimedShare=0 %"));
    QVERIFY(bool(transaction.commit({"edit.set-field", {}})));
    const auto assessment = lifecycle::assess(study);
    QVERIFY(!assessment.perUnit(0, lifecycle::Indicator::ghg, support::amortisedLocation));
    QVERIFY(std::ranges::any_of(assessment.issues, [](const Issue& i) { return i.code == "unit.nothing-delivered"; }));
    // nothing claimed: the idle row carries the hardware
    const auto idle = [](const lifecycle::Cell& c) { return c.facets.stage == lifecycle::Stage::manufacture && c.facets.phase == lifecycle::Phase::idle; };
    COMPARE_NEAR(support::slice(assessment, 0, lifecycle::Indicator::ghg, support::amortisedLocation, idle), 175300, 1e-12);
  }
};

QTEST_APPLESS_MAIN(CheckTest)
#include "tst_check.moc"
