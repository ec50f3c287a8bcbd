#pragma once

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include "ui/document/lost_work.h"
#include "ui/shell/difference_list.h"

namespace meguri::ui {

class MainWindow;

/// Offers what programs that were ended left behind: each with its file, its time and what it says differently from the file. Nothing where there is none.
void offerLostWork(MainWindow& window);
/// Opens the file and lays the work over it as one step; where the file is gone or was changed since, opens the work as an untitled study and says so.
void restoreWork(MainWindow& window, LostWork work);

/// The list of what can be recovered. What is neither restored nor discarded is offered again at the next start.
class RecoveryDialog : public Dressed<QDialog> {
  Q_OBJECT
 public:
  RecoveryDialog(MainWindow& window, std::vector<LostWork> works);
  std::size_t count() const { return m_works.size(); }

 protected:
  void retranslate() override;

 private:
  void fill();
  void showWork();
  void restore();
  void discard();
  LostWork take();

  MainWindow& m_window;
  std::vector<LostWork> m_works;
  QLabel* m_about;
  QListWidget* m_list;
  QLabel* m_state;
  DifferenceList* m_differences;
  QPushButton* m_restore;
  QPushButton* m_discard;
  QPushButton* m_later;
};

}  // namespace meguri::ui
