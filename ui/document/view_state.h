#pragma once

#include <QObject>

#include "core/report/comparison.h"

namespace meguri::ui {

/// An element, a scenario (no element) or the study itself (neither).
struct Target {
  study::Id scenario, element;
  bool operator==(const Target&) const = default;
};

/// What the views of a window look at together: the scenarios compared, what is selected, and which number is explained.
class ViewState : public QObject {
  Q_OBJECT
 public:
  const report::Choice& choice() const { return m_choice; }
  void setChoice(const report::Choice& choice) {
    m_choice = choice;
    emit choiceChanged();
  }
  /// What the inspector edits: the one selected last.
  const Target& target() const { return m_target; }
  /// All that is selected together, the target among them; several only of elements.
  const std::vector<Target>& selection() const { return m_selection; }
  void select(const Target& target) { select(target, {target}); }
  void select(const Target& target, std::vector<Target> selection) {
    if (target == m_target && selection == m_selection) return;
    m_target = target;
    m_selection = std::move(selection);
    emit targetChanged();
  }
  /// Selects an element and puts the cursor into a field of it.
  void goTo(const Target& target, const std::string& field) {
    select(target);
    emit fieldWanted(field);
  }
  /// Asks for the spread of an element's field.
  void editSpread(const Target& target, const std::string& field) {
    goTo(target, field);
    emit spreadWanted(target, field);
  }
  const std::optional<report::Reading>& reading() const { return m_reading; }
  /// What a click on a number does.
  void choose(const report::Reading& reading) { explain(reading); }
  void explain(const std::optional<report::Reading>& reading) {
    m_reading = reading;
    emit readingChanged();
  }

 signals:
  void choiceChanged();
  void targetChanged();
  void readingChanged();
  void fieldWanted(const std::string& field);
  void spreadWanted(const meguri::ui::Target& target, const std::string& field);

 private:
  report::Choice m_choice;
  Target m_target;
  std::vector<Target> m_selection;
  std::optional<report::Reading> m_reading;
};

}  // namespace meguri::ui
