#include "ui/panels/history_model.h"

#include "ui/base/theme.h"
#include "ui/words/words.h"

namespace meguri::ui {

HistoryModel::HistoryModel(StudyDocument& document, QObject* parent) : QAbstractListModel(parent), m_document(document) {
  const QUndoStack& stack = m_document.undoStack();
  connect(&stack, &QUndoStack::indexChanged, this, &HistoryModel::follow);
  connect(&stack, &QUndoStack::cleanChanged, this, &HistoryModel::refresh);
  connect(&m_document, &StudyDocument::pathChanged, this, &HistoryModel::refresh);
  connect(&m_document, &StudyDocument::changed, this, [this](const ChangeEvent& event) {
    if (event.wholeStudy) follow();
  });
  follow();
}

/// Rows are only ever added or dropped at the end.
void HistoryModel::follow() {
  const int rows = m_document.isEmpty() ? 0 : m_document.undoStack().count() + 1;
  if (rows > m_rows) {
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
  } else if (rows < m_rows) {
    beginRemoveRows({}, rows, m_rows - 1);
    m_rows = rows;
    endRemoveRows();
  }
  refresh();
}

void HistoryModel::refresh() {
  if (m_rows > 0) emit dataChanged(index(0), index(m_rows - 1));
  emit moved();
}

QString HistoryModel::text(int row) const {
  const QString name = row == 0 ? words::text("history.begin") : m_document.labelText(row - 1);
  const bool isSaved = !m_document.path().isEmpty() && m_document.undoStack().cleanIndex() == row;
  return isSaved ? words::text("history.saved", {name.toStdString()}) : name;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const int row = index.row();
  switch (role) {
    case Qt::DisplayRole: return (row == current() ? QStringLiteral("▸ ") : QStringLiteral("   ")) + text(row);
    case Qt::AccessibleTextRole: return row == current() ? words::text("history.current", {text(row).toStdString()}) : text(row);
    case Qt::ToolTipRole: return text(row);
    case Qt::FontRole: return row == current() ? QVariant(uiFont(normalPoints, QFont::DemiBold)) : QVariant();
    case Qt::ForegroundRole: return row > current() ? QVariant(theme().muted) : QVariant();
    default: return {};
  }
}

}  // namespace meguri::ui
