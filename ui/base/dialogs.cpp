#include "ui/base/dialogs.h"

#include <QFileDialog>
#include <QPushButton>

#include "ui/words/words.h"

namespace meguri::ui::dialogs {

namespace {

template <class T>
std::optional<T> taken(std::optional<T>& answer) {
  return std::exchange(answer, std::nullopt);
}

}  // namespace

Answers& answers() {
  static Answers instance;
  return instance;
}

QString openFile(QWidget* parent, const QString& title, const QString& filter) {
  if (const auto path = taken(answers().path)) return *path;
  return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) {
  if (const auto path = taken(answers().path)) return *path;
  return QFileDialog::getSaveFileName(parent, title, suggested, filter);
}

QString chooseFolder(QWidget* parent, const QString& title) {
  if (const auto path = taken(answers().path)) return *path;
  return QFileDialog::getExistingDirectory(parent, title);
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

}  // namespace meguri::ui::dialogs
