#pragma once

#include <QStringList>

#include "core/report/bar_figure.h"

/// What figures, their parts and readings are called.
namespace meguri::words {

/// A unit in which the numbers of one figure or column are read.
struct DisplayUnit {
  double size = 1;  ///< how much of the base unit it is
  QString unit;     ///< as set in print: "t CO₂e", "m³"

  /// A value of base units in this unit, for reading: number().
  QString shown(double baseValue) const;
};
/// The unit that suits the largest of the values.
DisplayUnit displayUnit(double largest, const quantity::Dimension& dimension);
/// That of a figure's bars; per cent where it is relative.
DisplayUnit displayUnit(const report::BarFigure& figure);
/// "per accelerator-hour", "per year", "share of the reference", "over the horizon".
QString scaleName(const study::Study& study, report::Scale scale);
/// "t CO2e" as print sets it: "t CO₂e"; "m3" as "m³".
QString typeset(QString unit);
/// amount() as print sets it.
QString printed(double baseValue, const quantity::Dimension& dimension);

/// Behind a number, from which no line break parts it.
inline const QString percentSign = QStringLiteral("\u00a0%");
/// A share in whole percent, as an arg of a text.
std::string wholePercent(double share);
/// "−83 %"; "±0 %"; "+1,240 %".
QString change(double share);
/// A value of a figure: "2,166 t CO₂e", "83 %" where it is relative.
QString shownIn(const report::BarFigure& figure, double value);
/// A change of one, with its sign.
QString changedIn(const report::BarFigure& figure, double value);
/// The same without sign and unit, rounded alike: "83", "4.6".
QString sizeOfChange(double share);
/// A change of an amount with its sign: "−1,740 t CO₂e".
QString changedBy(double baseValue, const quantity::Dimension& dimension);
/// In the unit of the total beside it, so that the two can be held against each other; in one of its own where it would vanish in that.
QString changedBy(double baseValue, const quantity::Dimension& dimension, double total);

QString scenarioName(const study::Study& study, std::string_view id);
/// "A" for the first scenario of a study, "B" for the second, ...
QString letter(const study::Study& study, std::string_view id);
QString elementName(const study::Study& study, std::string_view scenario, std::string_view id);
QString indicatorName(lifecycle::Indicator indicator);
/// Of a part on an axis: "Manufacture", "H100 servers".
QString partName(const study::Study& study, report::Axis axis, const std::string& key);

/// Of several parts: as many names, each scenario looked through once.
QStringList partNames(const study::Study& study, report::Axis axis, const std::vector<std::string>& keys);

/// The same within a sentence: "manufacture", "H100 servers".
QString within(const study::Study& study, report::Axis axis, const std::string& key);

/// What a figure says, for the head of its chart: "B emits 34 % less than A (97 % of draws)"; what it is of where it says nothing. One that runs against the first figure
/// of its page begins so.
QString title(const report::BarFigure& figure, const study::Study& study);
/// The same as a sentence of a text, with what its probability rests on; empty where it says nothing.
QString sentence(const report::BarFigure& figure, const study::Study& study);
/// "Greenhouse gases by life-cycle stage · t CO₂e"
QString description(const report::BarFigure& figure);
/// "2026–2035 · per accelerator-hour · Amortised · Location-based · Shared by hours claimed · Cut-off · Grid: life cycle · …": all choices of method
/// under which the numbers hold, for where a paragraph stands.
QString rules(const study::Study& study, report::Scale scale);
/// The same of figures that are no total: without what they are per.
QString rules(const study::Study& study);
/// Of those the choices beside the view; those of an indicator where it counts.
QString furtherRules(const study::Study& study);
/// "2026–2035 · per accelerator-hour · Amortised · Location-based": the same for where a few words stand, as in the head of a table.
QString rulesInShort(const study::Study& study, report::Scale scale);

QString readingName(const report::Reading& reading, const study::Study& study);
/// "Frankfurt · Facility: ... is left out", of one cell.
QString leftOutSentence(const report::LeftOut& leftOut, const study::Study& study);

}  // namespace meguri::words
