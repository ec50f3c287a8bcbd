#include <algorithm>

#include "core/base/clones.h"
#include "core/base/operations.h"
#include "core/graph/plan.h"

namespace meguri::graph {

namespace {

// One loop for each operation and each place of a number. What is read may coincide, what is written never does.
#define MEGURI_LOOP(name, expression)                                                                                       \
  MEGURI_CLONES void name(const double* __restrict a, const double* __restrict b, double* __restrict r, std::size_t lanes) { \
    for (std::size_t i = 0; i < lanes; ++i) r[i] = expression;                                                              \
  }
MEGURI_LOOP(addBoth, a[i] + b[i])
MEGURI_LOOP(addRight, a[i] + b[0])
MEGURI_LOOP(addLeft, a[0] + b[i])
MEGURI_LOOP(subtractBoth, a[i] - b[i])
MEGURI_LOOP(subtractRight, a[i] - b[0])
MEGURI_LOOP(subtractLeft, a[0] - b[i])
MEGURI_LOOP(multiplyBoth, a[i] * b[i])
MEGURI_LOOP(multiplyRight, a[i] * b[0])
MEGURI_LOOP(multiplyLeft, a[0] * b[i])
MEGURI_LOOP(divideBoth, a[i] / b[i])
MEGURI_LOOP(divideRight, a[i] / b[0])
MEGURI_LOOP(divideLeft, a[0] / b[i])
MEGURI_LOOP(minimumBoth, std::min(a[i], b[i]))
MEGURI_LOOP(minimumRight, std::min(a[i], b[0]))
MEGURI_LOOP(minimumLeft, std::min(a[0], b[i]))
MEGURI_LOOP(maximumBoth, std::max(a[i], b[i]))
MEGURI_LOOP(maximumRight, std::max(a[i], b[0]))
MEGURI_LOOP(maximumLeft, std::max(a[0], b[i]))
#undef MEGURI_LOOP

MEGURI_CLONES void accumulate(const double* __restrict a, double* __restrict r, std::size_t lanes) {
  for (std::size_t i = 0; i < lanes; ++i) r[i] += a[i];
}

MEGURI_CLONES void accumulateNumber(double a, double* __restrict r, std::size_t lanes) {
  for (std::size_t i = 0; i < lanes; ++i) r[i] += a;
}

MEGURI_CLONES void stepOf(const double* __restrict a, double* __restrict r, std::size_t lanes) {
  for (std::size_t i = 0; i < lanes; ++i) r[i] = a[i] > 0 ? 1 : 0;
}

MEGURI_CLONES void selectOf(const double* __restrict a, const double* __restrict b, const double* __restrict c, double* __restrict r, std::size_t lanes) {
  for (std::size_t i = 0; i < lanes; ++i) r[i] = a[i] > 0 ? b[i] : c[i];
}

using Loop = void (*)(const double*, const double*, double*, std::size_t);
struct Loops {
  Loop both, left, right;  ///< by where a number stands
};

Loops loopsOf(Op op) {
  switch (op) {
    case Op::add: return {addBoth, addLeft, addRight};
    case Op::subtract: return {subtractBoth, subtractLeft, subtractRight};
    case Op::multiply: return {multiplyBoth, multiplyLeft, multiplyRight};
    case Op::divide: return {divideBoth, divideLeft, divideRight};
    case Op::minimum: return {minimumBoth, minimumLeft, minimumRight};
    default: return {maximumBoth, maximumLeft, maximumRight};
  }
}

}  // namespace

struct Plan::Memory {
  const double* draws;
  double* buffers;
  double* results;
  const double* numbers;
  std::size_t lanes, filled;

  const double* at(const Place& place) const {
    switch (place.where) {
      case Where::draw: return draws + place.index * lanes;
      case Where::number: return numbers + place.index;
      case Where::filled: return buffers + (filled + place.index) * lanes;
      default: return to(place);
    }
  }
  double* to(const Place& place) const { return (place.where == Where::result ? results : buffers) + place.index * lanes; }
};

std::vector<double> Plan::buffers(std::size_t lanes) const {
  std::vector<double> buffers(bufferCount() * lanes);
  for (std::size_t i = 0; i < m_filled.size(); ++i) std::fill_n(buffers.begin() + static_cast<std::ptrdiff_t>((m_slots + i) * lanes), lanes, m_filled[i]);
  return buffers;
}

void Plan::runExternal(const Step& step, const Memory& memory) const {
  const External& function = m_graph.external(step.node);
  const std::size_t count = m_graph.many(step.node).size();
  std::array<double, External::mostOperands> operands;
  double* result = memory.to(step.result);
  for (std::size_t lane = 0; lane < memory.lanes; ++lane) {
    for (std::size_t i = 0; i < count; ++i) {
      const Place& place = m_operands[step.a.index + i];
      operands[i] = memory.at(place)[place.where == Where::number ? 0 : lane];
    }
    result[lane] = function.value({operands.data(), count});
  }
}

void Plan::runStep(const Step& step, const Memory& memory) const {
  const std::size_t lanes = memory.lanes;
  double* result = memory.to(step.result);
  const auto of = [&](const Place& place) { return std::span(memory.at(place), lanes); };
  switch (step.op) {
    case Op::exponential: return operations::exponential(of(step.a), {result, lanes});
    case Op::logarithm: return operations::logarithm(of(step.a), {result, lanes});
    case Op::power: return operations::power(of(step.a), of(step.b), {result, lanes});
    case Op::step: return stepOf(memory.at(step.a), result, lanes);
    case Op::select: return selectOf(memory.at(step.a), memory.at(step.b), memory.at(step.c), result, lanes);
    case Op::external: return runExternal(step, memory);
    default: break;
  }
  const Loops loops = loopsOf(step.op);
  const Loop loop = step.a.where == Where::number ? loops.left : step.b.where == Where::number ? loops.right : loops.both;
  loop(memory.at(step.a), memory.at(step.b), result, lanes);
}

void Plan::run(std::span<const double> draws, std::size_t lanes, std::span<double> buffers, std::span<double> results) const {
  const Memory memory{draws.data(), buffers.data(), results.data(), m_numbers.data(), lanes, m_slots};
  for (const Step& step : m_steps) {
    switch (step.kind) {
      case Kind::operation: runStep(step, memory); break;
      case Kind::begin: addRight(memory.at(step.a), memory.at(step.b), memory.to(step.result), lanes); break;
      case Kind::addTerm: accumulate(memory.at(step.a), memory.to(step.result), lanes); break;
      case Kind::addNumber: accumulateNumber(*memory.at(step.a), memory.to(step.result), lanes); break;
    }
  }
}

}  // namespace meguri::graph
