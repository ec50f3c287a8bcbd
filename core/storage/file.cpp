#include "core/storage/file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace meguri::storage {

namespace {

Fault unreadable(const char* code, const std::string& path, std::vector<std::string> args = {}) {
  return {FaultKind::unreadable, code, path, std::move(args)};
}

/// Which of the usual reasons it was; else the system's own words.
Fault unwritable(const QSaveFile& file, const std::string& path, qint64 size) {
  const QFileInfo info(file.fileName());
  const QFileInfo folder(info.absolutePath());
  const auto fault = [&](const char* code, std::vector<std::string> args = {}) { return Fault{FaultKind::unwritable, code, path, std::move(args)}; };
  if (info.isDir()) return fault("file.is-folder");
  if (!folder.isDir()) return fault("file.folder-gone", {folder.filePath().toStdString()});
  const QStorageInfo drive(folder.filePath());
  if (drive.isReadOnly()) return fault("file.drive-read-only");
  if (info.exists() && !info.isWritable()) return fault("file.read-only");
  if (!folder.isWritable()) return fault("file.folder-read-only", {folder.filePath().toStdString()});
  if (file.error() == QFileDevice::ResourceError || (drive.isValid() && drive.bytesTotal() > 0 && drive.bytesAvailable() < size)) return fault("file.disk-full");
  return fault("file.unwritable", {file.errorString().toStdString()});
}

/// The rename too must be on the disk before what it makes superfluous is thrown away.
void syncFolder([[maybe_unused]] const QString& folder) {
#ifdef Q_OS_UNIX
  const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (handle < 0) return;
  (void)::fsync(handle);
  ::close(handle);
#endif
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
  // put in its place, a file would be the end of a device: /dev/full is written only by root, and then gone
  const QFileInfo target(QFile::decodeName(path.c_str()));
  if (target.exists() && !target.isFile() && !target.isDir()) return Fault{FaultKind::unwritable, "file.no-file", path, {}};
  QSaveFile file(QFile::decodeName(path.c_str()));  // keeps permissions, follows links, and syncs before it renames
  const auto size = static_cast<qint64>(bytes.size());
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), size) != size || !file.commit()) return unwritable(file, path, size);
  syncFolder(QFileInfo(QFileInfo(file.fileName()).canonicalFilePath()).absolutePath());
  return std::nullopt;
}

}  // namespace meguri::storage
