#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <csignal>

#include "tests/support/cli_run.h"

using namespace meguri;
using support::followsSchema;
using support::parsed;
using support::run;
using support::Run;

namespace {

QString sample(const char* name) { return QStringLiteral(MEGURI_SOURCE_DIR "/datasets/gallery/%1.meguri").arg(QLatin1String(name)); }
QString servers() { return QStringLiteral(MEGURI_SOURCE_DIR "/tests/support/servers.meguri"); }
QString withoutSpreads() { return sample("ai-ewaste-2030"); }

/// Of a list of objects the first with these members.
nlohmann::json find(const nlohmann::json& list, const nlohmann::json& members) {
  for (const auto& each : list)
    if (std::ranges::all_of(members.items(), [&](const auto& member) { return each[member.key()] == member.value(); })) return each;
  return {};
}

}  // namespace

/// `sample` and `compare` as scripts use them: numbers, ranges that merge, files of strangers, bad options.
class CliSampleTest : public QObject {
  Q_OBJECT
 private:
  QTemporaryDir m_folder;

  QString path(const QString& name) const { return m_folder.filePath(name); }

  QString file(const QString& name, const QByteArray& bytes) {
    QFile to(path(name));
    if (!to.open(QIODevice::WriteOnly)) qFatal("cannot write %s", qPrintable(name));
    to.write(bytes);
    return to.fileName();
  }

  /// The draws of a range as a file.
  QString raw(const QString& range, const QStringList& more = {}) {
    const QString to = path("raw-" + QString(range).replace(':', '-') + more.join('-').remove('/') + ".json");
    const Run result = run(QStringList{"sample", servers(), "--range", range, "--raw", to} + more);
    if (result.exit != 0) qFatal("%s", qPrintable(result.error));
    return to;
  }

 private slots:
  void rangesMergeToTheBitsOfOneRun() {
    const QString a = raw("0:300", {"--threads", "1"}), b = raw("300:1111", {"--threads", "2"}), c = raw("1111:2000", {"--threads", "7"});
    for (const QStringList& form : {QStringList{"--json", "--histogram", "20"}, QStringList{"--csv"}, QStringList{"--all-views"}}) {
      const Run whole = run(QStringList{"sample", servers(), "--draws", "2000"} + form);
      QCOMPARE(whole.exit, 0);
      for (const QStringList& order : {QStringList{a, b, c}, QStringList{c, a, b}}) {
        const Run merged = run(QStringList{"sample", servers()} + form + QStringList{"--merge"} + order);
        QVERIFY2(merged.exit == 0, qPrintable(merged.error));
        QCOMPARE(merged.out, whole.out);
      }
    }
    QVERIFY(followsSchema(parsed(QString::fromStdString(support::readText(a.toStdString())))));
  }

  /// With results per unit, of some scenarios, and where nothing varies.
  void otherChoicesMergeToo() {
    const QStringList some{"--scenario", "c", "--scenario", "a", "--per-unit", "--seed", "5"};
    const QString a = raw("0:100", some), b = raw("100:257", some);
    const Run merged = run({"sample", servers(), "--scenario", "c", "--scenario", "a", "--per-unit", "--json", "--merge", a, b});
    QVERIFY2(merged.exit == 0, qPrintable(merged.error));
    QCOMPARE(merged.out, run(QStringList{"sample", servers(), "--draws", "257", "--json"} + some).out);
    QCOMPARE(run({"sample", withoutSpreads(), "--draws", "100", "--raw", path("none.json")}).exit, 0);
    QCOMPARE(run({"sample", withoutSpreads(), "--csv", "--merge", path("none.json")}).out, run({"sample", withoutSpreads(), "--csv", "--draws", "100"}).out);
  }

