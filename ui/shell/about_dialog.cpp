#include "ui/shell/about_dialog.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/base/theme.h"
#include "ui/words/library_words.h"
#include "ui/words/licences.h"

namespace meguri::ui {

namespace {

const QString licenceScheme = QStringLiteral("licence");

QString line(const QString& html) { return QStringLiteral("<p style=\"margin:2px 0\">%1</p>").arg(html); }
QString muted(const QString& html) { return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(theme().muted.name(), html); }

QString linked(const QString& address) {
  const QString shown = address.toHtmlEscaped();
  return address.startsWith(QStringLiteral("http")) ? QStringLiteral("<a href=\"%1\">%1</a>").arg(shown) : shown;
}

/// The name of the licence; of one whose text the library holds, with a link to it.
QString licenceLine(const library::Dataset& dataset, const std::map<std::string, std::string>& texts) {
  QString html = words::text("about.licence", {words::licenceName(dataset.licence).toStdString()}).toHtmlEscaped();
  if (texts.contains(dataset.licence))
    html += QStringLiteral(" · <a href=\"%1:%2\">%3</a>")
                .arg(licenceScheme, words::shown(dataset.licence).toHtmlEscaped(), words::text("about.licence-text").toHtmlEscaped());
  return line(html);
}

QString datasetBlock(const library::Dataset& dataset, const std::map<std::string, std::string>& texts) {
  const auto said = [](const char* code, const std::string& what) { return line(words::text(code, {what}).toHtmlEscaped()); };
  QString html = QStringLiteral("<p style=\"margin:14px 0 2px 0\"><b>%1</b></p>").arg(words::titleOf(dataset).toHtmlEscaped());
  html += line(words::shown(dataset.publisher).toHtmlEscaped() + QStringLiteral(" · ") +
               words::text("about.version", {dataset.version, dataset.retrieved}).toHtmlEscaped());
  html += said("about.cite", dataset.citation);
  if (!dataset.url.empty()) html += line(linked(words::shown(dataset.url)));
  html += licenceLine(dataset, texts);
  if (!dataset.licenceNote.empty()) html += line(muted(words::shown(dataset.licenceNote).toHtmlEscaped()));
  return html;
}

}  // namespace

AboutDialog::AboutDialog(LibraryShelf& shelf, QWidget* parent) : Dressed(parent), m_shelf(shelf), m_text(new QTextBrowser(this)) {
  setObjectName(QStringLiteral("about_AboutDialog"));
  m_text->setObjectName(QStringLiteral("about_QTextBrowser"));
  m_text->setOpenLinks(false);
  m_text->document()->setDocumentMargin(12);
  connect(m_text, &QTextBrowser::anchorClicked, this, &AboutDialog::follow);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(m_text);
  layout->addWidget(buttons);
  resize(680, 620);
  retranslate();
}

void AboutDialog::retranslate() {
  setWindowTitle(withoutMnemonic(words::text("action.about")));
  m_text->setAccessibleName(windowTitle());
  const auto& datasets = m_shelf.datasets();
  const auto texts = m_shelf.shelf().licences();
  QString html = line(words::text("ui.about", {QApplication::applicationVersion().toStdString()}).toHtmlEscaped());
  html += QStringLiteral("<h3>%1</h3>")
              .arg(words::text(datasets.empty() ? "about.no-datasets" : "about.datasets", {std::to_string(datasets.size())}).toHtmlEscaped());
  for (const auto& dataset : datasets) html += datasetBlock(dataset, texts);
  m_text->setHtml(html);
}

void AboutDialog::follow(const QUrl& link) {
  if (link.scheme() == licenceScheme)
    showLicence(link.path().toStdString());
  else if (link.scheme().startsWith(QStringLiteral("http")))
    QDesktopServices::openUrl(link);
}

void AboutDialog::showLicence(const std::string& licence) {
  const auto texts = m_shelf.shelf().licences();
  const auto found = texts.find(licence);
  if (found == texts.end()) return;
  auto* dialog = new QDialog(this);
  dialog->setObjectName(QStringLiteral("licence_QDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(words::licenceName(licence));
  auto* text = new QPlainTextEdit(QString::fromStdString(found->second), dialog);
  text->setReadOnly(true);
  text->setAccessibleName(dialog->windowTitle());
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
  connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  auto* layout = new QVBoxLayout(dialog);
  layout->addWidget(text);
  layout->addWidget(buttons);
  dialog->resize(620, 560);
  dialog->show();
}

}  // namespace meguri::ui
