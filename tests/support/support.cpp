#include "tests/support/support.h"

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace meguri::support {

std::string sourcePath(const std::string& relative) { return std::string(MEGURI_SOURCE_DIR) + "/" + relative; }

std::string readText(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

study::Study gallery(const std::string& name) {
  auto study = study::readStudy(readText(sourcePath("datasets/gallery/" + name + ".meguri")));
  if (!study) qFatal("%s: %s at %s", name.c_str(), study.fault().code.c_str(), study.fault().place.c_str());
  return *std::move(study);
}

bool updating() { return qEnvironmentVariableIsSet("MEGURI_UPDATE"); }

bool isCurrent(const std::string& relative, const std::string& text) {
  const std::string path = sourcePath(relative);
  if (updating()) std::ofstream(path, std::ios::binary) << text;
  return readText(path) == text;
}

bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b)); }

}  // namespace meguri::support
