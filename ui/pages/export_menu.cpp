#include "ui/pages/export_menu.h"

#include <QClipboard>
#include <QGuiApplication>

#include "ui/base/dialogs.h"
#include "ui/pages/export_files.h"
#include "ui/pages/picture_dialog.h"

namespace meguri::ui {

namespace {

/// A spreadsheet takes tabs from the clipboard, not commas.
QString tabbed(const std::string& csv) {
  QString result;
  bool isQuoted = false;
  for (const QChar c : QString::fromStdString(csv)) {
    if (c == u'"')
      isQuoted = !isQuoted;
    else if (c != u'\r')
      result += !isQuoted && c == u',' ? QChar(u'\t') : isQuoted && (c == u'\n' || c == u'\t') ? QChar(u' ') : c;
  }
  return result;
}

}  // namespace

void copyImage(const Export& what) {
  if (what.picture) QGuiApplication::clipboard()->setImage(imageOf(what.picture()));
}

void saveExport(QWidget* parent, const Export& what, const QString& ending) {
  if (!what.csv || !what.has(ending)) return;
  PictureOptions options;
  if (ending != QLatin1String("csv")) {
    const auto chosen = askPictureOptions(parent, ending, sizeOf(what.picture()));
    if (!chosen) return;
    options = *chosen;
  }
  QString path = dialogs::saveFile(parent, what.title, what.name + u'.' + ending, QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
  if (path.isEmpty()) return;
  if (!path.endsWith(u'.' + ending, Qt::CaseInsensitive)) path += u'.' + ending;
  if (const auto fault = writeExport(what, path, options)) return dialogs::tellFault(parent, *fault);
  dialogs::tellDone(parent, words::text("ui.written", {path.toStdString()}));
}

void addExportMenu(Card& card, std::function<Export()> what) {
  QMenu* menu = card.menu();
  QObject::connect(menu->addAction(QString()), &QAction::triggered, &card, [what] { copyImage(what()); });
  QObject::connect(menu->addAction(QString()), &QAction::triggered, &card, [what] {
    if (const Export table = what(); table.csv) QGuiApplication::clipboard()->setText(tabbed(table.csv()));
  });
  menu->addSeparator();
  for (const char* ending : endings)
    QObject::connect(menu->addAction(QString()), &QAction::triggered, &card, [&card, what, ending] { saveExport(card.window(), what(), QLatin1String(ending)); });
  retranslateExportMenu(card);
}

void retranslateExportMenu(Card& card) {
  const auto actions = card.menu()->actions();
  actions[0]->setText(words::text("ui.copy-image"));
  actions[1]->setText(words::text("ui.copy-table"));
  for (qsizetype i = 0; i < 4; ++i) actions[i + 3]->setText(words::text("ui.save-as", {QString::fromLatin1(endings[i]).toUpper().toStdString()}));
  card.menuButton()->setToolTip(words::text("ui.export-chart"));
  card.menuButton()->setAccessibleName(words::text("ui.export-chart"));
}

}  // namespace meguri::ui
