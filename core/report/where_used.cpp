#include "core/report/where_used.h"

#include <algorithm>

#include "core/study/scope_rules.h"

namespace meguri::report {

namespace {

using study::FieldKind;

class Search {
 public:
  Search(const InputTable& table, const InputRow& row, std::size_t scenario) : m_table(table), m_row(row), m_scenario(scenario), m_element(table.element(row, scenario)) {
    if (!m_element) return;
    const auto& field = table.fieldOf(row);
    if (field.kind == FieldKind::entry) m_entry = m_element->textAt(row.field);
    if (const auto* entry = table.entry(row, scenario)) m_entry = entry->id, m_figure = study::figureOf(table.study(), field);
  }

  std::vector<UsedAt> run() const {
    std::vector<UsedAt> found;
    if (!m_element) return found;
    for (std::size_t row = 0; row < m_table.rows().size(); ++row) {
      const InputRow& each = m_table.rows()[row];
      if (m_table.fieldOf(each).kind != FieldKind::element && !(each.marks & isFromLibrary)) continue;
      for (std::size_t s = 0; s < m_table.scenarios(); ++s)
        if (const auto use = useAt(each, s)) found.push_back({*use, row, s});
    }
    std::ranges::stable_sort(found, {}, &UsedAt::use);
    return found;
  }

 private:
  std::optional<Use> useAt(const InputRow& row, std::size_t scenario) const {
    const auto marks = m_table.marks(row, scenario);
    if (!(marks & isStated)) return std::nullopt;
    const auto kind = m_table.fieldOf(row).kind;
    if (kind == FieldKind::element)
      return scenario == m_scenario && m_table.element(row, scenario)->textAt(row.field) == m_element->id ? std::optional(Use::refersTo) : std::nullopt;
    if (!(marks & isFromLibrary) || m_entry.empty() || (row == m_row && scenario == m_scenario)) return std::nullopt;
    const auto use = kind == FieldKind::entry ? namesEntry(row, scenario) : isServed(row, scenario);
    return use && !m_table.cell(row, scenario).isUnchanged ? use : std::nullopt;
  }

  std::optional<Use> namesEntry(const InputRow& row, std::size_t scenario) const {
    return m_table.element(row, scenario)->textAt(row.field) == m_entry ? std::optional(Use::sameEntry) : std::nullopt;
  }

  /// Of a row that names an entry, every figure of it is meant.
  std::optional<Use> isServed(const InputRow& row, std::size_t scenario) const {
    const auto* entry = m_table.entry(row, scenario);
    if (!entry || entry->id != m_entry) return std::nullopt;
    return m_figure.empty() || study::figureOf(m_table.study(), m_table.fieldOf(row)) == m_figure ? std::optional(Use::sameFigure) : std::nullopt;
  }

  const InputTable& m_table;
  const InputRow& m_row;
  std::size_t m_scenario;
  const study::Element* m_element;
  std::string_view m_entry, m_figure;
};

}  // namespace

std::vector<UsedAt> whereUsed(const InputTable& table, const InputRow& row, std::size_t scenario) { return Search(table, row, scenario).run(); }

}  // namespace meguri::report
