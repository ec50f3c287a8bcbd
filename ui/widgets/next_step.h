#pragma once

#include <QAction>
#include <QLabel>
#include <QPushButton>

#include "ui/base/widget_text.h"

namespace meguri::ui {

/// What an empty place says: why it is empty, and buttons that do what comes next. A button is as enabled as its action and gives its reason.
class NextStep : public Dressed<QWidget> {
  Q_OBJECT
 public:
  struct Offer {
    const char* code;  ///< of the button's words
    QAction* action;
  };
  NextStep(const char* code, std::vector<Offer> offers, QWidget* parent = nullptr);
  /// Says something else from now on.
  void say(const char* code);

 protected:
  void retranslate() override;

 private:
  const char* m_code;
  QLabel* m_text;
  std::vector<std::pair<const char*, QPushButton*>> m_buttons;
};

}  // namespace meguri::ui
