#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

#include "core/base/hash.h"
#include "core/report/pivot_codes.h"

namespace meguri::report {

namespace {

using lifecycle::Assessment;

constexpr std::uint64_t mostCounted = 1u << 20;  ///< places of an array; more of them are hashed
constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

/// One side of a table while it is made: the paths of keys its parts have, each a number of mixed radix, in which numbers ascend as paths are shown.
class Side {
 public:
  struct Line {
    std::vector<int> codes;
    std::size_t begin = 0, end = 0;  ///< of the parts in order
    bool hasSum = true;
  };

  Side(const std::vector<PivotAxis>& axes, const PivotCodes& codes) : m_axes(axes) {
    for (const PivotAxis axis : axes) {
      const auto radix = static_cast<std::uint64_t>(codes.count(axis));
      m_isTooLarge = m_isTooLarge || (radix > 0 && m_size > std::numeric_limits<std::uint64_t>::max() / radix);
      m_radices.push_back(radix);
      m_size *= radix;
    }
    if (m_size <= mostCounted) m_counted.assign(m_size, none);
  }

  bool isTooLarge() const { return m_isTooLarge; }
  const std::vector<PivotAxis>& axes() const { return m_axes; }
  const std::vector<Line>& lines() const { return m_lines; }
  std::size_t parts() const { return m_paths.size(); }
  /// Of each part, in the order met: all lines it is in.
  const std::vector<std::vector<std::uint32_t>>& linesOf() const { return m_linesOf; }

  template <class CodeOf>
  std::uint32_t slot(CodeOf codeOf) {
    std::uint64_t path = 0;
    for (std::size_t i = 0; i < m_axes.size(); ++i) path = path * m_radices[i] + static_cast<std::uint64_t>(codeOf(m_axes[i]));
    std::uint32_t& slot = m_counted.empty() ? m_hashed.try_emplace(path, none).first->second : m_counted[path];
    if (slot == none) {
      slot = static_cast<std::uint32_t>(m_paths.size());
      m_paths.push_back(path);
    }
    return slot;
  }

