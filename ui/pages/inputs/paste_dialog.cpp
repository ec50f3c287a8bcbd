#include "ui/pages/inputs/paste_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/base/theme.h"
#include "ui/base/widget_text.h"
#include "ui/pages/inputs/inputs_model.h"
#include "ui/words/headings.h"
#include "ui/words/quantities.h"

namespace meguri::ui {

namespace {

QString textOf(const study::Study& study, const CellChange& change) {
  return words::typeset(words::valueText(study, change.target.scenario, change.type->fields()[static_cast<std::size_t>(change.field)], change.type->kind(), change.value));
}

/// The document that a value cites and what takes its place does not.
QString sourceLost(const study::FieldValue& before, const study::FieldValue& after) {
  const auto* held = std::get_if<std::shared_ptr<const quantity::Quantity>>(&before);
  const auto* next = std::get_if<std::shared_ptr<const quantity::Quantity>>(&after);
  return held && next && (*held)->source.citation != (*next)->source.citation ? QString::fromStdString((*held)->source.citation) : QString();
}

}  // namespace

PasteDialog::PasteDialog(const study::Study& study, const InputsModel& model, const QModelIndex& start, const std::vector<QStringList>& block, QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("paste_QDialog"));
  setWindowTitle(words::text("inputs.paste-title"));
  auto items = read(model, start, block);
  judge(study, items);
  build(items);
  resize(860, 480);
}

QString PasteDialog::remark(const Item& item) {
  if (!item.fault.isEmpty()) return item.fault;
  return item.source.isEmpty() ? words::text("inputs.will-change") : words::text("inputs.will-lose-source", {item.source.toStdString()});
}

/// A block goes from the first selected cell to the right and down, line by line as shown; headings between are passed over.
std::vector<PasteDialog::Item> PasteDialog::read(const InputsModel& model, const QModelIndex& start, const std::vector<QStringList>& block) const {
  std::vector<Item> items;
  int line = start.row() - 1;
  for (const QStringList& cells : block) {
    do ++line;
    while (line < model.rowCount() && !model.inputAt(line));
    for (int i = 0; i < cells.size(); ++i) {
      const QString text = cells[i].trimmed();
      if (text.isEmpty()) continue;
      const QModelIndex index = model.index(line, start.column() + i);
      if (!model.isCell(index)) {
        items.push_back({QStringLiteral("–"), {}, text, words::text("inputs.outside"), std::nullopt, false, false, {}});
        continue;
      }
      const auto& row = *model.inputAt(line);
      const std::size_t scenario = InputsModel::scenarioAt(index.column());
      const auto cell = model.cellAt(index);
      Item item{placeName(model.table(), row, scenario), {}, text, {}, std::nullopt, false, false, {}};
      if (isEditable(cell)) item.before = textOf(model.table().study(), changed(model.table(), row, scenario, cell.value));
      CellReading reading;
      if (isEditable(cell) && text == heldText(model.table(), row, cell))
        reading.change = changed(model.table(), row, scenario, cell.value);
      else
        reading = readCell(model.table(), row, scenario, text);
      item.fault = reading.fault;
      item.isSame = reading.change && study::sameValue(reading.change->value, cell.value);
      item.isInherited = cell.isUnchanged;
      if (reading.change) item.after = textOf(model.table().study(), *reading.change);
      if (reading.change && !item.isSame) item.source = sourceLost(cell.value, reading.change->value);
      item.change = std::move(reading.change);
      items.push_back(std::move(item));
    }
  }
  dropSame(model.table().study(), items);
  return items;
}

/// What says the same is no change, unless a base that it is inherited from changes with the block: then it has to be said.
void PasteDialog::dropSame(const study::Study& study, std::vector<Item>& items) {
  const auto isFromChanged = [&](const Item& item) {
    const auto* scenario = study.scenario(item.change->target.scenario);
    if (!scenario) return false;
    const auto chain = study::chainOf(study, *scenario);
    return std::ranges::any_of(items, [&](const Item& other) {
      const bool isSameField = other.change && !other.isSame && other.change->target.element == item.change->target.element && other.change->field == item.change->field;
      return isSameField && other.change->target.scenario != scenario->id && std::ranges::any_of(chain, [&](const auto* each) { return each->id == other.change->target.scenario; });
    });
  };
  std::vector<Item> kept;
  for (const Item& item : items)
    if (!item.isSame || (item.isInherited && isFromChanged(item))) kept.push_back(item);
  items = std::move(kept);
}

void PasteDialog::judge(const study::Study& study, std::vector<Item>& items) {
  std::vector<CellChange> wanted;
  std::vector<Item*> of;
  for (Item& item : items)
    if (item.change) wanted.push_back(*item.change), of.push_back(&item);
  const auto reasons = objections(study, wanted);
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    of[i]->fault = reasons[i];
    if (reasons[i].isEmpty()) m_changes.push_back(std::move(wanted[i]));
  }
}

void PasteDialog::build(const std::vector<Item>& items) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 16);
  layout->setSpacing(8);
  const std::size_t refused = items.size() - m_changes.size();
  auto* summary = new QLabel(words::text(items.empty() ? "inputs.paste-nothing" : "inputs.paste-summary", {std::to_string(m_changes.size()), std::to_string(refused)}), this);
  summary->setObjectName(QStringLiteral("summary_QLabel"));
  summary->setWordWrap(true);
  layout->addWidget(summary);
  layout->addWidget(makeList(items), 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  QPushButton* take = buttons->button(QDialogButtonBox::Ok);
  take->setObjectName(QStringLiteral("take_QPushButton"));
  take->setText(words::text("inputs.paste-take", {std::to_string(m_changes.size())}));
  take->setEnabled(!m_changes.empty());
  if (m_changes.empty()) take->setToolTip(words::text("inputs.paste-nothing"));
  buttons->button(QDialogButtonBox::Cancel)->setText(words::text("inputs.cancel"));
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  layout->addWidget(buttons);
  (take->isEnabled() ? take : buttons->button(QDialogButtonBox::Cancel))->setFocus();
}

QTableWidget* PasteDialog::makeList(const std::vector<Item>& items) {
  auto* list = new QTableWidget(static_cast<int>(items.size()), 4, this);
  list->setObjectName(QStringLiteral("changes_QTableWidget"));
  list->setAccessibleName(words::text("inputs.paste-title"));
  list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  list->setSelectionBehavior(QAbstractItemView::SelectRows);
  list->setTabKeyNavigation(false);
  list->setShowGrid(false);
  list->verticalHeader()->hide();
  list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  list->horizontalHeader()->setHighlightSections(false);
  list->setHorizontalHeaderLabels({words::text("inputs.place"), words::text("inputs.before"), words::text("inputs.after"), words::text("inputs.remark")});
  for (int row = 0; row < list->rowCount(); ++row) {
    const Item& item = items[static_cast<std::size_t>(row)];
    const QStringList texts{item.place, item.before.isEmpty() ? words::text("ui.not-stated") : item.before, item.after, remark(item)};
    for (int column = 0; column < texts.size(); ++column) {
      auto* cell = new QTableWidgetItem(texts[column]);
      cell->setToolTip(texts[column]);
      if (!item.fault.isEmpty()) cell->setForeground(column == 3 ? theme().error : theme().muted);
      list->setItem(row, column, cell);
    }
  }
  const int widths[] = {220, 110, 110};
  for (int column = 0; column < 3; ++column) list->setColumnWidth(column, widths[column]);
  list->horizontalHeader()->setStretchLastSection(true);
  list->setWordWrap(true);
  list->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);  // a reason is read whole
  return list;
}

}  // namespace meguri::ui
