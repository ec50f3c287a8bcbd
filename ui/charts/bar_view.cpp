#include "ui/charts/bar_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>

#include "ui/words/band_words.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

QString describe(const report::BarFigure& figure, const report::Reading& reading, const study::Study& study) {
  const auto bar = std::ranges::find(figure.bars, reading.scenario, &report::Bar::scenario);
  if (bar == figure.bars.end()) return {};
  QStringList lines{words::readingName(reading, study)};
  const auto part = std::ranges::find(figure.parts, reading.key) - figure.parts.begin();
  const auto value = reading.axis == report::Axis::whole ? bar->total : bar->values[static_cast<std::size_t>(part)];
  if (value) {
    QString amount = words::printed(*value, figure.dimension);
    // of a net no part is a share: parts on both sides of zero do not add up to a hundred per cent
    const bool isNet = std::ranges::any_of(bar->values, [](const auto& each) { return each && *each < 0; });
    if (reading.axis != report::Axis::whole && bar->total && *bar->total > 0 && !isNet) amount += QStringLiteral("  (") + words::number(100 * *value / *bar->total) + QStringLiteral(" %)");
    lines << amount;
  }
  if (reading.axis == report::Axis::whole && bar->band) lines << words::bandText(*bar->band, figure.dimension);
  if (reading.axis == report::Axis::whole)
    for (const auto& each : bar->leftOut) lines << words::leftOutSentence(each, study);
  return lines.join(QStringLiteral("\n"));
}

}  // namespace

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

void BarView::setFigure(const report::BarFigure& figure, const report::Choice& choice, const lifecycle::Assessment& assessment, const ChartStyle& style) {
  m_study = assessment.study;
  m_chart->setFigure(figure, choice, assessment, style);
  setMinimumHeight(static_cast<int>(BarChart::heightFor(figure.bars.size(), style)));
  setAccessibleName(words::title(figure, m_study) + QStringLiteral(". ") + words::description(figure));
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
  if (m_current) setAccessibleDescription(describe(m_chart->figure(), *m_current, m_study) + QStringLiteral("\n") + m_chart->labels().join(QStringLiteral("\n")));
}

bool BarView::viewportEvent(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QChartView::viewportEvent(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const auto reading = m_chart->readingAt(m_chart->mapFromScene(mapToScene(help->pos())));
  QToolTip::showText(help->globalPos(), reading ? describe(m_chart->figure(), *reading, m_study) : QString(), this);
  return true;
}

}  // namespace meguri::ui
