#include "ui/shell/file_actions.h"

#include <QDir>
#include <QFileInfo>

#include "ui/base/dialogs.h"
#include "ui/base/settings.h"
#include "ui/pages/export_files.h"
#include "ui/shell/file_notice.h"
#include "ui/shell/main_window.h"
#include "ui/shell/result_export.h"

namespace meguri::ui {

namespace {

constexpr std::pair<const char*, const char*> resultExports[] = {{"export-results-xlsx", "xlsx"}, {"export-results", "csv"}, {"export-results-json", "json"}};

QString studyFilter() { return words::text("ui.study-files") + QStringLiteral(" (*.meguri)"); }
QString studyOrReportFilter() { return words::text("ui.studies-and-reports") + QStringLiteral(" (*.meguri *.pdf)"); }

}  // namespace

FileActions::FileActions(MainWindow& window) : QObject(&window), m_window(window), m_results(new ResultExport(window)) {
  Actions& actions = m_window.actions();
  actions.add("new", QKeySequence::New, [this] { m_window.begin(); });
  actions.add("open", QKeySequence::Open, [this] { open(); });
  actions.add("save", QKeySequence::Save, [this] { save(); });
  actions.add("save-as", Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { saveAs(); });
  actions.add("reload", {}, [this] { reload(); });
  actions.add("export-page", Qt::CTRL | Qt::Key_E, [this] { exportPage(); });
  actions.add("export-figures", Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { exportFigures(); });
  for (const auto& [code, ending] : resultExports) actions.add(code, {}, [this, to = QLatin1String(ending)] { exportResults(to); });
  actions.add("close", QKeySequence::Close, [this] { m_window.close(); });
  for (const auto signal : {&StudyDocument::modifiedChanged, &StudyDocument::pathChanged, &StudyDocument::assessed})
    connect(&m_window.document(), signal, this, &FileActions::update);
  connect(m_results, &ResultExport::changed, this, &FileActions::update);
  update();
}

void FileActions::update() {
  StudyDocument& document = m_window.document();
  Actions& actions = m_window.actions();
  const bool isOpen = !document.isEmpty();
  actions.enable("save", isOpen && (document.isModified() || document.path().isEmpty()), isOpen ? "why-not.saved" : "why-not.no-study");
  actions.enable("save-as", isOpen, "why-not.no-study");
  actions.enable("reload", isOpen && !document.path().isEmpty(), "why-not.no-file");
  const char* why = isOpen ? "why-not.not-current" : "why-not.no-study";
  for (const char* code : {"export-pdf", "print-report", "export-page", "export-figures"}) actions.enable(code, isOpen && document.isCurrent(), why);
  const bool isWriting = m_results->isBusy();
  for (const auto& [code, ending] : resultExports) actions.enable(code, isOpen && document.isCurrent() && !isWriting, isWriting ? "why-not.exporting" : why);
}

void FileActions::open() {
  const QString path = dialogs::openFile(&m_window, words::text("ui.open-study"), studyOrReportFilter());
  if (!path.isEmpty()) m_window.open(path);
}

bool FileActions::save() {
  if (m_window.document().path().isEmpty()) return saveAs();
  switch (whereToSave()) {
    case Where::here: return hasSaved(m_window.document().save());
    case Where::elsewhere: return saveAs();
    default: return false;
  }
}

bool FileActions::saveAs() {
  StudyDocument& document = m_window.document();
  const QString path = dialogs::saveFile(&m_window, words::text("ui.save-study"), suggestedFile(m_window.document(), QStringLiteral("meguri")), studyFilter());
  if (path.isEmpty()) return false;
  if (const auto holder = StudyFile::openElsewhere(path); holder && QFileInfo(path) != QFileInfo(document.path())) {
    const Where where = askWhere(words::text("ui.ask-save-open", {QFileInfo(path).fileName().toStdString(), who(*holder), shownTime(holder->since)}));
    if (where != Where::here) return where == Where::elsewhere && saveAs();
  }
  if (!hasSaved(document.saveAs(path))) return false;
  settings::addRecentFile(path);
  return true;
}

/// Into the file, unless others write into it too.
FileActions::Where FileActions::whereToSave() {
  StudyFile& file = m_window.document().file();
  const std::string name = QFileInfo(file.path()).fileName().toStdString();
  if (file.state() == StudyFile::State::changed) return askWhere(words::text("ui.ask-save-changed", {name, shownTime(file.time().toMSecsSinceEpoch())}));
  if (const auto holder = file.openElsewhere()) return askWhere(words::text("ui.ask-save-open", {name, who(*holder), shownTime(holder->since)}));
  return Where::here;
}

FileActions::Where FileActions::askWhere(const QString& question) {
  const auto way = dialogs::choose(&m_window, question, {words::text("ui.overwrite"), words::text("ui.save-elsewhere")});
  return !way ? Where::nowhere : *way == 0 ? Where::here : Where::elsewhere;
}

/// What could not be written here may be written elsewhere.
bool FileActions::hasSaved(const std::optional<Fault>& fault) {
  if (!fault) return true;
  return dialogs::choose(&m_window, words::describe(*fault), {words::text("ui.save-elsewhere")}) && saveAs();
}

bool FileActions::mayLeave() {
  if (!m_window.document().isModified()) return true;
  switch (dialogs::askToSave(&m_window, m_window.document().displayName())) {
    case QMessageBox::Save: return save();
    case QMessageBox::Discard: return true;
    default: return false;
  }
}

void FileActions::reload() {
  if (const auto fault = m_window.document().reload()) dialogs::tellFault(&m_window, *fault);
}

QString suggestedFile(const StudyDocument& document, const QString& ending) {
  QString name = document.path().isEmpty() ? document.displayName() : QFileInfo(document.path()).completeBaseName();
  // what file systems take no offence at
  for (QChar& c : name)
    if (QStringLiteral("/\\:*?\"<>|").contains(c)) c = u'-';
  const QString file = name + u'.' + ending;
  return document.path().isEmpty() ? file : QFileInfo(document.path()).dir().filePath(file);
}

void FileActions::exportPage() { saveExports(&m_window, m_window.currentPage().exports()); }

/// Of all pages, those never looked at among them.
void FileActions::exportFigures() {
  std::vector<Export> all;
  for (Page* page : m_window.pages()) {
    page->prepare();
    for (Export& each : page->exports()) all.push_back(std::move(each));
  }
  saveExports(&m_window, all);
}

void FileActions::exportResults(const QString& ending) {
  m_results->start(ending, suggestedFile(m_window.document(), ending));
}

}  // namespace meguri::ui
