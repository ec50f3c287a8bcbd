#pragma once

#include <QAbstractButton>
#include <functional>

#include "ui/base/widget_text.h"
#include "ui/editors/entry_wish.h"

namespace meguri::ui {

/// The entry of the library that a field names. A click, or the keys that open a list, let another be found.
class EntryPicker : public Dressed<QAbstractButton> {
  Q_OBJECT
 public:
  EntryPicker(LibraryShelf& shelf, QWidget* parent);
  /// `name`: of the entry named, empty if none is. `wish` is asked for what is looked for when the list opens.
  void show(const QString& name, std::function<EntryWish()> wish);
  const QString& name() const { return m_name; }
  void open();
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

 signals:
  void picked(const meguri::ui::LibraryShelf::EntryPointer& entry);
  void cleared();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void retranslate() override { describe(); }
  void recolour() override { update(); }

 private:
  void describe();

  LibraryShelf& m_shelf;
  QString m_name;  ///< not the button's text, in which "&" has a meaning
  std::function<EntryWish()> m_wish;
};

}  // namespace meguri::ui
