#pragma once

#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/graph/address.h"
#include "core/quantity/dimension.h"

namespace meguri::graph {

using Row = std::uint32_t;

/// One row of the input table. Numbers live here and nowhere in a graph.
struct Input {
  Address address;             ///< as Address, for explanations and links
  std::uint64_t identity = 0;  ///< which statement feeds the row; rows are unique in it
  std::uint64_t drawKey = 0;   ///< stream of random numbers: rows with one key move together, in every graph
  quantity::Dimension dimension;
  std::uint32_t origin = 0;    ///< index into the builder's own list of where values come from
};

/// The input table shared by many graphs, so that one alone reads the same numbers as among many.
class InputTable {
 public:
  /// The row of an identity, made if there is none yet; it holds this statement from now on. Two addresses of one identity are a
  /// collision of hashes: std::logic_error.
  Row row(const Input& input, double value) {
    const auto [found, added] = m_rows.try_emplace(input.identity, static_cast<Row>(m_inputs.size()));
    if (added) {
      m_inputs.push_back(input);
      m_values.push_back(value);
      return found->second;
    }
    if (m_inputs[found->second].address != input.address) throw std::logic_error("two inputs of one identity");
    m_inputs[found->second] = input;
    m_values[found->second] = value;
    return found->second;
  }

  bool contains(std::uint64_t identity) const { return m_rows.contains(identity); }
  Row at(std::uint64_t identity) const { return m_rows.at(identity); }
  std::size_t size() const { return m_inputs.size(); }
  const Input& input(Row row) const { return m_inputs[row]; }
  double value(Row row) const { return m_values[row]; }
  void setValue(Row row, double value) { m_values[row] = value; }
  void setDrawKey(Row row, std::uint64_t key) { m_inputs[row].drawKey = key; }
  /// In base units, one per row.
  std::span<const double> values() const { return m_values; }

 private:
  std::vector<Input> m_inputs;
  std::vector<double> m_values;
  std::unordered_map<std::uint64_t, Row> m_rows;
};

}  // namespace meguri::graph
