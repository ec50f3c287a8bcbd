#include "ui/pages/uncertainty/ranking.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include "ui/base/theme.h"
#include "ui/widgets/calm_combo.h"
#include "ui/words/distribution_words.h"

namespace meguri::ui {

namespace {

/// A bar as long as the share, the number at its right.
class ShareDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override { return {170, option.fontMetrics.height() + 6}; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    QStyledItemDelegate::paint(painter, option, index);
    const int number = option.fontMetrics.horizontalAdvance(QStringLiteral("100 %")) + 16;
    const QRect room = option.rect.adjusted(8, 6, -number, -6);
    const double share = index.data(RankingModel::shareRole).toDouble();
    painter->fillRect(QRectF(room.left(), room.top(), room.width() * share, room.height()), theme().accent);
  }
};

}  // namespace

Ranking::Ranking(ViewState& state, QWidget* parent)
    : Dressed(parent), m_state(state), m_runs([this](quint64, std::optional<Outcome> outcome, const std::string&) { arrive(std::move(outcome)); }) {
  auto* line = new QHBoxLayout;
  m_of = roleLabel("muted", this);
  m_combo = new CalmCombo(this);
  m_combo->setObjectName(QStringLiteral("rankingOf_QComboBox"));
  m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_combo->setMaximumWidth(320);
  m_of->setBuddy(m_combo);
  m_edit = new QPushButton(this);
  m_edit->setObjectName(QStringLiteral("editSpread_QPushButton"));
  m_edit->setEnabled(false);
  line->addWidget(m_of);
  line->addWidget(m_combo);
  line->addStretch(1);
  line->addWidget(m_edit);
  m_model = new RankingModel(this);
  m_table = new CopyableTable(this);
  m_table->setObjectName(QStringLiteral("ranking_QTableView"));
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setModel(m_model);
  m_table->setItemDelegateForColumn(RankingModel::share, new ShareDelegate(m_table));
  m_counts = roleLabel("muted", this);
  m_counts->setObjectName(QStringLiteral("inputCounts_QLabel"));
  m_counts->setWordWrap(true);
  body()->addLayout(line);
  body()->addWidget(m_table);
  body()->addWidget(m_counts);
  connect(m_combo, &QComboBox::activated, this, [this](int index) {
    m_subject = m_subjects[static_cast<std::size_t>(index)];
    start();
  });
  connect(m_table, &CopyableTable::chosen, this, &Ranking::goTo);
  connect(m_edit, &QPushButton::clicked, this, [this] {
    if (const auto place = m_model->placeOf(m_table->currentIndex())) m_state.editSpread(place->target, place->field);
  });
  connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
          [this](const QModelIndex& current) { m_edit->setEnabled(m_model->placeOf(current).has_value()); });
  retranslate();
}

void Ranking::show(const report::UncertaintyPointer& uncertainty, lifecycle::Indicator indicator, const lifecycle::View& view) {
  m_uncertainty = uncertainty;
  m_indicator = indicator;
  m_view = view;
  fillSubjects();
  start();
}

void Ranking::clear() {
  m_uncertainty.reset();
  m_subject.reset();
  m_model->show(nullptr, {});
  m_counts->clear();
}

/// The differences first: which inputs decide between scenarios is what a comparison asks.
void Ranking::fillSubjects() {
  m_subjects.clear();
  const auto& assessment = *m_uncertainty->assessment();
  const auto& study = assessment.study;
  const auto scenarios = report::chosen(assessment, m_uncertainty->choice());
  const auto& reference = assessment.scenarios[report::referenceOf(assessment, m_uncertainty->choice())]->id;
  const QSignalBlocker quiet(m_combo);
  m_combo->clear();
  for (const std::size_t s : scenarios) {
    const auto& id = assessment.scenarios[s]->id;
    if (!m_uncertainty->difference(id, m_indicator, m_view)) continue;
    m_subjects.push_back({id, true});
    m_combo->addItem(words::text("draws.letters-minus", {words::letter(study, id).toStdString(), words::letter(study, reference).toStdString()}));
  }
  for (const std::size_t s : scenarios) {
    const auto& id = assessment.scenarios[s]->id;
    m_subjects.push_back({id, false});
    m_combo->addItem(words::letter(study, id) + QStringLiteral("  ") + words::scenarioName(study, id));
  }
  if (m_subject && std::ranges::find(m_subjects, *m_subject) == m_subjects.end()) m_subject.reset();
  if (m_subject) m_combo->setCurrentIndex(static_cast<int>(std::ranges::find(m_subjects, *m_subject) - m_subjects.begin()));
}

void Ranking::start() {
  if (m_subjects.empty()) return;
  m_runs.start([uncertainty = m_uncertainty, subject = m_subject.value_or(m_subjects.front()), indicator = m_indicator, view = m_view](std::stop_token stop) -> Outcome {
    if (subject.isDifference) return {uncertainty, report::contributions(*uncertainty, subject.scenario, indicator, view, 0, stop)};
    report::Reading reading;
    reading.scenario = subject.scenario;
    reading.indicator = indicator;
    reading.view = view;
    reading.perUnit = uncertainty->choice().perUnit();
    return {uncertainty, report::contributions(*uncertainty, reading, 0, stop)};
  });
}

void Ranking::arrive(std::optional<Outcome> outcome) {
  if (!outcome || !m_uncertainty) return;
  // what was selected stays so while its number moves
  const auto& before = m_model->contributions().inputs;
  const auto row = static_cast<std::size_t>(m_table->currentIndex().row());
  const auto key = m_table->currentIndex().isValid() && row < before.size() ? std::optional(before[row].key) : std::nullopt;
  m_model->show(outcome->uncertainty->assessment(), outcome->contributions.value_or(report::Contributions()));
  const auto& now = m_model->contributions().inputs;
  for (std::size_t i = 0; key && i < std::min(now.size(), RankingModel::mostShown); ++i)
    if (now[i].key == *key) m_table->setCurrentIndex(m_model->index(static_cast<int>(i), RankingModel::input));
  m_edit->setEnabled(m_model->placeOf(m_table->currentIndex()).has_value());
  showWords();
  emit ranked();
}

void Ranking::showWords() {
  const auto& contributions = m_model->contributions();
  setTitle(words::text("draws.ranking"), words::text("draws.ranking-about", {words::number(static_cast<double>(contributions.draws)).toStdString()}));
  m_counts->setText((contributions.inputs.empty() ? words::text("draws.nothing-varies") + words::text("report.between-sentences") : QString()) + words::inputCounts(contributions));
  auto* header = m_table->horizontalHeader();
  header->setMinimumSectionSize(60);
  for (int section = 0; section < header->count(); ++section)
    header->setSectionResizeMode(section, section == RankingModel::input ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
  m_table->setFixedHeight(m_table->sizeHint().height());
}

void Ranking::goTo(const QModelIndex& index) {
  if (const auto place = m_model->placeOf(index)) m_state.goTo(place->target, place->field);
}

void Ranking::retranslate() {
  m_of->setText(words::text("draws.ranking-of"));
  m_combo->setAccessibleName(words::text("draws.ranking"));
  m_table->setAccessibleName(words::text("draws.ranking"));
  m_edit->setText(words::text("draws.edit-spread"));
  m_edit->setToolTip(words::text("draws.edit-spread.tip"));
  if (m_uncertainty) fillSubjects();
  if (m_uncertainty) showWords();
}

}  // namespace meguri::ui
