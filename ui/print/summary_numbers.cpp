#include "ui/print/summary_numbers.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "core/report/coverage.h"
#include "ui/base/theme.h"
#include "ui/words/band_words.h"
#include "ui/words/coverage_words.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using lifecycle::Indicator;

class NumberTable {
 public:
  NumberTable(const Summary& summary, const QFont& normal, const QFont& small, QPaintDevice* device, double width)
      : m_summary(summary), m_assessment(*summary.assessment), m_study(m_assessment.study), m_normal(normal), m_small(small), m_device(device), m_width(width),
        m_shown(report::chosen(m_assessment, summary.choice)), m_reference(report::referenceOf(m_assessment, summary.choice)),
        m_classes(report::evidenceOf(m_assessment, m_reference)) {}

  /// The totals of every indicator: each in the unit that suits it, or all of a line in one that stands behind the line's name.
  std::vector<NumberRow> numbers(bool isUnitInName) const {
    std::vector<NumberRow> rows;
    for (const auto indicator : report::countedIndicators(m_study)) {
      const report::Comparison comparison(m_assessment, m_summary.choice, indicator);
      std::vector<std::optional<report::Traced>> totals;
      for (const std::size_t s : m_shown) totals.push_back(report::trace(m_assessment, comparison.reading(s)));
      words::DisplayUnit unit;
      double largest = 0;
      for (const auto& total : totals)
        if (total && std::abs(total->value) >= largest) largest = std::abs(total->value), unit = words::displayUnit(largest, total->dimension);
      NumberRow row{{words::indicatorName(indicator)}, {coverageOf(indicator)}, {lightTheme().muted}};
      if (isUnitInName && !unit.unit.isEmpty()) row.cells[0] += QStringLiteral(" · ") + unit.unit;
      std::vector<words::DisplayUnit> units;
      for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const std::size_t s = m_shown[i];
        units.push_back(isUnitInName || !totals[i] ? unit : words::displayUnit(std::abs(totals[i]->value), totals[i]->dimension));
        const auto number = [&] { return isUnitInName ? unit.shown(totals[i]->value) : words::printed(totals[i]->value, totals[i]->dimension); };
        const bool isWhole = report::leftOut(m_assessment, s, indicator, report::viewOf(m_study)).empty();
        row.cells << (totals[i] ? number() + (isWhole ? QString() : QStringLiteral(" *")) : words::text("cli.excluded"));
        const auto delta = comparison.delta(s);
        const auto relative = delta.isPartial ? std::nullopt : delta.relative;
        const double share = relative.value_or(0);
        row.changes << (relative && s != m_reference ? words::change(share) : QString());
        row.colours.push_back(std::abs(share) < 0.0005 ? lightTheme().muted : share < 0 ? lightTheme().better : lightTheme().worse);
      }
      if (m_summary.uncertainty) addRanges(row, comparison, units), addBetter(row, indicator);
      rows.push_back(std::move(row));
    }
    return rows;
  }

  bool fits(const std::vector<NumberRow>& rows) const {
    const QFontMetricsF metrics(m_normal, m_device);
    return std::ranges::all_of(rows, [&](const NumberRow& row) {
      return std::all_of(row.cells.begin() + 1, row.cells.end(), [&](const QString& cell) { return metrics.horizontalAdvance(cell) <= m_width - 6; });
    });
  }

 private:
  /// "A: 82 % measured, vendor or literature"
  QString coverageOf(Indicator indicator) const {
    const auto coverage = report::coverage(m_assessment, m_reference, m_classes, indicator, report::viewOf(m_study));
    if (!coverage) return {};
    const std::string who = words::letter(m_study, m_assessment.scenarios[m_reference]->id).toStdString();
    return words::text("explain.of", {who, words::coverageText(*coverage).toStdString()});
  }

  /// P5 to P95 of each total, in the unit of the number above it; in two lines where one has no room.
  void addRanges(NumberRow& row, const report::Comparison& comparison, const std::vector<words::DisplayUnit>& units) const {
    QStringList ranges{words::text("band.p5-p95")}, low{words::text("band.p5")}, high{words::text("band.p95")};
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
      const auto band = m_summary.uncertainty->band(comparison.reading(m_shown[i]));
      const bool isSpread = report::isSpread(band);
      ranges << (isSpread ? words::bandRange(*band, units[i]) : QString());
      low << (isSpread ? units[i].shown(band->p5) : QString());
      high << (isSpread ? units[i].shown(band->p95) : QString());
    }
    if (std::all_of(low.begin() + 1, low.end(), [](const QString& each) { return each.isEmpty(); })) return;
    const QFontMetricsF metrics(m_small, m_device);
    if (std::all_of(ranges.begin() + 1, ranges.end(), [&](const QString& each) { return metrics.horizontalAdvance(each) <= m_width - 6; }))
      row.ofDraws = {ranges};
    else
      row.ofDraws = {low, high};
  }

  /// In how many draws each scenario is better than the reference; a dash where that is not said.
  void addBetter(NumberRow& row, Indicator indicator) const {
    QStringList line{words::text("band.better-row")};
    const auto view = report::viewOf(m_study);
    bool isAny = false;
    for (const std::size_t s : m_shown) {
      const auto& id = m_assessment.scenarios[s]->id;
      const auto superiority = m_summary.uncertainty->superiority(id, indicator, view);
      const bool isSpread = superiority && report::isSpread(m_summary.uncertainty->difference(id, indicator, view));
      isAny = isAny || isSpread;
      line << (!isSpread ? QString() : superiority->mayBeWorded ? words::shareOfDraws(superiority->probability) : QStringLiteral("–"));
    }
    if (isAny) row.ofDraws.push_back(line);
  }

  const Summary& m_summary;
  const lifecycle::Assessment& m_assessment;
  const study::Study& m_study;
  QFont m_normal, m_small;
  QPaintDevice* m_device;
  double m_width;
  std::vector<std::size_t> m_shown;
  std::size_t m_reference;
  std::vector<quantity::Evidence> m_classes;  ///< of the reference's nodes
};

}  // namespace

std::vector<NumberRow> numberRows(const Summary& summary, const QFont& normal, const QFont& small, QPaintDevice* device, double width) {
  const NumberTable table(summary, normal, small, device, width);
  auto rows = table.numbers(false);
  return table.fits(rows) ? rows : table.numbers(true);
}

}  // namespace meguri::ui
