#include <QTest>
#include <array>
#include <functional>
#include <limits>
#include <nlohmann/json.hpp>
#include <random>

#include "core/study/changes.h"
#include "core/study/edit.h"
#include "core/study/guest.h"
#include "core/study/study_json.h"
#include "tests/support/broken_files.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::study;

namespace {

constexpr const char* text = R"({
  "format": "meguri-study",
  "version": "1.5",
  "title": "T",
  "scope": {"functionalUnit": "study", "from": 2026, "to": 2027},
  "scenarios": [{"id": "a", "elements": []}, {"id": "b", "base": "a"}],
  "views": [
    {"id": "v1", "name": "By site — 立地別", "page": "compare", "scenarios": ["b", "a"], "reference": "a", "indicators": ["ghg", "water"], "split": "site", "scale": "unit",
     "across": "scenario", "cutOff": {"least": 0.05, "most": 6}, "options": {"form": "table"}},
    {"id": "v2", "name": "Years", "page": "timeline"}
  ],
  "page": "timeline",
  "looks": {"timeline": {"scenarios": ["b"], "split": "stage"}, "compare": {"options": {"form": "table"}}}
})";

std::string replaced(const std::string& from, const std::string& to) { return support::replaced(text, from, to); }

Study sample() { return *readStudy(text); }

/// Whether there is a step.
bool commits(Transaction& transaction) {
  const auto edit = transaction.commit({});
  return edit && *edit;
}

std::vector<std::string> names(const Study& study) {
  std::vector<std::string> result;
  for (const auto& each : study.views) result.push_back(each->name);
  return result;
}

}  // namespace

/// Views and looks in the file and as edits. Nothing that is calculated may hang on them.
class StudyViews : public QObject {
  Q_OBJECT
 private slots:
  void everyMemberIsRead() {
    const Study study = sample();
    QCOMPARE(study.views.size(), std::size_t(2));
    const View& view = *study.views[0];
    const Look expected{{"b", "a"}, "a", {"ghg", "water"}, "site", "unit", "scenario", 0.05, 6, {{"form", "table"}}, {}, {}};
    QCOMPARE(view.id, std::string("v1"));
    QCOMPARE(view.name, std::string("By site — 立地別"));
    QCOMPARE(view.page, std::string("compare"));
    QVERIFY(view.look == expected);
    QVERIFY(study.views[1]->look == Look());
    QVERIFY(study.looks);
    QCOMPARE(study.looks->page, std::string("timeline"));
    QCOMPARE(study.looks->pages.at("timeline").scenarios, std::vector<std::string>{"b"});
    QCOMPARE(study.looks->pages.at("compare").options.at("form"), std::string("table"));
    QVERIFY(study.view("v2") == study.views[1].get());
    QVERIFY(!study.view("v3"));
  }

  void saveOpenSaveIsByteIdentical() {
    const std::string saved = writeStudy(sample());
    const auto again = readStudy(saved);
    QVERIFY(bool(again));
    QCOMPARE(writeStudy(*again), saved);
    // the same members with the same values
    QVERIFY(nlohmann::json::parse(saved)["views"] == nlohmann::json::parse(text)["views"]);
    QVERIFY(nlohmann::json::parse(saved)["looks"] == nlohmann::json::parse(text)["looks"]);
  }

  void aStudyWithoutHasNone() {
    Study study = sample();
    study.views.clear();
    study.looks.reset();
    const std::string saved = writeStudy(study);
    for (const char* member : {"\"views\"", "\"looks\"", "\"page\""}) QVERIFY2(saved.find(member) == std::string::npos, member);
    const auto again = readStudy(saved);
    QVERIFY(again->views.empty() && !again->looks);
  }

  void wordsOfANewerProgramAreKept() {
    std::string newer = replaced("\"split\": \"site\"", "\"split\": \"cloud\", \"zoom\": [2026, 2030]");
    newer.replace(newer.find("\"most\": 6"), 9, "\"most\": 6, \"by\": \"mass\"");
    newer.replace(newer.find("\"split\": \"stage\""), 16, "\"split\": \"moon\", \"crosshair\": true");
    const auto study = readStudy(newer);
    QVERIFY(bool(study));
    const std::string saved = writeStudy(*study);
    QVERIFY(nlohmann::json::parse(saved)["views"] == nlohmann::json::parse(newer)["views"]);
    QVERIFY(nlohmann::json::parse(saved)["looks"] == nlohmann::json::parse(newer)["looks"]);
    QCOMPARE(writeStudy(*readStudy(saved)), saved);
    // saved anew, a view keeps what this version does not know
    Study edited = *study;
    Transaction transaction(edited);
    transaction.setView("v1", "timeline", Look());
    QVERIFY(commits(transaction));
    QVERIFY(writeStudy(edited).find("zoom") != std::string::npos);
    QVERIFY(writeStudy(edited).find("cloud") == std::string::npos);
  }

