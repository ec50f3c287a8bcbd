#include "core/report/pivot.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/csv.h"
#include "tests/core/report/studies.h"
#include "tests/support/sized_study.h"

using namespace meguri;
using report::Pivot;
using report::PivotAxis;
using report::PivotScale;
using report::PivotTable;

/// The pivot table against sums over the cells by brute force, on random studies and random layouts.
class PivotTest : public QObject {
  Q_OBJECT
 private:
  /// The key of a cell on an axis as readings know it.
  static std::string keyOf(const lifecycle::ScenarioModel& model, const lifecycle::Cell& cell, PivotAxis axis) {
    if (axis == PivotAxis::scenario) return model.id;
    if (axis == PivotAxis::indicator) return std::string(lifecycle::word(cell.facets.indicator));
    return report::keyOf(model, cell, *report::axisOf(axis));
  }
  struct Brute {
    double sum = 0, size = 0;
    bool isThere = false;
  };
  /// What a cell of the table should hold: cells whose keys are those of its row, its column and the filters.
  static Brute brute(const lifecycle::Assessment& assessment, const PivotTable& table, std::size_t row, std::size_t column) {
    Brute result;
    const auto fits = [&](const lifecycle::ScenarioModel& model, const lifecycle::Cell& cell) {
      const auto onSide = [&](const std::vector<PivotAxis>& axes, const report::PivotLine& line) {
        for (std::size_t i = 0; i < line.keys.size(); ++i)
          if (keyOf(model, cell, axes[i]) != line.keys[i]) return false;
        return true;
      };
      for (const auto& [axis, keys] : table.pivot.filters)
        if (!keys.empty() && std::ranges::find(keys, keyOf(model, cell, axis)) == keys.end()) return false;
      return cell.isIn(table.pivot.view) && onSide(table.pivot.rows, table.rows[row]) && onSide(table.pivot.columns, table.columns[column]);
    };
    for (std::size_t s = 0; s < assessment.scenarios.size(); ++s) {
      const auto& model = *assessment.scenarios[s];
      double divisor = 1;
      if (table.pivot.scale == PivotScale::year) divisor = assessment.study.years();
      if (table.pivot.scale == PivotScale::unit) divisor = assessment.units(s).value_or(0);
      if (!(divisor > 0)) continue;
      for (const auto& cell : model.cells) {
        const auto node = table.pivot.scale == PivotScale::unit ? cell.unitNode : cell.node;
        if (node == lifecycle::noNode || !fits(model, cell)) continue;
        result.sum += assessment.values[s][node] / divisor;
        result.size += std::abs(assessment.values[s][node] / divisor);
        result.isThere = true;
      }
    }
    return result;
  }
  static Pivot randomPivot(const lifecycle::Assessment& assessment, support::RandomStudy& random) {
    Pivot pivot{{}, {}, {}, PivotScale::total, lifecycle::views[static_cast<std::size_t>(random.between(0, 3))], {}};
    auto axes = std::vector(report::pivotAxes.begin(), report::pivotAxes.end());
    std::ranges::shuffle(axes, random.engine());
    const auto take = [&](std::vector<PivotAxis>& to, int most) {
      for (int n = random.between(0, most); n > 0; --n) to.push_back(axes.back()), axes.pop_back();
    };
    take(pivot.rows, 3);
    take(pivot.columns, 2);
    for (const PivotAxis axis : report::pivotAxes)
      if (random.chance(0.15))
        for (const auto& key : report::pivotKeys(assessment, axis))
          if (random.chance(0.6)) pivot.filters[axis].push_back(key);
    return pivot;
  }
  static std::size_t rowOf(const PivotTable& table, const std::vector<std::string>& keys) {
    const auto found = std::ranges::find(table.rows, keys, &report::PivotLine::keys);
    if (found == table.rows.end()) qFatal("no row");
    return static_cast<std::size_t>(found - table.rows.begin());
  }
  static std::size_t columnOf(const PivotTable& table, const std::vector<std::string>& keys) {
    const auto found = std::ranges::find(table.columns, keys, &report::PivotLine::keys);
    if (found == table.columns.end()) qFatal("no column");
    return static_cast<std::size_t>(found - table.columns.begin());
  }

