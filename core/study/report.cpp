#include "core/study/report.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "core/base/json.h"
#include "core/study/views.h"

namespace meguri::study {

namespace {

constexpr std::size_t longestQuote = 60;  // characters of a value in a fault

auto placeOf(std::string_view section) { return std::ranges::find(reportSections, section); }

/// Where a section that is not listed stands among those listed.
std::size_t usualPlace(std::string_view section, const std::vector<ReportSection>& listed) {
  // with each listed section passed, one more that comes after it is before it, or one less that comes before it is behind it
  int wrong = 0, fewest = 0;
  std::size_t best = 0;
  for (std::size_t i = 0; i < listed.size(); ++i) {
    const auto place = placeOf(listed[i].section);
    if (place != reportSections.end()) wrong += place > placeOf(section) ? 1 : -1;
    if (wrong > fewest) continue;
    fewest = wrong;
    best = i + 1;
  }
  return best;
}

auto members(const Report& r) { return std::tie(r.layout, r.title, r.author, r.organisation, r.confidentiality, r.paper, r.sections, r.messages, r.extras); }

/// Keeps the first fault found.
class Examiner {
 public:
  explicit Examiner(std::string place) : m_place(place.empty() ? std::string() : place + ".") {}

  std::optional<Fault> examine(const Report& report) {
    word(report.layout, "layout");
    for (const auto& [text, key] : {std::pair(&report.title, "title"), {&report.author, "author"}, {&report.organisation, "organisation"}, {&report.confidentiality, "confidentiality"}})
      own(*text, longestReportLine, key);
    word(report.paper, "paper");
    if (report.logo) logo(*report.logo);
    number(report.sections.size(), mostReportSections, "sections");
    number(report.messages.size(), mostReportMessages, "messages");
    std::set<std::pair<std::string_view, std::string_view>> listed;
    for (std::size_t i = 0; i < report.sections.size() && !m_fault; ++i) {
      const ReportSection& each = report.sections[i];
      const std::string key = "sections[" + std::to_string(i) + "].";
      word(each.section, key + "section");
      own(each.text, longestReportText, key + "text");
      if (!listed.emplace(each.section, "").second) fail("report.twice", key + "section", {each.section});
    }
    listed.clear();
    for (std::size_t i = 0; i < report.messages.size() && !m_fault; ++i) {
      const EditedMessage& each = report.messages[i];
      const std::string key = "messages[" + std::to_string(i) + "].";
      word(each.message, key + "message");
      word(each.language, key + "language");
      own(each.text, longestReportText, key + "text");
      own(each.basis, longestReportText, key + "basis");
      if (!listed.emplace(each.message, each.language).second) fail("report.twice", key + "message", {each.message});
    }
    return m_fault;
  }

 private:
  void fail(const char* code, const std::string& key, std::vector<std::string> args) {
    if (!m_fault) m_fault = Fault{FaultKind::damaged, code, m_place + key, std::move(args)};
  }

  void own(const std::string& text, std::size_t most, const std::string& key) {
    if (!isUtf8(text)) return fail("edit.not-utf8", key, {});
    if (const std::size_t count = characters(text); count > most) fail("report.too-long", key, {std::to_string(count), std::to_string(most)});
  }

  void word(const std::string& text, const std::string& key) {
    if (!isUtf8(text)) return fail("edit.not-utf8", key, {});
    if (text.empty() || characters(text) > longestReportWord) fail("report.word", key, {beginning(text, longestQuote), std::to_string(longestReportWord)});
  }

  void number(std::size_t count, std::size_t most, const std::string& key) {
    if (count > most) fail("report.too-many", key, {std::to_string(count), std::to_string(most)});
  }

  void logo(const ReportLogo& logo) {
    if (logo.bytes.size() > largestLogo) return fail("report.picture-size", "logo.data", {std::to_string(logo.bytes.size()), std::to_string(largestLogo)});
    if (logo.type.empty() || pictureType(logo.bytes) != logo.type) fail("report.picture-kind", "logo.type", {beginning(logo.type, longestQuote)});
  }

  std::string m_place;
  std::optional<Fault> m_fault;
};

}  // namespace

bool Report::operator==(const Report& other) const {
  const bool sameLogo = logo == other.logo || (logo && other.logo && *logo == *other.logo);
  return sameLogo && members(*this) == members(other);
}

bool isOfLayout(std::string_view layout, std::string_view section) {
  if (placeOf(section) == reportSections.end()) return false;
  if (layout == "full") return true;
  if (section == "answer" || section == "exclusions" || section == "sources") return true;  // what is left out and on what figures rest go with any answer
  if (layout == "answer") return false;
  return section == "timeline" || section == "net" || section == "numbers";
}

std::vector<ReportSection> shownSections(const Report& report) {
  std::vector<ReportSection> result;
  result.reserve(report.sections.size() + reportSections.size());
  auto next = reportSections.begin();
  // places of sections in their usual order never fall, so one pass puts all of them in
  for (std::size_t i = 0; i <= report.sections.size(); ++i) {
    for (; next != reportSections.end(); ++next) {
      if (std::ranges::find(report.sections, *next, &ReportSection::section) != report.sections.end()) continue;
      if (usualPlace(*next, report.sections) != i) break;
      result.push_back({std::string(*next), isOfLayout(report.layout, *next)});
    }
    if (i < report.sections.size()) result.push_back(report.sections[i]);
  }
  return result;
}

Report withLayout(Report report, std::string layout) {
  for (ReportSection& each : report.sections)
    if (each.isShown == isOfLayout(report.layout, each.section)) each.isShown = isOfLayout(layout, each.section);
  report.layout = std::move(layout);
  return report;
}

Report templateOf(const Report& report) {
  Report result = report;
  result.title.clear();
  result.messages.clear();
  return result;
}

Report withTemplate(const Report& report, const Report& from) {
  Report result = from;
  result.title = report.title;
  result.messages = report.messages;
  return result;
}

std::string_view pictureType(std::string_view bytes) {
  if (bytes.starts_with("\x89PNG\r\n\x1a\n")) return "image/png";
  if (bytes.starts_with("\xff\xd8\xff")) return "image/jpeg";
  return {};
}

std::optional<Fault> faultOf(const Report& report, const std::string& place) { return Examiner(place).examine(report); }

}  // namespace meguri::study
