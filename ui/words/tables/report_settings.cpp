#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// What a report is set to say: its parts, and why a setting cannot be.
constexpr Entry reportSettingsEntries[] = {
    {"section.answer", QT_TRANSLATE_NOOP("words", "Answer on one page")},
    {"section.messages", QT_TRANSLATE_NOOP("words", "For the meeting")},
    {"section.timeline", QT_TRANSLATE_NOOP("words", "Over the years")},
    {"section.net", QT_TRANSLATE_NOOP("words", "Net effect")},
    {"section.numbers", QT_TRANSLATE_NOOP("words", "The numbers")},
    {"section.differences", QT_TRANSLATE_NOOP("words", "What differs")},
    {"section.drivers", QT_TRANSLATE_NOOP("words", "What drives it")},
    {"section.risks", QT_TRANSLATE_NOOP("words", "Risks and measures")},
    {"section.goal", QT_TRANSLATE_NOOP("words", "Goal and scope definition")},
    {"section.method", QT_TRANSLATE_NOOP("words", "Method of calculation")},
    {"section.inventory", QT_TRANSLATE_NOOP("words", "Life-cycle inventory")},
    {"section.assessment", QT_TRANSLATE_NOOP("words", "Life-cycle impact assessment")},
    {"section.interpretation", QT_TRANSLATE_NOOP("words", "Life-cycle interpretation")},
    {"section.inputs", QT_TRANSLATE_NOOP("words", "All inputs")},
    {"section.quality", QT_TRANSLATE_NOOP("words", "Quality of the data")},
    {"section.exclusions", QT_TRANSLATE_NOOP("words", "What is left out")},
    {"section.sources", QT_TRANSLATE_NOOP("words", "Sources and licences")},
    {"section.versions", QT_TRANSLATE_NOOP("words", "Versions and critical review")},
    {"section.unknown", QT_TRANSLATE_NOOP("words", "“%1”, of a newer version")},
    {"edit.set-report", QT_TRANSLATE_NOOP("words", "Change the report: %1")},
    {"edit.set-report.bare", QT_TRANSLATE_NOOP("words", "Change the report")},
    {"report.too-long", QT_TRANSLATE_NOOP("words", "The text has %1 characters; a report holds at most %2 of it. Shorten it.")},
    {"report.too-many", QT_TRANSLATE_NOOP("words", "There are %1 of them; a report holds at most %2. Remove some.")},
    {"report.word", QT_TRANSLATE_NOOP("words", "“%1” cannot name a part of a report. Use 1 to %2 characters.")},
    {"report.word.bare", QT_TRANSLATE_NOOP("words", "A part of the report has no name. Give it 1 to %2 characters.")},
    {"report.twice", QT_TRANSLATE_NOOP("words", "“%1” is listed twice. Remove one of the two.")},
    {"report.base64", QT_TRANSLATE_NOOP("words", "The picture of the logo is damaged: it is no base64. Remove the member “logo” in a text editor, or restore the file from a backup.")},
    {"report.picture-kind", QT_TRANSLATE_NOOP("words", "The picture is no “%1” that a report can show. Choose a PNG or JPEG file.")},
    {"report.picture-kind.bare", QT_TRANSLATE_NOOP("words", "The file is no picture that a report can show. Choose a PNG or JPEG file.")},
    {"report.picture-size", QT_TRANSLATE_NOOP("words", "The picture has %1 bytes; a report holds at most %2. Choose a smaller one.")},
    {"report.not-ours", QT_TRANSLATE_NOOP("words", "This is no template of a report. Choose another, or save one anew.")},
    {"template.name", QT_TRANSLATE_NOOP("words", "The name of a template has %1 characters. Give it 1 to %2.")},
    {"template.none", QT_TRANSLATE_NOOP("words", "There is no template “%1” any more. Choose another.")},
};

}  // namespace

constinit const Table reportSettings = reportSettingsEntries;

}  // namespace meguri::words::tables
