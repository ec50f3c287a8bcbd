#include "core/library/pedigree.h"

#include <QTest>

using meguri::library::Entry;
using meguri::library::geometricDeviation;
using meguri::library::Pedigree;

namespace {

Entry factors() {
  Entry entry;
  const auto set = [&](const char* key, double value) { entry.figures[key].value = value; };
  set("reliability-4", 1.2), set("reliability-1", 1), set("completeness-3", 1.05), set("completeness-1", 1);
  set("temporal-1", 1), set("temporal-2", 1.03), set("temporal-3", 1.1), set("temporal-4", 1.2), set("temporal-5", 1.5);
  set("geographical-3", 1.02), set("geographical-1", 1), set("technological-4", 1.5), set("technological-1", 1);
  return entry;
}

}  // namespace

class PedigreeTest : public QObject {
  Q_OBJECT

 private slots:
  /// method.md N: U_b = 1.05, U = (1.2, 1.05, 1.1, 1.02, 1.5) give GSD² = 1.5846, GSD = 1.2588.
  void isTheTestVector() {
    const auto gsd = geometricDeviation({.scores = "4 3 3 3 4", .basic = 1.05}, factors());
    QVERIFY(gsd);
    QVERIFY2(qAbs(*gsd - 1.2588) < 5e-5, qPrintable(QString::number(*gsd, 'g', 10)));
    QVERIFY(qAbs(*gsd * *gsd - 1.5846) < 5e-5);
  }

  void agesByTheYear_data() {
    QTest::addColumn<int>("age");
    QTest::addColumn<double>("factor");
    for (const auto& [age, factor] : {std::pair{-1, 1.0}, {2, 1.0}, {3, 1.03}, {5, 1.03}, {6, 1.1}, {9, 1.1}, {10, 1.2}, {14, 1.2}, {15, 1.5}, {40, 1.5}})
      QTest::addRow("%d", age) << age << factor;
  }
  void agesByTheYear() {
    QFETCH(int, age);
    QFETCH(double, factor);
    const auto gsd = geometricDeviation({.scores = "1 1 auto 1 1", .basic = 1, .age = age}, factors());
    QVERIFY(gsd);
    QVERIFY(qAbs(*gsd - std::sqrt(factor)) < 1e-12);
  }

  void refuses() {
    for (const char* scores : {"", "1 1 1 1", "1 1 1 1 1 1", "1 1 9 1 1", "auto 1 1 1 1"}) QVERIFY(!geometricDeviation({.scores = scores}, factors()));
    QVERIFY(!geometricDeviation({.scores = "1 1 1 1 1", .basic = 0.9}, factors()));
  }
};

QTEST_APPLESS_MAIN(PedigreeTest)
#include "tst_pedigree.moc"
