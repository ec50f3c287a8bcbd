#include <QTest>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "core/study/schema.h"
#include "tests/support/random_study.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::study;

namespace {

constexpr const char* minimal = R"({
  "format": "meguri-study",
  "version": "1.5",
  "title": "T",
  "scope": {"functionalUnit": "study", "from": 2026, "to": 2027},
  "scenarios": [
    {"id": "a", "name": "A", "elements": [
      {"id": "dc", "kind": "site", "name": "DC", "pue": {"value": 1.25, "unit": "1", "confidence": "low"}}
    ]},
    {"id": "b", "name": "B", "base": "a", "changes": {"dc": {"pue": {"value": 1.1, "unit": "1"}, "wueKind": null}}}
  ]
})";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  if (at == std::string::npos) qFatal("no '%s' in the sample", from.c_str());
  return text.replace(at, from.size(), to);
}

std::string deepObjects(int depth) {
  std::string text = "{\"format\": \"meguri-study\", \"x\": ";
  for (int i = 0; i < depth; ++i) text += "{\"a\":";
  return text;
}

bool validates(const nlohmann::json& schemaJson, const nlohmann::json& document) {
  valijson::Schema schema;
  valijson::SchemaParser parser;
  parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(schemaJson), schema);
  return valijson::Validator().validate(schema, valijson::adapters::NlohmannJsonAdapter(document), nullptr);
}

}  // namespace

