#include "ui/pages/report/report_page.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <cmath>

#include "ui/pages/report/report_controls.h"

namespace meguri::ui {

namespace {

QToolButton* toolButton(const char* name, const QString& sign, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setObjectName(QLatin1String(name));
  button->setText(sign);
  button->setAutoRaise(true);
  return button;
}

}  // namespace

ReportPage::ReportPage(StudyDocument& document, ViewState& state, QWidget* parent) : Page(document, state, parent) {
  setObjectName(QStringLiteral("report_Page"));
  connect(&m_document, &StudyDocument::changed, this, [this](const ChangeEvent& event) {
    if (event.wholeStudy) m_report.reset();
    if ((event.report || event.titleOrText) && isVisible() && m_document.assessment()) make();
  });
  connect(&m_maker, &ReportMaker::made, this, &ReportPage::showReport);
}

void ReportPage::build() {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->setSpacing(0);
  auto* splitter = new QSplitter(this);
  m_sides = new QTabWidget(splitter);
  m_sides->setObjectName(QStringLiteral("reportSides_QTabWidget"));
  m_sides->setDocumentMode(true);
  m_controls = new ReportControls(m_document, m_sides);
  m_sentences = new SentenceEdits(m_document, m_sides);
  m_sides->addTab(m_controls, {});
  m_sides->addTab(m_sentences, {});
  auto* right = new QWidget(splitter);
  auto* rows = new QVBoxLayout(right);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  rows->addWidget(buildBar());
  auto* pages = new QHBoxLayout;
  pages->setSpacing(0);
  m_thumbnails = new Thumbnails(right);
  m_view = new PageView(right);
  pages->addWidget(m_thumbnails);
  pages->addWidget(m_view, 1);
  rows->addLayout(pages, 1);
  splitter->addWidget(m_sides);
  splitter->addWidget(right);
  splitter->setStretchFactor(1, 1);
  splitter->setCollapsible(1, false);
  splitter->setSizes({340, 900});
  outer->addWidget(splitter);
  m_view->setZoom(m_zoom);
  connect(m_view, &PageView::pageChanged, m_thumbnails, &Thumbnails::mark);
  connect(m_view, &PageView::pageChanged, this, &ReportPage::showPlace);
  connect(m_view, &PageView::zoomChanged, this, [this] {
    showPlace();
    emit optionsChanged();
  });
  connect(m_thumbnails, &Thumbnails::pageChosen, this, [this](int page) { m_view->goTo(page); });
  connect(m_view, &PageView::sentenceChosen, this, [this](const QString& message, const std::vector<report::Reading>& numbers) {
    chooseNumbers(numbers);
    if (m_sides->currentWidget() == m_sentences) m_sentences->goTo(message);
  });
  connect(m_sentences, &SentenceEdits::numbersAsked, this, &ReportPage::chooseNumbers);
}

QWidget* ReportPage::buildBar() {
  auto* bar = new QWidget(this);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(12, 8, 12, 8);
  m_smaller = toolButton("reportSmaller_QToolButton", QStringLiteral("−"), bar);
  m_larger = toolButton("reportLarger_QToolButton", QStringLiteral("+"), bar);
  m_fit = toolButton("reportFit_QToolButton", {}, bar);
  m_place = roleLabel("muted", bar);
  m_progress = new QProgressBar(bar);
  m_progress->setObjectName(QStringLiteral("report_QProgressBar"));
  m_progress->setRange(0, 100);
  m_progress->setFixedWidth(120);
  m_progress->setTextVisible(false);
  m_progress->hide();
  m_print = new QPushButton(bar);
  m_print->setObjectName(QStringLiteral("reportPrint_QPushButton"));
  m_export = new QPushButton(bar);
  m_export->setObjectName(QStringLiteral("reportExport_QPushButton"));
  for (QToolButton* each : {m_smaller, m_larger, m_fit}) row->addWidget(each);
  row->addWidget(m_place);
  row->addStretch(1);
  row->addWidget(m_progress);
  row->addWidget(m_print);
  row->addWidget(m_export);
  connect(m_smaller, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->scale() / PageView::zoomStep); });
  connect(m_larger, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->scale() * PageView::zoomStep); });
  connect(m_fit, &QToolButton::clicked, this, [this] { m_view->setZoom(0); });
  connect(m_export, &QPushButton::clicked, this, &ReportPage::exportAsked);
  connect(m_print, &QPushButton::clicked, this, &ReportPage::printAsked);
  connect(&m_maker, &ReportMaker::progressed, m_progress, [this](double share) {
    m_progress->setVisible(true);
    m_progress->setValue(static_cast<int>(100 * share));
  });
  return bar;
}

void ReportPage::translate() {
  m_sides->setTabText(0, words::text("reportpage.settings"));
  m_sides->setTabText(1, words::text("reportpage.sentences"));
  m_fit->setText(words::text("reportpage.fit"));
  m_smaller->setToolTip(words::text("reportpage.smaller"));
  m_larger->setToolTip(words::text("reportpage.larger"));
  for (QToolButton* each : {m_smaller, m_larger}) each->setAccessibleName(each->toolTip());
  m_export->setText(words::text("reportpage.export"));
  m_print->setText(words::text("reportpage.print"));
  m_view->setAccessibleName(words::text("reportpage.pages"));
  m_thumbnails->setAccessibleName(words::text("reportpage.thumbnails"));
  m_progress->setAccessibleName(words::text("reportpage.progress"));
  showPlace();
}

Page::Options ReportPage::options() const {
  const double zoom = m_view ? m_view->zoom() : m_zoom;
  return zoom > 0 ? Options{{"zoom", QString::number(std::round(100 * zoom)).toStdString()}} : Options{};
}

void ReportPage::setOptions(const Options& options) {
  const auto found = options.find("zoom");
  m_zoom = found == options.end() ? 0 : QString::fromStdString(found->second).toDouble() / 100;
  if (m_view) m_view->setZoom(m_zoom);
}

void ReportPage::make() { m_maker.start({m_document.assessment(), m_state.choice(), uncertainty(), reportOf(m_document.study())}); }

void ReportPage::showReport(const std::shared_ptr<const MadeReport>& report) {
  m_report = report;
  m_progress->hide();
  m_view->setReport(report);
  m_thumbnails->setReport(report);
  m_sentences->show(*report->order.findings);
  showPlace();
  emit shown();
}

void ReportPage::showPlace() {
  if (!m_view->pages()) return m_place->clear();
  m_place->setText(words::text("reportpage.place", {std::to_string(m_view->page() + 1), std::to_string(m_view->pages()), QString::number(std::round(100 * m_view->scale())).toStdString()}));
}

/// The first is explained; all of them stand in the sentence.
void ReportPage::chooseNumbers(const std::vector<report::Reading>& numbers) {
  if (!numbers.empty()) m_state.choose(numbers.front());
}

}  // namespace meguri::ui
