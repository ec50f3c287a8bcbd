#include "ui/editors/value_menu.h"

#include <QActionGroup>
#include <QMenu>
#include <algorithm>
#include <cmath>

#include "core/quantity/convert.h"
#include "ui/words/headings.h"
#include "ui/words/quantities.h"
#include "ui/words/units.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

QString named(const quantity::Quantity& quantity) {
  const QString value = words::typeset(words::statedText(quantity));
  return quantity.unit == "1" ? words::text("unit.plain", {value.toStdString()}) : value;
}

/// Whether a value may be read in a unit: nobody states a grid in tonnes per watt-hour.
bool isReadable(const quantity::Quantity& held, const std::string& unit) {
  const auto in = quantity::converted(held, unit);
  const double value = !in ? 0 : std::abs(in->isTable() ? in->byYear.front().second : in->value);
  return in && (value == 0 || (value >= 1e-4 && value < 1e7));
}

/// The one shown is among them, and marked.
std::vector<std::string> unitsFor(const quantity::Quantity& held, const std::string& unit) {
  const auto known = quantity::parseUnit(held.unit);
  const auto usual = known ? quantity::usualUnits(known->dimension) : std::vector<std::string>();
  std::vector<std::string> units;
  const auto add = [&](const std::string& each) {
    if (std::ranges::find(units, each) == units.end()) units.push_back(each);
  };
  for (const std::string& each : {unit, held.unit})
    if (std::ranges::find(usual, each) == usual.end()) add(each);
  for (const auto& each : usual)
    if (each == unit || each == held.unit || isReadable(held, each)) add(each);
  return units;
}

}  // namespace

QMenu* makeValueMenu(const std::optional<quantity::Quantity>& held, const std::string& unit, const std::function<void(const std::string&)>& convert, const char* whyNoUnit,
                     const std::vector<std::vector<ValueOffer>>& groups, QWidget* parent) {
  auto* menu = new QMenu(parent);
  menu->setObjectName(QStringLiteral("value_QMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setToolTipsVisible(true);
  auto* units = new QActionGroup(menu);
  if (held)
    for (const auto& each : unitsFor(*held, unit)) {
      const auto in = quantity::converted(*held, each);
      if (!in) continue;
      auto* action = menu->addAction(named(*in).replace(u'&', QStringLiteral("&&")), menu, [convert, each] { convert(each); });
      action->setData(QString::fromStdString(each));
      action->setCheckable(true);
      action->setChecked(each == held->unit);
      action->setEnabled(each == held->unit || !whyNoUnit);
      action->setToolTip(each == held->unit ? words::text("unit.shown") : words::text(whyNoUnit ? whyNoUnit : "unit.convert"));
      units->addAction(action);
    }
  for (const auto& group : groups) {
    menu->addSeparator();
    for (const ValueOffer& offer : group) {
      auto* action = menu->addAction(words::text(offer.code), menu, offer.act);
      action->setObjectName(QString::fromLatin1(offer.code));
      action->setShortcut(offer.keys);
      action->setShortcutContext(Qt::WidgetShortcut);  // shown here, read by the field
      action->setEnabled(!offer.whyNot);
      if (offer.whyNot) action->setToolTip(words::text(offer.whyNot));
    }
  }
  return menu;
}

}  // namespace meguri::ui
