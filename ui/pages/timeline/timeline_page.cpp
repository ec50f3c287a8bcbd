#include "ui/pages/timeline/timeline_page.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <cmath>

#include "ui/pages/export_menu.h"
#include "ui/pages/timeline/year_legend.h"
#include "ui/widgets/control.h"
#include "ui/print/time_exports.h"

namespace meguri::ui {

namespace {

constexpr std::array yearViews = {report::YearView::study, report::YearView::incurred, report::YearView::amortised, report::YearView::both};

}  // namespace

TimelinePage::TimelinePage(StudyDocument& document, ViewState& state, QWidget* parent) : Page(document, state, parent) {
  setObjectName(QStringLiteral("timeline_Page"));
}

std::vector<TimePlot*> TimelinePage::plots() const {
  std::vector<TimePlot*> result;
  for (const Panel& each : m_panels) result.push_back(&each.card->plot());
  return result;
}

std::vector<YearCard*> TimelinePage::cards() const {
  auto result = m_panels.all(&Panel::card);
  result.insert(result.end(), {m_stock, m_fates});
  return result;
}

report::YearView TimelinePage::view() const { return yearViews[static_cast<std::size_t>(std::max(0, m_view->currentIndex()))]; }

void TimelinePage::build() {
  m_grid = makeGrid();
  auto* body = m_grid->parentWidget();
  m_plotGrid = new QGridLayout;
  m_plotGrid->setSpacing(m_grid->spacing());
  m_grid->addLayout(makeStrip(body), 0, 0);
  m_legend = new QLabel(body);
  m_legend->setTextFormat(Qt::RichText);
  m_legend->setWordWrap(true);
  m_grid->addWidget(m_legend, 1, 0);
  m_grid->addLayout(m_plotGrid, 2, 0);
  buildFleets(body);
  buildEvents(body);
  m_grid->setRowStretch(2, 3);
  m_grid->setRowStretch(3, 2);
  connect(&m_state, &ViewState::readingChanged, this, &TimelinePage::link);
}

QLayout* TimelinePage::makeStrip(QWidget* body) {
  auto* strip = new QHBoxLayout;
  strip->setSpacing(0);
  const auto button = [&](const char* name, bool isOn) {
    auto* tool = new QToolButton(body);
    tool->setObjectName(QLatin1String(name) + QStringLiteral("_QToolButton"));
    tool->setCheckable(true);
    tool->setAutoExclusive(true);
    tool->setChecked(isOn);
    tool->setFocusPolicy(Qt::StrongFocus);
    markControl(*tool);
    tool->setProperty("segment", true);
    strip->addWidget(tool, 0, Qt::AlignTop);  // with the first line of a strip that wraps
    return tool;
  };
  m_annual = button("annual", true);
  m_cumulative = button("cumulative", false);
  connect(m_cumulative, &QToolButton::toggled, this, &TimelinePage::changed);
  strip->addSpacing(16);
  m_bar = new ChoiceBar(m_document, m_state, ChoiceBar::Parts::withoutSplit, body);
  strip->addWidget(m_bar, 1);
  addYearControls();
  return strip;
}

/// How the years are looked at: behind the choices, so that both wrap as one.
void TimelinePage::addYearControls() {
  m_view = new QComboBox(m_bar);
  m_view->setObjectName(QStringLiteral("years_QComboBox"));
  markControl(*m_view);
  for (std::size_t i = 0; i < yearViews.size(); ++i) m_view->addItem(QString());
  connect(m_view, &QComboBox::currentIndexChanged, this, &TimelinePage::changed);
  const auto button = [&](const char* name) {
    auto* tool = new QToolButton(m_bar);
    tool->setObjectName(QLatin1String(name) + QStringLiteral("_QToolButton"));
    tool->setFocusPolicy(Qt::StrongFocus);
    markControl(*tool);
    return tool;
  };
  m_hasEvents = button("events");
  m_hasEvents->setCheckable(true);
  m_hasEvents->setProperty("segment", true);
  m_hasEvents->setChecked(true);
  connect(m_hasEvents, &QToolButton::toggled, this, [this] {
    if (m_document.assessment()) {
      findEvents();
      for (const Panel& each : m_panels) each.card->plot().setEvents(marksIn(each));
      listEvents();
    }
    emit optionsChanged();
  });
  m_allYears = button("all-years");
  m_allYears->setVisible(false);
  connect(m_allYears, &QToolButton::clicked, this, [this] { narrow(0, 0); });
  for (QWidget* each : std::initializer_list<QWidget*>{m_view, m_hasEvents, m_allYears}) m_bar->layout()->addWidget(each);
}

YearCard* TimelinePage::makeCard(const QString& name, int leastHeight, const std::function<QString()>& exportName) {
  auto* card = new YearCard(name, leastHeight, [this, exportName] { return exportOf(exportName()); }, m_grid->parentWidget());
  TimePlot& plot = card->plot();
  connect(card, &YearCard::readingChosen, this, [this](const report::Reading& reading) { m_state.choose(reading); });
  connect(&card->head(), &FigureHead::switched, this, [this, card] {
    if (!card->head().showsTable())
      m_asTables.removeAll(card->name());
    else if (!m_asTables.contains(card->name()))
      m_asTables << card->name();
    emit optionsChanged();
  });
  connect(&plot, &TimePlot::eventChosen, this, &TimelinePage::choose);
  connect(&plot, &TimePlot::yearPointed, this, &TimelinePage::point);
  connect(&plot, &TimePlot::yearsWanted, this, &TimelinePage::narrow);
  plot.setYears(m_years);
  card->setLinked(m_state.reading());
  if (m_asTables.contains(name)) card->head().setShowsTable(true);
  return card;
}

TimelinePage::Panel TimelinePage::makePanel(lifecycle::Indicator indicator) {
  const QString name = QString::fromUtf8(lifecycle::word(indicator).data());
  const auto exportName = [this, name] { return QStringLiteral("timeline-") + name + (m_cumulative->isChecked() ? QStringLiteral("-cumulative") : QString()); };
  return {indicator, makeCard(name, 220, exportName)};
}

void TimelinePage::followPanels() {
  if (!m_panels.follow(report::panels(assessment().study, m_state.choice()), [this](auto indicator) { return makePanel(indicator); })) return;
  placeAcross(*m_plotGrid, m_panels.widgets(&Panel::card), m_across);
  QWidget* before = m_bar->last();
  const auto follow = [&](QWidget* widget) {
    setTabOrder(before, widget);
    before = widget;
  };
  for (QWidget* each : std::initializer_list<QWidget*>{m_view, m_hasEvents, m_allYears}) follow(each);
  for (YearCard* card : cards())
    for (QWidget* widget : card->head().stops()) follow(widget);
  for (YearCard* card : cards()) card->plot().setLeastMargins(0, 0);
}

/// What of the hardware stands behind the years: how much of it there is, and what becomes of it.
void TimelinePage::buildFleets(QWidget* body) {
  m_stock = makeCard(QStringLiteral("stock"), 190, [] { return QStringLiteral("timeline-stock"); });
  m_grid->addWidget(m_stock, 3, 0);
  m_fates = makeCard(QStringLiteral("fates"), 170, [] { return QStringLiteral("timeline-ewaste-fates"); });
  m_grid->addWidget(m_fates, 4, 0);
  m_massesCard = new Card(body);
  m_masses = new MassesModel(this);
  m_massesTable = new CopyableTable(m_massesCard);
  m_massesTable->setObjectName(QStringLiteral("masses_QTableView"));
  m_massesTable->setModel(m_masses);
  m_massesTable->setMinimumHeight(220);
  m_massesCard->body()->addWidget(m_massesTable);
  m_grid->addWidget(m_massesCard, 6, 0);
}

void TimelinePage::buildEvents(QWidget* body) {
  m_eventsCard = new Card(body);
  m_events = new EventModel(this);
  m_eventsTable = new CopyableTable(m_eventsCard);
  m_eventsTable->setObjectName(QStringLiteral("events_QTableView"));
  m_eventsTable->setModel(m_events);
  m_eventsTable->setMinimumHeight(150);
  m_eventsTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_eventsTable->horizontalHeader()->setStretchLastSection(false);
  const auto chosen = [this](const QModelIndex& index) { choose(m_events->event(index.row())); };
  connect(m_eventsTable, &CopyableTable::chosen, this, chosen);
  connect(m_eventsTable, &QTableView::clicked, this, chosen);
  m_eventsCard->body()->addWidget(m_eventsTable);
  m_grid->addWidget(m_eventsCard, 5, 0);
}

void TimelinePage::setCumulative(bool isCumulative) { (isCumulative ? m_cumulative : m_annual)->setChecked(true); }

void TimelinePage::changed() {
  if (m_document.assessment()) showResults();
  emit optionsChanged();
}

void TimelinePage::showResults() {
  followPanels();
  showFigures(true);
  showPart(*m_eventsCard, [this] { listEvents(); });
  showPart(*m_stock, [this] { showStock(); });
  showPart(*m_fates, [this] { showFates(); });
  showPart(*m_massesCard, [this] { showMasses(); });
  alignSoon();
}

/// As many in a row as have room.
void TimelinePage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  const int across = acrossIn(width() - pageMargins);
  if (std::exchange(m_across, across) == across || !m_grid) return;
  placeAcross(*m_plotGrid, m_panels.widgets(&Panel::card), across);
  alignSoon();
}

