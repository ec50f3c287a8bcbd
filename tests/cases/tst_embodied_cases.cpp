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
constexpr const char* sci = "ISO/IEC 21031 (SCI) with NVIDIA, HGX H100 Product Carbon Footprint Summary (2025)";
constexpr const char* hgx = "NVIDIA, HGX H100 Product Carbon Footprint Summary (2025)";
constexpr const char* morrison = "Morrison et al. 2025 (ICLR), arXiv:2503.05804";
constexpr const char* llmCarbon = "Faiz et al. 2024, LLMCarbon (ICLR), arXiv:2309.14393";
constexpr const char* boavizta = "Boavizta, BoaviztAPI 2.4.1";
constexpr const char* act = "Gupta et al. 2022, ACT (ISCA); ACT 2.0";

/// One rented node that a training uses for some hours. Without a grid factor, greenhouse gases are those of the hardware alone.
QString node(const char* accelerators, const char* lifetime, const char* utilisation, const char* hours, const QString& statements) {
  return QString("site dc; dc.pue=1; fleet node; node.tenure=rented; node.site=dc; node.accelerators=%1; node.lifetime=%2; node.utilisation=%3 %; "
                 "node.activePower=1 kW; training run; run.hardware=node; run.hours=%4 GPU-h; ")
             .arg(accelerators, lifetime, utilisation, hours) + statements;
}

/// One node over the whole of its life: all its burden.
QString wholeNode(const QString& statements) { return node("1", "1 a", "100", "8760", "node.embodiedFrom=components; " + statements); }

/// A line of the bill of components.
QString line(const QString& id, const char* part, const char* count, const char* method, const QString& statements) {
  QString text = QString("component %1; %1.fleet=node; %1.part=%2; %1.count=%3; %1.method=%4; ").arg(id, part, count, method);
  for (const QString& statement : statements.split(", ")) text += id + "." + statement + "; ";
  return text;
}

QString use(const char* entry) { return QString("use %1; ").arg(entry); }

// E07, E08, E10: a Dell R740 as BoaviztAPI's tests have it
QString cpus() { return use("uba-server/cpu") + line("cpu", "host", "2", "area", "factors=uba-server/cpu, area=588 mm2"); }  // 24 cores of 24.5 mm2
QString modules(const char* count, const char* size, const char* density) {
  return use("uba-server/ram") + line("ram", "host", count, "density", QString("factors=uba-server/ram, capacity=%1 GB, density=%2 GB/cm2").arg(size, density));
}
QString drive() { return use("uba-server/ssd") + line("ssd", "host", "1", "density", "factors=uba-server/ssd, capacity=400 GB, density=50.6 GB/cm2"); }
QString supplies() { return use("uba-server/power-supply") + line("psu", "host", "2", "mass", "factors=uba-server/power-supply, mass=2.99 kg"); }

// E12: A100 SXM4 40 GB
QString card() {
  return use("ademe-gpu/gpu-casing") + use("ademe-gpu/gpu-heatsink") + use("ademe-gpu/gpu-board") + use("ademe-gpu/gpu-die") + use("ademe-gpu/gpu-memory") +
         use("ademe-gpu/gpu-upstream") + use("ademe-gpu/gpu-end-of-life") + use("ademe-gpu/freight") +
         line("casing", "accelerator", "1", "mass", "factors=ademe-gpu/gpu-casing, mass=0.09 kg") +
         line("heatsink", "accelerator", "1", "mass", "factors=ademe-gpu/gpu-heatsink, mass=1.25 kg") +
         line("board", "accelerator", "1", "area", "factors=ademe-gpu/gpu-board, area=105 cm2") +
         // the area of the die already includes what the wafer loses; that of the six stacks does not: 40 GB · 15.5 mm2/GB ÷ 6
         line("die", "accelerator", "1", "area", "factors=ademe-gpu/gpu-die, area=1798 mm2") +
         line("memory", "accelerator", "6", "wafer", "factors=ademe-gpu/gpu-memory, area=103.33333333333333 mm2") +
         line("upstream", "accelerator", "1", "mass", "factors=ademe-gpu/gpu-upstream, mass=1.56 kg") +
         line("end", "accelerator", "1", "mass", "factors=ademe-gpu/gpu-end-of-life, mass=1.56 kg") +
         "node.mass=1.56 kg; node.transportFrom=legs; node.transportFactors=ademe-gpu/freight; node.seaDistance=19000 km; node.roadDistance=1000 km; node.airDistance=0 km";
}

