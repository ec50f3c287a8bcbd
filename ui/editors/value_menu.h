#pragma once

#include <QKeySequence>
#include <functional>
#include <optional>
#include <vector>

#include "core/quantity/quantity.h"

class QMenu;
class QWidget;

namespace meguri::ui {

/// Something that can be done with a value.
struct ValueOffer {
  const char* code;             ///< of its words
  std::function<void()> act;
  const char* whyNot = nullptr;  ///< why it cannot be done now; null: it can
  QKeySequence keys{};
};

/// The menu of a value: the units it may be shown in, each with what it would be, then what is offered, group by group.
/// `convert` is told the unit; `whyNoUnit`: why units cannot be chosen, null if they can. Goes when closed.
QMenu* makeValueMenu(const std::optional<quantity::Quantity>& held, const std::string& unit, const std::function<void(const std::string&)>& convert, const char* whyNoUnit,
                     const std::vector<std::vector<ValueOffer>>& groups, QWidget* parent);

}  // namespace meguri::ui
