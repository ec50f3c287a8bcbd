#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// What the commands that draw say: sample and compare.
constexpr Entry cliDrawsEntries[] = {
    {"cli.help.sample", QT_TRANSLATE_NOOP("words", "Draw the inputs that have a spread and print what it does to every total: mean and quantiles")},
    {"cli.help.compare", QT_TRANSLATE_NOOP("words", "Compare scenarios with a reference: totals and differences with their spread, and how often one is lower")},
    {"cli.help.draws", QT_TRANSLATE_NOOP("words", "Number of draws, 100 to 1000000 (otherwise as the study says)")},
    {"cli.help.seed", QT_TRANSLATE_NOOP("words", "Number the draws start from (otherwise as the study says)")},
    {"cli.help.threads", QT_TRANSLATE_NOOP("words", "Threads to draw on (otherwise one for each core); the numbers are the same with any")},
    {"cli.help.all-views", QT_TRANSLATE_NOOP("words", "In words: every accounting and basis, not the study’s alone; JSON and CSV always have all")},
    {"cli.help.csv", QT_TRANSLATE_NOOP("words", "Print a table as CSV")},
    {"cli.help.per-unit-too", QT_TRANSLATE_NOOP("words", "Totals per functional unit as well")},
    {"cli.help.histogram", QT_TRANSLATE_NOOP("words", "With --json: a histogram of 2 to 1000 bins and the cumulative curve of each total")},
    {"cli.help.range", QT_TRANSLATE_NOOP("words", "Only draws A to B − 1, counted from 0")},
    {"cli.help.raw", QT_TRANSLATE_NOOP("words", "Write the draws themselves into a file, for --merge")},
    {"cli.help.merge", QT_TRANSLATE_NOOP("words", "Read draws from files of --raw instead of drawing: of one study and seed, in any order, without gap from draw 0 on; behind the study file")},

    {"cli.progress", QT_TRANSLATE_NOOP("words", "%1 of %2 draws")},
    {"cli.interrupted", QT_TRANSLATE_NOOP("words", "Stopped; nothing was printed or written.")},
    {"cli.draws-memory", QT_TRANSLATE_NOOP("words", "%1 draws take about %2 MB of memory.")},
    {"cli.draws-no-memory", QT_TRANSLATE_NOOP("words", "The memory does not suffice for %1 draws. Ask for fewer with --draws, or for fewer scenarios with --scenario.")},
    {"cli.whole-number", QT_TRANSLATE_NOOP("words", "“%2” does not suit %1. Write a whole number from %3 to %4, digits alone.")},
    {"cli.whole-number.bare", QT_TRANSLATE_NOOP("words", "%1 has no value. Write a whole number from %3 to %4, digits alone.")},
    {"cli.range", QT_TRANSLATE_NOOP("words", "“%1” is no range of draws. Write A:B with whole numbers, 0 ≤ A < B ≤ %2, such as 0:5000; draw B is not part of it.")},
    {"cli.one-scenario", QT_TRANSLATE_NOOP("words", "A comparison needs two scenarios or more. Name another with --scenario, or add one to the study.")},
    {"cli.no-unit", QT_TRANSLATE_NOOP("words", "The study as a whole is the functional unit, so there is nothing to state results per. Leave --per-unit out, or choose a unit, such as "
                                               "--set scope.functionalUnit=request.")},

    {"cli.drawn", QT_TRANSLATE_NOOP("words", "%1 draws, seed %2 · inputs drawn: %3")},
    {"cli.drawn-range", QT_TRANSLATE_NOOP("words", "%1 draws (%4 to %5), seed %2 · inputs drawn: %3")},
    {"cli.no-spread", QT_TRANSLATE_NOOP("words", "No input has a spread that is drawn: every result is its value alone.")},
    {"cli.value", QT_TRANSLATE_NOOP("words", "Value")},
    {"cli.total", QT_TRANSLATE_NOOP("words", "Total")},
    {"cli.mean", QT_TRANSLATE_NOOP("words", "Mean")},
    {"cli.median", QT_TRANSLATE_NOOP("words", "Median")},
    {"cli.median-of-difference", QT_TRANSLATE_NOOP("words", "Δ median")},
    {"cli.lower-in", QT_TRANSLATE_NOOP("words", "P(lower)")},
    {"cli.reference", QT_TRANSLATE_NOOP("words", "reference")},
    {"cli.incomplete", QT_TRANSLATE_NOOP("words", "Something is left out of this total; meguri-cli assess names it.")},
    {"cli.incomplete-compared", QT_TRANSLATE_NOOP("words", "Something is left out of this total. Differences are taken over what no scenario leaves out, or all leave out alike.")},
    {"cli.skewed", QT_TRANSLATE_NOOP("words", "Mean and value part by more than 5 %: the distribution is skewed. The value is what the inputs give as stated.")},
    {"cli.given", QT_TRANSLATE_NOOP("words", "Given the stated uncertainties, drawn together (± standard error of sampling, in percentage points):")},
    {"cli.lower", QT_TRANSLATE_NOOP("words", "%1: %2 is lower than %3 in %4 % of draws (± %5).")},
    {"cli.same", QT_TRANSLATE_NOOP("words", "%1: %2 and %3 are the same in every draw.")},
    {"cli.unsaid", QT_TRANSLATE_NOOP("words", "In brackets or without a number, and not put into words:")},
    {"cli.unsaid.subject", QT_TRANSLATE_NOOP("words", "%1, %2 against %3")},
    {"cli.unsaid.partial", QT_TRANSLATE_NOOP("words", "more than 5 % of a total had to be left out of the comparison")},
    {"cli.unsaid.nothing", QT_TRANSLATE_NOOP("words", "nothing is left that both count")},
    {"cli.unsaid.units", QT_TRANSLATE_NOOP("words", "the scenarios deliver different functional units")},
    {"cli.unsaid.coverage", QT_TRANSLATE_NOOP("words", "a manufacture figure of one scenario holds what another leaves out")},
    {"cli.unsaid.unspread", QT_TRANSLATE_NOOP("words", "inputs without a spread hold %1 % of the influence on the difference")},
    {"cli.and-why", QT_TRANSLATE_NOOP("words", "; ")},
    {"cli.left-out-compared", QT_TRANSLATE_NOOP("words", "Left out of totals, and out of differences where not all scenarios leave it out:")},

    {"fault.notOurs.draws", QT_TRANSLATE_NOOP("words", "This is no file of draws.")},
    {"fault.damaged.draws", QT_TRANSLATE_NOOP("words", "The file of draws does not fit.")},
    {"drawsFile.not-ours", QT_TRANSLATE_NOOP("words", "Its “format” is not “meguri-draws”. Name files that meguri-cli sample --raw wrote.")},
    {"drawsFile.version", QT_TRANSLATE_NOOP("words", "Its version is “%1”, and this Meguri reads 1. Merge with the version that wrote it.")},
    {"drawsFile.seed", QT_TRANSLATE_NOOP("words", "“%1” is no seed: it is a whole number from 0 to %2. Write the file anew with sample --raw.")},
    {"drawsFile.range", QT_TRANSLATE_NOOP("words", "From %1 to %2 is no range of draws: 0 ≤ from < to ≤ %3. Write the file anew with sample --raw.")},
    {"drawsFile.other-study", QT_TRANSLATE_NOOP("words", "It was drawn from another study or another state of this one: %1 instead of %2. Name the study and the --set it was drawn with, or draw it anew.")},
    {"drawsFile.other-seed", QT_TRANSLATE_NOOP("words", "Its seed is %1, and %2 in %3. Draw one of the two anew with the other’s --seed.")},
    {"drawsFile.gap", QT_TRANSLATE_NOOP("words", "It begins at draw %1, and the next one needed is %2. Name files that follow on each other from draw 0, each once.")},
    {"drawsFile.totals", QT_TRANSLATE_NOOP("words", "It has %1 totals, and here there are %2. Use the --scenario and --per-unit it was drawn with.")},
    {"drawsFile.total", QT_TRANSLATE_NOOP("words", "There stands %1 instead of %2. Use the --scenario and --per-unit it was drawn with, in the same order.")},
    {"drawsFile.count", QT_TRANSLATE_NOOP("words", "There are %1 values for %2 draws. Write the file anew with sample --raw.")},
    {"drawsFile.recalculated", QT_TRANSLATE_NOOP("words", "There stands %1, and this Meguri draws %2. The file was changed, or another version wrote it: write it anew with sample --raw.")},
    {"drawsFile.too-many", QT_TRANSLATE_NOOP("words", "%1 draws would make a file too large to be read again. Write several with --range, of at most %2 draws each.")},
    {"cli.help.import", QT_TRANSLATE_NOOP("words", "Take the study out of a report (PDF), byte for byte")},
    {"cli.help.import-report", QT_TRANSLATE_NOOP("words", "The report as PDF")},
    {"cli.help.import-to", QT_TRANSLATE_NOOP("words", "The study file to write")},
    {"cli.import-no-report", QT_TRANSLATE_NOOP("words", "This is no report as PDF. A study file needs no import: open it as it is.")},
    {"cli.help.layout", QT_TRANSLATE_NOOP("words", "How much the report says: the answer on one page, a summary on two, or all with annexes; else as the study has it")},
    {"cli.help.paper", QT_TRANSLATE_NOOP("words", "The paper; else as the study has it")},
};

}  // namespace

constinit const Table cliDraws = cliDrawsEntries;

}  // namespace meguri::words::tables
