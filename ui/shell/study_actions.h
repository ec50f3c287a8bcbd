#pragma once

#include <QMenu>

#include "ui/document/study_document.h"
#include "ui/document/view_state.h"
#include "ui/panels/navigator.h"
#include "ui/shell/actions.h"

namespace meguri::ui {

/// What can be done to scenarios and elements: add, duplicate, vary, rename, remove. Each is one step of the undo stack.
class StudyActions : public QObject {
  Q_OBJECT
 public:
  StudyActions(StudyDocument& document, ViewState& state, Actions& actions, Navigator& navigator, QObject* parent);
  /// The actions for a menu on the selection, in order; a null stands for a separator.
  std::vector<QAction*> forSelection() const;
  void update();

 private:
  void addElement(const study::ElementType& type);
  void duplicateElement();
  void makeVariant();
  void duplicateScenario();
  void addScenario();
  void remove();
  const study::Scenario* scenario() const;
  study::ElementPointer element() const;
  void apply(study::EditLabel label, const std::function<Target(study::Transaction&)>& change, bool thenRename);

  StudyDocument& m_document;
  ViewState& m_state;
  Actions& m_actions;
  Navigator& m_navigator;
};

}  // namespace meguri::ui
