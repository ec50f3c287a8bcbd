#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <fstream>
#include <functional>
#include <sys/resource.h>
#include <thread>

#include "core/graph/builder.h"
#include "core/graph/evaluate.h"
#include "core/report/uncertainty_run.h"
#include "tests/support/spreads.h"
#include "tests/support/sized_study.h"

/// Benchmarks of sampling. Every figure is a ratio or comes from interleaved runs in this process; numpy runs the same tape beside it
/// (tests/bench/tape.py), with the same answer.
///
/// usage: meguri-bench-sampling [--quick]

namespace {

using namespace meguri;
using report::UncertaintyRun;

double seconds(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values) {
  std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
  return values[values.size() / 2];
}

/// 2,000 operations over 150 lognormal inputs as an assessment of one scenario, and as text for numpy.
std::shared_ptr<const lifecycle::Assessment> tape(const std::string& path) {
  std::ofstream text(path);
  std::mt19937_64 random(1);
  auto a = std::make_shared<lifecycle::Assessment>();
  a->study = study::newStudy();
  library::Entry entry;
  entry.id = "tape";
  graph::Builder b(a->inputs);
  std::vector<graph::Expr> made;
  std::vector<bool> isUsed;
  for (int i = 0; i < 150; ++i) {
    quantity::Quantity figure;
    figure.value = std::uniform_real_distribution<double>(0.5, 2)(random);
    figure.unit = "1";
    figure.spread = support::lognormal(1.2);
    lifecycle::Origin origin;
    origin.element = entry.id;
    origin.figure = fmt::format("x{}", i);
    entry.figures[origin.figure] = figure;
    graph::Input input;
    input.identity = input.drawKey = static_cast<std::uint64_t>(i) + 1;
    input.address = {input.identity, 0, 1, 0};
    input.origin = static_cast<std::uint32_t>(i);
    a->origins.push_back(origin);
    made.push_back(b.input(a->inputs.row(input, figure.value)));
    text << fmt::format("input {} 1.2\n", figure.value);
  }
  isUsed.resize(made.size());
  for (int i = 0; i < 2000; ++i) {
    // mostly what was made lately, as formulas do; a divisor is an input, so that values stay finite
    const std::size_t x = made.size() - 1 - random() % std::min<std::size_t>(made.size(), 300), y = random() % 150;
    const int op = static_cast<int>(random() % 4);
    isUsed[x] = isUsed[y] = true;
    const char* const words[] = {"add", "sub", "mul", "div"};
    made.push_back(op == 0 ? made[x] + made[y] : op == 1 ? made[x] - made[y] : op == 2 ? made[x] * made[y] : made[x] / made[y]);
    isUsed.push_back(false);
    text << fmt::format("{} {} {}\n", words[op], x, y);
  }
  std::vector<graph::Expr> ends;
  for (std::size_t i = 0; i < made.size(); ++i)
    if (!isUsed[i]) {
      ends.push_back(made[i]);
      text << fmt::format("out {}\n", i);
    }
  b.sum(ends);
  a->study.library[entry.id] = std::make_shared<const library::Entry>(entry);
  auto model = std::make_shared<lifecycle::ScenarioModel>();
  model->graph = b.finish();
  a->values.push_back(graph::evaluate(model->graph, a->inputs.values()));
  a->scenarios.push_back(model);
  return a;
}

void benchTape(std::size_t draws) {
  const std::string path = fmt::format("{}/meguri-tape.txt", P_tmpdir);
  const auto a = tape(path);
  const sampling::Sampler sampler(*a, {{0, {static_cast<graph::Node>(a->scenarios[0]->graph.size() - 1)}}}, 1);
  double own = 0;
  const auto run = [&] {
    sampling::Draws result = sampler.begin();
    (void)sampler.extend(result, draws, 1, {});
    own = sampling::bandOf(result.values[0])->median;
  };
  run();
  std::vector<double> ratios, rates;
  double other = 0;
  for (int i = 0; i < 3; ++i) {
    rates.push_back(static_cast<double>(draws) / seconds(run));
    double rate = 0;
    if (FILE* numpy = popen(fmt::format("/usr/bin/python3 {}/tests/bench/tape.py {} {} 2>/dev/null", MEGURI_SOURCE_DIR, path, draws).c_str(), "r")) {
      if (std::fscanf(numpy, "%lf %lf", &rate, &other) == 2) ratios.push_back(rates.back() / rate);
      pclose(numpy);
    }
  }
  std::remove(path.c_str());
  std::printf("tape of 2,000 operations, 150 lognormal inputs: %.0f draws/s on one thread", median(rates));
  if (ratios.empty()) std::printf("; no numpy here to run beside it (apt install python3-numpy)\n");
  else std::printf(", %.1f times numpy (goal 4); medians %.6g and %.6g\n", median(ratios), own, other);
}

std::shared_ptr<const lifecycle::Assessment> sized(int scenarios, int elements, int years, int indicators) {
  std::mt19937_64 random(1);
  const auto study = support::withSpreads(support::sizedStudy(scenarios, elements, years, indicators), random, 0.6);
  return std::make_shared<const lifecycle::Assessment>(lifecycle::assess(study));
}

report::UncertaintyPointer draw(const std::shared_ptr<const lifecycle::Assessment>& a, std::size_t draws, unsigned threads) {
  UncertaintyRun run(a, report::defaultChoice(a->study), 1, UncertaintyRun::Years::with);
  (void)run.extend(draws, threads, {});
  return run.take(threads, {});
}

void benchStudy(const char* name, int scenarios, int elements, int years, int indicators, std::size_t draws) {
  const auto a = sized(scenarios, elements, years, indicators);
  std::vector<double> one, two, first, ratios;
  std::size_t inputs = 0;
  for (int i = 0; i < 5; ++i) {
    one.push_back(seconds([&] { inputs = draw(a, draws, 1)->inputs(); }));
    two.push_back(seconds([&] { draw(a, draws, 2); }));
    first.push_back(seconds([&] { draw(a, UncertaintyRun::stages(draws).front(), 2); }));
    ratios.push_back(one.back() / two.back());
  }
  std::printf("%s: %zu inputs drawn; first bands after %.1f ms; %zu draws, bands of all totals and years: %.0f ms on one thread, %.0f ms on two (%.2f times)\n", name, inputs, 1e3 * median(first),
              draws, 1e3 * median(one), 1e3 * median(two), median(ratios));
}

/// Brightway 2.5 ran its small model of 60 activities, 15 years and 4 categories 250 to 305 times a second on a machine of this kind.
void benchRate(std::size_t draws) {
  const auto a = sized(1, 60, 15, 4);
  const double rate = static_cast<double>(draws) / seconds([&] { draw(a, draws, 1); });
  std::printf("60 elements, 15 years, 4 indicators, one scenario: %.0f draws/s on one thread (goal: 50 times 305)\n", rate);
}

/// How long a run of a million draws of the largest study goes on after it was asked to stop.
void benchStop() {
  const auto a = sized(20, 50, 20, 10);
  double longest = 0;
  for (int i = 0; i < 5; ++i) {
    UncertaintyRun run(a, report::defaultChoice(a->study), 1, UncertaintyRun::Years::with);
    std::stop_source stop;
    std::chrono::steady_clock::time_point asked;
    std::jthread other([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(150 + 37 * i));
      asked = std::chrono::steady_clock::now();
      stop.request_stop();
    });
    (void)run.extend(sampling::mostDraws / 10, 0, stop.get_token());
    other.join();
    longest = std::max(longest, std::chrono::duration<double>(std::chrono::steady_clock::now() - asked).count());
  }
  std::printf("20 scenarios, 50 elements, 20 years, 10 indicators: stopped within %.1f ms (goal 50)\n", 1e3 * longest);
}