  /// Puts the parts in order and the sums among them: before their parts where they stand first, and then headings also where nothing adds up.
  void arrange(bool sumsFirst) {
    std::vector<std::uint32_t> order(m_paths.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::sort(order, {}, [&](std::uint32_t slot) { return m_paths[slot]; });
    std::vector<std::vector<int>> codes;
    for (const std::uint32_t slot : order) codes.push_back(codesOf(m_paths[slot]));
    m_sumsFirst = sumsFirst;
    if (!codes.empty()) addLines(codes, {}, 0, codes.size());
    if (!m_axes.empty() && !codes.empty() && addsFrom(0)) m_lines.push_back({{}, 0, codes.size(), true});
    m_linesOf.resize(m_paths.size());
    for (std::uint32_t line = 0; line < m_lines.size(); ++line)
      for (std::size_t i = m_lines[line].begin; i < m_lines[line].end; ++i) m_linesOf[order[i]].push_back(line);
  }

  /// The line of the same path with another code on an axis; none if there is none.
  std::uint32_t beside(std::uint32_t line, PivotAxis axis, int code) const {
    const auto level = static_cast<std::size_t>(std::ranges::find(m_axes, axis) - m_axes.begin());
    auto codes = m_lines[line].codes;
    if (level >= codes.size()) return none;
    codes[level] = code;
    if (m_byCodes.empty())
      for (std::uint32_t i = 0; i < m_lines.size(); ++i) m_byCodes.emplace(m_lines[i].codes, i);
    const auto found = m_byCodes.find(codes);
    return found == m_byCodes.end() ? none : found->second;
  }

  /// The lines numbered by what does not add up: those of one number are shares of one whole.
  std::vector<std::uint32_t> wholes() const {
    std::map<std::vector<int>, std::uint32_t> numbers;
    std::vector<std::uint32_t> result;
    for (const Line& line : m_lines) {
      std::vector<int> fixed;
      for (std::size_t i = 0; i < line.codes.size(); ++i)
        if (!adds(m_axes[i])) fixed.push_back(line.codes[i]);
      result.push_back(numbers.try_emplace(fixed, static_cast<std::uint32_t>(numbers.size())).first->second);
    }
    return result;
  }

  std::vector<PivotLine> named(const PivotCodes& codes) const {
    std::vector<PivotLine> result;
    for (const Line& line : m_lines) {
      PivotLine& made = result.emplace_back();
      made.depth = m_axes.size();
      made.hasSum = line.hasSum;
      for (std::size_t i = 0; i < line.codes.size(); ++i) made.keys.push_back(codes.key(m_axes[i], line.codes[i]));
    }
    return result;
  }

 private:
  bool addsFrom(std::size_t level) const { return std::all_of(m_axes.begin() + static_cast<std::ptrdiff_t>(level), m_axes.end(), adds); }
  std::vector<int> codesOf(std::uint64_t path) const {
    std::vector<int> codes(m_axes.size());
    for (std::size_t i = m_axes.size(); i-- > 0; path /= m_radices[i]) codes[i] = static_cast<int>(path % m_radices[i]);
    return codes;
  }
  void addLines(const std::vector<std::vector<int>>& codes, std::vector<int> path, std::size_t begin, std::size_t end) {
    if (path.size() == m_axes.size()) return m_lines.push_back({std::move(path), begin, end, true});
    const std::size_t level = path.size();
    for (std::size_t first = begin, last = begin; first < end; first = last) {
      while (last < end && codes[last][level] == codes[first][level]) ++last;
      path.resize(level);
      path.push_back(codes[first][level]);
      const bool isGroup = level + 1 < m_axes.size(), hasSum = addsFrom(level + 1);
      if (isGroup && m_sumsFirst) m_lines.push_back({path, first, last, hasSum});
      addLines(codes, path, first, last);
      if (isGroup && !m_sumsFirst && hasSum) m_lines.push_back({path, first, last, hasSum});
    }
  }

  std::vector<PivotAxis> m_axes;
  std::vector<std::uint64_t> m_radices;
  std::uint64_t m_size = 1;
  bool m_isTooLarge = false, m_sumsFirst = true;
  std::vector<std::uint32_t> m_counted;
  std::unordered_map<std::uint64_t, std::uint32_t> m_hashed;
  std::vector<std::uint64_t> m_paths;
  std::vector<Line> m_lines;
  std::vector<std::vector<std::uint32_t>> m_linesOf;
  mutable std::map<std::vector<int>, std::uint32_t> m_byCodes;
};

/// Where nothing adds up, one key counts: the first the filter keeps, else the usual one.
Pivot settled(const Assessment& assessment, Pivot pivot) {
  if (assessment.index(pivot.reference) >= assessment.scenarios.size() && !assessment.scenarios.empty()) pivot.reference = assessment.scenarios.front()->id;
  const auto only = [&](PivotAxis axis, const std::string& usual, auto isThere) {
    auto& kept = pivot.filters[axis];
    const auto found = std::ranges::find_if(kept, isThere);
    kept = {found == kept.end() ? usual : *found};
  };
  const auto counted = countedIndicators(assessment.study), headlines = headlineIndicators(assessment.study);
  const auto isCounted = [&](const std::string& key) { return std::ranges::any_of(counted, [&](auto each) { return lifecycle::word(each) == key; }); };
  if (!pivot.has(PivotAxis::scenario)) {
    only(PivotAxis::scenario, pivot.reference, [&](const std::string& key) { return assessment.scenario(key) != nullptr; });
    if (isDifference(pivot.scale)) pivot.scale = PivotScale::total;
  } else if (auto kept = pivot.filters.find(PivotAxis::scenario); kept != pivot.filters.end() && isDifference(pivot.scale)) {
    if (!kept->second.empty() && std::ranges::find(kept->second, pivot.reference) == kept->second.end()) kept->second.push_back(pivot.reference);
  }
  if (!pivot.has(PivotAxis::indicator)) {
    only(PivotAxis::indicator, std::string(lifecycle::word(headlines.empty() ? lifecycle::Indicator::ghg : headlines.front())), isCounted);
  } else {
    auto& kept = pivot.filters[PivotAxis::indicator];
    std::erase_if(kept, [&](const std::string& key) { return !isCounted(key); });
    if (kept.empty())
      for (const auto each : counted) kept.emplace_back(lifecycle::word(each));
  }
  if (!pivot.has(PivotAxis::measure)) only(PivotAxis::measure, "footprint", [](const std::string& key) { return key == "footprint" || key == "avoided" || key == "rebound"; });
  return pivot;
}

class Builder {
 public:
  Builder(const Assessment& assessment, const Pivot& pivot)
      : m_assessment(assessment), m_codes(assessment), m_pivot(settled(assessment, pivot)), m_rows(m_pivot.rows, m_codes), m_columns(m_pivot.columns, m_codes) {}

