#pragma once

#include <QWidget>

#include "ui/document/study_document.h"
#include "ui/document/view_state.h"
#include "ui/widgets/next_step.h"

namespace meguri::ui {

class MainWindow;
class NavigatorPanel;
class Inspector;

/// What the window says where there is nothing yet: a study without elements, a scenario without elements, an element that a variant removed.
class EmptyStates : public QObject {
  Q_OBJECT
 public:
  EmptyStates(MainWindow& window, NavigatorPanel& navigator, Inspector& inspector, QWidget& pages);
  /// Whether the open study has no element at all: nothing can be calculated, and nothing is wrong.
  bool isStudyEmpty() const;

 private:
  void follow();
  StudyDocument& m_document;
  ViewState& m_state;
  QWidget& m_pages;
  NextStep* m_tree;
  NextStep* m_page;
  NextStep* m_scenario;
  NextStep* m_removed;
};

}  // namespace meguri::ui
