#pragma once

#include <QMenu>
#include <QToolButton>

#include "ui/base/widget_text.h"
#include "ui/document/study_document.h"
#include "ui/document/view_state.h"

namespace meguri::ui {

/// The button "Indicators": which of all have a panel. Choosing one that the study does not count makes goal and scope count it; letting one
/// go takes its panel away and leaves the study as it is. One stays.
class IndicatorMenu : public Dressed<QToolButton> {
  Q_OBJECT
 public:
  IndicatorMenu(StudyDocument& document, ViewState& state, QWidget* parent = nullptr);

 protected:
  void retranslate() override { fill(); }

 private:
  void fill();
  void choose(lifecycle::Indicator indicator, bool isOn);
  void followScope(const ChangeEvent& event);
  void setPanels(std::vector<lifecycle::Indicator> indicators);

  StudyDocument& m_document;
  ViewState& m_state;
  QMenu* m_menu;
};

}  // namespace meguri::ui
