#include "ui/editors/entry_details.h"

#include <QDesktopServices>
#include <algorithm>

#include "core/quantity/quantity_json.h"
#include "ui/base/theme.h"
#include "ui/words/headings.h"
#include "ui/words/library_words.h"
#include "ui/words/licences.h"
#include "ui/words/quantities.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using words::dot;
const QString entryScheme = QStringLiteral("entry");

QString muted(const QString& html) { return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(theme().muted.name(), html); }
QString block(const QString& html) { return QStringLiteral("<p style=\"margin:4px 0\">%1</p>").arg(html); }
QString heading(const char* code) { return QStringLiteral("<p style=\"margin:10px 0 2px 0\"><b>%1</b></p>").arg(muted(words::text(code).toHtmlEscaped())); }
QString linked(const QString& address) {
  return address.startsWith(QStringLiteral("http")) ? QStringLiteral("<a href=\"%1\">%1</a>").arg(address.toHtmlEscaped()) : address.toHtmlEscaped();
}

/// The documents figures are from, each listed once.
class Sources {
 public:
  /// "[1]"
  QString mark(const quantity::Source& source) {
    const Document document{source.citation, source.url, source.licence};
    const auto found = std::ranges::find(m_documents, document);
    if (found != m_documents.end()) return number(static_cast<std::size_t>(found - m_documents.begin()));
    m_documents.push_back(document);
    return number(m_documents.size() - 1);
  }

  QString html() const {
    QString result;
    for (std::size_t i = 0; i < m_documents.size(); ++i) {
      QStringList parts;
      if (!m_documents[i].citation.empty()) parts << words::shown(m_documents[i].citation).toHtmlEscaped();
      if (!m_documents[i].url.empty()) parts << linked(words::shown(m_documents[i].url));
      if (!m_documents[i].licence.empty()) parts << words::licenceName(m_documents[i].licence).toHtmlEscaped();
      result += block(muted(number(i) + u' ' + parts.join(dot)));
    }
    return result;
  }

 private:
  struct Document {
    std::string citation, url, licence;
    bool operator==(const Document&) const = default;
  };
  static QString number(std::size_t index) { return QStringLiteral("[%1]").arg(index + 1); }
  std::vector<Document> m_documents;
};

/// A figure as the list of an entry shows it.
struct Shown {
  QString label;
  quantity::Quantity figure;        ///< as it holds over the horizon
  const quantity::Quantity& whole;  ///< as the library states it
  std::string exception;            ///< why it lies outside its usual range
};

/// Beneath a value: the whole series it is of, and all that is said of it.
QString remarks(const Shown& shown, Sources& sources) {
  const auto& figure = shown.figure;
  QStringList parts;
  if (shown.whole.isTable() && !figure.isTable()) parts << words::typeset(words::statedText(shown.whole)).toHtmlEscaped();
  if (figure.year != 0) parts << QString::number(figure.year);
  if (!figure.geography.empty()) parts << words::shown(figure.geography).toHtmlEscaped();
  if (!figure.boundary.empty()) parts << words::boundary(figure.boundary).toHtmlEscaped();
  if (const QString spread = words::spreadText(figure); !spread.isEmpty()) parts << spread.toHtmlEscaped();
  parts << QStringLiteral("<span style=\"color:%1\">■</span> %2")
               .arg(theme().evidence(figure.source.evidence).name(), words::term("evidence", quantity::evidenceWord(figure.source.evidence)).toHtmlEscaped());
  if (figure.confidence != quantity::Confidence::unstated)
    parts << words::text("explain.confidence", {words::term("confidence", quantity::confidenceWord(figure.confidence)).toLower().toStdString()}).toHtmlEscaped();
  if (figure.source.secondHand) parts << QStringLiteral("<b>%1</b>").arg(words::text("explain.second-hand").toHtmlEscaped());
  parts << (sources.mark(figure.source) + u' ' + words::shown(figure.source.locator).toHtmlEscaped()).trimmed();
  if (!figure.note.empty()) parts << words::shown(figure.note).toHtmlEscaped();
  if (!shown.exception.empty()) parts << words::text("cli.library.exception", {shown.exception}).toHtmlEscaped();
  return parts.join(dot);
}

QString row(const Shown& shown, Sources& sources) {
  return QStringLiteral("<tr><td width=\"62%\">%1</td><td align=\"right\"><b>%2</b></td></tr>"
                        "<tr><td colspan=\"2\" style=\"padding-bottom:5px\">%3</td></tr>")
      .arg(shown.label.toHtmlEscaped(), words::typeset(words::statedText(shown.figure)).toHtmlEscaped(), muted(remarks(shown, sources)));
}

QString table(const QString& rows) { return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"1\">%1</table>").arg(rows); }

