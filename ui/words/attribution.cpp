#include "ui/words/attribution.h"

#include <set>

#include "ui/words/licences.h"
#include "ui/words/words.h"

namespace meguri::words {

namespace {

/// Single facts are no work anyone owns.
bool isLicence(const std::string& licence) { return !licence.empty() && licence != "facts"; }

QString documentLine(const report::UsedSource& used) {
  const auto& source = used.source;
  QStringList parts{shown(source.citation) + QStringLiteral(" (") + text("report.inputs", {std::to_string(used.inputs)}) + QStringLiteral(")")};
  if (isLicence(source.licence)) parts << licenceName(source.licence);
  // whoever grants a licence may ask for the address; a fact is cited
  if (isLicence(source.licence) && !source.url.empty() && source.url != source.citation) parts << shown(source.url);
  return parts.join(dot);
}

/// As the licence words it, e.g. ODbL 1.0, 4.3; nothing where it asks for no more than the line of the document.
QString notice(const quantity::Source& source) {
  const std::string code = "licence.notice." + source.licence;
  return has(code) ? text(code, {source.citation, source.url, licenceAddress(source.licence).toStdString()}) : QString();
}

QString licenceLine(const report::Evidence& evidence) {
  std::set<std::string> ids;
  for (const auto& used : evidence.documents)
    if (isLicence(used.source.licence)) ids.insert(used.source.licence);
  QStringList parts;
  for (const auto& id : ids) {
    const QString address = licenceAddress(id);
    parts << (address.isEmpty() ? licenceName(id) : licenceName(id) + QStringLiteral(" (") + address + QStringLiteral(")"));
  }
  return parts.isEmpty() ? QString() : text("report.licences", {parts.join(QStringLiteral(", ")).toStdString()}) + u' ' + text("report.adapted");
}

}  // namespace

QStringList attribution(const report::Evidence& evidence) {
  QStringList lines;
  for (const auto& used : evidence.documents) lines << documentLine(used);
  if (evidence.assumptions + evidence.unsourced > 0) lines << text("report.assumptions", {std::to_string(evidence.assumptions), std::to_string(evidence.unsourced)});
  for (const auto& used : evidence.documents)
    if (const QString line = notice(used.source); !line.isEmpty() && !lines.contains(line)) lines << line;
  if (const QString line = licenceLine(evidence); !line.isEmpty()) lines << line;
  return lines;
}

}  // namespace meguri::words
