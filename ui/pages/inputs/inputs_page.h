#pragma once

#include "ui/base/latest_run.h"
#include "ui/pages/inputs/filter_strip.h"
#include "ui/pages/inputs/inputs_view.h"
#include "ui/pages/inputs/where_used_list.h"
#include "ui/pages/page.h"

namespace meguri::ui {

/// Every input of the study beside its scenarios, to look through and to change. Follows each edit at once; how strongly a total hangs on each input follows
/// in the background.
class InputsPage : public Page {
  Q_OBJECT
 public:
  InputsPage(StudyDocument& document, ViewState& state, QWidget* parent = nullptr);
  QString title() const override { return words::text("ui.page.inputs"); }
  std::vector<Export> exports() const override;

  InputsView& table() const { return *m_view; }  ///< of a page that was shown
  WhereUsedList& whereUsed() const { return *m_whereUsed; }
  FilterStrip& strip() const { return *m_strip; }
  QString fault() const { return m_fault->text(); }

 signals:
  void weighed();

 protected:
  void build() override;
  void showResults() override;
  void showBands() override {}
  void translate() override;
  void recolour() override;
  void showEvent(QShowEvent* event) override;

 private:
  using InfluencePointer = std::shared_ptr<const report::Influence>;
  void followStudy();
  void offer();
  void startInfluence();
  void showWhereUsed();
  void showFault(const QString& fault);
  void showCount();

  bool m_isBehind = true;
  FilterStrip* m_strip = nullptr;
  InputsView* m_view = nullptr;
  QLabel* m_count = nullptr;
  QLabel* m_fault = nullptr;
  WhereUsedList* m_whereUsed = nullptr;
  InfluencePointer m_influence;
  LatestRun<InfluencePointer> m_runs;  ///< last: its end waits for a run that reads the rest
};

}  // namespace meguri::ui
