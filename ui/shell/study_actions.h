#pragma once

#include <QMenu>

#include "ui/document/study_document.h"
#include "ui/document/view_state.h"
#include "ui/panels/navigator.h"
#include "ui/shell/actions.h"

namespace meguri::ui {

/// What can be done to scenarios and elements: add, duplicate, vary, copy, move, rename, remove. Each is one step of the undo stack, also for several elements.
class StudyActions : public QObject {
  Q_OBJECT
 public:
  StudyActions(StudyDocument& document, ViewState& state, Actions& actions, Navigator& navigator, QObject* parent);
  /// Puts what fits the selection into a menu.
  void fillMenu(QMenu& menu) const;
  /// The kinds of elements, those that belong together side by side.
  void fillAdd(QMenu& menu) const;
  /// The scenarios the selected elements can be copied to.
  void fillCopyTo(QMenu& menu);
  /// Copies the selected elements to another scenario.
  void copyTo(const study::Id& scenario);
  bool mayCopy() const { return !elements().empty() && m_document.study().scenarios.size() > 1; }
  void update();

 private:
  using Change = std::function<std::vector<Target>(study::Transaction&)>;
  void addElement(const study::ElementType& type);
  void duplicateElements();
  void makeVariant();
  void duplicateScenario();
  void addScenario();
  void remove();
  void removeElements();
  void restore();
  void move(int step);
  bool mayRemove(const std::vector<study::ElementPointer>& gone);
  /// The place after a step of the selected element or scenario among those of its list; nothing at the ends, or where it has no place of its own.
  std::optional<std::size_t> placeAfter(int step) const;
  const char* whyNotMoved(int step) const;
  void updateElements();
  void updateScenarios();
  const study::Scenario* scenario() const;
  /// Where a new element goes: the selected scenario, else the only one there is.
  const study::Scenario* addedTo() const;
  /// The selected elements that the scenario sees; none where they are of several scenarios, for what is done is done within one.
  std::vector<study::ElementPointer> elements() const;
  bool isRemovedSelected() const;
  std::string nameOf(const std::vector<study::ElementPointer>& elements) const;
  void apply(study::EditLabel label, const Change& change, bool thenRename);

  StudyDocument& m_document;
  ViewState& m_state;
  Actions& m_actions;
  Navigator& m_navigator;
};

}  // namespace meguri::ui
