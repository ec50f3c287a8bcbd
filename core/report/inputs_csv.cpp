#include "core/report/inputs_csv.h"

#include "core/quantity/quantity_json.h"
#include "core/report/csv.h"

namespace meguri::report {

namespace {

/// Who states it: the study, the base of a variant, a figure of the library, or nobody.
std::string_view statedBy(const InputCell& cell) {
  if (cell.marks & isMissing) return "missing";
  if (cell.isUnchanged) return "base";
  return cell.entry ? "library" : "study";
}

Field stated(const study::FieldValue& value) {
  if (const auto* flag = std::get_if<bool>(&value)) return std::string(*flag ? "true" : "false");
  // a whole number of a file may be below zero
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return *whole < 0 ? Field(static_cast<double>(*whole)) : Field(static_cast<std::uint64_t>(*whole));
  const auto* text = std::get_if<std::string>(&value);
  return text ? field(*text) : Field();
}

Fields sourceOf(const quantity::Quantity& quantity, const InputCell& cell) {
  const auto& source = quantity.source;
  return {field(quantity::evidenceWord(source.evidence)), field(quantity::confidenceWord(quantity.confidence)), field(source.citation), field(source.locator), field(source.url), field(source.licence),
          field(quantity.note), field(cell.entry ? cell.entry->id : std::string())};
}

/// Bounds or deviation, as far as the kind has them; as it stands in a study file.
Fields spreadOf(const quantity::Quantity& quantity) {
  using Kind = quantity::Spread::Kind;
  const auto& spread = quantity.spread;
  if (spread.kind == Kind::none) return Fields(4);
  const bool hasDeviation = spread.kind == Kind::normal || spread.kind == Kind::lognormalGsd;
  const bool hasBounds = !hasDeviation && spread.kind != Kind::choice;
  return {field(quantity::spreadWord(spread.kind)), hasBounds ? Field(spread.low) : Field(), hasBounds ? Field(spread.high) : Field(), hasDeviation ? Field(spread.deviation) : Field()};
}

/// The rows of an input in one scenario: of a table over years, one a year.
void write(const InputTable& table, const InputRow& row, std::size_t scenario, const TakeRow& take) {
  const InputCell cell = table.cell(row, scenario);
  if (!(cell.marks & (isStated | isMissing))) return;
  const auto* of = table.study().scenario(cell.scenario);
  const Fields start = {field(cell.scenario), field(of ? of->name : std::string()), field(cell.element->id), field(cell.element->name), field(table.groupOf(row).type->kind()),
                        field(table.fieldOf(row).key), field(statedBy(cell))};
  const auto line = [&](Fields middle, const Fields& rest) {
    Fields fields = start;
    append(fields, std::move(middle));
    append(fields, rest);
    take(fields);
  };
  const auto* held = std::get_if<std::shared_ptr<const quantity::Quantity>>(&cell.value);
  if (!held) return line({{}, stated(cell.value), {}, {}}, Fields(12));
  const quantity::Quantity& quantity = **held;
  Fields rest = spreadOf(quantity);
  append(rest, sourceOf(quantity, cell));
  if (!quantity.isTable()) return line({{}, quantity.value, field(quantity.unit), field(quantity.isCurve() ? quantity::writeQuantity(quantity)["path"].dump() : std::string())}, rest);
  for (const auto& [year, value] : quantity.byYear) line({field(year), value, field(quantity.unit), {}}, rest);
}

}  // namespace

const Columns& inputColumns() {
  static const Columns columns = {"scenario", "scenario_name", "element", "element_name", "kind", "field", "stated_by", "year", "value", "unit", "path", "spread", "low", "high", "deviation",
                                  "evidence", "confidence", "citation", "locator", "url", "licence", "note", "entry"};
  return columns;
}

void eachInput(const InputTable& table, const TakeRow& take) {
  for (const InputRow& row : table.rows())
    for (std::size_t s = 0; s < table.scenarios(); ++s) write(table, row, s, take);
}

std::string inputsCsv(const InputTable& table) {
  std::string text = csvLine(inputColumns());
  eachInput(table, [&](const Fields& row) { text += csvLine(row); });
  return text;
}

}  // namespace meguri::report
