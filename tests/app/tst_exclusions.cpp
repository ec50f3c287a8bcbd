#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/report/bar_figure.h"
#include "tests/support/cli_run.h"
#include "tests/support/draft.h"

using namespace meguri;
using namespace meguri::support;
using lifecycle::Indicator;

namespace {

/// What this study leaves out on purpose: indicator, stage, reason and the field that would mend it.
struct Hole {
  const char* indicator;
  const char* stage;
  const char* reason;
  const char* field;
};
constexpr Hole holes[] = {{"ghg", "use", "no-network-loss", "networkLoss"},
                          {"ghg", "manufacture", "no-host-manufacture", "hostManufacture"},
                          {"ghg", "transport", "no-transport", "transportGhg"},
                          {"water", "use", "no-on-site-water", "wue"},
                          {"water", "manufacture", "no-manufacture-water", "manufactureWater"},
                          {"ewaste", "endOfLife", "no-mass", "mass"},
                          {"minerals", "use", "no-grid-minerals", "gridMinerals"},
                          {"primaryEnergy", "manufacture", "no-accelerator-manufacture", "acceleratorPrimaryEnergy"},
                          {"waterWithdrawal", "use", "no-grid-withdrawal", "gridWithdrawal"},
                          {"waterScarcity", "use", "no-grid-scarcity", "gridScarcity"},
                          {"cost", "use", "no-electricity-price", "electricityPrice"},
                          {"cost", "manufacture", "no-price", "price"}};

}  // namespace

/// A study with factors missing on purpose: every output names each of them, none shows a zero in its place.
class ExclusionsTest : public QObject {
  Q_OBJECT
 private:
  QTemporaryDir m_folder;
  QString m_path;
  std::optional<lifecycle::Assessment> m_assessment;
  nlohmann::json m_json;

  static Draft draft() {
    Draft draft(2026, 2027);
    draft.set({"scope.networkLosses=true", "scope.countWithdrawal=true", "scope.countScarcity=true", "scope.countMinerals=true", "scope.countPrimaryEnergy=true", "scope.countCost=true"});
    draft.add("site", "dc", {"pue=1.2", "gridGhg=400 g CO2e/kWh", "gridWater=2 L/kWh", "gridWaterWithoutReservoirs=1 L/kWh", "gridPrimaryEnergy=10 MJ primary/kWh"});
    draft.add("fleet", "gpus", {"site=dc", "accelerators=8", "stock=4 nodes", "availability=100 %", "lifetime=4 a", "activePower=8 kW", "idlePower=1 kW", "acceleratorManufacture=1312 kg CO2e"});
    draft.add("service", "answers", {"hardware=gpus", "method=share", "claimedShare=50 %"});
    // the same, with what the first lacks of water on site: the two are compared without it
    draft.variant("v", {"dc.wue=0.4 L/kWh", "dc.wueKind=consumption"});
    return draft;
  }
  QString contents(const QString& name) const {
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
  }
  /// In the words the program has for it.
  QString sentence(const Hole& hole) const {
    for (const auto& each : m_json["scenarios"][0]["exclusions"])
      if (each["reason"] == hole.reason) return QString::fromStdString(each["message"].get<std::string>());
    return QStringLiteral("no sentence for ") + QString::fromUtf8(hole.reason);
  }

