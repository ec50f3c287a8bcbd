#pragma once

#include "core/study/check.h"

namespace meguri::report {

/// What holds of an input; several marks together.
enum Mark : std::uint16_t {
  isRelevant = 1,        ///< its condition holds in the scenario, and the scope counts what it serves
  isStated = 2,          ///< a value of the study's own or a figure of the library holds
  isChanged = 4,         ///< a variant states it itself
  isMissing = 8,         ///< required, and nothing holds
  isUncertain = 16,      ///< has a spread that is not none
  isUnsourced = 32,      ///< a quantity that cites no document
  isLowConfidence = 64,
  isFromLibrary = 128    ///< a figure of the library holds, or the input names an entry
};
using Marks = std::uint16_t;

/// An input in one scenario.
struct InputCell {
  study::Id scenario;               ///< that an edit goes to; empty for goal and scope
  study::ElementPointer element;    ///< as this scenario sees it; null where it has none
  study::FieldValue value;          ///< what holds: the own value, else the figure of the entry over the horizon; monostate: nothing
  const library::Entry* entry = nullptr;  ///< set where a figure of an entry holds
  Marks marks = 0;
  bool isUnchanged = false;         ///< of a variant: the same holds in its base
};

/// An element as the scenarios know it; goal and scope come first and stand in the first scenario alone.
struct InputGroup {
  study::Id element;                ///< as the first scenario that has it knows it
  std::string name;
  const study::ElementType* type = nullptr;
  bool isScope = false;

  bool operator==(const InputGroup&) const = default;
};

/// A field of a group that matters in some scenario.
struct InputRow {
  std::size_t group = 0;
  int field = 0;
  Marks marks = 0;                  ///< of all scenarios together

  bool operator==(const InputRow&) const = default;
};

/// Every input of a study: goal and scope, then element by element, field by field; across all scenarios, elements matched as in differences().
/// Follows a study step by step: scenarios that an edit did not touch are not read again.
class InputTable {
 public:
  void follow(const study::Study& study);

  const study::Study& study() const { return m_study; }
  std::size_t scenarios() const { return m_columns.size(); }
  const study::Id& scenario(std::size_t index) const { return m_study.scenarios[index]->id; }
  const std::vector<InputGroup>& groups() const { return m_groups; }
  /// Those that are relevant somewhere, in order; marks tell which are stated or missing.
  const std::vector<InputRow>& rows() const { return m_rows; }
  const InputGroup& groupOf(const InputRow& row) const { return m_groups[row.group]; }
  const study::Field& fieldOf(const InputRow& row) const { return groupOf(row).type->fields()[static_cast<std::size_t>(row.field)]; }
  InputCell cell(const InputRow& row, std::size_t scenario) const;
  /// Marks of a row in one scenario; 0 where it has no such element.
  Marks marks(const InputRow& row, std::size_t scenario) const;
  /// The element of a row as one scenario sees it; null where it has none.
  const study::Element* element(const InputRow& row, std::size_t scenario) const;
  /// The entry whose figure holds; null where none does.
  const library::Entry* entry(const InputRow& row, std::size_t scenario) const;

 private:
  struct Read {
    study::Resolved resolved;
    bool isInherited = false;
    std::vector<Marks> marks;  ///< by field
  };
  using Elements = std::vector<Read>;
  /// What one scenario states, with all it hangs on.
  struct Column {
    std::vector<study::ScenarioPointer> chain;
    std::shared_ptr<const Elements> elements;
  };
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  Column readColumn(const study::ScenarioPointer& scenario) const;
  Read read(study::Resolved resolved, const study::Scenario* variant, bool isInherited) const;
  Marks marksOf(const study::Element& element, int field) const;
  void match();
  void listRows();
  const Read* find(const InputRow& row, std::size_t scenario) const;
  const study::Element* inBase(std::size_t scenario, const study::Id& element) const;

  study::Study m_study;
  std::vector<Column> m_columns;
  std::vector<InputGroup> m_groups;
  std::vector<std::vector<std::size_t>> m_places;  ///< by group and scenario: index of the element in its column, or none
  std::vector<InputRow> m_rows;
  std::optional<Read> m_scope;
};

/// What holds for a field: the own value, else the figure of the entry, of a series its value where one holds over the whole horizon.
study::FieldValue heldValue(const study::Study& study, const study::Element& element, int field);

}  // namespace meguri::report
