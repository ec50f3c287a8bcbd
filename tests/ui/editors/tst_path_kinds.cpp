#include "ui/editors/path_kinds.h"

#include <QTest>
#include <cmath>

using namespace meguri;
using namespace meguri::ui;
using quantity::Curve;
using quantity::Quantity;

namespace {

constexpr Years years{2026, 2030};

Quantity constant(double value) {
  Quantity result;
  result.value = value;
  result.unit = "W";
  return result;
}
Quantity curve(double value, const Curve& of) {
  Quantity result = constant(value);
  result.curve = of;
  return result;
}
Quantity table(std::vector<std::pair<int, double>> rows) {
  Quantity result = constant(0);
  result.byYear = std::move(rows);
  return result;
}
Quantity to(PathKind kind, const Quantity& from, double lowest = 0) { return convertedTo(kind, from, years, lowest, false); }

const Curve growth{.kind = Curve::Kind::growth, .start = 2025, .rate = 0.1};
const Curve decline{.kind = Curve::Kind::decline, .start = 2025, .rate = 0.2, .limit = 30};
const Curve logistic{.kind = Curve::Kind::logistic, .rate = 0.8, .limit = 90, .midpoint = 2028};

}  // namespace

/// One way of stating a path becomes another and keeps what it can.
class PathKindsTest : public QObject {
  Q_OBJECT
 private slots:
  void eachKindIsKnown() {
    const std::vector<std::pair<Quantity, PathKind>> cases = {{constant(5), PathKind::constant},
                                                              {table({{2026, 1}}), PathKind::table},
                                                              {curve(5, growth), PathKind::growth},
                                                              {curve(5, decline), PathKind::decline},
                                                              {curve(5, logistic), PathKind::logistic}};
    for (const auto& [quantity, kind] : cases) {
      QVERIFY(kindOf(quantity) == kind);
      QVERIFY(to(kind, quantity) == quantity);
      for (const PathKind other : pathKinds) QVERIFY(kindOf(to(other, quantity)) == other);
    }
  }

  void aTableTakesTheValuesOfACurve() {
    for (const Curve& of : {growth, decline, logistic}) {
      const Quantity from = curve(40, of), result = to(PathKind::table, from);
      QCOMPARE(result.byYear.size(), std::size_t(5));
      for (const auto& [year, value] : result.byYear) QVERIFY(std::abs(value - *from.at(year)) <= 5e-6 * value);
      QCOMPARE(result.byYear.front().first, 2026);
      QCOMPARE(result.unit, "W");
    }
    QCOMPARE(to(PathKind::table, curve(100, growth)).byYear[1].second, 121.0);  // and not 121.00000000000001
    for (const auto& [year, value] : to(PathKind::table, constant(0.123456789012)).byYear) QCOMPARE(value, 0.123456789012);
  }

  void aConstantTakesTheFirstYear() {
    QCOMPARE(to(PathKind::constant, curve(100, growth)).value, 110.0);
    QCOMPARE(to(PathKind::constant, table({{2026, 7}, {2027, 9}})).value, 7.0);
    QCOMPARE(to(PathKind::constant, table({{2028, 9}, {2029, 11}})).value, 9.0);  // the nearest there is
    QVERIFY(!to(PathKind::constant, table({{2026, 7}})).isOverYears());
  }

  void growthAndDeclineAreEachOther() {
    const Quantity falling = to(PathKind::growth, curve(40, decline));
    QCOMPARE(falling.curve.rate, -0.2);
    QCOMPARE(falling.curve.start, 2025);
    QCOMPARE(falling.value, 40.0);
    const Quantity back = to(PathKind::decline, falling, 1);
    QCOMPARE(back.curve.rate, 0.2);
    QCOMPARE(back.curve.start, 2025);
    QCOMPARE(back.curve.limit, 1.0);  // below which the field allows nothing
    QVERIFY(std::isnan(to(PathKind::decline, curve(40, growth)).curve.rate));  // what grows does not decline
  }

  void aCurveTakesTheEndsOfATable() {
    const Quantity from = table({{2026, 100}, {2027, 130}, {2030, 146.41}});
    const Quantity grown = to(PathKind::growth, from);
    QCOMPARE(grown.value, 100.0);
    QCOMPARE(grown.curve.start, 2026);
    QCOMPARE(grown.curve.rate, 0.1);
    const Quantity rising = to(PathKind::logistic, from);
    QCOMPARE(rising.value, 100.0);
    QCOMPARE(rising.curve.limit, 146.41);
    QCOMPARE(rising.curve.midpoint, 2028.0);
    QVERIFY(std::isnan(rising.curve.rate));
    QCOMPARE(to(PathKind::decline, table({{2026, 200}, {2030, 200 * 0.6561}})).curve.rate, 0.1);
    QCOMPARE(to(PathKind::logistic, curve(40, decline)).curve.limit, 30.0);
    QCOMPARE(to(PathKind::decline, curve(100, logistic)).curve.limit, 90.0);
  }

  void nothingIsMadeUp() {
    for (const PathKind kind : {PathKind::growth, PathKind::decline, PathKind::logistic}) {
      const Quantity result = to(kind, constant(50));
      QCOMPARE(result.value, 50.0);
      QVERIFY(std::isnan(result.curve.rate));
    }
    QVERIFY(std::isnan(to(PathKind::logistic, constant(50)).curve.limit));
    QVERIFY(std::isnan(to(PathKind::decline, constant(50), -std::numeric_limits<double>::infinity()).curve.limit));
    const Quantity unstated = to(PathKind::table, constant(std::nan("")));
    QCOMPARE(unstated.byYear.size(), std::size_t(5));
    QVERIFY(std::isnan(unstated.byYear[2].second));
  }

  void yearsOfPurchaseLieBeforeTheHorizon() {
    const Quantity result = convertedTo(PathKind::table, constant(12), years, 0, true);
    QVERIFY(result.byYear == (std::vector<std::pair<int, double>>{{2025, 12.0}}));
  }
};

QTEST_MAIN(PathKindsTest)
#include "tst_path_kinds.moc"
