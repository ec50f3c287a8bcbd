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
/// Rows of the page.
constexpr int tilesRow = 0, stripRow = 1, signRow = 2, legendRow = 3, chartsRow = 4, deltaRow = 5, tablesRow = 6;
/// Of tiles that say little: px each needs, and how many stand in a row at most.
constexpr int leastCompact = 205, mostCompact = 6;
constexpr const char* tableOption = "table-";

void setUp(CopyableTable* table, const char* name, QAbstractItemModel* model) {
  table->setObjectName(QLatin1String(name) + QStringLiteral("_QTableView"));
  table->setModel(model);
  table->setMinimumHeight(tableHeight);
}

/// The first columns as wide as their words, the others alike; all by their words where they are crowded.
void arrangeColumns(CopyableTable* table, int first, bool isCrowded) {
  auto* header = table->horizontalHeader();
  header->setMinimumSectionSize(60);
  for (int section = 0; section < header->count(); ++section) {
    const auto mode = section < first || isCrowded ? QHeaderView::ResizeToContents : QHeaderView::Stretch;
    if (header->sectionResizeMode(section) != mode) header->setSectionResizeMode(section, mode);  // each measures all anew
  }
}

}  // namespace

ComparePage::ComparePage(StudyDocument& document, ViewState& state, QWidget* parent) : Page(document, state, parent) {
  setObjectName(QStringLiteral("compare_Page"));
}

std::vector<Tile*> ComparePage::tiles() const { return m_headlines.all(&Headline::tile); }
std::vector<BarView*> ComparePage::charts() const { return m_panels.all(&Panel::chart); }
std::vector<FigureHead*> ComparePage::heads() const { return m_panels.all(&Panel::head); }

void ComparePage::build() {
  m_grid = makeGrid();
  auto* body = m_grid->parentWidget();
  m_bar = new ChoiceBar(m_document, m_state, ChoiceBar::Parts::all, body);
  m_legend = new LegendStrip(body);
  m_tileGrid = new QGridLayout;
  m_chartGrid = new QGridLayout;
  for (QGridLayout* each : {m_tileGrid, m_chartGrid}) each->setSpacing(m_grid->spacing());
  m_sign = roleLabel("muted", body);
  m_sign->setObjectName(QStringLiteral("sign_QLabel"));
  m_sign->setWordWrap(true);
  m_grid->addLayout(m_tileGrid, tilesRow, 0, 1, 2);
  m_grid->addWidget(m_bar, stripRow, 0, 1, 2);
  m_grid->addWidget(m_sign, signRow, 0, 1, 2);
  m_grid->addWidget(m_legend, legendRow, 0, 1, 2);
  m_grid->addLayout(m_chartGrid, chartsRow, 0, 1, 2);
  m_delta = new DeltaPanel(m_document, m_state, body);
  m_grid->addWidget(m_delta, deltaRow, 0, 1, 2);
  connect(m_delta, &DeltaPanel::optionsChanged, this, &ComparePage::optionsChanged);
  buildTables(body);
  buildLists(body);
  arrangeTables();
  for (const int column : {0, 1}) m_grid->setColumnStretch(column, 1);
  m_grid->setRowStretch(chartsRow, 3);
  m_grid->setRowStretch(tablesRow, 2);
}

ComparePage::Headline ComparePage::makeHeadline(lifecycle::Indicator indicator) {
  Headline headline{indicator, new Tile(indicator, m_grid->parentWidget())};
  headline.tile->setObjectName(QString::fromUtf8(lifecycle::word(indicator).data()) + QStringLiteral("_Tile"));
  connect(headline.tile, &Tile::readingChosen, &m_state, &ViewState::choose);
  return headline;
}

