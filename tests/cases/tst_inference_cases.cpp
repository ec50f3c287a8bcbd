#include <QTest>
#include <limits>

#include "tests/support/support.h"
#include "tests/support/written_study.h"

using namespace meguri;
using namespace meguri::lifecycle;
using namespace meguri::support;

namespace {

constexpr double unpublished = std::numeric_limits<double>::quiet_NaN();

constexpr const char* bloom = "Luccioni, Viguier & Ligozat 2023, JMLR 24(253), arXiv:2211.02001";
constexpr const char* powerHungry = "Luccioni, Jernite & Strubell 2024 (FAccT), arXiv:2311.16863";
constexpr const char* ecologits = "EcoLogits 0.9.3";
constexpr const char* greenAlgorithms = "Green Algorithms v3.0 (Lannelongue et al. 2021)";
constexpr const char* codeCarbon = "CodeCarbon, tests/test_emissions.py";

QString site(const QString& pue, const QString& gramsPerKwh) {
  return QString("site dc; dc.pue=%1; ").arg(pue) + (gramsPerKwh.isEmpty() ? QString() : QString("dc.gridGhg=%1 g CO2e/kWh; ").arg(gramsPerKwh));
}

/// Requests of a stated energy, without hardware.
QString requests(const QString& number, const QString& energy, const char* scope) {
  return QString("service api; api.site=dc; api.method=request; api.requests=%1; api.requestEnergy=%2; api.energyScope=%3; ").arg(number, energy, scope);
}

/// A computation of some hours on one machine.
QString machine(const QString& watts, const QString& hours) {
  return QString("fleet machine; machine.tenure=rented; machine.site=dc; machine.accelerators=1; machine.utilisation=100 %; machine.lifetime=4 a; "
                 "machine.activePower=%1 W; service job; job.hardware=machine; job.method=hours; job.hours=%2 GPU-h").arg(watts, hours);
}

struct Model {
  const char *active, *total, *tokens, *further;  ///< billions of parameters, tokens of the answer, further statements
  const char *batch = "64", *bits = "16";
};

struct Centre {
  double pue;
  const char *grams, *onSite, *offSite;  ///< g CO2e/kWh, L/kWh of IT, L/kWh of the facility
};

/// One request by EcoLogits' model, on its own server: 5,700 kg and 8 accelerators of 164 kg, used for three years by the calendar.
QString request(const Model& model, const Centre& centre) {
  QString text = site(QString::number(centre.pue), centre.grams) +
                 QString("dc.wue=%1 L/kWh; dc.wueKind=consumption; dc.gridWater=%2 L/kWh; ").arg(centre.onSite, centre.offSite) +
                 "fleet node; node.tenure=rented; node.site=dc; node.accelerators=8; node.utilisation=100 %; node.lifetime=3 a; node.activePower=6.8 kW; "
                 "node.hostManufacture=5700 kg CO2e; node.acceleratorManufacture=1312 kg CO2e; use ecologits/ecologits-0-9-3; "
                 "service api; api.hardware=node; api.method=ecologits; api.ecologits=ecologits/ecologits-0-9-3; api.requests=1; ";
  text += QString("api.activeParameters=%1e9; api.totalParameters=%2e9; api.outputTokens=%3; api.batch=%4; api.bits=%5; ")
              .arg(model.active, model.total, model.tokens, model.batch, model.bits);
  return text + model.further;
}

const Centre world{1.26, "590.478", "0.37", "5.04"};
const Centre sweden{1.16, "35.82", "0.09", "6.0315"};
const Centre germany{1.2, "344.14", "0.5", "1.947"};

}  // namespace

/// Published and recomputed inference entered as studies. Formulas are shared with the sources: agreement proves units, boundaries and
/// conventions.
class InferenceCases : public QObject {
  Q_OBJECT

 private slots:
  void totals_data() {
    QTest::addColumn<QString>("citation");
    QTest::addColumn<QString>("statements");
    QTest::addColumn<double>("electricity");  // kWh
    QTest::addColumn<double>("ghg");          // kg CO2e
    QTest::addColumn<double>("water");        // L
    QTest::addColumn<double>("tolerance");
    services();
    ecologitsRequests();
    machines();
  }

