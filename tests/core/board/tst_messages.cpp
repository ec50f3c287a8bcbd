#include "core/board/messages.h"

#include <QTest>
#include <algorithm>
#include <cmath>

#include "core/board/document.h"
#include "tests/core/report/studies.h"
#include "tests/support/draft.h"

using namespace meguri;
using namespace meguri::board;
using namespace meguri::support;
using lifecycle::Indicator;

namespace {

Findings of(const study::Study& study, std::vector<study::Id> scenarios = {}, std::size_t draws = 0) {
  auto assessment = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(study));
  report::Choice choice = report::defaultChoice(study);
  if (!scenarios.empty()) choice = choiceOf(std::move(scenarios));
  return findingsOf(assessment, choice, draws > 0 ? drawn(assessment, choice, draws) : nullptr);
}

const Message* find(const std::vector<Message>& messages, const std::string& key) {
  const auto found = std::ranges::find(messages, key, &Message::key);
  return found == messages.end() ? nullptr : &*found;
}

std::string codeOf(const Piece& piece) {
  const auto* phrase = std::get_if<Phrase>(&piece.what);
  return phrase ? phrase->code : std::string();
}

/// All pieces of a kind within a piece.
template <class Kind>
void collect(const Piece& piece, std::vector<Kind>& to) {
  if (const auto* found = std::get_if<Kind>(&piece.what)) to.push_back(*found);
  if (const auto* phrase = std::get_if<Phrase>(&piece.what))
    for (const Piece& each : phrase->args) collect(each, to);
  if (const auto* series = std::get_if<Series>(&piece.what))
    for (const Piece& each : series->pieces) collect(each, to);
}
template <class Kind>
std::vector<Kind> within(const Piece& piece) {
  std::vector<Kind> found;
  collect(piece, found);
  return found;
}

/// A hundred kWh a year, the grid of `b` at some g/kWh; spreads where they are given.
Draft twoGrids(const char* there, const char* unit = "study") {
  Draft draft(2026, 2026, unit);
  draft.add("site", "here", {"pue=1", "gridGhg=400 g CO2e/kWh"});
  draft.add("training", "run", {"site=here", "method=energy", "energyScope=it", "energy=100 kWh", "development=1"});
  draft.variant("b", {there});
  return draft;
}

study::Study spread(study::Study study, const char* scenario, double gsd) {
  return edited(std::move(study), [&](study::Transaction& transaction) {
    quantity::Quantity grid;
    grid.value = std::string_view(scenario) == "b" ? 380 : 400;
    grid.unit = "g CO2e/kWh";
    grid.spread.kind = quantity::Spread::Kind::lognormalGsd;
    grid.spread.deviation = gsd;
    transaction.setField(scenario, "here", "gridGhg", std::make_shared<const quantity::Quantity>(grid));
    for (const char* field : {"energy", "development"}) {
      quantity::Quantity exact;
      exact.value = std::string_view(field) == "energy" ? 100 : 1;
      exact.unit = std::string_view(field) == "energy" ? "kWh" : "1";
      exact.spread.isHeld = true;
      transaction.setField("s", "run", field, std::make_shared<const quantity::Quantity>(exact));
    }
    quantity::Quantity pue;
    pue.value = 1;
    pue.unit = "1";
    pue.spread.isHeld = true;
    transaction.setField("s", "here", "pue", std::make_shared<const quantity::Quantity>(pue));
  });
}

}  // namespace

