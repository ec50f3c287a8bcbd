#include <QTest>
#include <filesystem>

#include "core/library/shelf.h"
#include "core/study/element_types.h"

using meguri::library::Shelf;
using meguri::quantity::Confidence;
using meguri::quantity::parseUnit;
using meguri::quantity::Quantity;
using meguri::quantity::Spread;
using meguri::study::FieldKind;

/// Factors of parts, freight, training and inference in the shipped library, against values typed from the sources.
class ShippedFactors : public QObject {
  Q_OBJECT

 private slots:
  void figures_data();
  void figures();
  void labels();
  void spreads();
  void figuresFitTheFields();
  void unitsThatFormulasRead_data();
  void unitsThatFormulasRead();

 private:
  /// A figure of the shipped library; an empty one, which fails any comparison, if there is none.
  Quantity figure(const char* id, const char* key) const {
    const auto entry = m_shelf.find(id);
    const auto* found = entry ? entry->figure(key) : nullptr;
    return found ? *found : Quantity();
  }

  const Shelf m_shelf{std::filesystem::path(MEGURI_BINARY_DIR) / "share/meguri"};
};

void ShippedFactors::figures_data() {
  QTest::addColumn<QString>("id");
  QTest::addColumn<QString>("figure");
  QTest::addColumn<double>("value");
  QTest::addColumn<QString>("unit");
  const auto add = [](const char* id, const char* key, double value, const char* unit) {
    QTest::addRow("%s.%s", id, key) << QString(id) << QString(key) << value << QString(unit);
  };
  add("uba-server/cpu", "ghg-per-area", 0.0197, "kg CO2e/mm2");
  add("uba-server/cpu", "ghg-base", 9.14, "kg CO2e");
  add("uba-server/ram", "density", 1.244, "GB/cm2");
  add("uba-server/ram", "ghg-per-area", 2.2, "kg CO2e/cm2");
  add("uba-server/ram", "ghg-base", 5.22, "kg CO2e");
  add("uba-server/ssd", "density", 54.9, "GB/cm2");
  add("uba-server/ssd", "ghg-base", 6.34, "kg CO2e");
  add("uba-server/power-supply", "ghg-per-mass", 24.3, "kg CO2e/kg");

  add("ademe-gpu/gpu-casing", "ghg-per-mass", 8.2542, "kg CO2e/kg");
  add("ademe-gpu/gpu-heatsink", "ghg-per-mass", 5.7412, "kg CO2e/kg");
  add("ademe-gpu/gpu-board", "ghg-per-area", 0.032549, "kg CO2e/cm2");
  add("ademe-gpu/gpu-die", "ghg-per-area", 0.042592, "kg CO2e/mm2");
  add("ademe-gpu/gpu-memory", "ghg-per-area", 0.18379, "kg CO2e/mm2");
  add("ademe-gpu/gpu-memory", "wafer-diameter", 300, "mm");
  add("ademe-gpu/gpu-memory", "kerf", 0.2, "mm");
  add("ademe-gpu/gpu-memory", "defect-density", 0.1, "1/cm2");
  add("ademe-gpu/gpu-upstream", "ghg-per-mass", 0.25955, "kg CO2e/kg");
  add("ademe-gpu/gpu-end-of-life", "ghg-per-mass", 1.5062, "kg CO2e/kg");
  add("ademe-gpu/freight", "sea", 0.0000133, "kg CO2e/kg/km");
  add("ademe-gpu/freight", "road", 0.0000504, "kg CO2e/kg/km");
  add("ademe-gpu/freight", "air", 0.00211, "kg CO2e/kg/km");

  add("act/logic-28nm", "fab-electricity", 0.9, "kWh/cm2");
  add("act/logic-28nm", "fab-gas", 175, "g CO2e/cm2");
  add("act/logic-10nm", "fab-electricity", 1.475, "kWh/cm2");
  add("act/logic-7nm", "fab-gas", 350, "g CO2e/cm2");
  add("act/logic-5nm", "fab-electricity", 2.75, "kWh/cm2");
  add("act/logic-3nm", "fab-electricity", 3.25, "kWh/cm2");
  add("act/logic-3nm", "fab-gas", 470, "g CO2e/cm2");
  add("act/logic-3nm", "fab-materials", 500, "g CO2e/cm2");
  add("act/logic-3nm", "fab-grid-ghg", 583, "g CO2e/kWh");
  add("act/logic-3nm", "yield", 87.5, "%");
  add("act/logic-3nm", "package", 150, "g CO2e");
  add("act/dram-ddr4", "ghg-per-capacity", 0.065, "kg CO2e/GB");
  add("act/dram-lpddr4", "ghg-per-capacity", 0.048, "kg CO2e/GB");
  add("act/dram-ddr3", "ghg-per-capacity", 0.23, "kg CO2e/GB");
  add("act/nand-tlc-v3", "ghg-per-capacity", 0.0063, "kg CO2e/GB");
  add("act/nand-10nm", "ghg-per-capacity", 0.01, "kg CO2e/GB");

  add("meguri-training/large-dense-run", "mfu", 35, "%");
  add("meguri-training/development-judged", "development", 2.5, "1");
  add("meguri-training/development-olmo", "development", 1.5, "1");
  add("meguri-training/development-olmo-3", "development", 5.6, "1");

  add("ecologits/ecologits-0-9-3", "alpha", 0.0000011665273170451914, "1");
  add("ecologits/ecologits-0-9-3", "beta", -0.011205921025579175, "1");
  add("ecologits/ecologits-0-9-3", "gamma", 0.00004052928146734005, "1");
  add("ecologits/ecologits-0-9-3", "latency-alpha", 0.0006785088094353663, "1");
  add("ecologits/ecologits-0-9-3", "latency-beta", 0.0003119310311688259, "1");
  add("ecologits/ecologits-0-9-3", "latency-gamma", 0.019473717579473387, "1");
  add("ecologits/ecologits-0-9-3", "server-power", 1.2, "kW");
  add("ecologits/ecologits-0-9-3", "server-accelerators", 8, "1");
  add("ecologits/ecologits-0-9-3", "memory", 80, "GB");
  add("ecologits/ecologits-0-9-3", "memory-overhead", 1.2, "1");

  add("meguri-hardware/h100-node", "peak-compute", 989.4, "TFLOP/s");
}

