#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTimer>

#include "app/meguri/bench_ui.h"
#include "app/meguri/many_scenarios.h"
#include "app/meguri/screenshots.h"
#include "ui/base/language.h"
#include "ui/base/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recovery.h"

using namespace meguri;

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  QApplication::setApplicationName(QStringLiteral("Meguri"));
  QApplication::setOrganizationName(QStringLiteral("Meguri"));
  QApplication::setApplicationVersion(QStringLiteral(MEGURI_VERSION));
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/meguri.svg")));
  ui::applyLanguage(ui::settings::language());
  ui::prepareTheme();

  QCommandLineParser parser;
  parser.setApplicationDescription(words::text("cli.help.window"));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addPositionalArgument(QStringLiteral("STUDY"), words::text("cli.help.study"), QStringLiteral("[STUDY...]"));
  QCommandLineOption exitAfterStartup(QStringLiteral("exit-after-startup"));
  exitAfterStartup.setFlags(QCommandLineOption::HiddenFromHelp);
  QCommandLineOption screenshots(QStringLiteral("screenshots"), {}, QStringLiteral("DIR"));
  screenshots.setFlags(QCommandLineOption::HiddenFromHelp);
  QCommandLineOption benchUi(QStringLiteral("bench-ui"));
  benchUi.setFlags(QCommandLineOption::HiddenFromHelp);
  QCommandLineOption scenarios(QStringLiteral("scenarios"), {}, QStringLiteral("COUNTS"));  // "2,5,12"
  scenarios.setFlags(QCommandLineOption::HiddenFromHelp);
  parser.addOptions({exitAfterStartup, screenshots, benchUi, scenarios});
  parser.process(app);

  const QStringList studies = parser.positionalArguments();
  ui::setUsesPatterns(ui::settings::patterns());
  auto* window = new ui::MainWindow;
  window->setAttribute(Qt::WA_DeleteOnClose);
  if (parser.isSet(benchUi)) {
    ui::applyTheme(ui::settings::theme());
    window->show();
    (new BenchUi(*window, studies.value(0), countsOf(parser.value(scenarios))))->start();
    return QApplication::exec();
  }
  if (parser.isSet(screenshots)) {
    ui::applyTheme(ui::settings::theme());
    window->show();
    (new Screenshots(*window, parser.value(screenshots), studies.value(0), countsOf(parser.value(scenarios))))->start();
    return QApplication::exec();
  }
  // The first study before the window shows, so that its page is the first thing painted; and the style sheet once all is built: it
  // costs a third of the start where every new widget is styled at once.
  if (!studies.isEmpty()) window->open(studies.front());
  ui::applyTheme(ui::settings::theme());
  window->show();
  for (const QString& path : studies.mid(1)) window->open(path);
  if (parser.isSet(exitAfterStartup))
    new ExitAfterStartup(*window);
  else
    QTimer::singleShot(0, window, [window] { ui::offerLostWork(*window); });  // once the window is there
  return QApplication::exec();
}
