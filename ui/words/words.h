#pragma once

#include <QString>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/quantity/dimension.h"
#include "core/study/issue.h"

namespace meguri::study {
struct Study;
struct Scenario;
struct Element;
}

/// Codes, fields and messages of core in the user's language. Needs no QCoreApplication. Of one thread at a time.
namespace meguri::words {

enum class Language { english, japanese };

/// Holds for every text asked from now on; English at the start.
void setLanguage(Language language);
Language language();

/// The text of a code with its args in place of %1, %2 and so on. Where an arg is empty, or none is given, the text of the code
/// with ".bare" behind it serves if there is one. An unknown code is its own text.
QString text(std::string_view code, const std::vector<std::string>& args = {});
/// The text of a word of a family: term("stage", "use").
QString term(std::string_view family, std::string_view word);
bool has(std::string_view code);
/// All codes, ascending.
std::vector<std::string_view> codes();

/// What is wrong, where, and what helps: "The file is damaged. line 12: ...".
QString describe(const Fault& fault);
/// The same without what kind of fault it is: "Line 12: ...".
QString reason(const Fault& fault);
/// "Scenario › Element › Field: what is wrong and what helps", with names where the study has them.
QString describe(const study::Issue& issue, const study::Study& study);
/// The two halves of it.
QString placeOf(const study::Issue& issue, const study::Study& study);
QString sentenceOf(const study::Issue& issue, const study::Study& study);
QString severity(study::Severity severity);

QString utf8(std::string_view text);
/// Between the parts of a line.
inline const QString dot = QStringLiteral(" · ");

/// A text of a study as it may be shown: no control characters, no marks that turn the writing direction.
QString shown(const std::string& text);
/// The name of a scenario or element; its id where it has none.
QString shown(const study::Scenario& scenario);
QString shown(const study::Element& element);

QString fieldLabel(std::string_view elementKind, std::string_view fieldKey);
QString fieldHelp(std::string_view elementKind, std::string_view fieldKey);
QString optionLabel(std::string_view elementKind, std::string_view fieldKey, std::string_view option);

/// A number for reading: three significant digits, four from 1,000 on, grouped by thousands; "1.2e-5" outside 1e-4 to 1e12.
QString number(double value);
/// The same with every digit.
QString exactNumber(double value);
/// A value in base units (Dimension::unit) with a unit that suits its size: 0.00003 kg CO2e/request is "0.03 g CO2e/request".
QString amount(double baseValue, const quantity::Dimension& dimension);

}  // namespace meguri::words
