#pragma once

#include "ui/words/words.h"

namespace meguri::ui {

/// Switches the language of the window at any time: every widget gets a LanguageChange event and asks for its words again.
void applyLanguage(words::Language language);
/// What the desktop is set to.
words::Language systemLanguage();

}  // namespace meguri::ui
