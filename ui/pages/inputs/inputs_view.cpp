#include "ui/pages/inputs/inputs_view.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <algorithm>
#include <map>

#include "ui/document/statement.h"
#include "ui/pages/inputs/block.h"
#include "ui/pages/inputs/cell_text.h"
#include "ui/pages/inputs/paste_dialog.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

constexpr int leastNames = 180, mostNames = 340, scenarioWidth = 150, influenceWidth = 100;

const QKeySequence fillRightKeys(Qt::CTRL | Qt::Key_R), fillDownKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_D);

/// Whether two cells are of the same field of one kind of element.
bool areOfOneField(const InputsModel& model, const QModelIndex& one, const QModelIndex& other) {
  const auto &a = *model.inputAt(one.row()), &b = *model.inputAt(other.row());
  return model.table().groupOf(a).type == model.table().groupOf(b).type && a.field == b.field;
}

/// What a cell says already, as a figure of the same entry does, stays as it is said.
bool saysTheSame(const InputsModel& model, const QModelIndex& from, const QModelIndex& to) {
  return areOfOneField(model, from, to) && study::sameValue(model.cellAt(from).value, model.cellAt(to).value);
}

/// The same field takes the statement whole, with its spread and source, and what it names by its id where the scenario knows that; else what the
/// text of the other cell says.
CellReading filled(const study::Study& study, const InputsModel& model, const QModelIndex& from, const QModelIndex& to) {
  const auto source = model.cellAt(from), target = model.cellAt(to);
  const auto& row = *model.inputAt(to.row());
  const std::size_t scenario = InputsModel::scenarioAt(to.column());
  const auto* name = std::get_if<std::string>(&source.value);
  const study::FieldKind kind = model.table().fieldOf(row).kind;
  const bool isKnown = kind != study::FieldKind::element || (name && elementOf(study, {target.scenario, *name}));
  if (!areOfOneField(model, from, to) || !isEditable(target) || source.value.index() == 0 || !isKnown) return readCell(model.table(), row, scenario, from.data(InputsModel::heldRole).toString());
  CellChange change = changed(model.table(), row, scenario, source.value);
  if (kind == study::FieldKind::entry) change.entry = study.library.at(*name);
  return {std::move(change), {}};
}

bool isKey(QKeyEvent* event, const QKeySequence& keys) { return keys == QKeySequence(event->keyCombination()); }

}  // namespace

InputsView::InputsView(StudyDocument& document, ViewState& state, QWidget* parent) : Dressed(parent), m_document(document), m_state(state), m_model(new InputsModel(this)) {
  setObjectName(QStringLiteral("inputs_QTableView"));
  setModel(m_model);
  auto* delegate = new CellDelegate(m_document, *m_model, this);
  setItemDelegate(delegate);
  setEditTriggers(AnyKeyPressed | EditKeyPressed);
  setMouseTracking(true);
  viewport()->setAttribute(Qt::WA_Hover);
  setShowGrid(true);
  setCornerButtonEnabled(false);
  verticalHeader()->show();
  verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  verticalHeader()->setTextElideMode(Qt::ElideRight);
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setHighlightSections(false);
  horizontalHeader()->setMinimumSectionSize(80);
  horizontalHeader()->setTextElideMode(Qt::ElideRight);
  connect(delegate, &CellDelegate::changeWanted, this, [this](const CellChange& wanted) { change({wanted}); });
  connect(delegate, &CellDelegate::faultFound, this, &InputsView::faultFound);
  connect(m_model, &InputsModel::arranged, this, &InputsView::arrange);
  retranslate();
}

