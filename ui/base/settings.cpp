#include "ui/base/settings.h"

#include <QFileInfo>
#include <QSettings>

#include "ui/base/language.h"

namespace meguri::ui::settings {

namespace {

namespace key {
const QString language = QStringLiteral("language"), theme = QStringLiteral("theme"), patterns = QStringLiteral("patterns"), recent = QStringLiteral("recentFiles"),
              commands = QStringLiteral("recentCommands"), geometry = QStringLiteral("window/geometry"), layout = QStringLiteral("window/layout");
}

constexpr std::array themes = {"system", "light", "dark"};

}  // namespace

words::Language language() {
  const QString stored = QSettings().value(key::language).toString();
  if (stored.isEmpty()) return systemLanguage();
  return stored == QLatin1String("ja") ? words::Language::japanese : words::Language::english;
}

void setLanguage(words::Language language) {
  QSettings().setValue(key::language, language == words::Language::japanese ? QStringLiteral("ja") : QStringLiteral("en"));
}

ThemeChoice theme() {
  const QString stored = QSettings().value(key::theme).toString();
  for (std::size_t i = 0; i < themes.size(); ++i)
    if (stored == QLatin1String(themes[i])) return static_cast<ThemeChoice>(i);
  return ThemeChoice::system;
}

void setTheme(ThemeChoice choice) { QSettings().setValue(key::theme, QLatin1String(themes[static_cast<std::size_t>(choice)])); }

bool patterns() { return QSettings().value(key::patterns, false).toBool(); }
void setPatterns(bool uses) { QSettings().setValue(key::patterns, uses); }

QStringList recentFiles() {
  QStringList files = QSettings().value(key::recent).toStringList();
  files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
  return files;
}

void addRecentFile(const QString& path) {
  QStringList files = recentFiles();
  const QString whole = QFileInfo(path).absoluteFilePath();
  files.removeAll(whole);
  files.prepend(whole);
  QSettings().setValue(key::recent, QStringList(files.mid(0, mostRecent)));
}

void clearRecentFiles() { QSettings().remove(key::recent); }

QStringList recentCommands() { return QSettings().value(key::commands).toStringList(); }

void addRecentCommand(const QString& code) {
  QStringList commands = recentCommands();
  commands.removeAll(code);
  commands.prepend(code);
  QSettings().setValue(key::commands, QStringList(commands.mid(0, mostRecent)));
}

QByteArray geometry() { return QSettings().value(key::geometry).toByteArray(); }
QByteArray layout() { return QSettings().value(key::layout).toByteArray(); }

void setWindow(const QByteArray& geometry, const QByteArray& layout) {
  QSettings settings;
  settings.setValue(key::geometry, geometry);
  settings.setValue(key::layout, layout);
}

void resetWindow() {
  QSettings settings;
  settings.remove(key::geometry);
  settings.remove(key::layout);
}

}  // namespace meguri::ui::settings