// E25: a Dell R740 as ACT's integration test has it
QString actCpus() { return use("act/logic-28nm") + line("cpu", "host", "2", "fab", "factors=act/logic-28nm, area=6.98 cm2, fabGridGhg=820 g CO2e/kWh, chips=2"); }
QString chips(const char* id, const char* count, const char* size, const char* perSize, const char* number) {
  return line(id, "host", count, "capacity", QString("capacity=%1 GB, ghgPerCapacity=%2 kg CO2e/GB, yield=87.5 %, chips=%3, packageGhg=150 g CO2e").arg(size, perSize, number));
}
QString actMemory() { return chips("dram", "12", "36", "0.6", "19"); }
QString actDrives() { return chips("flash", "8", "3840", "0.031", "13"); }
QString actBoot() { return chips("boot", "1", "400", "0.031", "13") + chips("buffer", "1", "68", "0.6", "19"); }

// E03: materials as the vendor lists them
QString board() {
  QString text;
  const std::pair<const char*, const char*> parts[] = {{"memory", "546"}, {"ics", "332"}, {"thermal", "230"}, {"electromechanical", "52"},
                                                       {"common", "10.6"}, {"pcb", "9.0"}, {"mechanical", "7.4"}, {"interconnect", "4.8"}};
  for (const auto& [id, kg] : parts) text += line(id, "accelerator", "1", "stated", QString("ghg=%1 kg CO2e").arg(kg));
  return text;
}

// E06: the cluster of XLM, 64 nodes of 8
QString xlm() {
  return "node.embodiedFrom=components; " + line("cpu", "host", "1", "area", "area=1.47 cm2, ghgPerArea=1 kg CO2e/cm2") +
         line("dram", "host", "1", "capacity", "capacity=256 GB, ghgPerCapacity=0.4 kg CO2e/GB") +
         line("ssd", "host", "1", "capacity", "capacity=32768 GB, ghgPerCapacity=0.018 kg CO2e/GB") +
         line("others", "host", "1", "area", "area=111.6 cm2, ghgPerArea=1.2 kg CO2e/cm2") +
         line("v100", "accelerator", "8", "area", "area=8.15 cm2, ghgPerArea=1.2 kg CO2e/cm2");
}

}  // namespace

/// Published and recomputed embodied figures entered as studies. Formulas are shared with the sources: agreement proves units,
/// boundaries and conventions.
class EmbodiedCases : public QObject {
  Q_OBJECT

 private slots:
  void totals_data() {
    QTest::addColumn<QString>("citation");
    QTest::addColumn<QString>("statements");
    QTest::addColumn<double>("ghg");    // kg CO2e
    QTest::addColumn<double>("water");  // L
    QTest::addColumn<double>("tolerance");
    allocation();
    server();
    fabrication();
  }

  void totals() {
    QFETCH(QString, citation);
    QFETCH(QString, statements);
    QFETCH(double, ghg);
    QFETCH(double, water);
    QFETCH(double, tolerance);
    const Assessment assessment = assess(written(statements.toStdString()));
    QVERIFY2(assessment.scenarios.size() == 1, issueText(assessment).c_str());
    for (const auto& [indicator, expected] : {std::pair{Indicator::ghg, ghg}, std::pair{Indicator::water, water / 1000}}) {
      if (std::isnan(expected)) continue;
      const auto total = assessment.total(0, indicator, amortisedLocation);
      QVERIFY2(total, qPrintable(citation));
      COMPARE_NEAR(*total, expected, tolerance);
    }
  }

