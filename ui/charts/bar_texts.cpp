#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "ui/charts/bar_layers.h"
#include "ui/words/words.h"

// What is written on a bar chart, and where.
namespace meguri::ui {

namespace {

constexpr double aboveBar = 4;         // from the base line of a name to its bar
constexpr double besideWord = 4;       // a name in a part keeps off its ends, off whisker and net
constexpr double leastLineOfPart = 0.85;  // of a line of small type, that a bar must be high for a name in it
constexpr double betweenTicks = 6;

QString printed(double value) {
  QString number = words::number(value);
  return number.startsWith(u'-') ? number.replace(0, 1, QChar(0x2212)) : number;
}

double middled(const QRectF& bar, const QFontMetricsF& metrics) { return bar.center().y() + (metrics.ascent() - metrics.descent()) / 2; }

}  // namespace

QString amountBehind(const QString& amount) { return QStringLiteral("· ") + amount; }

void BarChart::write() {
  for (std::size_t i = 0; i < m_labels.size(); ++i) {
    writeNames(i);
    writeTotal(i);
  }
  if (m_figure.split != report::Axis::whole && m_figure.parts.size() > 1) writeParts();
  if (!m_figure.isEmpty()) writeTicks();
}

void BarChart::writeNames(std::size_t i) {
  const Label& label = m_labels[i];
  const QRectF plot = plotArea(), bar = barRect(i);
  const QFont bold = m_style.font(normalPoints, QFont::DemiBold), normal = m_style.font(normalPoints), small = m_style.font(smallPoints);
  const QFontMetricsF boldMetrics(bold), metrics(normal), smallMetrics(small);
  const double base = m_isBeside ? middled(bar, metrics) : bar.top() - aboveBar;
  const double change = metrics.horizontalAdvance(label.change), end = plot.right() + (m_isBeside ? changeColumn() : 0);
  if (change > 0 && m_showsChanges)
    m_texts.push_back({label.change, {end - change, base}, normal, label.isBetter ? m_style.theme->better : label.isWorse ? m_style.theme->worse : m_style.theme->muted});
  double left = m_isBeside ? rect().left() + 1 : plot.left();
  const double right = m_isBeside ? plot.left() - labelGap : end - (change > 0 ? change + labelGap : 0);
  if (!label.letter.isEmpty()) {
    m_texts.push_back({label.letter, {left, base}, bold, label.colour});
    left += boldMetrics.horizontalAdvance(label.letter) + labelGap;
  }
  const QString name = metrics.elidedText(label.name, Qt::ElideMiddle,  /* names of variants differ at their ends */ std::max(0.0, right - left));
  m_texts.push_back({name, {left, base}, normal, m_style.theme->text});
  if (!label.isReference) return;
  // a small word where there is room: behind the name, or where others have their change
  const QString word = words::text("ui.bar.is-reference");
  const double width = smallMetrics.horizontalAdvance(word), behind = left + metrics.horizontalAdvance(name) + labelGap;
  const double x = m_isBeside ? end - width : behind;
  if (m_isBeside ? m_showsChanges && width <= changeColumn() : behind + width <= right) m_texts.push_back({word, {x, base}, small, m_style.theme->muted});
}

/// Behind the bar; of a bar on both sides of zero under the line that marks the net, because its end is not its total.
void BarChart::writeTotal(std::size_t i) {
  const Label& label = m_labels[i];
  const QRectF plot = plotArea(), bar = barRect(i);
  const auto net = m_isBeside ? std::nullopt : netLine(i);
  const QFont bold = m_style.font(net && isTight() ? smallPoints : normalPoints, QFont::DemiBold), small = m_style.font(smallPoints);
  const QFontMetricsF metrics(bold);
  double x = bar.right() + labelGap + (label.isLeftOut ? hatchWidth + 1 : 0);
  if (const auto whisker = this->whisker(i)) x = std::max(x, whisker->x2() + labelGap);
  double base = middled(bar, metrics);
  const double width = metrics.horizontalAdvance(label.total);
  if (net) {
    x = std::clamp(net->x1() - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
    base = net->y2() + metrics.capHeight() + (isTight() ? 1 : 2);
  }
  m_texts.push_back({label.total, {x, base}, bold, m_style.theme->text});
  if (m_showsAmounts && !label.amount.isEmpty()) m_texts.push_back({amountBehind(label.amount), {x + width + labelGap / 2, base}, small, m_style.theme->muted});
}

/// Each name once, in the first bar that has room for it.
void BarChart::writeParts() {
  const QFont small = m_style.font(smallPoints);
  const QFontMetricsF metrics(small);
  for (std::size_t p = 0; p < m_figure.parts.size(); ++p) {
    if (isCredit(m_figure.split, m_figure.parts[p])) continue;  // striped
    const QString& name = m_partNames[static_cast<qsizetype>(p)];
    const double width = metrics.horizontalAdvance(name);
    for (std::size_t i = 0; i < m_figure.bars.size(); ++i) {
      const auto x = barRect(i).height() < leastLineOfPart * metrics.height() ? std::nullopt : roomIn(i, p, width);
      if (!x) continue;
      m_texts.push_back({name, {*x, middled(barRect(i), metrics)}, small, {}, std::pair(i, p)});
      m_labelled.insert(m_figure.parts[p]);
      break;
    }
  }
}

std::optional<double> BarChart::roomIn(std::size_t bar, std::size_t part, double width) const {
  if (!m_figure.bars[bar].values[part]) return std::nullopt;
  const QRectF rect = partRect(bar, part);
  std::vector<std::pair<double, double>> taken{{rect.right(), rect.right()}};
  if (const auto line = whisker(bar)) taken.emplace_back(line->x1(), line->x2());
  if (const auto line = netLine(bar)) taken.emplace_back(line->x1(), line->x1());
  std::ranges::sort(taken);
  double free = rect.left();
  for (const auto& [from, to] : taken) {
    const double end = std::min(from, rect.right());
    if (end - free >= width + 2 * besideWord) return (free + end - width) / 2;
    free = std::max(free, to);
  }
  return std::nullopt;
}

/// Numbers under the lines; every second or third of them where they would touch, zero always among them.
void BarChart::writeTicks() {
  const QRectF plot = plotArea();
  const QFont font = m_style.font(smallPoints);
  const QFontMetricsF metrics(font);
  const double low = m_values->min(), high = m_values->max();
  constexpr double rounding = 1e-4;
  const int first = static_cast<int>(std::ceil(low / m_tick - rounding)), last = static_cast<int>(std::floor(high / m_tick + rounding));
  const double base = plot.bottom() + metrics.ascent() + 3;
  const bool isRelative = m_figure.scale == report::Scale::relative;
  const auto textOf = [&](int i) { return printed(i * m_tick) + (isRelative && i != 0 ? words::percentSign : QString()); };
  for (int step = 1; step <= std::max(1, last - first + 1); ++step) {
    std::vector<Text> texts;
    double end = -1e9;
    bool touches = false;
    for (int i = first; i <= last && !touches; ++i) {
      if (i % step != 0) continue;
      const QString text = textOf(i);
      const double width = metrics.horizontalAdvance(text), x = plot.left() + plot.width() * (i * m_tick - low) / (high - low);
      const double left = std::clamp(x - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
      touches = left < end;
      end = left + width + betweenTicks;
      texts.push_back({text, {left, base}, font, m_style.theme->muted});
    }
    if (touches) continue;
    m_texts.insert(m_texts.end(), texts.begin(), texts.end());
    return;
  }
}

std::vector<LabelRect> BarChart::labelRects() const {
  std::vector<LabelRect> result;
  for (const Text& text : m_texts)
    if (!text.text.isEmpty()) result.push_back({text.text, QFontMetricsF(text.font).tightBoundingRect(text.text).translated(text.at)});
  return result;
}

}  // namespace meguri::ui