void TimelinePage::alignSoon() {
  QMetaObject::invokeMethod(this, [this] {  // after the layout
    m_grid->activate();
    const auto cards = m_panels.all(&Panel::card);
    alignAcross({cards.begin(), cards.end()}, static_cast<std::size_t>(m_across));
    align();
  }, Qt::QueuedConnection);
}

/// Charts beneath each other share the edges of their years.
void TimelinePage::align() {
  const auto panels = m_panels.all(&Panel::card);
  const std::size_t across = std::min(panels.size(), static_cast<std::size_t>(m_across));
  std::vector<std::vector<YearCard*>> columns(std::max<std::size_t>(across, 1));
  for (std::size_t i = 0; i < panels.size(); ++i) columns[i % across].push_back(panels[i]);
  if (across > 1) columns.emplace_back();
  columns.back().insert(columns.back().end(), {m_stock, m_fates});
  for (const auto& column : columns) {
    if (column.size() < 2) continue;
    int left = 0, right = 0;
    for (const YearCard* card : column)
      if (card->isVisible()) left = std::max(left, card->plot().margins().first), right = std::max(right, card->plot().margins().second);
    for (const YearCard* card : column) card->plot().setLeastMargins(left, right);
  }
}

/// Without anew, only what draws changed: the results, and so the events, are those shown.
void TimelinePage::showFigures(bool isAnew) {
  const study::Study& study = assessment().study;
  ChartStyle style;
  style.theme = &theme();
  if (!awaitsBands()) m_sample.reset();
  std::vector<report::TimeFigure> shown;
  for (const Panel& each : m_panels) {
    shown.push_back(report::timeFigure(assessment(), m_state.choice(), each.indicator, {m_cumulative->isChecked(), view()}, uncertainty().get()));
    if (shown.back().sample) m_sample = shown.back().sample;
  }
  shown.swap(m_figures);
  if (isAnew) findEvents();
  for (std::size_t i = 0; i < m_panels.size(); ++i) {
    const Panel& each = m_panels[i];
    if (!isAnew && shown[i] == m_figures[i]) continue;
    each.card->setTitle(words::title(m_figures[i], study), words::description(m_figures[i], study));
    each.card->plot().awaitBands(awaitsBands());
    each.card->show(m_figures[i], study, style, marksIn(each));
  }
  showLegend();
}

