#include "ui/panels/navigator.h"

#include <QContextMenuEvent>
#include <QScopedValueRollback>

namespace meguri::ui {

Navigator::Navigator(StudyDocument& document, ViewState& state, QWidget* parent)
    : Dressed(parent), m_document(document), m_state(state), m_model(new NavigatorModel(document, this)) {
  setObjectName(QStringLiteral("navigator_QTreeView"));
  setHeaderHidden(true);
  setUniformRowHeights(true);
  setIndentation(14);
  setEditTriggers(EditKeyPressed);
  setFrameShape(NoFrame);
  setModel(m_model);
  connect(m_model, &QAbstractItemModel::modelReset, this, &Navigator::restore);
  connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) { if (!m_isRestoring) m_collapsed.insert(m_model->path(index)); });
  connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) { m_collapsed.erase(m_model->path(index)); });
  connect(&m_state, &ViewState::targetChanged, this, &Navigator::selectTarget);
  retranslate();
  restore();
}

void Navigator::restore() {
  const QScopedValueRollback guard(m_isRestoring, true);
  const auto unfold = [this](const auto& self, const QModelIndex& parent) -> void {
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
      const QModelIndex index = m_model->index(row, 0, parent);
      setExpanded(index, !m_collapsed.contains(m_model->path(index)));
      self(self, index);
    }
  };
  unfold(unfold, {});
  selectTarget();
}

void Navigator::selectTarget() {
  const QModelIndex index = m_model->find(m_state.target());
  if (!index.isValid() || index == currentIndex()) return;
  setCurrentIndex(index);
  scrollTo(index);
}

void Navigator::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTreeView::currentChanged(current, previous);
  if (!m_isRestoring && current.isValid()) m_state.select(m_model->target(current));
}

void Navigator::contextMenuEvent(QContextMenuEvent* event) {
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  emit menuWanted(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void Navigator::retranslate() {
  setAccessibleName(words::text("ui.navigator"));
  m_model->refresh();
}

}  // namespace meguri::ui
