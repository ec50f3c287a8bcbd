#pragma once

#include <QString>
#include <vector>

namespace meguri::ui {

/// A study to start from, in the language of the window: its names and notes are text of the study, so each language has its own file.
struct Template {
  QString key;  ///< file name without ending, the same in every language
  QString path;
  QString title, about;  ///< of the file
};
/// Those that come with the program, in the language that holds now, by key.
std::vector<Template> templates();

}  // namespace meguri::ui
