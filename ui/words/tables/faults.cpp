#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Faults of files, studies and typed text; heads by FaultKind.
constexpr Entry entries[] = {
    {"fault.unreadable", QT_TRANSLATE_NOOP("words", "The file cannot be read.")},
    {"fault.unwritable", QT_TRANSLATE_NOOP("words", "The file cannot be written.")},
    {"fault.notOurs", QT_TRANSLATE_NOOP("words", "This is not a Meguri study.")},
    {"fault.damaged", QT_TRANSLATE_NOOP("words", "The file is damaged.")},
    {"fault.newer", QT_TRANSLATE_NOOP("words", "The file was written by a newer version of Meguri.")},
    {"fault.usage", QT_TRANSLATE_NOOP("words", "This cannot be done.")},
    {"fault.sentence", QT_TRANSLATE_NOOP("words", "%1 %2: %3")},
    {"fault.sentence.bare", QT_TRANSLATE_NOOP("words", "%1 %3")},
    {"fault.line", QT_TRANSLATE_NOOP("words", "Line %1")},

    {"json.empty", QT_TRANSLATE_NOOP("words", "There is nothing in it. Restore it from a backup.")},
    {"json.duplicate",
     QT_TRANSLATE_NOOP("words", "The member “%1” appears twice. Remove one of the two in a text editor, or restore the file from a backup.")},
    {"json.number",
     QT_TRANSLATE_NOOP("words", "The number “%1” is too large to be held. Correct it in a text editor, or restore the file from a backup.")},
    {"json.utf8", QT_TRANSLATE_NOOP("words", "The text is not valid UTF-8. Save it as UTF-8, or restore the file from a backup.")},
    {"json.cut",
     QT_TRANSLATE_NOOP("words", "The text ends too early, as if it had not been copied or saved completely. Fetch the file again, or restore it from "
                                "a backup.")},
    {"json.syntax", QT_TRANSLATE_NOOP("words", "“%1” is not expected here. Correct it in a text editor, or restore the file from a backup.")},
    {"json.syntax.bare",
     QT_TRANSLATE_NOOP("words", "The text does not follow the rules of JSON. Correct it in a text editor, or restore the file from a backup.")},
    {"json.depth", QT_TRANSLATE_NOOP("words", "More than %1 levels are nested, which no study needs. Restore the file from a backup.")},
    {"json.wrong-type",
     QT_TRANSLATE_NOOP("words", "“%2” stands where %1 is expected. Correct it in a text editor, or restore the file from a backup.")},
    {"json.missing", QT_TRANSLATE_NOOP("words", "The member “%1” is missing. Add it in a text editor, or restore the file from a backup.")},
    {"json.word", QT_TRANSLATE_NOOP("words", "“%1” is not one of the words allowed here. Write one of: %2.")},
    {"json.year", QT_TRANSLATE_NOOP("words", "“%1” is not a calendar year. Write a year from 1900 to 2200 in four digits, such as 2026.")},
    {"json.value-or-path",
     QT_TRANSLATE_NOOP("words", "A quantity holds either a single value or a table over years: state one of the two, not both. A curve goes with a "
                                "value.")},

    {"type.object", QT_TRANSLATE_NOOP("words", "an object in braces")},
    {"type.array", QT_TRANSLATE_NOOP("words", "a list in brackets")},
    {"type.text", QT_TRANSLATE_NOOP("words", "a text")},
    {"type.number", QT_TRANSLATE_NOOP("words", "a number")},
    {"type.integer", QT_TRANSLATE_NOOP("words", "a whole number")},
    {"type.flag", QT_TRANSLATE_NOOP("words", "true or false")},
    {"type.year", QT_TRANSLATE_NOOP("words", "a calendar year from 1900 to 2200")},

    {"study.not-ours",
     QT_TRANSLATE_NOOP("words", "The file does not say that it holds a study (format “meguri-study”). Choose a file that Meguri saved.")},
    {"study.newer", QT_TRANSLATE_NOOP("words", "It has format version %1; this Meguri reads up to %2. Open it with a newer Meguri.")},
    {"study.version", QT_TRANSLATE_NOOP("words", "“%1” is not a format version. Write it as in “1.0”, or restore the file from a backup.")},
    {"study.no-scenario", QT_TRANSLATE_NOOP("words", "The study holds no scenario. Add at least one, or restore the file from a backup.")},
    {"study.duplicate-id", QT_TRANSLATE_NOOP("words", "The identifier “%1” is used twice. Give one of the two another identifier.")},
    {"study.bad-id", QT_TRANSLATE_NOOP("words", "“%1” cannot be an identifier. Use 1 to 40 letters, digits, hyphens or underscores.")},
    {"study.changes-without-base",
     QT_TRANSLATE_NOOP("words", "Only a variant holds changes, and this scenario names no base. Name its base, or remove the changes.")},
    {"study.patch-of-nothing",
     QT_TRANSLATE_NOOP("words", "Changes are listed for the element “%1”, which no scenario has. Correct the identifier, or remove the changes.")},

    {"file.missing", QT_TRANSLATE_NOOP("words", "There is no such file. Check its name and folder.")},
    {"file.directory", QT_TRANSLATE_NOOP("words", "This is a folder. Choose a file in it.")},
    {"file.too-large", QT_TRANSLATE_NOOP("words", "The file is larger than %1 MiB, the most that Meguri reads. Choose another file.")},
    {"file.unreadable", QT_TRANSLATE_NOOP("words", "The system says: %1. Check that you may read the file and that its drive is connected.")},
    {"file.unreadable.bare", QT_TRANSLATE_NOOP("words", "Check that the file is there and that you may read it.")},
    {"file.unwritable", QT_TRANSLATE_NOOP("words", "The system says: %1. Choose another folder, or check its permissions and free space.")},
    {"file.unwritable.bare", QT_TRANSLATE_NOOP("words", "Choose another folder, or check its permissions and free space.")},

    {"library.unreadable", QT_TRANSLATE_NOOP("words", "The factor library cannot be opened: %1. Install Meguri again, or choose another library.")},
    {"library.damaged", QT_TRANSLATE_NOOP("words", "The factor library cannot be used: %1. Install Meguri again, or choose another library.")},
    {"library.newer",
     QT_TRANSLATE_NOOP("words", "The factor library has version %1; this Meguri reads up to %2. Use a newer Meguri, or an older library.")},
    {"library.unwritable",
     QT_TRANSLATE_NOOP("words", "The factor library cannot be written: %1. Check the permissions and the free space of its folder.")},
    {"library.no-datasets", QT_TRANSLATE_NOOP("words", "The folder holds no dataset. Choose the folder that holds the folders of the datasets.")},
    {"library.duplicate-dataset",
     QT_TRANSLATE_NOOP("words", "The dataset “%1” is already in the folder “%2”. Give one of the two another identifier.")},
    {"library.id", QT_TRANSLATE_NOOP("words", "“%1” cannot be an identifier. Use 1 to 80 letters, digits or hyphens.")},
    {"library.unknown-member",
     QT_TRANSLATE_NOOP("words", "The dataset holds members that have no meaning: %1. Correct their names, or remove them.")},

    {"unit.unknown", QT_TRANSLATE_NOOP("words", "“%1” in “%2” is not a known unit. Write the unit as in “kW”, “g CO2e/kWh”, “GPU-h” or “L/kWh”.")},
    {"unit.unknown.bare", QT_TRANSLATE_NOOP("words", "The unit is missing. Write it as in “kW”, “g CO2e/kWh”, “GPU-h” or “L/kWh”.")},
    {"number.missing", QT_TRANSLATE_NOOP("words", "The number is missing. Write a number and its unit, as in “0.7 kW”.")},
    {"number.invalid",
     QT_TRANSLATE_NOOP("words", "“%1” is not a number. Write it with a decimal point and without thousands separators, as in “1082.5 kWh”.")},

    {"assignment.form",
     QT_TRANSLATE_NOOP("words", "“%1” is not an assignment. Write element.field=value, or scenario:element.field=value for one scenario, as in "
                                "“servers.lifetime=5 a”.")},
    {"assignment.dimension", QT_TRANSLATE_NOOP("words", "The field “%1” cannot be stated in “%2”. Write a unit that converts to %3.")},
    {"assignment.flag", QT_TRANSLATE_NOOP("words", "The field “%1” is either true or false, not “%2”. Write one of the two.")},
    {"assignment.year", QT_TRANSLATE_NOOP("words", "The field “%1” is a calendar year, and “%2” is none. Write a year from 1900 to 2200.")},

    {"edit.no-scenario", QT_TRANSLATE_NOOP("words", "The study has no scenario “%1”. Use the identifier of one it has.")},
    {"edit.no-element", QT_TRANSLATE_NOOP("words", "The scenario “%2” has no element “%1”. Use the identifier of one it has.")},
    {"edit.no-element.bare", QT_TRANSLATE_NOOP("words", "No scenario has an element “%1”. Use the identifier of one that exists.")},
    {"edit.no-field", QT_TRANSLATE_NOOP("words", "The element “%1” has no field “%2”. Check the name of the field in the format reference.")},
    {"edit.not-utf8", QT_TRANSLATE_NOOP("words", "The text is not valid UTF-8. Type it again, or paste it from another program.")},
    {"edit.bad-id", QT_TRANSLATE_NOOP("words", "“%1” cannot be an identifier. Use 1 to 40 letters, digits, hyphens or underscores.")},
    {"edit.id-taken", QT_TRANSLATE_NOOP("words", "The identifier “%1” is already in use. Choose another one.")},
    {"edit.last-scenario", QT_TRANSLATE_NOOP("words", "“%1” is the last scenario, and a study needs one. Add another scenario first.")},
    {"edit.has-variants", QT_TRANSLATE_NOOP("words", "“%2” is a variant of the scenario “%1”. Remove the variant first.")},
    {"edit.inherited-order", QT_TRANSLATE_NOOP("words", "The order of %1 is that of the base scenario: move it there.")},
    {"edit.entry-used", QT_TRANSLATE_NOOP("words", "“%2” uses the library entry “%1”. Choose another entry there first.")},
    {"json.encoding",
     QT_TRANSLATE_NOOP("words", "The text is in UTF-16 or UTF-32. Save it as UTF-8.")},
    {"edit.wrong-kind",
     QT_TRANSLATE_NOOP("words", "The field “%2” of %1 cannot hold a value of this kind.")},
};

}  // namespace

constinit const Table faults = entries;

}  // namespace meguri::words::tables
