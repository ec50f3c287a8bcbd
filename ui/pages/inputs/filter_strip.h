#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

#include "ui/base/widget_text.h"
#include "ui/pages/inputs/inputs_model.h"

namespace meguri::ui {

/// Which inputs are shown and in which order: words, kind of element, marks; and of which total and scenario the influence is.
class FilterStrip : public Dressed<QWidget> {
  Q_OBJECT
 public:
  explicit FilterStrip(QWidget* parent);

  InputFilter filter() const;
  /// The kinds of elements there are, the indicators counted and the scenarios, as the words are now.
  void offer(const report::InputTable& table, const study::Id& scenario);
  std::optional<lifecycle::Indicator> indicator() const;
  study::Id scenario() const;
  QLineEdit& search() const { return *m_search; }

 signals:
  void filterChanged();
  /// Another total or scenario was chosen.
  void subjectChanged();

 protected:
  void retranslate() override;

 private:
  QToolButton* addToggle(const char* name);

  QLineEdit* m_search;
  QLabel* m_kindLabel;
  QComboBox* m_kind;
  struct Toggle {
    QToolButton* button;
    const char* code;
    report::Marks mark;
  };
  std::vector<Toggle> m_marks;
  QToolButton* m_unstated;
  QToolButton* m_byInfluence;
  QLabel* m_indicatorLabel;
  QComboBox* m_indicator;
  QLabel* m_scenarioLabel;
  QComboBox* m_scenario;
};

}  // namespace meguri::ui
