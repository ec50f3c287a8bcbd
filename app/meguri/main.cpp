#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTimer>

#include "app/meguri/screenshots.h"
#include "ui/base/language.h"
#include "ui/base/settings.h"
#include "ui/shell/main_window.h"

namespace {

using namespace meguri;

ui::MainWindow* newWindow() {
  auto* window = new ui::MainWindow;
  window->setAttribute(Qt::WA_DeleteOnClose);
  window->show();
  return window;
}

}  // namespace

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  QApplication::setApplicationName(QStringLiteral("Meguri"));
  QApplication::setOrganizationName(QStringLiteral("Meguri"));
  QApplication::setApplicationVersion(QStringLiteral(MEGURI_VERSION));
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/meguri.svg")));
  ui::applyLanguage(ui::settings::language());
  ui::applyTheme(ui::settings::theme());

  QCommandLineParser parser;
  parser.setApplicationDescription(words::text("cli.help.window"));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addPositionalArgument(QStringLiteral("STUDY"), words::text("cli.help.study"), QStringLiteral("[STUDY...]"));
  QCommandLineOption exitAfterStartup(QStringLiteral("exit-after-startup"));
  exitAfterStartup.setFlags(QCommandLineOption::HiddenFromHelp);
  QCommandLineOption screenshots(QStringLiteral("screenshots"), {}, QStringLiteral("DIR"));
  screenshots.setFlags(QCommandLineOption::HiddenFromHelp);
  parser.addOptions({exitAfterStartup, screenshots});
  parser.process(app);

  const QStringList studies = parser.positionalArguments();
  ui::MainWindow* window = newWindow();
  if (parser.isSet(screenshots)) {
    (new Screenshots(*window, parser.value(screenshots), studies.value(0)))->start();
    return QApplication::exec();
  }
  for (const QString& path : studies) window->open(path);
  if (parser.isSet(exitAfterStartup)) QTimer::singleShot(0, &app, &QApplication::quit);
  return QApplication::exec();
}
