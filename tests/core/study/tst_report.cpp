#include <QTest>

#include "core/study/report.h"

using namespace meguri;
using namespace meguri::study;

namespace {

/// The order that holds, hidden sections in brackets.
std::string told(const Report& report) {
  std::string result;
  for (const auto& each : shownSections(report)) result += (result.empty() ? "" : " ") + (each.isShown ? each.section : "(" + each.section + ")");
  return result;
}

/// All in full layout, with sections listed in an order.
std::string order(const std::vector<std::string>& listed) {
  Report report;
  report.layout = "full";
  for (const auto& each : listed) report.sections.push_back({each});
  return told(report);
}

const std::string rest = " differences drivers risks goal method inventory assessment interpretation inputs quality exclusions sources versions";

std::string png(std::size_t size = 20) { return "\x89PNG\r\n\x1a\n" + std::string(size - 8, '\x07'); }

}  // namespace

/// The rules of a report's settings; how they stand in a file is tst_report_json's.
class ReportRules : public QObject {
  Q_OBJECT
 private slots:
  void layoutsShowWhatTheyAreCalled() {
    QCOMPARE(told({}), "answer (messages) timeline net numbers (differences) (drivers) (risks) (goal) (method) (inventory) (assessment) (interpretation) (inputs) (quality) exclusions "
                       "sources (versions)");
    Report report;
    report.layout = "answer";
    QVERIFY(QString::fromStdString(told(report)).startsWith(QStringLiteral("answer (messages) (timeline) (net) (numbers) (differences)")));
    for (const auto section : reportSections) {
      QVERIFY(isOfLayout("full", section));
      QCOMPARE(isOfLayout("answer", section), section == "answer" || section == "exclusions" || section == "sources");
      QCOMPARE(isOfLayout("poster", section), isOfLayout("summary", section));
    }
    QVERIFY(!isOfLayout("full", "moon"));
  }

  void sectionsNotListedStandInTheirUsualPlace() {
    const std::string usual = "answer messages timeline net numbers" + rest;
    QCOMPARE(order({}), usual);
    for (const auto section : reportSections) QCOMPARE(order({std::string(section)}), usual);
    // of two that changed places, what lies between stands behind
    QCOMPARE(order({"numbers", "timeline"}), "answer messages numbers timeline net" + rest);
    QCOMPARE(order({"risks", "answer"}), "risks answer messages timeline net numbers differences drivers goal method inventory assessment interpretation inputs quality exclusions sources versions");
    QCOMPARE(order({"versions", "answer", "messages"}), "versions answer messages timeline net numbers differences drivers risks goal method inventory assessment interpretation inputs quality exclusions sources");
  }

  /// For every pair and many triples: listed ones in their order, all there once, the others in theirs.
  void everySectionStandsOnce() {
    for (const auto first : reportSections)
      for (const auto second : reportSections)
        for (const auto third : {reportSections[0], reportSections[9], reportSections[17]}) {
          if (first == second || second == third || first == third) continue;
          Report report;
          for (const auto each : {first, second, third}) report.sections.push_back({std::string(each), false, "own"});
          std::vector<std::string_view> listed, others;
          const auto shown = shownSections(report);
          QCOMPARE(shown.size(), reportSections.size());
          for (const auto& each : shown) (each.text == "own" ? listed : others).push_back(*std::ranges::find(reportSections, each.section));
          QVERIFY((listed == std::vector<std::string_view>{first, second, third}));
          QVERIFY(std::ranges::is_sorted(others, {}, [](std::string_view each) { return std::ranges::find(reportSections, each) - reportSections.begin(); }));
        }
  }

  void whatIsNotKnownStandsWhereItIsListed() {
    QCOMPARE(order({"answer", "moon", "messages"}), "answer moon messages timeline net numbers" + rest);
    QCOMPARE(order({"moon"}), "moon answer messages timeline net numbers" + rest);
  }

  void listedSectionsAreShownAsTheySay() {
    Report report;
    report.sections = {{"net", false, "why"}, {"drivers", true}};
    const auto shown = shownSections(report);
    QCOMPARE(shown[3].section, std::string("net"));
    QVERIFY(!shown[3].isShown && shown[3].text == "why");
    QVERIFY(shown[6].isShown && shown[4].isShown && !shown[5].isShown);
  }

  void aLayoutTakesAlongWhatWasNotChosenOtherwise() {
    Report report;
    report.sections = {{"answer", true}, {"net", false}, {"numbers", true}, {"drivers", true}, {"goal", false}};
    const Report full = withLayout(report, "full");
    QCOMPARE(full.layout, std::string("full"));
    // net was hidden against its layout, drivers shown against it
    const std::vector<ReportSection> expected{{"answer", true}, {"net", false}, {"numbers", true}, {"drivers", true}, {"goal", true}};
    QVERIFY(full.sections == expected);
    const std::vector<ReportSection> one{{"answer", true}, {"net", false}, {"numbers", false}, {"drivers", true}, {"goal", false}};
    QVERIFY(withLayout(report, "answer").sections == one);
  }

