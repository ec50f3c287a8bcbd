#include "ui/panels/navigator.h"

#include <QContextMenuEvent>
#include <QScopedValueRollback>
#include <algorithm>

namespace meguri::ui {

Navigator::Navigator(StudyDocument& document, ViewState& state, QWidget* parent)
    : Dressed(parent), m_document(document), m_state(state), m_model(new NavigatorModel(document, this)) {
  setObjectName(QStringLiteral("navigator_QTreeView"));
  setHeaderHidden(true);
  setUniformRowHeights(true);
  setIndentation(14);
  setEditTriggers(EditKeyPressed);
  setFrameShape(NoFrame);
  setTabKeyNavigation(false);
  setSelectionMode(ExtendedSelection);
  setDragDropMode(DragDrop);
  setDefaultDropAction(Qt::MoveAction);
  setModel(m_model);
  connect(m_model, &QAbstractItemModel::modelReset, this, &Navigator::restore);
  const auto isUsers = [this] { return !m_isRestoring && m_words.isEmpty(); };
  connect(this, &QTreeView::collapsed, this, [this, isUsers](const QModelIndex& index) { if (isUsers()) m_collapsed.insert(m_model->path(index)); });
  connect(this, &QTreeView::expanded, this, [this, isUsers](const QModelIndex& index) { if (isUsers()) m_collapsed.erase(m_model->path(index)); });
  connect(&m_state, &ViewState::targetChanged, this, &Navigator::selectTarget);
  connect(m_model, &NavigatorModel::dropped, this, [this](const std::vector<Target>& targets) { if (!targets.empty()) m_state.select(targets.back(), targets); });
  retranslate();
  restore();
}

void Navigator::filter(const QString& text) {
  m_words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
  restore();
}

void Navigator::restore() {
  const QScopedValueRollback guard(m_isRestoring, true);
  bool isFound = false;
  for (int row = 0; row < m_model->rowCount(); ++row) isFound |= unfold(m_model->index(row, 0), false);
  m_isNothingFound = !isFound && m_model->rowCount() > 0;
  selectTarget();
}

/// Hides what the filter leaves out and unfolds the rest. Gives whether anything of it is shown. What is found shows all that is in it.
bool Navigator::unfold(const QModelIndex& index, bool isParentFound) {
  const QString text = m_words.isEmpty() ? QString() : m_model->searched(index).toCaseFolded();
  const bool isFound = isParentFound || std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word); });
  bool isShown = isFound;
  for (int row = 0; row < m_model->rowCount(index); ++row) isShown |= unfold(m_model->index(row, 0, index), isFound);
  setRowHidden(index.row(), index.parent(), !isShown);
  setExpanded(index, !m_words.isEmpty() || !m_collapsed.contains(m_model->path(index)));
  return isShown;
}

void Navigator::enter() {
  setFocus(Qt::ShortcutFocusReason);
  const auto isShown = [this](const QModelIndex& index) { return index.isValid() && !visualRect(index).isEmpty(); };
  if (isShown(currentIndex())) return;
  QModelIndex first = m_model->index(0, 0);
  while (first.isValid() && (isRowHidden(first.row(), first.parent()) || (!m_words.isEmpty() && m_model->kind(first) != NavigatorModel::Kind::element))) first = indexBelow(first);
  if (first.isValid()) setCurrentIndex(first);
}

std::vector<Target> Navigator::selectedTargets() const {
  std::vector<Target> targets;
  for (const QModelIndex& index : selectionModel()->selectedIndexes()) targets.push_back(m_model->target(index));
  return targets;
}

void Navigator::selectTarget() {
  if (!selectionModel()->selectedIndexes().isEmpty() && m_model->target(currentIndex()) == m_state.target() && std::ranges::is_permutation(selectedTargets(), m_state.selection())) return;
  const QModelIndex index = m_model->find(m_state.target());
  if (!index.isValid()) return;
  const QScopedValueRollback guard(m_isRestoring, true);
  QItemSelection all;
  for (const Target& each : m_state.selection())
    if (const QModelIndex at = m_model->find(each); at.isValid()) all.select(at, at);
  selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
  selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
  scrollTo(index);
}

void Navigator::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTreeView::currentChanged(current, previous);
  tellSelection();
}

void Navigator::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  QTreeView::selectionChanged(selected, deselected);
  tellSelection();
}

/// Several only of elements: a range over the rows of kinds and scenarios passes these by.
void Navigator::tellSelection() {
  if (m_isRestoring) return;
  QModelIndexList chosen = selectionModel()->selectedIndexes();
  if (chosen.isEmpty()) return;
  const auto isElement = [this](const QModelIndex& index) { return m_model->kind(index) == NavigatorModel::Kind::element; };
  if (chosen.size() > 1 && std::ranges::any_of(chosen, isElement) && !std::ranges::all_of(chosen, isElement)) {
    QItemSelection elements;
    for (const QModelIndex& index : chosen)
      if (isElement(index)) elements.select(index, index);
    const QScopedValueRollback guard(m_isRestoring, true);
    selectionModel()->select(elements, QItemSelectionModel::ClearAndSelect);
    chosen = selectionModel()->selectedIndexes();
  }
  const QModelIndex lead = chosen.contains(currentIndex()) ? currentIndex() : chosen.last();
  const bool isSeveral = isElement(lead);
  m_state.select(m_model->target(lead), isSeveral ? selectedTargets() : std::vector{m_model->target(lead)});
}

void Navigator::contextMenuEvent(QContextMenuEvent* event) {
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  emit menuWanted(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void Navigator::dragMoveEvent(QDragMoveEvent* event) {
  QTreeView::dragMoveEvent(event);
  if (!event->isAccepted() || !m_model->wouldCopy(*event->mimeData(), indexAt(event->position().toPoint()))) return;
  event->setDropAction(Qt::CopyAction);  // the cursor says so
  event->accept();
}

void Navigator::retranslate() {
  setAccessibleName(words::text("ui.navigator"));
  m_model->refresh();
}

}  // namespace meguri::ui
