#pragma once

#include <QString>

#include "core/report/inputs.h"
#include "ui/document/view_state.h"

namespace meguri::ui {

/// The unit that a bare number of a row is in: the one all its scenarios state it in, else that of the field.
std::string rowUnit(const report::InputTable& table, const report::InputRow& row);
/// "Lifetime · a"
QString rowName(const report::InputTable& table, const report::InputRow& row);
/// The name of the element as one scenario knows it, or of goal and scope.
QString elementName(const report::InputTable& table, const report::InputRow& row, std::size_t scenario);
/// "B · Servers · Lifetime": where a cell is; without the scenario for goal and scope.
QString placeName(const report::InputTable& table, const report::InputRow& row, std::size_t scenario);

/// What holds in a cell: a number in the row's unit stands bare. Empty where nothing is stated.
QString heldText(const report::InputTable& table, const report::InputRow& row, const report::InputCell& cell);
/// What an option, flag or whole number is while nobody states it; empty for other fields.
QString presetText(const report::InputTable& table, const report::InputRow& row);
/// The same as heldText() of a cell that says something itself; empty where it is as in its base.
QString shownText(const report::InputTable& table, const report::InputRow& row, const report::InputCell& cell);

/// Whether a cell takes a value here: it is there and matters. A library entry is chosen in its form.
bool isEditable(const report::InputCell& cell);
Target targetOf(const report::InputCell& cell);

}  // namespace meguri::ui
