#include <QTest>
#include <bit>
#include <random>

#include "core/graph/builder.h"
#include "core/graph/evaluate.h"
#include "core/graph/plan.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::graph;

namespace {

class Squared final : public External {
 public:
  const char* name() const override { return "square"; }
  double value(std::span<const double> x) const override { return x[0] * x[0] - x[1]; }
  void gradient(std::span<const double> x, std::span<double> d) const override { d[0] = 2 * x[0], d[1] = -1; }
};

constexpr std::size_t rows = 9;

InputTable inputsOf(std::mt19937_64& random) {
  std::uniform_real_distribution<double> draw(0.2, 3);
  InputTable inputs;
  for (std::size_t i = 0; i < rows; ++i) {
    Input input;
    input.identity = i + 1;
    input.address = {input.identity, 0, 1, 0};
    inputs.row(input, draw(random));
  }
  return inputs;
}

/// Every operation on whatever there is, sums of many terms in any order among them.
Graph randomGraph(std::mt19937_64& random, InputTable& inputs) {
  Builder b(inputs);
  std::vector<Expr> made;
  for (Row row = 0; row < rows; ++row) made.push_back(b.input(row));
  made.push_back(b.number(0.75));
  made.push_back(b.number(0));
  const auto any = [&] { return made[random() % made.size()]; };
  // keeps values away from infinity, so that equal bits mean something
  const auto tame = [&](Expr x) { return min(max(x, b.number(-3)), b.number(3)); };
  for (int i = 0; i < 120; ++i) {
    const Expr x = tame(any()), y = tame(any());
    switch (random() % 12) {
      case 0: made.push_back(x + y); break;
      case 1: made.push_back(x - y); break;
      case 2: made.push_back(x * y); break;
      case 3: made.push_back(x / (2 + y * y)); break;
      case 4: made.push_back(exp(x)); break;
      case 5: made.push_back(log(0.1 + x * x)); break;
      case 6: made.push_back(pow(0.1 + x * x, y)); break;
      case 7: made.push_back(select(x - y, any(), any())); break;
      case 8: made.push_back(step(x - y)); break;
      case 9: made.push_back(b.external(std::make_shared<Squared>(), {x, y}, {})); break;
      default: {
        std::vector<Expr> terms;
        for (std::size_t n = 1 + random() % 12; n > 0; --n) terms.push_back(any());
        made.push_back(b.sum(terms));
      }
    }
  }
  return b.finish();
}

std::vector<std::vector<Node>> randomSums(std::mt19937_64& random, const Graph& graph) {
  std::vector<std::vector<Node>> sums(8);
  for (auto& terms : sums)
    for (std::size_t n = 1 + random() % 5; n > 0; --n) terms.push_back(static_cast<Node>(random() % graph.size()));
  return sums;
}

std::uint64_t bits(double value) { return std::bit_cast<std::uint64_t>(value); }

}  // namespace

class PlanTest : public QObject {
  Q_OBJECT
 private slots:
  /// Each lane is the evaluation of its draws, to the bit, whichever inputs are drawn and however many lanes a block has.
  void lanesHaveTheBitsOfTheirEvaluation() {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
      std::mt19937_64 random(seed);
      InputTable inputs = inputsOf(random);
      const Graph graph = randomGraph(random, inputs);
      const auto values = evaluate(graph, inputs.values());
      std::vector<std::uint32_t> drawOf(rows, Plan::notDrawn);
      std::vector<Row> drawn;
      for (Row row = 0; row < rows; ++row)
        if (random() % 2 == 0) drawOf[row] = static_cast<std::uint32_t>(drawn.size()), drawn.push_back(row);
      const auto sums = randomSums(random, graph);
      const Plan plan(graph, values, drawOf, sums);
      for (const std::size_t lanes : {1u, 3u, 8u, 64u}) {
        std::uniform_real_distribution<double> draw(0.2, 3);
        std::vector<double> draws(drawn.size() * lanes), results(sums.size() * lanes), buffers = plan.buffers(lanes);
        for (double& each : draws) each = draw(random);
        for (int repeat = 0; repeat < 2; ++repeat) plan.run(draws, lanes, buffers, results);  // what a block leaves behind is no matter
        for (std::size_t lane = 0; lane < lanes; ++lane) {
          std::vector<double> own(inputs.values().begin(), inputs.values().end());
          for (std::size_t i = 0; i < drawn.size(); ++i) own[drawn[i]] = draws[i * lanes + lane];
          const auto expected = evaluate(graph, own);
          for (std::size_t s = 0; s < sums.size(); ++s) {
            double sum = 0;
            for (const Node term : sums[s]) sum += expected[term];
            QCOMPARE(bits(plan.varies(s) ? results[s * lanes + lane] : plan.constant(s)), bits(sum));
          }
        }
      }
    }
  }

  void whatNoDrawReachesIsNotRun() {
    std::mt19937_64 random(3);
    InputTable inputs = inputsOf(random);
    Builder b(inputs);
    const Expr fixed = exp(b.input(0)) * b.input(1), drawn = b.input(2) * fixed, aside = log(b.input(2));
    const Graph graph = b.finish();
    const auto values = evaluate(graph, inputs.values());
    const std::vector<std::uint32_t> drawOf = {Plan::notDrawn, Plan::notDrawn, 0};
    const Plan plan(graph, values, drawOf, std::vector<std::vector<Node>>{{drawn.node()}, {fixed.node()}});
    QCOMPARE(plan.size(), 2u);  // the product, and into the result; not the log, which nobody asked for
    QVERIFY(plan.varies(0) && !plan.varies(1));
    QCOMPARE(plan.constant(1), values[fixed.node()]);
    QVERIFY(aside.node() > 0);
  }

  /// A sum over thousands of terms holds one buffer, not one for each.
  void sumsTakeTermsInAsTheyCome() {
    std::mt19937_64 random(4);
    InputTable inputs = inputsOf(random);
    Builder b(inputs);
    std::vector<Expr> terms;
    for (int i = 0; i < 5000; ++i) terms.push_back(b.input(0) * b.input(1) + i);
    const Expr total = b.sum(terms);
    const Graph graph = b.finish();
    const std::vector<std::uint32_t> drawOf = {0, 1};
    const Plan plan(graph, evaluate(graph, inputs.values()), drawOf, std::vector<std::vector<Node>>{{total.node()}});
    QVERIFY(plan.bufferCount() <= 3);
  }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "tst_plan.moc"
