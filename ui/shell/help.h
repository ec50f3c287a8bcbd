#pragma once

#include <QString>

namespace meguri::ui {

class MainWindow;

/// Opens a page of the help in a window of its own, in the language of words.
void showHelpPage(const QString& page);
/// The help of the field the cursor is in, else the page about what it is in.
void helpHere(MainWindow& window);
/// All keys of the window, as its actions state them.
void showKeys(MainWindow& window);
/// The same as HTML.
QString keysText(MainWindow& window);

}  // namespace meguri::ui
