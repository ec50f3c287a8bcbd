#pragma once

#include <filesystem>
#include <vector>

#include "core/library/dataset.h"

namespace meguri::library {

struct CompileReport {
  std::vector<Fault> faults;  ///< all that was refused; nothing is written unless there is none
  int entries = 0, figures = 0;  ///< read from the datasets
};

/// Reads every folder in `datasets` that holds a manifest.json or an entries.json and writes the library into `folder`: library.db,
/// and for each share-alike licence a file of its own, library-<licence>.db. The same datasets always give the same files, and files
/// already there stay as they were unless all new ones are whole. Datasets are held against kinds/, licences/ and the dataset
/// "pedigree" beside them. The place of a fault is "dataset/key.figure", "dataset/key" or a file.
/// Faults in the report: those of readDataset, readVocabulary, library.duplicate-dataset (id, other folder).
/// Faults of the call: file.unreadable (the system's reason), library.no-datasets, library.unwritable (SQLite's or the system's).
Result<CompileReport> compileLibrary(const std::filesystem::path& datasets, const std::filesystem::path& folder);

/// The same for a library of one's own, into one file, held against the standards given. No dataset may have an id of `taken`.
Result<CompileReport> compileOwnLibrary(const std::filesystem::path& datasets, const std::filesystem::path& file, const Standards& standards,
                                        const std::vector<std::string>& taken);

}  // namespace meguri::library
