#include "ui/pages/uncertainty/uncertainty_page.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QSignalBlocker>

#include "ui/pages/figure_head.h"
#include "ui/print/uncertainty_exports.h"
#include "ui/widgets/calm_combo.h"
#include "ui/words/distribution_words.h"

namespace meguri::ui {

UncertaintyPage::UncertaintyPage(StudyDocument& document, ViewState& state, QWidget* parent)
    : Page(document, state, parent), m_runs([this](quint64, std::optional<Figures> figures, const std::string&) {
        if (!figures || !m_document.assessment()) return;
        m_figures = std::move(figures);
        showFigures();
      }) {
  setObjectName(QStringLiteral("uncertainty_Page"));
  connect(&m_document, &StudyDocument::changed, this, [this](const ChangeEvent& event) {
    if (event.wholeStudy) forget();
  });
}

void UncertaintyPage::build() {
  m_grid = makeGrid();
  auto* body = m_grid->parentWidget();
  m_choice = new ChoiceBar(m_document, m_state, ChoiceBar::Parts::withoutView, body);
  m_drawn = new DrawnBar(m_document, body);
  connect(m_drawn, &DrawnBar::changed, this, &UncertaintyPage::followDraws);
  m_legend = new QLabel(body);
  m_legend->setTextFormat(Qt::RichText);
  m_legend->setWordWrap(true);
  buildEmpty(body);
  buildCharts(body);
  buildTables(body);
  m_grid->addWidget(m_choice, 0, 0, 1, 2);
  m_grid->addWidget(m_drawn, 1, 0, 1, 2);
  m_grid->addWidget(m_legend, 2, 0, 1, 2);
  m_grid->addWidget(m_emptyCard, 3, 0, 1, 2);
  m_grid->addWidget(m_statisticsCard, 6, 0, 1, 2);
  m_grid->addWidget(m_ranking, 7, 0, 1, 2);
  for (const int column : {0, 1}) m_grid->setColumnStretch(column, 1);
  m_grid->setRowStretch(4, 1);
  m_grid->setRowStretch(8, 1);
  arrange();
  forget();
}

void UncertaintyPage::buildEmpty(QWidget* body) {
  m_emptyCard = new Card(body);
  m_empty = new QLabel(m_emptyCard);
  m_empty->setObjectName(QStringLiteral("noSpread_QLabel"));
  m_empty->setWordWrap(true);
  m_emptyCard->body()->addWidget(m_empty);
  m_emptyCard->hide();
}

void UncertaintyPage::buildCharts(QWidget* body) {
  m_totalsCard = new Card(body);
  m_totals = new DistributionPlot(m_totalsCard);
  m_totals->setObjectName(QStringLiteral("totals_DistributionPlot"));
  m_totals->setMinimumHeight(240);
  m_totalsCard->body()->addWidget(m_totals, 1);
  new FigureHead(*m_totalsCard, *m_totals, [this] { return exportOf(false); });
  m_differenceCard = new Card(body);
  m_which = new CalmCombo(m_differenceCard);
  m_which->setObjectName(QStringLiteral("difference_QComboBox"));
  m_which->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_difference = new DistributionPlot(m_differenceCard);
  m_difference->setObjectName(QStringLiteral("difference_DistributionPlot"));
  m_difference->setMinimumHeight(200);
  m_verdict = new QLabel(m_differenceCard);
  m_verdict->setObjectName(QStringLiteral("verdict_QLabel"));
  m_verdict->setWordWrap(true);
  m_differenceCard->body()->addWidget(m_which, 0, Qt::AlignLeft);
  m_differenceCard->body()->addWidget(m_difference, 1);
  m_differenceCard->body()->addWidget(m_verdict);
  new FigureHead(*m_differenceCard, *m_difference, [this] { return exportOf(true); });
  connect(m_which, &QComboBox::activated, this, &UncertaintyPage::showDifference);
}

void UncertaintyPage::buildTables(QWidget* body) {
  m_statisticsCard = new Card(body);
  m_statistics = new StatisticsModel(this);
  m_statisticsTable = new CopyableTable(m_statisticsCard);
  m_statisticsTable->setObjectName(QStringLiteral("statistics_QTableView"));
  m_statisticsTable->setModel(m_statistics);
  m_skewed = roleLabel("muted", m_statisticsCard);
  m_skewed->setWordWrap(true);
  m_statisticsCard->body()->addWidget(m_statisticsTable);
  m_statisticsCard->body()->addWidget(m_skewed);
  addExportMenu(*m_statisticsCard, [this] { return exportOf(false); });
  m_ranking = new Ranking(m_state, body);
}

/// Totals and difference side by side where both have room, else one under the other.
void UncertaintyPage::arrange() {
  const bool isWide = isCompared() && width() > 780;
  m_grid->addWidget(m_totalsCard, 4, 0, 1, isWide ? 1 : 2);
  m_grid->addWidget(m_differenceCard, isWide ? 4 : 5, isWide ? 1 : 0, 1, isWide ? 1 : 2);
}

void UncertaintyPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  if (m_grid) arrange();
}

