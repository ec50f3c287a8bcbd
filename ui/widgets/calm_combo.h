#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace meguri::ui {

/// A list that the wheel does not change while a page or form scrolls by.
class CalmCombo : public QComboBox {
  Q_OBJECT
 public:
  explicit CalmCombo(QWidget* parent) : QComboBox(parent) { setFocusPolicy(Qt::StrongFocus); }

 protected:
  void wheelEvent(QWheelEvent* event) override {
    if (hasFocus()) return QComboBox::wheelEvent(event);
    event->ignore();
  }
};

}  // namespace meguri::ui
