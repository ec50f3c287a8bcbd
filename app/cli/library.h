#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace meguri::cli {

/// What the commands of "library" take.
struct LibraryOptions {
  std::string text, kind, id;
  std::size_t limit = 50;
  std::string before, after;  ///< of diff: library files or folders; after empty: the library of the program
  std::string datasets, to;   ///< of build
  bool overview = false;
  bool json = false;
};

/// Declares "library" with its commands.
CLI::App* addLibrary(CLI::App& app, LibraryOptions& options);
/// Runs the command that was parsed and gives the exit code.
int runLibrary(const CLI::App& library, const LibraryOptions& options);

}  // namespace meguri::cli