  void refuses_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const std::string& file, const char* code, const char* place) { QTest::newRow(name) << QString::fromStdString(file) << code << place; };
    row("views as object", replaced("\"views\": [", "\"views\": {}, \"old\": ["), "json.wrong-type", "views");
    row("a view as text", replaced("{\"id\": \"v2\", \"name\": \"Years\", \"page\": \"timeline\"}", "\"v2\""), "json.wrong-type", "views[1]");
    row("no id", replaced("\"id\": \"v2\", ", ""), "json.missing", "views[1]");
    row("no name", replaced("\"name\": \"Years\", ", ""), "json.missing", "views[1]");
    row("no page", replaced(", \"page\": \"timeline\"}", "}"), "json.missing", "views[1]");
    row("scenarios as text", replaced("[\"b\", \"a\"]", "\"b\""), "json.wrong-type", "views[0].scenarios");
    row("a scenario as number", replaced("[\"b\", \"a\"]", "[\"b\", 1]"), "json.wrong-type", "views[0].scenarios[1]");
    row("reference as null", replaced("\"reference\": \"a\"", "\"reference\": null"), "json.wrong-type", "views[0].reference");
    row("indicators as object", replaced("[\"ghg\", \"water\"]", "{}"), "json.wrong-type", "views[0].indicators");
    row("split as number", replaced("\"split\": \"site\"", "\"split\": 3"), "json.wrong-type", "views[0].split");
    row("across as list", replaced("\"across\": \"scenario\"", "\"across\": []"), "json.wrong-type", "views[0].across");
    row("cut-off as number", replaced("{\"least\": 0.05, \"most\": 6}", "0.05"), "json.wrong-type", "views[0].cutOff");
    row("half a part", replaced("\"most\": 6", "\"most\": 6.5"), "json.wrong-type", "views[0].cutOff.most");
    row("an option as flag", replaced("{\"form\": \"table\"}}", "{\"form\": true}}"), "json.wrong-type", "views[0].options.form");
    row("looks as list", replaced("\"looks\": {", "\"looks\": [], \"old\": {"), "json.wrong-type", "looks");
    row("a look as text", replaced("{\"options\": {\"form\": \"table\"}}}", "\"x\"}"), "json.wrong-type", "looks.compare");
    row("split of a look as flag", replaced("\"split\": \"stage\"", "\"split\": true"), "json.wrong-type", "looks.timeline.split");
    row("page as number", replaced("\"page\": \"timeline\",\n  \"looks\"", "\"page\": 2,\n  \"looks\""), "json.wrong-type", "page");
  }
  void refuses() {
    QFETCH(QString, file);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const auto study = readStudy(file.toStdString());
    QVERIFY(!study);
    QCOMPARE(QString::fromStdString(study.fault().code), code);
    QCOMPARE(QString::fromStdString(study.fault().place), place);
    QCOMPARE(study.fault().kind, FaultKind::damaged);
  }

  void whatIsTooMuchIsPassedOver_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("views");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const std::string& file, int views, const std::string& expected) {
      QTest::newRow(name) << QString::fromStdString(file) << views << QString::fromStdString(expected);
    };
    const std::string tooLong(201, 'x');
    row("bad id", replaced("\"v2\"", "\"v/2\""), 1, text);
    row("the same id twice", replaced("\"v2\"", "\"v1\""), 1, text);
    row("empty name", replaced("\"Years\"", "\"\""), 1, text);
    row("long name", replaced("Years", tooLong.c_str()), 2, replaced("Years", tooLong.substr(1).c_str()));
    row("a long page", replaced("\"name\": \"Years\", \"page\": \"timeline\"", ("\"name\": \"Years\", \"page\": \"" + tooLong + "\"").c_str()), 2,
        replaced("\"name\": \"Years\", \"page\": \"timeline\"", "\"name\": \"Years\", \"page\": \"\""));
    row("a long word", replaced("\"unit\"", ("\"" + tooLong + "\"").c_str()), 2, replaced("\"scale\": \"unit\",", ""));
    row("a long id", replaced("[\"b\", \"a\"]", ("[\"b\", \"" + tooLong + "\"]").c_str()), 2, replaced("[\"b\", \"a\"]", "[\"b\"]"));
    row("cut-off above all", replaced("0.05", "1.5"), 2, replaced("\"least\": 0.05, ", ""));
    row("cut-off below none", replaced("\"most\": 6", "\"most\": -1"), 2, replaced(", \"most\": 6", ""));
    row("many parts", replaced("\"most\": 6", "\"most\": 10001"), 2, replaced(", \"most\": 6", ""));
    row("a long option", replaced("\"table\"", ("\"" + std::string(100001, 'x') + "\"").c_str()), 2, replaced(", \"options\": {\"form\": \"table\"}", ""));
    std::string ids = "\"a\"", pages;
    for (int i = 1; i < 200; ++i) ids += ", \"a\"";
    row("too many scenarios", replaced("\"b\", \"a\"", (ids + ", \"a\"").c_str()), 2, replaced("\"b\", \"a\"", ids.c_str()));
    for (int i = 0; i < 198; ++i) pages += "\"p" + std::to_string(i) + "\": {\"split\": \"site\"}, ";
    row("too many pages", replaced("\"looks\": {", ("\"looks\": {" + pages + "\"pz\": {}, ").c_str()), 2, replaced("\"looks\": {", ("\"looks\": {" + pages).c_str()));
  }
  void whatIsTooMuchIsPassedOver() {
    QFETCH(QString, file);
    QFETCH(int, views);
    QFETCH(QString, expected);
    const auto study = readStudy(file.toStdString());
    QVERIFY2(study, study ? "" : study.fault().code.c_str());
    QCOMPARE(int(study->views.size()), views);
    Study rest = *readStudy(expected.toStdString());
    rest.views.resize(std::size_t(views));
    QCOMPARE(writeStudy(*study), writeStudy(rest));
  }
  void noMoreViewsAreReadThanThereMayBe() {
    std::string many;
    for (int i = 0; i < 201; ++i) many += std::string("{\"id\": \"w") + std::to_string(i) + "\", \"name\": \"W\", \"page\": \"compare\"}, ";
    const auto study = readStudy(replaced("\"views\": [", ("\"views\": [" + many).c_str()));
    QVERIFY(study);
    QCOMPARE(study->views.size(), mostViews);
    QCOMPARE(study->views.back()->id, std::string("w199"));
  }

  /// Random looks, many beyond what a file holds: what is accepted is read again as it was.
  void whatIsAcceptedIsReadAgain() {
    std::mt19937_64 random(11);
    const auto below = [&](std::uint64_t n) { return static_cast<std::size_t>(random() % n); };
    const auto word = [&](std::size_t most) {
      std::string result;
      for (std::size_t length = below(8) == 0 ? most - 3 + below(6) : below(9); result.size() < length;) result += static_cast<char>('!' + below(90));
      return below(40) == 0 ? result + "\xff" : result;
    };
    const auto makeLook = [&] {
      Look look;
      for (auto* words : {&look.scenarios, &look.indicators})
        for (std::size_t n = below(8) == 0 ? 198 + below(5) : below(4); n > 0; --n) words->push_back(word(below(50) == 0 ? 201 : 9));
      for (auto* each : {&look.reference, &look.split, &look.scale, &look.across}) *each = word(200);
      constexpr std::array least = {0.0, 0.3, 1.0, -0.1, 1.1, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()};
      constexpr std::array<std::int64_t, 5> most = {0, 7, 10000, 10001, -1};
      if (below(2) == 0) look.least = least[below(3) + (below(6) == 0 ? 4 : 0)];
      if (below(2) == 0) look.most = most[below(3) + (below(6) == 0 ? 2 : 0)];
      for (std::size_t n = below(10) == 0 ? 199 + below(4) : below(4); n > 0; --n) look.options["o" + std::to_string(n) + word(200)] = below(100) == 0 ? word(100000) : word(9);
      return look;
    };
    int accepted = 0;
    for (int i = 0; i < 500; ++i) {
      Study study = sample();
      Transaction t(study);
      const Look look = makeLook();
      const std::string page = word(200);
      if (i % 2 == 0)
        t.addView("New", page, look);
      else
        t.setView("v1", page, look);
      const auto edit = t.commit({});
      if (edit) ++accepted;
      else QCOMPARE(edit.fault().code, std::string("edit.view-too-large"));
      Looks looks{word(200), {}};
      for (std::size_t n = below(20) == 0 ? 199 + below(4) : below(3); n > 0; --n) looks.pages["p" + std::to_string(n)] = n < 3 ? makeLook() : Look();
      looks.pages[looks.page] = makeLook();
      study.looks = std::make_shared<const Looks>(trimmed(looks));
      QVERIFY(trimmed(*study.looks) == *study.looks);
      if (isViewWord(looks.page)) QVERIFY(study.looks->pages.contains(looks.page));
      const auto again = readStudy(writeStudy(study));
      QVERIFY2(again, again ? "" : again.fault().code.c_str());
      QCOMPARE(again->views.size(), study.views.size());
      for (std::size_t v = 0; v < study.views.size(); ++v) QVERIFY(*again->views[v] == *study.views[v]);
      QVERIFY((again->looks ? *again->looks : Looks()) == *study.looks);
    }
    QVERIFY2(accepted > 80 && accepted < 480, qPrintable(QString::number(accepted)));
  }

  void survivesCutsAndFlips() { support::survivesCutsAndFlips(text, "views"); }

  void editsSwapBackAndForth() {
    Study study = sample();
    const std::string before = writeStudy(study);
    const Study original = study;
    Transaction t(study);
    Look look;
    look.scenarios = {"a"};
    const Id id = t.addView("Third", "compare", look);
    t.moveView(id, 0);
    t.renameView("v2", "Over time");
    t.setView("v1", "timeline", Look());
    auto edit = t.commit({"edit.add-view", {"Third"}});
    QVERIFY(edit && *edit);
    QCOMPARE(names(study), (std::vector<std::string>{"Third", "By site — 立地別", "Over time"}));
    QCOMPARE(study.view("v1")->page, std::string("timeline"));
    QCOMPARE(study.view(id)->look.scenarios, std::vector<Id>{"a"});
    // what results hang on is shared, and no list of changes names a view
    QVERIFY(study.scope == original.scope && study.scenarios == original.scenarios);
    QVERIFY(changesBetween(original, study).empty());
    const std::string after = writeStudy(study);
    (*edit)->swap(study);
    QCOMPARE(writeStudy(study), before);
    (*edit)->swap(study);
    QCOMPARE(writeStudy(study), after);
    t.removeView("v1");
    t.removeView("v2");
    QVERIFY(commits(t));
    QCOMPARE(names(study), std::vector<std::string>{"Third"});
  }

  void whatChangesNothingIsNoStep() {
    Study study = sample();
    Transaction t(study);
    t.renameView("v2", "Years");
    t.setView("v2", "timeline", Look());
    t.moveView("v2", 7);
    QVERIFY(!commits(t));
  }

  void whatCannotBeIsRefused() {
    const auto refuses = [](const char* code, const std::function<void(Transaction&)>& change) {
      Study study = sample();
      const std::string before = writeStudy(study);
      Transaction t(study);
      change(t);
      t.addView("Fine", "compare", {});
      const auto edit = t.commit({});
      QVERIFY(!edit);
      QCOMPARE(edit.fault().code, std::string(code));
      QCOMPARE(writeStudy(study), before);
    };
    refuses("edit.view-name", [](auto& t) { t.addView("", "compare", {}); });
    refuses("edit.view-name", [](auto& t) { t.renameView("v1", std::string(201, 'x')); });
    refuses("edit.view-name-taken", [](auto& t) { t.addView("Years", "compare", {}); });
    refuses("edit.view-name-taken", [](auto& t) { t.renameView("v1", "Years"); });
    refuses("edit.not-utf8", [](auto& t) { t.addView("\xff", "compare", {}); });
    refuses("edit.no-view", [](auto& t) { t.setView("v3", "compare", {}); });
    refuses("edit.no-view", [](auto& t) { t.renameView("v3", "x"); });
    refuses("edit.no-view", [](auto& t) { t.removeView("v3"); });
    refuses("edit.no-view", [](auto& t) { t.moveView("v3", 0); });
    refuses("edit.too-many-views", [](auto& t) {
      for (int i = 0; i < 200; ++i) t.addView("n" + std::to_string(i), "compare", {});
    });
    // two hundred characters are allowed, however many bytes they take
    Study study = sample();
    Transaction t(study);
    std::string long200;
    for (int i = 0; i < 200; ++i) long200 += "立";
    t.addView(long200, "compare", {});
    QVERIFY(commits(t));
    QVERIFY(bool(readStudy(writeStudy(study))));
  }

  void viewsOutliveTheirScenarios() {
    Study study = sample();
    const auto views = study.views;
    Transaction t(study);
    t.flatten("b");
    t.removeScenario("a");
    QVERIFY(commits(t));
    QVERIFY(study.views == views);
    QVERIFY(bool(readStudy(writeStudy(study))));
  }

  void aGuestBringsNoViews() {
    const Study mine = sample();
    Study guest = sample();
    Transaction t(guest);
    t.renameView("v1", "Theirs");
    QVERIFY(commits(t));
    const Study both = joined(mine, guest, "guest");
    QVERIFY(both.views == mine.views);
    QCOMPARE(both.scenarios.size(), std::size_t(4));
  }
};

QTEST_APPLESS_MAIN(StudyViews)
#include "tst_study_views.moc"
