#pragma once

#include <QStyledItemDelegate>

namespace meguri::ui {

/// Rows of an EntryModel: name and value, beneath them muted where both are from.
class EntryDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace meguri::ui