void UncertaintyPage::forget() {
  m_figures.reset();
  if (!m_grid) return;
  m_drawn->reset();
  m_ranking->clear();
  for (Card* each : {m_totalsCard, m_differenceCard, m_statisticsCard}) each->menuButton()->setEnabled(false);  // nothing to export yet
  for (auto* plot : {m_totals, m_difference}) plot->setNothing(words::text("draws.drawing"), {&theme(), 1, {}});
}

void UncertaintyPage::followDraws() {
  if (isVisible() && m_document.assessment()) showResults();
}

void UncertaintyPage::showResults() {
  m_drawn->follow();
  const bool isOfThese = m_figures && m_figures->of == uncertainty() && m_figures->totals.indicator == m_drawn->indicator() && m_figures->totals.view == m_drawn->view();
  if (uncertainty() && !isOfThese) return work();
  if (m_figures) showFigures();  // in other words, colours or form
}

/// Sorting many draws takes longer than a frame.
void UncertaintyPage::work() {
  m_runs.start([uncertainty = uncertainty(), indicator = m_drawn->indicator(), view = m_drawn->view()](std::stop_token) -> Figures {
    return {uncertainty, report::distributionFigure(*uncertainty, indicator, view), report::differenceFigures(*uncertainty, indicator, view)};
  });
}

void UncertaintyPage::showFigures() {
  const bool isEmpty = m_figures->of->inputs() == 0;
  m_emptyCard->setVisible(isEmpty);
  m_emptyCard->setTitle(words::text("draws.none-title"));
  m_empty->setText(words::text("draws.none"));
  for (QWidget* each : std::initializer_list<QWidget*>{m_totalsCard, m_statisticsCard, m_ranking, m_drawn}) each->setVisible(!isEmpty);
  m_differenceCard->setVisible(!isEmpty && isCompared());
  showLegend();
  if (!isEmpty) {
    const auto& study = m_figures->of->assessment()->study;
    m_totalsCard->setTitle(words::title(m_figures->totals, study), words::description(m_figures->totals, study) + QStringLiteral(" · ") + words::marksLegend());
    m_totals->setFigure(m_figures->totals, study, {&theme(), 1, {}}, m_drawn->form());
    m_totals->setAccessibleName(m_totalsCard->title());
    m_totals->setAccessibleDescription(m_totals->labels().join(QStringLiteral("\n")));
    for (Card* each : {m_totalsCard, m_statisticsCard}) each->menuButton()->setEnabled(!m_figures->totals.results.empty());
    m_differenceCard->menuButton()->setEnabled(differenceShown().has_value());
    showDifference();
    showStatistics();
    arrange();
    m_ranking->show(m_figures->of, m_figures->totals.indicator, m_figures->totals.view);
  }
  emit shown();
}

bool UncertaintyPage::isCompared() const { return m_figures && report::chosen(*m_figures->of->assessment(), m_figures->of->choice()).size() > 1; }