ComparePage::Panel ComparePage::makePanel(const std::string& key) {
  const QString name = QString::fromStdString(key);
  Panel panel{key, new Card(m_grid->parentWidget()), nullptr, nullptr};
  panel.chart = new BarView(panel.card);
  panel.chart->setObjectName(name + QStringLiteral("_BarView"));
  panel.card->body()->addWidget(panel.chart, 1);
  panel.head = new FigureHead(*panel.card, *panel.chart, [this, name] { return exportOf((m_across == report::Across::indicator ? QStringLiteral("compare-scenario-") : QStringLiteral("compare-")) + name); }, [this, chart = panel.chart] {
    if (!m_document.assessment()) return FigureTable();  // another study: its results are not there yet
    report::Choice whole = m_state.choice();
    whole.cutOff = {0, 0};  // a table has every part
    const report::BarFigure& figure = chart->bars().figure();
    return tableOf(figure.across == report::Across::indicator ? report::indicatorsFigure(assessment(), whole, figure.bars.front().scenario, uncertainty().get())
                                                              : report::barFigure(assessment(), whole, figure.indicator, uncertainty().get()), assessment().study);
  });
  connect(panel.chart, &BarView::readingChosen, &m_state, &ViewState::choose);
  connect(panel.head, &FigureHead::readingChosen, &m_state, &ViewState::choose);
  connect(panel.chart, &BarView::restOpened, this, [this] {
    report::Choice choice = m_state.choice();
    choice.cutOff = {0, 0};
    m_state.setChoice(choice);
  });
  connect(panel.head, &FigureHead::switched, this, [this, key, head = panel.head] {
    const bool isNew = head->showsTable() ? m_asTables.insert(key).second : m_asTables.erase(key) > 0;
    if (isNew) emit optionsChanged();
  });
  return panel;
}

Page::Options ComparePage::options() const {
  Options options = m_delta ? m_delta->options() : Options();
  for (const std::string& key : m_asTables) options[tableOption + key] = "on";
  return options;
}

void ComparePage::setOptions(const Options& options) {
  std::set<std::string> asTables;
  for (const auto& [key, value] : options)
    if (key.starts_with(tableOption)) asTables.insert(key.substr(std::string_view(tableOption).size()));
  if (m_delta) m_delta->setOptions(options);
  if (asTables == m_asTables) return;
  m_asTables = std::move(asTables);
  for (const Panel& each : m_panels) each.head->setShowsTable(m_asTables.contains(each.key));
}

/// The headlines of the indicators and the panels of the figures, each where it belongs.
void ComparePage::followPanels(const std::vector<report::BarFigure>& figures) {
  const auto& choice = m_state.choice();
  // an id may be the word of an indicator: nothing of one kind stays for the other
  if (std::exchange(m_across, choice.across) != choice.across) m_panels.follow(std::vector<std::string>(), [this](const auto& key) { return makePanel(key); });
  std::vector<std::string> keys;
  for (const auto& figure : figures) keys.push_back(figure.across == report::Across::indicator ? figure.bars.front().scenario : std::string(lifecycle::word(figure.indicator)));
  const bool isOtherHeadline = m_headlines.follow(report::panels(assessment().study, choice), [this](auto indicator) { return makeHeadline(indicator); });
  const bool isOtherPanel = m_panels.follow(keys, [this](const auto& key) { return makePanel(key); });
  if (isOtherHeadline || isOtherPanel) m_placed = {};
  arrangePanels();
  if (isOtherHeadline || isOtherPanel) orderTabs();
}

/// Tab goes over tiles and panels as the eye does.
void ComparePage::orderTabs() {
  QWidget* before = m_bar->last();
  const auto next = [&](QWidget* widget) {
    setTabOrder(before, widget);
    before = widget;
  };
  for (const Headline& each : m_headlines) next(each.tile);
  for (const Panel& each : m_panels)
    for (QWidget* stop : each.head->stops()) next(stop);
}

bool ComparePage::areMany() const {
  constexpr std::size_t few = 6;
  return m_across == report::Across::scenario && m_document.assessment() && report::chosen(assessment(), m_state.choice()).size() > few;
}

/// As many in a row as have room; headlines that need more than one row are told in few words, so that the charts stay in sight.
void ComparePage::arrangePanels() {
  const int room = width() - pageMargins;
  const bool isCompact = static_cast<int>(m_headlines.size()) > acrossIn(room);
  const Placed placed{acrossIn(room, isCompact ? leastCompact : leastAcross, isCompact ? mostCompact : mostAcross), acrossIn(room, areMany() ? leastOfMany : leastAcross)};
  if (placed == m_placed) return;
  m_placed = placed;
  for (const Headline& each : m_headlines) each.tile->setCompact(isCompact);
  placeAcross(*m_tileGrid, m_headlines.widgets(&Headline::tile), placed.tiles);
  placeAcross(*m_chartGrid, m_panels.widgets(&Panel::card), placed.panels);
}

