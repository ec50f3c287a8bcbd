#include "ui/pages/inputs/cell_text.h"

#include "core/study/scope_rules.h"
#include "ui/words/headings.h"
#include "ui/words/quantities.h"
#include "ui/words/units.h"
#include "ui/words/words.h"

namespace meguri::ui {

using report::InputCell;
using report::InputRow;
using report::InputTable;
using study::FieldKind;

namespace {

const quantity::Quantity* quantityOf(const study::FieldValue& value) {
  const auto* held = std::get_if<std::shared_ptr<const quantity::Quantity>>(&value);
  return held ? held->get() : nullptr;
}

}  // namespace

std::string rowUnit(const InputTable& table, const InputRow& row) {
  const auto& field = table.fieldOf(row);
  if (field.kind != FieldKind::quantity) return {};
  std::string common;
  for (std::size_t s = 0; s < table.scenarios(); ++s) {
    if (!(table.marks(row, s) & report::isStated)) continue;
    const auto stated = study::stated(table.study(), *table.element(row, s), study::QuantityField{row.field});
    if (common.empty()) common = stated.quantity->unit;
    if (common != stated.quantity->unit) return study::unitOf(table.study(), field);
  }
  return common.empty() ? study::unitOf(table.study(), field) : common;
}

QString rowName(const InputTable& table, const InputRow& row) {
  const QString label = words::fieldLabel(table.groupOf(row).type->kind(), table.fieldOf(row).key);
  const std::string unit = rowUnit(table, row);
  return unit.empty() || unit == "1" ? label : label + QStringLiteral(" · ") + words::typeset(words::unitName(unit));
}

QString elementName(const InputTable& table, const InputRow& row, std::size_t scenario) {
  const auto& group = table.groupOf(row);
  if (group.isScope) return words::text("kind.scope");
  const auto* element = table.element(row, scenario);
  return element ? words::shown(*element) : words::shown(group.name.empty() ? group.element : group.name);
}

QString placeName(const InputTable& table, const InputRow& row, std::size_t scenario) {
  const auto& group = table.groupOf(row);
  const QString place = elementName(table, row, scenario) + QStringLiteral(" · ") + words::fieldLabel(group.type->kind(), table.fieldOf(row).key);
  return group.isScope ? place : words::letter(table.study(), table.scenario(scenario)) + QStringLiteral(" · ") + place;
}

QString heldText(const InputTable& table, const InputRow& row, const InputCell& cell) {
  const auto& group = table.groupOf(row);
  if (const auto* quantity = quantityOf(cell.value); quantity && !quantity->isOverYears() && quantity->unit == rowUnit(table, row)) return words::exactNumber(quantity->value);
  return words::typeset(words::valueText(table.study(), cell.scenario, table.fieldOf(row), group.type->kind(), cell.value));
}

QString presetText(const InputTable& table, const InputRow& row) {
  return words::valueText(table.study(), {}, table.fieldOf(row), table.groupOf(row).type->kind(), table.fieldOf(row).preset);
}

QString shownText(const InputTable& table, const InputRow& row, const InputCell& cell) {
  if (!cell.element || !(cell.marks & report::isRelevant) || cell.isUnchanged) return {};
  return heldText(table, row, cell);
}

bool isEditable(const InputCell& cell) { return cell.element && (cell.marks & report::isRelevant); }

Target targetOf(const InputCell& cell) { return {cell.scenario, cell.element ? cell.element->id : study::Id()}; }

}  // namespace meguri::ui
