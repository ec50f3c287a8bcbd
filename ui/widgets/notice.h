#pragma once

#include <QFrame>
#include <QLabel>
#include <QToolButton>

#include "ui/base/widget_text.h"

namespace meguri::ui {

/// A strip that says something once and can be put away.
class Notice : public Dressed<QFrame> {
  Q_OBJECT
 public:
  explicit Notice(QWidget* parent);
  void tell(const QString& text);
  QString text() const { return m_text->text(); }

 protected:
  void retranslate() override;

 private:
  QLabel* m_text;
  QToolButton* m_hide;
};

}  // namespace meguri::ui
