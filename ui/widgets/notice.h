#pragma once

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <functional>

#include "ui/base/widget_text.h"

namespace meguri::ui {

/// A strip that says something once, may offer what to do about it, and can be put away.
class Notice : public Dressed<QFrame> {
  Q_OBJECT
 public:
  /// A button: its words are those of "notice.<code>". Pressing it puts the notice away.
  struct Offer {
    std::string code;
    std::function<void()> act;
    bool stays = false;  ///< the notice stays: what is asked is not settled by it
  };

  explicit Notice(QWidget* parent);
  void tell(const QString& text) { tell([text] { return text; }); }
  /// The text is asked for again when the language changes.
  void tell(std::function<QString()> text, std::vector<Offer> offers = {});
  QString text() const { return m_text->text(); }

 protected:
  void retranslate() override;

 private:
  QLabel* m_text;
  QHBoxLayout* m_row;
  QToolButton* m_hide;
  std::function<QString()> m_words;
  std::vector<std::pair<QPushButton*, std::string>> m_buttons;
};

}  // namespace meguri::ui
