#include "ui/document/report_templates.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <cstring>

#include "core/storage/file.h"
#include "core/study/report_json.h"
#include "core/study/views.h"

namespace meguri::ui {

namespace {

constexpr const char* ending = ".meguri-report";
constexpr qint64 largestTemplate = 16LL * 1024 * 1024;  // a logo and every text at its longest

/// A name as that of a file: what a folder does not take, and what hides a file, is written as %XX.
QString fileName(const QString& name) {
  QString result;
  for (qsizetype i = 0; i < name.size(); ++i) {
    const QChar each = name[i];
    const bool isPlain = each.unicode() >= 0x20 && each.unicode() != 0x7f && each != u'/' && each != u'%' && !(i == 0 && each == u'.');
    result += isPlain ? QString(each) : QStringLiteral("%%1").arg(each.unicode(), 2, 16, QLatin1Char('0'));
  }
  return result + QLatin1String(ending);
}

QString nameOf(const QFileInfo& file) { return QString::fromUtf8(QByteArray::fromPercentEncoding(file.fileName().chopped(qsizetype(std::strlen(ending))).toUtf8())); }

Result<study::Report> read(const QString& path) {
  const auto placed = [&](Fault fault) {
    fault.place = QFileInfo(path).fileName().toStdString() + (fault.place.empty() ? "" : ": " + fault.place);
    return fault;
  };
  if (QFileInfo(path).size() > largestTemplate) return placed({FaultKind::unreadable, "file.too-large", {}, {std::to_string(largestTemplate / 1024 / 1024)}});
  const auto text = storage::readFile(path.toStdString());
  if (!text) return placed(text.fault());
  auto report = study::readReport(*text);
  if (!report) return placed(report.fault());
  return study::templateOf(*report);
}

}  // namespace

QString ReportTemplates::folder() const { return QString::fromStdU16String(m_folder.u16string()); }

QString ReportTemplates::pathOf(const QString& name) const { return folder() + u'/' + fileName(name); }

ReportTemplates::Listed ReportTemplates::list() const {
  Listed result;
  // not what is hidden, nor a pipe, which would never end
  for (const QFileInfo& file : QDir(folder()).entryInfoList({QLatin1Char('*') + QLatin1String(ending)}, QDir::Files, QDir::Name)) {
    const QString name = nameOf(file);
    // a file that was named by hand may have a name that leads to another
    if (fileName(name) != file.fileName()) continue;
    if (auto report = read(file.filePath()); report)
      result.names << name;
    else
      result.faults.push_back(report.fault());
  }
  std::ranges::sort(result.names, [](const QString& a, const QString& b) { return a.localeAwareCompare(b) < 0; });
  return result;
}

Result<study::Report> ReportTemplates::load(const QString& name) const {
  const QString path = pathOf(name);
  if (!QFileInfo(path).isFile()) return Fault{FaultKind::usage, "template.none", {}, {name.toStdString()}};
  return read(path);
}

std::optional<Fault> ReportTemplates::save(const QString& name, const study::Report& report) const {
  const std::size_t count = study::characters(name.toStdString());
  if (count == 0 || count > longestTemplateName) return Fault{FaultKind::usage, "template.name", {}, {std::to_string(count), std::to_string(longestTemplateName)}};
  QDir().mkpath(folder());
  return storage::writeFile(pathOf(name).toStdString(), study::writeReport(study::templateOf(report)));
}

std::optional<Fault> ReportTemplates::remove(const QString& name) const {
  QFile file(pathOf(name));
  if (!QFileInfo(file).isFile()) return Fault{FaultKind::usage, "template.none", {}, {name.toStdString()}};
  if (file.remove()) return std::nullopt;
  return Fault{FaultKind::unwritable, "file.unwritable", file.fileName().toStdString(), {file.errorString().toStdString()}};
}

}  // namespace meguri::ui