class StudyJson : public QObject {
  Q_OBJECT
 private slots:
  void saveOpenSaveIsByteIdentical() {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
      const std::string saved = writeStudy(support::RandomStudy(seed).make());
      const auto opened = readStudy(saved);
      QVERIFY2(bool(opened), opened ? "" : (opened.fault().code + " " + opened.fault().place).c_str());
      QVERIFY(writeStudy(*opened) == saved);
    }
  }

  void unknownMembersSurviveEverywhere() {
    std::string text = minimal;
    text = replaced(text, R"("title": "T",)", R"("title": "T", "parameters": {"x": [1, 2.5, null, "é"]}, "budgets": [],)");
    text = replaced(text, R"("to": 2027)", R"("to": 2027, "reviewer": {"name": "R"})");
    text = replaced(text, R"("name": "A", )", R"("name": "A", "colour": "blue", )");
    text = replaced(text, R"("name": "DC", )", R"("name": "DC", "hourly": {"file": "de.csv"}, )");
    text = replaced(text, R"("confidence": "low")", R"("confidence": "low", "formula": "a + b", "source": {"doi": "10.1/x"}, "spread": {"kind": "uniform", "min": 1.1, "max": 1.3, "seen": true})");
    text = replaced(text, R"("wueKind": null)", R"("wueKind": null, "contracts": [{"mw": 3}])");
    text = replaced(text, R"("name": "B", )", R"("name": "B", "note": 7, )");
    // an element of a kind this version does not know, and a change of it in a variant
    text = replaced(text, R"("elements": [)", R"("elements": [{"id": "reb", "kind": "induction", "strength": {"value": 0.3, "unit": "1"}},)");
    text = replaced(text, "\"changes\": {", "\"changes\": {\"reb\": {\"strength\": {\"value\": 0.5, \"unit\": \"1\"}}, ");
    const auto study = readStudy(text);
    QVERIFY2(bool(study), study ? "" : (study.fault().code + " " + study.fault().place).c_str());
    const std::string saved = writeStudy(*study);
    const auto again = readStudy(saved);
    QVERIFY(bool(again));
    QVERIFY(writeStudy(*again) == saved);
    // the same members with the same values, whatever their order
    QVERIFY(nlohmann::json::parse(saved) == nlohmann::json::parse(text));
  }

  void anOlderVersionIsWrittenAsThisOne() {
    for (const char* version : {"\"1.0\"", "\"1.1\"", "\"1.2\"", "\"1.3\"", "\"1.4\""}) {
      const auto study = readStudy(replaced(minimal, "\"1.5\"", version));
      QVERIFY(bool(study));
      QCOMPARE(study->draws(), std::int64_t{10000});
      QCOMPARE(study->seed(), std::int64_t{1});
      QCOMPARE(writeStudy(*study), writeStudy(*readStudy(minimal)));
    }
  }

  void drawsSeedAndScoresAreKept() {
    const std::string text = replaced(replaced(minimal, R"("to": 2027)", R"("to": 2027, "draws": 500, "seed": 9007199254740991)"), R"("confidence": "low")",
                                      R"("confidence": "low", "spread": {"kind": "lognormal", "gsd": 1.11, "held": true, "pedigree": {"factors": "pedigree/ecoinvent-3", "basic": 1.2, "scores": [2, 3, 1, 2, 3]}})");
    const auto study = readStudy(text);
    QVERIFY(bool(study));
    QCOMPARE(study->draws(), std::int64_t{500});
    QCOMPARE(study->seed(), std::int64_t{9007199254740991});
    const auto& spread = study->scenarios[0]->elements[0]->get(siteType().pue)->spread;
    QVERIFY(spread.isHeld && spread.pedigree);
    QVERIFY(nlohmann::json::parse(writeStudy(*study)) == nlohmann::json::parse(text));
    QVERIFY(validates(nlohmann::json::parse(dumpJson(studySchema())), nlohmann::json::parse(text)));
  }

  void aNewerMinorVersionIsKept() {
    const auto study = readStudy(replaced(minimal, "\"1.5\"", "\"1.7\""));
    QVERIFY(bool(study));
    QVERIFY(writeStudy(*study).find("\"version\": \"1.7\"") != std::string::npos);
  }

  void numbersKeepTheirBits() {
    for (const double value : {0.1, 1.0 / 3, 329.65, 1e-300, 123456789012345678.0, -2.5e17, 0.0}) {
      const auto study = readStudy(replaced(minimal, "1.25", dumpJson(numberJson(value))));
      QVERIFY(bool(study));
      const auto again = readStudy(writeStudy(*study));
      QCOMPARE(again->scenarios[0]->elements[0]->get(siteType().pue)->value, value);
    }
  }

  void refuses_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const std::string& text, FaultKind kind, const char* code, const char* place) {
      QTest::newRow(name) << QByteArray(text.data(), static_cast<qsizetype>(text.size())) << static_cast<int>(kind) << code << place;
    };
    const auto sample = [](const char* from, const char* to) { return replaced(minimal, from, to); };
    const std::string whole = minimal;
    using enum FaultKind;
    row("empty", "", notOurs, "json.empty", "");
    row("blank", " \n\t", notOurs, "json.empty", "");
    row("not JSON", "Dear colleague,\nhere is the study", notOurs, "json.syntax", "line 1");
    row("a PDF", std::string("%PDF-1.4\n\x00\xff\xfe", 12), notOurs, "json.syntax", "line 2");
    row("cut short", whole.substr(0, whole.size() * 2 / 3), damaged, "json.cut", "line 8");
    row("300,000 brackets", std::string(300000, '['), notOurs, "json.depth", "[0][0][0][0][0][0][0]");
    row("300,000 objects inside a study", deepObjects(300000), damaged, "json.depth", "x.a.a.a.a.a.a");
    row("other JSON", R"({"name": "left-pad", "version": "1.3.0"})", notOurs, "study.not-ours", "");
    row("a JSON list", "[1, 2, 3]", notOurs, "study.not-ours", "");
    row("a JSON number", "42", notOurs, "study.not-ours", "");
    row("newer major version", sample("\"1.5\"", "\"2.0\""), newer, "study.newer", "version");
    row("newer minor with what we cannot read", replaced(replaced(minimal, "\"1.5\"", "\"1.9\""), R"("value": 1.25, )", R"("path": {"kind": "spiral", "rate": 1}, )"), newer, "study.newer", "version");
    row("version as number", sample("\"1.5\"", "1"), damaged, "json.wrong-type", "version");
    row("version of nonsense", sample("\"1.5\"", "\"one\""), damaged, "study.version", "version");
    row("no version", sample(R"("version": "1.5",)", ""), damaged, "json.missing", "");
    row("no scope", sample(R"("scope": {"functionalUnit": "study", "from": 2026, "to": 2027},)", ""), damaged, "json.missing", "");
    row("no scenario", replaced(whole, whole.substr(whole.find("\"scenarios\"")), "\"scenarios\": []}"), damaged, "study.no-scenario", "scenarios");
    row("wrong type", sample("1.25", "\"1.2\""), damaged, "json.wrong-type", "scenarios[0].elements[0].pue.value");
    row("wrong type in a variant", sample("\"value\": 1.1", "\"value\": [1.1]"), damaged, "json.wrong-type", "scenarios[1].changes.dc.pue.value");
    row("number for a quantity", sample(R"({"value": 1.25, "unit": "1", "confidence": "low"})", "1.2"), damaged, "json.wrong-type", "scenarios[0].elements[0].pue");
    row("scenarios as object", sample("\"scenarios\": [", "\"scenarios\": {\"a\": ["), damaged, "json.cut", "line 12");
    row("absurd year", sample("2027", "20270"), damaged, "json.wrong-type", "scope.to");
    row("half a draw", sample("2027}", "2027, \"draws\": 500.5}"), damaged, "json.wrong-type", "scope.draws");
    row("seed as word", sample("2027}", "2027, \"seed\": \"luck\"}"), damaged, "json.wrong-type", "scope.seed");
    row("seed that no integer holds", sample("2027}", "2027, \"seed\": 18446744073709551615}"), damaged, "json.wrong-type", "scope.seed");
    row("year that no integer holds", sample("2027}", "18446744073709551615}"), damaged, "json.wrong-type", "scope.to");
    row("score of 6", sample(R"("confidence": "low")", R"("spread": {"kind": "lognormal", "gsd": 1.1, "pedigree": {"factors": "f", "scores": [1, 1, 1, 1, 6]}})"), damaged, "pedigree.scores",
        "scenarios[0].elements[0].pue.spread.pedigree.scores");
    row("duplicate scenario", sample(R"("id": "b")", R"("id": "a")"), damaged, "study.duplicate-id", "scenarios[1].id");
    row("duplicate element", sample(R"("elements": [)", R"("elements": [{"id": "dc", "kind": "site"},)"), damaged, "study.duplicate-id", "scenarios[0].elements[1].id");
    row("duplicate member", sample(R"("title": "T",)", R"("title": "T", "title": "U",)"), damaged, "json.duplicate", "");
    row("bad id", sample(R"("id": "dc")", R"("id": "../dc")"), damaged, "study.bad-id", "scenarios[0].elements[0].id");
    row("no id", sample("{\"id\": \"dc\", ", "{"), damaged, "json.missing", "scenarios[0].elements[0]");
    row("no kind", sample(R"("kind": "site", )", ""), damaged, "json.missing", "scenarios[0].elements[0]");
    row("change of nothing", sample("\"changes\": {\"dc\"", "\"changes\": {\"nothing\""), damaged, "study.patch-of-nothing", "scenarios[1].changes.nothing");
    row("changes without base", sample(R"("base": "a", )", ""), damaged, "study.changes-without-base", "scenarios[1].changes");
    row("1e999", sample("1.25", "1e999"), damaged, "json.number", "line 8");
    row("NaN", sample("1.25", "NaN"), damaged, "json.syntax", "line 8");
    row("invalid UTF-8", sample("\"T\"", "\"\xff\xfe\""), damaged, "json.utf8", "line 4");
    row("text behind the end", whole + "\nx", damaged, "json.syntax", "line 13");
    row("null character", whole + std::string(1, '\0'), damaged, "json.syntax", "line 12");
  }

  void refuses() {
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const auto study = readStudy(std::string_view(text.data(), static_cast<std::size_t>(text.size())));
    QVERIFY(!study);
    QCOMPARE(QString::fromStdString(study.fault().code), code);
    QCOMPARE(static_cast<int>(study.fault().kind), kind);
    QCOMPARE(QString::fromStdString(study.fault().place), place);
  }

  /// Every prefix of a study, and every study with one byte changed, is read or refused; never a crash, and what is read can be written.
  void survivesCutsAndFlips() {
    const std::string whole = support::readText(support::sourcePath("datasets/gallery/h100-frankfurt-paris.meguri"));
    std::mt19937_64 random(3);
    for (std::size_t length = 0; length < whole.size(); length += 7) QVERIFY(!readStudy(whole.substr(0, length)));
    for (int i = 0; i < 3000; ++i) {
      std::string text = whole;
      for (int flips = 1 + static_cast<int>(random() % 3); flips > 0; --flips) text[random() % text.size()] = static_cast<char>(random());
      const auto study = readStudy(text);
      if (!study) continue;
      const std::string saved = writeStudy(*study);
      const auto again = readStudy(saved);
      QVERIFY(bool(again));
      QVERIFY(writeStudy(*again) == saved);
      lifecycle::assess(*study);
    }
  }

  void schemaIsCurrent() { QVERIFY(support::isCurrent("resources/schema/study.schema.json", dumpJson(studySchema()))); }

  void schemaAcceptsWhatWeWriteAndRefusesWhatWeRefuse() {
    const nlohmann::json schema = nlohmann::json::parse(dumpJson(studySchema()));
    for (std::uint64_t seed = 0; seed < 20; ++seed) QVERIFY(validates(schema, nlohmann::json::parse(writeStudy(support::RandomStudy(seed).make()))));
    for (const char* name : {"bloom-176b", "gemini-prompt", "h100-frankfurt-paris"}) QVERIFY(validates(schema, nlohmann::json::parse(writeStudy(support::gallery(name)))));
    nlohmann::json bad = nlohmann::json::parse(minimal);
    bad["scenarios"][0]["elements"][0]["pue"]["value"] = "1.2";
    QVERIFY(!validates(schema, bad));
    bad = nlohmann::json::parse(minimal);
    bad["scenarios"][0]["elements"][0].erase("id");
    QVERIFY(!validates(schema, bad));
    bad = nlohmann::json::parse(minimal);
    bad["scenarios"][0]["elements"][0]["pue"]["spread"] = {{"kind", "lognormal"}, {"gsd", 1.1}, {"pedigree", {{"factors", "f"}, {"scores", {1, 1, 1, 1, 6}}}}};
    QVERIFY(!validates(schema, bad));
    bad["scenarios"][0]["elements"][0]["pue"]["spread"] = {{"kind", "normal"}, {"sd", 1.1}, {"pedigree", {{"factors", "f"}, {"scores", {1, 1, 1, 1, 1}}}}};
    QVERIFY(!validates(schema, bad));
    bad = nlohmann::json::parse(minimal);
    bad["scope"]["draws"] = 99;
    QVERIFY(!validates(schema, bad));
    bad = nlohmann::json::parse(minimal);
    bad["version"] = "2.0";
    QVERIFY(!validates(schema, bad));
  }
};

QTEST_APPLESS_MAIN(StudyJson)
#include "tst_study_json.moc"