void ComparePage::buildTables(QWidget* body) {
  m_numbersCard = new Card(body);
  m_numbers = new NumbersModel(this);
  m_numbersTable = new CopyableTable(m_numbersCard);
  setUp(m_numbersTable, "numbers", m_numbers);
  m_numbersCard->body()->addWidget(m_numbersTable);
  addExportMenu(*m_numbersCard, [this] { return exports().front(); });
  const auto explainCell = [this](const QModelIndex& index) {
    if (const auto reading = m_numbers->reading(index)) m_state.choose(*reading);
  };
  connect(m_numbersTable, &QTableView::clicked, this, explainCell);
  connect(m_numbersTable, &CopyableTable::chosen, this, explainCell);
}

/// What differs and what is left out.
void ComparePage::buildLists(QWidget* body) {
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

std::vector<report::BarFigure> ComparePage::figures() const { return report::barFigures(assessment(), m_state.choice(), uncertainty().get()); }

void ComparePage::showResults() {
  auto figures = this->figures();
  followPanels(figures);
  m_coverages.setResults(m_document.assessment());
  showFigures(figures, true);
  showPart(*m_numbersCard, [this] { showNumbers(); });
  showPart(*m_listsCard, [this] { showLists(); });
}

void ComparePage::showBands() {
  showFigures(figures(), false);
  showPart(*m_numbersCard, [this] { showNumbers(); });
}

void ComparePage::showLinked() {
  const auto linked = m_state.linked();
  for (const Headline& each : m_headlines) each.tile->setLinked(linked);
  for (const Panel& each : m_panels) {
    each.chart->setLinked(linked);
    each.head->setLinked(linked);
  }
  m_numbers->setLinked(linked);
}

/// Without anew, only what draws changed: the results are those shown.
void ComparePage::showFigures(const std::vector<report::BarFigure>& figures, bool isAnew) {
  const ChartStyle style = styleFor(theme(), figures);
  for (const Headline& each : m_headlines) each.tile->show(assessment(), m_state.choice(), m_coverages, uncertainty().get(), awaitsBands());
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const Panel& panel = m_panels[i];
    if (!isAnew && figures[i] == panel.chart->bars().figure()) continue;
    panel.card->setTitle(words::title(figures[i], assessment().study), words::description(figures[i]));
    panel.chart->bars().awaitBands(awaitsBands());
    panel.chart->setFigure(figures[i], m_state.choice(), m_document.assessment(), style);
    panel.head->setShowsTable(m_asTables.contains(panel.key));
  }
  showLegend(figures, style);
  showSign();
}

/// What plus and minus say, where anything is compared.
void ComparePage::showSign() {
  const auto shown = report::chosen(assessment(), m_state.choice());
  m_sign->setVisible(shown.size() > 1);
  m_delta->setVisible(shown.size() > 1);
  if (shown.empty()) return;
  const auto& study = assessment().study;
  const auto& reference = assessment().scenarios[report::referenceOf(assessment(), m_state.choice())]->id;
  const bool isAnyIncomplete = std::ranges::any_of(m_headlines.all(&Headline::tile), &Tile::isIncomplete);
  m_sign->setText(words::text("compare.sign", {words::letter(study, reference).toStdString(), words::scenarioName(study, reference).toStdString()}) +
                  (isAnyIncomplete ? u' ' + words::text("compare.star") : QString()));
}

void ComparePage::showLegend(const std::vector<report::BarFigure>& figures, const ChartStyle& style) {
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
  m_grid->addWidget(m_numbersCard, tablesRow, 0, 1, isWide ? 1 : 2);
  m_grid->addWidget(m_listsCard, isWide ? tablesRow : tablesRow + 1, isWide ? 1 : 0, 1, isWide ? 1 : 2);
}

/// Titles have their new width only after the layout.
void ComparePage::alignLater() {
  QMetaObject::invokeMethod(this, [this] {
    m_grid->activate();  // panels that just came have no width yet
    alignAcross(m_panels.all(&Panel::card), static_cast<std::size_t>(m_placed.panels));
  }, Qt::QueuedConnection);
}

void ComparePage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  if (!m_grid) return;
  arrangePanels();
  arrangeTables();
  alignLater();
}

void ComparePage::showLists() {
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
  retranslateExportMenu(*m_numbersCard);
  m_lists->setAccessibleName(words::text("ui.lists"));
  m_lists->tabBar()->setAccessibleName(words::text("ui.lists"));
  m_numbersTable->setAccessibleName(words::text("ui.numbers"));
  m_differencesTable->setAccessibleName(words::text("ui.differing-inputs.name"));
  m_leftOutTable->setAccessibleName(words::text("ui.left-out"));
}

}  // namespace meguri::ui
