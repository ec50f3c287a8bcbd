#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// The library: its commands, counts and boundaries.
constexpr Entry libraryEntries[] = {
    {"cli.help.library", QT_TRANSLATE_NOOP("words", "Look into the library of factors")},
    {"cli.help.library-search", QT_TRANSLATE_NOOP("words", "Find entries by the beginnings of words, in English or Japanese")},
    {"cli.help.library-text", QT_TRANSLATE_NOOP("words", "What is looked for; nothing: all entries")},
    {"cli.help.library-kind", QT_TRANSLATE_NOOP("words", "Only entries of this kind, e.g. electricity")},
    {"cli.help.library-limit", QT_TRANSLATE_NOOP("words", "At most this many entries; 0: all")},
    {"cli.help.library-show", QT_TRANSLATE_NOOP("words", "Show an entry with the source, spread and licence of each figure")},
    {"cli.help.library-entry", QT_TRANSLATE_NOOP("words", "Id of the entry, e.g. owid-energy/DEU")},
    {"cli.help.library-check", QT_TRANSLATE_NOOP("words", "Hold every entry against units, plausible ranges, sources and licences")},
    {"cli.help.library-list", QT_TRANSLATE_NOOP("words", "List the datasets with counts, licences and versions")},
    {"cli.help.library-overview", QT_TRANSLATE_NOOP("words", "Counts by kind, coverage by indicator and the largest gaps, as Markdown")},
    {"cli.help.library-diff", QT_TRANSLATE_NOOP("words", "Name the figures that differ between two versions of a library")},
    {"cli.help.library-before", QT_TRANSLATE_NOOP("words", "The earlier library: a file, or the folder of several")},
    {"cli.help.library-after", QT_TRANSLATE_NOOP("words", "The later one; left out, the library of this program")},
    {"cli.help.library-build", QT_TRANSLATE_NOOP("words", "Build a library of one's own from a folder of datasets")},
    {"cli.help.library-datasets", QT_TRANSLATE_NOOP("words", "Folder that holds the folders of the datasets")},
    {"cli.help.library-to", QT_TRANSLATE_NOOP("words", "File to write; left out, the place where the program looks for it")},
    {"cli.usage.no-argument", QT_TRANSLATE_NOOP("words", "“%1” needs an argument that is missing.")},
    {"cli.library.nothing", QT_TRANSLATE_NOOP("words", "Nothing found. Try fewer letters, or no kind.")},
    {"cli.library.more", QT_TRANSLATE_NOOP("words", "The first %1. Narrow the search, or raise --limit.")},
    {"cli.library.exception", QT_TRANSLATE_NOOP("words", "Outside the usual range, as published: %1")},
    {"cli.library.of-dataset", QT_TRANSLATE_NOOP("words", "Dataset: %1 (%2), version %3, licence %4")},
    {"cli.library.alternatives", QT_TRANSLATE_NOOP("words", "Published for this product:")},
    {"cli.library.checked", QT_TRANSLATE_NOOP("words", "%1 library files, %2 entries: %3 problems.")},
    {"cli.library.dataset", QT_TRANSLATE_NOOP("words", "Dataset")},
    {"cli.library.kind", QT_TRANSLATE_NOOP("words", "Kind")},
    {"cli.library.entries", QT_TRANSLATE_NOOP("words", "Entries")},
    {"cli.library.figures", QT_TRANSLATE_NOOP("words", "Figures")},
    {"cli.library.licence", QT_TRANSLATE_NOOP("words", "Licence")},
    {"cli.library.version", QT_TRANSLATE_NOOP("words", "Version")},
    {"cli.library.no-changes", QT_TRANSLATE_NOOP("words", "No figure differs.")},
    {"cli.library.entry-added", QT_TRANSLATE_NOOP("words", "%1: new entry “%2”")},
    {"cli.library.entry-removed", QT_TRANSLATE_NOOP("words", "%1: entry “%2” is gone")},
    {"cli.library.figure-added", QT_TRANSLATE_NOOP("words", "%1: %2: new, %4")},
    {"cli.library.figure-removed", QT_TRANSLATE_NOOP("words", "%1: %2: was %3, is gone")},
    {"cli.library.figure-changed", QT_TRANSLATE_NOOP("words", "%1: %2: %3 → %4")},
    {"cli.library.figure-source", QT_TRANSLATE_NOOP("words", "%1: %2: still %4, with another source, year, confidence or spread")},
    {"cli.library.built", QT_TRANSLATE_NOOP("words", "%1: %2 entries, %3 figures.")},
    {"overview.kind", QT_TRANSLATE_NOOP("words", "Kind")},
    {"overview.entries", QT_TRANSLATE_NOOP("words", "Entries")},
    {"overview.figures", QT_TRANSLATE_NOOP("words", "Figures")},
    {"overview.total", QT_TRANSLATE_NOOP("words", "All")},
    {"overview.indicator.ghg", QT_TRANSLATE_NOOP("words", "Greenhouse gases")},
    {"overview.indicator.water", QT_TRANSLATE_NOOP("words", "Water")},
    {"overview.indicator.ewaste", QT_TRANSLATE_NOOP("words", "E-waste (mass)")},
    {"overview.indicator.minerals", QT_TRANSLATE_NOOP("words", "Minerals")},
    {"overview.indicator.primaryEnergy", QT_TRANSLATE_NOOP("words", "Primary energy")},
    {"overview.indicator.electricity", QT_TRANSLATE_NOOP("words", "Electricity (power, PUE)")},
    {"overview.gaps", QT_TRANSLATE_NOOP("words", "Largest gaps:")},
    {"overview.gap", QT_TRANSLATE_NOOP("words", "%1, %2: no figure for %3 of %4")},
    {"overview.unmade", QT_TRANSLATE_NOOP("words", "Accelerators whose manufacture nobody has published: %1")},
    {"boundary.life-cycle", QT_TRANSLATE_NOOP("words", "life cycle")},
    {"boundary.direct", QT_TRANSLATE_NOOP("words", "direct")},
    {"boundary.combustion", QT_TRANSLATE_NOOP("words", "combustion")},
    {"boundary.well-to-tank", QT_TRANSLATE_NOOP("words", "well to tank")},
    {"boundary.cradle-to-gate", QT_TRANSLATE_NOOP("words", "cradle to gate")},
    {"boundary.cradle-to-grave", QT_TRANSLATE_NOOP("words", "cradle to grave")},
    {"boundary.gate-to-gate", QT_TRANSLATE_NOOP("words", "gate to gate")},
    {"boundary.use", QT_TRANSLATE_NOOP("words", "use")},
    {"boundary.end-of-life", QT_TRANSLATE_NOOP("words", "end of life")},
    {"overview.sources", QT_TRANSLATE_NOOP("words", "Sources and their entries")},
    {"overview.coverage", QT_TRANSLATE_NOOP("words", "%1 of %2")},
};

}  // namespace

constinit const Table library = libraryEntries;

}  // namespace meguri::words::tables