/// As wide as the names of the lines there are, within bounds; a name that is longer is told when pointed at.
void InputsView::arrange() {
  int width = leastNames;
  const QFontMetrics metrics(verticalHeader()->font());
  for (int line = 0; line < std::min(m_model->rowCount(), 400); ++line)
    width = std::max(width, metrics.horizontalAdvance(m_model->headerData(line, Qt::Vertical, Qt::DisplayRole).toString()) + 28);
  verticalHeader()->setFixedWidth(std::min(width, mostNames));
  for (int column = 0; column < m_model->columnCount(); ++column) {
    const bool isStretched = column > 0 && m_model->columnCount() <= 6;
    horizontalHeader()->setSectionResizeMode(column, isStretched ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!isStretched) setColumnWidth(column, column == 0 ? influenceWidth : scenarioWidth);
  }
}

std::optional<QModelIndex> InputsView::cell() const { return m_model->isCell(currentIndex()) ? std::optional(currentIndex()) : std::nullopt; }

std::vector<QModelIndex> InputsView::selectedCells() const {
  std::vector<QModelIndex> cells;
  for (const auto& index : selectionModel()->selectedIndexes())
    if (m_model->isCell(index)) cells.push_back(index);
  std::ranges::sort(cells, {}, [](const QModelIndex& index) { return std::pair(index.row(), index.column()); });
  return cells;
}

QString InputsView::block() const {
  std::map<int, QStringList> rows;
  for (const auto& index : selectedCells()) rows[index.row()] << index.data(copyRole).toString();
  std::vector<QStringList> lines;
  for (const auto& [row, cells] : rows) lines.push_back(cells);
  return writeBlock(lines);
}

void InputsView::change(const std::vector<CellChange>& changes) { emit faultFound(apply(m_document, changes)); }

void InputsView::changeWhatCan(const std::vector<CellChange>& changes) {
  const auto reasons = objections(m_document.study(), changes);
  std::vector<CellChange> taken;
  QString fault;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    if (reasons[i].isEmpty()) taken.push_back(changes[i]);
    else if (fault.isEmpty()) fault = reasons[i];
  }
  if (!taken.empty()) change(taken);
  if (!fault.isEmpty()) emit faultFound(fault);
}

void InputsView::clearCells() {
  std::vector<CellChange> changes;
  for (const auto& index : selectedCells())
    if (isEditable(m_model->cellAt(index))) {
      const CellChange change = emptied(m_model->table(), *m_model->inputAt(index.row()), InputsModel::scenarioAt(index.column()));
      // an inherited cell says nothing itself already
      if (change.isReset || !m_model->cellAt(index).isUnchanged) changes.push_back(change);
    }
  changeWhatCan(changes);
}

void InputsView::fill(Qt::Orientation along) {
  std::vector<CellChange> changes;
  QString fault;
  std::map<int, QModelIndex> first;
  for (const auto& index : selectedCells()) {
    const auto [from, isFirst] = first.try_emplace(along == Qt::Horizontal ? index.row() : index.column(), index);
    if (isFirst) continue;
    if (saysTheSame(*m_model, from->second, index)) continue;
    if (auto read = filled(m_document.study(), *m_model, from->second, index); read.change)
      changes.push_back(*std::move(read.change));
    else if (fault.isEmpty())
      fault = placeName(m_model->table(), *m_model->inputAt(index.row()), InputsModel::scenarioAt(index.column())) + QStringLiteral(": ") + read.fault;
  }
  changeWhatCan(changes);
  if (!fault.isEmpty()) emit faultFound(fault);
}

void InputsView::paste(const QString& text) {
  const auto start = selectedCells();
  if (start.empty()) return emit faultFound(words::text("why-not.no-input"));
  auto* dialog = new PasteDialog(m_document.study(), *m_model, start.front(), readBlock(text), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] { change(dialog->changes()); });
  dialog->open();
}

void InputsView::goTo() {
  if (const auto index = cell(); index && m_model->cellAt(*index).element)
    m_state.goTo(targetOf(m_model->cellAt(*index)), std::string(m_model->table().fieldOf(*m_model->inputAt(index->row())).key));
}

void InputsView::editSpread() {
  if (const auto index = cell(); index && m_model->cellAt(*index).element)
    m_state.editSpread(targetOf(m_model->cellAt(*index)), std::string(m_model->table().fieldOf(*m_model->inputAt(index->row())).key));
}