 private slots:
  void initTestCase() {
    m_path = m_folder.filePath("holes.meguri");
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(study::writeStudy(draft().study())));
    file.close();
    m_assessment = draft().assess();
    m_json = parsed(run({"assess", m_path, "--json"}).out);
    QVERIFY(!m_json.is_discarded());
  }

  void theAssessmentHasThem() {
    for (const Hole& hole : holes)
      QVERIFY2(std::ranges::any_of(m_assessment->scenarios[0]->exclusions,
                                   [&](const lifecycle::Exclusion& e) {
                                     return word(e.indicator) == hole.indicator && word(e.stage) == hole.stage && e.reason == hole.reason && e.field == hole.field;
                                   }),
               hole.reason);
    // nothing is known of e-waste, and nothing of minerals: no total, and no zero
    QVERIFY(!m_assessment->total(0, Indicator::ewaste, amortisedLocation) && !m_assessment->total(0, Indicator::minerals, amortisedLocation));
    QVERIFY(*m_assessment->total(0, Indicator::ghg, amortisedLocation) > 0);
  }

  void chartsHatchThem() {
    const auto choice = report::defaultChoice(m_assessment->study);
    for (const Hole& hole : holes) {
      const auto indicator = std::ranges::find(lifecycle::indicators, std::string_view(hole.indicator), [](Indicator each) { return word(each); });
      const auto figure = report::barFigure(*m_assessment, choice, *indicator);
      QVERIFY2(std::ranges::any_of(figure.bars[0].leftOut, [&](const report::LeftOut& each) { return each.exclusion.reason == hole.reason && word(each.exclusion.stage) == hole.stage; }), hole.reason);
    }
    const auto ewaste = report::barFigure(*m_assessment, choice, Indicator::ewaste);
    QVERIFY(!ewaste.bars[0].total && ewaste.message.kind == report::Message::Kind::none);
  }

  /// Comparable totals leave out of both what one of them does not know.
  void totalsAreComparedWithoutThem() {
    const report::Comparison water(*m_assessment, report::defaultChoice(m_assessment->study), Indicator::water);
    QVERIFY(*water.total(1) > *water.total(0));
    COMPARE_NEAR(water.comparable(1), water.comparable(0), 1e-12);
    COMPARE_NEAR(*water.delta(1).absolute, 0, 1e-12);
  }

  void theCommandLineNamesThem() {
    const Run text = run({"assess", m_path});
    for (const Hole& hole : holes) {
      QVERIFY2(QString(text.out).simplified().contains(sentence(hole).simplified()), qPrintable(sentence(hole) + "\n" + text.out));
      bool isNamed = false;
      for (const auto& each : m_json["scenarios"][0]["exclusions"])
        isNamed = isNamed || (each["indicator"] == hole.indicator && each["stage"] == hole.stage && each["reason"] == hole.reason && each["field"] == hole.field);
      QVERIFY2(isNamed, hole.reason);
    }
    for (const auto& total : m_json["scenarios"][0]["totals"]) {
      QVERIFY(!total["complete"].get<bool>() || total["indicator"] == "electricity");
      if (total["indicator"] == "ewaste") QVERIFY(total["value"].is_null() && total["coverage"].is_null());
    }
  }

  void tablesNameThem() {
    QCOMPARE(run({"export", m_path, "--to", m_folder.path(), "--format", "csv"}).exit, 0);
    const QString results = contents("results.csv"), compare = contents("compare.csv");
    for (const Hole& hole : holes) {
      QVERIFY2(results.contains(QString(",%1,%2,").arg(hole.indicator, hole.stage)) && results.contains(QString(",%1,").arg(hole.reason)), hole.reason);
      QVERIFY2(compare.contains(QString(",%1,left out: %2 %3,").arg(hole.indicator, hole.stage, hole.reason)), hole.reason);
    }
  }

  void theReportNamesThem() {
    const QString pdf = m_folder.filePath("holes.pdf");
    QCOMPARE(run({"report", m_path, "--to", pdf}).exit, 0);
    QProcess reader;
    reader.start("pdftotext", {pdf, "-"});
    QVERIFY(reader.waitForFinished());
    QString page = QString::fromUtf8(reader.readAllStandardOutput()).remove(QRegularExpression("\\s"));
    for (const auto& [ligature, letters] : {std::pair(u8"\uFB00", "ff"), std::pair(u8"\uFB01", "fi"), std::pair(u8"\uFB02", "fl"), std::pair(u8"\uFB03", "ffi")})
      page.replace(QString::fromUtf8(reinterpret_cast<const char*>(ligature)), QLatin1String(letters));
    for (const Hole& hole : holes) QVERIFY2(page.contains(sentence(hole).remove(QRegularExpression("\\s"))), qPrintable(sentence(hole)));
  }
};

QTEST_GUILESS_MAIN(ExclusionsTest)
#include "tst_exclusions.moc"
