#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace meguri::study {

inline constexpr std::size_t longestReportLine = 500, longestReportText = 20000, longestReportWord = 200;  ///< characters
inline constexpr std::size_t mostReportSections = 100, mostReportMessages = 500;
inline constexpr std::size_t largestLogo = 2'000'000;  ///< bytes

/// The parts of a report in their usual order.
inline constexpr std::array<std::string_view, 18> reportSections{"answer", "messages", "timeline", "net", "numbers", "differences", "drivers", "risks", "goal",
                                                                 "method", "inventory", "assessment", "interpretation", "inputs", "quality", "exclusions", "sources", "versions"};
inline constexpr std::array<std::string_view, 3> reportLayouts{"answer", "summary", "full"};  ///< one page, two pages, everything
inline constexpr std::array<std::string_view, 2> reportPapers{"a4", "letter"};

/// What is said of one part. A code that this version does not know is kept in its place and passed over.
struct ReportSection {
  std::string section;
  bool isShown = true;
  std::string text = {};    ///< the analyst's own, under the heading; plain
  std::string extras = {};  ///< unknown members, as JSON text

  bool operator==(const ReportSection&) const = default;
};

/// What the analyst wrote in place of a sentence that the program makes.
struct EditedMessage {
  std::string message;      ///< key of the sentence, e.g. "change:ghg:SCENARIO"
  std::string language;     ///< "en" or "ja"
  std::string text = {};    ///< empty: the sentence is left out
  std::string basis = {};   ///< the sentence it was written against: where the program now makes another, the edit is stale
  std::string extras = {};

  bool operator==(const EditedMessage&) const = default;
};

struct ReportLogo {
  std::string type;   ///< "image/png" or "image/jpeg"
  std::string bytes;  ///< of the picture's file
  std::string extras = {};

  bool operator==(const ReportLogo&) const = default;
};
/// Shared, so that a step of undo does not cost a picture.
using LogoPointer = std::shared_ptr<const ReportLogo>;

/// What a report of the study is set to say. Layout and paper are words of the file: what a newer program means by them is kept, and taken as the preset.
struct Report {
  std::string layout = "summary";
  std::string title = {};  ///< the question; empty: the study's title
  std::string author = {}, organisation = {}, confidentiality = {};
  std::string paper = "a4";
  std::vector<ReportSection> sections = {};  ///< in order; what holds for those not listed says shownSections
  std::vector<EditedMessage> messages = {};
  LogoPointer logo = {};  ///< null: none
  std::string extras = {};

  /// By value, the picture too.
  bool operator==(const Report& other) const;
};
/// Shared between snapshots and never changed in place; no result hangs on it.
using ReportPointer = std::shared_ptr<const Report>;

/// Whether a layout shows a section unasked. A layout not known shows what "summary" does; a section not known is in none.
bool isOfLayout(std::string_view layout, std::string_view section);

/// All sections in the order and with the visibility that hold, the hidden ones among them. Those listed stand in the order listed, as they say. Each of
/// `reportSections` that is not listed stands where the fewest of those listed are on the wrong side of it by the usual order, at the last such place; it is
/// shown as the layout says.
std::vector<ReportSection> shownSections(const Report& report);

/// The report in another layout: sections that are shown or hidden as the layout before said follow, those that were chosen otherwise stay.
Report withLayout(Report report, std::string layout);

/// What of a report serves other studies: all but its title and what was written in place of sentences.
Report templateOf(const Report& report);

/// A report set as a template says, under its own title and with its own sentences.
Report withTemplate(const Report& report, const Report& from);

/// "image/png" or "image/jpeg" by the first bytes of a file; empty: neither.
std::string_view pictureType(std::string_view bytes);

/// Why a file would not hold a report, naming the member below `place`; nothing if it would. Faults (damaged): edit.not-utf8, report.too-long (characters, most),
/// report.too-many (number, most), report.word (what is no word of a file, most characters), report.twice (section or message), report.picture-kind (type),
/// report.picture-size (bytes, most).
std::optional<Fault> faultOf(const Report& report, const std::string& place = {});

}  // namespace meguri::study
