#pragma once

#include <QAbstractListModel>

#include "ui/document/study_document.h"

namespace meguri::ui {

/// The states of a study in the order they came: as it was opened, then after each step. Row n is the state after n steps.
class HistoryModel : public QAbstractListModel {
  Q_OBJECT
 public:
  explicit HistoryModel(StudyDocument& document, QObject* parent = nullptr);
  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
  QVariant data(const QModelIndex& index, int role) const override;
  /// The row of the state the study is in.
  int current() const { return m_document.undoStack().index(); }
  void refresh();

 signals:
  void moved();

 private:
  void follow();
  QString text(int row) const;
  StudyDocument& m_document;
  int m_rows = 0;
};

}  // namespace meguri::ui
