#include "ui/document/gallery.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

#include "core/storage/file.h"
#include "core/study/check.h"
#include "core/study/edit.h"
#include "core/study/resolve.h"
#include "core/study/study_json.h"
#include "ui/document/library_shelf.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

/// Empty where the file is not there or no JSON.
QJsonObject wordsOf(const QString& study) {
  QFile file(QString(study).replace(QRegularExpression(QStringLiteral("\\.meguri$")), QStringLiteral(".words.json")));
  return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

bool isJapanese() { return words::language() == words::Language::japanese; }

QString text(const QJsonObject& object, const char* member) { return object.value(QLatin1String(member)).toString(); }

GalleryStudy read(const QFileInfo& file) {
  GalleryStudy study{file.completeBaseName(), file.absoluteFilePath(), {}, {}};
  const QJsonObject words = wordsOf(study.path), own = words.value(isJapanese() ? QLatin1String("ja") : QLatin1String("en")).toObject();
  study.group = text(words, "group");
  study.text = {text(own, "title"), text(own, "about"), text(own, "learn")};
  if (study.text.title.isEmpty()) study.text.title = study.code;
  return study;
}

/// Every source of an element's values, of the entries they name too.
void addSources(const study::Study& study, const study::Element& element, QStringList& to) {
  for (std::size_t i = 0; i < element.values.size(); ++i) {
    if (element.type->fields()[i].kind != study::FieldKind::quantity) continue;
    const auto held = study::stated(study, element, study::QuantityField{static_cast<int>(i)});
    if (!held.quantity || held.quantity->source.citation.empty()) continue;
    if (const QString citation = words::shown(held.quantity->source.citation); !to.contains(citation)) to << citation;
  }
}

}  // namespace

const QStringList& galleryGroups() {
  static const QStringList groups{QStringLiteral("training"), QStringLiteral("inference"), QStringLiteral("hardware"), QStringLiteral("water"), QStringLiteral("fleet"), QString()};
  return groups;
}

std::vector<GalleryStudy> galleryStudies() {
  std::vector<GalleryStudy> studies;
  const QDir folder(sharedPath(QStringLiteral("gallery")));
  for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.meguri")}, QDir::Files, QDir::Name)) studies.push_back(read(file));
  const auto place = [](const GalleryStudy& study) {
    const qsizetype at = galleryGroups().indexOf(study.group);
    return std::pair(at < 0 ? galleryGroups().size() : at, study.text.title.toCaseFolded());
  };
  std::ranges::stable_sort(studies, {}, place);
  return studies;
}

QStringList gallerySources(const QString& path) {
  QStringList sources;
  const auto bytes = storage::readFile(path.toStdString());
  const auto study = bytes ? study::readStudy(*bytes) : Result<study::Study>(bytes.fault());
  if (!study) return sources;
  for (const auto& scenario : study->scenarios)
    for (const auto& each : study::resolve(*study, *scenario)) addSources(*study, *each.element, sources);
  return sources;
}

std::optional<GalleryNames> galleryNames(const QString& path) {
  if (!isJapanese()) return std::nullopt;
  const QJsonObject own = wordsOf(path).value(QLatin1String("ja")).toObject();
  if (own.isEmpty()) return std::nullopt;
  GalleryNames result{text(own, "title").toStdString(), text(own, "description").toStdString(), {}};
  const QJsonObject names = own.value(QLatin1String("names")).toObject();
  for (auto each = names.begin(); each != names.end(); ++each) result.names.emplace(each.key().toStdString(), each.value().toString().toStdString());
  return result;
}

void rename(study::Study& study, const GalleryNames& names) {
  study::Transaction transaction(study);
  if (!names.title.empty()) transaction.setTitle(names.title);
  if (!names.description.empty()) transaction.setDescription(names.description);
  for (const auto& scenario : study.scenarios) {
    if (const auto name = names.names.find(scenario->id); name != names.names.end()) transaction.renameScenario(scenario->id, name->second);
    for (const auto& element : scenario->elements)
      if (const auto name = names.names.find(element->id); name != names.names.end()) transaction.renameElement(scenario->id, element->id, name->second);
    // one id, one name: what a variant calls it gives way
    for (const auto& [id, patch] : scenario->patches)
      if (patch.name && names.names.contains(id)) transaction.resetName(scenario->id, id);
  }
  (void)transaction.commit({});
}

}  // namespace meguri::ui