/// What is said to a board.
class MessagesTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { qInfo("MEGURI_SEED=%llu", static_cast<unsigned long long>(seedOfRun())); }

  void aTradeOffIsSaid() {
    const Findings findings = of(gallery("h100-frankfurt-paris"), {"a", "b", "c"}, 2000);
    QCOMPARE(findings.idOf(*findings.focus), study::Id("c"));  // the lowest in greenhouse gases
    const auto messages = keyMessages(findings);
    QCOMPARE(messages.front().key, std::string("verdict:c"));
    QCOMPARE(codeOf(messages.front().text), std::string("board.verdict.mixed"));
    const Message* ghg = find(messages, "change:ghg:c");
    QVERIFY(ghg);
    const auto amounts = within<Amount>(ghg->text);
    QCOMPARE(amounts.size(), std::size_t(2));
    QVERIFY(near(amounts[0].value, 366967, 1e-3) && near(amounts[1].value, 2166300, 1e-3));
    COMPARE_NEAR(within<Change>(ghg->text).front().share, amounts[0].value / amounts[1].value - 1, 1e-9);
    QCOMPARE(ghg->numbers.size(), std::size_t(2));
    for (std::size_t i = 0; i < 2; ++i) COMPARE_NEAR(report::trace(*findings.assessment, ghg->numbers[i])->value, amounts[i].value, 1e-12);
    const auto said = phrases(findings);
    QCOMPARE(codeOf(said.front().text), std::string("board.say.trade"));
    QVERIFY(find(said, "ask-sure:c") && find(said, "ask-change:c") && find(said, "ask-missing"));
    QCOMPARE(codeOf(find(said, "ask-sure:c")->text), std::string("board.ask.sure"));
  }

  void directionFollowsTheReference() {
    const auto lower = keyMessages(of(twoGrids("here.gridGhg=100 g CO2e/kWh").study()));
    QCOMPARE(codeOf(lower.front().text), std::string("board.verdict.lower"));
    const auto higher = keyMessages(of(twoGrids("here.gridGhg=800 g CO2e/kWh").study()));
    QCOMPARE(codeOf(higher.front().text), std::string("board.verdict.higher"));
    const auto alike = keyMessages(of(twoGrids("here.gridGhg=401 g CO2e/kWh").study()));
    QCOMPARE(codeOf(alike.front().text), std::string("board.verdict.alike"));
    // without any draws nothing is said of how sure that is
    QVERIFY(find(lower, "unspread:b"));
    QCOMPARE(codeOf(find(phrases(of(twoGrids("here.gridGhg=100 g CO2e/kWh").study())), "ask-sure:b")->text), std::string("board.ask.not-sure"));
  }

  void thinEvidenceTellsNothingApart() {
    const auto study = spread(spread(twoGrids("here.gridGhg=380 g CO2e/kWh").study(), "s", 1.3), "b", 1.3);
    const Findings findings = of(study, {"s", "b"}, 4000);
    const Finding& ghg = findings.findings.front();
    QVERIFY(ghg.superiority.has_value());
    // both grids share a stream, so that the difference has one sign: parted by sources of their own, they cross
    const auto messages = keyMessages(findings);
    if (ghg.verdict == Verdict::unclear) {
      QCOMPARE(codeOf(messages.front().text), std::string("board.verdict.unclear"));
      QVERIFY(std::max(ghg.superiority->probability, 1 - ghg.superiority->probability) < toldApart);
    } else {
      QVERIFY(std::max(ghg.superiority->probability, 1 - ghg.superiority->probability) >= toldApart);
    }
  }

  /// Nothing is claimed that the findings do not hold, whatever the study.
  void claimsHoldOnEveryStudy() {
    std::map<std::string, int> met;
    forEachStudy([&](const study::Study& study) {
      const Findings findings = of(study);
      const auto messages = keyMessages(findings);
      QVERIFY(!messages.empty());
      std::set<std::string> keys;
      for (const Message& each : messages) QVERIFY2(keys.insert(each.key).second, each.key.c_str());
      for (const Message& each : phrases(findings)) QVERIFY2(keys.insert(each.key).second, each.key.c_str());
      if (!findings.focus) return;
      for (const Finding& finding : findings.findings) {
        const auto* message = find(messages, "change:" + std::string(lifecycle::word(finding.indicator)) + ":" + findings.idOf(*findings.focus));
        QVERIFY(message);
        const std::string code = codeOf(message->text);
        ++met[code];
        const report::Comparison comparison(*findings.assessment, findings.choice, finding.indicator);
        const auto delta = comparison.delta(*findings.focus);
        const bool isRanked = code == "board.change" || code == "board.change-of-compared";
        if (!isRanked) continue;
        QVERIFY(delta.mayBeWorded && std::abs(*delta.relative) > report::notable);
        const double a = comparison.comparable(findings.reference), b = comparison.comparable(*findings.focus);
        QCOMPARE(finding.verdict, b < a ? Verdict::lower : Verdict::higher);
        COMPARE_NEAR(within<Change>(message->text).front().share, (b - a) / std::abs(a), 1e-9);
      }
    });
    for (const char* code : {"board.change", "board.unranked"}) QVERIFY2(met[code] > 0, code);
  }

  void whyNothingIsRankedIsSaid() {
    const auto reasons = [](const study::Study& study) {
      const Findings findings = of(study);
      std::map<Indicator, Unranked> why;
      for (const Finding& each : findings.findings) why[each.indicator] = each.why;
      return why;
    };
    // four publications on one server: two give greenhouse gases, but of no part in common; one gives minerals; none gives water
    auto why = reasons(gallery("dell-r740"));
    QCOMPARE(why[Indicator::ghg], Unranked::apart);
    QCOMPARE(why[Indicator::minerals], Unranked::leftOut);
    QCOMPARE(why[Indicator::water], Unranked::neither);
    Draft draft = twoGrids("here.gridGhg=100 g CO2e/kWh");
    draft.set({"here.gridGhg=0 g CO2e/kWh"});
    QCOMPARE(reasons(draft.study())[Indicator::ghg], Unranked::zero);
    QCOMPARE(reasons(twoGrids("here.gridGhg=100 g CO2e/kWh").study())[Indicator::ghg], Unranked::none);
    const Findings findings = of(gallery("dell-r740"));
    const auto messages = keyMessages(findings);
    const auto* message = find(messages, "change:ghg:" + findings.idOf(*findings.focus));
    QVERIFY(message);
    QCOMPARE(codeOf(std::get<Phrase>(message->text.what).args.back()), std::string("board.why.apart"));
  }

  void aReportHasItsSectionsInOrder() {
    const Findings findings = of(gallery("h100-frankfurt-paris"), {"a", "b", "c"});
    study::Report settings;
    const auto codes = [&] {
      QStringList result;
      for (const Section& each : documentOf(findings, settings, {"Meguri", "abc", "today"}).sections) result << QString::fromStdString(each.code) + (each.annex ? QString(QLatin1Char(each.annex)) : QString());
      return result.join(' ');
    };
    QCOMPARE(codes(), QString("answer timeline net numbers exclusionsA sourcesB"));
    settings.layout = "answer";
    QCOMPARE(codes(), QString("answer exclusionsA sourcesB"));
    settings.layout = "full";
    QCOMPARE(codes(), QString("answer messages timeline net numbers differences drivers risks goalA methodB inventoryC assessmentD interpretationE inputsF qualityG exclusionsH sourcesI versionsJ"));
    // sources go with any report: licences ask for it
    settings.layout = "answer";
    settings.sections = {{"sources", false, {}, {}}, {"numbers", true, "Mine.", {}}, {"answer", true, {}, {}}, {"exclusions", false, {}, {}}};
    QCOMPARE(codes(), QString("numbers answer sourcesA"));
    QCOMPARE(documentOf(findings, settings, {}).sections.front().own, std::string("Mine."));
  }

  void nothingIsSaidOfNothing() {
    Findings empty;
    auto assessment = std::make_shared<lifecycle::Assessment>();
    assessment->study = study::newStudy();
    empty.assessment = assessment;
    QCOMPARE(codeOf(keyMessages(empty).front().text), std::string("board.nothing"));
    QVERIFY(phrases(empty).empty());
  }
};

QTEST_APPLESS_MAIN(MessagesTest)
#include "tst_messages.moc"
