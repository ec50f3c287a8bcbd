#include "ui/pages/compare/compare_page.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QTabBar>
#include <QTabWidget>

#include "ui/charts/legend_strip.h"
#include "ui/pages/export_menu.h"

namespace meguri::ui {

namespace {

/// Space for a few rows; more of them scroll.
constexpr int tableHeight = 130;

void setUp(CopyableTable* table, const char* name, QAbstractItemModel* model) {
  table->setObjectName(QLatin1String(name) + QStringLiteral("_QTableView"));
  table->setModel(model);
  table->setMinimumHeight(tableHeight);
}

/// The first columns as wide as their words, the others alike; all by their words where they are crowded.
void arrangeColumns(CopyableTable* table, int first, bool isCrowded) {
  auto* header = table->horizontalHeader();
  header->setMinimumSectionSize(60);
  for (int section = 0; section < header->count(); ++section)
    header->setSectionResizeMode(section, section < first || isCrowded ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
}

}  // namespace

ComparePage::ComparePage(StudyDocument& document, ViewState& state, QWidget* parent) : Page(document, state, parent) {
  setObjectName(QStringLiteral("compare_Page"));
}

void ComparePage::Panel::remove() const {
  delete tile;
  delete card;
}

std::vector<Tile*> ComparePage::tiles() const { return m_panels.all(&Panel::tile); }
std::vector<BarView*> ComparePage::charts() const { return m_panels.all(&Panel::chart); }

void ComparePage::build() {
  m_grid = makeGrid();
  auto* body = m_grid->parentWidget();
  m_bar = new ChoiceBar(m_document, m_state, ChoiceBar::Parts::all, body);
  m_legend = new LegendStrip(body);
  m_tileGrid = new QGridLayout;
  m_chartGrid = new QGridLayout;
  for (QGridLayout* each : {m_tileGrid, m_chartGrid}) each->setSpacing(m_grid->spacing());
  m_grid->addLayout(m_tileGrid, 0, 0, 1, 2);
  m_grid->addWidget(m_bar, 1, 0, 1, 2);
  m_grid->addWidget(m_legend, 2, 0, 1, 2);
  m_grid->addLayout(m_chartGrid, 3, 0, 1, 2);
  buildTables(body);
  arrangeTables();
  for (const int column : {0, 1}) m_grid->setColumnStretch(column, 1);
  m_grid->setRowStretch(3, 3);
  m_grid->setRowStretch(4, 2);
}

ComparePage::Panel ComparePage::makePanel(lifecycle::Indicator indicator) {
  auto* body = m_grid->parentWidget();
  const QString name = QString::fromUtf8(lifecycle::word(indicator).data());
  const auto explain = [this](const report::Reading& reading) { m_state.explain(reading); };
  Panel panel{indicator, new Tile(indicator, body), new Card(body), nullptr};
  panel.chart = new BarView(panel.card);
  panel.tile->setObjectName(name + QStringLiteral("_Tile"));
  panel.chart->setObjectName(name + QStringLiteral("_BarView"));
  connect(panel.tile, &Tile::readingChosen, this, explain);
  connect(panel.chart, &BarView::readingChosen, this, explain);
  panel.card->body()->addWidget(panel.chart, 1);
  addExportMenu(*panel.card, [this, name] { return exportOf(QStringLiteral("compare-") + name); });
  return panel;
}

/// The panels of the indicators shown, each where it belongs; Tab goes over them as the eye does.
void ComparePage::followPanels() {
  if (!m_panels.follow(report::panels(assessment().study, m_state.choice()), [this](auto indicator) { return makePanel(indicator); })) return;
  placeAcross(*m_tileGrid, m_panels.widgets(&Panel::tile));
  placeAcross(*m_chartGrid, m_panels.widgets(&Panel::card));
  QWidget* before = m_bar->last();
  const auto next = [&](QWidget* widget) {
    setTabOrder(before, widget);
    before = widget;
  };
  for (const Panel& each : m_panels) next(each.tile);
  for (const Panel& each : m_panels) next(each.card->menuButton()), next(each.chart);
}

void ComparePage::buildTables(QWidget* body) {
  m_numbersCard = new Card(body);
  m_numbers = new NumbersModel(this);
  m_numbersTable = new CopyableTable(m_numbersCard);
  setUp(m_numbersTable, "numbers", m_numbers);
  m_numbersCard->body()->addWidget(m_numbersTable);
  addExportMenu(*m_numbersCard, [this] { return exports().front(); });
  const auto explainCell = [this](const QModelIndex& index) {
    if (const auto reading = m_numbers->reading(index)) m_state.explain(reading);
  };
  connect(m_numbersTable, &QTableView::clicked, this, explainCell);
  connect(m_numbersTable, &CopyableTable::chosen, this, explainCell);

  m_listsCard = new Card(body);
  m_lists = new QTabWidget(m_listsCard);
  m_lists->setDocumentMode(true);
  m_differences = new DifferencesModel(this);
  m_differencesTable = new CopyableTable(m_lists);
  setUp(m_differencesTable, "differences", m_differences);
  m_leftOut = new LeftOutModel(this);
  m_leftOutTable = new CopyableTable(m_lists);
  setUp(m_leftOutTable, "leftOut", m_leftOut);
  m_leftOutTable->horizontalHeader()->setStretchLastSection(true);
  m_lists->addTab(m_differencesTable, QString());
  m_lists->addTab(m_leftOutTable, QString());
  m_listsCard->body()->addWidget(m_lists);
  connect(m_differencesTable, &CopyableTable::chosen, this, [this](const QModelIndex& index) {
    if (const auto place = m_differences->placeOf(index)) m_state.goTo(place->target, place->field);
  });
  connect(m_leftOutTable, &CopyableTable::chosen, this, [this](const QModelIndex& index) {
    const auto& gap = m_leftOut->leftOut(index);
    m_state.goTo({gap.scenario, gap.element}, gap.exclusion.field);
  });
}

std::vector<report::BarFigure> ComparePage::figures() const {
  std::vector<report::BarFigure> figures;
  for (const Panel& each : m_panels) figures.push_back(report::barFigure(assessment(), m_state.choice(), each.indicator, uncertainty().get()));
  return figures;
}

void ComparePage::showResults() {
  followPanels();
  m_coverages.setResults(m_document.assessment());
  showFigures(true);
  showTables();
}

void ComparePage::showBands() {
  showFigures(false);
  showNumbers();
}

/// Without anew, only what draws changed: the results are those shown.
void ComparePage::showFigures(bool isAnew) {
  const auto figures = this->figures();
  const ChartStyle style = styleFor(theme(), figures);
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const Panel& panel = m_panels[i];
    panel.tile->show(assessment(), m_state.choice(), m_coverages, uncertainty().get(), awaitsBands());
    if (!isAnew && figures[i] == panel.chart->bars().figure()) continue;
    panel.card->setTitle(words::title(figures[i], assessment().study), words::description(figures[i]));
    panel.chart->bars().awaitBands(awaitsBands());
    panel.chart->setFigure(figures[i], m_state.choice(), assessment(), style);
  }
  auto legend = legendOf(figures, assessment().study, style);
  if (awaitsBands()) {
    if (m_sample) legend.push_back(whiskerItem(*m_sample, style));
  } else {
    m_sample.reset();
    for (const auto& figure : figures)
      if (figure.sample) m_sample = figure.sample;
    alignLater();  // a title without its probability keeps the room until it has it again
  }
  m_legend->setItems(std::move(legend), style);
}

/// Side by side where both have room for their columns, else one under the other.
void ComparePage::arrangeTables() {
  const bool isWide = width() > 1150;
  m_grid->addWidget(m_numbersCard, 4, 0, 1, isWide ? 1 : 2);
  m_grid->addWidget(m_listsCard, isWide ? 4 : 5, isWide ? 1 : 0, 1, isWide ? 1 : 2);
}

/// Titles have their new width only after the layout.
void ComparePage::alignLater() {
  QMetaObject::invokeMethod(this, [this] {
    m_grid->activate();  // panels that just came have no width yet
    alignAcross(m_panels.all(&Panel::card));
  }, Qt::QueuedConnection);
}

void ComparePage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  if (!m_grid) return;
  arrangeTables();
  alignLater();
}

