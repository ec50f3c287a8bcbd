#include "ui/base/dialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMainWindow>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QStatusBar>
#include <algorithm>
#include <vector>

#include "ui/words/words.h"

namespace meguri::ui::dialogs {

namespace {

template <class T>
std::optional<T> taken(std::optional<T>& answer) {
  return std::exchange(answer, std::nullopt);
}

/// Where a file was chosen last; before that, the documents.
QString& usualFolder() {
  static QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return folder;
}
QString met(const QString& path) {
  if (!path.isEmpty()) usualFolder() = QFileInfo(path).absolutePath();
  return path;
}

}  // namespace

Answers& answers() {
  static Answers instance;
  return instance;
}

QString openFile(QWidget* parent, const QString& title, const QString& filter) {
  if (const auto path = taken(answers().path)) return *path;
  return met(QFileDialog::getOpenFileName(parent, title, usualFolder(), filter));
}

QString saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) {
  const QString ending = QFileInfo(suggested).suffix();
  if (auto path = taken(answers().path)) return path->isEmpty() || !QFileInfo(*path).suffix().isEmpty() ? *path : *path + u'.' + ending;
  const QFileInfo wanted(suggested);
  QFileDialog dialog(parent, title, wanted.isAbsolute() ? suggested : QDir(usualFolder()).filePath(suggested), filter);
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix(ending);  // so that the dialog asks about the name that is written
  dialog.selectFile(QFileInfo(suggested).fileName());
  return dialog.exec() == QDialog::Accepted ? met(dialog.selectedFiles().value(0)) : QString();
}

QString chooseFolder(QWidget* parent, const QString& title) {
  if (const auto path = taken(answers().path)) return *path;
  const QString folder = QFileDialog::getExistingDirectory(parent, title, usualFolder());
  if (!folder.isEmpty()) usualFolder() = folder;
  return folder;
}

void tellFault(QWidget* parent, const Fault& fault) {
  answers().lastMessage = words::describe(fault);
  if (answers().isSilent) return;
  auto* box = new QMessageBox(QMessageBox::Warning, QStringLiteral("Meguri"), words::describe(fault), QMessageBox::Ok, parent);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->open();
}

QMessageBox::StandardButton askToSave(QWidget* parent, const QString& name) {
  const QString question = words::text("ui.ask-save", {name.toStdString()});
  answers().lastMessage = question;
  if (const auto button = taken(answers().button)) return *button;
  QMessageBox box(QMessageBox::Question, QStringLiteral("Meguri"), question, QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
  box.setDefaultButton(QMessageBox::Save);
  return static_cast<QMessageBox::StandardButton>(box.exec());
}

bool ask(QWidget* parent, const QString& question, const QString& yes) {
  answers().lastMessage = question;
  if (const auto button = taken(answers().button)) return *button == QMessageBox::Yes;
  QMessageBox box(QMessageBox::Question, QStringLiteral("Meguri"), question, QMessageBox::Cancel, parent);
  auto* accept = box.addButton(yes, QMessageBox::AcceptRole);
  box.setDefaultButton(QMessageBox::Cancel);  // it may come up while one types
  box.exec();
  return box.clickedButton() == accept;
}

bool choosePrinter(QWidget* parent, QPrinter& printer) {
  if (const auto path = taken(answers().path)) {
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(*path);
    return true;
  }
  if (answers().isSilent) return false;
  QPrintDialog dialog(&printer, parent);
  dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange);
  return dialog.exec() == QDialog::Accepted;
}

std::optional<int> choose(QWidget* parent, const QString& question, const QStringList& ways) {
  answers().lastMessage = question;
  if (const auto way = taken(answers().way)) return *way;
  if (answers().isSilent) return std::nullopt;
  QMessageBox box(QMessageBox::Question, QStringLiteral("Meguri"), question, QMessageBox::Cancel, parent);
  std::vector<QAbstractButton*> buttons;
  for (const QString& way : ways) buttons.push_back(box.addButton(way, QMessageBox::AcceptRole));
  box.setDefaultButton(QMessageBox::Cancel);
  box.exec();
  const auto found = std::ranges::find(buttons, box.clickedButton());
  return found == buttons.end() ? std::nullopt : std::optional(static_cast<int>(found - buttons.begin()));
}

std::optional<QString> askText(QWidget* parent, const QString& title, const QString& label, const QString& proposed) {
  if (const auto text = taken(answers().text)) return *text;
  if (answers().isSilent) return proposed;
  bool isAnswered = false;
  const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, proposed, &isAnswered);
  return isAnswered ? std::optional(text) : std::nullopt;
}

void tellDone(QWidget* parent, const QString& text) {
  answers().lastMessage = text;
  constexpr int shownFor = 15'000;  // ms
  if (auto* window = qobject_cast<QMainWindow*>(parent->window())) window->statusBar()->showMessage(text, shownFor);
}

}  // namespace meguri::ui::dialogs
