#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/json.h"

namespace meguri::library {

/// The text of a file. Faults, at `place`: file.missing, file.unreadable (the system's reason).
Result<std::string> readFile(const std::filesystem::path& file, const std::string& place);
/// Also those of parseJson, their place behind `place`.
Result<Json> readJsonFile(const std::filesystem::path& file, const std::string& place);
/// The files of a folder with an extension, ascending; none if there is no folder.
std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder, std::string_view extension);

}  // namespace meguri::library
