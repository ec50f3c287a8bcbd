#include "core/storage/file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace meguri::storage {

namespace {

Fault unreadable(const char* code, const std::string& path, std::vector<std::string> args = {}) {
  return {FaultKind::unreadable, code, path, std::move(args)};
}

}  // namespace

Result<std::string> readFile(const std::string& path) {
  const QString name = QFile::decodeName(path.c_str());
  const QFileInfo info(name);
  if (!info.exists()) return unreadable("file.missing", path);
  if (info.isDir()) return unreadable("file.directory", path);
  if (info.size() > largestFile) return unreadable("file.too-large", path, {std::to_string(largestFile / (1024 * 1024))});
  QFile file(name);
  if (!file.open(QIODevice::ReadOnly)) return unreadable("file.unreadable", path, {file.errorString().toStdString()});
  // a pipe or device has no size to look at beforehand: read no more than fits
  const QByteArray bytes = file.read(largestFile);
  if (file.error() != QFileDevice::NoError) return unreadable("file.unreadable", path, {file.errorString().toStdString()});
  return bytes.toStdString();
}

std::optional<Fault> writeFile(const std::string& path, const std::string& bytes) {
  QSaveFile file(QFile::decodeName(path.c_str()));
  const auto size = static_cast<qint64>(bytes.size());
  if (file.open(QIODevice::WriteOnly) && file.write(bytes.data(), size) == size && file.commit()) return std::nullopt;
  return Fault{FaultKind::unwritable, "file.unwritable", path, {file.errorString().toStdString()}};
}

}  // namespace meguri::storage
