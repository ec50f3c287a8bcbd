#include <QTest>
#include <random>

#include "core/graph/builder.h"
#include "core/graph/evaluate.h"
#include "core/graph/explain.h"
#include "core/graph/gradient.h"
#include "core/base/operations.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::graph;
using quantity::Base;
using quantity::Dimension;

namespace {

class Squared final : public External {
 public:
  const char* name() const override { return "square"; }
  double value(std::span<const double> x) const override { return x[0] * x[0]; }
  void gradient(std::span<const double> x, std::span<double> d) const override { d[0] = 2 * x[0]; }
};

Row addRow(InputTable& inputs, double value, const Dimension& dimension = {}) {
  Input input;
  input.identity = inputs.size() + 1;
  input.dimension = dimension;
  input.address = {input.identity, 0, 1, 0};
  return inputs.row(input, value);
}

/// One graph with every operation, over six pure inputs.
Graph everyOperation(InputTable& inputs, Node& output) {
  Builder b(inputs);
  std::vector<Expr> x;
  for (Row row = 0; row < 6; ++row) x.push_back(b.input(row));
  const Expr smooth = exp(x[0] * 0.1) + log(x[1]) * pow(x[2], x[3]) - x[4] / x[5];
  const Expr kinked = max(x[0], x[1]) * min(x[2], x[3]) + select(x[4] - x[5], x[0], x[1]) + step(x[0] - 3) * x[5];
  const Expr external = b.external(std::make_shared<Squared>(), {x[2] + x[3]}, {});
  const Expr terms[] = {smooth, kinked, external, 2.5 * x[1]};
  output = b.sum(terms).node();
  return b.finish();
}

}  // namespace

class GraphTest : public QObject {
  Q_OBJECT
 private slots:
  void unlikeThingsCannotBeAdded() {
    InputTable inputs;
    Builder b(inputs);
    const Expr mass = b.input(addRow(inputs, 1, Base::mass)), energy = b.input(addRow(inputs, 1, Base::energy));
    QVERIFY_THROWS_EXCEPTION(DimensionMismatch, mass + energy);
    QVERIFY_THROWS_EXCEPTION(DimensionMismatch, mass - energy);
    QVERIFY_THROWS_EXCEPTION(DimensionMismatch, min(mass, energy));
    QVERIFY_THROWS_EXCEPTION(DimensionMismatch, select(mass, mass, energy));
    QVERIFY_THROWS_EXCEPTION(DimensionMismatch, mass + 1);
    QVERIFY_THROWS_EXCEPTION(DimensionMismatch, exp(mass));
    QVERIFY_THROWS_EXCEPTION(DimensionMismatch, pow(mass, b.number(2)));
    const Expr terms[] = {mass, energy};
    QVERIFY_THROWS_EXCEPTION(DimensionMismatch, b.sum(terms));
    QCOMPARE((mass / energy).dimension().unit(), std::string("kg/kWh"));
    QCOMPARE((mass / mass).dimension(), Dimension());
  }

  void onlyLiteralsFold() {
    InputTable inputs;
    Builder b(inputs);
    const Expr zero = b.input(addRow(inputs, 0)), one = b.input(addRow(inputs, 1));
    const Expr product = zero * one;
    const Expr folded = b.number(2) * 3 + 4;
    const Graph graph = b.finish();
    QVERIFY(graph.op(product.node()) == Op::multiply);
    QVERIFY(graph.op(folded.node()) == Op::literal);
    QCOMPARE(graph.literal(folded.node()), 10.0);
  }

  void operandsStandBeforeTheirUsers() {
    InputTable inputs;
    for (int i = 0; i < 6; ++i) addRow(inputs, i + 1);
    Node output = 0;
    const Graph graph = everyOperation(inputs, output);
    for (Node node = 0; node < graph.size(); ++node)
      for (const Node operand : graph.operands(node)) QVERIFY(operand < node);
  }

  void evaluatesEveryOperation() {
    InputTable inputs;
    for (const double value : {4.0, 2.0, 3.0, 1.5, 5.0, 2.0}) addRow(inputs, value);
    Node output = 0;
    const Graph graph = everyOperation(inputs, output);
    const double smooth = std::exp(0.4) + std::log(2.0) * std::pow(3.0, 1.5) - 2.5;
    const double kinked = 4 * 1.5 + 4 + 2;
    COMPARE_NEAR(evaluate(graph, inputs.values())[output], smooth + kinked + 4.5 * 4.5 + 5, 1e-14);
  }

  void sharedFunctionsAgreeInBothForms() {
    std::mt19937_64 random(11);
    std::uniform_real_distribution<double> draw(1e-6, 50);
    std::vector<double> a(1001), b(1001), result(1001);
    for (double& value : a) value = draw(random);
    for (double& value : b) value = draw(random) / 10 - 2;
    const auto same = [&](auto scalar) {
      for (std::size_t i = 0; i < a.size(); ++i)
        if (std::bit_cast<std::uint64_t>(result[i]) != std::bit_cast<std::uint64_t>(scalar(i))) return false;
      return true;
    };
    operations::exponential(a, result);
    QVERIFY(same([&](std::size_t i) { return operations::exponential(a[i]); }));
    operations::logarithm(a, result);
    QVERIFY(same([&](std::size_t i) { return operations::logarithm(a[i]); }));
    operations::power(a, b, result);
    QVERIFY(same([&](std::size_t i) { return operations::power(a[i], b[i]); }));
    COMPARE_NEAR(operations::gamma(4.5), std::tgamma(4.5), 1e-14);
  }

