#include <cstdlib>
#include <iostream>

#include "core/library/compile.h"

namespace {

/// A developer reads this, at build time: codes, not sentences.
void print(const meguri::Fault& fault) {
  std::cerr << fault.place << ": " << fault.code;
  for (const auto& arg : fault.args) std::cerr << " [" << arg << ']';
  std::cerr << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "Usage: meguri-library-builder DATASETS FOLDER\n";
    return EXIT_FAILURE;
  }
  const auto report = meguri::library::compileLibrary(argv[1], argv[2]);
  if (!report) {
    print(report.fault());
    return EXIT_FAILURE;
  }
  for (const auto& fault : report->faults) print(fault);
  if (!report->faults.empty()) return EXIT_FAILURE;
  std::cout << report->entries << " entries, " << report->figures << " figures\n";
  return EXIT_SUCCESS;
}
