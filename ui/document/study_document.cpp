#include "ui/document/study_document.h"

#include <QFileInfo>
#include <QTimer>

#include "ui/document/gallery.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using study::Study;

constexpr int goneDelay = 500;  // ms until a file that was taken away counts as gone

ChangeEvent difference(Study before, const Study& after) {
  ChangeEvent event;
  event.titleOrText = before.title != after.title || before.description != after.description;
  event.scope = before.scope != after.scope;
  event.library = before.library != after.library;
  event.views = before.views != after.views;
  event.report = before.report != after.report;
  event.scenarioList = before.scenarios.size() != after.scenarios.size();
  for (std::size_t i = 0; i < after.scenarios.size(); ++i) {
    const auto* old = before.scenario(after.scenarios[i]->id);
    if (old == after.scenarios[i].get()) {
      event.scenarioList = event.scenarioList || before.scenarios[i] != after.scenarios[i];
      continue;
    }
    event.scenarios.push_back(after.scenarios[i]->id);
    if (!old || old->name != after.scenarios[i]->name || old->base != after.scenarios[i]->base) event.scenarioList = true;
  }
  event.before = std::move(before);
  return event;
}

/// Whether nothing that results carry changed: only how they may be looked at or reported.
bool changesNoResult(const ChangeEvent& event) {
  return (event.views || event.report) && !event.titleOrText && !event.scope && !event.scenarioList && !event.library && event.scenarios.empty();
}

/// removePaths() warns where there is nothing to remove.
void forget(QFileSystemWatcher& watcher) {
  if (const QStringList files = watcher.files(); !files.isEmpty()) watcher.removePaths(files);
}

}  // namespace

/// An edit of core on Qt's stack. Undo and redo are the same exchange.
class StudyDocument::Step final : public QUndoCommand {
 public:
  Step(StudyDocument& document, study::Edit edit, QString gesture) : m_document(document), m_edit(std::move(edit)), m_gesture(std::move(gesture)) {}

  const study::EditLabel& label() const { return m_edit.label(); }
  const QString& gesture() const { return m_gesture; }
  int id() const override { return m_gesture.isEmpty() ? -1 : 1; }
  /// This step already holds the study from before the gesture: the newer one has nothing to add.
  bool mergeWith(const QUndoCommand* other) override { return static_cast<const Step*>(other)->m_gesture == m_gesture; }
  void undo() override { exchange(); }
  void redo() override {
    if (std::exchange(m_isDone, true)) exchange();  // pushing a step redoes it, and this one has been done
  }

 private:
  void exchange() {
    Study before = m_document.m_study;
    m_edit.swap(m_document.m_study);
    m_document.announce(std::move(before));
  }

  StudyDocument& m_document;
  study::Edit m_edit;
  QString m_gesture;
  bool m_isDone = false;
};

StudyDocument::StudyDocument()
    : m_study(study::newStudy()), m_runs([this](quint64 number, std::optional<AssessmentPointer> result, const std::string& fault) {
        if (number < m_firstRun) return;  // of the study that was open before
        m_failure = fault;
        if (result && turnsGuestOut(number, **result)) return;
        if (result) {
          m_issues = (*result)->issues;
          std::erase_if(m_issues, [this](const study::Issue& issue) { return isOfGuest(issue); });
          if (!study::hasErrors((*result)->issues)) {
            m_assessedRun = number;
            m_assessment = std::move(*result);
          }
        }
        startBands();
        emit assessed();
      }) {
  connect(&m_undo, &QUndoStack::cleanChanged, this, &StudyDocument::modifiedChanged);
  connect(&m_bands, &BandRun::changed, this, &StudyDocument::sampled);
  connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &StudyDocument::fileChanged);
}

StudyDocument::~StudyDocument() {
  m_undo.disconnect(this);
}

QString StudyDocument::displayName() const {
  if (!path().isEmpty()) return QFileInfo(path()).fileName();
  return m_study.title.empty() ? words::text("ui.untitled") : words::shown(m_study.title);
}

std::optional<Fault> StudyDocument::open(const QString& path) {
  auto study = m_file.open(QFileInfo(path).absoluteFilePath());
  if (!study) return study.fault();
  replace(*std::move(study));
  tellOfFile();
  return std::nullopt;
}

std::optional<Fault> StudyDocument::openCopy(const QString& path) {
  auto study = StudyFile::read(path);
  if (!study) return study.fault();
  if (const auto names = galleryNames(path)) rename(*study, *names);
  begin(*std::move(study));
  return std::nullopt;
}

void StudyDocument::begin(Study study, bool isUnsaved) {
  m_file.leave();
  replace(std::move(study));
  if (isUnsaved) m_undo.resetClean();
  tellOfFile();
}

std::optional<Fault> StudyDocument::save() { return saveAs(path()); }

std::optional<Fault> StudyDocument::saveAs(const QString& path) {
  forget(m_watcher);  // our own writing is no news
  if (auto fault = m_file.write(QFileInfo(path).absoluteFilePath(), saved())) {
    watch();
    return fault;
  }
  m_undo.setClean();
  tellOfFile();
  return std::nullopt;
}

