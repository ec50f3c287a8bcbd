#include "core/storage/places.h"

#include <QStandardPaths>

namespace meguri::storage {

namespace {

std::filesystem::path toPath(const QString& text) { return std::filesystem::path(text.toStdU16String()); }

std::filesystem::path dataFolder() { return toPath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)) / "meguri"; }

}  // namespace

std::filesystem::path sharedFolder() {
  std::error_code none;
  return (std::filesystem::read_symlink("/proc/self/exe", none).parent_path() / "../share/meguri").lexically_normal();
}

std::filesystem::path ownLibrary() { return dataFolder() / "library.db"; }

std::filesystem::path reportTemplates() { return dataFolder() / "report-templates"; }

}  // namespace meguri::storage
