#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Faults of files, studies and typed text; heads by FaultKind.
constexpr Entry faultsEntries[] = {
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
    {"pedigree.scores",
     QT_TRANSLATE_NOOP("words", "“%1” are no pedigree scores. State five whole numbers from 1 to 5: reliability, completeness, temporal, geographical and "
                                "technological correlation.")},
    {"pedigree.basic", QT_TRANSLATE_NOOP("words", "The basic uncertainty is a factor of 1 or more, and %1 is less. Correct it, or remove the scores.")},
    {"pedigree.gsd",
     QT_TRANSLATE_NOOP("words", "Pedigree scores belong to a lognormal with a geometric standard deviation. State “gsd” beside them, or remove the scores.")},
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
    {"file.no-file", QT_TRANSLATE_NOOP("words", "This is a device or a pipe, not a file. Save elsewhere.")},
    {"file.unwritable", QT_TRANSLATE_NOOP("words", "The system says: %1. Choose another folder, or check its permissions and free space.")},
    {"file.unwritable.bare", QT_TRANSLATE_NOOP("words", "Choose another folder, or check its permissions and free space.")},

    {"xlsx.temporary", QT_TRANSLATE_NOOP("words", "A workbook is put together in this folder first, and the system says: %1. Make room there, or let TMPDIR name another folder.")},

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
    {"assignment.integer", QT_TRANSLATE_NOOP("words", "The field “%1” cannot be “%2”. Write a whole number from %3 to %4.")},

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
    {"fault.notOurs.library", QT_TRANSLATE_NOOP("words", "This is not a library of Meguri.")},
    {"fault.damaged.library", QT_TRANSLATE_NOOP("words", "Something in the library cannot be used.")},
    {"csv.quotes",
     QT_TRANSLATE_NOOP("words", "A quotation mark is out of place in this line or before it. Put a field that holds one in quotation marks, "
                                "and double those within.")},
    {"csv.no-header", QT_TRANSLATE_NOOP("words", "The table is empty. Begin it with a line of column names.")},
    {"csv.columns",
     QT_TRANSLATE_NOOP("words", "The line has %1 fields, but the first line names %2 columns. Add or remove fields, or put a field that holds "
                                "a comma in quotation marks.")},
    {"csv.duplicate-column", QT_TRANSLATE_NOOP("words", "Two columns are named “%1”. Rename or remove one of them.")},
    {"csv.utf8", QT_TRANSLATE_NOOP("words", "The text is not valid UTF-8. Save the table as UTF-8.")},
    {"library.foreign",
     QT_TRANSLATE_NOOP("words", "It is an SQLite file of another program. Remove it, or put a library that Meguri built in its place.")},
    {"library.locked", QT_TRANSLATE_NOOP("words", "Another program holds the library: %1. Close that program and start Meguri again.")},
    {"library.none",
     QT_TRANSLATE_NOOP("words", "There is no library in this folder. Install Meguri again; until then studies work with the figures they "
                                "carry.")},
    {"library.no-entry", QT_TRANSLATE_NOOP("words", "The library has no entry “%1”. Choose another one.")},
    {"library.entry-damaged", QT_TRANSLATE_NOOP("words", "The entry cannot be read from %1. Build that library anew, or install Meguri again.")},
    {"library.taken-dataset",
     QT_TRANSLATE_NOOP("words", "The dataset “%1” has the identifier of one that came with the program, whose figures serve. Give your own "
                                "another identifier and build your library anew.")},
    {"library.unknown-kind", QT_TRANSLATE_NOOP("words", "“%1” is no known kind of entry. Correct it, or add its vocabulary to the folder “kinds”.")},
    {"library.unknown-figure",
     QT_TRANSLATE_NOOP("words", "Entries of the kind “%1” have no such figure. Correct its key, or add it to the vocabulary of the kind.")},
    {"library.figure-unit", QT_TRANSLATE_NOOP("words", "The unit “%1” does not convert to “%2”, the unit of its plausible range. Correct the unit.")},
    {"library.implausible",
     QT_TRANSLATE_NOOP("words", "%1 %4 is outside the plausible range from %2 to %3 %4. Correct the value or its unit; if the source does say "
                                "so, give the reason under “exceptions” in the manifest.")},
    {"library.implausible.bare",
     QT_TRANSLATE_NOOP("words", "%1 is outside the plausible range from %2 to %3. Correct the value; if the source does say so, give the "
                                "reason under “exceptions” in the manifest.")},
    {"library.unknown-fact",
     QT_TRANSLATE_NOOP("words", "The fact “%1” cannot be “%2” for an entry of this kind. Correct it, or add it to the vocabulary of the kind.")},
    {"library.order", QT_TRANSLATE_NOOP("words", "“%1” (%2) must not exceed “%3” (%4). Correct one of the two.")},
    {"library.shares", QT_TRANSLATE_NOOP("words", "The shares of generation in %2 add up to %1 %. Correct them so that they make up 100 %.")},
    {"library.range", QT_TRANSLATE_NOOP("words", "The plausible range from %1 to %2 is empty. State a lower bound below the upper one.")},
    {"library.column",
     QT_TRANSLATE_NOOP("words", "The column “%1” has no meaning. Correct its name, name the figure in the manifest, or begin the name with “@” "
                                "if it only fills placeholders.")},
    {"library.figure-column",
     QT_TRANSLATE_NOOP("words", "The manifest names the figure “%1”, but the table has no such column. Add the column, or remove the figure "
                                "from the manifest.")},
    {"library.duplicate-entry", QT_TRANSLATE_NOOP("words", "The dataset holds the entry “%1” twice. Give one of the two another key.")},
    {"library.number",
     QT_TRANSLATE_NOOP("words", "“%2” in the column “%1” is no number. Write it with a decimal point and without thousands separators, or "
                                "leave the cell empty.")},
    {"library.word", QT_TRANSLATE_NOOP("words", "“%1” cannot be %2. Write one of: %3.")},
    {"library.placeholder",
     QT_TRANSLATE_NOOP("words", "“%1” names a column in braces that the table does not have. Correct the name, or add the column.")},
    {"library.series-entry",
     QT_TRANSLATE_NOOP("words", "The series tells of the entry “%1”, which no table before it holds. Correct the key, or list the table of "
                                "entries first.")},
    {"library.order-of-years", QT_TRANSLATE_NOOP("words", "The years of “%1” do not ascend, or %2 stands there twice. Sort its rows by year.")},
    {"library.pedigree",
     QT_TRANSLATE_NOOP("words", "The pedigree “%1” gives no spread. State five scores from 1 to 5 (the third may be “auto”), a basic "
                                "uncertainty of 1 or more, and no other spread.")},
    {"library.licence-text",
     QT_TRANSLATE_NOOP("words", "The text of the licence “%1” is missing. Add it to the folder “licences”, or correct the licence.")},
    {"library.unused-exception",
     QT_TRANSLATE_NOOP("words", "An exception is stated for “%1”, but there is no such figure. Correct its name, or remove it.")},
    {"report.pdf", QT_TRANSLATE_NOOP("words", "The PDF could not be completed: %1. Export it again; if this stays so, please report it.")},
    {"pdf.damaged", QT_TRANSLATE_NOOP("words", "The PDF is damaged or cut off, so that the study inside cannot be read. Ask for the file once more.")},
    {"pdf.encrypted", QT_TRANSLATE_NOOP("words", "The PDF is locked with a password, so that the study inside cannot be read. Save it without a password first.")},
    {"pdf.no-study", QT_TRANSLATE_NOOP("words", "There is no study inside this PDF: it is no report of Meguri, or its attachment was removed. Ask for the study file.")},
    {"pdf.packed", QT_TRANSLATE_NOOP("words", "The study inside this PDF is packed in a way no report uses. Save the attachment with a PDF reader, and open that.")},
    {"pdf.several", QT_TRANSLATE_NOOP("words", "There are %1 studies inside this PDF, where a report has one. Save the attachment you want, and open that.")},
    {"pdf.too-large", QT_TRANSLATE_NOOP("words", "What is inside this PDF unpacks to more than %1 MB, which no report needs. It is not opened.")},
};

}  // namespace

constinit const Table faults = faultsEntries;

}  // namespace meguri::words::tables
