#include "ui/editors/entry_wish.h"

#include <QStringList>
#include <algorithm>

#include "ui/words/headings.h"
#include "ui/words/library_words.h"
#include "ui/words/quantities.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

constexpr std::size_t mostHighlights = 2;
using words::dot;

bool isGhg(const study::Field* field) { return field->typed.exponent(quantity::Base::greenhouseGas) != 0; }

/// Whether the unit does not tell which field a figure is for.
bool needsLabel(const EntryWish& wish, const study::Field& field) {
  return field.typed.isNumber() || std::ranges::count(wish.fields, field.typed, &study::Field::typed) > 1;
}

/// That of its newest figure.
int yearOf(const library::Entry& entry) {
  int year = 0;
  for (const auto& [key, figure] : entry.figures) year = std::max(year, figure.year);
  return year;
}

}  // namespace

std::optional<quantity::Quantity> EntryWish::figureFor(const study::Field& field, const library::Entry& entry) const {
  const auto* figure = entry.figure(field.figure);
  return figure ? std::optional(figure->over(firstYear, lastYear)) : std::nullopt;
}

EntryWish wishOf(const study::Study& study, const study::Element& element, int field) {
  const auto& fields = element.type->fields();
  EntryWish wish;
  wish.kind = fields[static_cast<std::size_t>(field)].target;
  wish.picked = element.textAt(field);
  wish.elementKind = element.type->kind();
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (std::ranges::find(fields[i].entryFields, field) == fields[i].entryFields.end()) continue;
    wish.figures.push_back(fields[i].figure);
    if (element.isRelevant(static_cast<int>(i))) wish.fields.push_back(&fields[i]);
  }
  std::ranges::stable_partition(wish.fields, isGhg);
  wish.firstYear = study.firstYear();
  wish.lastYear = study.lastYear();
  wish.carried = study.library;
  return wish;
}

Highlight highlightOf(const EntryWish& wish, const library::Entry& entry) {
  Highlight result;
  QStringList values, labels;
  bool needLabels = false;
  for (const auto* field : wish.fields) {
    const auto figure = wish.figureFor(*field, entry);
    if (!figure) continue;
    if (values.isEmpty()) result.year = figure->year;
    values << words::typeset(words::statedText(*figure));
    labels << words::fieldLabel(wish.elementKind, field->key);
    needLabels = needLabels || needsLabel(wish, *field);
    if (isGhg(field) || static_cast<std::size_t>(values.size()) == mostHighlights) break;
  }
  result.value = values.join(dot);
  if (needLabels) result.label = labels.join(dot);
  return result;
}

QString provenanceOf(LibraryShelf& shelf, const EntryWish& wish, const library::Entry& entry) {
  const int highlighted = highlightOf(wish, entry).year;
  const int year = highlighted == 0 ? yearOf(entry) : highlighted;
  const library::Dataset* dataset = shelf.datasetOf(entry.id);
  QStringList parts;
  if (year != 0) parts << QString::number(year);
  if (wish.carried.contains(entry.id)) parts << words::text("picker.carried");
  parts << (dataset ? words::titleOf(*dataset) : words::shown(entry.id.substr(0, entry.id.find('/'))));
  return parts.join(dot);
}

}  // namespace meguri::ui
