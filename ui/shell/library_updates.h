#pragma once

#include <QDialog>
#include <QPushButton>

#include "ui/document/library_shelf.h"
#include "ui/document/study_document.h"
#include "ui/panels/taking_list.h"

namespace meguri::ui {

/// What the installed library says differently from the copies a study carries, to be taken entry by entry.
class LibraryUpdates : public Dressed<QDialog> {
  Q_OBJECT
 public:
  LibraryUpdates(StudyDocument& document, LibraryShelf& shelf, QWidget* parent);

 protected:
  void retranslate() override;

 private:
  void compare();
  void showTake();
  void take();

  StudyDocument& m_document;
  LibraryShelf& m_shelf;
  study::Study m_updated;  ///< the study as it would be with every entry of the library
  QLabel* m_about;
  TakingList* m_list;
  QPushButton* m_take;
  QPushButton* m_close;
};

}  // namespace meguri::ui
