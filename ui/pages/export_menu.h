#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/card.h"

namespace meguri::ui {

/// Puts "copy image, copy table, save as PNG, SVG, PDF, CSV" behind the button of a card.
void addExportMenu(Card& card, std::function<Export()> what);
void retranslateExportMenu(Card& card);

/// Onto the clipboard; nothing where there is no picture, as of another study whose results are not there yet.
void copyImage(const Export& what);

/// Asks how a picture is to look and for a file, and saves the picture or table into it, as its ending says. A fault is told in a message.
void saveExport(QWidget* parent, const Export& what, const QString& ending);
}  // namespace meguri::ui
