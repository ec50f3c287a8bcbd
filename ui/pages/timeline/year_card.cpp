#include "ui/pages/timeline/year_card.h"

namespace meguri::ui {

YearCard::YearCard(const QString& name, int leastHeight, std::function<Export()> what, QWidget* parent) : Card(parent), m_name(name), m_plot(new TimePlot(this)) {
  m_plot->setObjectName(name + QStringLiteral("_TimePlot"));
  m_plot->setMinimumHeight(leastHeight);
  body()->addWidget(m_plot, 1);
  m_head = new FigureHead(*this, *m_plot, std::move(what), [this] { return m_table ? m_table() : FigureTable(); });
  connect(m_plot, &TimePlot::readingChosen, this, &YearCard::readingChosen);
  connect(m_head, &FigureHead::readingChosen, this, &YearCard::readingChosen);
}

}  // namespace meguri::ui
