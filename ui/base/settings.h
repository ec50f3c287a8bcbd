#pragma once

#include <QByteArray>
#include <QStringList>

#include "ui/base/theme.h"
#include "ui/words/words.h"

/// What the window remembers between runs, in the user's configuration folder.
namespace meguri::ui::settings {

words::Language language();
void setLanguage(words::Language language);
ThemeChoice theme();
void setTheme(ThemeChoice choice);
/// Patterns over the parts of charts.
bool patterns();
void setPatterns(bool uses);

inline constexpr qsizetype mostRecent = 10;
/// Paths of studies, last opened first; files that are gone are left out.
QStringList recentFiles();
void addRecentFile(const QString& path);
void clearRecentFiles();

/// Codes of what was run from the command palette, last first.
QStringList recentCommands();
void addRecentCommand(const QString& code);

QByteArray geometry();
QByteArray layout();
void setWindow(const QByteArray& geometry, const QByteArray& layout);
void resetWindow();

}  // namespace meguri::ui::settings
