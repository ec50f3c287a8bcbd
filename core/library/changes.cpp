#include "core/library/changes.h"

#include <algorithm>

namespace meguri::library {

namespace {

/// What makes two figures the same to a reader of numbers.
quantity::Quantity essence(quantity::Quantity figure) {
  figure.note.clear();
  figure.source.locator.clear();
  figure.source.url.clear();
  return figure;
}

void compare(const Entry& before, const Entry& after, std::vector<Change>& changes) {
  const auto add = [&](Change::Kind kind, const std::string& key, const quantity::Quantity* a, const quantity::Quantity* b) {
    changes.push_back({kind, after.id, after.name, after.nameJa, key, a ? std::optional(*a) : std::nullopt, b ? std::optional(*b) : std::nullopt});
  };
  for (const auto& [key, figure] : before.figures) {
    const auto* now = after.figure(key);
    if (!now)
      add(Change::Kind::removed, key, &figure, nullptr);
    else if (essence(figure) != essence(*now))
      add(Change::Kind::changed, key, &figure, now);
  }
  for (const auto& [key, figure] : after.figures)
    if (!before.figure(key)) add(Change::Kind::added, key, nullptr, &figure);
}

std::vector<EntrySummary> sortedById(const Shelf& shelf) {
  auto entries = shelf.search({});
  std::ranges::sort(entries, {}, &EntrySummary::id);
  return entries;
}

}  // namespace

std::vector<Change> changes(const Shelf& before, const Shelf& after) {
  std::vector<Change> result;
  const auto old = sortedById(before), now = sortedById(after);
  auto a = old.begin();
  auto b = now.begin();
  while (a != old.end() || b != now.end()) {
    if (b == now.end() || (a != old.end() && a->id < b->id)) {
      result.push_back({Change::Kind::removed, a->id, a->name, a->nameJa, {}, {}, {}});
      ++a;
    } else if (a == old.end() || b->id < a->id) {
      result.push_back({Change::Kind::added, b->id, b->name, b->nameJa, {}, {}, {}});
      ++b;
    } else {
      const auto entryBefore = before.find(a->id), entryAfter = after.find(b->id);
      if (entryBefore && entryAfter) compare(*entryBefore, *entryAfter, result);
      ++a, ++b;
    }
  }
  std::ranges::stable_sort(result, {}, [](const Change& change) { return std::tie(change.entry, change.figure); });
  return result;
}

}  // namespace meguri::library