Study StudyDocument::saved() const {
  Study study = m_study;
  study.looks = m_looks;
  return study;
}

std::optional<Fault> StudyDocument::reload() {
  auto study = m_file.open(path());
  if (!study) return study.fault();
  layOver(*std::move(study), {"edit.reload", {}});
  m_undo.setClean();
  tellOfFile();
  return std::nullopt;
}

void StudyDocument::layOver(Study study, study::EditLabel label) {
  Study before = std::exchange(m_study, std::move(study));
  m_undo.push(new Step(*this, study::Edit(before, std::move(label)), {}));
  announce(std::move(before));
}

void StudyDocument::keepMine() {
  m_file.meet();
  m_undo.resetClean();
  watch();
}

/// After another file, or the same anew.
void StudyDocument::tellOfFile() {
  watch();
  emit pathChanged();
  emit modifiedChanged();
}

std::optional<Fault> StudyDocument::finish(study::Transaction& transaction, Study before, study::EditLabel label, const QString& gesture) {
  auto edit = transaction.commit(std::move(label));
  if (!edit) return edit.fault();
  if (!*edit) return std::nullopt;
  m_undo.push(new Step(*this, **std::move(edit), gesture));
  announce(std::move(before));
  return std::nullopt;
}

void StudyDocument::cancelGesture(const QString& gesture) {
  const auto* top = dynamic_cast<const Step*>(m_undo.command(m_undo.index() - 1));
  if (top && !gesture.isEmpty() && top->gesture() == gesture) m_undo.undo();
}

void StudyDocument::replace(Study study) {
  Study before = std::exchange(m_study, std::move(study));
  m_looks = m_study.looks;
  m_isEmpty = false;
  const bool hadGuest = m_guest != nullptr;
  forgetGuest();
  m_undo.clear();
  m_bands.clear();
  m_sampledResults.reset();
  m_assessment.reset();
  m_issues.clear();
  ChangeEvent event;
  event.before = std::move(before);
  event.wholeStudy = event.titleOrText = event.scope = event.scenarioList = event.library = event.views = event.report = true;
  for (const auto& scenario : m_study.scenarios) event.scenarios.push_back(scenario->id);
  assess(true);
  m_firstRun = m_runs.latest();
  emit changed(event);
  if (hadGuest) emit guestChanged();
}

void StudyDocument::announce(Study before) {
  const bool couldCompare = m_guestIssues.empty();
  join();
  const ChangeEvent event = difference(std::move(before), m_study);
  if (!changesNoResult(event)) assess(false);  // whatever else changed: results carry the title and description they are printed with
  emit changed(event);
  if (m_guest && couldCompare != m_guestIssues.empty()) emit guestChanged();
}

void StudyDocument::assess(bool anew) {
  m_runs.start([study = compared(), before = anew ? nullptr : m_assessment](std::stop_token) -> AssessmentPointer {
    return std::make_shared<const lifecycle::Assessment>(before ? lifecycle::reassess(*before, study) : lifecycle::assess(study));
  });
}

void StudyDocument::sample(const report::Choice& choice) {
  if (std::exchange(m_choice, choice).drawsAs(choice)) return;
  startBands();
}

void StudyDocument::startBands() {
  if (!m_assessment || m_assessment->scenarios.empty()) return m_bands.clear();
  // once for each result and choice: results that come again with errors, or after a stop, begin nothing
  if (m_choice.scenarios.empty() || (m_sampledResults == m_assessment && m_sampledChoice.drawsAs(m_choice))) return;
  m_sampledResults = m_assessment;
  m_sampledChoice = m_choice;
  const study::Study& study = m_assessment->study;
  m_bands.start(m_assessment, m_choice, static_cast<std::size_t>(study.draws()), static_cast<std::uint64_t>(study.seed()));
}

report::UncertaintyPointer StudyDocument::uncertainty() const {
  const auto& newest = m_bands.newest();
  return newest && newest->assessment() == m_assessment && newest->choice().drawsAs(m_choice) ? newest : nullptr;
}

void StudyDocument::watch() {
  forget(m_watcher);
  if (!path().isEmpty()) m_watcher.addPath(path());
}

void StudyDocument::fileChanged() {
  // editors that save atomically put a new file in the place of the watched one, some after taking the old one away
  if (path().isEmpty()) return;
  if (!QFileInfo::exists(path())) return QTimer::singleShot(goneDelay, this, [this] {
    if (m_file.state() == StudyFile::State::gone) {
      m_undo.resetClean();  // what is in the window is all there is
      emit changedOnDisk();
    } else {
      fileChanged();
    }
  });
  if (!m_watcher.files().contains(path())) watch();
  if (m_file.state() == StudyFile::State::changed) emit changedOnDisk();
}

QString StudyDocument::labelText(int index) const {
  const auto* step = dynamic_cast<const Step*>(m_undo.command(index));
  if (!step) return {};
  // an arg that is a code stands for its words, so that a step is called right after a language switch
  std::vector<std::string> args;
  for (const auto& arg : step->label().args) args.push_back(words::has(arg) ? words::text(arg).toStdString() : arg);
  return words::text(step->label().code, args);
}

}  // namespace meguri::ui
