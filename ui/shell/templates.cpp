#include "ui/shell/templates.h"

#include <QDir>

#include "core/storage/file.h"
#include "core/study/study_json.h"
#include "ui/document/library_shelf.h"
#include "ui/words/words.h"

namespace meguri::ui {

std::vector<Template> templates() {
  std::vector<Template> found;
  const bool isJapanese = words::language() == words::Language::japanese;
  const QDir folder(sharedPath(isJapanese ? QStringLiteral("templates/ja") : QStringLiteral("templates/en")));
  for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.meguri")}, QDir::Files, QDir::Name)) {
    Template each{file.completeBaseName(), file.absoluteFilePath(), file.completeBaseName(), {}};
    const auto bytes = storage::readFile(each.path.toStdString());
    // one that cannot be read is listed all the same: choosing it says what is wrong
    if (const auto study = bytes ? study::readStudy(*bytes) : Result<study::Study>(bytes.fault())) {
      each.title = words::shown(study->title);
      each.about = words::shown(study->description);
    }
    found.push_back(std::move(each));
  }
  return found;
}

}  // namespace meguri::ui
