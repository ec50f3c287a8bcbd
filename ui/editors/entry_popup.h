#pragma once

#include <QDialog>
#include <QTimer>

#include "ui/editors/entry_model.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace meguri::ui {

class EntryDetails;

/// Where one entry of the library is found and picked: a line to search with, what it finds, and all that the current one says. Goes when
/// another window is used.
class EntryPopup : public QDialog {
  Q_OBJECT
 public:
  static constexpr int left = 2;  ///< result where another window was used

  EntryPopup(LibraryShelf& shelf, EntryWish wish, QWidget* parent);
  /// Shows it beneath the anchor, or where the screen has room.
  void openAt(const QWidget& anchor);
  /// Beneath an anchor and aligned with its right, above it where there is more room, always inside the screen.
  static QRect placed(const QRect& anchor, QSize size, const QRect& screen);

 signals:
  void picked(const meguri::ui::LibraryShelf::EntryPointer& entry);
  void cleared();

 protected:
  bool event(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void build();
  void search(const QString& text);
  void showProductOf(const QString& chosen, const QString& beside);
  void setCurrent(int row);
  void showCurrent();
  void showDetails();
  void showCount();
  void pick();

  EntryModel* m_model;
  QLineEdit* m_search;
  QListView* m_list;
  EntryDetails* m_details;
  QLabel* m_count;
  QPushButton *m_clear, *m_use;
  QTimer m_later;
};

}  // namespace meguri::ui