  void jsonFollowsTheSchema_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("format");
    const QString good = servers();
    QTest::newRow("sample") << QStringList{"sample", good, "--json"} << "meguri-sample";
    QTest::newRow("sample with histograms") << QStringList{"sample", good, "--json", "--histogram", "30", "--per-unit"} << "meguri-sample";
    QTest::newRow("sample without spreads") << QStringList{"sample", withoutSpreads(), "--json", "--histogram", "2"} << "meguri-sample";
    QTest::newRow("compare") << QStringList{"compare", good, "--json"} << "meguri-comparison";
    QTest::newRow("compare per unit") << QStringList{"compare", good, "--json", "--per-unit", "--reference", "b"} << "meguri-comparison";
    QTest::newRow("compare what has nothing in common") << QStringList{"compare", sample("dell-r740"), "--json"} << "meguri-comparison";
    QTest::newRow("compare without spreads") << QStringList{"compare", withoutSpreads(), "--json"} << "meguri-comparison";
    QTest::newRow("sample with errors") << QStringList{"sample", good, "--json", "--set", "servers.lifetime=0 a"} << "meguri-validation";
    QTest::newRow("compare with errors") << QStringList{"compare", good, "--json", "--set", "servers.lifetime=0 a"} << "meguri-validation";
    QTest::newRow("too few draws") << QStringList{"sample", good, "--json", "--draws", "0"} << "meguri-fault";
    QTest::newRow("a missing file") << QStringList{"sample", good, "--json", "--merge", "/nowhere.json"} << "meguri-fault";
  }

  void jsonFollowsTheSchema() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, format);
    const auto json = parsed(run(arguments).out);
    QVERIFY(!json.is_discarded());
    QCOMPARE(QString::fromStdString(json["format"]), format);
    QVERIFY(followsSchema(json));
  }

  void theSchemaRefusesAnotherShape() {
    auto json = parsed(run({"sample", servers(), "--json"}).out);
    json["scenarios"][0]["totals"][0]["p50"] = 1;
    QVERIFY(!followsSchema(json));
  }

  void everyTotalIsTheOneOfAssess() {
    const auto sampled = parsed(run({"sample", servers(), "--json", "--per-unit"}).out), assessed = parsed(run({"assess", servers(), "--json"}).out);
    QCOMPARE(sampled["draws"].get<int>(), 10000);
    QCOMPARE(sampled["seed"].get<int>(), 1);
    QVERIFY(sampled["inputs"].get<int>() > 0);
    QCOMPARE(sampled["scenarios"].size(), assessed["scenarios"].size());
    for (std::size_t s = 0; s < assessed["scenarios"].size(); ++s)
      for (const auto& total : assessed["scenarios"][s]["totals"]) {
        nlohmann::json key = {{"indicator", total["indicator"]}, {"accounting", total["accounting"]}, {"basis", total["basis"]}, {"measure", "footprint"}, {"perUnit", false}};
        const auto& totals = sampled["scenarios"][s]["totals"];
        QVERIFY(find(totals, key)["value"] == total["value"]);
        key["perUnit"] = true;
        QVERIFY(find(totals, key)["value"] == total["perUnit"]);
      }
  }

  void effectsAreDrawnWithTheirNet() {
    const QString study = QStringLiteral(MEGURI_SOURCE_DIR "/datasets/templates/en/building-energy.meguri");
    const auto json = parsed(run({"sample", study, "--json"}).out);
    QVERIFY(followsSchema(json));
    const auto of = [&](const char* measure) {
      return find(json["scenarios"][0]["totals"], {{"indicator", "ghg"}, {"accounting", "amortised"}, {"basis", "location"}, {"measure", measure}});
    };
    for (const char* each : {"value", "mean"})
      COMPARE_NEAR(of("net")[each].get<double>(), of("footprint")[each].get<double>() + of("avoided")[each].get<double>() + of("rebound")[each].get<double>(), 1e-9);
    QVERIFY(run({"sample", study}).out.contains("Greenhouse gases: Net impact · t CO₂e\n"));
    QVERIFY(run({"sample", study, "--set", "scope.basis=market"}).out.contains("Greenhouse gases: Net impact · Location-based · t CO₂e\n"));
    // without effects a net is the footprint once more
    QVERIFY(!run({"sample", servers()}).out.contains("Net impact"));
  }

  void drawsFollowTheSeedAndNothingElse() {
    const QStringList ask{"sample", servers(), "--json", "--draws", "1000"};
    const QString first = run(ask).out;
    QCOMPARE(run(ask + QStringList{"--threads", "7"}).out, first);
    QVERIFY(run(ask + QStringList{"--seed", "2"}).out != first);
    // a scenario alone draws what it draws among others
    const nlohmann::json ghg = {{"indicator", "ghg"}, {"accounting", "amortised"}, {"basis", "location"}, {"measure", "footprint"}};
    const auto alone = parsed(run(ask + QStringList{"--scenario", "b"}).out);
    QVERIFY(find(alone["scenarios"][0]["totals"], ghg) == find(parsed(first)["scenarios"][1]["totals"], ghg));
    const auto total = find(parsed(first)["scenarios"][0]["totals"], ghg);
    QVERIFY(total["p5"] < total["p25"] && total["p25"] < total["median"] && total["median"] < total["p75"] && total["p75"] < total["p95"]);
    QVERIFY(total["p5"] < total["value"] && total["value"] < total["p95"]);
  }

  void aHistogramHoldsEveryDraw() {
    const auto json = parsed(run({"sample", servers(), "--json", "--draws", "1000", "--histogram", "25"}).out);
    for (const auto& total : json["scenarios"][0]["totals"]) {
      const auto& histogram = total["histogram"];
      QCOMPARE(histogram.is_null(), total["p5"] == total["p95"]);
      if (histogram.is_null()) continue;
      QCOMPARE(histogram["counts"].size(), std::size_t(25));
      int sum = 0;
      for (const auto& count : histogram["counts"]) sum += count.get<int>();
      QCOMPARE(sum, 1000);
      QCOMPARE(histogram["cumulative"].back().get<double>(), 1.0);
      QVERIFY(histogram["low"] <= total["p5"] && total["p95"] <= histogram["high"]);
    }
  }

  void withoutSpreadsABandIsTheValue() {
    const auto json = parsed(run({"sample", withoutSpreads(), "--json"}).out);
    QCOMPARE(json["inputs"].get<int>(), 0);
    for (const auto& scenario : json["scenarios"])
      for (const auto& total : scenario["totals"])
        for (const char* each : {"mean", "p5", "p25", "median", "p75", "p95"}) QVERIFY(total[each] == total["value"]);
    for (const char* command : {"sample", "compare"}) QVERIFY(run({command, withoutSpreads()}).out.contains("No input has a spread"));
  }

  void comparisonsSayWhatMayBeSaid() {
    const auto json = parsed(run({"compare", servers(), "--json", "--draws", "1000"}).out);
    QCOMPARE(json["reference"].get<std::string>(), std::string("a"));
    const auto ghg = find(json["comparisons"], {{"indicator", "ghg"}, {"accounting", "amortised"}, {"basis", "location"}});
    QCOMPARE(ghg["totals"].size(), std::size_t(3));
    QCOMPARE(ghg["differences"].size(), std::size_t(2));
    const auto& b = ghg["differences"][0];
    COMPARE_NEAR(b["absolute"].get<double>(), ghg["totals"][1]["value"].get<double>() - ghg["totals"][0]["value"].get<double>(), 1e-12);
    QVERIFY(b["p5"] < b["median"] && b["median"] < b["p95"]);
    QCOMPARE(b["lower"].get<double>(), 1.0);
    QVERIFY(b["unspread"].get<double>() > 0.2);
    QCOMPARE(b["mayBeWorded"].get<bool>(), false);
    QVERIFY(b["reasons"] == nlohmann::json::array({"unspread"}));
    const QString text = run({"compare", servers(), "--draws", "1000"}).out;
    QVERIFY2(text.contains("inputs without a spread hold 78\u00a0% of the influence") && !text.contains("Greenhouse gases: B is lower"), qPrintable(text));
    // other units delivered: only per unit can they be compared
    const auto other = parsed(run({"compare", servers(), "--json", "--set", "b:inference.claimedShare=60 %"}).out);
    const auto reasons = find(other["comparisons"], {{"indicator", "ghg"}, {"accounting", "amortised"}, {"basis", "location"}})["differences"][0]["reasons"];
    QVERIFY2(std::ranges::find(reasons, "units") != reasons.end(), reasons.dump().c_str());
  }

  /// What one draw changes in both scenarios alike says nothing of their difference.
  void differencesAreDrawnTogether() {
    const auto json = parsed(run({"compare", servers(), "--json", "--draws", "1000", "--scenario", "b", "--scenario", "c"}).out);
    const auto water = find(json["comparisons"], {{"indicator", "water"}, {"accounting", "amortised"}, {"basis", "location"}});
    QVERIFY(water["totals"][0]["p5"] < water["totals"][0]["p95"]);
    QCOMPARE(water["differences"][0]["p5"].get<double>(), 0.0);
    QCOMPARE(water["differences"][0]["p95"].get<double>(), 0.0);
    QCOMPARE(water["differences"][0]["lower"].get<double>(), 0.5);
  }

  void tablesFitAScreen() {
    const Run sampled = run({"sample", servers()}), compared = run({"compare", servers()});
    for (const auto& [text, head] : {std::pair(sampled.out, "Median"), {compared.out, "P(lower)"}}) {
      const QString table = text.section("\n\n", 2, 2);
      QVERIFY2(table.contains(QLatin1String(head)), qPrintable(text));
      for (const QString& line : table.split('\n')) QVERIFY2(line.size() <= 100, qPrintable(line));
    }
    const QString all = run({"compare", servers(), "--all-views"}).out;
    for (const char* view : {"Amortised · Location-based\n", "Amortised · Market-based\n", "As incurred · Location-based\n", "As incurred · Market-based\n"}) QVERIFY2(all.contains(view), view);
  }

  void csvHasALineForEveryTotal() {
    const auto json = parsed(run({"sample", servers(), "--json", "--draws", "100"}).out);
    const QStringList lines = run({"sample", servers(), "--csv", "--draws", "100"}).out.split("\r\n", Qt::SkipEmptyParts);
    QVERIFY(lines.front().startsWith("scenario,scenarioName,indicator,accounting,basis,measure,perUnit,value,mean,p5,"));
    qsizetype totals = 0;
    for (const auto& scenario : json["scenarios"]) totals += static_cast<qsizetype>(scenario["totals"].size());
    QCOMPARE(lines.size(), totals + 1);
    const QString compared = run({"compare", servers(), "--csv", "--draws", "100"}).out;
    QVERIFY(compared.startsWith("scenario,scenarioName,indicator,accounting,basis,value,mean,") && compared.contains("\r\nb,\"Paris, 4 years\",ghg,amortised,location,"));
  }

  void badOptions_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("says");
    const auto row = [](const QStringList& more, const char* says, int exit = 2) { QTest::addRow("sample %s", qPrintable(more.join(' '))) << QStringList{"sample", servers()} + more << exit << says; };
    for (const char* draws : {"0", "-5", "99", "1e9", "abc", "1000001", "1.5", "", "99999999999999999999"}) row({"--draws", draws}, "1000000");
    for (const char* range : {"5:3", "7", "0:0", "0:1000001", "-1:5", "a:b", ":", "1:2:3"}) row({"--range", range}, "0:5000");
    for (const char* seed : {"-1", "x", "9007199254740992"}) row({"--seed", seed}, "9007199254740991");
    row({"--threads", "0"}, "256");
    row({"--histogram", "1", "--json"}, "1000");
    row({"--histogram", "5"}, "--json");
    row({"--json", "--csv"}, "--json");
    row({"--draws", "100", "--range", "0:5"}, "--draws");
    row({"--scenario", "z"}, "a, b, c");
    row({"--set", "servers.lifetime=0 a"}, "0 a", 1);
    row({"--merge", "/nowhere.json"}, "/nowhere.json", 3);
    row({"--merge", "/nowhere.json", "--seed", "1"}, "--merge");
    row({"--raw", "/nowhere/at/all.json"}, "/nowhere/at/all.json", 3);
    row({"--raw", path("large.json"), "--draws", "1000000"}, "--range");
    const auto compared = [](const char* name, const QStringList& arguments, int exit, const char* says) { QTest::newRow(name) << arguments << exit << says; };
    compared("compare one", {"compare", servers(), "--scenario", "a", "--scenario", "a"}, 2, "two");
    compared("compare with nothing", {"compare", servers(), "--reference", "z"}, 2, "a, b, c");
    compared("compare with another", {"compare", servers(), "--reference", "a", "--scenario", "b", "--scenario", "c"}, 2, "b, c");
    compared("compare nothing per unit", {"compare", withoutSpreads(), "--per-unit"}, 2, "--per-unit");
    compared("compare errors", {"compare", servers(), "--set", "servers.lifetime=0 a"}, 1, "0 a");
    compared("help of sample", {"sample", "--help"}, 0, "--merge");
    compared("help of compare", {"compare", "--help"}, 0, "--reference");
  }

  void badOptions() {
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    QFETCH(QString, says);
    const Run result = run(arguments);
    QCOMPARE(result.exit, exit);
    QVERIFY2((result.out + result.error).contains(says), qPrintable(result.out + result.error));
    const Run japanese = run(QStringList{"--lang", "ja"} + arguments);
    QCOMPARE(japanese.exit, exit);
    QVERIFY2((japanese.out + japanese.error).contains(QRegularExpression(QStringLiteral("[ぁ-んァ-ヶ一-龠]"))), qPrintable(japanese.out + japanese.error));
  }

  void filesThatDoNotFit_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const std::string good = support::readText(raw("0:100").toStdString());
    const auto changed = [&](const char* name, const nlohmann::json& patch, const char* says) {
      auto json = nlohmann::json::parse(good);
      json = json.patch(patch);
      QTest::newRow(name) << QByteArray::fromStdString(json.dump()) << says;
    };
    const auto replace = [](const char* path, const nlohmann::json& value) { return nlohmann::json::array({{{"op", "replace"}, {"path", path}, {"value", value}}}); };
    const auto remove = [](const char* path) { return nlohmann::json::array({{{"op", "remove"}, {"path", path}}}); };
    QTest::newRow("empty") << QByteArray() << "nothing in it";
    QTest::newRow("not JSON") << QByteArray("draws") << "ine 1";
    QTest::newRow("cut short") << QByteArray::fromStdString(good.substr(0, good.size() / 2)) << "ine ";
    QTest::newRow("300,000 brackets") << QByteArray(300000, '[') << "64";
    QTest::newRow("a study") << QByteArray::fromStdString(support::readText(servers().toStdString())) << "meguri-draws";
    QTest::newRow("a list") << QByteArray("[1, 2]") << "meguri-draws";
    QTest::newRow("NaN") << QByteArray::fromStdString(good).replace("\"values\":[", "\"values\":[NaN,") << "ine 2";
    QTest::newRow("1e999") << QByteArray::fromStdString(good).replace("\"values\":[", "\"values\":[1e999,") << "1e999";
    changed("newer", replace("/version", "2.0"), "2.0");
    changed("version of a number", replace("/version", 1), "version");
    changed("another study", replace("/study", "0123456789abcdef"), "0123456789abcdef");
    changed("no seed", remove("/seed"), "seed");
    changed("a seed below 0", replace("/seed", -1), "9007199254740991");
    changed("another seed", replace("/seed", 2), "totals[0].values[0]");
    changed("from below 0", replace("/from", -1), "-1");
    changed("to beyond", replace("/to", 1000001), "1000001");
    changed("to before from", replace("/to", 0), "from, to");
    changed("a fraction", replace("/to", 0.5), "0.5");
    changed("another range", replace("/to", 200), "100 values for 200");
    changed("a gap", nlohmann::json::array({{{"op", "replace"}, {"path", "/from"}, {"value", 50}}, {{"op", "replace"}, {"path", "/to"}, {"value", 150}}}), "draw 50");
    changed("no totals", remove("/totals"), "totals");
    changed("totals of another kind", replace("/totals", 5), "totals");
    changed("a total too few", remove("/totals/3"), "--scenario");
    changed("a total of another kind", replace("/totals/0", 1), "totals[0]");
    changed("another scenario", replace("/totals/0/scenario", "b"), "totals[0].scenario");
    changed("no indicator", remove("/totals/0/indicator"), "totals[0].indicator");
    changed("another unit", replace("/totals/0/unit", "t CO2e"), "t CO2e");
    changed("no values", remove("/totals/0/values"), "values");
    changed("a value too few", remove("/totals/0/values/5"), "99 values for 100");
    changed("a word among values", replace("/totals/0/values/5", "much"), "totals[0].values[5]");
    changed("another first value", replace("/totals/0/values/0", 1), "totals[0].values[0]");
    changed("another constant", replace("/totals/1/value", 1), "totals[1].value");
    changed("a constant of another kind", replace("/totals/1/value", "1"), "totals[1].value");
  }

  void filesThatDoNotFit() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const Run result = run({"sample", servers(), "--merge", file("bad.json", bytes)});
    QCOMPARE(result.exit, 3);
    QVERIFY2(result.error.contains("bad.json") && result.error.contains(says) && result.out.isEmpty(), qPrintable(result.error));
  }

  void filesMustFitEachOtherAndTheStudy() {
    const QString a = raw("0:100"), b = raw("100:200"), otherSeed = raw("100:200", {"--seed", "2"}), otherInput = raw("100:200", {"--set", "dc.pue=1.3"});
    const auto refused = [&](const QStringList& files, const QString& says, const QStringList& more = {}) {
      const Run result = run(QStringList{"sample", servers()} + more + QStringList{"--merge"} + files);
      return result.exit == 3 && result.error.contains(says) && result.out.isEmpty();
    };
    QVERIFY(refused({b}, "draw 100"));
    QVERIFY(refused({a, b, b}, "needed is 200"));
    QVERIFY(refused({a, otherSeed}, "seed"));
    QVERIFY(refused({a, otherInput}, "another study"));
    QVERIFY(refused({a, b}, "another study", {"--set", "dc.pue=1.3"}));
    QVERIFY(refused({a, b}, "--scenario", {"--scenario", "b"}));
  }

  void manyDrawsAreAnnouncedAndCanBeStopped() {
    QVERIFY(run({"sample", servers(), "--draws", "100000"}).error.isEmpty());
    QProcess process;
    process.start(QStringLiteral(MEGURI_BINARY_DIR "/bin/meguri-cli"), {"sample", servers(), "--draws", "1000000", "--threads", "1", "--json"});
    process.setReadChannel(QProcess::StandardError);
    QVERIFY(process.waitForStarted());
    QString error;
    while (!error.contains('\n') && process.state() == QProcess::Running) {
      process.waitForReadyRead(1000);
      error += QString::fromUtf8(process.readAllStandardError());
    }
    QVERIFY2(error.contains(QRegularExpression("1,000,000 draws take about \\d+ MB")), qPrintable(error));
    QVERIFY(process.processId() > 0);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardOutput().isEmpty());
  }

  void bothSpeakJapanese() {
    const QString sampled = run({"--lang", "ja", "sample", servers()}).out, compared = run({"--lang", "ja", "compare", servers()}).out;
    for (const char* word : {"中央値", "温室効果ガス", "10,000"}) QVERIFY2(sampled.contains(word), qPrintable(sampled));
    for (const char* word : {"Δ 中央値", "基準", "影響"}) QVERIFY2(compared.contains(word), qPrintable(compared));
    for (const QString& text : {sampled, compared}) QVERIFY2(!text.contains(QRegularExpression("Median|Greenhouse|draws|lower|spread")), qPrintable(text));
  }
};

QTEST_GUILESS_MAIN(CliSampleTest)
#include "tst_cli_sample.moc"
