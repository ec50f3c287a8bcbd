#pragma once

#include <QObject>

#include "core/report/uncertainty.h"
#include "ui/base/latest_run.h"
#include "ui/document/study_document.h"
#include "ui/document/view_state.h"

namespace meguri::ui {

/// What an edit of an input does to the headline: the P5–P95 of greenhouse gases of the scenario edited, or the first shown that has the element,
/// and how often it is below the reference, before and after. Drawn in the background on a copy of the study, both with the same draws; a newer
/// edit stops the run of an older one.
class SpreadEffect : public QObject {
  Q_OBJECT
 public:
  static constexpr std::size_t draws = 2048;

  struct Side {
    std::size_t inputs = 0;  ///< that are drawn
    std::optional<report::Band> total;
    std::optional<report::Superiority> better;  ///< nothing where fewer than two scenarios are compared
  };
  struct Result {
    Side before, after;
  };

  SpreadEffect(StudyDocument& document, Target target, QObject* parent = nullptr);
  ~SpreadEffect() override;

  /// Follows a study as it would be; nothing: forgets.
  void follow(std::optional<study::Study> edited);
  bool isBusy() const { return m_isBusy; }
  /// The newest there is, of an earlier edit while busy; nothing before the first and where there are no results to compare.
  const std::optional<Result>& result() const { return m_result; }
  /// The same in words; empty before the first.
  QString text() const;

 signals:
  void changed();

 private:
  void choose();
  void start();
  QString rangeText(const Side& side, double size, const QString& unit) const;
  QString betterText() const;

  StudyDocument& m_document;
  Target m_target;
  report::Choice m_choice;
  report::Reading m_reading;     ///< the total that is told
  study::Id m_compared, m_reference;  ///< empty where fewer than two scenarios are compared
  std::optional<study::Study> m_edited;
  StudyDocument::AssessmentPointer m_assessment;  ///< that m_before is of
  std::optional<Side> m_before;
  std::optional<Result> m_result;
  std::string m_failure;
  bool m_isBusy = false;
  std::stop_source m_stop;
  LatestRun<std::optional<Result>> m_runs;  ///< last: its end waits for a run that reads the rest
};

}  // namespace meguri::ui
