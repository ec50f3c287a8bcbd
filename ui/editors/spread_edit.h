#pragma once

#include "ui/document/library_shelf.h"
#include "ui/document/study_document.h"
#include "ui/document/view_state.h"

class QWidget;

namespace meguri::ui {

class SpreadDialog;

/// Asks for the spread of a quantity field of an element, as its scenario sees it (of the scope, no scenario), and tells while it is typed what it does to the
/// result. Accepted, it is one undoable step. A figure of a library entry becomes the study's own, with its source; variants in which another entry serves keep that. Opened already, it goes when
/// closed; null where nothing is stated that could be uncertain.
SpreadDialog* askForSpread(StudyDocument& document, LibraryShelf& shelf, const Target& target, std::string_view field, QWidget* parent);

}  // namespace meguri::ui