  PivotTable build() {
    readFilters();
    PivotTable table{m_pivot, {}, {}, {}, 0};
    if (m_rows.isTooLarge() || m_columns.isTooLarge()) {
      table.tooMany = std::numeric_limits<std::size_t>::max();
      return table;
    }
    for (std::size_t s = 0; s < m_assessment.scenarios.size(); ++s)
      if (isKept(PivotAxis::scenario, static_cast<int>(s))) takeCells(s), takeExclusions(s);
    // parts alone may be too many: then their sums are not even counted
    if (const std::size_t parts = m_rows.parts() * m_columns.parts(); parts > mostPivotCells) {
      table.tooMany = parts;
      return table;
    }
    m_rows.arrange(true);
    m_columns.arrange(false);
    const std::size_t count = m_rows.lines().size() * m_columns.lines().size();
    if (count > mostPivotCells) {
      table.tooMany = count;
      return table;
    }
    addUp(count);
    markHoles();
    table.rows = m_rows.named(m_codes);
    table.columns = m_columns.named(m_codes);
    if (isDifference(m_pivot.scale))
      takeDifferences();
    else if (isShare(m_pivot.scale))
      takeShares();
    table.cells = std::move(m_cells);
    return table;
  }

 private:
  struct Amount {
    std::uint32_t row, column;
    double value;
  };
  /// What exclusions say of the axes of the table, and which they are (of a scenario).
  struct Hole {
    std::vector<int> rows, columns;
    auto operator<=>(const Hole&) const = default;
    bool isExact() const { return std::ranges::find(rows, anyCode) == rows.end() && std::ranges::find(columns, anyCode) == columns.end(); }
  };

  bool isKept(PivotAxis axis, int code) const {
    const auto& kept = m_kept[static_cast<std::size_t>(axis)];
    return kept.empty() || code == anyCode || kept[static_cast<std::size_t>(code)] != 0;
  }
  void readFilters() {
    for (auto& filter : m_pivot.filters) {
      const PivotAxis axis = filter.first;
      auto& keys = filter.second;
      std::erase_if(keys, [&](const std::string& key) { return m_codes.codeOf(axis, key) == anyCode; });  // what is gone does not filter
      if (keys.empty()) continue;
      auto& kept = m_kept[static_cast<std::size_t>(axis)];
      kept.assign(static_cast<std::size_t>(m_codes.count(axis)), 0);
      for (const auto& key : keys) kept[static_cast<std::size_t>(m_codes.codeOf(axis, key))] = 1;
      m_filtered.push_back(axis);
    }
  }

  void takeCells(std::size_t s) {
    const auto& model = *m_assessment.scenarios[s];
    const auto& values = m_assessment.values[s];
    const bool perUnit = m_pivot.scale == PivotScale::unit;
    const auto units = perUnit ? m_assessment.units(s) : std::nullopt;
    if (perUnit && !(units.value_or(0) > 0)) return;
    const double divisor = perUnit ? *units : m_pivot.scale == PivotScale::year ? m_assessment.study.years() : 1.0;
    for (const auto& cell : model.cells) {
      if (!cell.isIn(m_pivot.view)) continue;
      const graph::Node node = perUnit ? cell.unitNode : cell.node;
      if (node == lifecycle::noNode) continue;
      const auto codeOf = [&](PivotAxis axis) { return m_codes.codeOf(axis, s, cell); };
      if (!std::ranges::all_of(m_filtered, [&](PivotAxis axis) { return isKept(axis, codeOf(axis)); })) continue;
      m_amounts.push_back({m_rows.slot(codeOf), m_columns.slot(codeOf), values[node] / divisor});
    }
  }