  void gradientIsTheCentralDifference() {
    std::mt19937_64 random(5);
    std::uniform_real_distribution<double> draw(0.5, 6);
    for (int trial = 0; trial < 50; ++trial) {
      InputTable inputs;
      for (int i = 0; i < 6; ++i) addRow(inputs, draw(random));
      Node output = 0;
      const Graph graph = everyOperation(inputs, output);
      const auto values = evaluate(graph, inputs.values());
      const auto slopes = gradient(graph, values, output, inputs.size());
      for (Row row = 0; row < 6; ++row) {
        std::vector<double> up(inputs.values().begin(), inputs.values().end()), down = up;
        const double h = 1e-5;
        up[row] += h;
        down[row] -= h;
        const double difference = (evaluate(graph, up)[output] - evaluate(graph, down)[output]) / (2 * h);
        QVERIFY(std::abs(difference - slopes[row]) <= 1e-6 * (1 + std::abs(difference)));
      }
    }
  }

  void gradientOfAnExternalComesFromItself() {
    InputTable inputs;
    addRow(inputs, 3);
    Builder b(inputs);
    const Expr y = b.external(std::make_shared<Squared>(), {b.input(0)}, {}) * 2;
    const Graph graph = b.finish();
    QCOMPARE(gradient(graph, evaluate(graph, inputs.values()), y.node(), 1)[0], 12.0);
  }

  void namesResolveAndSurviveARebuild() {
    const Address address{42, 7, 3, 2030};
    for (const int extra : {0, 5}) {  // a rebuild with other nodes before it
      InputTable inputs;
      addRow(inputs, 2);
      Builder b(inputs);
      const Expr x = b.input(0);
      for (int i = 0; i < extra; ++i) x + 1;
      const Expr named = (x * 3).named(address);
      const Expr again = named.named({1, 0, 4, 0});  // a second name makes a second node
      QVERIFY(again.node() != named.node());
      const Graph graph = b.finish();
      QCOMPARE(graph.resolve(address).value(), named.node());
      QCOMPARE(graph.address(named.node()), address);
      QVERIFY(!graph.resolve({42, 7, 3, 2031}));
      QCOMPARE(evaluate(graph, inputs.values())[again.node()], 6.0);
    }
  }

  void explainsWithTheFormulaAsWritten() {
    InputTable inputs;
    for (const double value : {10.0, 4.0, 1.2, 0.5}) addRow(inputs, value);
    Builder b(inputs);
    const Expr hours = b.input(0), power = b.input(1), pue = b.input(2), other = b.input(3);
    const Expr it = (hours * power).named({1, 0, 1, 0});
    const Expr facility = (it * (pue - 1) / (other + it)).named({1, 0, 2, 0});
    const Graph graph = b.finish();
    const auto values = evaluate(graph, inputs.values());
    const Step step = explain(graph, inputs, values, facility.node());
    QString formula;
    for (const Token& token : step.formula)
      formula += token.kind == Token::Kind::part ? QString("p%1").arg(token.part) : token.kind == Token::Kind::number ? QString::number(token.number) : QString::fromUtf8(token.text);
    QCOMPARE(formula, QString::fromUtf8("p0×(p1−1)÷(p2+p0)"));
    QCOMPARE(step.parts, (std::vector<Node>{it.node(), pue.node(), other.node()}));

    const auto tree = explainTree(graph, inputs, values, facility.node(), -1);
    QCOMPARE(tree.size(), std::size_t(6));  // facility, it, hours, power, pue, other
    QCOMPARE(tree[1].depth, 1);
    QCOMPARE(tree[2].depth, 2);
    QVERIFY(tree[2].step.isInput);
    QCOMPARE(explainTree(graph, inputs, values, facility.node(), 0).size(), std::size_t(1));
    QCOMPARE(explainTree(graph, inputs, values, facility.node(), 1).size(), std::size_t(4));
  }

  /// Names shared along many paths are unfolded once: the tree stays as long as the graph, not as its paths.
  void explainingADiamondIsNotExponential() {
    InputTable inputs;
    addRow(inputs, 1.5);
    Builder b(inputs);
    Expr x = b.input(0);
    for (std::uint64_t i = 1; i <= 60; ++i) x = (x.named({i, 0, 1, 0}) + x.named({i, 0, 2, 0})).named({i, 0, 3, 0});
    const Graph graph = b.finish();
    const auto tree = explainTree(graph, inputs, evaluate(graph, inputs.values()), x.node(), -1);
    QVERIFY(tree.size() < 400);
  }

  void rowsOfOneIdentityAreOne() {
    InputTable inputs;
    Input input;
    input.identity = 9;
    const Row first = inputs.row(input, 1), second = inputs.row(input, 2);
    QCOMPARE(first, second);
    QCOMPARE(inputs.value(first), 2.0);  // the later statement holds
    input.address.quantity = 5;
    QVERIFY_THROWS_EXCEPTION(std::logic_error, inputs.row(input, 3));
  }
};

QTEST_APPLESS_MAIN(GraphTest)
#include "tst_graph.moc"
