#pragma once

#include <QLabel>
#include <QTimer>
#include <QToolButton>

#include "ui/base/widget_text.h"
#include "ui/document/study_document.h"

namespace meguri::ui {

/// In the status bar: how many draws stand behind the bands, how far a run is that takes longer, with a button that stops it, or why there are none.
class DrawState : public Dressed<QWidget> {
  Q_OBJECT
 public:
  explicit DrawState(StudyDocument& document, QWidget* parent = nullptr);
  QString text() const { return m_text->text(); }
  QToolButton* stopButton() const { return m_stop; }

 protected:
  void retranslate() override;

 private:
  void follow();
  void show();
  QString state() const;

  StudyDocument& m_document;
  QLabel* m_text;
  QToolButton* m_stop;
  QTimer m_patience;  ///< a short run is not spoken of
  bool m_isLong = false;
};

}  // namespace meguri::ui
