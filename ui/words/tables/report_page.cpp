#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// The page of the report, its export and its printing.
constexpr Entry reportPageEntries[] = {
    {"ui.page.report", QT_TRANSLATE_NOOP("words", "Report")},
    {"ui.studies-and-reports", QT_TRANSLATE_NOOP("words", "Studies and reports")},
    {"pdf.opened", QT_TRANSLATE_NOOP("words", "This study comes from the report %1. It has no file of its own until you save it.")},
    {"pdf.changed", QT_TRANSLATE_NOOP("words", "The study inside %1 is not the one the report was made with: its numbers need not be those on the pages.")},
    {"reportpage.title", QT_TRANSLATE_NOOP("words", "Question (title)")},
    {"reportpage.confidentiality", QT_TRANSLATE_NOOP("words", "Confidentiality")},
    {"reportpage.layout", QT_TRANSLATE_NOOP("words", "How much")},
    {"reportpage.paper", QT_TRANSLATE_NOOP("words", "Paper")},
    {"reportpage.logo", QT_TRANSLATE_NOOP("words", "Logo")},
    {"reportpage.choose", QT_TRANSLATE_NOOP("words", "Choose…")},
    {"reportpage.remove", QT_TRANSLATE_NOOP("words", "Remove")},
    {"reportpage.no-logo", QT_TRANSLATE_NOOP("words", "There is no logo.")},
    {"reportpage.choose-logo", QT_TRANSLATE_NOOP("words", "Choose a logo")},
    {"reportpage.pictures", QT_TRANSLATE_NOOP("words", "Pictures")},
    {"reportpage.bad-logo", QT_TRANSLATE_NOOP("words", "This is no PNG or JPEG of at most 1.4 MB and 4,096 pixels a side. Choose another picture.")},
    {"reportpage.sections", QT_TRANSLATE_NOOP("words", "Sections")},
    {"reportpage.sections-tip", QT_TRANSLATE_NOOP("words", "Mark what the report shows; drag, or press Alt+Up and Alt+Down, to put it in another place. What is left out and the sources always go with it.")},
    {"reportpage.own-text", QT_TRANSLATE_NOOP("words", "Your own text in the selected section")},
    {"reportpage.own-text-hint", QT_TRANSLATE_NOOP("words", "Stands beneath the heading, as you type it")},
    {"reportpage.select-section", QT_TRANSLATE_NOOP("words", "Select a section first")},
    {"reportpage.with-text", QT_TRANSLATE_NOOP("words", "%1 (with your text)")},
    {"reportpage.templates", QT_TRANSLATE_NOOP("words", "Templates")},
    {"reportpage.apply", QT_TRANSLATE_NOOP("words", "Apply “%1”")},
    {"reportpage.save-template", QT_TRANSLATE_NOOP("words", "Save as template…")},
    {"reportpage.remove-template", QT_TRANSLATE_NOOP("words", "Remove template")},
    {"reportpage.template-name", QT_TRANSLATE_NOOP("words", "Name of the template")},
    {"reportLayout.answer", QT_TRANSLATE_NOOP("words", "Answer, 1 page + sources")},
    {"reportLayout.summary", QT_TRANSLATE_NOOP("words", "Summary, 2 pages + sources")},
    {"reportLayout.full", QT_TRANSLATE_NOOP("words", "Full report with annexes")},
    {"reportPaper.a4", QT_TRANSLATE_NOOP("words", "A4 sheets")},
    {"reportPaper.letter", QT_TRANSLATE_NOOP("words", "Letter sheets")},
    {"reportpage.settings", QT_TRANSLATE_NOOP("words", "Settings")},
    {"reportpage.sentences", QT_TRANSLATE_NOOP("words", "Wording")},
    {"reportpage.fit", QT_TRANSLATE_NOOP("words", "Fit width")},
    {"reportpage.smaller", QT_TRANSLATE_NOOP("words", "Smaller (Ctrl+wheel)")},
    {"reportpage.larger", QT_TRANSLATE_NOOP("words", "Larger (Ctrl+wheel)")},
    {"reportpage.export", QT_TRANSLATE_NOOP("words", "Export PDF…")},
    {"reportpage.print", QT_TRANSLATE_NOOP("words", "Print…")},
    {"reportpage.pages", QT_TRANSLATE_NOOP("words", "Pages of the report")},
    {"reportpage.thumbnails", QT_TRANSLATE_NOOP("words", "Small pictures of the pages")},
    {"reportpage.progress", QT_TRANSLATE_NOOP("words", "How far the report is")},
    {"reportpage.place", QT_TRANSLATE_NOOP("words", "Page %1 of %2 · %3 %")},
    {"reportpage.left-out", QT_TRANSLATE_NOOP("words", "This sentence is left out")},
    {"reportpage.edited", QT_TRANSLATE_NOOP("words", "in your words")},
    {"reportpage.stale", QT_TRANSLATE_NOOP("words", "in your words; the results have changed since")},
    {"reportpage.now-says", QT_TRANSLATE_NOOP("words", "The program writes: %1")},
    {"reportpage.numbers", QT_TRANSLATE_NOOP("words", "Why this number")},
    {"reportpage.as-written", QT_TRANSLATE_NOOP("words", "As the program writes it")},
    {"reportpage.writing", QT_TRANSLATE_NOOP("words", "Writing the report")},
    {"reportpage.printing", QT_TRANSLATE_NOOP("words", "Printing the report")},
    {"reportpage.cancel", QT_TRANSLATE_NOOP("words", "Cancel")},
    {"reportpage.cancelled", QT_TRANSLATE_NOOP("words", "Nothing was written.")},
    {"reportpage.printed", QT_TRANSLATE_NOOP("words", "The report went to the printer.")},
    {"action.page-report", QT_TRANSLATE_NOOP("words", "Report")},
    {"action.help-report", QT_TRANSLATE_NOOP("words", "The report for a board")},
    {"action.print-report", QT_TRANSLATE_NOOP("words", "&Print report…")},
    {"report.print-failed", QT_TRANSLATE_NOOP("words", "The printer “%1” takes no pages. Choose another printer, or export the report as PDF.")},
};

}  // namespace

constinit const Table reportPage = reportPageEntries;

}  // namespace meguri::words::tables
