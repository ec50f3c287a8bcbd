#include "ui/charts/bar_layers.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace meguri::ui {

namespace {

constexpr double halo = 3.4;     // of the ground that parts a whisker from its bar
constexpr double seam = 2;       // between a text and the line of the reference
constexpr double leastSeam = 3;  // parts narrower than this would be all seam

}  // namespace

void BarChart::Overlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  painter->setRenderHint(QPainter::Antialiasing);
  for (std::size_t i = 0; i < m_chart.m_labels.size(); ++i) {
    paintParts(*painter, i);
    paintEnd(*painter, i);
    paintWhisker(*painter, i);
  }
  paintTexts(*painter);
  for (std::size_t i = 0; i < m_chart.m_labels.size(); ++i) paintMarks(*painter, i);
}

/// What lies over the colours of a bar: patterns, the stripes of credits, seams of the ground between parts.
void BarChart::Overlay::paintParts(QPainter& painter, std::size_t i) {
  const auto& [figure, style] = std::tie(m_chart.m_figure, m_chart.m_style);
  for (std::size_t p = 0; p < figure.parts.size(); ++p) {
    if (!figure.bars[i].values[p]) continue;
    const QRectF rect = m_chart.partRect(i, p);
    if (rect.width() <= 0) continue;
    const QColor colour = m_chart.partColour(i, p);
    if (m_chart.isDimmed(i, p)) painter.fillRect(rect, colour);
    if (const std::size_t pattern = style.pattern(figure.split, figure.parts[p]); pattern != 0) paintPattern(painter, rect, pattern, patternInk(colour));
    if (isCredit(figure.split, figure.parts[p])) paintStripes(painter, rect, style.theme->surface);
    const double inner = *figure.bars[i].values[p] < 0 ? rect.right() : rect.left();
    if (rect.width() < leastSeam || std::abs(inner - m_chart.zero()) < 0.5) continue;
    painter.setPen(QPen(style.theme->surface, 1, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(inner, rect.top()), QPointF(inner, rect.bottom()));
  }
}

/// In ink on a seam of the ground: seen on every colour, in the dark and in grey print.
void BarChart::Overlay::paintWhisker(QPainter& painter, std::size_t i) {
  const auto whisker = m_chart.whisker(i);
  if (!whisker) return;
  const double cap = m_chart.barRect(i).height() / 4;
  const auto& theme = *m_chart.m_style.theme;
  for (const auto& [colour, width] : {std::pair(theme.surface, halo), std::pair(theme.text, whiskerWidth)}) {
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap));
    painter.drawLine(*whisker);
    for (const QPointF end : {whisker->p1(), whisker->p2()}) painter.drawLine(QLineF(end - QPointF(0, cap), end + QPointF(0, cap)));
  }
}

/// The hatching of what is left out, and the line that marks a net: of a bar on both sides of zero the end is not its total.
void BarChart::Overlay::paintEnd(QPainter& painter, std::size_t i) {
  const auto& theme = *m_chart.m_style.theme;
  const QRectF bar = m_chart.barRect(i);
  if (m_chart.m_labels[i].isLeftOut) paintHatching(painter, QRectF(bar.right() + 1, bar.top() + 0.5, hatchWidth, bar.height() - 1), theme.muted);
  const auto net = m_chart.netLine(i);
  if (!net) return;
  painter.setPen(QPen(theme.line, 1));
  painter.drawLine(QPointF(m_chart.zero(), bar.top()), QPointF(m_chart.zero(), bar.bottom()));
  painter.setPen(QPen(theme.text, 2, Qt::SolidLine, Qt::FlatCap));
  painter.drawLine(*net);
}

void BarChart::Overlay::paintTexts(QPainter& painter) {
  for (const Text& text : m_chart.m_texts) {
    painter.setFont(text.font);
    QColor ink = text.colour;
    if (text.inside) {
      const QColor ground = m_chart.partColour(text.inside->first, text.inside->second);
      ink = inkOn(ground);
      const QFontMetricsF metrics(text.font);
      const QRectF bar = m_chart.barRect(text.inside->first);
      // no text is read on a pattern
      if (m_chart.m_style.patterns) painter.fillRect(QRectF(text.at.x() - 2, bar.top(), metrics.horizontalAdvance(text.text) + 4, bar.height()), ground);
    }
    painter.setPen(ink);
    painter.drawText(text.at, text.text);
  }
}

/// The part or bar the keyboard is on, and what is linked to the number explained.
void BarChart::Overlay::paintMarks(QPainter& painter, std::size_t i) {
  const auto frame = [&](const QRectF& rect, const QColor& colour) {
    if (rect.isEmpty()) return;
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(-0.5, -1.5, 0.5, 1.5));
  };
  const auto& [theme, figure] = std::tie(*m_chart.m_style.theme, m_chart.m_figure);
  const auto mark = [&](const report::Reading& reading, const QRectF& rect) {
    if (m_chart.m_isLinking && report::isLinked(reading, *m_chart.m_linked)) frame(rect, theme.accent);
    if (m_chart.m_marked == reading) frame(rect, theme.text);
  };
  if (!m_chart.m_isLinking && !m_chart.m_marked) return;
  mark(figure.reading(i), m_chart.barRect(i));
  for (std::size_t p = 0; p < figure.parts.size(); ++p) mark(figure.reading(i, p), m_chart.partRect(i, p));
}

void BarChart::Grid::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  const auto& theme = *m_chart.m_style.theme;
  const QRectF plot = m_chart.plotArea();
  if (!m_chart.m_values || m_chart.m_figure.isEmpty()) return;
  const double low = m_chart.m_values->min(), high = m_chart.m_values->max(), tick = m_chart.m_tick;
  constexpr double rounding = 1e-4;
  const auto line = [&](double x, const QColor& colour) {
    painter->setPen(QPen(colour, 1));
    painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
  };
  for (int i = static_cast<int>(std::ceil(low / tick - rounding)); i * tick <= high + rounding * tick; ++i)
    line(plot.left() + plot.width() * (i * tick - low) / (high - low), i != 0 ? theme.grid : m_chart.m_hasBelow ? theme.muted : theme.line);
  if (m_chart.m_figure.scale == report::Scale::relative) paintReference(*painter);
}

/// What the reference comes to: a line that keeps off what is written.
void BarChart::Grid::paintReference(QPainter& painter) const {
  const QRectF plot = m_chart.plotArea();
  const double x = m_chart.xOf(1);
  std::vector<std::pair<double, double>> taken{{plot.bottom(), plot.bottom()}};
  for (const auto& [text, rect] : m_chart.labelRects())
    if (rect.left() - seam < x && x < rect.right() + seam) taken.emplace_back(rect.top() - seam, rect.bottom() + seam);
  std::ranges::sort(taken);
  painter.setPen(QPen(blended(m_chart.m_style.theme->muted, m_chart.m_style.theme->surface, 0.7), 1, Qt::SolidLine, Qt::FlatCap));
  double free = plot.top();
  for (const auto& [from, to] : taken) {
    if (const double end = std::min(from, plot.bottom()); end > free) painter.drawLine(QPointF(x, free), QPointF(x, end));
    free = std::max(free, to);
  }
}

}  // namespace meguri::ui
