#pragma once

#include <QString>
#include <functional>
#include <vector>

namespace meguri::ui {

class MainWindow;

/// Something the command palette offers: an action, or a place to go to.
struct Command {
  QString code{};      ///< keeps its place among the recent ones
  QString title{};
  QString place{};     ///< where it is found otherwise: "File › Export"
  QString keys{};      ///< its shortcut; empty if it has none
  QString english{};   ///< the title in English, so that it is found by that too
  QString reason{};    ///< why it cannot be run now; empty if it can
  bool isOn = false;  ///< of what can be switched
  std::function<void()> run{};
};

/// All a window offers now: actions, panels, elements, fields of what is selected, templates, the gallery.
std::vector<Command> commandsOf(MainWindow& window);

/// Those that all words of a text find, best first: by a title's beginnings of words, then by what is in a title, then by place and English title.
/// Nothing is left out where the text is empty: then `recent` codes come first.
std::vector<Command> found(const std::vector<Command>& commands, const QString& text, const QStringList& recent);

}  // namespace meguri::ui
