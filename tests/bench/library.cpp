#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <vector>

#include "core/library/shelf.h"
#include "core/library/writer.h"

/// What opening the library and a keystroke of a search cost: against an empty SQLite file, and in a library of 100,000 made-up entries.

namespace {

using namespace meguri;
using library::Dataset;
using library::Entry;
using library::Shelf;
namespace fs = std::filesystem;

double milliseconds(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> times) {
  std::ranges::sort(times);
  return times[times.size() / 2];
}

/// Interleaved: a disturbance of the machine meets both.
std::pair<double, double> compared(const std::function<void()>& a, const std::function<void()>& b, int runs) {
  std::vector<double> timesA, timesB;
  for (int i = 0; i < runs; ++i) {
    timesA.push_back(milliseconds(a));
    timesB.push_back(milliseconds(b));
  }
  return {median(timesA), median(timesB)};
}

constexpr const char* makers[] = {"Nvidia", "Amd", "Intel", "Google", "Amazon", "Microsoft", "Huawei", "Cerebras", "Graphcore", "Tenstorrent"};
constexpr const char* makersJa[] = {"エヌビディア", "エーエムディー", "インテル", "グーグル", "アマゾン", "マイクロソフト", "ファーウェイ", "セレブラス", "グラフコア", "テンストレント"};
constexpr const char* kinds[] = {"hardware", "accelerator", "electricity", "model"};

Dataset synthetic(int entries) {
  Dataset dataset;
  dataset.id = "synthetic";
  dataset.licence = "CC0-1.0";
  dataset.version = "2026.11";
  for (int i = 0; i < entries; ++i) {
    const auto maker = static_cast<std::size_t>(i) % std::size(makers);
    Entry entry;
    entry.id = "synthetic/item-" + std::to_string(i);
    entry.kind = kinds[static_cast<std::size_t>(i / 10) % std::size(kinds)];
    entry.name = std::string(makers[maker]) + " accelerator " + std::to_string(i) + " series " + std::to_string(i % 97);
    entry.nameJa = std::string(makersJa[maker]) + " アクセラレータ " + std::to_string(i);
    entry.facts = {{"product", "p-" + std::to_string(i / 3)}, {"vendor", makers[maker]}};
    for (const char* key : {"manufacture", "mass", "accelerator-power"}) {
      quantity::Quantity figure;
      figure.value = 100 + i;
      figure.unit = "1";
      figure.year = 2025;
      figure.source = {quantity::Evidence::literature, "Nobody (2026)", "row " + std::to_string(i), "", "CC0-1.0", false, {}};
      entry.figures.emplace(key, figure);
    }
    dataset.entries.push_back(std::move(entry));
  }
  return dataset;
}

/// The time of each keystroke while a text is typed.
std::vector<double> typed(const Shelf& shelf, const std::vector<std::string>& keystrokes, const std::vector<std::string_view>& figures = {"mass", "manufacture"}) {
  std::vector<double> times;
  std::size_t found = 0;
  for (const std::string& text : keystrokes)
    for (const char* kind : {"", "accelerator"}) {
      std::vector<double> runs;
      for (int i = 0; i < 9; ++i) runs.push_back(milliseconds([&] { found += shelf.search({.text = text, .kind = kind, .figures = figures, .limit = 200}).size(); }));
      times.push_back(median(runs));
      std::printf("  %-24s %-12s %8.2f ms\n", text.c_str(), kind, times.back());
    }
  if (found == 0) std::puts("nothing found");
  return times;
}

void printTyped(const char* name, const std::vector<double>& times) {
  std::printf("%s: median %.2f ms, slowest %.2f ms of %zu keystrokes (goal 16 ms)\n", name, median(times), *std::ranges::max_element(times), times.size());
}

}  // namespace

int main(int argc, char** argv) {
  const fs::path shared = argc > 1 ? argv[1] : fs::path(MEGURI_BINARY_DIR) / "share/meguri";
  const fs::path folder = fs::temp_directory_path() / "meguri-bench-library";
  fs::create_directories(folder);

  fs::remove(folder / "empty.db");
  if (!library::Database(folder / "empty.db", library::Database::Access::create).query("CREATE TABLE t (a)")) return 1;
  const auto openEmpty = [&] { (void)library::Database(folder / "empty.db", library::Database::Access::read).query("SELECT a FROM t"); };
  const auto [empty, shipped] = compared(openEmpty, [&] { const Shelf shelf(shared, {}); }, 31);
  std::printf("open: empty SQLite file %.2f ms, library of the program %.2f ms (goal: 50 ms over it)\n", empty, shipped);

  const Dataset dataset = synthetic(100000);
  const library::NewLibrary file(folder / "library-synthetic.db");
  if (const std::string failure = file.write({&dataset}, {}); !failure.empty() || !file.keep().empty()) return 1;
  const auto [again, own] = compared(openEmpty, [&] { const Shelf shelf(shared, folder / "library-synthetic.db"); }, 9);
  std::printf("open: empty SQLite file %.2f ms, with 100,000 entries of one's own %.2f ms\n", again, own);

  const Shelf shelf(shared, folder / "library-synthetic.db");
  std::vector<std::string> keystrokes = {""};
  for (const std::string text : {"nvidia acc", "series 42", "product", "p-777", "99999"})
    for (std::size_t i = 1; i <= text.size(); ++i) keystrokes.push_back(text.substr(0, i));
  printTyped("search", typed(shelf, keystrokes));
  printTyped("search for figures that few entries have", typed(shelf, {"n", "nv", "nvi", "s", "series 42"}, {"die-area"}));
  printTyped("search in Japanese", typed(shelf, {"ア", "アク", "アクセ", "エヌ", "ビディ", "グーグル アク", "日本", "東"}));
  fs::remove_all(folder);
  return 0;
}