  void totals() {
    QFETCH(QString, citation);
    QFETCH(QString, statements);
    QFETCH(double, electricity);
    QFETCH(double, ghg);
    QFETCH(double, water);
    QFETCH(double, tolerance);
    const Assessment assessment = assess(written(statements.toStdString()));
    QVERIFY2(assessment.scenarios.size() == 1, issueText(assessment).c_str());
    for (const auto& [indicator, expected] : {std::pair{Indicator::electricity, electricity}, std::pair{Indicator::ghg, ghg}, std::pair{Indicator::water, water / 1000}}) {
      if (std::isnan(expected)) continue;
      const auto total = assessment.total(0, indicator, amortisedLocation);
      QVERIFY2(total, qPrintable(citation));
      COMPARE_NEAR(*total, expected, tolerance);
    }
  }

  /// I01, I06: per request.
  void perRequest() {
    const Assessment api = assess(written(("scope.functionalUnit=request; " + site("1", "394") + requests("230768", "3.96068 Wh", "it")).toStdString()));
    QVERIFY2(api.scenarios.size() == 1, issueText(api).c_str());
    COMPARE_NEAR(*api.perUnit(0, Indicator::electricity, amortisedLocation), 3.96e-3, 0.06);
    COMPARE_NEAR(*api.perUnit(0, Indicator::ghg, amortisedLocation), 1.47e-3, 0.06);
    COMPARE_NEAR(*api.total(0, Indicator::ghg, amortisedLocation) / 18, 19, 0.06);  // a day
  }

  /// I02: Elsworth et al. 2025, arXiv:2508.15734; market-based, as the source prints it.
  void gemini() {
    const QString study = "site dc; dc.pue=1.09; dc.contractGhg=94 g CO2e/kWh; dc.wue=1.15 L/kWh; dc.wueKind=consumption; service api; api.site=dc; "
                          "api.method=breakdown; api.requests=1; api.requestEnergy=0.24 Wh; api.acceleratorShare=58 %; api.hostShare=25 %; api.idleShare=10 %; "
                          "api.otherGhg=0.01 g CO2e; api.otherGhgStage=manufacture; api.otherGhgPart=upstream";
    const Assessment prompt = assess(written(study.toStdString()));
    QVERIFY2(prompt.scenarios.size() == 1, issueText(prompt).c_str());
    COMPARE_NEAR(*prompt.total(0, Indicator::electricity, amortisedMarket), 0.24e-3, 1e-9);
    COMPARE_NEAR(*prompt.total(0, Indicator::ghg, amortisedMarket), 0.03e-3, 0.1);
    COMPARE_NEAR(*prompt.total(0, Indicator::water, amortisedMarket), 0.26e-6, 0.1);
  }

  /// I09 to I19: manufacture of hardware, apart from use.
  void embodied_data() {
    QTest::addColumn<QString>("statements");
    QTest::addColumn<double>("ghg");  // kg CO2e
    QTest::newRow("I09-eco-mistral7b") << request(mistral, world) << 7.237925175460849e-07;
    QTest::newRow("I10-eco-mixtral") << request(mixtral, world) << 2.7903688056783754e-06;
    QTest::newRow("I11-eco-20b-default") << request(dense, world) << 7.673283445284894e-07;
    QTest::newRow("I12-eco-20b-tps") << request(timed, world) << 2.8951700701843397e-08;
    QTest::newRow("I16-eco-405b-int8") << request(large, sweden) << 0.0013862569110694124;
    QTest::newRow("I19-eco-boundary-33p3") << request(boundary, germany) << 2.693882513873488e-06;
  }

  void embodied() {
    QFETCH(QString, statements);
    QFETCH(double, ghg);
    const Assessment assessment = assess(written(statements.toStdString()));
    QVERIFY2(assessment.scenarios.size() == 1, issueText(assessment).c_str());
    const auto made = [](const Cell& cell) { return cell.facets.stage == Stage::manufacture; };
    COMPARE_NEAR(slice(assessment, 0, Indicator::ghg, amortisedLocation, made), ghg, 1e-6);
  }

 private:
  static void add(const char* id, const char* citation, const QString& statements, double electricity, double ghg, double tolerance, double water = unpublished) {
    QTest::newRow(id) << QString(citation) << statements << electricity << ghg << water << tolerance;
  }

