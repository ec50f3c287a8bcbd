#pragma once

#include "core/report/inputs.h"
#include "ui/document/study_document.h"
#include "ui/document/view_state.h"

namespace meguri::ui {

/// A field that is to say something else.
struct CellChange {
  Target target;
  const study::ElementType* type = nullptr;
  int field = -1;
  study::FieldValue value;      ///< monostate: nothing is stated
  bool isReset = false;         ///< as its base has it
  std::shared_ptr<const library::Entry> entry;  ///< named by the field: choices its facts decide go with it

  std::string_view key() const { return type->fields()[static_cast<std::size_t>(field)].key; }
};

/// Why changes cannot be taken, one for each; empty where it can. Those that can, can together: as one step.
std::vector<QString> objections(const study::Study& study, const std::vector<CellChange>& changes);
/// The same of one change.
QString objection(const study::Study& study, const CellChange& change);

/// Makes the changes one step, called as in the form where it is one field. Empty, or why it was refused.
QString apply(StudyDocument& document, const std::vector<CellChange>& changes);

/// To say nothing in a cell: a variant's cell is as its base again, another states nothing.
CellChange emptied(const report::InputTable& table, const report::InputRow& row, std::size_t scenario);
/// To hold a value.
CellChange changed(const report::InputTable& table, const report::InputRow& row, std::size_t scenario, study::FieldValue value);

/// A text as a cell of this kind reads it. `value` holds nothing where it cannot be read; then `fault` says why.
struct CellReading {
  std::optional<CellChange> change;
  QString fault;
};
CellReading readCell(const report::InputTable& table, const report::InputRow& row, std::size_t scenario, const QString& text);

}  // namespace meguri::ui