void ComparePage::showTables() {
  showNumbers();
  m_differences->show(assessment().study, m_state.choice());
  m_leftOut->show(assessment(), m_state.choice());
  m_lists->setTabText(0, words::text("ui.differing-inputs", {std::to_string(m_differences->rowCount())}));
  m_lists->setTabText(1, words::text("ui.left-out-count", {std::to_string(m_leftOut->rowCount())}));
  arrangeColumns(m_differencesTable, 1, m_differences->columnCount() > 4);  // many values in words need their own width, and scroll
  m_leftOutTable->horizontalHeader()->resizeSection(0, 80);
}

void ComparePage::showNumbers() {
  m_numbers->show(m_document.assessment(), m_state.choice(), m_coverages, uncertainty().get(), awaitsBands());
  m_numbersCard->setTitle(words::text("ui.numbers"), words::rules(assessment().study, m_state.choice().scale));
  arrangeColumns(m_numbersTable, 2, false);
}

std::vector<Export> ComparePage::exports() const {
  if (!m_document.assessment()) return {};
  auto all = exportsOf(m_document.assessment(), m_state.choice(), uncertainty());
  std::erase_if(all, [](const Export& each) { return !each.name.startsWith(QLatin1String("compare")); });
  return all;
}

Export ComparePage::exportOf(const QString& name) const {
  for (const Export& each : exports())
    if (each.name == name) return each;
  return {};
}

void ComparePage::translate() {
  for (const Panel& each : m_panels) retranslateExportMenu(*each.card);
  retranslateExportMenu(*m_numbersCard);
  m_lists->setAccessibleName(words::text("ui.lists"));
  m_lists->tabBar()->setAccessibleName(words::text("ui.lists"));
  m_numbersTable->setAccessibleName(words::text("ui.numbers"));
  m_differencesTable->setAccessibleName(words::text("ui.differing-inputs.name"));
  m_leftOutTable->setAccessibleName(words::text("ui.left-out"));
}

}  // namespace meguri::ui
