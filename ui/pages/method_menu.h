#pragma once

#include <QMenu>
#include <QToolButton>

#include "ui/base/widget_text.h"
#include "ui/document/study_document.h"

namespace meguri::ui {

/// The button "Method": the switches of goal and scope. Each is an edit.
class MethodMenu : public Dressed<QToolButton> {
  Q_OBJECT
 public:
  explicit MethodMenu(StudyDocument& document, QWidget* parent = nullptr);

 protected:
  void retranslate() override { fill(); }

 private:
  void fill();
  void addChoice(study::ChoiceField field);
  void addFlag(study::FlagField field);

  StudyDocument& m_document;
  QMenu* m_menu;
};

}  // namespace meguri::ui