void TimelinePage::showStock() {
  const study::Study& study = assessment().study;
  ChartStyle style;
  style.theme = &theme();
  const auto stock = report::stockFigure(assessment(), m_state.choice());
  m_stock->setTitle(words::title(stock), words::description(stock));
  m_stock->show(stock, study, style);
  m_stock->setVisible(!stock.isEmpty());
}

void TimelinePage::showFates() {
  const study::Study& study = assessment().study;
  ChartStyle style;
  style.theme = &theme();
  const auto fates = report::fateFigure(assessment(), m_state.choice());
  QStringList names;
  for (const auto& fate : fates.fates)
    names << QStringLiteral("<span style='color:%1'>■</span>&nbsp;%2").arg(style.part(report::Axis::fate, fate).name(), unbroken(words::partName(study, report::Axis::fate, fate)));
  QStringList order;
  for (const auto& id : fates.scenarios) order << words::letter(study, id);
  const QString bars = order.size() > 1 ? QStringLiteral(" · ") + words::text("time.bars-order", {order.join(QStringLiteral(", ")).toStdString()}) : QString();
  m_fates->setTitle(words::title(fates), words::description(fates) + bars + QStringLiteral("&nbsp;&nbsp; ") + names.join(QStringLiteral("&nbsp; ")));
  m_fates->show(fates, study, style);
  m_fates->setVisible(!fates.isEmpty());
  alignSoon();
}

