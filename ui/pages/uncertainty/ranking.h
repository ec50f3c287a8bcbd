#pragma once

#include <QPushButton>

#include "ui/base/latest_run.h"
#include "ui/base/widget_text.h"
#include "ui/pages/uncertainty/ranking_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copyable_table.h"

class QComboBox;

namespace meguri::ui {

/// The card that ranks the inputs by their part in the variance of a total or of a difference; ranking is done in the background. A row leads to
/// its field.
class Ranking : public Dressed<Card> {
  Q_OBJECT
 public:
  Ranking(ViewState& state, QWidget* parent);

  /// Ranks for what is shown; the results before stay until then.
  void show(const report::UncertaintyPointer& uncertainty, lifecycle::Indicator indicator, const lifecycle::View& view);
  void clear();
  CopyableTable& table() const { return *m_table; }
  const RankingModel& model() const { return *m_model; }

 signals:
  void ranked();

 protected:
  void retranslate() override;
  void recolour() override { m_table->viewport()->update(); }

 private:
  /// A total of a scenario, or its difference from the reference.
  struct Subject {
    study::Id scenario;
    bool isDifference = false;
    bool operator==(const Subject&) const = default;
  };
  struct Outcome {
    report::UncertaintyPointer uncertainty;
    std::optional<report::Contributions> contributions;
  };
  void fillSubjects();
  void start();
  void arrive(std::optional<Outcome> outcome);
  void showWords();
  void goTo(const QModelIndex& index);

  ViewState& m_state;
  report::UncertaintyPointer m_uncertainty;
  lifecycle::Indicator m_indicator = lifecycle::Indicator::ghg;
  lifecycle::View m_view;
  std::vector<Subject> m_subjects;
  std::optional<Subject> m_subject;  ///< chosen here; else the first difference, or the first total
  QLabel* m_of;
  QComboBox* m_combo;
  QPushButton* m_edit;
  RankingModel* m_model;
  CopyableTable* m_table;
  QLabel* m_counts;
  LatestRun<Outcome> m_runs;  ///< last: its end waits for a run that reads the rest
};

}  // namespace meguri::ui
