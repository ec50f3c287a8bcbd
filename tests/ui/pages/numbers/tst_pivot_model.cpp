#include "ui/pages/numbers/pivot_model.h"

#include <QAbstractItemModelTester>

#include "tests/support/support.h"
#include "ui/pages/numbers/pivot_options.h"
#include "ui/widgets/copyable_table.h"

using namespace meguri;
using report::PivotAxis;
using report::PivotScale;

/// What the table of numbers shows and copies, and what of its layout is kept.
class PivotModelTest : public QObject {
  Q_OBJECT
 private:
  std::shared_ptr<const lifecycle::Assessment> m_assessment = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(support::gallery("h100-frankfurt-paris")));

  void fill(ui::PivotModel& model, const report::Pivot& pivot) const { model.show(m_assessment, report::pivotTable(*m_assessment, pivot)); }
  report::Pivot usual() const { return report::defaultPivot(m_assessment->study); }
  static QString head(const ui::PivotModel& model, int row) { return model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString().trimmed(); }
  static QStringList heads(const ui::PivotModel& model) {
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) all << head(model, row);
    return all;
  }
  static int rowOf(const ui::PivotModel& model, const QString& name) { return static_cast<int>(heads(model).indexOf(name)); }

 private slots:
  void everyIndicatorHasOneUnit() {
    ui::PivotModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    fill(model, usual());
    QCOMPARE(model.columnCount(), 1 + static_cast<int>(m_assessment->scenarios.size()));
    QCOMPARE(head(model, 0), QStringLiteral("▾ ") + words::text("indicator.ghg"));
    QVERIFY(model.commonUnit().isEmpty());
    for (int row = 0; row < model.rowCount(); ++row) QVERIFY(!model.index(row, 0).data().toString().isEmpty());
    QCOMPARE(model.index(0, 0).data(), model.index(1, 0).data());
    // what is copied is the value of the reading in the unit shown
    const auto reading = model.reading(model.index(0, 1));
    QVERIFY(reading);
    const auto traced = report::trace(*m_assessment, *reading);
    const auto unit = words::displayUnit(std::abs(traced->value), traced->dimension);
    COMPARE_NEAR(model.index(0, 1).data(ui::CopyableTable::copyRole).toDouble() * unit.size, traced->value, 1e-12);
    QVERIFY(!model.reading(model.index(0, 0)));
  }

  void groupsOpenAndShut() {
    ui::PivotModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    fill(model, usual());
    const int all = model.rowCount();
    QVERIFY(model.isGroup(0) && model.isOpen(0) && !model.isGroup(1));
    model.setOpen(1, false);  // a part stands for its group
    QVERIFY(!model.isOpen(0) && model.rowCount() < all);
    QVERIFY(head(model, 0).startsWith(QStringLiteral("▸")) && model.isGroup(1));
    model.setAllOpen(false);
    QCOMPARE(model.rowCount(), static_cast<int>(report::countedIndicators(m_assessment->study).size()));
    fill(model, usual());  // the next result leaves it so
    QCOMPARE(model.rowCount(), static_cast<int>(report::countedIndicators(m_assessment->study).size()));
    model.setAllOpen(true);
    QCOMPARE(model.rowCount(), all);
  }

  void searchAndSortKeepTheGroups() {
    ui::PivotModel model;
    fill(model, usual());
    const QString stage = words::term("stage", "endOfLife");
    model.setSearch(stage.toUpper());
    for (const QString& each : heads(model)) QVERIFY(each == stage || each.startsWith(QStringLiteral("▾")));
    QVERIFY(heads(model).contains(stage));
    model.setSearch(QStringLiteral("no such row"));
    QCOMPARE(model.rowCount(), 0);
    model.setSearch({});
    const auto before = heads(model);
    model.setSorting(0, true);
    std::optional<double> previous;
    const auto& table = model.table();
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      if (!table.rows[row].isPart()) {
        previous.reset();
        continue;
      }
      QVERIFY(!previous || table.at(row, 0).value.value_or(-1e300) <= *previous);
      previous = table.at(row, 0).value.value_or(-1e300);
    }
    QVERIFY(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().endsWith(QStringLiteral("↓")));
    model.setSorting(std::nullopt, true);
    QCOMPARE(heads(model), before);
  }

  void copiedTextHasItsNames() {
    ui::PivotModel model;
    report::Pivot pivot{{PivotAxis::stage}, {PivotAxis::scenario, PivotAxis::year}, {{PivotAxis::indicator, {"ghg"}}}, PivotScale::total, report::viewOf(m_assessment->study), {}};
    fill(model, pivot);
    const auto lines = model.text({0}, {0, 1}).split(u'\n');
    QCOMPARE(lines.size(), 4);  // scenario, year, the row, nothing
    QVERIFY(lines[0].startsWith(u'\t') && lines[0].contains(words::scenarioName(m_assessment->study, "a")));
    QCOMPARE(lines[1], words::term("pivot.axis", "stage") + QStringLiteral("\t2026\t2027"));
    QCOMPARE(lines[2].split(u'\t').first(), head(model, 0));
    QCOMPARE(lines[2].split(u'\t')[1].toDouble(), model.index(0, 0).data(ui::CopyableTable::copyRole).toDouble());
    // a column of a sum stands behind its parts, and has the years' sum
    const int years = m_assessment->study.years();
    double sum = 0;
    for (int column = 0; column < years; ++column) sum += model.index(0, column).data(ui::CopyableTable::copyRole).toDouble();
    COMPARE_NEAR(model.index(0, years).data(ui::CopyableTable::copyRole).toDouble(), sum, 1e-9);
    QVERIFY(model.headerData(years, Qt::Horizontal, Qt::DisplayRole).toString().endsWith(words::text("pivot.total")));
  }

  void differencesHaveSigns() {
    ui::PivotModel model;
    report::Pivot pivot = usual();
    pivot.scale = PivotScale::relativeDifference;
    pivot.reference = "b";
    fill(model, pivot);
    const QString more = model.index(0, 0).data().toString(), none = model.index(0, 1).data().toString();
    QVERIFY2(more.startsWith(u'+'), qPrintable(more));
    QVERIFY2(none.startsWith(u'0'), qPrintable(none));
    QCOMPARE(model.commonUnit(), QStringLiteral("%"));
    QVERIFY(rowOf(model, words::term("stage", "use")) > 0);
  }

  void layoutsAreKept() {
    ui::PivotLook look;
    look.pivot.rows = {PivotAxis::element, PivotAxis::stage};
    look.pivot.columns = {PivotAxis::year};
    look.pivot.filters = {{PivotAxis::scenario, {"b"}}, {PivotAxis::site, {"", "dc"}}, {PivotAxis::phase, {}}};
    look.pivot.scale = PivotScale::share;
    look.accounting = lifecycle::Accounting::incurred;
    look.isShaded = true;
    QVERIFY(ui::readLook(ui::writeLook(look), {}) == look);
    // what is not known is passed over, and an axis stands once
    const auto read = ui::readLook({{"rows", "stage,nonsense,stage"}, {"columns", "stage,year"}, {"scale", "none"}, {"basis", "other"}, {"filter.nothing", "a"}}, {});
    QCOMPARE(read.pivot.rows, std::vector<PivotAxis>{PivotAxis::stage});
    QCOMPARE(read.pivot.columns, std::vector<PivotAxis>{PivotAxis::year});
    QVERIFY(read.pivot.filters.empty() && read.pivot.scale == PivotScale::total && !read.basis);
  }
};

QTEST_MAIN(PivotModelTest)
#include "tst_pivot_model.moc"
