#include "ui/panels/changes_view.h"

#include <QAction>
#include <QHeaderView>
#include <algorithm>

#include "ui/words/headings.h"
#include "ui/words/variant_words.h"

namespace meguri::ui {

namespace {

using What = study::VariantChange::What;

constexpr int mostRows = 16;  // more scroll

void takeBack(study::Transaction& transaction, const study::Study& study, const study::Id& variant, const study::VariantChange& change) {
  switch (change.what) {
    case What::name: return transaction.resetName(variant, change.element);
    case What::removed: return transaction.restoreElement(variant, change.element);
    case What::added: return transaction.removeElement(variant, change.element);
    case What::kept: return;
    case What::field: break;
  }
  for (const auto& each : study::seenBy(study, *study.scenario(variant)))
    if (each->id == change.element) transaction.resetField(variant, change.element, each->type->fields()[static_cast<std::size_t>(change.field)].key);
}

}  // namespace

ChangesView::ChangesView(StudyDocument& document, ViewState& state, QWidget* parent) : Dressed(parent), m_document(document), m_state(state) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 8, 0, 0);
  layout->setSpacing(6);
  m_heading = roleLabel("heading", this);
  m_none = roleLabel("muted", this);
  m_none->setWordWrap(true);
  m_model = new ChangesModel(this);
  m_table = new CopyableTable(this);
  m_table->setObjectName(QStringLiteral("changes_QTableView"));
  m_table->setModel(m_model);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
  m_table->setTextElideMode(Qt::ElideMiddle);  // of "H100 servers · Lifetime" both ends tell
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_go = new QAction(this);
  m_back = new QAction(this);
  m_back->setObjectName(QStringLiteral("backToBase_QAction"));
  m_back->setShortcut(QKeySequence::Delete);
  m_back->setShortcutContext(Qt::WidgetShortcut);
  m_table->addActions({m_go, m_back});
  m_backButton = new QToolButton(this);
  m_backButton->setObjectName(QStringLiteral("backToBase_QToolButton"));
  m_backButton->setDefaultAction(m_back);
  m_backButton->setProperty("segment", true);
  m_backButton->setFocusPolicy(Qt::TabFocus);
  m_variantsHeading = roleLabel("heading", this);
  m_variants = new QVBoxLayout;
  m_variants->setSpacing(0);
  layout->addWidget(m_heading);
  layout->addWidget(m_none);
  layout->addWidget(m_table);
  layout->addWidget(m_backButton, 0, Qt::AlignLeft);
  layout->addWidget(m_variantsHeading);
  layout->addLayout(m_variants);
  connect(m_table, &CopyableTable::chosen, this, &ChangesView::goTo);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChangesView::update);
  connect(m_back, &QAction::triggered, this, &ChangesView::backToBase);
  connect(m_go, &QAction::triggered, this, [this] { goTo(m_table->currentIndex()); });
  retranslate();
}

void ChangesView::show(const Target& target) {
  const study::Study& study = m_document.study();
  const auto* scenario = target.element.empty() ? study.scenario(target.scenario) : nullptr;
  setVisible(scenario != nullptr);
  if (!scenario) return;
  m_scenario = scenario->id;
  m_model->show(study, m_scenario);
  const int rows = m_model->rowCount();
  m_heading->setText(words::text("ui.changes", {std::to_string(rows)}));
  m_heading->setVisible(scenario->isVariant());
  m_none->setVisible(scenario->isVariant() && rows == 0);
  m_table->setVisible(rows > 0);
  m_backButton->setVisible(rows > 0);
  fitHeight();
  update();
  showVariants(study);
}

void ChangesView::showVariants(const study::Study& study) {
  for (QToolButton* link : m_links) {
    link->hide();
    link->deleteLater();  // it may be the one just clicked
  }
  m_links.clear();
  for (const auto& each : study.scenarios) {
    if (each->base != m_scenario) continue;
    auto* link = new QToolButton(this);
    link->setObjectName(QStringLiteral("variant-%1_QToolButton").arg(QString::fromStdString(each->id)));
    const QString name = words::letter(study, each->id) + QStringLiteral(" · ") + words::shown(*each);
    link->setText(QString(name).replace(u'&', QStringLiteral("&&")));
    link->setAccessibleName(name);
    link->setAutoRaise(true);
    link->setFocusPolicy(Qt::TabFocus);
    connect(link, &QToolButton::clicked, this, [this, id = each->id] { m_state.select({id, {}}); });
    m_variants->addWidget(link, 0, Qt::AlignLeft);
    m_links.push_back(link);
  }
  m_variantsHeading->setVisible(!m_links.empty());
}

/// Half for what is changed: its name is the longest.
void ChangesView::resizeEvent(QResizeEvent* event) {
  Dressed::resizeEvent(event);
  const int quarter = (width() - 2 * m_table->frameWidth()) / 4;
  for (int column = 0; column < 3; ++column) m_table->setColumnWidth(column, column == 0 ? 2 * quarter : quarter);
}

void ChangesView::fitHeight() {
  const int rows = std::min(mostRows, m_model->rowCount());
  m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth() + 2);
}

void ChangesView::update() {
  const bool isSelected = m_table->selectionModel()->hasSelection();
  m_back->setEnabled(isSelected);
  m_back->setToolTip(words::text(isSelected ? "ui.changes.back.tip" : "why-not.no-change-selected"));
  m_go->setEnabled(isSelected);
}

/// What was removed is shown where it still is.
void ChangesView::goTo(const QModelIndex& index) {
  const auto* scenario = m_document.study().scenario(m_scenario);
  if (!index.isValid() || !scenario) return;
  const study::VariantChange change = m_model->change(index.row());
  const Target target{change.what == What::removed ? scenario->base : m_scenario, change.element};
  std::string field;
  for (const auto& each : study::seenBy(m_document.study(), *scenario))
    if (change.what == What::field && each->id == change.element) field = each->type->fields()[static_cast<std::size_t>(change.field)].key;
  m_state.goTo(target, field);
}

void ChangesView::backToBase() {
  const study::Study study = m_document.study();
  std::vector<study::VariantChange> changes;
  for (const QModelIndex& row : m_table->selectionModel()->selectedRows()) changes.push_back(m_model->change(row.row()));
  if (changes.empty()) return;
  study::EditLabel label{"edit.back-to-base-several", {std::to_string(changes.size())}};
  if (changes.size() == 1) label = {"edit.back-to-base", {words::changedThing(study, m_scenario, changes.front()).toStdString()}};
  const int row = m_table->currentIndex().row();
  (void)m_document.edit(std::move(label), [&](study::Transaction& t) {
    for (const auto& change : changes) takeBack(t, study, m_scenario, change);
  });
  // the keyboard goes on where it was
  if (m_model->rowCount() > 0) m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
}

void ChangesView::retranslate() {
  m_none->setText(words::text("ui.changes.none"));
  m_table->setAccessibleName(words::text("ui.changes.name"));
  m_back->setText(words::text("ui.changes.back"));
  m_go->setText(words::text("ui.changes.go"));
  m_variantsHeading->setText(words::text("ui.variants-of-it"));
  show(m_state.target());
}

}  // namespace meguri::ui
