#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// What draws say beside results.
constexpr Entry bandsEntries[] = {
    {"band.range", QT_TRANSLATE_NOOP("words", "%1 … %2")},
    {"band.text", QT_TRANSLATE_NOOP("words", "P5–P95: %1")},
    {"band.sample", QT_TRANSLATE_NOOP("words", "%1 draws · seed %2")},
    {"band.whisker", QT_TRANSLATE_NOOP("words", "whisker: P5–P95 of %1 draws")},
    {"band.area", QT_TRANSLATE_NOOP("words", "band: P5–P95 of %1 draws, stronger P25–P75")},
    {"band.area-of", QT_TRANSLATE_NOOP("words", "band of %2 alone, of many: P5–P95 of %1 draws, stronger P25–P75")},
    {"band.none", QT_TRANSLATE_NOOP("words", "no input has a spread")},
    {"band.unreached", QT_TRANSLATE_NOOP("words", "no input with a spread has an effect here")},
    {"band.better", QT_TRANSLATE_NOOP("words", "better in %1 %")},
    {"band.not-worded", QT_TRANSLATE_NOOP("words", "P –")},
    {"band.better-sentence", QT_TRANSLATE_NOOP("words", "Below %1 in %2 % of draws, given the stated uncertainties (± %3 % by sampling, %4 draws).")},
    {"band.unspread",
     QT_TRANSLATE_NOOP("words", "How often it is better is not said: inputs without a spread hold %1 % of the influence on the difference. State their spreads.")},
    {"band.not-comparable",
     QT_TRANSLATE_NOOP("words", "How often it is better is not said: the scenarios deliver different amounts, or leave out different parts.")},
    {"band.skew-above", QT_TRANSLATE_NOOP("words", "mean %1 % above the value: the distribution is skewed")},
    {"band.skew-below", QT_TRANSLATE_NOOP("words", "mean %1 % below the value: the distribution is skewed")},
    {"band.p5-p95", QT_TRANSLATE_NOOP("words", "P5–P95")},
    {"band.p5", QT_TRANSLATE_NOOP("words", "P5")},
    {"band.median", QT_TRANSLATE_NOOP("words", "Median")},
    {"band.p95", QT_TRANSLATE_NOOP("words", "P95")},
    {"band.mean", QT_TRANSLATE_NOOP("words", "Mean")},
    {"band.drawing", QT_TRANSLATE_NOOP("words", "Drawing %1 %")},
    {"band.stop", QT_TRANSLATE_NOOP("words", "Stop")},
    {"band.stop-tip", QT_TRANSLATE_NOOP("words", "Stop drawing: what was drawn so far stays")},
    {"band.failed", QT_TRANSLATE_NOOP("words", "Not drawn: %1")},
    {"band.no-memory", QT_TRANSLATE_NOOP("words", "Not enough memory for %1 draws")},
    {"band.better-row", QT_TRANSLATE_NOOP("words", "better in draws")},
    {"ui.differences", QT_TRANSLATE_NOOP("words", "Differences")},
    {"report.against-drawn",
     QT_TRANSLATE_NOOP("words", "Compared with %1. Differences are scenario minus reference, over what no scenario leaves out; less is better. Values are point values; "
                                "whiskers and ranges are P5–P95 of %2 draws (seed %3), drawn together in all scenarios.")},
    {"report.not-worded",
     QT_TRANSLATE_NOOP("words", "–: how often it is better is not said where inputs without a spread hold more than 20 % of the influence on the difference, or the "
                                "scenarios are not comparable.")},
    {"report.against-unspread",
     QT_TRANSLATE_NOOP("words", "Compared with %1. Differences are scenario minus reference, over what no scenario leaves out; less is better. Point values: no input "
                                "has a spread.")},
};

}  // namespace

constinit const Table bands = bandsEntries;

}  // namespace meguri::words::tables