  /// What is left out has its row and column where it is known which, though no cell is there.
  void takeExclusions(std::size_t s) {
    const auto& model = *m_assessment.scenarios[s];
    for (const auto& exclusion : model.exclusions) {
      if (!exclusion.isIn(m_pivot.view) || exclusion.onlySplit) continue;
      const auto codeOf = [&](PivotAxis axis) { return m_codes.codeOf(axis, s, exclusion); };
      if (!std::ranges::all_of(m_filtered, [&](PivotAxis axis) { return isKept(axis, codeOf(axis)); })) continue;
      Hole hole;
      for (const PivotAxis axis : m_rows.axes()) hole.rows.push_back(codeOf(axis));
      for (const PivotAxis axis : m_columns.axes()) hole.columns.push_back(codeOf(axis));
      if (std::ranges::find(hole.rows, anyCode) == hole.rows.end()) m_rows.slot(codeOf);
      if (std::ranges::find(hole.columns, anyCode) == hole.columns.end()) m_columns.slot(codeOf);
      const std::string_view element = exclusion.element == lifecycle::noElement ? std::string_view() : std::string_view(model.elements[exclusion.element]->id);
      m_holes[hole] += hash64(exclusion.reason, hash64(exclusion.field, hash64(element, hash64(static_cast<std::uint64_t>(exclusion.stage), 1))));
    }
  }

  PivotCell& at(std::uint32_t row, std::uint32_t column) { return m_cells[row * m_columns.lines().size() + column]; }

  void addUp(std::size_t count) {
    m_cells.resize(count);
    m_gaps.resize(count);
    std::vector<double> sums(m_rows.parts() * m_columns.parts());
    std::vector<char> isThere(sums.size());
    for (const Amount& each : m_amounts) {
      const std::size_t i = each.row * m_columns.parts() + each.column;
      sums[i] += each.value;
      isThere[i] = 1;
    }
    for (std::uint32_t row = 0; row < m_rows.parts(); ++row)
      for (std::uint32_t column = 0; column < m_columns.parts(); ++column) {
        const std::size_t i = row * m_columns.parts() + column;
        if (isThere[i] == 0) continue;
        for (const std::uint32_t r : m_rows.linesOf()[row])
          for (const std::uint32_t c : m_columns.linesOf()[column])
            if (m_rows.lines()[r].hasSum && m_columns.lines()[c].hasSum) at(r, c).value = at(r, c).value.value_or(0) + sums[i];
      }
  }

  /// Whether a hole may be in a line, and whether it is sure to be.
  static bool matches(const Side::Line& line, const std::vector<int>& hole, bool& isSure) {
    for (std::size_t i = 0; i < line.codes.size(); ++i) {
      if (hole[i] != anyCode && hole[i] != line.codes[i]) return false;
      isSure = isSure && hole[i] != anyCode;
    }
    return line.hasSum;
  }
  static std::vector<std::pair<std::uint32_t, bool>> matching(const Side& side, const std::vector<int>& hole) {
    std::vector<std::pair<std::uint32_t, bool>> result;
    for (std::uint32_t i = 0; i < side.lines().size(); ++i)
      if (bool isSure = true; matches(side.lines()[i], hole, isSure)) result.emplace_back(i, isSure);
    return result;
  }
  /// Of years, sites and the like it is not known what is left out: there only what has amounts is incomplete.
  void markHoles() {
    for (const auto& [hole, hash] : m_holes) {
      const auto columns = matching(m_columns, hole.columns);
      for (const auto& [row, isRowSure] : matching(m_rows, hole.rows))
        for (const auto& [column, isColumnSure] : columns) {
          PivotCell& cell = at(row, column);
          if (!(isRowSure && isColumnSure) && !cell.value) continue;
          cell.isIncomplete = true;
          m_gaps[row * m_columns.lines().size() + column] += hash;
        }
    }
  }

