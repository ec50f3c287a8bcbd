#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/charts/delta_chart.h"

namespace meguri::ui {

namespace {

constexpr double gap = 8, indent = 14, mostName = 0.36, edge = 2;

/// A number ends where its bar does; it needs room beyond it.
double widthOf(const QString& text, const QFont& font) { return std::ceil(QFontMetricsF(font).horizontalAdvance(text)); }

}  // namespace

double DeltaLayout::rowHeight(double width, const ChartStyle& style) {
  const double line = std::ceil(QFontMetricsF(style.font(normalPoints)).height());
  return isStacked(width, style) ? 2 * line + 10 : line + 10;
}

double DeltaLayout::heightFor(const report::DeltaFigure& figure, const ChartStyle& style, DeltaForm form, double width) {
  if (figure.isEmpty()) return 60;
  const auto nested = std::ranges::count(figure.parts, true, &report::DeltaPart::isNested);
  const auto rows = static_cast<double>(figure.parts.size()) - (form == DeltaForm::steps ? static_cast<double>(nested) : 0) + (form == DeltaForm::steps ? 2 : 1);
  return rows * rowHeight(width, style) + 2 * edge;
}

DeltaLayout::DeltaLayout(const report::DeltaFigure& figure, const study::Study& study, const ChartStyle& style, DeltaForm form, const QSizeF& size) : m_style(style) {
  if (figure.isEmpty()) return;
  addRows(figure, study, form);
  place(size);
}

/// Parts that are nested are no steps of their own: their stage is.
void DeltaLayout::addRows(const report::DeltaFigure& figure, const study::Study& study, DeltaForm form) {
  const words::DisplayUnit unit = words::displayUnit(figure);
  const bool isSteps = form == DeltaForm::steps;
  double at = isSteps ? figure.referenceTotal : 0;
  const auto add = [&](Row row, double from) {
    m_rows.push_back(std::move(row));
    m_from.push_back(from);
  };
  const auto side = [&](const study::Id& id, double total) {
    const QString name = words::letter(study, id) + QStringLiteral(" ") + words::scenarioName(study, id);
    add({.part = {}, .name = name, .number = unit.shown(total), .value = total, .isSide = true}, 0);
  };
  if (isSteps) side(figure.reference, figure.referenceTotal);
  for (std::size_t i = 0; i < figure.parts.size(); ++i) {
    const report::DeltaPart& part = figure.parts[i];
    if (isSteps && part.isNested) continue;
    add({.part = i, .name = words::partName(figure, i, study), .number = words::signedIn(unit, part.value), .value = part.value, .isNested = part.isNested}, at);
    if (isSteps) at += part.value;
  }
  if (isSteps)
    side(figure.scenario, figure.scenarioTotal);
  else
    add({.part = {}, .name = words::minus(figure, study), .number = words::signedIn(unit, *figure.total), .value = *figure.total, .isTotal = true}, 0);
}

QFont DeltaLayout::fontOf(const Row& row) const { return m_style.font(normalPoints, row.isTotal || row.isSide ? QFont::DemiBold : QFont::Normal); }

QColor DeltaLayout::colourOf(const Row& row) const {
  if (row.isSide) return m_style.theme->muted;
  return row.value < 0 ? m_style.theme->better : row.value > 0 ? m_style.theme->worse : m_style.theme->text;
}

void DeltaLayout::place(const QSizeF& size) {
  const bool stacked = isStacked(size.width(), m_style);
  const double height = rowHeight(size.width(), m_style), line = std::ceil(QFontMetricsF(m_style.font(normalPoints)).height());
  double low = 0, high = 0, below = 0, above = 0, name = 0;
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    const Row& row = m_rows[i];
    low = std::min({low, m_from[i], m_from[i] + row.value});
    high = std::max({high, m_from[i], m_from[i] + row.value});
    (row.value < 0 ? below : above) = std::max(row.value < 0 ? below : above, widthOf(row.number, fontOf(row)) + gap);
    name = std::max(name, widthOf(row.name, fontOf(row)) + (row.isNested ? indent : 0) + 1);
  }
  name = stacked ? size.width() - 2 * edge : std::min(name, std::floor(mostName * size.width()));
  const double left = edge + (stacked ? 0 : name + gap) + below, right = std::max(left + 1, size.width() - edge - above);
  const double scale = high > low ? (right - left) / (high - low) : 0;
  const auto x = [&](double value) { return left + (value - low) * scale; };
  m_zero = x(0);
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    Row& row = m_rows[i];
    row.rect = QRectF(0, edge + height * static_cast<double>(i), size.width(), height);
    const double inset = row.isNested ? indent : 0, top = row.rect.top() + (stacked ? line + 4 : 0), band = stacked ? line + 4 : height;
    row.name = QFontMetricsF(fontOf(row)).elidedText(row.name, Qt::ElideRight, name - inset);
    row.nameRect = QRectF(edge + inset, stacked ? row.rect.top() + 3 : row.rect.top() + (height - line) / 2, std::min(name - inset, widthOf(row.name, fontOf(row)) + 1), line);
    const double from = x(m_from[i]), to = x(m_from[i] + row.value), thick = std::round(line * (row.isNested ? 0.55 : 0.8));
    row.barRect = QRectF(std::min(from, to), top + (band - thick) / 2, std::max(std::abs(to - from), row.value == 0 ? 0.0 : 1.0), thick);
    const double wide = widthOf(row.number, fontOf(row));
    row.numberRect = QRectF(row.value < 0 ? row.barRect.left() - gap / 2 - wide : row.barRect.right() + gap / 2, top + (band - line) / 2, wide, line);
  }
}

