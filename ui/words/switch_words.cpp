#include "ui/words/switch_words.h"

#include "core/quantity/unit.h"
#include "ui/words/headings.h"
#include "ui/words/spreads.h"
#include "ui/words/words.h"

namespace meguri::words {

namespace {

/// The number in the unit of its statement, and that unit.
std::pair<QString, std::string> stated(double base, const board::SwitchPoint& point, const study::Study& study) {
  const auto* quantity = lifecycle::quantityOf(study, point.origin);
  const auto unit = quantity ? quantity::parseUnit(quantity->unit) : Fault{};
  return unit ? std::pair(number(unit->fromBase(base)), quantity->unit) : std::pair(number(base), std::string());
}

QString whole(double base, const board::SwitchPoint& point, const study::Study& study) {
  const auto [value, unit] = stated(base, point, study);
  return typeset(inUnit(value, unit));
}

}  // namespace

QString switchNow(const board::SwitchPoint& point, const study::Study& study) { return whole(point.now, point, study); }
QString switchAt(const board::SwitchPoint& point, const study::Study& study) { return point.at ? whole(*point.at, point, study) : QString(); }

QString switchRange(const board::SwitchPoint& point, const study::Study& study) {
  const auto [from, unit] = stated(point.from, point, study);
  const auto to = stated(point.to, point, study).first;
  return typeset(inUnit(text("band.range", {from.toStdString(), to.toStdString()}), unit));
}

}  // namespace meguri::words