 private slots:
  void everyCellIsTheSumOfItsCells() {
    int compared = 0;
    for (int i = 0; i < 12; ++i) {
      support::RandomStudy random(static_cast<std::uint64_t>(4100 + i));
      const auto assessment = lifecycle::assess(random.make());
      for (int n = 0; n < 12; ++n) {
        Pivot pivot = randomPivot(assessment, random);
        pivot.scale = std::array{PivotScale::total, PivotScale::unit, PivotScale::year}[static_cast<std::size_t>(random.between(0, 2))];
        const PivotTable table = report::pivotTable(assessment, pivot);
        for (int k = 0; k < 40 && !table.cells.empty(); ++k) {
          const auto row = static_cast<std::size_t>(random.between(0, static_cast<int>(table.rows.size()) - 1)), column = static_cast<std::size_t>(random.between(0, static_cast<int>(table.columns.size()) - 1));
          const auto& cell = table.at(row, column);
          if (!table.rows[row].hasSum) {
            QVERIFY(!cell.value);
            continue;
          }
          const Brute expected = brute(assessment, table, row, column);
          QCOMPARE(cell.value.has_value(), expected.isThere);
          if (cell.value) QVERIFY(std::abs(*cell.value - expected.sum) <= 1e-11 * expected.size);
          ++compared;
        }
      }
    }
    QVERIFY(compared > 1000);
  }