std::optional<std::size_t> UncertaintyPage::differenceShown() const {
  if (!m_figures || m_figures->differences.empty()) return std::nullopt;
  const auto wanted = m_which->currentData().toString().toStdString();
  const auto found = std::ranges::find(m_figures->differences, wanted, [](const auto& each) { return each.result.scenario; });
  return found == m_figures->differences.end() ? 0 : static_cast<std::size_t>(found - m_figures->differences.begin());
}

void UncertaintyPage::showDifference() {
  const auto at = differenceShown();
  if (!at) return showNoDifference();
  const auto& study = m_figures->of->assessment()->study;
  const auto& figure = m_figures->differences[*at];
  {
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    for (const auto& each : m_figures->differences)
      m_which->addItem(words::text("draws.letters-minus", {words::letter(study, each.result.scenario).toStdString(), words::letter(study, each.reference).toStdString()}) +
                           QStringLiteral("  ") + words::scenarioName(study, each.result.scenario),
                       QString::fromStdString(each.result.scenario));
    m_which->setCurrentIndex(static_cast<int>(*at));
    m_which->setVisible(m_figures->differences.size() > 1);
  }
  m_differenceCard->setTitle(words::title(figure, study), words::description(figure, study));
  m_difference->setFigure(figure, study, {&theme(), 1, {}}, m_drawn->form());
  m_difference->setAccessibleName(m_differenceCard->title());
  m_difference->setAccessibleDescription(m_difference->labels().join(QStringLiteral("\n")));
  m_verdict->setText(words::verdict(figure, study));
}

/// What is known of the scenarios has no part in common, or one has no total.
void UncertaintyPage::showNoDifference() {
  m_which->hide();
  m_differenceCard->setTitle(words::text("ui.not-comparable"), words::indicatorName(m_figures->totals.indicator));
  m_difference->setNothing(words::text("ui.not-comparable"), {&theme(), 1, {}});
  m_verdict->setText(words::text("report.no-ranking"));
}

void UncertaintyPage::showStatistics() {
  m_statistics->show(m_figures->totals, m_figures->differences, m_figures->of->assessment()->study);
  const QString unit = m_statistics->unit().unit;
  m_statisticsCard->setTitle(words::text("draws.statistics"), words::indicatorName(m_figures->totals.indicator) + (unit.isEmpty() ? QString() : QStringLiteral(" · ") + unit));
  m_skewed->setText(words::text("draws.skewed"));
  m_skewed->setVisible(m_statistics->isAnySkewed());
  auto* header = m_statisticsTable->horizontalHeader();
  header->setMinimumSectionSize(60);
  for (int section = 0; section < header->count(); ++section)
    header->setSectionResizeMode(section, section == StatisticsModel::name ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
  m_statisticsTable->setFixedHeight(m_statisticsTable->sizeHint().height());
}

void UncertaintyPage::showLegend() {
  const auto& assessment = *m_figures->of->assessment();
  QString legend;
  for (const std::size_t s : report::chosen(assessment, m_figures->of->choice())) {
    const auto& id = assessment.scenarios[s]->id;
    legend += QStringLiteral("<span style='color:%1'>●</span> <b>%2</b> %3&nbsp;&nbsp;&nbsp; ")
                  .arg(scenarioColour(theme(), assessment.study, id).name(), words::letter(assessment.study, id), words::scenarioName(assessment.study, id).toHtmlEscaped());
  }
  m_legend->setText(legend);
}

Export UncertaintyPage::exportOf(bool isDifference) const {
  const auto all = exports();
  if (all.empty()) return {};
  const auto at = differenceShown();
  if (isDifference) return at ? all[2 + *at] : Export();
  return all[m_drawn->form() == DistributionPlot::Form::cumulative ? 1 : 0];
}

std::vector<Export> UncertaintyPage::exports() const {
  return m_figures ? uncertaintyExports(m_figures->of, m_figures->totals, m_figures->differences) : std::vector<Export>();
}

void UncertaintyPage::translate() {
  retranslateExportMenu(*m_statisticsCard);
  m_which->setAccessibleName(words::text("draws.difference-of"));
  m_statisticsTable->setAccessibleName(words::text("draws.statistics"));
}

}  // namespace meguri::ui
