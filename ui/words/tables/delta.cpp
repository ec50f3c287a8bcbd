#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// What titles of bars say, and what makes up a difference.
constexpr Entry deltaEntries[] = {
    {"message.in-draws", QT_TRANSLATE_NOOP("words", "%1 (%2 % of draws)")},
    {"message.in-draws-given", QT_TRANSLATE_NOOP("words", "%1 (%2 % of draws, given the stated uncertainties)")},
    {"message.given", QT_TRANSLATE_NOOP("words", "given the stated uncertainties")},
    {"message.against", QT_TRANSLATE_NOOP("words", "…but %1")},
    {"message.but", QT_TRANSLATE_NOOP("words", "But %1")},
    {"message.same-part", QT_TRANSLATE_NOOP("words", "All alike; %1 is %2 %")},
    {"message.years", QT_TRANSLATE_NOOP("words", "%1 % of it falls in %2–%3")},
    {"message.year", QT_TRANSLATE_NOOP("words", "%1 % of it falls in %2")},
    {"message.less-of", QT_TRANSLATE_NOOP("words", "%1: less than %2 in %3 of %4 indicators")},
    {"message.more-of", QT_TRANSLATE_NOOP("words", "%1: more than %2 in %3 of %4 indicators")},
    {"message.alike-of", QT_TRANSLATE_NOOP("words", "%1: like %2 in all indicators")},
    {"ui.indicators-by-axis", QT_TRANSLATE_NOOP("words", "Share of the reference by %1")},

    {"delta.minus", QT_TRANSLATE_NOOP("words", "%1 minus %2")},
    {"delta.explains", QT_TRANSLATE_NOOP("words", "%2 % of the difference comes from %1")},
    {"delta.explains-all", QT_TRANSLATE_NOOP("words", "The whole difference comes from %1")},
    {"delta.together", QT_TRANSLATE_NOOP("words", "%3 % of the difference comes from %1 and %2")},
    {"delta.together-all", QT_TRANSLATE_NOOP("words", "The whole difference comes from %1 and %2")},
    {"delta.outweighs-less", QT_TRANSLATE_NOOP("words", "Lower %1 outweighs higher %2")},
    {"delta.outweighs-more", QT_TRANSLATE_NOOP("words", "Higher %1 outweighs lower %2")},
    {"delta.year-outweighs-less", QT_TRANSLATE_NOOP("words", "Less in %1 outweighs more in %2")},
    {"delta.year-outweighs-more", QT_TRANSLATE_NOOP("words", "More in %1 outweighs less in %2")},
    {"delta.cancels", QT_TRANSLATE_NOOP("words", "Lower %1 and higher %2 cancel out")},
    {"delta.year-cancels", QT_TRANSLATE_NOOP("words", "Less in %1 and more in %2 cancel out")},
    {"delta.equal", QT_TRANSLATE_NOOP("words", "%1 and %2 are alike in every part")},
    {"delta.spread", QT_TRANSLATE_NOOP("words", "Many parts make the difference; %1 is %2 % of it")},
    {"delta.by", QT_TRANSLATE_NOOP("words", "%1 minus %2, %3 by %4")},
    {"delta.of-reference", QT_TRANSLATE_NOOP("words", "% of %1")},
    {"delta.sums", QT_TRANSLATE_NOOP("words", "sums to the difference")},
    {"delta.less-is-better", QT_TRANSLATE_NOOP("words", "less is better")},
    {"delta.equal-parts", QT_TRANSLATE_NOOP("words", "Parts not shown because equal: %1")},
    {"delta.partial", QT_TRANSLATE_NOOP("words", "over what both count: more than 5 % of a total is left out, see “Left out”")},
    {"delta.both-count", QT_TRANSLATE_NOOP("words", "over what both count")},
    {"delta.delivers-unlike", QT_TRANSLATE_NOOP("words", "they deliver different units: compare per functional unit")},
    {"delta.covers-unlike", QT_TRANSLATE_NOOP("words", "their manufacture figures cover different things")},
    {"delta.only-in", QT_TRANSLATE_NOOP("words", "%1 (only in %2)")},
    {"delta.rest-above", QT_TRANSLATE_NOOP("words", "Rest, more")},
    {"delta.rest-below", QT_TRANSLATE_NOOP("words", "Rest, less")},
    {"delta.stages-elements", QT_TRANSLATE_NOOP("words", "stage and element")},
    {"delta.part-share", QT_TRANSLATE_NOOP("words", "%1 % of the difference")},
    {"delta.none", QT_TRANSLATE_NOOP("words", "Nothing is left that both scenarios count.")},
    {"delta.one", QT_TRANSLATE_NOOP("words", "With a second scenario compared, this shows what makes the difference.")},
    {"delta.title", QT_TRANSLATE_NOOP("words", "What makes the difference")},
    {"delta.scenario", QT_TRANSLATE_NOOP("words", "Scenario")},
    {"delta.indicator", QT_TRANSLATE_NOOP("words", "Indicator")},
    {"delta.axis", QT_TRANSLATE_NOOP("words", "Explain by")},
    {"delta.form", QT_TRANSLATE_NOOP("words", "Show as")},
    {"delta.form.bars", QT_TRANSLATE_NOOP("words", "Bars")},
    {"delta.form.steps", QT_TRANSLATE_NOOP("words", "Steps")},
    {"delta.share", QT_TRANSLATE_NOOP("words", "Share of the difference")},

    {"cli.explained", QT_TRANSLATE_NOOP("words", "What makes the differences, by stage")},
};

}  // namespace

const Table delta = deltaEntries;

}  // namespace meguri::words::tables
