#include "core/library/files.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <sstream>
#include <system_error>

namespace meguri::library {

namespace fs = std::filesystem;

Result<std::string> readFile(const fs::path& file, const std::string& place) {
  std::error_code none;
  if (!fs::is_regular_file(file, none)) return Fault{FaultKind::unreadable, "file.missing", place, {}};
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return Fault{FaultKind::unreadable, "file.unreadable", place, {std::generic_category().message(errno)}};
  std::ostringstream text;
  text << stream.rdbuf();
  return std::move(text).str();
}

Result<Json> readJsonFile(const fs::path& file, const std::string& place) {
  const auto text = readFile(file, place);
  if (!text) return text.fault();
  auto json = parseJson(*text);
  if (json) return json;
  Fault fault = json.fault();
  fault.place = fault.place.empty() ? place : place + ", " + fault.place;
  return fault;
}

std::vector<fs::path> filesIn(const fs::path& folder, std::string_view extension) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error))
    if (each->path().extension() == extension) files.push_back(each->path());
  std::ranges::sort(files);
  return files;
}

}  // namespace meguri::library
