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

namespace {

study::Study read(const std::string& path) {
  auto study = study::readStudy(readText(sourcePath(path)));
  if (!study) qFatal("%s: %s at %s", path.c_str(), study.fault().code.c_str(), study.fault().place.c_str());
  return *std::move(study);
}

}  // namespace

study::Study gallery(const std::string& name) { return read("datasets/gallery/" + name + ".meguri"); }
study::Study servers() { return read("tests/support/servers.meguri"); }

bool updating() { return qEnvironmentVariableIsSet("MEGURI_UPDATE"); }

bool isCurrent(const std::string& relative, const std::string& text) {
  const std::string path = sourcePath(relative);
  if (updating()) std::ofstream(path, std::ios::binary) << text;
  return readText(path) == text;
}

bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b)); }

}  // namespace meguri::support
