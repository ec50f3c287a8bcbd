#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/library/dataset.h"

namespace meguri::library {

/// Writes a library file beside its place; it takes its place when kept, and goes when it is not.
class NewLibrary {
 public:
  explicit NewLibrary(const std::filesystem::path& target);
  NewLibrary(const NewLibrary&) = delete;
  NewLibrary& operator=(const NewLibrary&) = delete;
  ~NewLibrary() { discard(); }

  /// What went wrong; empty if nothing did.
  std::string write(const std::vector<const Dataset*>& datasets, const Standards& standards) const;
  std::string keep() const;

 private:
  void discard() const;
  std::filesystem::path m_target, m_path;
};

}  // namespace meguri::library
