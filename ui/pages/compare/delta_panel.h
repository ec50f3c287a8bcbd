#pragma once

#include <array>

#include "core/report/delta_figure.h"
#include "ui/base/widget_text.h"
#include "ui/charts/delta_chart.h"
#include "ui/document/study_document.h"
#include "ui/document/view_state.h"
#include "ui/pages/figure_head.h"
#include "ui/pages/page.h"

class QComboBox;

namespace meguri::ui {

/// What makes a scenario differ from the reference, part by part: of one indicator, along one axis. Follows the choice of the window; which scenario, indicator, axis and
/// form is its own, kept as options of its page.
class DeltaPanel : public Dressed<Card> {
  Q_OBJECT
 public:
  DeltaPanel(StudyDocument& document, ViewState& state, QWidget* parent = nullptr);

  const report::DeltaFigure& figure() const { return m_figure; }
  DeltaChart* chart() const { return m_chart; }
  FigureHead* head() const { return m_head; }
  /// "delta.scenario", "delta.indicator", "delta.axis", "delta.form", "delta.table".
  Page::Options options() const;
  void setOptions(const Page::Options& options);

 signals:
  void optionsChanged();

 protected:
  void retranslate() override;
  void recolour() override { follow(); }
  void showEvent(QShowEvent* event) override;

 private:
  /// What is chosen in the strip: its name among the options, and what is not worth one.
  struct Word {
    const char* name;
    std::string DeltaPanel::* value;
    const char* preset;
  };
  static const std::array<Word, 4> chosenWords;
  QComboBox* addCombo(QWidget* strip, const char* name, std::string* chosen);
  void follow();
  void fill();
  std::string lowest() const;
  void show();
  void link();
  Export current() const;

  StudyDocument& m_document;
  ViewState& m_state;
  std::string m_scenario, m_indicator, m_axis = "stage", m_form = "bars";  ///< words, as chosen; what the study lacks falls back to its first
  QComboBox *m_scenarios, *m_indicators, *m_axes, *m_forms;
  std::vector<std::pair<QLabel*, const char*>> m_labels;
  report::DeltaFigure m_figure;
  DeltaChart* m_chart;
  FigureHead* m_head;
  bool m_isStale = true;
};

}  // namespace meguri::ui
