#include "ui/document/lost_work.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

#include "core/storage/file.h"
#include "core/study/study_json.h"

namespace meguri::ui {

namespace {

/// Between its last journal and its death a program may have saved.
bool isSaved(const JournalEntry& entry) {
  if (entry.path.isEmpty()) return false;
  const auto saved = StudyFile::read(entry.path);
  return saved && study::writeStudy(*saved) == study::writeStudy(entry.study);
}

}  // namespace

StudyFile::State LostWork::file() const {
  if (entry.path.isEmpty()) return StudyFile::State::same;
  if (!QFileInfo::exists(entry.path)) return StudyFile::State::gone;
  const auto bytes = storage::readFile(entry.path.toStdString());
  return bytes && hashOf(*bytes) == entry.fileHash ? StudyFile::State::same : StudyFile::State::changed;
}

void LostWork::forget() {
  QFile::remove(Journal::pathOf(id));
  lock.release();
}

std::vector<LostWork> findLostWork() {
  std::vector<LostWork> found;
  for (const QFileInfo& file : QDir(Journal::folder()).entryInfoList({QStringLiteral("*.journal")}, QDir::Files)) {
    LostWork work;
    work.id = file.completeBaseName();
    if (work.lock.take(Journal::lockOf(work.id)) == storage::Lock::State::held) continue;  // its program lives
    const auto text = storage::readFile(file.filePath().toStdString());
    if (!text) continue;
    auto entry = Journal::read(*text);
    if (!entry) continue;
    work.entry = *std::move(entry);
    if (isSaved(work.entry))
      work.forget();
    else
      found.push_back(std::move(work));
  }
  std::ranges::sort(found, std::ranges::greater(), [](const LostWork& work) { return work.entry.time; });
  return found;
}

}  // namespace meguri::ui
