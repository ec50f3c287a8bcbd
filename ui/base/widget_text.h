#pragma once

#include <QEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QString>
#include <QWidget>

#include "ui/words/words.h"

namespace meguri::ui {

/// A widget that asks for its words again after a language switch, and for its colours after a change of theme.
template <class Base>
class Dressed : public Base {
 public:
  using Base::Base;

 protected:
  virtual void retranslate() {}
  virtual void recolour() {}
  void changeEvent(QEvent* event) override {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) recolour();
    Base::changeEvent(event);
  }
};

/// A word of the program, as keys and names of objects have it.
inline QString latin(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// The text of an action where no key is shown: "Save" of "&Save", "保存" of "保存(&S)".
inline QString withoutMnemonic(const QString& text) {
  static const QRegularExpression mark(QStringLiteral("\\(&.\\)|&(?=.)"));
  return QString(text).remove(mark);
}

/// A label in one of the style sheet's roles: "muted", "heading", "error".
inline QLabel* roleLabel(const char* role, QWidget* parent = nullptr) {
  auto* label = new QLabel(parent);
  label->setProperty("role", QLatin1String(role));
  return label;
}

}  // namespace meguri::ui
