#pragma once

#include <QComboBox>
#include <QMenu>
#include <QToolButton>

#include "ui/base/widget_text.h"
#include "ui/document/study_document.h"
#include "ui/document/view_state.h"

namespace meguri::ui {

class IndicatorMenu;
class MethodMenu;

/// The strip over the charts: which scenarios and indicators, which of both beside each other, against which, split by what and into which parts, total, per
/// functional unit, per year or relative, and by which rules, under Method. The rules are the study's own: switching one is an edit of goal and scope, saved and
/// undone like any other.
class ChoiceBar : public Dressed<QWidget> {
  Q_OBJECT
 public:
  /// What the page has no use for is left out: reference and what only bars have; or what only bars have, and indicators.
  enum class Parts { all, withoutSplit, withoutView };
  ChoiceBar(StudyDocument& document, ViewState& state, Parts parts, QWidget* parent = nullptr);
  /// What Tab leaves it from.
  QWidget* last() const;

 protected:
  void retranslate() override;

 private:
  QComboBox* addCombo(const char* name);
  void connectLists();
  void fill();
  void fillView();
  void fillScenarios();
  void chooseScenario(const study::Id& id, bool isOn);

  StudyDocument& m_document;
  ViewState& m_state;
  Parts m_parts;
  QToolButton* m_scenarios;
  QMenu* m_menu;
  IndicatorMenu* m_indicators;
  QComboBox* m_across;
  QComboBox* m_split;
  QComboBox* m_cutOff;
  QComboBox* m_unit;
  QComboBox* m_reference;
  MethodMenu* m_method;
  std::vector<std::pair<QLabel*, const char*>> m_labels;
};

}  // namespace meguri::ui
