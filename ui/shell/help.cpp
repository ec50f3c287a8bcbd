#include "ui/shell/help.h"

#include <QApplication>
#include <QFile>
#include <QTextBrowser>
#include <map>

#include "core/study/resolve.h"
#include "ui/base/settings.h"
#include "ui/document/gallery.h"
#include "ui/shell/command.h"
#include "ui/shell/field_help.h"
#include "ui/shell/main_window.h"

namespace meguri::ui {

namespace {

QTextBrowser* makeBrowser(const QString& title) {
  auto* browser = new QTextBrowser;
  browser->setObjectName(QStringLiteral("help_QTextBrowser"));
  browser->setAttribute(Qt::WA_DeleteOnClose);
  browser->setOpenExternalLinks(true);
  browser->setWindowTitle(title);
  browser->setAccessibleName(title);
  browser->resize(860, 900);
  return browser;
}

/// The type of what the inspector shows; null if it shows nothing.
const study::ElementType* shownType(MainWindow& window) {
  const Target& target = window.state().target();
  if (target.scenario.empty()) return &study::scopeType();
  const auto* scenario = window.document().study().scenario(target.scenario);
  if (!scenario) return nullptr;
  for (const auto& each : study::resolve(window.document().study(), *scenario))
    if (each.element->id == target.element) return each.element->type;
  return nullptr;
}

/// The field of a form that a widget belongs to: its name begins with the field's key. −1 if it is none.
int fieldOf(const study::ElementType& type, const QWidget* widget) {
  for (; widget; widget = widget->parentWidget())
    if (const int field = type.find(widget->objectName().section(u'_', 0, 0).toStdString()); field >= 0) return field;
  return -1;
}

}  // namespace

void showHelpPage(const QString& page) {
  const QString language = words::language() == words::Language::japanese ? QStringLiteral("ja") : QStringLiteral("en");
  const QString file = sharedPath(QStringLiteral("help/%1/%2.md").arg(language, page));
  QTextBrowser* browser = makeBrowser(withoutMnemonic(words::text("action.help-" + page.toStdString())));
  if (QFile::exists(file))
    browser->setSource(QUrl::fromLocalFile(file), QTextDocument::MarkdownResource);  // a source, so that links between pages lead on
  else
    browser->setMarkdown(words::text("ui.no-help"));
  browser->show();
}

void helpHere(MainWindow& window) {
  const QWidget* focused = QApplication::focusWidget();
  if (const auto* type = shownType(window); type && focused && window.inspector().isAncestorOf(focused)) {
    if (const int field = fieldOf(*type, focused); field >= 0) {
      auto* help = new FieldHelp(*type, type->fields()[static_cast<std::size_t>(field)], [](const QString& page) { showHelpPage(page); }, &window);
      return help->show();
    }
    return showHelpPage(helpPageOf(*type));
  }
  const bool isUncertainty = focused && window.currentPage().isAncestorOf(focused) && window.currentPage().objectName().startsWith(QStringLiteral("uncertainty"));
  showHelpPage(isUncertainty ? QStringLiteral("uncertainty") : QStringLiteral("window"));
}

QString keysText(MainWindow& window) {
  std::map<QString, QStringList> rows;
  for (const Command& each : commandsOf(window)) {
    const auto action = window.actions().all().find(each.code.toStdString());
    if (action == window.actions().all().end() || each.keys.isEmpty()) continue;
    QStringList keys;
    for (const QKeySequence& key : action->second->shortcuts()) keys << key.toString(QKeySequence::NativeText);
    rows[each.place] << QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
                            .arg(keys.join(QStringLiteral(", ")).toHtmlEscaped(), withoutMnemonic(words::text("action." + each.code.toStdString())).toHtmlEscaped());
  }
  QString html;
  for (const auto& [place, lines] : rows)
    html += QStringLiteral("<h3>%1</h3><table cellspacing=\"4\">%2</table>").arg((place.isEmpty() ? words::text("keys.everywhere") : place).toHtmlEscaped(), lines.join(QString()));
  return html + QStringLiteral("<p>") + words::text("keys.more").toHtmlEscaped() + QStringLiteral("</p>");
}

void showKeys(MainWindow& window) {
  QTextBrowser* browser = makeBrowser(withoutMnemonic(words::text("action.keys")));
  browser->setHtml(keysText(window));
  browser->resize(520, 760);
  browser->show();
}

}  // namespace meguri::ui
