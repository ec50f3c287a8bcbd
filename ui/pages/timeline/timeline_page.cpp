#include "ui/pages/timeline/timeline_page.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include "ui/pages/export_menu.h"

namespace meguri::ui {

using report::headlineIndicators;

TimelinePage::TimelinePage(StudyDocument& document, ViewState& state, QWidget* parent) : Page(document, state, parent) {
  setObjectName(QStringLiteral("timeline_Page"));
}

void TimelinePage::build() {
  auto* grid = makeGrid();
  auto* body = grid->parentWidget();
  auto* strip = new QHBoxLayout;
  const auto button = [&](const char* name, bool isOn) {
    auto* tool = new QToolButton(body);
    tool->setObjectName(QLatin1String(name) + QStringLiteral("_QToolButton"));
    tool->setCheckable(true);
    tool->setAutoExclusive(true);
    tool->setChecked(isOn);
    tool->setFocusPolicy(Qt::StrongFocus);
    tool->setProperty("segment", true);
    strip->addWidget(tool);
    return tool;
  };
  m_annual = button("annual", true);
  m_cumulative = button("cumulative", false);
  connect(m_cumulative, &QToolButton::toggled, this, [this] { if (m_document.assessment()) showResults(); });
  strip->addSpacing(16);
  strip->addWidget(new ChoiceBar(m_document, m_state, ChoiceBar::Parts::withoutSplit, body), 1);
  grid->addLayout(strip, 0, 0, 1, 3);
  m_legend = new QLabel(body);
  m_legend->setTextFormat(Qt::RichText);
  m_legend->setWordWrap(true);
  grid->addWidget(m_legend, 1, 0, 1, 3);

  const auto explain = [this](const report::Reading& reading) { m_state.explain(reading); };
  for (std::size_t i = 0; i < headlineIndicators.size(); ++i) {
    m_cards.push_back(new Card(body));
    m_plots.push_back(new TimePlot(m_cards.back()));
    m_plots.back()->setObjectName(QString::fromUtf8(lifecycle::word(headlineIndicators[i]).data()) + QStringLiteral("_TimePlot"));
    m_plots.back()->setMinimumHeight(220);
    connect(m_plots.back(), &TimePlot::readingChosen, this, explain);
    m_cards.back()->body()->addWidget(m_plots.back(), 1);
    addExportMenu(*m_cards.back(), [this, i] {
      const QString name = QStringLiteral("timeline-") + QString::fromUtf8(lifecycle::word(headlineIndicators[i]).data());
      return exportOf(m_cumulative->isChecked() ? name + QStringLiteral("-cumulative") : name);
    });
    grid->addWidget(m_cards.back(), 2, static_cast<int>(i));
    grid->setColumnStretch(static_cast<int>(i), 1);
  }
  m_stockCard = new Card(body);
  m_stock = new TimePlot(m_stockCard);
  m_stock->setObjectName(QStringLiteral("stock_TimePlot"));
  m_stock->setMinimumHeight(190);
  connect(m_stock, &TimePlot::readingChosen, this, explain);
  m_stockCard->body()->addWidget(m_stock, 1);
  addExportMenu(*m_stockCard, [this] { return exportOf(QStringLiteral("timeline-stock")); });
  grid->addWidget(m_stockCard, 3, 0, 1, 3);
  grid->setRowStretch(2, 3);
  grid->setRowStretch(3, 2);
}

void TimelinePage::setCumulative(bool isCumulative) { (isCumulative ? m_cumulative : m_annual)->setChecked(true); }

report::TimeFigure TimelinePage::figure(std::size_t index) const {
  return report::timeFigure(assessment(), m_state.choice(), headlineIndicators[index], m_cumulative->isChecked());
}

void TimelinePage::showResults() {
  const study::Study& study = assessment().study;
  ChartStyle style;
  style.theme = &theme();
  for (std::size_t i = 0; i < headlineIndicators.size(); ++i) {
    const auto figure = this->figure(i);
    m_cards[i]->setTitle(words::title(figure), words::description(figure, study));
    m_plots[i]->setFigure(figure, study, style);
    m_plots[i]->setAccessibleName(m_cards[i]->title());
    m_plots[i]->setAccessibleDescription(m_plots[i]->labels().join(QStringLiteral("\n")));
  }
  QMetaObject::invokeMethod(this, [this] { Card::alignHeadings(m_cards); }, Qt::QueuedConnection);  // after the layout
  const auto stock = report::stockFigure(assessment(), m_state.choice());
  m_stockCard->setTitle(words::title(stock), words::description(stock, study));
  m_stock->setFigure(stock, study, style);
  m_stockCard->setVisible(!stock.isEmpty());
  m_stock->setAccessibleName(m_stockCard->title());
  m_stock->setAccessibleDescription(m_stock->labels().join(QStringLiteral("\n")));
  QString legend;
  for (const std::size_t s : report::chosen(assessment(), m_state.choice())) {
    const auto& id = assessment().scenarios[s]->id;
    legend += QStringLiteral("<span style='color:%1'>●</span> <b>%2</b> %3&nbsp;&nbsp;&nbsp; ")
                  .arg(scenarioColour(theme(), study, id).name(), words::letter(study, id), words::scenarioName(study, id).toHtmlEscaped());
  }
  m_legend->setText(legend);
}

Export TimelinePage::exportOf(const QString& name) const {
  for (const Export& each : exports())
    if (each.name == name) return each;
  return {};
}

std::vector<Export> TimelinePage::exports() const {
  if (!m_document.assessment()) return {};
  auto all = exportsOf(m_document.assessment(), m_state.choice());
  std::erase_if(all, [](const Export& each) { return !each.name.startsWith(QLatin1String("timeline")); });
  return all;
}

void TimelinePage::translate() {
  m_annual->setText(words::text("ui.timeline.annual"));
  m_cumulative->setText(words::text("ui.timeline.cumulative"));
  for (Card* card : m_cards) retranslateExportMenu(*card);
  retranslateExportMenu(*m_stockCard);
}

}  // namespace meguri::ui
