#pragma once

#include <span>
#include <vector>

#include "core/graph/graph.h"

namespace meguri::graph {

/// One sign of a formula in reading order: "part 0 × ( 1 − part 1 )".
struct Token {
  enum class Kind : std::uint8_t { part, number, symbol, function };
  Kind kind = Kind::symbol;
  std::size_t part = 0;      ///< index into Step::parts
  double number = 0;         ///< of a number, in base units of `dimension`
  quantity::Dimension dimension;
  const char* text = "";     ///< of a symbol ("+", "−", "×", "÷", "(", ")", ",") or function ("min", "exp", ...)
};

/// How one node comes about: its value, the formula that makes it, and the named nodes and inputs the formula is made of.
/// The anonymous nodes between them are the formula.
struct Step {
  Node node = 0;
  Address address;          ///< of a named node, or of the input's row
  bool isInput = false;
  double value = 0;         ///< base units
  quantity::Dimension dimension;
  std::vector<Token> formula;  ///< empty for an input
  std::vector<Node> parts;     ///< each once, in order of first use
};

/// A node without its formula and parts: enough to name it.
Step summarise(const Graph& graph, const InputTable& inputs, std::span<const double> values, Node node);
Step explain(const Graph& graph, const InputTable& inputs, std::span<const double> values, Node node);

/// A node and what it is made of, to a depth. A node or input met again only points back to where it was shown.
struct ExplanationLine {
  Step step;
  int depth = 0;
  bool repeated = false;  ///< unfolded further up
};
/// The tree below a node in reading order, parts under their user. depth 0 is the node alone; negative means without limit.
std::vector<ExplanationLine> explainTree(const Graph& graph, const InputTable& inputs, std::span<const double> values, Node node, int depth);

}  // namespace meguri::graph
