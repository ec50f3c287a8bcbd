#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>

#include "core/graph/dependents.h"
#include "core/graph/evaluate.h"
#include "core/graph/explain.h"
#include "core/graph/gradient.h"
#include "core/lifecycle/assessment.h"
#include "core/lifecycle/scenario.h"
#include "core/lifecycle/totals.h"
#include "core/report/pivot.h"
#include "core/study/assignment.h"
#include "core/study/study_json.h"
#include "tests/support/sized_study.h"

/// Benchmarks of the calculation: build, evaluate, gradient, explain, and how each grows. Times on such machines
/// move; the growth exponents and ratios come from interleaved runs in one process.

namespace {

using namespace meguri;
using lifecycle::Indicator;
using lifecycle::ScenarioModel;

struct Size {
  int scenarios, elements, years, indicators;
};
constexpr Size small{5, 10, 10, 6};
constexpr Size large{10, 30, 20, 8};
constexpr Size every{10, 30, 20, 10};

/// A study built, as assess() does it.
struct Built {
  graph::InputTable inputs;
  std::vector<lifecycle::Origin> origins;
  std::vector<ScenarioModel> scenarios;

  void add(const study::Study& study, std::size_t scenario) {
    lifecycle::Context context(study, *study.scenarios[scenario], inputs, origins);
    const auto units = lifecycle::writeCells(context);
    lifecycle::writeTotals(context, units);
    context.model.graph = context.builder.finish();
    scenarios.push_back(std::move(context.model));
  }
  void addAll(const study::Study& study) {
    for (std::size_t s = 0; s < study.scenarios.size(); ++s) add(study, s);
  }
  std::size_t nodes() const {
    std::size_t count = 0;
    for (const auto& each : scenarios) count += each.graph.size();
    return count;
  }
};

study::Study studyOf(const Size& size) { return support::sizedStudy(size.scenarios, size.elements, size.years, size.indicators); }
graph::Node ghgTotal(const ScenarioModel& model) { return *model.total(Indicator::ghg, {}); }

void buildAll(benchmark::State& state, const Size& size) {
  const auto study = studyOf(size);
  std::size_t nodes = 0;
  for (auto _ : state) {
    Built built;
    built.addAll(study);
    nodes = built.nodes();
  }
  state.counters["nodes"] = static_cast<double>(nodes);
}

/// One scenario edited: build it anew over the table that is there, and evaluate it.
void rebuildOne(benchmark::State& state, const Size& size) {
  const auto study = studyOf(size);
  Built built;
  built.addAll(study);
  for (auto _ : state) {
    built.scenarios.resize(static_cast<std::size_t>(size.scenarios) - 1);
    built.add(study, static_cast<std::size_t>(size.scenarios) - 1);
    benchmark::DoNotOptimize(graph::evaluate(built.scenarios.back().graph, built.inputs.values()));
  }
}

void buildAndEvaluateAll(benchmark::State& state, const Size& size) {
  const auto study = studyOf(size);
  for (auto _ : state) {
    Built built;
    built.addAll(study);
    for (const auto& model : built.scenarios) benchmark::DoNotOptimize(graph::evaluate(model.graph, built.inputs.values()));
  }
}

void evaluateAll(benchmark::State& state, const Size& size) {
  Built built;
  built.addAll(studyOf(size));
  std::vector<std::vector<double>> values;
  for (const auto& model : built.scenarios) values.emplace_back(model.graph.size());
  for (auto _ : state)
    for (std::size_t s = 0; s < values.size(); ++s) graph::evaluate(built.scenarios[s].graph, built.inputs.values(), values[s]);
  state.counters["nodes"] = static_cast<double>(built.nodes());
}

void gradientOne(benchmark::State& state, const Size& size) {
  Built built;
  built.addAll(studyOf(size));
  const auto& model = built.scenarios.front();
  const auto values = graph::evaluate(model.graph, built.inputs.values());
  for (auto _ : state) benchmark::DoNotOptimize(graph::gradient(model.graph, values, ghgTotal(model), built.inputs.size()));
}

void explainOne(benchmark::State& state, const Size& size) {
  Built built;
  built.addAll(studyOf(size));
  const auto& model = built.scenarios.front();
  const auto values = graph::evaluate(model.graph, built.inputs.values());
  for (auto _ : state) benchmark::DoNotOptimize(graph::explain(model.graph, built.inputs, values, ghgTotal(model)));
}

void pivotOfElements(benchmark::State& state, Size size) {
  using report::PivotAxis;
  const auto assessment = lifecycle::assess(studyOf(size));
  const report::Pivot pivot{{PivotAxis::scenario, PivotAxis::element}, {PivotAxis::year}, {}, report::PivotScale::total, report::viewOf(assessment.study), {}};
  for (auto _ : state) benchmark::DoNotOptimize(report::pivotTable(assessment, pivot));
}

void explainWholeTree(benchmark::State& state, const Size& size) {
  Built built;
  built.addAll(studyOf(size));
  const auto& model = built.scenarios.front();
  const auto values = graph::evaluate(model.graph, built.inputs.values());
  for (auto _ : state) benchmark::DoNotOptimize(graph::explainTree(model.graph, built.inputs, values, ghgTotal(model), -1));
}

/// One input edited to results in every scenario: a new number into the table, and what hangs on it evaluated again.
void editOneInput(benchmark::State& state, const Size& size) {
  Built built;
  built.addAll(studyOf(size));
  std::vector<std::vector<double>> values;
  std::vector<graph::Dependents> dependents;
  for (const auto& model : built.scenarios) {
    values.push_back(graph::evaluate(model.graph, built.inputs.values()));
    dependents.emplace_back(model.graph);
  }
  std::size_t nodes = 0, edits = 0;
  for (auto _ : state) {
    const auto row = static_cast<graph::Row>((edits * 7919) % built.inputs.size());  // each input in turn
    built.inputs.setValue(row, built.inputs.value(row) * 1.0001);
    for (std::size_t s = 0; s < values.size(); ++s) nodes += dependents[s].update(std::span(&row, 1), built.inputs.values(), values[s]);
    ++edits;
  }
  state.counters["nodes_per_edit"] = static_cast<double>(nodes) / static_cast<double>(edits);
}

/// One service on hardware of its own, from the statements to results: checked, built, evaluated; and its total unfolded to sources.
void oneService(benchmark::State& state) {
  const auto study = support::sizedStudy(1, 4, 1);  // a site, a fleet, a training, a service
  for (auto _ : state) {
    const auto assessment = lifecycle::assess(study);
    const auto& model = *assessment.scenarios.front();
    benchmark::DoNotOptimize(graph::explainTree(model.graph, assessment.inputs, assessment.values.front(), ghgTotal(model), -1));
  }
}

/// A value edit as a document makes it: checked, rows read anew, every scenario evaluated; graphs kept.
void reassessValueEdit(benchmark::State& state, const Size& size) {
  study::Study study = studyOf(size);
  lifecycle::Assessment assessment = lifecycle::assess(study);
  double pue = 1.2;
  for (auto _ : state) {
    study::Transaction transaction(study);
    if (study::assign(transaction, "s0:s0-site0.pue=" + std::to_string(pue += 1e-5)) || !transaction.commit({"edit.set-field", {}})) state.SkipWithError("edit refused");
    assessment = lifecycle::reassess(assessment, study);
    benchmark::DoNotOptimize(assessment.values.data());
  }
}

double seconds(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Median over interleaved pairs of the ratio of two works.
double medianRatio(const std::function<void()>& a, const std::function<void()>& b) {
  std::vector<double> ratios;
  for (int i = 0; i < 15; ++i) {
    const double first = seconds(a);
    ratios.push_back(seconds(b) / first);
  }
  std::ranges::nth_element(ratios, ratios.begin() + 7);
  return ratios[7];
}

/// Doubles each axis of the small study and prints the exponent of what it costs.
void printGrowth() {
  struct Axis {
    const char* name;
    int factor[4];
  };
  const Size base{4, 20, 10, 5};
  constexpr Axis axes[] = {{"scenarios", {2, 1, 1, 1}}, {"elements", {1, 2, 1, 1}}, {"years", {1, 1, 2, 1}}, {"indicators (5 to 10)", {1, 1, 1, 2}}};
  std::printf("\nGrowth exponent when one axis doubles (from %d scenarios, %d elements, %d years, %d indicators)\n%-22s %8s %8s %8s %8s\n", base.scenarios,
              base.elements, base.years, base.indicators, "", "build", "evaluate", "gradient", "explain");
  for (const Axis& axis : axes) {
    const Size doubled{base.scenarios * axis.factor[0], base.elements * axis.factor[1], base.years * axis.factor[2], base.indicators * axis.factor[3]};
    const auto work = [](const Size& size) {
      const auto study = studyOf(size);
      auto built = std::make_shared<Built>();
      built->addAll(study);
      auto values = std::make_shared<std::vector<std::vector<double>>>();
      for (const auto& model : built->scenarios) values->push_back(graph::evaluate(model.graph, built->inputs.values()));
      const auto each = [built, values](auto visit) {
        return [built, values, visit] {
          for (int repeat = 0; repeat < 5; ++repeat)
            for (std::size_t s = 0; s < built->scenarios.size(); ++s) visit(*built, built->scenarios[s], (*values)[s]);
        };
      };
      return std::array<std::function<void()>, 4>{
          [study, size] { Built again; again.addAll(study); },
          each([](const Built& b, const ScenarioModel& m, std::vector<double>& v) { graph::evaluate(m.graph, b.inputs.values(), v); }),
          each([](const Built& b, const ScenarioModel& m, std::vector<double>& v) { benchmark::DoNotOptimize(graph::gradient(m.graph, v, ghgTotal(m), b.inputs.size())); }),
          each([](const Built& b, const ScenarioModel& m, std::vector<double>& v) { benchmark::DoNotOptimize(graph::explain(m.graph, b.inputs, v, ghgTotal(m))); })};
    };
    const auto one = work(base), two = work(doubled);
    std::printf("%-22s", axis.name);
    for (std::size_t i = 0; i < 4; ++i) std::printf(" %8.2f", std::log2(medianRatio(one[i], two[i])));
    std::printf("\n");
  }
  Built built;
  built.addAll(studyOf(large));
  const auto& model = built.scenarios.front();
  auto values = graph::evaluate(model.graph, built.inputs.values());
  const double ratio = medianRatio([&] { for (int i = 0; i < 20; ++i) graph::evaluate(model.graph, built.inputs.values(), values); },
                                   [&] { for (int i = 0; i < 20; ++i) benchmark::DoNotOptimize(graph::gradient(model.graph, values, ghgTotal(model), built.inputs.size())); });
  std::printf("\nGradient of one total, in evaluations of its scenario: %.2f (goal 4.5, with its evaluation %.2f)\n", ratio, ratio + 1);
}

}  // namespace

int main(int argc, char** argv) {
  // --study SCENARIOS ELEMENTS YEARS prints a study of that size, for meguri --bench-ui
  if (argc == 5 && std::strcmp(argv[1], "--study") == 0) {
    std::fputs(study::writeStudy(support::sizedStudy(std::atoi(argv[2]), std::atoi(argv[3]), std::atoi(argv[4]))).c_str(), stdout);
    return 0;
  }
  const auto add = [](const char* name, auto function) {
    benchmark::RegisterBenchmark((std::string(name) + "/small_5x10x10x6").c_str(), function, small)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark((std::string(name) + "/large_10x30x20x8").c_str(), function, large)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark((std::string(name) + "/every_10x30x20x10").c_str(), function, every)->Unit(benchmark::kMillisecond);
  };
  add("build", buildAll);
  add("evaluate", evaluateAll);
  add("build_and_evaluate", buildAndEvaluateAll);
  add("one_scenario_rebuilt", rebuildOne);
  add("one_input_edited", editOneInput);
  add("value_edit_reassessed", reassessValueEdit);
  add("gradient_of_a_total", gradientOne);
  add("explain_a_total", explainOne);
  add("explain_whole_tree", explainWholeTree);
  add("pivot_of_elements_and_years", pivotOfElements);
  benchmark::RegisterBenchmark("one_service_assessed_and_explained/small", oneService)->Unit(benchmark::kMicrosecond);
  const bool growth = argc > 1 && std::strcmp(argv[1], "--growth") == 0;
  benchmark::Initialize(&argc, argv);
  if (growth) {
    printGrowth();
    return 0;
  }
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
