#pragma once

#include "ui/print/exports.h"

class QWidget;

namespace meguri::ui {

/// The kinds of files a figure is written as.
inline constexpr const char* endings[] = {"png", "svg", "pdf", "csv"};

/// Asks for a folder and writes figures into it as PNG, SVG, PDF and CSV under their names, whichever each has; asks before files that are there are replaced. What takes
/// long shows how far it is and can be cancelled: files written by then stay. Faults and what was done are told.
void saveExports(QWidget* parent, const std::vector<Export>& exports);

}  // namespace meguri::ui