  /// Of things that do not add up there is no sum, and nothing else is missing one.
  void nothingIsAddedThatDoesNotAddUp() {
    support::RandomStudy random(4200);
    const auto assessment = lifecycle::assess(random.make());
    for (int n = 0; n < 200; ++n) {
      const PivotTable table = report::pivotTable(assessment, randomPivot(assessment, random));
      for (const auto& row : table.rows) {
        const bool isFree = std::all_of(table.pivot.rows.begin() + static_cast<std::ptrdiff_t>(row.keys.size()), table.pivot.rows.end(), report::adds);
        QCOMPARE(row.hasSum, isFree);
      }
      for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < table.columns.size(); ++column)
          if (table.at(row, column).value)
            for (const auto axis : {PivotAxis::scenario, PivotAxis::indicator, PivotAxis::measure}) QVERIFY(table.key(row, column, axis).has_value());
    }
  }

  void theOrderOfAxesLeavesTheGrandTotal() {
    support::RandomStudy random(4300);
    const auto assessment = lifecycle::assess(random.make());
    std::vector axes = {PivotAxis::stage, PivotAxis::element, PivotAxis::year, PivotAxis::phase};
    const auto view = report::viewOf(assessment.study);
    const double expected = *assessment.total(0, lifecycle::Indicator::ghg, view);
    for (int n = 0; n < 24; ++n) {
      std::ranges::next_permutation(axes);
      for (std::ptrdiff_t split = 0; split <= 4; ++split) {
        const Pivot pivot{{axes.begin(), axes.begin() + split}, {axes.begin() + split, axes.end()}, {{PivotAxis::indicator, {"ghg"}}}, PivotScale::total, view, {}};
        const PivotTable table = report::pivotTable(assessment, pivot);
        COMPARE_NEAR(*table.at(table.rows.size() - 1, table.columns.size() - 1).value, expected, 1e-9);
      }
    }
  }

  void filtersPartition() {
    support::RandomStudy random(4400);
    const auto assessment = lifecycle::assess(random.make());
    for (const PivotAxis axis : report::pivotAxes) {
      if (!report::adds(axis)) continue;
      Pivot pivot{{PivotAxis::scenario}, {}, {}, PivotScale::total, report::viewOf(assessment.study), {}};
      const PivotTable whole = report::pivotTable(assessment, pivot);
      std::map<std::string, double> sums;
      for (const auto& key : report::pivotKeys(assessment, axis)) {
        pivot.filters[axis] = {key};
        const PivotTable part = report::pivotTable(assessment, pivot);
        for (std::size_t row = 0; row < part.rows.size(); ++row) sums[part.rows[row].keys.front()] += part.at(row, 0).value.value_or(0);
      }
      for (std::size_t row = 0; row < whole.rows.size(); ++row)
        if (whole.at(row, 0).value) COMPARE_NEAR(sums[whole.rows[row].keys.front()], *whole.at(row, 0).value, 1e-9);
    }
  }

  void sharesSumToOne() {
    const auto assessment = lifecycle::assess(support::gallery("h100-frankfurt-paris"));
    const Pivot layout{{PivotAxis::indicator, PivotAxis::stage}, {PivotAxis::scenario, PivotAxis::year}, {}, PivotScale::total, report::viewOf(assessment.study), {}};
    for (const PivotScale scale : {PivotScale::rowShare, PivotScale::columnShare, PivotScale::share}) {
      Pivot pivot = layout;
      pivot.scale = scale;
      const PivotTable table = report::pivotTable(assessment, pivot);
      std::map<std::string, double> sums;
      for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
          if (!table.rows[row].isPart() || !table.columns[column].isPart() || !table.at(row, column).value) continue;
          std::string whole = table.rows[row].keys[0] + "|" + table.columns[column].keys[0];
          if (scale == PivotScale::rowShare) whole += "|" + table.rows[row].keys[1];
          if (scale == PivotScale::columnShare) whole += "|" + table.columns[column].keys[1];
          sums[whole] += *table.at(row, column).value;
        }
      QVERIFY(sums.size() >= 9);
      for (const auto& [whole, sum] : sums) COMPARE_NEAR(sum, 1.0, 1e-9);
      QVERIFY(pivotDimension(assessment, table, 0, 0).unit().empty() || pivotDimension(assessment, table, 0, 0) == quantity::Dimension());
    }
  }

  void differencesAreFromTheReference() {
    const auto study = support::gallery("h100-frankfurt-paris");
    const auto assessment = lifecycle::assess(study);
    const auto choice = report::defaultChoice(study);
    Pivot pivot = report::defaultPivot(study);
    pivot.scale = PivotScale::difference;
    const PivotTable table = report::pivotTable(assessment, pivot);
    int whole = 0;
    for (const auto indicator : report::countedIndicators(study)) {
      const report::Comparison comparison(assessment, choice, indicator);
      for (std::size_t s = 0; s < assessment.scenarios.size(); ++s) {
        const auto delta = comparison.delta(s);
        const auto& cell = table.at(rowOf(table, {std::string(lifecycle::word(indicator))}), columnOf(table, {assessment.scenarios[s]->id}));
        if (cell.isIncomplete) continue;  // there a comparison knows more of what may be compared
        QVERIFY(delta.absolute && cell.value);
        ++whole;
        QVERIFY(std::abs(*cell.value - *delta.absolute) <= 1e-9 * std::abs(*comparison.total(s)));
      }
    }
    QVERIFY(whole >= 6);
    // a filter does not take the reference away
    pivot.filters[PivotAxis::scenario] = {assessment.scenarios[1]->id};
    QCOMPARE(report::pivotTable(assessment, pivot).columns.size(), std::size_t(2));
    pivot.scale = PivotScale::relativeDifference;
    const PivotTable relative = report::pivotTable(assessment, pivot);
    const auto delta = report::Comparison(assessment, choice, lifecycle::Indicator::ghg).delta(1);
    COMPARE_NEAR(*relative.at(0, 1).value, *delta.relative, 1e-9);
  }

  /// Blank is not zero, what is left out is marked where it belongs, and not knowing is no difference.
  void whatIsLeftOutIsMarked() {
    const auto study = support::cleared(support::gallery("h100-frankfurt-paris"), "c", "dc", "grid");
    auto assessment = lifecycle::assess(study);
    const auto withHole = std::ranges::find_if(assessment.scenarios, [](const auto& model) {
      return std::ranges::any_of(model->exclusions, [](const auto& each) { return each.indicator == lifecycle::Indicator::ghg && !each.onlySplit && each.isIn(support::amortisedLocation); });
    });
    QVERIFY(withHole != assessment.scenarios.end());
    const auto& model = **withHole;
    Pivot pivot{{PivotAxis::stage}, {PivotAxis::scenario}, {{PivotAxis::indicator, {"ghg"}}}, PivotScale::total, support::amortisedLocation, {}};
    const PivotTable table = report::pivotTable(assessment, pivot);
    const std::size_t column = columnOf(table, {model.id});
    for (const auto& exclusion : model.exclusions) {
      if (exclusion.indicator != lifecycle::Indicator::ghg || exclusion.onlySplit || !exclusion.isIn(pivot.view) || !lifecycle::isFootprint(exclusion.stage)) continue;
      const std::size_t row = rowOf(table, {std::string(lifecycle::word(exclusion.stage))});
      QVERIFY(table.at(row, column).isIncomplete);
      QVERIFY(!report::pivotLeftOut(assessment, table, row, column).empty());
    }
    const std::size_t last = table.rows.size() - 1;
    QVERIFY(table.rows[last].keys.empty() && table.at(last, column).isIncomplete);
    // stages without a hole are not marked
    QVERIFY(std::ranges::any_of(table.rows, [&](const auto& row) { return row.isPart() && !table.at(rowOf(table, row.keys), column).isIncomplete; }));
  }

  /// Elements and scenarios may be gone since they were chosen.
  void aFilterOfWhatIsGoneDoesNotFilter() {
    const auto assessment = lifecycle::assess(support::gallery("h100-frankfurt-paris"));
    Pivot pivot = report::defaultPivot(assessment.study);
    const auto all = report::pivotTable(assessment, pivot).cells.size();
    for (const PivotAxis axis : {PivotAxis::element, PivotAxis::site, PivotAxis::scenario}) {
      pivot.filters = {{axis, {"gone", "gone-too"}}};
      const PivotTable table = report::pivotTable(assessment, pivot);
      QCOMPARE(table.cells.size(), all);
      QVERIFY(table.pivot.filters.at(axis).empty());
    }
    pivot.filters = {{PivotAxis::stage, {"gone", "use"}}};
    QVERIFY(report::pivotTable(assessment, pivot).cells.size() < all);
  }

  void notKnowingIsNoDifference() {
    int unlike = 0;
    for (int i = 0; i < 20; ++i) {
      support::RandomStudy random(static_cast<std::uint64_t>(4600 + i));
      const auto assessment = lifecycle::assess(random.make());
      Pivot pivot{{PivotAxis::indicator, PivotAxis::stage}, {PivotAxis::scenario}, {}, PivotScale::difference, report::viewOf(assessment.study), {}};
      const PivotTable table = report::pivotTable(assessment, pivot);
      for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
          if (!table.rows[row].hasSum) continue;
          const auto own = report::pivotLeftOut(assessment, table, row, column), other = report::pivotLeftOut(assessment, table, row, columnOf(table, {table.pivot.reference}));
          QCOMPARE(table.at(row, column).isIncomplete, !own.empty() || !other.empty());
          if (own.empty() == other.empty()) continue;
          QVERIFY(!table.at(row, column).value);
          ++unlike;
        }
    }
    QVERIFY(unlike > 0);
  }

  void readingsExplainTheirCells() {
    for (int i = 0; i < 6; ++i) {
      support::RandomStudy random(static_cast<std::uint64_t>(4700 + i));
      const auto assessment = lifecycle::assess(random.make());
      for (int n = 0; n < 10; ++n) {
        Pivot pivot = randomPivot(assessment, random);
        pivot.scale = std::array{PivotScale::total, PivotScale::unit, PivotScale::year}[static_cast<std::size_t>(random.between(0, 2))];
        const PivotTable table = report::pivotTable(assessment, pivot);
        for (std::size_t cell = 0; cell < table.cells.size(); cell += 1 + table.cells.size() / 20) {
          const std::size_t row = cell / table.columns.size(), column = cell % table.columns.size();
          const auto reading = report::pivotReading(table, row, column);
          QCOMPARE(reading.has_value(), table.cells[cell].value.has_value());
          if (!reading) continue;
          const auto traced = report::trace(assessment, *reading);
          QVERIFY(traced);
          QVERIFY(std::abs(traced->value - *table.cells[cell].value) <= 1e-9 * std::max(brute(assessment, table, row, column).size, 1e-300));
        }
      }
    }
  }

  void rowsAreSortedAmongTheirSiblings() {
    const auto assessment = lifecycle::assess(support::gallery("h100-frankfurt-paris"));
    PivotTable table = report::pivotTable(assessment, Pivot{{PivotAxis::stage, PivotAxis::element}, {}, {}, PivotScale::total, support::amortisedLocation, {}});
    const PivotTable before = table;
    report::sortRows(table, 0, true);
    QCOMPARE(table.rows.size(), before.rows.size());
    QVERIFY(table.rows.back().keys.empty());
    // what has no value (the h100 study leaves stages out) stands after what has one
    const auto rank = [](const std::optional<double>& value) { return value.value_or(-std::numeric_limits<double>::infinity()); };
    std::optional<double> stage, element;
    std::size_t missing = 0;
    for (std::size_t row = 0; row + 1 < table.rows.size(); ++row) {
      const auto value = table.at(row, 0).value;
      QCOMPARE(value, before.at(rowOf(before, table.rows[row].keys), 0).value);
      if (!value) ++missing;
      auto& previous = table.rows[row].isPart() ? element : stage;
      if (!table.rows[row].isPart()) element.reset();
      QVERIFY(!previous || rank(value) <= *previous);
      previous = rank(value);
      if (table.rows[row].isPart()) QCOMPARE(table.rows[row].keys[0], [&] { auto group = row; while (table.rows[group].isPart()) --group; return table.rows[group].keys[0]; }());
    }
    QVERIFY(missing > 0);
  }

  void tooManyCellsAreNotMade() {
    const auto assessment = lifecycle::assess(support::sizedStudy(4, 20, 10));
    Pivot pivot{{PivotAxis::element, PivotAxis::year, PivotAxis::phase, PivotAxis::part, PivotAxis::stage}, {PivotAxis::scenario, PivotAxis::indicator, PivotAxis::site, PivotAxis::job, PivotAxis::place}, {},
                PivotScale::total, support::amortisedLocation, {}};
    const PivotTable table = report::pivotTable(assessment, pivot);
    QVERIFY(table.tooMany > report::mostPivotCells && table.cells.empty() && table.rows.empty());
  }

  void theCsvHoldsEveryNumber() {
    const auto assessment = lifecycle::assess(support::gallery("h100-frankfurt-paris"));
    Pivot pivot = report::defaultPivot(assessment.study);
    pivot.filters[PivotAxis::stage] = {"use", "manufacture"};
    const PivotTable table = report::pivotTable(assessment, pivot);
    const auto csv = readCsv(report::pivotCsv(assessment, table));
    QVERIFY(csv);
    QCOMPARE(csv->header, (std::vector<std::string>{"measure", "indicator", "stage", "scenario", "scenarioName", "scale", "value", "unit", "leftOut", "filters", "method"}));
    std::size_t line = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
      for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (!table.at(row, column).value && !table.at(row, column).isIncomplete) continue;
        const auto& fields = csv->rows[line++];
        QCOMPARE(fields[1], table.rows[row].keys[0]);
        QCOMPARE(fields[2], table.rows[row].isPart() ? table.rows[row].keys[1] : std::string("total"));
        QCOMPARE(fields[8], table.at(row, column).value ? std::string(table.at(row, column).isIncomplete ? "in part" : "") : std::string("left out"));
        if (table.at(row, column).value) QCOMPARE(std::stod(fields[6]), *table.at(row, column).value);
        QVERIFY(fields[9].find("stage=use|manufacture") != std::string::npos && fields[10].find("accounting=") == 0);
      }
    QCOMPARE(line, csv->rows.size());
  }
};

QTEST_APPLESS_MAIN(PivotTest)
#include "tst_pivot.moc"
