#include "core/library/library.h"

#include "core/quantity/quantity_json.h"

namespace meguri::library {

namespace {

constexpr std::string_view entryQuery =
    "SELECT entry.kind, entry.name, dataset.version FROM entry JOIN dataset ON dataset.id = entry.dataset WHERE entry.id = ?";
constexpr std::string_view figureQuery = "SELECT key, json FROM figure WHERE entry = ?";
constexpr std::string_view listQuery = "SELECT id, kind, name FROM entry WHERE ?1 = '' OR kind = ?1 ORDER BY id";

std::optional<quantity::Quantity> readFigure(const std::string& text, const std::string& place) {
  const auto json = parseJson(text);
  if (!json) return std::nullopt;
  auto figure = quantity::readQuantity(*json, place);
  return figure ? std::optional(*std::move(figure)) : std::nullopt;
}

}  // namespace

Result<Library> Library::open(const std::filesystem::path& file) {
  Database database(file, Database::Access::read);
  const auto fault = [&](bool damaged, std::string message) {
    return damaged ? Fault{FaultKind::damaged, "library.damaged", file.string(), {std::move(message)}}
                   : Fault{FaultKind::unreadable, "library.unreadable", file.string(), {std::move(message)}};
  };
  if (!database.isOpen()) return fault(false, database.message());

  std::int64_t version = 0;
  if (!database.query("SELECT schema_version FROM meta", {}, [&](const auto& row) { version = row.integer(0); }))
    return fault(database.isDamaged(), database.message());
  if (version > schemaVersion)
    return Fault{FaultKind::newer, "library.newer", file.string(), {std::to_string(version), std::to_string(schemaVersion)}};
  if (version < 1) return fault(true, "schema_version " + std::to_string(version));

  // a look at every page now, so that no entry goes missing later without a word
  std::string state;
  if (!database.query("PRAGMA quick_check(1)", {}, [&](const auto& row) { state = row.text(0); }))
    return fault(database.isDamaged(), database.message());
  if (state != "ok") return fault(true, state);
  for (const auto query : {entryQuery, figureQuery, listQuery})
    if (!database.query(query, {""})) return fault(database.isDamaged(), database.message());
  return Library(std::move(database));
}

std::optional<Entry> Library::find(std::string_view id) const {
  std::optional<Entry> entry;
  m_database.query(entryQuery, {id}, [&](const auto& row) {
    entry = Entry{.id = std::string(id), .kind = row.text(0), .name = row.text(1), .version = row.text(2), .figures = {}, .extras = {}};
  });
  if (!entry) return std::nullopt;
  bool isWhole = true;
  const bool isRead = m_database.query(figureQuery, {id}, [&](const auto& row) {
    auto figure = readFigure(row.text(1), entry->id + "." + row.text(0));
    if (figure)
      entry->figures.emplace(row.text(0), *std::move(figure));
    else
      isWhole = false;
  });
  return isRead && isWhole ? entry : std::nullopt;
}

std::vector<EntrySummary> Library::entries(std::string_view kind) const {
  std::vector<EntrySummary> result;
  m_database.query(listQuery, {kind}, [&](const auto& row) { result.push_back({row.text(0), row.text(1), row.text(2)}); });
  return result;
}

}  // namespace meguri::library
