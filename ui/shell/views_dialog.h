#pragma once

#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <functional>

#include "ui/document/study_document.h"

namespace meguri::ui {

/// The saved views in their order: shown, renamed in the list, moved, updated and removed. Each is one step of the undo stack.
class ViewsDialog : public QDialog {
  Q_OBJECT
 public:
  explicit ViewsDialog(StudyDocument& document, QWidget* parent = nullptr);

 signals:
  void showWanted(const meguri::study::Id& view);
  void updateWanted(const meguri::study::Id& view);

 private:
  QPushButton* addButton(const char* code, void (ViewsDialog::*run)());
  study::Id selected() const;
  void fill();
  void offer();
  void rename(QListWidgetItem* item);
  void showSelected() { emit showWanted(selected()); }
  void updateSelected() { emit updateWanted(selected()); }
  void beginRename() { m_list->editItem(m_list->currentItem()); }
  void moveUp() { moveBy(-1); }
  void moveDown() { moveBy(1); }
  void moveBy(int rows);
  void removeSelected();
  void edit(const char* code, const std::function<void(study::Transaction&)>& change);

  StudyDocument& m_document;
  QListWidget* m_list;
  std::vector<QPushButton*> m_buttons;
  QPushButton* m_up = nullptr;
  QPushButton* m_down = nullptr;
};

}  // namespace meguri::ui
