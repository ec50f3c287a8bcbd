#include "ui/pages/export_files.h"

#include <QDir>
#include <QProgressDialog>

#include "ui/base/dialogs.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

struct File {
  const Export* what;
  QString name;
};

std::vector<File> filesOf(const std::vector<Export>& exports) {
  std::vector<File> files;
  for (const Export& each : exports)
    for (const char* ending : endings)
      if (each.has(QLatin1String(ending))) files.push_back({&each, each.name + u'.' + QLatin1String(ending)});
  return files;
}

/// Several files at once, so no file dialog asks about those that are there.
bool mayReplace(QWidget* parent, const QDir& folder, const std::vector<File>& files) {
  QStringList there;
  for (const File& file : files)
    if (folder.exists(file.name)) there << file.name;
  return there.isEmpty() || dialogs::ask(parent, words::text("ui.ask-replace", {folder.path().toStdString(), there.join(QStringLiteral(", ")).toStdString()}), words::text("ui.replace"));
}

}  // namespace

void saveExports(QWidget* parent, const std::vector<Export>& exports) {
  const QString path = dialogs::chooseFolder(parent, words::text("ui.export-folder"));
  if (path.isEmpty()) return;
  const QDir folder(path);
  const std::vector<File> files = filesOf(exports);
  if (!mayReplace(parent, folder, files)) return;
  QProgressDialog progress(parent);  // shows itself where it takes long
  progress.setRange(0, static_cast<int>(files.size()));
  progress.setObjectName(QStringLiteral("export_QProgressDialog"));
  progress.setMinimumDuration(500);
  progress.setWindowModality(Qt::WindowModal);
  std::size_t written = 0;
  for (const File& file : files) {
    progress.setLabelText(words::text("picture.writing", {file.name.toStdString()}));
    progress.setValue(static_cast<int>(written));  // lets a click on Cancel through
    if (progress.wasCanceled()) return dialogs::tellDone(parent, words::text("picture.cancelled", {std::to_string(written), path.toStdString()}));
    if (const auto fault = writeExport(*file.what, folder.filePath(file.name))) return dialogs::tellFault(parent, *fault);
    ++written;
  }
  progress.setValue(static_cast<int>(files.size()));
  dialogs::tellDone(parent, words::text("ui.written-files", {std::to_string(written), path.toStdString()}));
}

}  // namespace meguri::ui
