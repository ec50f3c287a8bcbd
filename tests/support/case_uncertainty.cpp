#include "tests/support/case_uncertainty.h"

#include <QtGlobal>
#include <cmath>

#include "core/graph/builder.h"
#include "core/graph/evaluate.h"
#include "core/graph/gradient.h"
#include "core/library/pedigree.h"
#include "core/quantity/quantity_json.h"
#include "core/sampling/sampler.h"
#include "core/sampling/statistics.h"
#include "tests/support/spreads.h"
#include "tests/support/support.h"
#include "tests/support/written_study.h"

namespace meguri::support {

Result<Amount> ofDistribution(const Json& arguments) {
  const Json json{{"value", arguments.at("value")}, {"unit", "1"}, {"spread", arguments.at("spread")}};
  const auto quantity = quantity::readQuantity(json, "arguments");
  if (!quantity) return quantity.fault();
  const quantity::Distribution distribution(quantity->spread, quantity->value);
  if (arguments.contains("probability")) return Amount{distribution.quantile(arguments.at("probability")), {}};
  constexpr int steps = 100000;
  double sum = 0;
  for (int i = 0; i < steps; ++i) sum += distribution.quantile((i + 0.5) / steps);
  return Amount{sum / steps, {}};
}

Result<Amount> ofProduct(const Json& arguments) {
  const std::string statistic = arguments.at("statistic");
  study::Study study = written("site dc; dc.pue=1; dc.gridGhg=400 g CO2e/kWh; service api; api.site=dc; api.method=request; api.requests=1000; api.requestEnergy=1.1 kWh; api.energyScope=facility");
  const std::string scenario = study.scenarios.front()->id;
  study = withSpread(study, scenario.c_str(), "api", "requests", lognormal(1.2));
  study = withSpread(study, scenario.c_str(), "api", "requestEnergy", lognormal(1.02));
  study = withSpread(study, scenario.c_str(), "dc", "gridGhg", lognormal(1.3));
  const auto assessment = lifecycle::assess(study);
  if (assessment.scenarios.empty()) qFatal("product: %s", issueText(assessment).c_str());
  const sampling::Sampler sampler(assessment, {{0, {*assessment.scenarios[0]->total(lifecycle::Indicator::ghg, amortisedLocation)}}}, 1);
  sampling::Draws draws = sampler.begin();
  (void)sampler.extend(draws, 10000, 1, {});
  auto values = draws.values[0];
  const auto band = *sampling::bandOf(values);
  const auto deviation = [&](auto of) {
    double sum = 0, squares = 0;
    for (const double each : values) sum += of(each), squares += of(each) * of(each);
    const auto count = static_cast<double>(values.size());
    return std::sqrt(squares / count - sum / count * sum / count);
  };
  if (statistic == "gsd") return Amount{std::exp(deviation([](double x) { return std::log(x); })), {}};
  if (statistic == "sd") return Amount{deviation([](double x) { return x; }), {}};
  std::ranges::sort(values);
  const std::map<std::string, double> all = {{"mean", band.mean}, {"median", band.median}, {"p5", band.p5}, {"p95", band.p95}, {"p2.5", values[250]}, {"p97.5", values[9749]}};
  return Amount{all.at(statistic), {}};
}

Result<Amount> ofPedigree(const Json& arguments) {
  const auto entries = parseJson(readText(sourcePath("datasets/pedigree/entries.json")));
  if (!entries) return entries.fault();
  library::Entry factors;
  for (const auto& [key, figure] : entries->at("entries").at(arguments.at("factors").get<std::string>()).at("figures").items()) factors.figures[key].value = figure.at("value");
  library::Pedigree pedigree;
  pedigree.basic = arguments.at("basic");
  for (const int score : arguments.at("scores").get<std::vector<int>>()) pedigree.scores += std::to_string(score) + " ";
  const auto deviation = library::geometricDeviation(pedigree, factors);
  if (!deviation) return Fault{FaultKind::usage, "no such scores", {}, {pedigree.scores}};
  const std::string statistic = arguments.at("statistic");
  return Amount{statistic == "gsd" ? *deviation : statistic == "gsd2" ? *deviation * *deviation : std::log(*deviation), {}};
}

Result<Amount> ofTaylor(const Json& arguments) {
  graph::InputTable inputs;
  graph::Builder b(inputs);
  const auto input = [&](double value) {
    graph::Input row;
    row.identity = inputs.size() + 1;
    row.address = {row.identity, 0, 1, 0};
    return b.input(inputs.row(row, value));
  };
  // rows 0 to 2 of the technology matrix, 3 and 4 of the environmental one
  const auto a11 = input(10), a21 = input(-2), a22 = input(100), b1 = input(1), b2 = input(10);
  const auto first = b.number(1000) / a11, second = (0 - a21) * first / a22;
  const auto result = b1 * first + b2 * second;
  const graph::Graph graph = b.finish();
  const auto values = graph::evaluate(graph, inputs.values());
  const auto slopes = graph::gradient(graph, values, result.node(), inputs.size());
  const auto variance = [&](graph::Row from, graph::Row to) {
    double sum = 0;
    for (graph::Row row = from; row < to; ++row) sum += std::pow(slopes[row] * 0.05 * inputs.value(row), 2);
    return sum;
  };
  const std::map<std::string, double> all = {{"value", values[result.node()]}, {"technology", variance(0, 3)}, {"environment", variance(3, 5)}, {"deviation", std::sqrt(variance(0, 5))}};
  return Amount{all.at(arguments.at("what").get<std::string>()), {}};
}

}  // namespace meguri::support
