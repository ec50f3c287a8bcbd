#pragma once

#include <filesystem>
#include <vector>

#include "core/base/result.h"

namespace meguri::library {

struct CompileReport {
  std::vector<Fault> faults;  ///< all that was refused; the library is written only if there is none
  int figures = 0;            ///< read from the datasets
};

/// Reads every folder in `datasets` that holds a manifest.json or an entries.json and writes the library: the same folders always
/// give the same file, and a library already there stays as it was unless the new one is whole. The place of a fault is
/// "dataset/key.figure", "dataset/key" or a file.
/// Faults in the report: those of readDataset, library.duplicate-dataset (id, other folder).
/// Faults of the call: file.unreadable (the system's reason), library.no-datasets, library.unwritable (SQLite's or the system's).
Result<CompileReport> compileLibrary(const std::filesystem::path& datasets, const std::filesystem::path& database);

}  // namespace meguri::library
