#pragma once

#include <QString>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/result.h"

/// Folders of datasets small enough to read at a glance, for the tests of the library.
namespace meguri::test {

/// A manifest of the dataset "minimal" and its only entry "one", an electricity of 400 g CO2e/kWh.
extern const char* const minimalManifest;
extern const char* const minimalEntries;

void writeText(const std::filesystem::path& file, const std::string& text);
std::string readText(const std::filesystem::path& file);

/// kinds/, licences/ and the pedigree factors that datasets are held against. "ghg" of electricity may be 0 to 1,500 g CO2e/kWh.
void writeStandards(const std::filesystem::path& datasets);
void writeDataset(const std::filesystem::path& folder, const std::string& manifest = minimalManifest, const std::string& entries = minimalEntries);

/// The document with one member replaced, or removed if the value is empty.
std::string edited(const std::string& document, const std::string& pointer, const std::string& value);

/// "place: code [arg] [arg]", a line each.
QString describe(const std::vector<Fault>& faults);

}  // namespace meguri::test
