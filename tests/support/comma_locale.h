#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <clocale>
#include <functional>

namespace meguri::support {

/// Does something in a locale with a decimal comma, as a window of a user who has one. False, and nothing done, if none can be made.
inline bool withDecimalComma(const std::function<void()>& act) {
  QTemporaryDir folder;
  const bool isInstalled = std::setlocale(LC_NUMERIC, "de_DE.UTF-8");
  if (!isInstalled) {
    QProcess::execute("localedef", {"-i", "de_DE", "-f", "UTF-8", folder.filePath("de_DE.UTF-8")});
    qputenv("LOCPATH", folder.path().toUtf8());
  }
  const bool isSet = std::setlocale(LC_NUMERIC, "de_DE.UTF-8");
  if (isSet) act();
  std::setlocale(LC_NUMERIC, "C");
  if (!isInstalled) qunsetenv("LOCPATH");
  return isSet;
}

}  // namespace meguri::support
