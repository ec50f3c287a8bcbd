#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// What the command line and explanations say.
constexpr Entry entries[] = {
    {"cli.heading", QT_TRANSLATE_NOOP("words", "%1–%2 · functional unit: %3 · %4 · %5")},
    {"cli.heading.bare", QT_TRANSLATE_NOOP("words", "%1 · functional unit: %3 · %4 · %5")},
    {"cli.totals", QT_TRANSLATE_NOOP("words", "Total over the horizon")},
    {"cli.per-unit", QT_TRANSLATE_NOOP("words", "Per functional unit: %1")},
    {"cli.excluded", QT_TRANSLATE_NOOP("words", "left out")},
    {"cli.left-out", QT_TRANSLATE_NOOP("words", "Left out, by name; nothing of it is counted as zero:")},
    {"cli.validated", QT_TRANSLATE_NOOP("words", "%1: errors %2, warnings %3, notes %4")},
    {"cli.shown-above", QT_TRANSLATE_NOOP("words", "(shown above)")},
    {"cli.no-scenario", QT_TRANSLATE_NOOP("words", "There is no scenario “%1”. The study has: %2.")},
    {"cli.unknown-word", QT_TRANSLATE_NOOP("words", "%1 does not know “%2”. Choose one of: %3.")},
    {"cli.nothing-to-explain", QT_TRANSLATE_NOOP("words", "There is nothing to explain for “%1” here: every part of it is left out, or the year or element has none. See “Left out” of assess.")},
    {"cli.usage", QT_TRANSLATE_NOOP("words", "%1\nTry: %2")},
    {"cli.usage.extras", QT_TRANSLATE_NOOP("words", "Not understood: %1")},
    {"cli.usage.required", QT_TRANSLATE_NOOP("words", "Something is missing: %1")},
    {"cli.type.file", QT_TRANSLATE_NOOP("words", "FILE")},
    {"cli.help.program", QT_TRANSLATE_NOOP("words", "Meguri: life-cycle assessment of AI systems, on the command line.")},
    {"cli.help.help", QT_TRANSLATE_NOOP("words", "Print this help and exit")},
    {"cli.help.version", QT_TRANSLATE_NOOP("words", "Print the version and exit")},
    {"cli.help.lang", QT_TRANSLATE_NOOP("words", "Language of words: en or ja (otherwise from the environment)")},
    {"cli.help.exit-codes", QT_TRANSLATE_NOOP("words", "Exit codes: 0 fine, 1 the study has errors, 2 usage, 3 a file cannot be read or written.")},
    {"cli.help.assess", QT_TRANSLATE_NOOP("words", "Calculate a study and print its totals, stages and what is left out")},
    {"cli.help.explain", QT_TRANSLATE_NOOP("words", "Show how a result comes about: formulas, values, units and sources")},
    {"cli.help.validate", QT_TRANSLATE_NOOP("words", "Check a study and print its problems")},
    {"cli.help.study", QT_TRANSLATE_NOOP("words", "Study file (*.meguri)")},
    {"cli.help.set", QT_TRANSLATE_NOOP("words", "Change an input for this run: servers.lifetime=6 a, scope.networkLosses=true, or b:dc.pue=1.1 in scenario b alone. May be repeated")},
    {"cli.help.json", QT_TRANSLATE_NOOP("words", "Print JSON (documented in the help pages)")},
    {"cli.help.accounting", QT_TRANSLATE_NOOP("words", "Embodied impacts amortised or incurred (otherwise as the study says)")},
    {"cli.help.basis", QT_TRANSLATE_NOOP("words", "Electricity by location or market (otherwise as the study says)")},
    {"cli.help.scenario", QT_TRANSLATE_NOOP("words", "Only this scenario, by id. May be repeated")},
    {"cli.help.cells", QT_TRANSLATE_NOOP("words", "With --json: every cell of the result")},
    {"cli.help.explain-scenario", QT_TRANSLATE_NOOP("words", "Scenario to explain, by id (otherwise the first)")},
    {"cli.help.indicator", QT_TRANSLATE_NOOP("words", "ghg, water, waterWithoutReservoirs, ewaste or electricity")},
    {"cli.help.element", QT_TRANSLATE_NOOP("words", "Explain the part of one element, by id; with --stage")},
    {"cli.help.stage", QT_TRANSLATE_NOOP("words", "manufacture, transport, use, endOfLife or facility; with --element")},
    {"cli.help.year", QT_TRANSLATE_NOOP("words", "Explain the total of one year")},
    {"cli.help.per-unit", QT_TRANSLATE_NOOP("words", "Explain the result per functional unit")},
    {"cli.help.depth", QT_TRANSLATE_NOOP("words", "Levels to unfold, 3 if not given; -1 for all")},
    {"explain.total", QT_TRANSLATE_NOOP("words", "%1, total")},
    {"explain.year-total", QT_TRANSLATE_NOOP("words", "%1 in %2")},
    {"explain.per-unit", QT_TRANSLATE_NOOP("words", "%1 per functional unit")},
    {"explain.for-job", QT_TRANSLATE_NOOP("words", "%1 for %2")},
    {"explain.age", QT_TRANSLATE_NOOP("words", "age %1")},
    {"explain.parts", QT_TRANSLATE_NOOP("words", "(%1 terms)")},
    {"explain.confidence", QT_TRANSLATE_NOOP("words", "confidence %1")},
    {"explain.second-hand", QT_TRANSLATE_NOOP("words", "second-hand")},
};

}  // namespace

constinit const Table cli = entries;

}  // namespace meguri::words::tables
