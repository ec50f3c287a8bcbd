#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// What draws say: the Uncertainty page and its figures.
constexpr Entry drawsEntries[] = {
    {"ui.page.uncertainty", QT_TRANSLATE_NOOP("words", "Uncertainty")},
    {"action.page-uncertainty", QT_TRANSLATE_NOOP("words", "&Uncertainty")},
    {"draws.count", QT_TRANSLATE_NOOP("words", "%1 draws")},
    {"draws.from-to", QT_TRANSLATE_NOOP("words", "%1 to %2")},
    {"draws.between-scenarios", QT_TRANSLATE_NOOP("words", ", ")},
    {"draws.title", QT_TRANSLATE_NOOP("words", "90 % of draws: %1")},
    {"draws.below", QT_TRANSLATE_NOOP("words", "%1 is below %2 in %3 of draws")},
    {"draws.difference-title", QT_TRANSLATE_NOOP("words", "%1 minus %2: 90 % of draws within %3")},
    {"draws.minus", QT_TRANSLATE_NOOP("words", "%1 minus %2, drawn together")},
    {"draws.verdict", QT_TRANSLATE_NOOP("words", "In %3 of draws %1 is below %2, given the stated uncertainties.")},
    {"draws.sampling-error", QT_TRANSLATE_NOOP("words", "Standard error of sampling: %1 percentage points.")},
    {"draws.too-little-spread",
     QT_TRANSLATE_NOOP("words", "How often one is below the other is not put into words: inputs without a spread hold %1 % of the influence on the difference, more than %2 %.")},
    {"draws.below-zero", QT_TRANSLATE_NOOP("words", "%1 of draws below 0")},
    {"draws.marks", QT_TRANSLATE_NOOP("words", "Above: P5 to P95, stroke at the median, circle at the point value")},
    {"draws.label", QT_TRANSLATE_NOOP("words", "%1: value %2; P5 to P95 %3; median %4")},
    {"draws.density", QT_TRANSLATE_NOOP("words", "% of draws per %1")},
    {"draws.density.bare", QT_TRANSLATE_NOOP("words", "% of draws per 1")},
    {"draws.cumulative-axis", QT_TRANSLATE_NOOP("words", "% of draws at or below")},
    {"draws.histogram", QT_TRANSLATE_NOOP("words", "Histogram")},
    {"draws.cumulative", QT_TRANSLATE_NOOP("words", "Cumulative share")},
    {"draws.total", QT_TRANSLATE_NOOP("words", "Result")},
    {"draws.view", QT_TRANSLATE_NOOP("words", "View")},
    {"draws.view-of-study", QT_TRANSLATE_NOOP("words", "%1 (as the study)")},
    {"draws.difference-of", QT_TRANSLATE_NOOP("words", "Difference of")},
    {"draws.ranking-of", QT_TRANSLATE_NOOP("words", "of")},
    {"draws.letters-minus", QT_TRANSLATE_NOOP("words", "%1 minus %2")},
    {"draws.statistics", QT_TRANSLATE_NOOP("words", "Statistics")},
    {"draws.value", QT_TRANSLATE_NOOP("words", "Point value")},
    {"draws.mean", QT_TRANSLATE_NOOP("words", "Mean")},
    {"draws.median", QT_TRANSLATE_NOOP("words", "Median")},
    {"draws.skewed", QT_TRANSLATE_NOOP("words", "* Mean and point value part by more than 5 % of the value: the distribution is skewed. The point value is what the inputs give as stated; the "
                                                "mean is that of the draws.")},
    {"draws.skewed.short", QT_TRANSLATE_NOOP("words", "Mean and point value part by more than 5 % of the value: the distribution is skewed.")},
    {"draws.ranking", QT_TRANSLATE_NOOP("words", "Which inputs the spread comes from")},
    {"draws.ranking-about",
     QT_TRANSLATE_NOOP("words", "Share of each drawn input in the variance: ρ² / Σρ² of rank correlations over %1 draws, an approximation to rank by. ρ > 0: the result rises "
                                "with the input.")},
    {"draws.share", QT_TRANSLATE_NOOP("words", "Share")},
    {"draws.others", QT_TRANSLATE_NOOP("words", "%1 others")},
    {"draws.inputs",
     QT_TRANSLATE_NOOP("words", "Inputs it hangs on: %1 drawn, %2 held fixed, %3 without a spread. What is not drawn holds %4 % of the influence.")},
    {"draws.nothing-varies", QT_TRANSLATE_NOOP("words", "No drawn input changes this result.")},
    {"draws.edit-spread", QT_TRANSLATE_NOOP("words", "Edit spread…")},
    {"draws.edit-spread.tip", QT_TRANSLATE_NOOP("words", "Opens the spread of the selected input, and its field in the inspector.")},
    {"draws.draws", QT_TRANSLATE_NOOP("words", "Draws")},
    {"draws.with-memory", QT_TRANSLATE_NOOP("words", "%1 (%2)")},
    {"draws.seed", QT_TRANSLATE_NOOP("words", "Seed %1")},
    {"draws.so-far", QT_TRANSLATE_NOOP("words", "%1 of %2 drawn")},
    {"draws.failed", QT_TRANSLATE_NOOP("words", "Drawing failed: %1")},
    {"draws.drawing", QT_TRANSLATE_NOOP("words", "drawing…")},
    {"draws.none-title", QT_TRANSLATE_NOOP("words", "No input has a spread")},
    {"draws.none",
     QT_TRANSLATE_NOOP("words", "No input of this study has a spread that is drawn, so every result is its value alone and there is no band to show. Select an element in the "
                                "study at the left, open the ± of a field in the inspector and state how far its value may be off; or use a library entry whose figures "
                                "have spreads.")},
    {"draws.not-sampled", QT_TRANSLATE_NOOP("words", "nothing is sampled of this total")},
};

}  // namespace

constinit const Table draws = drawsEntries;

}  // namespace meguri::words::tables
