#pragma once

#include <optional>
#include <string>

#include "core/base/result.h"

namespace meguri::storage {

/// Largest file that is read: far beyond any study, small enough for a laptop's memory.
inline constexpr long long largestFile = 256LL * 1024 * 1024;

/// The bytes of a file. Faults (unreadable): file.missing, file.directory, file.too-large, file.unreadable with the system's reason.
Result<std::string> readFile(const std::string& path);

/// Replaces a file whole or leaves it as it was; when it returns without a fault, the bytes are on the disk. Permissions stay, and through a
/// link the file it names is written. Faults (unwritable): file.is-folder, file.no-file, file.folder-gone and file.folder-read-only (with the folder),
/// file.drive-read-only, file.read-only, file.disk-full, else file.unwritable with the system's reason.
std::optional<Fault> writeFile(const std::string& path, const std::string& bytes);

}  // namespace meguri::storage
