#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QTest>

#include "core/lifecycle/codes.h"
#include "core/quantity/quantity_json.h"
#include "core/study/check.h"
#include "core/study/study.h"
#include "ui/words/words.h"

using namespace meguri;
using study::Severity;
using words::Language;

namespace {

QString quoted(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Args that stand for themselves, so that a text shows its placeholders.
const std::vector<std::string> placeholders = {"%1", "%2", "%3", "%4", "%5", "%6", "%7", "%8", "%9"};

QString textIn(Language language, std::string_view code) {
  words::setLanguage(language);
  return words::text(code, placeholders);
}

/// Terms the Japanese reader knows by their English letters, and patterns without words.
bool isInternational(std::string_view code) {
  static const QSet<QString> codes = {"field.site.pue", "field.site.wue", "figure.pue", "figure.wue", "fact.provider.aws", "fact.provider.azure", "fact.provider.gcp", "option.service.accelerator.h100", "option.service.accelerator.b200",
                                      "option.service.precision.bf16", "option.service.precision.fp8", "issue.sentence.bare", "ui.recovery.work", "ui.user-on-host.bare",
                                      "action.language-en", "action.language-ja", "report.between-sentences", "band.not-worded", "band.p5", "band.p95", "band.p5-p95",
                                      "spread-form.p5", "spread-form.p95", "cut-off.least", "spread-preview.p5", "spread-preview.p95"};
  return codes.contains(quoted(code));
}

/// What a code lacks, as a line for the report; empty if it has words in both languages.
QString lackOf(const std::string& code) {
  if (!words::has(code)) return QString::fromStdString(code);
  const QString english = textIn(Language::english, code), japanese = textIn(Language::japanese, code);
  if (english.isEmpty() || japanese.isEmpty()) return QString::fromStdString(code) + " (empty)";
  return english == japanese && !isInternational(code) ? QString::fromStdString(code) + " (not translated)" : QString();
}

class Lacks {
 public:
  void need(const std::string& code) {
    if (const QString lack = lackOf(code); !lack.isEmpty()) m_lacks += lack;
  }
  void need(const char* family, std::string_view word) { need(std::string(family) + "." + std::string(word)); }
  template <class Enum>
  void needEach(const char* family, Enum last) {
    for (int i = 0; i <= static_cast<int>(last); ++i) need(family, lifecycle::word(static_cast<Enum>(i)));
  }
  QByteArray report() const { return "No words for: " + m_lacks.join(", ").toUtf8(); }
  bool none() const { return m_lacks.isEmpty(); }

 private:
  QStringList m_lacks;
};

/// The sources of a folder of core, comments taken out.
QStringList sourcesOf(const char* folder) {
  static const QRegularExpression comment("//[^\n]*");
  QStringList sources;
  QDirIterator files(QString(MEGURI_SOURCE_DIR "/") + folder, {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) sources += QString::fromUtf8(contents(files.next())).remove(comment);
  return sources;
}

QSet<QString> literals(const QStringList& sources, const char* pattern) {
  const QRegularExpression expression(pattern);
  QSet<QString> result;
  for (const QString& source : sources)
    for (auto matches = expression.globalMatch(source); matches.hasNext();) result += matches.next().captured(1);
  return result;
}

QSet<QString> placeholdersOf(const QString& text) { return literals({text}, "(%\\d)"); }

study::Study studyWithFleet() {
  study::Study study = study::newStudy();
  study::Scenario scenario = *study.scenarios.front();
  scenario.name = "Frankfurt";
  study::Element fleet = study::Element::make(study::fleetType(), "servers", "H100 servers");
  quantity::Quantity lifetime;
  lifetime.value = 0.5;
  lifetime.unit = "a";
  fleet.values[static_cast<std::size_t>(study::fleetType().lifetime.index)] = std::make_shared<const quantity::Quantity>(lifetime);
  scenario.elements.push_back(std::make_shared<const study::Element>(std::move(fleet)));
  study.scenarios.front() = std::make_shared<const study::Scenario>(std::move(scenario));
  return study;
}

}  // namespace

class WordsTest : public QObject {
  Q_OBJECT

 private slots:
  void cleanup() { words::setLanguage(Language::english); }

  void startsInEnglish() {
    QCOMPARE(words::language(), Language::english);
    QCOMPARE(words::text("stage.manufacture"), QString("Manufacture"));
  }

  void switchesAtAnyTime() {
    words::setLanguage(Language::japanese);
    QCOMPARE(words::text("stage.manufacture"), QString("製造"));
    words::setLanguage(Language::english);
    QCOMPARE(words::text("stage.manufacture"), QString("Manufacture"));
  }

  void everyFieldHasWords() {
    Lacks lacks;
    std::vector<const study::ElementType*> types(study::elementTypes().begin(), study::elementTypes().end());
    types.push_back(&study::scopeType());
    for (const auto* type : types) {
      const std::string kind(type->kind());
      lacks.need("kind", kind);
      lacks.need("kinds", kind);
      for (const study::Field& field : type->fields()) {
        const std::string path = kind + "." + std::string(field.key);
        lacks.need("group", field.group);
        lacks.need("field", path);
        lacks.need("field", path + ".help");
        for (const auto& option : field.options) lacks.need("option", path + "." + std::string(option));
        if (field.kind == study::FieldKind::entry) lacks.need("entryKind", field.target);
      }
    }
    for (const auto& option : study::scopeType().fields()[static_cast<std::size_t>(study::scopeType().functionalUnit.index)].options)
      lacks.need("functionalUnit", option);
    lacks.need("kind", study::unknownType().kind());
    QVERIFY2(lacks.none(), lacks.report());
  }

  void everyTermHasWords() {
    using namespace lifecycle;
    Lacks lacks;
    for (const Indicator indicator : indicators)
      for (const char* family : {"indicator", "message.less", "message.more"}) lacks.need(family, word(indicator));
    lacks.needEach("stage", Stage::credit);
    lacks.needEach("phase", Phase::shared);
    lacks.needEach("basis", Basis::market);
    lacks.needEach("accounting", Accounting::incurred);
    lacks.needEach("part", Part::carbonPriceUpstream);
    lacks.needEach("place", Place::fab);
    lacks.needEach("fate", Fate::uncollected);
    lacks.needEach("name", static_cast<Name>(static_cast<int>(Name::count_) - 1));
    using quantity::Evidence, quantity::Confidence, quantity::Spread;
    for (int i = 0; i <= static_cast<int>(Evidence::assumption); ++i) lacks.need("evidence", quantity::evidenceWord(static_cast<Evidence>(i)));
    for (int i = 0; i <= static_cast<int>(Confidence::low); ++i) lacks.need("confidence", quantity::confidenceWord(static_cast<Confidence>(i)));
    for (int i = 0; i <= static_cast<int>(Spread::Kind::choice); ++i) lacks.need("spread.kind", quantity::spreadWord(static_cast<Spread::Kind>(i)));
    for (const char* word : {"error", "warning", "note"}) lacks.need("severity", word);
    for (const char* word : {"object", "array", "text", "number", "integer", "flag", "year"}) lacks.need("type", word);
    for (const char* word : {"unreadable", "unwritable", "notOurs", "damaged", "newer", "usage"}) lacks.need("fault", word);
    QVERIFY2(lacks.none(), lacks.report());
  }

  void everyCodeOfCoreHasWords() {
    Lacks lacks;
    auto codes = literals(sourcesOf("core"), "\"([a-z]+\\.[a-z0-9]+(?:-[a-z0-9]+)*)\"");
    // names of files, and of members
    codes.removeIf([](const QString& code) { return code.endsWith(".json") || code.endsWith(".db") || code.startsWith("source.") || code.startsWith("logo."); });
    QVERIFY(codes.contains("study.newer") && codes.contains("quantity.range") && codes.contains("capacity.exceeded"));
    for (const QString& code : codes) lacks.need(code.toStdString());
    QVERIFY2(lacks.none(), lacks.report());
  }

  void everyExclusionHasWords() {
    Lacks lacks;
    const QStringList sources = sourcesOf("core/lifecycle");
    const auto reasons = literals(sources, "exclude\\([^;\"]*\"([a-z-]+)\"") + literals(sources, "\"(no-[a-z-]+)\"");
    QVERIFY(reasons.contains("no-mass") && reasons.contains("no-contract") && reasons.contains("no-transport"));
    for (const QString& reason : reasons) lacks.need("excluded", reason.toStdString());
    QVERIFY2(lacks.none(), lacks.report());
  }

  void everyTextIsTranslated() {
    Lacks lacks;
    for (const auto& code : words::codes()) lacks.need(std::string(code));
    QVERIFY2(lacks.none(), lacks.report());
  }

  void placeholdersAgree() {
    for (const auto& code : words::codes())
      QVERIFY2(placeholdersOf(textIn(Language::english, code)) == placeholdersOf(textIn(Language::japanese, code)), std::string(code).c_str());
  }

  void translationsAreFinished() {
    QXmlStreamReader xml(contents(MEGURI_SOURCE_DIR "/resources/translations/meguri_ja.ts"));
    QSet<QString> sources;
    while (!xml.atEnd()) {
      xml.readNext();
      if (!xml.isStartElement()) continue;
      if (xml.name() == u"source") sources += xml.readElementText().replace(QChar::Nbsp, u' ');
      if (xml.name() != u"translation") continue;
      QVERIFY2(xml.attributes().isEmpty(), "unfinished or obsolete, line " + QByteArray::number(xml.lineNumber()));
      QVERIFY2(!xml.readElementText().isEmpty(), "empty, line " + QByteArray::number(xml.lineNumber()));
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    for (const auto& code : words::codes()) QVERIFY2(sources.contains(textIn(Language::english, code).replace(QChar::Nbsp, u' ')), std::string(code).c_str());
  }

  void unknownCodeIsItsOwnText() {
    QVERIFY(!words::has("no.such-code"));
    QCOMPARE(words::text("no.such-code"), QString("no.such-code"));
  }

  void argsAreNeverFilledTwice() {
    const QString text = words::text("unit.unknown", {"%2", "100%1"});
    QVERIFY2(text.startsWith("“%2” in “100%1” is not a known unit."), qPrintable(text));
  }

  void bareTextServesWithoutArgs() {
    QVERIFY(words::text("file.unreadable", {"Permission denied"}).contains("Permission denied"));
    QCOMPARE(words::text("file.unreadable"), words::text("file.unreadable.bare"));
    QCOMPARE(words::text("edit.no-element", {"x", ""}), words::text("edit.no-element.bare", {"x"}));
  }

  void labels() {
    QCOMPARE(words::fieldLabel("site", "pue"), QString("PUE"));
    QVERIFY(words::fieldHelp("site", "pue").contains("IT equipment"));
    QCOMPARE(words::optionLabel("fleet", "tenure", "rented"), QString("Rented"));
    QCOMPARE(words::severity(Severity::note), QString("Note"));
  }

  void numbers_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    const std::vector<std::pair<double, const char*>> rows = {
        {0, "0"}, {-0.0, "0"}, {1, "1"}, {3.14159, "3.14"}, {-12.345, "-12.3"}, {999.6, "1,000"}, {1234.5, "1,235"}, {8760, "8,760"},
        {1082990, "1,083,000"}, {1e12, "1,000,000,000,000"}, {1.25e13, "1.25e13"}, {1e-4, "0.0001"}, {0.00002, "2e-5"}, {1.2e-5, "1.2e-5"}};
    for (const auto& [value, text] : rows) QTest::newRow(text) << value << QString(text);
  }
  void numbers() {
    QFETCH(double, value);
    QTEST(words::number(value), "text");
    words::setLanguage(Language::japanese);
    QTEST(words::number(value), "text");
  }

  void amounts_data() {
    using enum quantity::Base;
    using quantity::Dimension;
    QTest::addColumn<double>("value");
    QTest::addColumn<Dimension>("dimension");
    QTest::addColumn<QString>("text");
    const Dimension acceleratorHour = Dimension(accelerator) * time, water(length, 3);
    const std::vector<std::tuple<double, Dimension, const char*>> rows = {
        {24700, greenhouseGas, "24.7 t CO2e"},
        {999.96, greenhouseGas, "1 t CO2e"},
        {-2.5, greenhouseGas, "-2.5 kg CO2e"},
        {0, greenhouseGas, "0 kg CO2e"},
        {0.00003, Dimension(greenhouseGas) / request, "0.03 g CO2e/request"},
        {0.03, Dimension(greenhouseGas) / acceleratorHour, "30 g CO2e/GPU-h"},
        {0.345, Dimension(greenhouseGas) / energy, "0.345 kg CO2e/kWh"},
        {0.00000026, water, "0.26 mL"},
        {0.5, water, "500 L"},
        {12000, water, "12,000 m3"},
        {0.002, mass, "2 g"},
        {1287, mass, "1.29 t"},
        {0.00024, energy, "0.24 Wh"},
        {433196, energy, "433 MWh"},
        {2.5e6, energy, "2.5 GWh"},
        {12.5, antimony, "12.5 kg Sb-eq"},
        {0.0032, antimony, "3.2 g Sb-eq"},
        {2e-6, Dimension(antimony) / node, "2 mg Sb-eq/node"},
        {3e-9, Dimension(antimony) / request, "3 µg Sb-eq/request"},
        {21700, primaryEnergy, "21.7 GJ primary"},
        {3.2e7, primaryEnergy, "32 TJ primary"},
        {9.5, primaryEnergy, "9.5 MJ primary"},
        {0.0024, Dimension(primaryEnergy) / request, "2.4 kJ primary/request"},
        {1450, scarceWater, "1,450 m3 world-eq"},
        {0.02, scarceWater, "20 L world-eq"},
        {0, eur, "0 EUR"},
        {433196, eur, "433,200 EUR"},
        {-12.5, jpy, "-12.5 JPY"},
        {1.25e6, usd, "1.25 MUSD"},
        {2.35, Dimension(eur) / acceleratorHour, "2.35 EUR/GPU-h"},
        {0.03, Dimension(eur) / request, "0.03 EUR/request"},
        {0.0042, Dimension(eur) / request, "4.2 EUR/krequest"},
        {2e-6, Dimension(jpy) / token, "2 JPY/Mtoken"},
        {0.7, Dimension(energy) / time, "700 W"},
        {10.2, Dimension(energy) / time / node, "10.2 kW/node"},
        {43800, time, "5 a"},
        {48180, time, "5.5 a"},
        {9000, time, "9,000 h"},
        {6, time, "6 h"},
        {1082990, acceleratorHour, "1,083,000 GPU-h"},
        {16, node, "16 node"},
        {1.09, {}, "1.09"}};
    for (const auto& [value, dimension, text] : rows) QTest::newRow(text) << value << dimension << QString(text);
  }
  void amounts() {
    QFETCH(double, value);
    QFETCH(quantity::Dimension, dimension);
    QTEST(words::amount(value, dimension), "text");
  }

  void describesFault() {
    const Fault fault{FaultKind::damaged, "json.wrong-type", "scenarios[0].pue", {"number", "\"high\""}};
    QCOMPARE(words::describe(fault), QString("The file is damaged. scenarios[0].pue: “\"high\"” stands where a number is expected. "
                                             "Correct it in a text editor, or restore the file from a backup."));
    words::setLanguage(Language::japanese);
    const QString japanese = words::describe(fault);
    for (const char* part : {"ファイルが破損しています。", "scenarios[0].pue：", "数値", "\"high\"", "バックアップ"}) QVERIFY2(japanese.contains(part), part);
  }

  void describesFaultWithoutPlace() {
    const Fault fault{FaultKind::newer, "study.newer", "", {"9.9", "1.0"}};
    QVERIFY(words::describe(fault).startsWith("The file was written by a newer version of Meguri. It has format version 9.9;"));
  }

  void describesLine() {
    const Fault alone{FaultKind::damaged, "json.cut", "line 12", {}}, inFile{FaultKind::damaged, "json.cut", "owid/entries.json, line 12", {}};
    QVERIFY(words::describe(alone).contains(" Line 12: "));
    words::setLanguage(Language::japanese);
    QVERIFY(words::describe(alone).contains("12 行目："));
    QVERIFY(words::describe(inFile).contains("owid/entries.json, 12 行目："));
  }

  void describesIssue() {
    const study::Study study = studyWithFleet();
    const study::Issue issue{Severity::error, "quantity.range", study.scenarios[0]->id, "servers", "lifetime", {"0.5 a", "≥ 1", "≤ 40", "a"}};
    QCOMPARE(words::describe(issue, study),
             QString("Frankfurt › H100 servers › Lifetime: 0.5 a is out of range: it must be at least 1 a and at most 40 a. Correct the value or its unit."));
    words::setLanguage(Language::japanese);
    const QString japanese = words::describe(issue, study);
    for (const char* part : {"Frankfurt › H100 servers › 寿命：", "0.5 a", "1 a 以上", "40 a 以下"}) QVERIFY2(japanese.contains(part), qPrintable(japanese));
  }

  void describesOpenRangeOfPlainNumber() {
    const study::Issue issue{Severity::error, "quantity.range", "nowhere", "gone", "activeParameters", {"-1 1", "> 0", "", "1"}};
    QCOMPARE(words::describe(issue, studyWithFleet()),
             QString("nowhere › gone › activeParameters: -1 is out of range: it must be above 0. Correct the value or its unit."));
  }

  void namesWhatArgsMean() {
    const study::Study study = studyWithFleet();
    const study::Id id = study.scenarios[0]->id;
    const auto about = [&](const char* code, std::vector<std::string> args) {
      return words::describe({Severity::error, code, id, "servers", "", std::move(args)}, study);
    };
    QVERIFY(about("reference.kind", {"servers", "fleet", "site"}).contains("“H100 servers” is of the kind “Fleet”, but an element of the kind “Site”"));
    QVERIFY(about("capacity.exceeded", {"123", "2026", "1.75e+06", "1.42e+06"}).contains("claim 1,750,000 accelerator-hours, 123\u00a0% of the 1,420,000 available"));
    QVERIFY(about("variant.element-nothing", {id}).contains("“Frankfurt”"));
    QVERIFY(about("quantity.unit-unknown", {"foo", "1"}).contains("converts to a plain number"));
    QVERIFY(about("unit.nothing-delivered", {"outputToken"}).contains("“output token”"));
  }

  void describesWhatCheckFinds() {
    const study::Study study = studyWithFleet();
    const auto issues = study::check(study);
    QVERIFY(issues.size() > 3);
    for (const Language language : {Language::english, Language::japanese}) {
      words::setLanguage(language);
      for (const study::Issue& issue : issues) {
        const QString text = words::describe(issue, study);
        QVERIFY2(!text.contains(QRegularExpression("%\\d")) && !text.contains(QString::fromStdString(issue.code)), qPrintable(text));
        if (!issue.scenario.empty()) QVERIFY2(text.startsWith("Frankfurt › "), qPrintable(text));
        const std::string kind = issue.element == "scope" ? "scope" : "fleet";
        QVERIFY2(text.contains(words::fieldLabel(kind, issue.field)), qPrintable(text));
      }
    }
  }
};

QTEST_APPLESS_MAIN(WordsTest)
#include "tst_words.moc"