void TimelinePage::showMasses() {
  m_masses->show(m_document.assessment(), m_state.choice());
  m_massesCard->setTitle(words::text("ui.timeline.masses"), words::text("ui.timeline.masses-about"));
  m_massesCard->setVisible(m_masses->rowCount() > 0);
  m_massesTable->setAccessibleName(words::text("ui.timeline.masses"));
  // as wide as their heads, which no number may cut
  m_massesTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

/// Switched off, neither marks nor list.
void TimelinePage::findEvents() {
  m_marks = m_hasEvents->isChecked() ? marksOf(assessment().study, report::eventsOf(assessment(), m_state.choice(), m_figures)) : std::vector<EventMark>();
}

std::vector<EventMark> TimelinePage::marksIn(const Panel& panel) const {
  std::vector<EventMark> own;
  std::ranges::copy_if(m_marks, std::back_inserter(own), [&](const EventMark& mark) { return mark.event.isOfElement() || mark.event.indicator == panel.indicator; });
  return own;
}

void TimelinePage::listEvents() {
  m_events->show(m_marks, assessment().study);
  m_eventsCard->setTitle(words::text("time.events"), words::text("time.events-about"));
  m_eventsTable->setAccessibleName(words::text("time.events"));
  m_eventsCard->setVisible(!m_marks.empty());
}

void TimelinePage::showLegend() { m_legend->setText(yearLegend(assessment(), m_state.choice(), m_figures, m_sample, m_state.reading())); }

/// Of all plots; both 0: all years.
void TimelinePage::narrow(double from, double to) {
  const auto years = from == 0 && to == 0 ? std::nullopt : std::optional(TimePlot::Years{from, to});
  if (years == m_years) return;
  m_years = years;
  for (const YearCard* card : cards()) card->plot().setYears(m_years);
  m_allYears->setVisible(m_years.has_value());
  emit optionsChanged();
}

void TimelinePage::point(int year) {
  for (const YearCard* card : cards()) card->plot().setCrosshair(year == 0 ? std::nullopt : std::optional(year));
}

void TimelinePage::link() {
  for (YearCard* card : cards()) card->setLinked(m_state.reading());
  if (m_document.assessment()) showLegend();
}

/// An element is selected; where curves cross, the running sum is explained.
void TimelinePage::choose(const report::Event& event) {
  if (const int row = m_events->rowOf(event); row >= 0) m_eventsTable->selectRow(row);
  if (event.isOfElement()) return m_state.select({event.scenario, event.element});
  const auto figure = report::timeFigure(assessment(), m_state.choice(), *event.indicator, {true, view()});
  for (std::size_t i = 0; i < figure.series.size(); ++i)
    if (figure.series[i].scenario == event.scenario) m_state.choose(figure.reading(i, event.year));
}

Page::Options TimelinePage::options() const {
  Options options;
  if (!m_grid) return options;
  if (m_cumulative->isChecked()) options["cumulative"] = "true";
  if (view() != report::YearView::study) options["accounting"] = word(view());
  if (!m_hasEvents->isChecked()) options["events"] = "off";
  if (m_years) {
    options["from"] = QString::number(m_years->from).toStdString();
    options["to"] = QString::number(m_years->to).toStdString();
  }
  if (!m_asTables.isEmpty()) options["tables"] = m_asTables.join(u',').toStdString();
  return options;
}

void TimelinePage::setOptions(const Options& options) {
  prepare();
  const auto of = [&](const char* key) {
    const auto found = options.find(key);
    return found == options.end() ? std::string() : found->second;
  };
  setCumulative(of("cumulative") == "true");
  const auto found = std::ranges::find(yearViews, of("accounting"), [](auto each) { return std::string(word(each)); });
  m_view->setCurrentIndex(found == yearViews.end() ? 0 : static_cast<int>(found - yearViews.begin()));
  m_hasEvents->setChecked(of("events") != "off");
  const double from = QString::fromStdString(of("from")).toDouble(), to = QString::fromStdString(of("to")).toDouble();
  if (std::isfinite(from) && std::isfinite(to) && from < to) narrow(from, to); else narrow(0, 0);
  const QStringList tables = QString::fromStdString(of("tables")).split(u',', Qt::SkipEmptyParts);
  for (YearCard* card : cards()) card->head().setShowsTable(tables.contains(card->name()));
  m_asTables = tables;  // those of figures to come too
}

Export TimelinePage::exportOf(const QString& name) const {
  for (const Export& each : exports())
    if (each.name == name) return each;
  return {};
}

std::vector<Export> TimelinePage::exports() const {
  if (!m_document.assessment()) return {};
  if (!m_grid) return timeExports(m_document.assessment(), m_state.choice(), uncertainty());
  return timeExports(m_document.assessment(), m_state.choice(), uncertainty(), view(), m_hasEvents->isChecked());
}

void TimelinePage::translate() {
  m_annual->setText(words::text("ui.timeline.annual"));
  m_cumulative->setText(words::text("ui.timeline.cumulative"));
  m_hasEvents->setText(words::text("time.events"));
  m_hasEvents->setToolTip(words::text("time.events.help"));
  m_allYears->setText(words::text("time.all-years"));
  m_allYears->setToolTip(words::text("time.all-years.help"));
  m_view->setAccessibleName(words::text("time.view"));
  m_view->setToolTip(words::text("time.view"));
  for (std::size_t i = 0; i < yearViews.size(); ++i) m_view->setItemText(static_cast<int>(i), words::term("time.view", word(yearViews[i])));
}

}  // namespace meguri::ui