void ShippedFactors::figures() {
  QFETCH(QString, id);
  QFETCH(QString, figure);
  const Quantity found = this->figure(id.toUtf8(), figure.toUtf8());
  QTEST(found.value, "value");
  QTEST(QString::fromStdString(found.unit), "unit");
  QVERIFY(!found.source.citation.empty() && !found.source.locator.empty() && !found.source.licence.empty());
}

void ShippedFactors::labels() {
  // read in another's collection, not in the report
  QVERIFY(figure("uba-server/cpu", "ghg-base").source.secondHand);
  QVERIFY(figure("ademe-gpu/gpu-die", "ghg-per-area").source.secondHand);
  QVERIFY(figure("ademe-gpu/freight", "sea").source.secondHand);
  QVERIFY(figure("meguri-hardware/h100-node", "peak-compute").source.secondHand);
  // read in the data files or the abstract itself
  QVERIFY(!figure("act/logic-10nm", "fab-gas").source.secondHand);
  QVERIFY(!figure("ecologits/ecologits-0-9-3", "alpha").source.secondHand);
  QVERIFY(!figure("meguri-training/development-olmo-3", "development").source.secondHand);
  // ours
  for (const auto& own : {figure("uba-server/ram", "density"), figure("uba-server/ssd", "density"), figure("meguri-training/large-dense-run", "mfu"),
                          figure("meguri-training/development-judged", "development")}) {
    QVERIFY(own.source.citation.starts_with("Meguri project"));
    QCOMPARE(own.confidence, Confidence::low);
  }
  QCOMPARE(figure("uba-server/ssd", "ghg-per-area").source.licence, std::string("facts"));
  QCOMPARE(figure("ecologits/ecologits-0-9-3", "alpha").source.licence, std::string("facts"));
  QCOMPARE(figure("act/dram-ddr3", "ghg-per-capacity").source.licence, std::string("MIT"));
}

