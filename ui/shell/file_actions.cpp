#include "ui/shell/file_actions.h"

#include <QDir>
#include <QFileInfo>

#include "core/report/csv.h"
#include "core/storage/file.h"
#include "ui/base/dialogs.h"
#include "ui/base/settings.h"
#include "ui/pages/export_menu.h"
#include "ui/print/summary.h"
#include "ui/shell/main_window.h"

namespace meguri::ui {

namespace {

QString studyFilter() { return words::text("ui.study-files") + QStringLiteral(" (*.meguri)"); }

}  // namespace

FileActions::FileActions(MainWindow& window) : QObject(&window), m_window(window) {
  Actions& actions = m_window.actions();
  actions.add("new", QKeySequence::New, [this] { m_window.begin(); });
  actions.add("open", QKeySequence::Open, [this] { open(); });
  actions.add("save", QKeySequence::Save, [this] { save(); });
  actions.add("save-as", Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { saveAs(); });
  actions.add("reload", {}, [this] { reload(); });
  actions.add("export-pdf", Qt::CTRL | Qt::Key_P, [this] { exportPdf(); });
  actions.add("export-page", Qt::CTRL | Qt::Key_E, [this] { exportPage(); });
  actions.add("export-results", {}, [this] { exportResults(); });
  actions.add("close", QKeySequence::Close, [this] { m_window.close(); });
  connect(&m_window.document(), &StudyDocument::changedOnDisk, this, &FileActions::noticeChange);
  for (const auto signal : {&StudyDocument::modifiedChanged, &StudyDocument::pathChanged, &StudyDocument::assessed})
    connect(&m_window.document(), signal, this, &FileActions::update);
  update();
}

void FileActions::update() {
  StudyDocument& document = m_window.document();
  Actions& actions = m_window.actions();
  const bool isOpen = !document.isEmpty();
  actions.enable("save", isOpen && (document.isModified() || document.path().isEmpty()), isOpen ? "why-not.saved" : "why-not.no-study");
  actions.enable("save-as", isOpen, "why-not.no-study");
  actions.enable("reload", isOpen && !document.path().isEmpty(), "why-not.no-file");
  for (const char* code : {"export-pdf", "export-page", "export-results"}) actions.enable(code, isOpen && document.isCurrent(), isOpen ? "why-not.not-current" : "why-not.no-study");
}

void FileActions::open() {
  const QString path = dialogs::openFile(&m_window, words::text("ui.open-study"), studyFilter());
  if (!path.isEmpty()) m_window.open(path);
}

bool FileActions::save() {
  if (m_window.document().path().isEmpty()) return saveAs();
  if (const auto fault = m_window.document().save()) {
    dialogs::tellFault(&m_window, *fault);
    return false;
  }
  return true;
}

bool FileActions::saveAs() {
  QString path = dialogs::saveFile(&m_window, words::text("ui.save-study"), suggested(QStringLiteral("meguri")), studyFilter());
  if (path.isEmpty()) return false;
  if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".meguri");
  if (const auto fault = m_window.document().saveAs(path)) {
    dialogs::tellFault(&m_window, *fault);
    return false;
  }
  settings::addRecentFile(path);
  return true;
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
  StudyDocument& document = m_window.document();
  if (document.isModified() && !dialogs::ask(&m_window, words::text("ui.ask-reload", {document.displayName().toStdString()}), words::text("ui.reload"))) return;
  if (const auto fault = document.reload()) dialogs::tellFault(&m_window, *fault);
}

void FileActions::noticeChange() {
  if (m_isAsking) return;
  m_isAsking = true;
  StudyDocument& document = m_window.document();
  const char* question = document.isModified() ? "ui.changed-on-disk-modified" : "ui.changed-on-disk";
  if (dialogs::ask(&m_window, words::text(question, {document.displayName().toStdString()}), words::text("ui.reload")))
    if (const auto fault = document.reload()) dialogs::tellFault(&m_window, *fault);
  m_isAsking = false;
}

QString FileActions::suggested(const QString& ending) const {
  const StudyDocument& document = m_window.document();
  QString name = document.path().isEmpty() ? document.displayName() : QFileInfo(document.path()).completeBaseName();
  // what file systems take no offence at
  for (QChar& c : name)
    if (QStringLiteral("/\\:*?\"<>|").contains(c)) c = u'-';
  const QString file = name + u'.' + ending;
  return document.path().isEmpty() ? file : QFileInfo(document.path()).dir().filePath(file);
}

void FileActions::exportPdf() {
  const QString path = dialogs::saveFile(&m_window, words::text("ui.save-pdf"), suggested(QStringLiteral("pdf")), QStringLiteral("PDF (*.pdf)"));
  if (path.isEmpty()) return;
  const StudyDocument& document = m_window.document();
  if (const auto fault = saveSummary(summaryOf(*document.assessment(), m_window.state().choice(), document.uncertainty()), path)) dialogs::tellFault(&m_window, *fault);
}

void FileActions::exportPage() {
  const QString folder = dialogs::chooseFolder(&m_window, words::text("ui.export-folder"));
  if (folder.isEmpty()) return;
  for (const Export& each : m_window.currentPage().exports())
    for (const char* ending : {"png", "svg", "csv"}) {
      if (!each.has(QLatin1String(ending))) continue;
      if (const auto fault = writeExport(each, QDir(folder).filePath(each.name + u'.' + QLatin1String(ending)))) return dialogs::tellFault(&m_window, *fault);
    }
}

void FileActions::exportResults() {
  const QString path = dialogs::saveFile(&m_window, words::text("ui.save-results"), suggested(QStringLiteral("csv")), QStringLiteral("CSV (*.csv)"));
  if (path.isEmpty()) return;
  if (const auto fault = storage::writeFile(path.toStdString(), report::resultsCsv(*m_window.document().assessment()))) dialogs::tellFault(&m_window, *fault);
}

}  // namespace meguri::ui
