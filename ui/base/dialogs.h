#pragma once

#include <QMessageBox>
#include <QString>
#include <functional>
#include <optional>

#include "core/base/result.h"

/// The few questions a window asks. Tests answer in advance instead of clicking.
namespace meguri::ui::dialogs {

/// A file to open or to save into; empty if none was chosen. `filter`: "Meguri studies (*.meguri)".
QString openFile(QWidget* parent, const QString& title, const QString& filter);
QString saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter);
QString chooseFolder(QWidget* parent, const QString& title);
void tellFault(QWidget* parent, const Fault& fault);
/// Of an unsaved study: save, discard or cancel.
QMessageBox::StandardButton askToSave(QWidget* parent, const QString& name);
/// Yes or no.
bool ask(QWidget* parent, const QString& question, const QString& yes);

/// The next answer, taken instead of asking; for tests. File dialogs take the path, askToSave and ask the button.
struct Answers {
  std::optional<QString> path;
  std::optional<QMessageBox::StandardButton> button;
  QString lastMessage;  ///< what tellFault or a question said
  bool isSilent = false;  ///< messages are kept, not shown
};
Answers& answers();

}  // namespace meguri::ui::dialogs
