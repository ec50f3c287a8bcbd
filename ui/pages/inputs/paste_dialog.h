#pragma once

#include <QDialog>

#include "ui/pages/inputs/cell_changes.h"

class QTableWidget;

namespace meguri::ui {

class InputsModel;

/// What a pasted block would do, cell by cell, before it does: where, what holds now, what would hold, or why a cell cannot be taken. Empty cells and those that
/// say the same are left alone. OK takes all that can be taken.
class PasteDialog : public QDialog {
  Q_OBJECT
 public:
  PasteDialog(const study::Study& study, const InputsModel& model, const QModelIndex& start, const std::vector<QStringList>& block, QWidget* parent);

  /// Those that can be taken.
  const std::vector<CellChange>& changes() const { return m_changes; }

 private:
  /// One cell of the block.
  struct Item {
    QString place, before, after, fault;
    std::optional<CellChange> change;
    bool isSame = false;  ///< as it is now
    bool isInherited = false;  ///< what it is now, its base says
    QString source;       ///< cited now, and no more by a number that was typed
  };
  std::vector<Item> read(const InputsModel& model, const QModelIndex& start, const std::vector<QStringList>& block) const;
  static void dropSame(const study::Study& study, std::vector<Item>& items);
  void judge(const study::Study& study, std::vector<Item>& items);
  void build(const std::vector<Item>& items);
  static QString remark(const Item& item);
  QTableWidget* makeList(const std::vector<Item>& items);

  std::vector<CellChange> m_changes;
};

}  // namespace meguri::ui
