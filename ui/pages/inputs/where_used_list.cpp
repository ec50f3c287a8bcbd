#include "ui/pages/inputs/where_used_list.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

const char* codeOf(report::Use use) {
  switch (use) {
    case report::Use::refersTo: return "inputs.use.refers";
    case report::Use::sameFigure: return "inputs.use.figure";
    case report::Use::sameEntry: return "inputs.use.entry";
  }
  return "";
}

/// "Greenhouse gases 0.83 · Water 0.41", of the scenario whose influence is shown.
QString totalsText(const InputsModel& model, const report::InputRow& row, const report::Influence& influence) {
  QStringList totals;
  for (const auto indicator : influence.indicators())
    if (const double value = influence.of(model.table(), row, indicator); value > 0)
      totals << words::indicatorName(indicator) + u' ' + (value < 0.005 ? QStringLiteral("<0.01") : QString::number(value, 'f', 2));
  const std::string letter = words::letter(model.table().study(), influence.scenario()).toStdString();
  return totals.isEmpty() ? words::text("inputs.counts-nowhere", {letter}) : words::text("inputs.counts-in", {letter, totals.join(QStringLiteral(" · ")).toStdString()});
}

}  // namespace

WhereUsedList::WhereUsedList(ViewState& state, QWidget* parent) : Dressed(parent), m_state(state) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  m_heading = roleLabel("heading", this);
  m_totals = roleLabel("muted", this);
  m_totals->setWordWrap(true);
  m_list = new QTableWidget(0, 3, this);
  m_list->setObjectName(QStringLiteral("whereUsed_QTableWidget"));
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_list->setSelectionMode(QAbstractItemView::SingleSelection);
  m_list->setTabKeyNavigation(false);
  m_list->setShowGrid(false);
  m_list->verticalHeader()->hide();
  m_list->verticalHeader()->setDefaultSectionSize(24);
  m_list->horizontalHeader()->hide();
  m_list->setColumnWidth(0, 220);
  m_list->setColumnWidth(1, 380);
  m_list->horizontalHeader()->setStretchLastSection(true);
  m_list->setFixedHeight(4 * 24 + 6);
  layout->addWidget(m_heading);
  layout->addWidget(m_totals);
  layout->addWidget(m_list);
  connect(m_list, &QTableWidget::activated, this, [this](const QModelIndex& index) { goTo(index.row()); });
  retranslate();
}

void WhereUsedList::show(const InputsModel& model, const QModelIndex& index, const report::Influence* influence) {
  const report::InputRow* row = index.isValid() ? model.inputAt(index.row()) : nullptr;
  if (!row) {
    m_heading->setText(words::text("inputs.where-used"));
    m_totals->setText(words::text("inputs.where-used.hint"));
    m_list->hide();
    return fill(model, {});
  }
  m_list->show();
  const std::size_t scenario = model.isCell(index) ? InputsModel::scenarioAt(index.column()) : 0;
  m_heading->setText(words::text("inputs.where-used-of", {placeName(model.table(), *row, scenario).toStdString()}));
  m_totals->setText(influence ? totalsText(model, *row, *influence) : QString());
  fill(model, report::whereUsed(model.table(), *row, scenario));
}

void WhereUsedList::fill(const InputsModel& model, const std::vector<report::UsedAt>& uses) {
  m_places.clear();
  m_list->setRowCount(static_cast<int>(uses.size()));
  for (int i = 0; i < m_list->rowCount(); ++i) {
    const auto& use = uses[static_cast<std::size_t>(i)];
    const auto& table = model.table();
    const auto& row = table.rows()[use.row];
    const auto cell = table.cell(row, use.scenario);
    const QStringList texts{words::text(codeOf(use.use)), placeName(table, row, use.scenario), heldText(table, row, cell)};
    for (int column = 0; column < texts.size(); ++column) m_list->setItem(i, column, new QTableWidgetItem(texts[column]));
    m_places.push_back({targetOf(cell), std::string(table.fieldOf(row).key)});
  }
}

void WhereUsedList::goTo(int row) {
  const auto at = static_cast<std::size_t>(row);
  if (row >= 0 && at < m_places.size()) m_state.goTo(m_places[at].target, m_places[at].field);
}

void WhereUsedList::retranslate() { m_list->setAccessibleName(words::text("inputs.where-used")); }

}  // namespace meguri::ui
