#include <QTest>
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <set>

#include "tests/support/support.h"

using namespace meguri;

namespace {

std::string pathOf(const std::string& language, const std::string& key) { return support::sourcePath("datasets/templates/" + language + "/" + key + ".meguri"); }
Json jsonOf(const std::string& language, const std::string& key) { return Json::parse(support::readText(pathOf(language, key))); }

std::set<std::string> keys(const std::string& language) {
  std::set<std::string> found;
  for (const auto& file : std::filesystem::directory_iterator(support::sourcePath("datasets/templates/" + language))) found.insert(file.path().stem().string());
  return found;
}

/// Calls `visit(key, text)` for every text that is written for people.
template <class Visit>
void eachWord(Json& json, const Visit& visit) {
  if (json.is_object()) {
    for (auto& [key, value] : json.items()) {
      if (value.is_string() && (key == "title" || key == "description" || key == "name" || key == "note")) visit(value);
      else eachWord(value, visit);
    }
  } else if (json.is_array()) {
    for (Json& each : json) eachWord(each, visit);
  }
}

/// Calls `visit(quantity)` for every quantity a study states.
template <class Visit>
void eachQuantity(const Json& json, const Visit& visit) {
  if (json.is_object() && json.contains("unit")) return visit(json);
  if (json.is_structured())
    for (const Json& each : json) eachQuantity(each, visit);
}

bool isAscii(const std::string& text) { return std::ranges::all_of(text, [](unsigned char c) { return c < 128; }); }

}  // namespace

/// The templates a user starts from: the same study in both languages, every number an example that says so.
class Templates : public QObject {
  Q_OBJECT
 private:
  static void rows() {
    QTest::addColumn<QString>("key");
    for (const auto& key : keys("en")) QTest::newRow(key.c_str()) << QString::fromStdString(key);
  }

 private slots:
  void bothLanguagesHaveAll() {
    QCOMPARE(keys("en").size(), std::size_t(7));
    QVERIFY(keys("en") == keys("ja"));
  }

  void languagesDifferInWordsAlone_data() { rows(); }
  void languagesDifferInWordsAlone() {
    QFETCH(QString, key);
    Json en = jsonOf("en", key.toStdString()), ja = jsonOf("ja", key.toStdString());
    // figures of the library are carried as they are, in its language
    QCOMPARE(en["library"].dump(), ja["library"].dump());
    en.erase("library");
    ja.erase("library");
    eachWord(en, [](Json& text) {
      QVERIFY2(!text.get<std::string>().empty(), text.dump().c_str());
      QVERIFY2(text.get<std::string>().find("\u3002") == std::string::npos, text.dump().c_str());
      text = "";
    });
    eachWord(ja, [](Json& text) {
      QVERIFY2(!isAscii(text.get<std::string>()), text.dump().c_str());
      text = "";
    });
    QCOMPARE(en.dump(), ja.dump());
  }

  void everyQuantityIsAnExample_data() { rows(); }
  void everyQuantityIsAnExample() {
    QFETCH(QString, key);
    const Json json = jsonOf("en", key.toStdString());
    int count = 0;
    eachQuantity(json["scenarios"], [&](const Json& quantity) {
      ++count;
      QCOMPARE(quantity["source"].dump(), std::string(R"({"evidence":"assumption"})"));
      QCOMPARE(quantity["confidence"].get<std::string>(), std::string("low"));
      QVERIFY2(quantity["note"].get<std::string>().starts_with("Example value: "), quantity.dump().c_str());
    });
    QVERIFY(count > 20);
  }

  void resultsAreWhole_data() { rows(); }
  void resultsAreWhole() {
    QFETCH(QString, key);
    const auto study = study::readStudy(support::readText(pathOf("en", key.toStdString())));
    QVERIFY(bool(study));
    QCOMPARE(study->firstYear(), 2026);
    QCOMPARE(study->lastYear(), 2030);
    QCOMPARE(study->scenarios.front()->id, std::string("a"));
    const auto assessment = lifecycle::assess(*study);
    QVERIFY2(assessment.issues.empty(), assessment.issues.empty() ? "" : assessment.issues.front().code.c_str());
    QCOMPARE(assessment.scenarios.size(), study->scenarios.size());
    std::set<double> totals;
    for (std::size_t s = 0; s < assessment.scenarios.size(); ++s) {
      for (const double value : assessment.values[s]) QVERIFY(std::isfinite(value));
      // nothing of the footprint is left open
      for (const auto indicator : {lifecycle::Indicator::ghg, lifecycle::Indicator::water, lifecycle::Indicator::ewaste}) {
        QVERIFY(assessment.scenarios[s]->isComplete(indicator, support::amortisedLocation));
        const double total = support::slice(assessment, s, indicator, support::amortisedLocation, [](const lifecycle::Cell& cell) { return cell.facets.stage <= lifecycle::Stage::facility; });
        QVERIFY(total > 0);
        if (indicator == lifecycle::Indicator::ghg) totals.insert(total);
      }
    }
    // a variant that changes nothing would show nothing; the cautious view of an effect has the same footprint
    if (key != "building-energy") QCOMPARE(totals.size(), assessment.scenarios.size());
  }
};

QTEST_APPLESS_MAIN(Templates)
#include "tst_templates.moc"
