#include "core/library/compile.h"

#include <algorithm>
#include <map>
#include <memory>
#include <system_error>

#include "core/library/files.h"
#include "core/library/writer.h"

namespace meguri::library {

namespace fs = std::filesystem;

namespace {

/// The folders with a manifest or entries; others, as the gallery of studies, are no datasets.
std::vector<fs::path> datasetFolders(const fs::path& parent, std::error_code& error) {
  std::vector<fs::path> folders;
  std::error_code none;
  for (fs::directory_iterator each(parent, error), end; !error && each != end; each.increment(error))
    if (fs::exists(each->path() / "manifest.json", none) || fs::exists(each->path() / "entries.json", none)) folders.push_back(each->path());
  std::ranges::sort(folders);
  return folders;
}

Standards readStandards(const fs::path& datasets, std::vector<Fault>& faults) {
  Standards standards;
  standards.vocabulary = readVocabulary(datasets / "kinds", faults);
  for (const auto& file : filesIn(datasets / "licences", ".txt"))
    if (auto text = readFile(file, file.string())) standards.licences.emplace(file.stem().string(), *std::move(text));
  std::error_code none;
  std::vector<Fault> saidLater;  // where it is read as one of the datasets
  if (fs::exists(datasets / "pedigree", none))
    for (Entry& entry : readDataset(datasets / "pedigree", standards, saidLater).entries)
      if (entry.id == "pedigree/ecoinvent-3") standards.pedigree = std::move(entry);
  return standards;
}

/// All datasets of a folder; what is wrong with them is in the report.
Result<std::vector<Dataset>> readAll(const fs::path& parent, const Standards& standards, CompileReport& report) {
  std::error_code error;
  const auto folders = datasetFolders(parent, error);
  if (error) return Fault{FaultKind::unreadable, "file.unreadable", parent.string(), {error.message()}};
  if (folders.empty()) return Fault{FaultKind::usage, "library.no-datasets", parent.string(), {}};
  std::vector<Dataset> all;
  std::map<std::string, std::string> folderOf;
  for (const auto& folder : folders) {
    Dataset& dataset = all.emplace_back(readDataset(folder, standards, report.faults));
    const std::string name = folder.filename().string();
    const auto [other, added] = folderOf.try_emplace(dataset.id, name);
    if (!added) report.faults.push_back({FaultKind::damaged, "library.duplicate-dataset", name + "/manifest.json", {dataset.id, other->second}});
    report.entries += static_cast<int>(dataset.entries.size());
    for (const Entry& entry : dataset.entries) report.figures += static_cast<int>(entry.figures.size());
  }
  return all;
}

/// Writes files whole: first all beside their places, then each into it.
std::string writeFiles(const std::map<fs::path, std::vector<const Dataset*>>& files, const Standards& standards) {
  std::vector<std::unique_ptr<NewLibrary>> written;
  for (const auto& [file, datasets] : files)
    if (std::string failure = written.emplace_back(std::make_unique<NewLibrary>(file))->write(datasets, standards); !failure.empty()) return failure;
  for (const auto& each : written)
    if (std::string failure = each->keep(); !failure.empty()) return failure;
  return {};
}

Fault unwritable(const fs::path& place, std::string failure) {
  return {FaultKind::unwritable, "library.unwritable", place.string(), {std::move(failure)}};
}

}  // namespace

Result<CompileReport> compileLibrary(const fs::path& datasets, const fs::path& folder) {
  CompileReport report;
  const Standards standards = readStandards(datasets, report.faults);
  const auto all = readAll(datasets, standards, report);
  if (!all) return all.fault();
  if (!report.faults.empty()) return report;

  std::map<fs::path, std::vector<const Dataset*>> files;
  files[folder / "library.db"];
  for (const Dataset& dataset : *all)
    files[folder / (isShareAlike(dataset.licence) ? "library-" + dataset.licence + ".db" : "library.db")].push_back(&dataset);
  if (std::string failure = writeFiles(files, standards); !failure.empty()) return unwritable(folder, std::move(failure));
  return report;
}

Result<CompileReport> compileOwnLibrary(const fs::path& datasets, const fs::path& file, const Standards& standards, const std::vector<std::string>& taken) {
  CompileReport report;
  const auto all = readAll(datasets, standards, report);
  if (!all) return all.fault();
  std::vector<const Dataset*> own;
  for (const Dataset& dataset : *all) {
    own.push_back(&dataset);
    if (std::ranges::find(taken, dataset.id) != taken.end())
      report.faults.push_back({FaultKind::damaged, "library.taken-dataset", dataset.id + "/manifest.json", {dataset.id}});
  }
  if (!report.faults.empty()) return report;
  if (std::string failure = writeFiles({{file, own}}, standards); !failure.empty()) return unwritable(file, std::move(failure));
  return report;
}

}  // namespace meguri::library
