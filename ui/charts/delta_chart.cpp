#include "ui/charts/delta_chart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/words/words.h"

namespace meguri::ui {

DeltaChart::DeltaChart(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void DeltaChart::setFigure(const report::DeltaFigure& figure, const study::Study& study, const ChartStyle& style, DeltaForm form) {
  m_figure = figure;
  m_study = study;
  m_style = style;
  m_form = form;
  m_current.reset();
  place();
  setAccessibleName(words::title(figure, study) + QStringLiteral(". ") + words::description(figure, study));
  setAccessibleDescription(labels().join(QStringLiteral("\n")));
  updateGeometry();
}

void DeltaChart::place() {
  m_layout = DeltaLayout(m_figure, m_study, m_style, m_form, size());
  update();
}

int DeltaChart::heightForWidth(int width) const { return static_cast<int>(std::ceil(DeltaLayout::heightFor(m_figure, m_style, m_form, width))); }

std::vector<QRectF> DeltaChart::labelRects() const {
  std::vector<QRectF> result;
  for (const auto& row : m_layout.rows()) result.push_back(row.nameRect), result.push_back(row.numberRect);
  return result;
}

QStringList DeltaChart::labels() const {
  QStringList lines;
  const QString unit = m_figure.isEmpty() ? QString() : words::displayUnit(m_figure).unit;
  for (const auto& row : m_layout.rows()) {
    const QString name = row.part ? words::partName(m_figure, *row.part, m_study) : row.name;
    lines << name + QStringLiteral(": ") + row.number + (unit.isEmpty() ? QString() : QStringLiteral(" ") + unit);
  }
  return lines;
}

void DeltaChart::setLinked(const std::optional<report::Reading>& reading) {
  m_linked = reading;
  update();
}

QString DeltaChart::textOf(std::size_t row) const {
  const auto& part = m_layout.rows()[row].part;
  return part ? words::describe(m_figure, *part, m_study) : words::describeTotal(m_figure, m_study);
}

/// What a row explains: the scenario's side where it has one.
report::Reading DeltaChart::readingOf(std::size_t at) const {
  const auto& row = m_layout.rows()[at];
  if (!row.part) return m_figure.totalReading(row.isSide && at == 0 ? m_figure.reference : m_figure.scenario);
  const auto own = m_figure.scenarioReading(*row.part);
  return own ? *own : *m_figure.referenceReading(*row.part);
}

void DeltaChart::choose(std::size_t row) {
  m_current = row;
  setAccessibleDescription(textOf(row) + QStringLiteral("\n") + labels().join(QStringLiteral("\n")));
  update();
}

void DeltaChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (m_figure.isEmpty()) {
    painter.setFont(m_style.font(normalPoints));
    painter.setPen(m_style.theme->muted);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words::text(m_figure.reference.empty() ? "delta.one" : "delta.none"));
    return;
  }
  std::vector<std::size_t> marked;
  for (std::size_t i = 0; m_linked && i < m_layout.rows().size(); ++i) {
    const auto& part = m_layout.rows()[i].part;
    if (!part) continue;
    for (const auto& each : {m_figure.scenarioReading(*part), m_figure.referenceReading(*part)})
      if (each && report::isLinked(*each, *m_linked)) marked.push_back(i);
  }
  m_layout.paint(painter, {}, marked, hasFocus() ? m_current : std::nullopt);
}

void DeltaChart::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  place();
}

void DeltaChart::mousePressEvent(QMouseEvent* event) {
  setFocus(Qt::MouseFocusReason);
  const auto row = m_layout.rowAt(event->position());
  if (event->button() != Qt::LeftButton || !row) return QWidget::mousePressEvent(event);
  choose(*row);
  emit readingChosen(readingOf(*row));
}

void DeltaChart::keyPressEvent(QKeyEvent* event) {
  const std::size_t rows = m_layout.rows().size();
  if (rows == 0) return QWidget::keyPressEvent(event);
  const std::size_t at = m_current.value_or(0);
  switch (event->key()) {
    case Qt::Key_Down: return choose(m_current ? std::min(at + 1, rows - 1) : 0);
    case Qt::Key_Up: return choose(at == 0 ? 0 : at - 1);
    case Qt::Key_Home: return choose(0);
    case Qt::Key_End: return choose(rows - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
      if (m_current) emit readingChosen(readingOf(*m_current));
      return;
    default: return QWidget::keyPressEvent(event);
  }
}

void DeltaChart::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  if (!m_current && event->reason() != Qt::MouseFocusReason && !m_layout.rows().empty()) choose(0);
  update();
}

void DeltaChart::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

bool DeltaChart::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const auto row = m_layout.rowAt(help->pos());
  QToolTip::showText(help->globalPos(), row ? textOf(*row) : QString(), this);
  return true;
}

}  // namespace meguri::ui
