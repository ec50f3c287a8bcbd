#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "ui/charts/bar_layers.h"

// Where bars, their parts and what marks them are.
namespace meguri::ui {

namespace {

constexpr double overhang = 3;  // of the line that marks a net, below its bar
constexpr double mostBand = 72, leastBandBelowName = 36, besideBand = 30;
constexpr std::size_t mostBelowNames = 6;
constexpr double leastPlot = 100;  // beside which changes still stand
constexpr double mostOfNames = 0.36, mostOfAmounts = 0.5;  // of the width

bool isBelowZero(const std::optional<double>& value) { return value && *value < 0; }
bool hasBelow(const report::Bar& bar) { return std::ranges::any_of(bar.values, isBelowZero); }

/// 1, 2 or 5 times a power of ten, so that about `count` steps reach the end.
double niceStep(double end, int count) {
  const double raw = end / count, power = std::pow(10.0, std::floor(std::log10(raw)));
  for (const double factor : {1.0, 2.0, 5.0})
    if (raw <= factor * power) return factor * power;
  return 10 * power;
}

}  // namespace

double BarChart::heightFor(std::size_t bars, const ChartStyle& style, double band) {
  return (static_cast<double>(std::max<std::size_t>(bars, 1)) * (bars > mostBelowNames ? std::min(band, besideBand) : band) + axisHeight) * style.scale;
}

/// From the lowest end of a bar or whisker to the highest, and room at the right for the longest total behind its bar.
void BarChart::place() {
  QRectF plot = rect().adjusted(1, 2, -8, -axisHeight * m_style.scale);
  const double count = static_cast<double>(std::max<std::size_t>(m_figure.bars.size(), 1));
  plot.setHeight(std::min(plot.height(), mostBand * m_style.scale * count));  // few bars stay bars
  m_isBeside = plot.height() / count < leastBandBelowName * m_style.scale;
  m_showsChanges = true;
  if (m_isBeside) {
    plot.setLeft(plot.left() + nameColumn(plot.width()));
    m_showsChanges = plot.width() - changeColumn() >= leastPlot * m_style.scale;
    if (m_showsChanges) plot.setRight(plot.right() - changeColumn());
  }
  m_texts.clear();
  m_labelled.clear();
  if (plot.width() < 10 || plot.height() < 10) return;
  setPlotArea(plot);
  m_series->setBarWidth(barShare());
  m_showsAmounts = true;
  for (std::size_t i = 0; i < m_labels.size(); ++i) m_showsAmounts = m_showsAmounts && tailOf(i) <= mostOfAmounts * plot.width();
  const Extent all = reach();
  const double low = all.low / m_unit.size, span = spanFrom(all);
  m_values->setRange(low, low + span);
  m_tick = niceStep(span, 4);
  write();
  m_grid->changed();
  m_overlay->changed();
}

double BarChart::spanFrom(const Extent& all) const {
  const double low = all.low / m_unit.size;
  double span = 0;
  const auto include = [&](double high, double tail) { span = std::max(span, (high / m_unit.size - low) / std::max(0.2, 1 - tail / plotArea().width())); };
  for (std::size_t i = 0; i < m_labels.size(); ++i) {
    const double text = tailOf(i);
    include(extent(i).high, text + (m_labels[i].isLeftOut ? hatchWidth + 1 : 0));
    if (m_figure.bars[i].band) include(m_figure.bars[i].band->p95, text + whiskerWidth);
  }
  include(all.high, 0);
  if (m_figure.scale == report::Scale::relative) include(1, 1);
  return span > 0 ? span : 1;
}

double BarChart::tailOf(std::size_t bar) const {
  if (hasBelow(m_figure.bars[bar]) && !m_isBeside) return 0;  // its total stands under it
  const double total = QFontMetricsF(m_style.font(normalPoints, QFont::DemiBold)).horizontalAdvance(m_labels[bar].total) + 2 * labelGap;
  if (!m_showsAmounts || m_labels[bar].amount.isEmpty()) return total;
  return total + labelGap / 2 + QFontMetricsF(m_style.font(smallPoints)).horizontalAdvance(amountBehind(m_labels[bar].amount));
}

double BarChart::nameColumn(double width) const {
  const QFontMetricsF bold(m_style.font(normalPoints, QFont::DemiBold)), normal(m_style.font(normalPoints));
  double longest = 0;
  for (const Label& label : m_labels)
    longest = std::max(longest, (label.letter.isEmpty() ? 0 : bold.horizontalAdvance(label.letter) + labelGap) + normal.horizontalAdvance(label.name));
  return std::ceil(std::min(longest, mostOfNames * width)) + labelGap;
}

double BarChart::changeColumn() const {
  const QFontMetricsF normal(m_style.font(normalPoints));
  double longest = 0;
  for (const Label& label : m_labels) longest = std::max(longest, normal.horizontalAdvance(label.change));
  return longest > 0 ? std::ceil(longest) + labelGap : 0;
}

double BarChart::bandHeight() const { return plotArea().height() / static_cast<double>(std::max<std::size_t>(m_figure.bars.size(), 1)); }

double BarChart::bandTop(std::size_t bar) const { return plotArea().top() + bandHeight() * static_cast<double>(bar); }

/// A net has its number under the bar, so bars are thinner where there is one; with its name beside it a bar has the band to itself.
double BarChart::barShare() const { return m_isBeside ? 0.6 : !m_hasBelow ? 0.4 : isTight() ? 0.2 : 0.28; }

/// As many scenarios on one page have it.
bool BarChart::isTight() const { return bandHeight() < 45 * m_style.scale; }

double BarChart::xOf(double baseValue) const {
  if (!m_values) return plotArea().left();
  return plotArea().left() + plotArea().width() * (baseValue / m_unit.size - m_values->min()) / (m_values->max() - m_values->min());
}

BarChart::Extent BarChart::extent(std::size_t bar) const {
  const auto& of = m_figure.bars[bar];
  const double total = of.total.value_or(0);
  if (!hasBelow(of)) return {std::min(0.0, total), std::max(0.0, total)};
  Extent result;
  for (const auto& value : of.values) (isBelowZero(value) ? result.low : result.high) += value.value_or(0);
  return result;
}

BarChart::Extent BarChart::reach() {
  Extent bars, whiskers;
  for (std::size_t i = 0; i < m_figure.bars.size(); ++i) {
    bars = {std::min(bars.low, extent(i).low), std::max(bars.high, extent(i).high)};
    if (const auto& band = m_figure.bars[i].band) whiskers = {std::min(whiskers.low, band->p5), std::max(whiskers.high, band->p95)};
  }
  const double longest = std::max(bars.high, -bars.low);
  if (m_figure.sample && longest > 0)
    m_room = {whiskers.low / longest, whiskers.high / longest};
  else if (!m_isAwaited)
    m_room = {};
  return {std::min(bars.low, m_room.low * longest), std::max(bars.high, m_room.high * longest)};
}

QRectF BarChart::barRect(std::size_t bar) const {
  const auto [low, high] = extent(bar);
  const double height = bandHeight() * barShare();
  return {xOf(low), bandTop(bar) + (bandHeight() - height) / 2, xOf(high) - xOf(low), height};
}

QRectF BarChart::partRect(std::size_t bar, std::size_t part) const {
  const auto& values = m_figure.bars[bar].values;
  const bool isBelow = isBelowZero(values[part]);
  double before = 0;  // on its side of zero
  for (std::size_t p = 0; p < part; ++p)
    if (isBelowZero(values[p]) == isBelow) before += values[p].value_or(0);
  const double from = xOf(before), to = xOf(before + values[part].value_or(0));
  const QRectF whole = barRect(bar);
  return {std::min(from, to), whole.top(), std::abs(to - from), whole.height()};
}

std::optional<QLineF> BarChart::netLine(std::size_t bar) const {
  if (!m_figure.bars[bar].total || !hasBelow(m_figure.bars[bar])) return std::nullopt;
  const double x = xOf(*m_figure.bars[bar].total);
  const QRectF rect = barRect(bar);
  return QLineF(x, rect.top() - 1, x, rect.bottom() + overhang);
}

std::optional<QLineF> BarChart::whisker(std::size_t bar) const {
  const auto& band = m_figure.bars[bar].band;
  if (!band) return std::nullopt;
  const double y = barRect(bar).center().y();
  return QLineF(xOf(band->p5), y, xOf(band->p95), y);
}

}  // namespace meguri::ui
