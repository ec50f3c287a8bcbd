#pragma once

#include <QStyledItemDelegate>

#include "ui/pages/inputs/cell_changes.h"

namespace meguri::ui {

class InputsModel;

/// Cells of inputs: evidence as a stroke in its colour, ± where a spread is stated, in grey what holds where the pointer or the cursor is on an empty cell.
/// Edits them as a form does: what cannot be taken is marked while it is typed, and Enter does not leave it.
class CellDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  CellDelegate(StudyDocument& document, InputsModel& model, QObject* parent);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void setEditorData(QWidget* editor, const QModelIndex& index) const override;
  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
  void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 signals:
  void changeWanted(const meguri::ui::CellChange& change) const;
  /// Why what is typed cannot be taken; empty: it can.
  void faultFound(const QString& fault) const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget* makeQuantity(QWidget* parent, const QModelIndex& index) const;
  QWidget* makeList(QWidget* parent, const QModelIndex& index) const;

  StudyDocument& m_document;
  InputsModel& m_model;
};

}  // namespace meguri::ui