  /// E12: what goes by ship and road is of the stage transport, the rest of manufacture.
  void stagesOfACard() {
    const Assessment assessment = assess(written(wholeNode(card()).toStdString()));
    QVERIFY2(assessment.scenarios.size() == 1, issueText(assessment).c_str());
    const auto transport = [](const Cell& cell) { return cell.facets.stage == Stage::transport; };
    COMPARE_NEAR(slice(assessment, 0, Indicator::ghg, amortisedLocation, transport), 1.56 * (19000 * 1.33e-5 + 1000 * 5.04e-5), 1e-9);
    const auto made = [](const Cell& cell) { return cell.facets.stage == Stage::manufacture; };
    COMPARE_NEAR(slice(assessment, 0, Indicator::ghg, amortisedLocation, made), 273.4 - 0.473, 0.001);
  }

  /// E03: the share of one accelerator.
  void perAccelerator() {
    const Assessment assessment = assess(written(node("8", "1 a", "100", "8760", "node.acceleratorManufacture=1312 kg CO2e").toStdString()));
    QVERIFY2(assessment.scenarios.size() == 1, issueText(assessment).c_str());
    COMPARE_NEAR(*assessment.total(0, Indicator::ghg, amortisedLocation), 164, 1e-9);
  }

 private:
  static void add(const char* id, const char* citation, const QString& statements, double ghg, double tolerance, double water = unpublished) {
    QTest::newRow(id) << QString(citation) << statements << ghg << water << tolerance;
  }

  static void allocation() {
    const auto bloomNode = [](const QString& statements) { return node("8", "6 a", "85", "1082990", statements); };
    add("E01-bloom-embodied, servers", bloom, bloomNode("node.hostManufacture=2500 kg CO2e"), 7570, 0.002);
    add("E01-bloom-embodied, accelerators", bloom, bloomNode("node.acceleratorManufacture=1200 kg CO2e"), 3640, 0.002);
    add("E01-bloom-embodied, total", bloom, bloomNode("node.hostManufacture=2500 kg CO2e; node.acceleratorManufacture=1200 kg CO2e"), 11200, 0.002);
    add("E01-bloom-embodied, one hour of a server", bloom, node("8", "6 a", "85", "8", "node.hostManufacture=2500 kg CO2e"), 0.056, 0.002);
    // by the calendar, in years of 8,766 h
    add("E02-sci-h100-hour", sci, node("1", "35064 h", "100", "1", "node.acceleratorManufacture=164 kg CO2e"), 0.0047, 0.006);
    add("E03-hgx-h100-pcf, materials", hgx, wholeNode(board()), 1191.8, 0.03);
    // assembly 8.6 % and transport to the assembler 0.4 % of the total
    add("E03-hgx-h100-pcf, total", hgx, wholeNode(board() + line("assembly", "accelerator", "1", "stated", "ghg=112.832 kg CO2e") +
                                                  line("supply", "accelerator", "1", "stated", "ghg=5.248 kg CO2e")), 1312, 0.03);
    const QString olmo = "node.acceleratorManufacture=3700 kg CO2e; node.coversHost=true; node.manufactureWater=820.8 L";
    add("E05-olmo-embodied, one hour", morrison, node("8", "4 a", "100", "1", olmo), 0.013, 0.03, 0.003);
    add("E05-olmo-embodied, total", morrison, node("8", "4 a", "100", "1650000", olmo), 22e3, 0.03, 4800);
    add("E06-xlm-embodied, computed", llmCarbon, node("8", "1825 d", "100", "250675.2", xlm()), 648.0454698, 1e-6);
    add("E06-xlm-embodied, published", llmCarbon, node("8", "1825 d", "100", "250675.2", xlm()), 660, 0.02);
  }

