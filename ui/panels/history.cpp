#include "ui/panels/history.h"

#include <QVBoxLayout>

namespace meguri::ui {

History::History(StudyDocument& document, QWidget* parent)
    : Dressed(parent), m_document(document), m_model(new HistoryModel(document, this)), m_view(new QListView(this)), m_hint(roleLabel("muted", this)) {
  setObjectName(QStringLiteral("history_QWidget"));
  m_view->setObjectName(QStringLiteral("history_QListView"));
  m_view->setUniformItemSizes(true);
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_view->setModel(m_model);
  m_hint->setWordWrap(true);
  m_hint->setContentsMargins(12, 8, 12, 8);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  rows->addWidget(m_hint);
  rows->addWidget(m_view, 1);
  setFocusProxy(m_view);
  const auto go = [this](const QModelIndex& index) { m_document.undoStack().setIndex(index.row()); };
  connect(m_view, &QListView::clicked, this, go);
  connect(m_view, &QListView::activated, this, go);
  connect(m_model, &HistoryModel::moved, this, &History::follow);
  retranslate();
}

void History::follow() {
  m_hint->setVisible(m_model->rowCount() < 2);
  m_view->setVisible(m_model->rowCount() > 0);
  if (m_model->rowCount() > 0) m_view->setCurrentIndex(m_model->index(m_model->current()));
}

void History::retranslate() {
  m_hint->setText(words::text("history.hint"));
  m_view->setAccessibleName(words::text("ui.history"));
  m_model->refresh();
}

}  // namespace meguri::ui