  /// What is left out of one of the two alone is no difference; a blank beside an amount is none of it.
  void takeDifferences() {
    const auto reference = static_cast<int>(m_assessment.index(m_pivot.reference));
    const bool inRows = std::ranges::find(m_pivot.rows, PivotAxis::scenario) != m_pivot.rows.end();
    const std::size_t width = m_columns.lines().size();
    const std::vector<PivotCell> amounts = m_cells;
    // it stands on one of the sides
    const Side& side = inRows ? m_rows : m_columns;
    std::vector<std::uint32_t> others;
    for (std::uint32_t line = 0; line < side.lines().size(); ++line) others.push_back(side.beside(line, PivotAxis::scenario, reference));
    for (std::uint32_t row = 0; row < m_rows.lines().size(); ++row)
      for (std::uint32_t column = 0; column < width; ++column) {
        const std::uint32_t otherRow = inRows ? others[row] : row, otherColumn = inRows ? column : others[column];
        const std::size_t own = row * width + column;
        const bool hasOther = otherRow != none && otherColumn != none;
        const std::size_t other = hasOther ? otherRow * width + otherColumn : own;
        PivotCell& cell = m_cells[own];
        const PivotCell before = hasOther ? amounts[other] : PivotCell();
        cell.isIncomplete = cell.isIncomplete || before.isIncomplete;
        if (!cell.value && !before.value) continue;
        const double of = before.value.value_or(0), difference = cell.value.value_or(0) - of;
        const bool isComparable = m_gaps[own] == (hasOther ? m_gaps[other] : 0);
        cell.value.reset();
        if (!isComparable) continue;
        if (m_pivot.scale == PivotScale::difference)
          cell.value = difference;
        else if (of != 0)
          cell.value = difference / std::abs(of);
      }
  }

  /// The whole of a share is the cell's own row or column, or all that has its scenario, indicator and measure.
  void takeShares() {
    std::vector<std::uint32_t> rowOf = m_rows.wholes(), columnOf = m_columns.wholes();
    const bool ownRow = m_pivot.scale == PivotScale::rowShare, ownColumn = m_pivot.scale == PivotScale::columnShare;
    if (ownRow)
      for (std::uint32_t i = 0; i < rowOf.size(); ++i) rowOf[i] = i;
    if (ownColumn)
      for (std::uint32_t i = 0; i < columnOf.size(); ++i) columnOf[i] = i;
    const std::size_t width = columnOf.size();  // wholes are no more than lines
    std::vector<PivotCell> wholes(rowOf.size() * width);
    for (std::uint32_t row = 0; row < rowOf.size(); ++row)
      for (std::uint32_t column = 0; column < width; ++column) {
        const bool isPart = (ownRow || m_rows.lines()[row].codes.size() == m_rows.axes().size()) && (ownColumn || m_columns.lines()[column].codes.size() == m_columns.axes().size());
        PivotCell& whole = wholes[rowOf[row] * width + columnOf[column]];
        const PivotCell& cell = at(row, column);
        whole.isIncomplete = whole.isIncomplete || cell.isIncomplete;
        if (isPart && cell.value) whole.value = whole.value.value_or(0) + *cell.value;
      }
    for (std::uint32_t row = 0; row < rowOf.size(); ++row)
      for (std::uint32_t column = 0; column < width; ++column) {
        const PivotCell& whole = wholes[rowOf[row] * width + columnOf[column]];
        PivotCell& cell = at(row, column);
        if (!cell.value) continue;
        cell.isIncomplete = cell.isIncomplete || whole.isIncomplete;
        cell.value = whole.value.value_or(0) != 0 ? std::optional(*cell.value / *whole.value) : std::nullopt;
      }
  }

  const Assessment& m_assessment;
  PivotCodes m_codes;
  Pivot m_pivot;
  Side m_rows, m_columns;
  std::array<std::vector<char>, pivotAxes.size()> m_kept;
  std::vector<PivotAxis> m_filtered;
  std::vector<Amount> m_amounts;
  std::map<Hole, std::uint64_t> m_holes;
  std::vector<PivotCell> m_cells;
  std::vector<std::uint64_t> m_gaps;  ///< by cell: which holes it has
};

}  // namespace

PivotTable pivotTable(const Assessment& assessment, const Pivot& pivot) { return Builder(assessment, pivot).build(); }

}  // namespace meguri::report