  static void server() {
    const QString parts = cpus() + modules("12", "32", "1.79") + drive() + supplies();
    add("E07-boavizta-components-test, cpu", boavizta, wholeNode(cpus()), 41.45, 0.001);
    add("E07-boavizta-components-test, ram", boavizta, wholeNode(modules("12", "32", "1.79")), 534.6, 0.001);
    add("E07-boavizta-components-test, ssd", boavizta, wholeNode(drive()), 23.73, 0.001);
    add("E07-boavizta-components-test, psu", boavizta, wholeNode(supplies()), 145.3, 0.001);
    add("E08-boavizta-dell-r740", boavizta,
        wholeNode(parts + line("case", "host", "1", "stated", "ghg=150 kg CO2e") + line("motherboard", "host", "1", "stated", "ghg=66.1 kg CO2e") +
                  line("assembly", "host", "1", "stated", "ghg=6.68 kg CO2e")), 967.9, 0.001);
    add("E10-boavizta-ram", boavizta, wholeNode(modules("16", "64", "2.5")), 984.6, 0.001);
    add("E12-gpu-a100-parametric", boavizta, wholeNode(card()), 273.4, 0.001);
  }

  static void fabrication() {
    add("E17-act-10nm-repo", act, wholeNode(use("act/logic-10nm") + line("soc", "host", "1", "fab", "factors=act/logic-10nm, area=145 mm2, yield=94.3543 %, chips=1")),
        2.6087022001117073, 1e-6);
    add("E20-act-3nm-solar", act, wholeNode(use("act/logic-3nm") + line("soc", "host", "1", "fab", "factors=act/logic-3nm, area=450 mm2, fabGridGhg=41 g CO2e/kWh, chips=2")),
        5.973857142857144, 1e-6);
    add("E21-act-14nm-coal", act, wholeNode(use("act/logic-14nm") + line("soc", "host", "1", "fab", "factors=act/logic-14nm, area=628.4 mm2, fabGridGhg=820 g CO2e/kWh, yield=80 %, chips=1")),
        13.37782, 1e-6);
    add("E22-act-dram-2tb", act, wholeNode(use("act/dram-ddr4") + line("dram", "host", "1", "capacity", "factors=act/dram-ddr4, capacity=2048 GB, yield=90 %, chips=64")),
        157.5111111111111, 1e-6);
    add("E23-act-ssd-30tb", act, wholeNode(use("act/nand-tlc-v3") + line("ssd", "host", "1", "capacity", "factors=act/nand-tlc-v3, capacity=30720 GB, chips=32")),
        225.984, 1e-6);
    // 4 years of 8,766 h at 65 %
    add("E24-act-operation", act,
        "site dc; dc.pue=1; dc.gridGhg=380 g CO2e/kWh; fleet server; server.tenure=rented; server.site=dc; server.accelerators=1; server.lifetime=4 a; "
        "server.utilisation=100 %; server.activePower=10200 W; training run; run.hardware=server; run.hours=22791.6 GPU-h", 88340.2416, 1e-6);
    add("E25-act-dell-r740, cpu", act, wholeNode(actCpus()), 23.143405714285716, 1e-6);
    add("E25-act-dell-r740, dram", act, wholeNode(actMemory()), 330.4285714285714, 1e-6);
    add("E25-act-dell-r740, main drives", act, wholeNode(actDrives()), 1103.9657142857143, 1e-6);
    add("E25-act-dell-r740, secondary drive", act, wholeNode(actBoot()), 65.6, 1e-6);
    add("E25-act-dell-r740, total", act, wholeNode(actCpus() + actMemory() + actDrives() + actBoot()), 1523.1376914285718, 1e-6);
  }
};

QTEST_APPLESS_MAIN(EmbodiedCases)
#include "tst_embodied_cases.moc"