/// Those the form takes under the names of its fields, then the others.
QString figures(LibraryShelf& shelf, const EntryWish& wish, const library::Entry& entry) {
  Sources sources;
  QString taken, further;
  std::vector<std::string_view> keys;
  const auto line = [&](const QString& label, std::string_view key) {
    const auto& whole = *entry.figure(key);
    return row({label, whole.over(wish.firstYear, wish.lastYear), whole, shelf.exceptionOf(entry.id + "." + std::string(key))}, sources);
  };
  for (const auto* field : wish.fields) {
    if (!entry.figure(field->figure)) continue;
    keys.push_back(field->figure);
    taken += line(words::fieldLabel(wish.elementKind, field->key), field->figure);
  }
  for (const auto& [key, figure] : entry.figures)
    if (std::ranges::find(keys, key) == keys.end()) further += line(words::figureLabel(key), key);
  QString html;
  if (!taken.isEmpty()) html += heading("picker.taken") + table(taken);
  if (!further.isEmpty()) html += heading(taken.isEmpty() ? "picker.figures" : "picker.further") + table(further);
  return html + heading("picker.sources") + sources.html();
}

QString facts(const library::Entry& entry) {
  QStringList parts;
  for (const auto& [fact, word] : entry.facts) parts << words::text("explain.of", {words::factLabel(fact).toStdString(), words::factWord(fact, word).toStdString()}).toHtmlEscaped();
  return parts.isEmpty() ? QString() : block(parts.join(dot));
}

QString origin(LibraryShelf& shelf, const library::Entry& entry) {
  const library::Dataset* dataset = shelf.datasetOf(entry.id);
  QStringList parts;
  if (dataset) parts << words::titleOf(*dataset) << words::shown(dataset->publisher) << words::licenceName(dataset->licence);
  parts << words::shown(entry.id + (entry.version.empty() ? "" : " " + entry.version));
  return block(muted(parts.join(dot).toHtmlEscaped()));
}

}  // namespace

EntryDetails::EntryDetails(LibraryShelf& shelf, const EntryWish& wish, QWidget* parent) : QTextBrowser(parent), m_shelf(shelf), m_wish(wish) {
  setObjectName(QStringLiteral("details_EntryDetails"));
  setFrameShape(QFrame::NoFrame);
  setOpenLinks(false);
  document()->setDefaultFont(uiFont(smallPoints));
  document()->setDocumentMargin(10);
  connect(this, &QTextBrowser::anchorClicked, this, &EntryDetails::follow);
}

void EntryDetails::showEntry(const LibraryShelf::EntryPointer& entry) {
  if (!entry) return clear();
  m_shown = QString::fromStdString(entry->id);
  const QString title = QStringLiteral("<p style=\"margin:0 0 4px 0;font-size:%1pt\"><b>%2</b></p>").arg(normalPoints).arg(words::shown(*entry).toHtmlEscaped());
  setHtml(title + origin(m_shelf, *entry) + facts(*entry) + alternatives(*entry) + figures(m_shelf, m_wish, *entry));
}

void EntryDetails::showFault(const QString& name, const Fault& fault) {
  m_shown.clear();
  setHtml(QStringLiteral("<p><b>%1</b></p><p style=\"color:%2\">%3</p>")
              .arg(name.toHtmlEscaped(), theme().error.name(), words::text("picker.refused", {words::reason(fault).toStdString()}).toHtmlEscaped()));
}

QString EntryDetails::alternatives(const library::Entry& entry) const {
  const auto others = m_shelf.alternatives(entry, m_wish.carried);
  if (others.empty()) return {};
  QString html = QStringLiteral("<p style=\"margin:10px 0 2px 0\"><b>%1</b></p>").arg(muted(words::text("picker.alternatives", {std::to_string(others.size())}).toHtmlEscaped()));
  QString rows;
  for (const auto& other : others) {
    const auto found = m_shelf.find(other.id, m_wish.carried);
    const QString value = found ? highlightOf(m_wish, **found).value : QString();
    const QString from = found ? provenanceOf(m_shelf, m_wish, **found) : words::reason(found.fault());
    rows += QStringLiteral("<tr><td width=\"62%\"><a href=\"%1:%2\">%3</a><br>%4</td><td align=\"right\">%5</td></tr>")
                .arg(entryScheme, QString::fromStdString(other.id).toHtmlEscaped(), words::shown(other).toHtmlEscaped(), muted(from.toHtmlEscaped()), value.toHtmlEscaped());
  }
  return html + table(rows);
}

void EntryDetails::follow(const QUrl& link) {
  if (link.scheme() == entryScheme)
    emit alternativeChosen(link.path(), m_shown);
  else if (link.scheme().startsWith(QStringLiteral("http")))
    QDesktopServices::openUrl(link);
}

}  // namespace meguri::ui
