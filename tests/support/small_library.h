#pragma once

#include <QTemporaryDir>
#include <filesystem>

namespace meguri::test {

/// Library files as they lie beside a program, small enough to read at a glance: accelerators of which two tell of one product, grids with
/// series of years under a share-alike licence, providers with and without a kind of water. Its own library holds an entry that no rule
/// lets pass.
class SmallLibrary {
 public:
  SmallLibrary();
  std::filesystem::path shared() const { return m_folder.path().toStdString() + "/shared"; }
  std::filesystem::path own() const { return m_folder.path().toStdString() + "/own.db"; }

 private:
  QTemporaryDir m_folder;
};

}  // namespace meguri::test