std::optional<std::size_t> DeltaLayout::rowAt(QPointF point) const {
  for (std::size_t i = 0; i < m_rows.size(); ++i)
    if (m_rows[i].rect.contains(point)) return i;
  return std::nullopt;
}

/// Row by row, so that the line strikes no name above a bar and no number beside one.
std::vector<QLineF> DeltaLayout::zeroLines() const {
  std::vector<QLineF> lines;
  for (const Row& row : m_rows) {
    const QRectF band = row.nameRect.bottom() <= row.barRect.top() ? QRectF(row.rect.left(), row.nameRect.bottom(), row.rect.width(), row.rect.bottom() - row.nameRect.bottom()) : row.rect;
    if (m_zero < row.numberRect.left() - 1 || m_zero > row.numberRect.right() + 1) lines.emplace_back(m_zero, band.top(), m_zero, band.bottom());
  }
  return lines;
}

void DeltaLayout::paint(QPainter& painter, const QPointF& at, const std::vector<std::size_t>& marked, std::optional<std::size_t> current) const {
  const Theme& theme = *m_style.theme;
  painter.save();
  painter.translate(at);
  painter.setRenderHint(QPainter::Antialiasing);
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    const Row& row = m_rows[i];
    const bool isMarked = std::ranges::find(marked, i) != marked.end();
    if (isMarked) painter.fillRect(row.rect, theme.selection);
    if (row.isTotal || (row.isSide && i > 0)) {
      painter.setPen(QPen(theme.line, 1));
      painter.drawLine(QPointF(0, row.rect.top()), QPointF(row.rect.right(), row.rect.top()));
    }
    QColor fill = colourOf(row);
    if (row.isNested) fill.setAlphaF(0.6F);
    painter.fillRect(row.barRect, fill);
    painter.setFont(fontOf(row));
    painter.setPen(row.isNested ? theme.muted : theme.text);
    painter.drawText(row.nameRect.adjusted(0, 0, 1, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, row.name);
    painter.setPen(row.isSide ? theme.text : colourOf(row));
    painter.drawText(row.numberRect.adjusted(0, 0, 1, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, row.number);
    if (i == current) {
      painter.setPen(QPen(theme.accent, 2));
      painter.setBrush(Qt::NoBrush);
      painter.drawRect(row.rect.adjusted(1, 1, -1, -1));
    }
  }
  painter.setPen(QPen(theme.muted, 1));
  for (const QLineF& each : zeroLines()) painter.drawLine(each);
  painter.restore();
}

}  // namespace meguri::ui
