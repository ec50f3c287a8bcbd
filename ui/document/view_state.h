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
    m_linksTarget = !target.scenario.empty() && !target.element.empty();
    emit targetChanged();
    emit linkedChanged();
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
  /// What a click on a number does: explains it, after what it names was selected.
  void choose(const report::Reading& reading) {
    emit chosen(reading);
    explain(reading);
  }
  void explain(const std::optional<report::Reading>& reading) {
    m_reading = reading;
    m_linksTarget = false;
    emit readingChanged();
    emit linkedChanged();
  }
  /// What views mark wherever they show it: the number explained, or, selected after it, an element as charts split by it know it.
  std::optional<report::Reading> linked() const {
    if (!m_linksTarget) return m_reading;
    report::Reading reading;
    reading.scenario = m_target.scenario;
    reading.key = m_target.element;
    const bool isSplitByElements = m_choice.split == report::Axis::site || m_choice.split == report::Axis::job;
    reading.axis = isSplitByElements ? m_choice.split : report::Axis::element;
    return reading;
  }

 signals:
  void choiceChanged();
  void targetChanged();
  void readingChanged();
  void linkedChanged();
  /// A number was clicked: what it names is to be selected.
  void chosen(const meguri::report::Reading& reading);
  void fieldWanted(const std::string& field);
  void spreadWanted(const meguri::ui::Target& target, const std::string& field);

 private:
  report::Choice m_choice;
  Target m_target;
  std::vector<Target> m_selection;
  std::optional<report::Reading> m_reading;
  bool m_linksTarget = false;  ///< an element was selected after the number was explained
};

}  // namespace meguri::ui
