#pragma once

#include <QColor>
#include <QFont>
#include <QStringList>

#include "ui/print/summary.h"

class QPaintDevice;

namespace meguri::ui {

/// The totals of an indicator as lines of a table, a cell for each scenario behind the first.
struct NumberRow {
  QStringList cells, changes;  ///< before the changes, what the reference's total rests on
  std::vector<QColor> colours;
  std::vector<QStringList> ofDraws = {};  ///< further lines: P5 to P95, and in how many draws each is better
};

/// Every indicator the study counts. A cell has the unit that suits it; where one has no room in `width`, all of a line have the unit that stands
/// behind the name, because a number is never cut. `small` is the font of ranges.
std::vector<NumberRow> numberRows(const Summary& summary, const QFont& normal, const QFont& small, QPaintDevice* device, double width);

}  // namespace meguri::ui