void ShippedFactors::spreads() {
  const auto mfu = figure("meguri-training/large-dense-run", "mfu").spread;
  QVERIFY(mfu.kind == Spread::Kind::triangular);
  // standard deviation of a symmetric triangle: half its width ÷ √6; 8 points
  QVERIFY(std::abs((mfu.high - mfu.low) / 2 / std::sqrt(6.0) - 8) < 0.2);
  const auto development = figure("meguri-training/development-judged", "development").spread;
  QVERIFY(development.kind == Spread::Kind::lognormalGsd);
  QCOMPARE(development.deviation, 2.2);
  const auto density = figure("uba-server/ram", "density").spread;
  QVERIFY(density.kind == Spread::Kind::lognormalGsd);
  QCOMPARE(density.deviation, 2.0);
}

void ShippedFactors::figuresFitTheFields() {
  int compared = 0;
  for (const auto& summary : m_shelf.search({})) {
    const auto entry = m_shelf.find(summary.id);
    QVERIFY(entry);
    for (const auto* type : meguri::study::elementTypes())
      for (const auto& field : type->fields())
        for (const int entryField : field.entryFields) {
          const auto* found = entry->figure(field.figure);
          if (!found || type->fields()[static_cast<std::size_t>(entryField)].target != entry->kind) continue;
          const std::string place = summary.id + "." + std::string(field.figure) + " for " + std::string(field.key);
          const auto unit = parseUnit(found->unit), display = parseUnit(field.unit);
          QVERIFY2(unit && unit->dimension == field.typed, place.c_str());
          QVERIFY2(!found->isOverYears() || field.overYears, place.c_str());
          for (const auto& [year, value] : found->byYear) QVERIFY2(field.range.contains(display->fromBase(unit->toBase(value))), place.c_str());
          if (!found->isTable()) QVERIFY2(field.range.contains(display->fromBase(unit->toBase(found->value))), place.c_str());
          ++compared;
        }
  }
  QVERIFY(compared >= 5000);
}

void ShippedFactors::unitsThatFormulasRead_data() {
  QTest::addColumn<QString>("id");
  QTest::addColumn<QString>("figure");
  QTest::addColumn<QString>("unit");
  for (const char* mode : {"sea", "road", "air"}) QTest::newRow(mode) << "ademe-gpu/freight" << mode << "g CO2e/t/m";
  for (const char* key : {"alpha", "beta", "gamma", "latency-alpha", "latency-beta", "latency-gamma", "server-accelerators", "memory-overhead"})
    QTest::newRow(key) << "ecologits/ecologits-0-9-3" << key << "1";
  QTest::newRow("server-power") << "ecologits/ecologits-0-9-3" << "server-power" << "W";
  QTest::newRow("memory") << "ecologits/ecologits-0-9-3" << "memory" << "byte";
}

void ShippedFactors::unitsThatFormulasRead() {
  QFETCH(QString, id);
  QFETCH(QString, figure);
  QFETCH(QString, unit);
  const auto shippedUnit = parseUnit(this->figure(id.toUtf8(), figure.toUtf8()).unit);
  const auto expected = parseUnit(unit.toStdString());
  QVERIFY(shippedUnit && expected);
  QVERIFY(shippedUnit->dimension == expected->dimension);
}

QTEST_APPLESS_MAIN(ShippedFactors)
#include "tst_shipped_factors.moc"