  void everyMemberCounts() {
    const Report original;
    const auto differs = [&](auto change) {
      Report other = original;
      change(other);
      return !(other == original);
    };
    QVERIFY(original == Report());
    QVERIFY(differs([](Report& r) { r.layout = "full"; }));
    QVERIFY(differs([](Report& r) { r.title = "T"; }));
    QVERIFY(differs([](Report& r) { r.author = "A"; }));
    QVERIFY(differs([](Report& r) { r.organisation = "O"; }));
    QVERIFY(differs([](Report& r) { r.confidentiality = "C"; }));
    QVERIFY(differs([](Report& r) { r.paper = "letter"; }));
    QVERIFY(differs([](Report& r) { r.sections.push_back({"net"}); }));
    QVERIFY(differs([](Report& r) { r.messages.push_back({"m", "en"}); }));
    QVERIFY(differs([](Report& r) { r.logo = std::make_shared<const ReportLogo>(); }));
    QVERIFY(differs([](Report& r) { r.extras = "{\"x\":1}"; }));
    Report one, other;
    one.logo = std::make_shared<const ReportLogo>(ReportLogo{"image/png", png()});
    other.logo = std::make_shared<const ReportLogo>(*one.logo);
    QVERIFY(one == other);
    other.logo = std::make_shared<const ReportLogo>(ReportLogo{"image/png", png(21)});
    QVERIFY(!(one == other));
  }

  void aTemplateKeepsWhatServesOtherStudies() {
    Report report;
    report.layout = "full";
    report.title = "Ours?";
    report.author = "A";
    report.paper = "letter";
    report.sections = {{"goal", true, "As our rules say."}};
    report.messages = {{"m", "en", "x"}};
    report.logo = std::make_shared<const ReportLogo>(ReportLogo{"image/png", png()});
    Report expected = report;
    expected.title.clear();
    expected.messages.clear();
    QVERIFY(templateOf(report) == expected);
    // and back, over another study's
    Report other;
    other.title = "Theirs?";
    other.messages = {{"n", "ja", "y"}};
    other.sections = {{"net"}};
    const Report applied = withTemplate(other, expected);
    QVERIFY(templateOf(applied) == expected);
    QCOMPARE(applied.title, std::string("Theirs?"));
    QVERIFY(applied.messages == other.messages);
  }

  void picturesAreKnownByTheirBytes() {
    QCOMPARE(pictureType(png()), std::string_view("image/png"));
    QCOMPARE(pictureType("\xff\xd8\xff\xe0"), std::string_view("image/jpeg"));
    for (const char* bytes : {"", "\xff\xd8", "GIF89a", "\x89PNG", "<svg/>"}) QCOMPARE(pictureType(bytes), std::string_view());
  }

  void whatAFileWouldNotHoldIsNamed() {
    const auto named = [](auto change) {
      Report report;
      change(report);
      const auto fault = faultOf(report, "report");
      return fault ? QString::fromStdString(fault->code + " " + fault->place) : QString();
    };
    const auto logo = [](std::string type, std::string bytes) { return std::make_shared<const ReportLogo>(ReportLogo{std::move(type), std::move(bytes)}); };
    const std::string line(500, 'x'), own(20000, 'x'), word(200, 'x');
    QCOMPARE(named([&](Report& r) {
               r.title = r.author = r.organisation = r.confidentiality = line;
               r.layout = r.paper = word;
               for (int i = 0; i < 100; ++i) r.sections.push_back({"s" + std::to_string(i), true, own});
               for (int i = 0; i < 500; ++i) r.messages.push_back({"m" + std::to_string(i / 2), i % 2 ? "en" : "ja", own, own});
               r.logo = logo("image/png", png(largestLogo));
             }),
             QString());
    QCOMPARE(named([&](Report& r) { r.title = line + "x"; }), "report.too-long report.title");
    QCOMPARE(named([&](Report& r) { r.author = line + "x"; }), "report.too-long report.author");
    QCOMPARE(named([&](Report& r) { r.organisation = line + "x"; }), "report.too-long report.organisation");
    QCOMPARE(named([&](Report& r) { r.confidentiality = line + "x"; }), "report.too-long report.confidentiality");
    QCOMPARE(named([&](Report& r) { r.title = "\xff"; }), "edit.not-utf8 report.title");
    QCOMPARE(named([&](Report& r) { r.layout = ""; }), "report.word report.layout");
    QCOMPARE(named([&](Report& r) { r.paper = word + "x"; }), "report.word report.paper");
    QCOMPARE(named([&](Report& r) { r.sections = {{"net"}, {""}}; }), "report.word report.sections[1].section");
    QCOMPARE(named([&](Report& r) { r.sections = {{"net"}, {"goal"}, {"net"}}; }), "report.twice report.sections[2].section");
    QCOMPARE(named([&](Report& r) { r.sections = {{"net", true, own + "x"}}; }), "report.too-long report.sections[0].text");
    QCOMPARE(named([&](Report& r) { r.sections.resize(101, {"net"}); }), "report.too-many report.sections");
    QCOMPARE(named([&](Report& r) { r.messages = {{word + "x", "en"}}; }), "report.word report.messages[0].message");
    QCOMPARE(named([&](Report& r) { r.messages = {{"m", ""}}; }), "report.word report.messages[0].language");
    QCOMPARE(named([&](Report& r) { r.messages = {{"m", "en"}, {"m", "ja"}, {"m", "en"}}; }), "report.twice report.messages[2].message");
    QCOMPARE(named([&](Report& r) { r.messages = {{"m", "en", own + "x"}}; }), "report.too-long report.messages[0].text");
    QCOMPARE(named([&](Report& r) { r.messages = {{"m", "en", "", own + "x"}}; }), "report.too-long report.messages[0].basis");
    QCOMPARE(named([&](Report& r) { r.messages.resize(501, {"m", "en"}); }), "report.too-many report.messages");
    QCOMPARE(named([&](Report& r) { r.logo = logo("image/png", png(largestLogo + 1)); }), "report.picture-size report.logo.data");
    QCOMPARE(named([&](Report& r) { r.logo = logo("image/jpeg", png()); }), "report.picture-kind report.logo.type");
    QCOMPARE(named([&](Report& r) { r.logo = logo("", "GIF89a"); }), "report.picture-kind report.logo.type");
  }
};

QTEST_APPLESS_MAIN(ReportRules)
#include "tst_report.moc"