/// An entry of the library is chosen in its form, all else in the cell.
void InputsView::editOrGo() {
  if (!cell()) return;
  if (m_model->flags(currentIndex()) & Qt::ItemIsEditable) edit(currentIndex());
  else goTo();
}

QMenu* InputsView::makeMenu() {
  auto* menu = new QMenu(this);
  menu->setToolTipsVisible(true);
  const auto index = cell();
  const auto held = index ? m_model->cellAt(*index) : report::InputCell();
  const auto selected = selectedCells();
  const auto add = [&](const char* code, const QKeySequence& keys, const char* whyNot, auto run) {
    QAction* action = menu->addAction(words::text(code));
    action->setObjectName(QLatin1String(code) + QStringLiteral("_QAction"));
    action->setShortcut(keys);
    action->setShortcutVisibleInContextMenu(true);
    action->setEnabled(!whyNot);
    if (whyNot) action->setToolTip(words::text(whyNot));
    connect(action, &QAction::triggered, this, run);
  };
  const char* noCell = index ? nullptr : "why-not.no-input";
  const char* noValue = noCell ? noCell : isEditable(held) ? nullptr : "why-not.not-an-input-here";
  const bool isQuantity = index && m_model->table().fieldOf(*m_model->inputAt(index->row())).kind == study::FieldKind::quantity;
  const bool hasChange = std::ranges::any_of(selected, [&](const QModelIndex& each) { return m_model->cellAt(each).marks & report::isChanged; });
  add("inputs.copy", QKeySequence::Copy, noCell, [this] { QGuiApplication::clipboard()->setText(block()); });
  add("inputs.paste", QKeySequence::Paste, QGuiApplication::clipboard()->text().isEmpty() ? "why-not.empty-clipboard" : noCell, [this] { paste(QGuiApplication::clipboard()->text()); });
  add("inputs.fill-right", fillRightKeys, selected.size() > 1 ? noCell : "why-not.one-cell", [this] { fillRight(); });
  add("inputs.fill-down", fillDownKeys, selected.size() > 1 ? noCell : "why-not.one-cell", [this] { fillDown(); });
  add("inputs.reset", QKeySequence(Qt::Key_Delete), hasChange ? noCell : "why-not.nothing-changed-here", [this] { clearCells(); });
  menu->addSeparator();
  add("inputs.edit-spread", {}, noValue ? noValue : isQuantity && (held.marks & report::isStated) ? nullptr : "why-not.no-value-to-spread", [this] { editSpread(); });
  add("inputs.go-to", {}, held.element ? noCell : "why-not.not-an-input-here", [this] { goTo(); });
  add("inputs.show-uses", {}, noCell, [this] { emit usesWanted(); });
  return menu;
}

void InputsView::contextMenuEvent(QContextMenuEvent* event) {
  QMenu* menu = makeMenu();
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
  menu->popup(isByKey && currentIndex().isValid() ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void InputsView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (indexAt(event->pos()).isValid()) editOrGo();
}

/// The table's own keys come before those of the window that would take them.
bool InputsView::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Paste) || key->matches(QKeySequence::Copy) || isKey(key, fillRightKeys) || isKey(key, fillDownKeys) || key->key() == Qt::Key_Delete) {
      event->accept();
      return true;
    }
  }
  return Dressed::event(event);
}

void InputsView::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) return QGuiApplication::clipboard()->setText(block());
  if (event->matches(QKeySequence::Paste)) return paste(QGuiApplication::clipboard()->text());
  if (isKey(event, fillRightKeys)) return fillRight();
  if (isKey(event, fillDownKeys)) return fillDown();
  if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) return clearCells();
  if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState) return editOrGo();
  CopyableTable::keyPressEvent(event);
}

void InputsView::retranslate() { setAccessibleName(words::text("ui.page.inputs")); }

}  // namespace meguri::ui
