#include "core/library/library.h"

#include <set>

#include "core/library/tables.h"
#include "core/quantity/quantity_json.h"

namespace meguri::library {

namespace {

constexpr std::string_view entryQuery =
    "SELECT entry.kind, entry.name, entry.name_ja, dataset.version, entry.number FROM entry JOIN dataset ON dataset.id = entry.dataset WHERE entry.id = ?";
constexpr std::string_view factQuery = "SELECT name, word FROM fact WHERE entry = ?";
constexpr std::string_view figureQuery =
    "SELECT key, value, unit, year, geography, boundary, confidence, locator, note, more, evidence, citation, url, licence, second_hand "
    "FROM figure JOIN source ON source.number = figure.source WHERE entry = ?";
constexpr std::string_view listQuery = "SELECT id, kind, name, name_ja FROM entry WHERE ?1 = '' OR kind = ?1 ORDER BY id";
// Each name has an index of its own: those that begin with a text are found without reading others. Of very many only the first are
// looked at; the search finds the rest. ?1 text, ?2 behind it, ?3 kind, ?4 keys of figures as "|a|b|", ?5 limit
#define MEGURI_BEGINNING(name, collation) \
  "SELECT id, kind, name, name_ja FROM (SELECT * FROM entry WHERE " name " >= ?1 " collation " AND " name " < ?2 " collation " ORDER BY " name " " collation \
  " LIMIT 1000) AS entry WHERE (?3 = '' OR kind = ?3) AND (?4 = '' OR EXISTS (SELECT 1 FROM figure WHERE figure.entry = entry.number AND " \
  "instr(?4, '|' || figure.key || '|') > 0)) LIMIT ?5"
constexpr std::string_view beginningQuery = MEGURI_BEGINNING("name", "COLLATE NOCASE");
constexpr std::string_view beginningJaQuery = MEGURI_BEGINNING("name_ja", "");
#undef MEGURI_BEGINNING
constexpr std::string_view searchQuery =
    "SELECT entry.id, entry.kind, entry.name, entry.name_ja FROM search JOIN entry ON entry.number = search.rowid WHERE search MATCH ?1 LIMIT ?2";
constexpr std::string_view browseQuery = "SELECT id, kind, name, name_ja FROM entry ORDER BY number LIMIT ?1";
constexpr std::string_view withFactQuery =
    "SELECT entry.id, entry.kind, entry.name, entry.name_ja FROM fact JOIN entry ON entry.number = fact.entry WHERE fact.name = ? AND fact.word = ? ORDER BY entry.id";
constexpr std::string_view datasetQuery =
    "SELECT id, title, title_ja, publisher, citation, licence, licence_note, url, date, version, retrieved, left_out, checksums FROM dataset ORDER BY id";
constexpr std::string_view licenceQuery = "SELECT id, text FROM licence";
constexpr std::string_view ruleQuery = "SELECT kind, figure, unit, low, high FROM rule";
constexpr std::string_view exceptionQuery = "SELECT figure, reason FROM exception";
constexpr std::string_view wordQuery = "SELECT kind, fact, word FROM word";

/// A figure from its columns. They are put together as a study file has it: one reader for both.
std::optional<quantity::Quantity> readFigure(const Database::Row& row, const std::string& place) {
  auto json = row.text(9).empty() ? Result<Json>(Json::object()) : parseJson(row.text(9));
  if (!json || !json->is_object()) return std::nullopt;
  Json& figure = *json;
  if (!row.isNull(1)) figure["value"] = numberJson(row.number(1));
  const auto set = [&](Json& to, const char* member, int column) {
    if (std::string text = row.text(column); !text.empty()) to[member] = std::move(text);
  };
  set(figure, "unit", 2);
  if (row.integer(3) != 0) figure["year"] = row.integer(3);
  set(figure, "geography", 4);
  set(figure, "boundary", 5);
  set(figure, "confidence", 6);
  set(figure, "note", 8);
  Json source = Json::object();
  set(source, "locator", 7);
  set(source, "evidence", 10);
  set(source, "citation", 11);
  set(source, "url", 12);
  set(source, "licence", 13);
  if (row.integer(14) != 0) source["secondHand"] = true;
  figure["source"] = std::move(source);
  auto quantity = quantity::readQuantity(figure, place);
  return quantity ? std::optional(*std::move(quantity)) : std::nullopt;
}

/// Behind every text that begins with `text`.
std::string behind(std::string_view text) { return std::string(text) + "\xF4\x8F\xBF\xBF"; }

constexpr std::uintmax_t mostChecked = 16 << 20;  // bytes: a tenth of a second on a slow disk

/// What SQLite finds wrong with the pages of a file; empty if nothing.
std::string damageOf(const Database& database) {
  std::string state;
  if (!database.query("PRAGMA quick_check(1)", {}, [&](const auto& row) { state = row.text(0); })) return database.message();
  return state == "ok" ? std::string() : state;
}

}  // namespace

std::string Library::damage() const { return damageOf(m_database); }

Result<Library> Library::open(const std::filesystem::path& file) {
  Database database(file, Database::Access::read);
  const auto fault = [&](const char* code, std::string message) {
    const FaultKind kind = code == std::string_view("library.damaged") ? FaultKind::damaged
                           : code == std::string_view("library.foreign") ? FaultKind::notOurs : FaultKind::unreadable;
    return Fault{kind, code, file.string(), {std::move(message)}};
  };
  const auto failure = [&] {
    return fault(database.isLocked() ? "library.locked" : database.isDamaged() ? "library.damaged" : "library.unreadable", database.message());
  };
  if (!database.isOpen()) return failure();

  bool hasMeta = false;
  if (!database.query("SELECT 1 FROM sqlite_master WHERE name = 'meta'", {}, [&](const auto&) { hasMeta = true; })) return failure();
  if (!hasMeta) return fault("library.foreign", {});
  std::int64_t version = 0;
  if (!database.query("SELECT schema_version FROM meta", {}, [&](const auto& row) { version = row.integer(0); })) return fault("library.foreign", database.message());
  if (version > schemaVersion)
    return Fault{FaultKind::newer, "library.newer", file.string(), {std::to_string(version), std::to_string(schemaVersion)}};
  if (version < schemaVersion) return fault("library.damaged", "schema_version " + std::to_string(version));

  // a look at every page now, so that no entry goes missing later without a word; `inspect` looks at all of large files
  std::error_code none;
  if (std::filesystem::file_size(file, none) <= mostChecked)
    if (const std::string damage = damageOf(database); !damage.empty()) return fault("library.damaged", damage);
  std::string named;
  if (!database.query("SELECT version FROM meta", {}, [&](const auto& row) { named = row.text(0); })) return failure();
  for (const auto query : {entryQuery, factQuery, figureQuery, listQuery, searchQuery, datasetQuery, licenceQuery, ruleQuery, wordQuery, exceptionQuery})
    if (!database.prepares(query)) return failure();
  return Library(file, std::move(database), std::move(named));
}

std::vector<EntrySummary> Library::summaries(std::string_view query, std::initializer_list<Database::Value> values) const {
  std::vector<EntrySummary> result;
  m_database.query(query, values, [&](const auto& row) { result.push_back({row.text(0), row.text(1), row.text(2), row.text(3)}); });
  return result;
}

bool Library::has(std::string_view id) const {
  bool result = false;
  m_database.query("SELECT 1 FROM entry WHERE id = ?", {id}, [&](const auto&) { result = true; });
  return result;
}

std::optional<Entry> Library::find(std::string_view id) const {
  std::optional<Entry> entry;
  std::int64_t number = 0;
  m_database.query(entryQuery, {id}, [&](const auto& row) {
    entry.emplace();
    entry->id = id;
    entry->kind = row.text(0);
    entry->name = row.text(1);
    entry->nameJa = row.text(2);
    entry->version = row.text(3);
    number = row.integer(4);
  });
  if (!entry) return std::nullopt;
  bool isWhole = m_database.query(factQuery, {number}, [&](const auto& row) { entry->facts.emplace(row.text(0), row.text(1)); });
  const bool isRead = m_database.query(figureQuery, {number}, [&](const auto& row) {
    if (auto figure = readFigure(row, entry->id + "." + row.text(0)))
      entry->figures.emplace(row.text(0), *std::move(figure));
    else
      isWhole = false;
  });
  return isRead && isWhole ? entry : std::nullopt;
}

std::vector<EntrySummary> Library::search(const Search& wanted) const {
  const std::int64_t most = wanted.limit == 0 ? -1 : static_cast<std::int64_t>(wanted.limit);
  const std::string expression = searchExpression(wanted.text, wanted.kind, wanted.figures);
  if (expression.empty()) return summaries(browseQuery, {most});
  std::vector<EntrySummary> result;
  std::set<std::string> seen;
  const auto add = [&](std::vector<EntrySummary> found) {
    for (auto& each : found)
      if (seen.insert(each.id).second) result.push_back(std::move(each));
  };
  if (!indexed(wanted.text).empty()) {
    std::string figures;
    for (const std::string_view each : wanted.figures) figures += (figures.empty() ? "|" : "") + std::string(each) + "|";
    const std::string end = behind(wanted.text);
    for (const auto query : {beginningQuery, beginningJaQuery}) add(summaries(query, {wanted.text, end, wanted.kind, figures, most}));
  }
  add(summaries(searchQuery, {expression, most}));
  if (wanted.limit != 0 && result.size() > wanted.limit) result.resize(wanted.limit);
  return result;
}

std::vector<EntrySummary> Library::entries(std::string_view kind) const { return summaries(listQuery, {kind}); }

std::vector<EntrySummary> Library::withFact(std::string_view fact, std::string_view word) const { return summaries(withFactQuery, {fact, word}); }

std::vector<Dataset> Library::datasets() const {
  std::vector<Dataset> result;
  m_database.query(datasetQuery, {}, [&](const auto& row) {
    Dataset& d = result.emplace_back();
    int column = 0;
    for (std::string* text : {&d.id, &d.title, &d.titleJa, &d.publisher, &d.citation, &d.licence, &d.licenceNote, &d.url, &d.date, &d.version,
                              &d.retrieved, &d.leftOut, &d.checksums})
      *text = row.text(column++);
  });
  return result;
}

std::map<std::string, std::string> Library::licences() const {
  std::map<std::string, std::string> result;
  m_database.query(licenceQuery, {}, [&](const auto& row) { result.emplace(row.text(0), row.text(1)); });
  return result;
}

std::map<std::string, std::string> Library::exceptions() const {
  std::map<std::string, std::string> result;
  m_database.query(exceptionQuery, {}, [&](const auto& row) { result.emplace(row.text(0), row.text(1)); });
  return result;
}

Vocabulary Library::vocabulary() const {
  Vocabulary result;
  m_database.query(ruleQuery, {}, [&](const auto& row) {
    result[row.text(0)].figures.emplace(row.text(1), Rule{row.text(2), row.number(3), row.number(4)});
  });
  m_database.query(wordQuery, {}, [&](const auto& row) {
    auto& words = result[row.text(0)].facts[row.text(1)];
    if (std::string word = row.text(2); !word.empty()) words.push_back(std::move(word));
  });
  return result;
}

}  // namespace meguri::library
