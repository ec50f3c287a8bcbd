#include "ui/pages/timeline/timeline_page.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>

#include "ui/pages/export_menu.h"
#include "ui/words/band_words.h"

namespace meguri::ui {

TimelinePage::TimelinePage(StudyDocument& document, ViewState& state, QWidget* parent) : Page(document, state, parent) {
  setObjectName(QStringLiteral("timeline_Page"));
}

std::vector<TimePlot*> TimelinePage::plots() const { return m_panels.all(&Panel::plot); }

void TimelinePage::build() {
  m_grid = makeGrid();
  auto* body = m_grid->parentWidget();
  m_legend = new QLabel(body);
  m_legend->setTextFormat(Qt::RichText);
  m_legend->setWordWrap(true);
  m_plotGrid = new QGridLayout;
  m_plotGrid->setSpacing(m_grid->spacing());
  m_grid->addLayout(makeStrip(body), 0, 0);
  m_grid->addWidget(m_legend, 1, 0);
  m_grid->addLayout(m_plotGrid, 2, 0);
  buildFleets(body);
  m_grid->setRowStretch(2, 3);
  m_grid->setRowStretch(3, 2);
}

QLayout* TimelinePage::makeStrip(QWidget* body) {
  auto* strip = new QHBoxLayout;
  const auto button = [&](const char* name, bool isOn) {
    auto* tool = new QToolButton(body);
    tool->setObjectName(QLatin1String(name) + QStringLiteral("_QToolButton"));
    tool->setCheckable(true);
    tool->setAutoExclusive(true);
    tool->setChecked(isOn);
    tool->setFocusPolicy(Qt::StrongFocus);
    tool->setProperty("segment", true);
    strip->addWidget(tool, 0, Qt::AlignTop);  // with the first line of a strip that wraps
    return tool;
  };
  m_annual = button("annual", true);
  m_cumulative = button("cumulative", false);
  connect(m_cumulative, &QToolButton::toggled, this, [this] { if (m_document.assessment()) showResults(); });
  strip->addSpacing(16);
  m_bar = new ChoiceBar(m_document, m_state, ChoiceBar::Parts::withoutSplit, body);
  strip->addWidget(m_bar, 1);
  return strip;
}

TimelinePage::Panel TimelinePage::makePanel(lifecycle::Indicator indicator) {
  const QString name = QString::fromUtf8(lifecycle::word(indicator).data());
  Panel panel{indicator, new Card(m_grid->parentWidget()), nullptr};
  panel.plot = new TimePlot(panel.card);
  panel.plot->setObjectName(name + QStringLiteral("_TimePlot"));
  panel.plot->setMinimumHeight(220);
  connect(panel.plot, &TimePlot::readingChosen, this, [this](const report::Reading& reading) { m_state.explain(reading); });
  panel.card->body()->addWidget(panel.plot, 1);
  addExportMenu(*panel.card, [this, name] {
    return exportOf(QStringLiteral("timeline-") + name + (m_cumulative->isChecked() ? QStringLiteral("-cumulative") : QString()));
  });
  return panel;
}

void TimelinePage::followPanels() {
  if (!m_panels.follow(report::panels(assessment().study, m_state.choice()), [this](auto indicator) { return makePanel(indicator); })) return;
  placeAcross(*m_plotGrid, m_panels.widgets(&Panel::card));
  QWidget* before = m_bar->last();
  for (const Panel& each : m_panels)
    for (QWidget* widget : std::initializer_list<QWidget*>{each.card->menuButton(), each.plot}) {
      setTabOrder(before, widget);
      before = widget;
    }
}

/// What of the hardware stands behind the years: how much of it there is, and what becomes of it.
void TimelinePage::buildFleets(QWidget* body) {
  m_stockCard = new Card(body);
  m_stock = new TimePlot(m_stockCard);
  m_stock->setObjectName(QStringLiteral("stock_TimePlot"));
  m_stock->setMinimumHeight(190);
  connect(m_stock, &TimePlot::readingChosen, this, [this](const report::Reading& reading) { m_state.explain(reading); });
  m_stockCard->body()->addWidget(m_stock, 1);
  addExportMenu(*m_stockCard, [this] { return exportOf(QStringLiteral("timeline-stock")); });
  m_grid->addWidget(m_stockCard, 3, 0);
  m_massesCard = new Card(body);
  m_masses = new MassesModel(this);
  m_massesTable = new CopyableTable(m_massesCard);
  m_massesTable->setObjectName(QStringLiteral("masses_QTableView"));
  m_massesTable->setModel(m_masses);
  m_massesTable->setMinimumHeight(220);
  m_massesCard->body()->addWidget(m_massesTable);
  m_grid->addWidget(m_massesCard, 4, 0);
}

void TimelinePage::setCumulative(bool isCumulative) { (isCumulative ? m_cumulative : m_annual)->setChecked(true); }

void TimelinePage::showResults() {
  followPanels();
  showFigures(true);
  QMetaObject::invokeMethod(this, [this] {  // after the layout
    m_grid->activate();
    alignAcross(m_panels.all(&Panel::card));
  }, Qt::QueuedConnection);
  ChartStyle style;
  style.theme = &theme();
  showFleets(style);
}

/// Without anew, only what draws changed: the results are those shown.
void TimelinePage::showFigures(bool isAnew) {
  const study::Study& study = assessment().study;
  ChartStyle style;
  style.theme = &theme();
  m_figures.resize(m_panels.size());
  if (!awaitsBands()) m_sample.reset();
  for (std::size_t i = 0; i < m_panels.size(); ++i) {
    const Panel& each = m_panels[i];
    auto figure = report::timeFigure(assessment(), m_state.choice(), each.indicator, m_cumulative->isChecked(), uncertainty().get());
    if (figure.sample) m_sample = figure.sample;
    if (!isAnew && figure == m_figures[i]) continue;
    m_figures[i] = std::move(figure);
    each.card->setTitle(words::title(m_figures[i]), words::description(m_figures[i], study));
    each.plot->awaitBands(awaitsBands());
    each.plot->setFigure(m_figures[i], study, style);
    each.plot->setAccessibleName(each.card->title());
    each.plot->setAccessibleDescription(each.plot->labels().join(QStringLiteral("\n")));
  }
  showLegend(style);
}

void TimelinePage::showFleets(const ChartStyle& style) {
  const study::Study& study = assessment().study;
  const auto stock = report::stockFigure(assessment(), m_state.choice());
  m_stockCard->setTitle(words::title(stock), words::description(stock, study));
  m_stock->setFigure(stock, study, style);
  m_stockCard->setVisible(!stock.isEmpty());
  m_stock->setAccessibleName(m_stockCard->title());
  m_stock->setAccessibleDescription(m_stock->labels().join(QStringLiteral("\n")));
  m_masses->show(m_document.assessment(), m_state.choice());
  m_massesCard->setTitle(words::text("ui.timeline.masses"), words::text("ui.timeline.masses-about"));
  m_massesCard->setVisible(m_masses->rowCount() > 0);
  m_massesTable->setAccessibleName(words::text("ui.timeline.masses"));
  // as wide as their heads, which no number may cut
  m_massesTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void TimelinePage::showLegend(const ChartStyle& style) {
  const study::Study& study = assessment().study;
  QString legend;
  for (const std::size_t s : report::chosen(assessment(), m_state.choice())) {
    const auto& id = assessment().scenarios[s]->id;
    legend += QStringLiteral("<span style='color:%1'>●</span> <b>%2</b> %3&nbsp;&nbsp;&nbsp; ")
                  .arg(scenarioColour(theme(), study, id).name(), words::letter(study, id), words::scenarioName(study, id).toHtmlEscaped());
  }
  if (m_sample) {
    const QString muted = style.theme->muted.name();
    legend += QStringLiteral("<span style='color:%1'>▒ %2</span>").arg(muted, words::areaLegend(*m_sample).toHtmlEscaped());
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
  auto all = exportsOf(m_document.assessment(), m_state.choice(), uncertainty());
  std::erase_if(all, [](const Export& each) { return !each.name.startsWith(QLatin1String("timeline")); });
  return all;
}

void TimelinePage::translate() {
  m_annual->setText(words::text("ui.timeline.annual"));
  m_cumulative->setText(words::text("ui.timeline.cumulative"));
  for (const Panel& each : m_panels) retranslateExportMenu(*each.card);
  retranslateExportMenu(*m_stockCard);
}

}  // namespace meguri::ui
