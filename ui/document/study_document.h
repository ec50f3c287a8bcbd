#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QUndoStack>
#include <memory>

#include "core/lifecycle/assessment.h"
#include "core/study/check.h"
#include "core/study/edit.h"
#include "ui/base/latest_run.h"
#include "ui/document/band_run.h"

namespace meguri::ui {

/// What an edit, undo or redo did to a study. Views compare what they show with `before` where they need more.
struct ChangeEvent {
  study::Study before;
  bool wholeStudy = false;      ///< another study: forget everything
  bool titleOrText = false;     ///< title or description
  bool scope = false;
  bool scenarioList = false;    ///< scenarios added, removed, moved or renamed
  bool library = false;         ///< entries the study carries
  std::vector<study::Id> scenarios;  ///< whose own statements changed
};

/// A study, its undo stack, its file and its results. The one place that changes it: views call edit() and follow changed() and assessed().
/// Of the main thread; results are calculated in the background from a snapshot.
class StudyDocument : public QObject {
  Q_OBJECT
 public:
  using AssessmentPointer = std::shared_ptr<const lifecycle::Assessment>;

  StudyDocument();
  ~StudyDocument() override;

  const study::Study& study() const { return m_study; }
  bool isEmpty() const { return m_isEmpty; }  ///< nothing was opened or begun yet
  const QString& path() const { return m_path; }
  /// The file's name, else the title of an untitled study.
  QString displayName() const;

  /// Opens a study in place of this one. On a fault everything stays as it was.
  std::optional<Fault> open(const QString& path);
  /// The same as a new, untitled study: for the gallery and templates. A study of the gallery gets the names it has in the language of words.
  std::optional<Fault> openCopy(const QString& path);
  void begin(study::Study study);
  /// Writes the file whole or not at all. On a fault the old file and the unsaved state stay.
  std::optional<Fault> save();
  std::optional<Fault> saveAs(const QString& path);
  /// Reads the file again, dropping what is not saved.
  std::optional<Fault> reload() { return open(m_path); }

  /// One undoable step. `gesture`: steps of one gesture (a drag, the typing of one value) merge into one; empty: never.
  template <class Change>
  std::optional<Fault> edit(study::EditLabel label, Change change, const QString& gesture = {}) {
    study::Study before = m_study;
    study::Transaction transaction(m_study);
    change(transaction);
    return finish(transaction, std::move(before), std::move(label), gesture);
  }
  /// Takes back the steps of a gesture that still stand on top.
  void cancelGesture(const QString& gesture);

  QUndoStack& undoStack() { return m_undo; }
  /// Of the step that undo or redo would take; empty if there is none.
  QString undoText() const { return labelText(m_undo.index() - 1); }
  QString redoText() const { return labelText(m_undo.index()); }
  bool isModified() const { return !m_undo.isClean(); }

  /// The newest results there are; null before the first. Of an earlier state while a run is under way or the study has errors.
  const AssessmentPointer& assessment() const { return m_assessment; }
  /// Whether assessment() belongs to the study as it is.
  bool isCurrent() const { return m_assessedRun == m_runs.latest() && m_assessment && !study::hasErrors(m_issues); }
  bool isBusy() const { return m_runs.isBusy(); }
  /// Of the newest run, errors included that left no results.
  const std::vector<study::Issue>& issues() const { return m_issues; }
  /// What a run threw: a bug, said instead of hidden; empty if none.
  const std::string& failure() const { return m_failure; }

  /// What is sampled behind the results: follows the choice of the views.
  void sample(const report::Choice& choice);
  const report::Choice& sampledChoice() const { return m_choice; }
  /// What the draws so far say of the results there are and of the choice; null until the first block of draws is in.
  report::UncertaintyPointer uncertainty() const;
  BandRun& bands() { return m_bands; }

 signals:
  void changed(const meguri::ui::ChangeEvent& event);
  void assessed();
  /// Bands came, or their run ended.
  void sampled();
  void modifiedChanged();
  void pathChanged();
  /// The file is no longer what was read or written here.
  void changedOnDisk();

 private:
  class Step;
  friend class Step;
  std::optional<Fault> load(const QString& path, bool isCopy = false);
  std::optional<Fault> finish(study::Transaction& transaction, study::Study before, study::EditLabel label, const QString& gesture);
  void replace(study::Study study);
  void announce(study::Study before);
  void assess(bool anew);
  void startBands();
  void watch();
  void fileChanged();
  QString labelText(int index) const;

  study::Study m_study;
  bool m_isEmpty = true;
  QString m_path;
  std::string m_bytes;  ///< of the file, as last read or written
  QUndoStack m_undo;
  QFileSystemWatcher m_watcher;
  AssessmentPointer m_assessment;
  quint64 m_assessedRun = 0, m_firstRun = 0;
  std::vector<study::Issue> m_issues;
  std::string m_failure;
  report::Choice m_choice, m_sampledChoice;  ///< of the views, and what bands were begun for last
  AssessmentPointer m_sampledResults;
  BandRun m_bands;
  LatestRun<AssessmentPointer> m_runs;  ///< last: its end waits for a run that reads the rest
};

}  // namespace meguri::ui
