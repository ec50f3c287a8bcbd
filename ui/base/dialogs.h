#pragma once

#include <QMessageBox>
#include <QString>
#include <functional>
#include <optional>

#include "core/base/result.h"
#include "ui/base/picture_options.h"

class QPrinter;

/// The few questions a window asks. Tests answer in advance instead of clicking.
namespace meguri::ui::dialogs {

/// A file to open or to save into; empty if none was chosen. `filter`: "Meguri studies (*.meguri)". A name to save into without an ending gets
/// that of the one suggested; what is there already is only replaced after asking.
QString openFile(QWidget* parent, const QString& title, const QString& filter);
QString saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter);
QString chooseFolder(QWidget* parent, const QString& title);
void tellFault(QWidget* parent, const Fault& fault);
/// Of an unsaved study: save, discard or cancel.
QMessageBox::StandardButton askToSave(QWidget* parent, const QString& name);
/// Yes or no.
bool ask(QWidget* parent, const QString& question, const QString& yes);
/// Which printer, which pages. In a silent window the answered path is written to as PDF.
bool choosePrinter(QWidget* parent, QPrinter& printer);
/// One of several ways on, by its index; nothing: cancel.
std::optional<int> choose(QWidget* parent, const QString& question, const QStringList& ways);
/// A short text, such as a name; nothing: cancel.
std::optional<QString> askText(QWidget* parent, const QString& title, const QString& label, const QString& proposed);
/// Says in the status bar of the window what was done.
void tellDone(QWidget* parent, const QString& text);

/// The next answer, taken instead of asking; for tests. File dialogs take the path, askToSave and ask the button, choose the way.
struct Answers {
  std::optional<QString> path;
  std::optional<QMessageBox::StandardButton> button;
  std::optional<QString> text;  ///< of askText; without one, a silent window takes what is proposed
  std::optional<PictureOptions> picture;  ///< of the question how a figure is to look in a file; without one, a silent window takes the last
  std::optional<int> way;  ///< of choose; without one, a silent window cancels
  QString lastMessage;     ///< what tellFault, tellDone or a question said
  bool isSilent = false;  ///< messages are kept, not shown
};
Answers& answers();

}  // namespace meguri::ui::dialogs
