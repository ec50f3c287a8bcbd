#pragma once

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/support.h"
#include "ui/base/dialogs.h"
#include "ui/base/language.h"
#include "ui/shell/main_window.h"

namespace meguri::support {

/// A main window with settings of its own, questions answered in advance, English and light; with the library built beside the tests unless
/// it is given another.
class Desk {
 public:
  explicit Desk(ui::LibraryPlaces libraries = {}) : m_libraries(std::move(libraries)) {
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("Meguri"));
    QCoreApplication::setApplicationName(QStringLiteral("Meguri"));
    ui::dialogs::answers() = {};
    ui::dialogs::answers().isSilent = true;
    ui::applyLanguage(words::Language::english);
    ui::applyTheme(ui::ThemeChoice::light);
    open();
  }
  ~Desk() { close(); }

  /// Closes the window, whatever is unsaved, and opens another with the same settings.
  void reopen() {
    close();
    open();
  }
  void close() {
    if (!m_window) return;
    ui::dialogs::answers().button = QMessageBox::Discard;
    m_window->close();
    m_window.reset();
    ui::dialogs::answers().button.reset();
  }

  ui::MainWindow& window() { return *m_window; }
  ui::StudyDocument& document() { return m_window->document(); }
  /// Opens a copy of a gallery study from a file of its own and waits for its results.
  QString openGallery(const char* name) {
    const QString path = m_folder.filePath(QLatin1String(name) + QStringLiteral(".meguri"));
    QFile::remove(path);
    QFile::copy(QString::fromStdString(sourcePath("datasets/gallery/" + std::string(name) + ".meguri")), path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    m_window->open(path);
    settle();
    return path;
  }
  /// Waits until results belong to the study as it is, or an error forbids any.
  void settle() { QVERIFY2(QTest::qWaitFor([&] { return !document().isBusy(); }, 10000), "the calculation does not end"); QCoreApplication::processEvents(); }
  QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
  std::string bytes() { return study::writeStudy(document().study()); }
  template <class Widget>
  Widget& find(const char* name) {
    auto* found = m_window->findChild<Widget*>(QLatin1String(name));
    if (!found) qFatal("no widget %s", name);
    return *found;
  }
  void trigger(const char* action) { m_window->actions()[action]->trigger(); }

 private:
  void open() {
    m_window = std::make_unique<ui::MainWindow>(m_libraries);
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
  }

  ui::LibraryPlaces m_libraries;
  QTemporaryDir m_settings, m_folder;
  std::unique_ptr<ui::MainWindow> m_window;
};

}  // namespace meguri::support
