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
#include "ui/document/guest.h"
#include "ui/document/study_file.h"

namespace meguri::ui {

/// What an edit, undo or redo did to a study. Views compare what they show with `before` where they need more.
struct ChangeEvent {
  study::Study before;
  bool wholeStudy = false;      ///< another study: forget everything
  bool titleOrText = false;     ///< title or description
  bool scope = false;
  bool scenarioList = false;    ///< scenarios added, removed, moved or renamed
  bool library = false;         ///< entries the study carries
  bool views = false;           ///< looks saved by name; alone, they change no result
  bool report = false;          ///< what a report is set to say; alone, it changes no result
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
  const QString& path() const { return m_file.path(); }
  StudyFile& file() { return m_file; }
  const StudyFile& file() const { return m_file; }
  /// The file's name, else the title of an untitled study.
  QString displayName() const;

  /// Opens a study in place of this one. On a fault everything stays as it was.
  std::optional<Fault> open(const QString& path);
  /// The same as a new, untitled study: for the gallery and templates. A study of the gallery gets the names it has in the language of words.
  std::optional<Fault> openCopy(const QString& path);
  /// An untitled study. `isUnsaved`: work that is lost unless it is saved, as what was recovered.
  void begin(study::Study study, bool isUnsaved = false);
  /// Writes the file whole or not at all. On a fault the old file and the unsaved state stay.
  std::optional<Fault> save();
  std::optional<Fault> saveAs(const QString& path);
  /// How the study is looked at now: saving writes it along. It is the window's, not the study's: no step of the undo stack, and nothing to save by itself.
  /// What a file would not hold of it is left out.
  void setLooks(study::Looks looks) { m_looks = std::make_shared<const study::Looks>(study::trimmed(std::move(looks))); }
  const study::LooksPointer& looks() const { return m_looks; }
  /// The study as saving would write it.
  study::Study saved() const;
  /// Lays what the file holds now over the study, as one step: undo brings back what was not saved.
  std::optional<Fault> reload();
  /// Puts another state of the study in place of this one, as one undoable step.
  void layOver(study::Study study, study::EditLabel label);
  /// The study stands, whatever became of its file: it counts as unsaved, and saving asks no more about what the disk holds now.
  void keepMine();

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
  /// What the step at an index of the undo stack is called, in the language of words; empty if there is none.
  QString labelText(int index) const;
  bool isModified() const { return !m_undo.isClean(); }

  /// A colleague's study beside this one; null if none is open. It is read and never written, and no edit changes it.
  const GuestPointer& guest() const { return m_guest; }
  /// Faults: as open(). Another guest takes the place of the one before.
  std::optional<Fault> openGuest(const QString& path);
  void closeGuest();
  /// What is assessed and compared: the study, and where a guest stands beside it, the guest's scenarios behind its own.
  const study::Study& compared() const { return m_guestIssues.empty() && m_guest ? m_joined : m_study; }
  /// Whether a scenario compared is the guest's: it is read, not edited.
  bool isGuests(std::string_view scenario) const { return !m_study.scenario(scenario) && compared().scenario(scenario); }
  /// Why the guest cannot stand beside the study: errors of its statements or results under the study's goal and scope, in words of
  /// joined(). Empty: it does.
  const std::vector<study::Issue>& guestIssues() const { return m_guestIssues; }
  const study::Study& joined() const { return m_joined; }

  /// The newest results there are; null before the first. Of an earlier state while a run is under way or the study has errors.
  const AssessmentPointer& assessment() const { return m_assessment; }
  /// Whether assessment() belongs to the study as it is.
  bool isCurrent() const { return m_assessment && m_assessedRun == m_runs.latest(); }
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
  /// Another guest, or none; or it came or ceased to stand beside the study.
  void guestChanged();
  /// Bands came, or their run ended.
  void sampled();
  void modifiedChanged();
  void pathChanged();
  /// The file is no longer what was read or written here, or is gone: file().state() tells which.
  void changedOnDisk();

 private:
  class Step;
  friend class Step;
  std::optional<Fault> finish(study::Transaction& transaction, study::Study before, study::EditLabel label, const QString& gesture);
  void replace(study::Study study);
  void announce(study::Study before);
  void assess(bool anew);
  void join();
  void forgetGuest();
  bool isOfGuest(const study::Issue& issue) const;
  bool turnsGuestOut(quint64 run, const lifecycle::Assessment& result);
  void startBands();
  void watch();
  void fileChanged();
  void tellOfFile();

  study::Study m_study;
  study::LooksPointer m_looks;
  bool m_isEmpty = true;
  StudyFile m_file;
  QUndoStack m_undo;
  QFileSystemWatcher m_watcher;
  GuestPointer m_guest;
  study::Study m_joined;  ///< with the guest, while there is one
  std::vector<study::Issue> m_guestIssues;
  quint64 m_guestRun = 0;  ///< the first with this guest
  std::vector<study::Issue> m_unsound;         ///< errors that only the guest's results showed, and the goal and scope they are of
  study::ElementPointer m_unsoundUnder;
  AssessmentPointer m_assessment;
  quint64 m_assessedRun = 0, m_firstRun = 0;  ///< the run of m_assessment; the first of this study
  std::vector<study::Issue> m_issues;
  std::string m_failure;
  report::Choice m_choice, m_sampledChoice;  ///< of the views, and what bands were begun for last
  AssessmentPointer m_sampledResults;
  BandRun m_bands;
  LatestRun<AssessmentPointer> m_runs;  ///< last: its end waits for a run that reads the rest
};

}  // namespace meguri::ui
