#include "core/library/inspect.h"

#include <set>

namespace meguri::library {

namespace {

class Inspector {
 public:
  explicit Inspector(const Shelf& shelf)
      : m_shelf(shelf), m_vocabulary(shelf.vocabulary()), m_exceptions(shelf.exceptions()), m_licences(shelf.licences()), m_faults(shelf.faults()) {}

  std::vector<Fault> run() {
    for (const Library& library : m_shelf.libraries()) {
      if (const std::string damage = library.damage(); !damage.empty()) add("library.damaged", library.file().string(), {damage});
      for (const Dataset& dataset : library.datasets()) checkLicence(dataset.licence, dataset.id);
      for (const EntrySummary& summary : library.entries()) {
        const auto entry = library.find(summary.id);
        if (entry)
          checkEntry(*entry);
        else
          add("library.entry-damaged", summary.id, {library.file().string()});
      }
    }
    return std::move(m_faults);
  }

 private:
  void add(const char* code, const std::string& place, std::vector<std::string> args) { m_faults.push_back({FaultKind::damaged, code, place, std::move(args)}); }

  void checkEntry(const Entry& entry) {
    std::vector<std::string> excepted;
    for (const auto& [key, figure] : entry.figures) {
      const std::string place = entry.id + "." + key;
      if (m_exceptions.contains(place)) excepted.push_back(key);
      checkProvenance(figure, place);
    }
    for (Fault& fault : implausible(entry, m_vocabulary, excepted)) m_faults.push_back(std::move(fault));
  }

  void checkProvenance(const quantity::Quantity& figure, const std::string& place) {
    const auto require = [&](bool isStated, const char* member) {
      if (!isStated) add("json.missing", place, {member});
    };
    require(figure.year != 0, "year");
    require(figure.confidence != quantity::Confidence::unstated, "confidence");
    require(figure.source.evidence != quantity::Evidence::unstated, "source.evidence");
    require(!figure.source.citation.empty(), "source.citation");
    require(!figure.source.locator.empty(), "source.locator");
    checkLicence(figure.source.licence, place);
  }

  void checkLicence(const std::string& licence, const std::string& place) {
    if (!m_licences.contains(licence) && m_told.insert(licence).second) add("library.licence-text", place, {licence});
  }

  const Shelf& m_shelf;
  const Vocabulary m_vocabulary;
  const std::map<std::string, std::string> m_exceptions, m_licences;
  std::vector<Fault> m_faults;
  std::set<std::string> m_told;
};

}  // namespace

std::vector<Fault> inspect(const Shelf& shelf) { return Inspector(shelf).run(); }

}  // namespace meguri::library
