#pragma once

#include <QStringList>
#include <vector>

namespace meguri::ui {

/// Rows of cells as spreadsheets put them on the clipboard: tabs between cells, one line a row, a cell with a tab, line break or quote in quotes.
std::vector<QStringList> readBlock(const QString& text);
QString writeBlock(const std::vector<QStringList>& rows);

/// A number as spreadsheets write it, in the signs a field reads: full-width digits, the minus of print, thousands set apart by commas or narrow spaces.
/// What is no such number stays as it is: "0,5" is a half to one reader and no number to another.
QString plainNumber(const QString& text);

}  // namespace meguri::ui