void benchGrowth(std::size_t draws) {
  std::printf("growth exponent when an axis doubles (goal 1.2; years 1.5):");
  const auto time = [&](int scenarios, int elements, int years, int indicators, std::size_t count) {
    const auto a = sized(scenarios, elements, years, indicators);
    return [a, count] { draw(a, count, 1); };
  };
  const auto base = time(2, 20, 10, 5, draws);
  const std::pair<const char*, std::function<void()>> axes[] = {{"scenarios", time(4, 20, 10, 5, draws)}, {"elements", time(2, 40, 10, 5, draws)}, {"years", time(2, 20, 20, 5, draws)},
                                                                {"indicators", time(2, 20, 10, 10, draws)}, {"draws", time(2, 20, 10, 5, 2 * draws)}};
  for (const auto& [name, doubled] : axes) {
    std::vector<double> ratios;
    for (int i = 0; i < 5; ++i) {
      const double once = seconds(base);
      ratios.push_back(seconds(doubled) / once);
    }
    std::printf(" %s %.2f", name, std::log2(median(ratios)));
  }
  std::printf("\n");
}

}  // namespace

int main(int argc, char** argv) {
  const bool isQuick = argc > 1 && std::string_view(argv[1]) == "--quick";
  const std::size_t draws = isQuick ? 1000 : 10000;
  benchTape(isQuick ? 5000 : 100000);
  benchRate(draws);
  benchStudy("5 x 10 x 10 x 6", 5, 10, 10, 6, draws);
  if (isQuick) return 0;
  benchStudy("10 x 30 x 20 x 10 (six compared)", 10, 30, 20, 10, draws);
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  std::printf("memory at most so far: %ld MB\n", usage.ru_maxrss / 1024);
  benchStop();
  benchGrowth(draws);
  return 0;
}
