#include "core/report/inputs_csv.h"

#include <fmt/format.h>

#include "core/quantity/quantity_json.h"
#include "core/report/csv.h"

namespace meguri::report {

namespace {

using Fields = std::vector<std::string>;

std::string number(double value) { return fmt::format("{}", value); }

/// Who states it: the study, the base of a variant, a figure of the library, or nobody.
std::string_view statedBy(const InputCell& cell) {
  if (cell.marks & isMissing) return "missing";
  if (cell.isUnchanged) return "base";
  return cell.entry ? "library" : "study";
}

std::string plain(const study::FieldValue& value) {
  if (const auto* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
  const auto* text = std::get_if<std::string>(&value);
  return text ? *text : std::string();
}

Fields sourceOf(const quantity::Quantity& quantity, const InputCell& cell) {
  const auto& source = quantity.source;
  return {std::string(quantity::evidenceWord(source.evidence)), std::string(quantity::confidenceWord(quantity.confidence)), source.citation, source.locator, source.url, source.licence,
          quantity.note, cell.entry ? cell.entry->id : std::string()};
}

/// Bounds or deviation, as far as the kind has them; as it stands in a study file.
Fields spreadOf(const quantity::Quantity& quantity) {
  using Kind = quantity::Spread::Kind;
  const auto& spread = quantity.spread;
  if (spread.kind == Kind::none) return Fields(4);
  const bool hasDeviation = spread.kind == Kind::normal || spread.kind == Kind::lognormalGsd;
  const bool hasBounds = !hasDeviation && spread.kind != Kind::choice;
  return {std::string(quantity::spreadWord(spread.kind)), hasBounds ? number(spread.low) : "", hasBounds ? number(spread.high) : "", hasDeviation ? number(spread.deviation) : ""};
}

class Writer {
 public:
  explicit Writer(const InputTable& table) : m_table(table) {
    line({"scenario", "scenario_name", "element", "element_name", "kind", "field", "stated_by", "year", "value", "unit", "path", "spread", "low", "high", "deviation", "evidence",
          "confidence", "citation", "locator", "url", "licence", "note", "entry"});
  }

  void write(const InputRow& row, std::size_t scenario) {
    const InputCell cell = m_table.cell(row, scenario);
    if (!(cell.marks & (isStated | isMissing))) return;
    const auto* of = m_table.study().scenario(cell.scenario);
    const Fields start = {cell.scenario, of ? of->name : "", cell.element->id, cell.element->name, std::string(m_table.groupOf(row).type->kind()), std::string(m_table.fieldOf(row).key),
                          std::string(statedBy(cell))};
    const auto* held = std::get_if<std::shared_ptr<const quantity::Quantity>>(&cell.value);
    if (!held) return line(start, {"", plain(cell.value), "", ""}, Fields(12));
    const quantity::Quantity& quantity = **held;
    Fields rest = spreadOf(quantity);
    const Fields source = sourceOf(quantity, cell);
    rest.insert(rest.end(), source.begin(), source.end());
    if (!quantity.isTable()) {
      const std::string path = quantity.isCurve() ? quantity::writeQuantity(quantity)["path"].dump() : std::string();
      return line(start, {"", number(quantity.value), quantity.unit, path}, rest);
    }
    for (const auto& [year, value] : quantity.byYear) line(start, {std::to_string(year), number(value), quantity.unit, ""}, rest);
  }

  std::string take() { return std::move(m_text); }

 private:
  void line(Fields fields, const Fields& middle = {}, const Fields& rest = {}) {
    fields.insert(fields.end(), middle.begin(), middle.end());
    fields.insert(fields.end(), rest.begin(), rest.end());
    m_text += csvLine(fields);
  }

  const InputTable& m_table;
  std::string m_text;
};

}  // namespace

std::string inputsCsv(const InputTable& table) {
  Writer writer(table);
  for (const InputRow& row : table.rows())
    for (std::size_t s = 0; s < table.scenarios(); ++s) writer.write(row, s);
  return writer.take();
}

}  // namespace meguri::report