  /// The source's water counts the PUE twice, E · (on site + PUE · off site) with E at the facility's meter; divided once, it is per kWh of IT.
  static void eco(const char* id, const Model& model, const Centre& centre, double electricity, double ghg, double water) {
    add(id, ecologits, request(model, centre), electricity, ghg, 1e-6, water / centre.pue);
  }

  static void services() {
    // 914 kWh ÷ 230,768 requests; the product is 360 kg, printed 340
    add("I01-bloom-api", bloom, site("1", "394") + requests("230768", "3.96068 Wh", "it"), 914, 340, 0.06);
    add("I06-power-hungry, classification", powerHungry, site("1", "") + requests("1000", "0.002 Wh", "it"), 0.002, unpublished, 0.001);
    add("I06-power-hungry, text", powerHungry, site("1", "") + requests("1000", "0.047 Wh", "it"), 0.047, unpublished, 0.001);
    add("I06-power-hungry, images", powerHungry, site("1", "") + requests("1000", "2.907 Wh", "it"), 2.907, unpublished, 0.001);
  }

  static void ecologitsRequests() {
    eco("I09-eco-mistral7b", mistral, world, 1.536243521642994e-05, 9.794972539273203e-06, 0.00010324170962849579);
    eco("I10-eco-mixtral", mixtral, world, 3.994122499298407e-05, 2.6374783457085623e-05, 0.0002684210084428502);
    eco("I11-eco-20b-default", dense, world, 1.0889882284617254e-05, 7.197564256184715e-06, 7.31843649055418e-05);
    eco("I12-eco-20b-tps", timed, world, 6.705674960309844e-06, 3.988505239915679e-06, 4.506481800326628e-05);
    eco("I16-eco-405b-int8", large, sweden, 0.011272883868776765, 0.001790051611248996, 0.07988574245144128);
    eco("I19-eco-boundary-33p3", boundary, germany, 3.595534225534003e-05, 1.5067553997626207e-05, 0.00010198373277304647);
  }

  static void machines() {
    // 12 cores · 12 W + 64 GB · 0.3725 W/GB
    add("I21-ga-12core", greenAlgorithms, site("1.67", "475") + machine("167.84", "12"), 3.3635136, 1.59766896, 1e-6);
    // 4 cores · 11.3 W + 70 W · 37 % + 16 GB · 0.3725 W/GB, 1,000 times 15 minutes
    add("I23-ga-psf-1000", greenAlgorithms, site("1.56", "708.2") + machine("77.06", "250"), 30.0534, 21.28381788, 1e-6);
    const auto fixed = [](const char* id, const char* grams, const char* kwh, double kg) {
      add(id, codeCarbon, site("1", grams) + requests("1", QString("%1 kWh").arg(kwh), "facility"), QString(kwh).toDouble(), kg, 1e-6);
    };
    fixed("I25-codecarbon-tests, aws_us_east_1", "475", "0.6", 0.285);
    fixed("I25-codecarbon-tests, azure_eastus", "475", "1.5", 0.7125);
    fixed("I25-codecarbon-tests, world_unknown", "475", "1", 0.475);
    fixed("I25-codecarbon-tests, forced_ci_50", "50", "2", 0.1);
    fixed("I25-codecarbon-tests, forced_ci_100", "100", "2", 0.2);
    fixed("I25-codecarbon-tests, norway", "26.4", "1", 0.0264);
    fixed("I25-codecarbon-tests, france", "56.04", "1", 0.05604);
  }

  static constexpr Model mistral{"7.3", "7.3", "200", "api.longestLatency=5 s"};
  static constexpr Model mixtral{"12.9", "46.7", "200", "api.longestLatency=10 s"};
  static constexpr Model dense{"20", "20", "100", ""};
  static constexpr Model timed{"20", "20", "100", "api.tokensPerSecond=1000 tokens/s; api.firstTokenTime=0.1 s"};
  static constexpr Model large{"405", "405", "1000", "", "16", "8"};
  static constexpr Model boundary{"33.3", "33.3", "300", ""};
};

QTEST_APPLESS_MAIN(InferenceCases)
#include "tst_inference_cases.moc"
