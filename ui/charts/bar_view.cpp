#include "ui/charts/bar_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>

#include "ui/charts/bar_tip.h"
#include "ui/words/words.h"

namespace meguri::ui {

BarView::BarView(QWidget* parent) : QChartView(parent), m_chart(new BarChart) {
  setChart(m_chart);
  setFrameShape(NoFrame);
  setRenderHint(QPainter::Antialiasing);
  setBackgroundBrush(Qt::NoBrush);
  setStyleSheet(QStringLiteral("QGraphicsView { background: transparent }"));
  setFocusPolicy(Qt::StrongFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void BarView::setFigure(const report::BarFigure& figure, const report::Choice& choice, const std::shared_ptr<const lifecycle::Assessment>& assessment, const ChartStyle& style) {
  m_assessment = assessment;
  m_choice = choice;
  m_chart->setFigure(figure, choice, *assessment, style);
  setMinimumHeight(static_cast<int>(BarChart::heightFor(figure.bars.size(), style)));
  setAccessibleName(words::title(figure, assessment->study) + QStringLiteral(". ") + words::description(figure));
  setAccessibleDescription(m_chart->labels().join(QStringLiteral("\n")));
}

void BarView::mousePressEvent(QMouseEvent* event) {
  setFocus(Qt::MouseFocusReason);
  const auto reading = m_chart->readingAt(m_chart->mapFromScene(mapToScene(event->pos())));
  if (event->button() != Qt::LeftButton || !reading) return QChartView::mousePressEvent(event);
  m_current = reading;
  markCurrent();
  emit readingChosen(*reading);
}

void BarView::mouseDoubleClickEvent(QMouseEvent* event) {
  const auto reading = m_chart->readingAt(m_chart->mapFromScene(mapToScene(event->pos())));
  if (event->button() == Qt::LeftButton && reading && !reading->rest.empty()) return emit restOpened();
  QChartView::mouseDoubleClickEvent(event);
}

QString BarView::describe(const report::Reading& reading) const { return barTip(m_chart->figure(), reading, m_choice, *m_assessment); }

/// The whole of a bar and its parts.
std::vector<report::Reading> BarView::stops(std::size_t bar) const {
  const auto& figure = m_chart->figure();
  std::vector<report::Reading> result;
  if (figure.bars[bar].total) result.push_back(figure.reading(bar));
  for (std::size_t p = 0; p < figure.parts.size(); ++p)
    if (figure.bars[bar].values[p]) result.push_back(figure.reading(bar, p));
  return result;
}

void BarView::keyPressEvent(QKeyEvent* event) {
  std::vector<std::vector<report::Reading>> rows;
  for (std::size_t i = 0; i < m_chart->figure().bars.size(); ++i)
    if (auto row = stops(i); !row.empty()) rows.push_back(std::move(row));
  if (rows.empty()) return QChartView::keyPressEvent(event);
  std::size_t row = 0, column = 0;
  for (std::size_t r = 0; r < rows.size(); ++r)
    for (std::size_t c = 0; c < rows[r].size(); ++c)
      if (m_current && rows[r][c] == *m_current) row = r, column = c;
  switch (event->key()) {
    case Qt::Key_Right: column = std::min(column + 1, rows[row].size() - 1); break;
    case Qt::Key_Left: column = column == 0 ? 0 : column - 1; break;
    case Qt::Key_Down: row = std::min(row + 1, rows.size() - 1); break;
    case Qt::Key_Up: row = row == 0 ? 0 : row - 1; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (m_current && !m_current->rest.empty()) return emit restOpened();
      [[fallthrough]];
    case Qt::Key_Space:
      if (m_current) emit readingChosen(*m_current);
      return;
    default: return QChartView::keyPressEvent(event);
  }
  m_current = rows[row][std::min(column, rows[row].size() - 1)];
  markCurrent();
}

void BarView::focusInEvent(QFocusEvent* event) {
  QChartView::focusInEvent(event);
  if (!m_current && event->reason() != Qt::MouseFocusReason && !m_chart->figure().bars.empty()) m_current = m_chart->figure().reading(0);
  markCurrent();
}

void BarView::focusOutEvent(QFocusEvent* event) {
  QChartView::focusOutEvent(event);
  m_chart->setMarked(std::nullopt);
}

void BarView::markCurrent() {
  m_chart->setMarked(hasFocus() ? m_current : std::nullopt);
  if (m_current) setAccessibleDescription(describe(*m_current) + QStringLiteral("\n") + m_chart->labels().join(QStringLiteral("\n")));
}

bool BarView::viewportEvent(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QChartView::viewportEvent(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const auto reading = m_chart->readingAt(m_chart->mapFromScene(mapToScene(help->pos())));
  QToolTip::showText(help->globalPos(), reading ? describe(*reading) : QString(), this);
  return true;
}

}  // namespace meguri::ui
