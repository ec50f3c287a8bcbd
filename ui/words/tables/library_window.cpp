#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// What the window says of the library: where an entry is picked, what stands aside, licences and their notices.
constexpr Entry libraryWindowEntries[] = {
    {"picker.library", QT_TRANSLATE_NOOP("words", "Library")},
    {"picker.search", QT_TRANSLATE_NOOP("words", "Search by name, place or product")},
    {"picker.found", QT_TRANSLATE_NOOP("words", "Entries found")},
    {"picker.details", QT_TRANSLATE_NOOP("words", "About the entry")},
    {"picker.use", QT_TRANSLATE_NOOP("words", "Use this entry")},
    {"picker.none", QT_TRANSLATE_NOOP("words", "Nothing found")},
    {"picker.count", QT_TRANSLATE_NOOP("words", "Found: %1")},
    {"picker.cut", QT_TRANSLATE_NOOP("words", "The first %1; type to find others")},
    {"picker.taken", QT_TRANSLATE_NOOP("words", "What the form takes")},
    {"picker.further", QT_TRANSLATE_NOOP("words", "Further figures")},
    {"picker.figures", QT_TRANSLATE_NOOP("words", "Figures")},
    {"picker.sources", QT_TRANSLATE_NOOP("words", "Sources")},
    {"picker.alternatives", QT_TRANSLATE_NOOP("words", "Published alternatives for this product: %1")},
    {"picker.carried", QT_TRANSLATE_NOOP("words", "in this study")},
    {"picker.refused", QT_TRANSLATE_NOOP("words", "Cannot be used: %1")},
    {"library.notice", QT_TRANSLATE_NOOP("words", "Not the whole library could be opened. What could be opened serves.")},
    {"library.hide", QT_TRANSLATE_NOOP("words", "Hide this message")},
    {"about.datasets", QT_TRANSLATE_NOOP("words", "Datasets of the library: %1")},
    {"about.no-datasets", QT_TRANSLATE_NOOP("words", "There is no library beside the program.")},
    {"about.version", QT_TRANSLATE_NOOP("words", "Version %1, retrieved %2")},
    {"about.cite", QT_TRANSLATE_NOOP("words", "Cite as: %1")},
    {"about.licence", QT_TRANSLATE_NOOP("words", "Licence: %1")},
    {"about.licence-text", QT_TRANSLATE_NOOP("words", "Full text")},
    {"licence.US-PD", QT_TRANSLATE_NOOP("words", "Public domain (United States)")},
    {"licence.facts", QT_TRANSLATE_NOOP("words", "Single facts, cited")},
    {"licence.notice.ODbL-1.0",
     QT_TRANSLATE_NOOP("words", "Contains information from %1 (%2), which is made available under the Open Database License (ODbL): %3")},
    {"licence.notice.ODbL-1.0.bare",
     QT_TRANSLATE_NOOP("words", "Contains information from %1, which is made available under the Open Database License (ODbL): %3")},
    {"licence.notice.CC-BY-SA-4.0",
     QT_TRANSLATE_NOOP("words", "Contains information from %1 (%2), which is licensed under CC BY-SA 4.0; what adapts it is to be shared under "
                                "the same licence: %3")},
    {"licence.notice.CC-BY-SA-4.0.bare",
     QT_TRANSLATE_NOOP("words", "Contains information from %1, which is licensed under CC BY-SA 4.0; what adapts it is to be shared under the "
                                "same licence: %3")},
    {"licence.notice.OGL-UK-3.0",
     QT_TRANSLATE_NOOP("words", "Contains public sector information licensed under the Open Government Licence v3.0: %3")},
};

}  // namespace

constinit const Table libraryWindow = libraryWindowEntries;

}  // namespace meguri::words::tables
