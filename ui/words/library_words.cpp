#include "ui/words/library_words.h"

#include <QStringList>
#include <algorithm>
#include <map>

#include "ui/words/words.h"

namespace meguri::words {

namespace {

QString wordOr(const std::string& code, std::string_view otherwise) { return has(code) ? text(code) : shown(std::string(otherwise)); }

QString row(const QStringList& cells) { return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n"); }

QString count(std::size_t number) { return exactNumber(static_cast<double>(number)); }

/// A row a kind, its sources with their entries behind.
QString holdings(const library::Overview& overview) {
  std::map<std::string, std::vector<const library::Holding*>> byKind;
  for (const auto& each : overview.holdings) byKind[each.kind].push_back(&each);
  QString rows;
  std::size_t entries = 0, figures = 0;
  for (const auto& [kind, all] : byKind) {
    QStringList sources;
    std::size_t ofEntries = 0, ofFigures = 0;
    for (const auto* each : all) {
      sources << QStringLiteral("%1 %2").arg(QString::fromStdString(each->dataset), count(each->entries));
      ofEntries += each->entries;
      ofFigures += each->figures;
    }
    rows += row({kindName(kind), count(ofEntries), count(ofFigures), sources.join(QStringLiteral(", "))});
    entries += ofEntries;
    figures += ofFigures;
  }
  return QStringLiteral("| %1 | %2 | %3 | %4 |\n|---|---:|---:|---|\n").arg(text("overview.kind"), text("overview.entries"), text("overview.figures"), text("overview.sources")) +
         rows + row({text("overview.total"), count(entries), count(figures), {}});
}

/// A row a kind, a column an indicator: for how many of how many there is a figure.
QString coverage(const library::Overview& overview) {
  constexpr const char* indicators[] = {"ghg", "water", "ewaste", "minerals", "primaryEnergy", "electricity"};
  QStringList head{text("overview.kind")};
  for (const char* each : indicators) head << term("overview.indicator", each);
  std::map<std::string, QStringList> rows;
  for (const auto& each : overview.coverage) {
    QStringList& cells = rows.try_emplace(each.kind, std::size(indicators), QString()).first->second;
    const auto column = std::ranges::find(indicators, each.indicator) - std::begin(indicators);
    cells[column] = text("overview.coverage", {count(each.covered).toStdString(), count(each.entries).toStdString()});
  }
  QString result = row(head) + QStringLiteral("|---|---:|---:|---:|---:|---:|---:|\n");
  for (const auto& [kind, cells] : rows) result += row(QStringList{kindName(kind)} + cells);
  return result;
}

QString gaps(const library::Overview& overview) {
  auto sorted = overview.coverage;
  std::ranges::stable_sort(sorted, std::ranges::greater(), [](const auto& each) { return each.entries - each.covered; });
  QString result;
  constexpr std::size_t most = 8;
  for (std::size_t i = 0; i < std::min(most, sorted.size()); ++i)
    if (sorted[i].covered < sorted[i].entries)
      result += QStringLiteral("- ") +
                text("overview.gap", {kindName(sorted[i].kind).toStdString(), text("overview.indicator." + sorted[i].indicator).toStdString(),
                                      count(sorted[i].entries - sorted[i].covered).toStdString(), count(sorted[i].entries).toStdString()}) +
                QStringLiteral("\n");
  QStringList unmade;
  for (const std::string& product : overview.unmade) unmade << QString::fromStdString(product);
  if (!unmade.isEmpty()) result += QStringLiteral("- ") + text("overview.unmade", {unmade.join(QStringLiteral(", ")).toStdString()}) + QStringLiteral("\n");
  return result;
}

}  // namespace

QString inLanguage(const std::string& english, const std::string& japanese) {
  return shown(language() == Language::japanese && !japanese.empty() ? japanese : english);
}

QString shown(const library::Entry& entry) { return inLanguage(entry.name.empty() ? entry.id : entry.name, entry.nameJa); }
QString shown(const library::EntrySummary& entry) { return inLanguage(entry.name.empty() ? entry.id : entry.name, entry.nameJa); }
QString titleOf(const library::Dataset& dataset) { return inLanguage(dataset.title.empty() ? dataset.id : dataset.title, dataset.titleJa); }

QString kindName(std::string_view kind) { return wordOr("entryKind." + std::string(kind), kind); }
QString figureLabel(std::string_view key) { return wordOr("figure." + std::string(key), key); }
QString factLabel(std::string_view name) { return wordOr("fact." + std::string(name), name); }
QString factWord(std::string_view name, const std::string& word) { return wordOr("fact." + std::string(name) + "." + word, word); }
QString boundary(const std::string& boundary) { return wordOr("boundary." + boundary, boundary); }

QString overviewText(const library::Overview& overview) {
  return holdings(overview) + QStringLiteral("\n") + coverage(overview) + QStringLiteral("\n") + text("overview.gaps") + QStringLiteral("\n\n") + gaps(overview);
}

}  // namespace meguri::words
