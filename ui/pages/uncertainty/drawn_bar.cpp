#include "ui/pages/uncertainty/drawn_bar.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <algorithm>

#include "core/report/uncertainty_run.h"
#include "ui/pages/scope_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled_combo.h"
#include "ui/words/distribution_words.h"

namespace meguri::ui {

namespace {

/// Numbers of draws offered, and the study's own among them.
std::vector<std::int64_t> offered(std::int64_t own) {
  std::vector<std::int64_t> result{1'000, 10'000, 100'000, 1'000'000};
  if (std::ranges::find(result, own) == result.end()) result.insert(std::ranges::upper_bound(result, own), own);
  return result;
}

QString viewName(const lifecycle::View& view) {
  return words::term("accounting", lifecycle::word(view.accounting)) + QStringLiteral(" · ") + words::term("basis", lifecycle::word(view.basis));
}

}  // namespace

DrawnBar::DrawnBar(StudyDocument& document, QWidget* parent)
    : Dressed(parent), m_document(document), m_runs([this](quint64, std::optional<Memory> memory, const std::string&) {
        if (memory) m_memory = std::move(*memory);
        fillDraws();
      }) {
  auto* layout = new FlowLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  m_total = addCombo("total", "draws.total");
  m_views = addCombo("view", "draws.view");
  // both forms stay together when the strip wraps
  auto* forms = new QWidget(this);
  auto* pair = new QHBoxLayout(forms);
  pair->setContentsMargins(0, 0, 6, 0);
  pair->setSpacing(0);
  m_histogram = addForm("histogram", pair);
  m_cumulative = addForm("cumulativeShare", pair);
  layout->addWidget(forms);
  m_histogram->setChecked(true);
  m_draws = addCombo("draws", "draws.draws");
  m_progress = roleLabel("muted", this);
  m_progress->setObjectName(QStringLiteral("progress_QLabel"));
  m_progress->setMinimumHeight(m_draws->parentWidget()->sizeHint().height());
  layout->addWidget(m_progress);
  connect(m_total, &QComboBox::activated, this, [this](int index) {
    m_indicator = static_cast<lifecycle::Indicator>(m_total->itemData(index).toInt());
    emit changed();
  });
  connect(m_views, &QComboBox::activated, this, [this](int index) {
    const auto& chosen = lifecycle::views[static_cast<std::size_t>(index)];
    m_view = chosen == report::viewOf(m_document.study()) ? std::nullopt : std::optional(chosen);
    emit changed();
  });
  connect(m_cumulative, &QToolButton::toggled, this, &DrawnBar::changed);
  connect(m_draws, &QComboBox::activated, this, [this](int index) { editScope(m_document, "draws", std::int64_t{m_draws->itemData(index).toLongLong()}); });
  retranslate();
}

QComboBox* DrawnBar::addCombo(const char* name, const char* code) {
  const auto [label, combo] = addLabelledCombo(*this, name);
  m_labels.emplace_back(label, code);
  return combo;
}

QToolButton* DrawnBar::addForm(const char* name, QLayout* to) {
  auto* tool = new QToolButton(to->parentWidget());
  tool->setObjectName(QLatin1String(name) + QStringLiteral("_QToolButton"));
  tool->setCheckable(true);
  tool->setAutoExclusive(true);
  tool->setFocusPolicy(Qt::StrongFocus);
  tool->setProperty("segment", true);
  to->addWidget(tool);
  return tool;
}

lifecycle::View DrawnBar::view() const { return m_view.value_or(report::viewOf(m_document.study())); }

void DrawnBar::reset() {
  m_view.reset();
  m_indicator = lifecycle::Indicator::ghg;
  m_memory.clear();
  follow();
}

void DrawnBar::follow() {
  fillTotals();
  fillDraws();
  showProgress();
  askMemory();
}

void DrawnBar::fillTotals() {
  const auto counted = report::countedIndicators(m_document.study());
  if (std::ranges::find(counted, m_indicator) == counted.end() && !counted.empty()) m_indicator = counted.front();
  const QSignalBlocker quiet(m_total), quietToo(m_views);
  m_total->clear();
  for (const auto indicator : counted) m_total->addItem(words::indicatorName(indicator), static_cast<int>(indicator));
  m_total->setCurrentIndex(m_total->findData(static_cast<int>(m_indicator)));
  m_views->clear();
  for (const auto& each : lifecycle::views) {
    const QString name = viewName(each);
    m_views->addItem(each == report::viewOf(m_document.study()) ? words::text("draws.view-of-study", {name.toStdString()}) : name);
    if (each == view()) m_views->setCurrentIndex(m_views->count() - 1);
  }
}

void DrawnBar::fillDraws() {
  const std::int64_t own = m_document.study().draws();
  const auto numbers = offered(own);
  const QSignalBlocker quiet(m_draws);
  m_draws->clear();
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const QString number = words::number(static_cast<double>(numbers[i]));
    const bool isKnown = m_memory.size() == numbers.size();
    m_draws->addItem(isKnown ? words::text("draws.with-memory", {number.toStdString(), words::memory(m_memory[i]).toStdString()}) : number,
                     static_cast<qlonglong>(numbers[i]));
    if (numbers[i] == own) m_draws->setCurrentIndex(static_cast<int>(i));
  }
}

void DrawnBar::showProgress() {
  const BandRun& bands = m_document.bands();
  const auto uncertainty = m_document.uncertainty();
  QStringList parts{words::text("draws.seed", {QString::number(m_document.study().seed()).toStdString()})};
  if (!bands.failure().empty())
    parts << words::text("draws.failed", {bands.failure()});
  else if (bands.isBusy() && uncertainty)
    parts << words::text("draws.so-far", {words::number(static_cast<double>(uncertainty->draws())).toStdString(), words::number(static_cast<double>(bands.wanted())).toStdString()});
  else if (bands.isBusy())
    parts << words::text("draws.drawing");
  m_progress->setText(parts.join(QStringLiteral(" · ")));
}

/// Planning the draws says what they take. Once they are in, so that no edit waits for it.
void DrawnBar::askMemory() {
  const auto uncertainty = m_document.uncertainty();
  if (!uncertainty || m_document.bands().isBusy() || m_measured.lock() == uncertainty) return;
  m_measured = uncertainty;
  m_runs.start([uncertainty, numbers = offered(m_document.study().draws())](std::stop_token) {
    const report::UncertaintyRun run(uncertainty->assessment(), uncertainty->choice(), uncertainty->seed(), report::UncertaintyRun::Years::with);
    Memory memory;
    for (const auto draws : numbers) memory.push_back(run.bytes(static_cast<std::size_t>(draws)));
    return memory;
  });
}

void DrawnBar::retranslate() {
  for (const auto& [label, code] : m_labels) {
    label->setText(words::text(code));
    label->buddy()->setAccessibleName(label->text());
  }
  m_histogram->setText(words::text("draws.histogram"));
  m_cumulative->setText(words::text("draws.cumulative"));
  m_draws->setToolTip(QStringLiteral("<p>") + words::fieldHelp("scope", "draws").toHtmlEscaped() + QStringLiteral("</p>"));
  follow();
}

}  // namespace meguri::ui
