#include "core/graph/explain.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace meguri::graph {

namespace {

/// How tightly an operation binds; brackets go round an operand that binds looser than its place asks for.
enum class Binding { sum, product, atom };

struct Piece {
  std::vector<Token> tokens;
  Binding binding = Binding::atom;
};

const char* symbolOf(Op op) {
  switch (op) {
    case Op::add: return "+";
    case Op::subtract: return "−";
    case Op::multiply: return "×";
    case Op::divide: return "÷";
    default: return ",";
  }
}

const char* functionOf(const Graph& graph, Node node) {
  switch (graph.op(node)) {
    case Op::minimum: return "min";
    case Op::maximum: return "max";
    case Op::exponential: return "exp";
    case Op::logarithm: return "ln";
    case Op::power: return "pow";
    case Op::step: return "step";
    case Op::select: return "if";
    case Op::external: return graph.external(node).name();
    default: return "";
  }
}

Token symbol(const char* text) { return {.kind = Token::Kind::symbol, .dimension = {}, .text = text}; }

void append(std::vector<Token>& to, const Piece& piece, Binding required) {
  const bool brackets = piece.binding < required;
  if (brackets) to.push_back(symbol("("));
  to.insert(to.end(), piece.tokens.begin(), piece.tokens.end());
  if (brackets) to.push_back(symbol(")"));
}

Piece infix(Op op, const Piece& a, const Piece& b) {
  const bool isProduct = op == Op::multiply || op == Op::divide;
  const Binding own = isProduct ? Binding::product : Binding::sum;
  // a − (b + c) and a ÷ (b × c) need brackets on the right even at the same level
  const bool tightRight = op == Op::subtract || op == Op::divide;
  Piece result{{}, own};
  append(result.tokens, a, own);
  result.tokens.push_back(symbol(symbolOf(op)));
  append(result.tokens, b, tightRight ? static_cast<Binding>(static_cast<int>(own) + 1) : own);
  return result;
}

Piece call(const char* function, std::span<const Node> operands, std::map<Node, Piece>& pieces) {
  Piece result;
  result.tokens.push_back({.kind = Token::Kind::function, .dimension = {}, .text = function});
  result.tokens.push_back(symbol("("));
  for (std::size_t i = 0; i < operands.size(); ++i) {
    if (i > 0) result.tokens.push_back(symbol(","));
    append(result.tokens, pieces[operands[i]], Binding::sum);
  }
  result.tokens.push_back(symbol(")"));
  return result;
}

Piece joined(std::span<const Node> terms, std::map<Node, Piece>& pieces) {
  if (terms.size() == 1) return pieces[terms[0]];
  Piece result{{}, Binding::sum};
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (i > 0) result.tokens.push_back(symbol("+"));
    append(result.tokens, pieces[terms[i]], Binding::sum);
  }
  return result;
}

Piece compose(const Graph& graph, Node node, std::map<Node, Piece>& pieces) {
  switch (graph.op(node)) {
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide: return infix(graph.op(node), pieces[graph.first(node)], pieces[graph.second(node)]);
    case Op::sum: return joined(graph.many(node), pieces);
    default: return call(functionOf(graph, node), graph.operands(node), pieces);
  }
}

/// The nodes from `node` down to the nearest named nodes, inputs and literals, operands before users.
std::vector<Node> formulaNodes(const Graph& graph, Node node) {
  std::vector<Node> found{node}, open{node};
  std::unordered_set<Node> seen{node};
  while (!open.empty()) {
    const Node next = open.back();
    open.pop_back();
    if (next != node && graph.address(next)) continue;
    for (const Node operand : graph.operands(next)) {
      if (!seen.insert(operand).second) continue;
      found.push_back(operand);
      open.push_back(operand);
    }
  }
  std::ranges::sort(found);
  return found;
}

}  // namespace

Step summarise(const Graph& graph, const InputTable& inputs, std::span<const double> values, Node node) {
  Step step;
  step.node = node;
  step.value = values[node];
  step.dimension = graph.dimension(node);
  step.address = graph.address(node);
  if (graph.op(node) == Op::input) {
    step.isInput = true;
    step.address = inputs.input(graph.row(node)).address;
  }
  return step;
}

Step explain(const Graph& graph, const InputTable& inputs, std::span<const double> values, Node node) {
  Step step = summarise(graph, inputs, values, node);
  if (step.isInput) return step;

  std::map<Node, Piece> pieces;
  for (const Node each : formulaNodes(graph, node)) {
    const bool isPart = each != node && (graph.address(each) || graph.op(each) == Op::input);
    if (isPart) {
      // numbered in order of appearance below, once the formula is known
      pieces[each].tokens = {{.kind = Token::Kind::part, .part = each, .dimension = {}}};
    } else if (graph.op(each) == Op::literal) {
      pieces[each].tokens = {{.kind = Token::Kind::number, .number = graph.literal(each), .dimension = graph.dimension(each)}};
    } else {
      pieces[each] = compose(graph, each, pieces);
    }
  }
  step.formula = std::move(pieces[node].tokens);
  for (Token& token : step.formula) {
    if (token.kind != Token::Kind::part) continue;
    const auto part = static_cast<Node>(token.part);
    const auto found = std::ranges::find(step.parts, part);
    token.part = static_cast<std::size_t>(found - step.parts.begin());
    if (found == step.parts.end()) step.parts.push_back(part);
  }
  return step;
}

std::vector<ExplanationLine> explainTree(const Graph& graph, const InputTable& inputs, std::span<const double> values, Node node, int depth) {
  std::vector<ExplanationLine> lines;
  std::vector<std::pair<Node, int>> open{{node, 0}};
  std::unordered_set<Node> unfolded;
  while (!open.empty()) {
    const auto [next, level] = open.back();
    open.pop_back();
    ExplanationLine line{explain(graph, inputs, values, next), level, false};
    const bool atLimit = depth >= 0 && level >= depth;
    line.repeated = (line.step.isInput || !atLimit) && !unfolded.insert(next).second;
    if (!line.repeated && !atLimit)
      for (std::size_t i = line.step.parts.size(); i-- > 0;) open.emplace_back(line.step.parts[i], level + 1);
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace meguri::graph
