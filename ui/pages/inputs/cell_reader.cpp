#include <algorithm>

#include "core/study/scope_rules.h"
#include "ui/document/statement.h"
#include "ui/pages/inputs/block.h"
#include "ui/pages/inputs/cell_changes.h"
#include "ui/pages/inputs/cell_text.h"
#include "ui/words/quantities.h"
#include "ui/words/units.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using study::FieldKind;
using study::FieldValue;

bool isSaid(const QString& text, const QString& word) { return text.compare(word, Qt::CaseInsensitive) == 0; }
QString ofKey(std::string_view key) { return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())); }

/// The text of one cell. A value nobody stated before is an assumption, as one typed into a form.
class Reader {
 public:
  Reader(const report::InputTable& table, const report::InputRow& row, std::size_t scenario, const QString& text)
      : m_table(table), m_row(row), m_field(table.fieldOf(row)), m_cell(table.cell(row, scenario)), m_text(plainNumber(text)) {}

  /// Nothing where the text cannot be read.
  std::optional<FieldValue> value(QString& fault) const {
    switch (m_field.kind) {
      case FieldKind::quantity: return quantity(fault);
      case FieldKind::integer: return whole(fault);
      case FieldKind::flag: return flag(fault);
      case FieldKind::choice: return choice(fault);
      case FieldKind::element: return element(fault);
      case FieldKind::entry: return entry(fault);
    }
    return std::nullopt;
  }

 private:
  std::optional<FieldValue> quantity(QString& fault) const {
    const auto amount = quantity::parseAmount(words::plainAmount(m_text, study::typedOf(m_table.study(), m_field)).toStdString());
    if (!amount) {
      fault = words::describe(amount.fault());
      return std::nullopt;
    }
    const auto* held = std::get_if<std::shared_ptr<const quantity::Quantity>>(&m_cell.value);
    const std::string unit = !amount->unit.empty() ? amount->unit : held ? (*held)->unit : rowUnit(m_table, m_row);
    return std::make_shared<const quantity::Quantity>(typedOver(held ? held->get() : nullptr, amount->value, unit, study::floorOf(m_field)));
  }

  std::optional<FieldValue> whole(QString& fault) const {
    bool isNumber = false;
    const auto number = m_text.toLongLong(&isNumber);
    if (isNumber && m_field.range.contains(static_cast<double>(number))) return static_cast<std::int64_t>(number);
    fault = words::text("integer.range", {m_text.toStdString(), study::wholeText(m_field.range.low), study::wholeText(m_field.range.high)});
    return std::nullopt;
  }

  std::optional<FieldValue> flag(QString& fault) const {
    for (const QString& yes : {words::text("ui.yes"), QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("1")})
      if (isSaid(m_text, yes)) return true;
    for (const QString& no : {words::text("ui.no"), QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0")})
      if (isSaid(m_text, no)) return false;
    fault = words::text("inputs.not-a-flag", {m_text.toStdString()});
    return std::nullopt;
  }

  std::optional<FieldValue> choice(QString& fault) const {
    QStringList options;
    for (const auto option : m_field.options) {
      options << words::optionLabel(m_table.groupOf(m_row).type->kind(), m_field.key, option);
      if (isSaid(m_text, plainNumber(options.back())) || isSaid(m_text, ofKey(option))) return std::string(option);
    }
    fault = words::text("inputs.not-an-option", {m_text.toStdString(), options.join(QStringLiteral(", ")).toStdString()});
    return std::nullopt;
  }

  std::optional<FieldValue> element(QString& fault) const {
    std::vector<std::pair<study::Id, QString>> all;
    if (const auto* scenario = m_table.study().scenario(m_cell.scenario))
      for (const auto& each : study::resolve(m_table.study(), *scenario))
        if (each.element->type->kind() == m_field.target) all.emplace_back(each.element->id, words::shown(*each.element));
    return named(all, "inputs.no-such-element", fault);
  }

  std::optional<FieldValue> entry(QString& fault) const {
    std::vector<std::pair<study::Id, QString>> all;
    for (const auto& [id, entry] : m_table.study().library)
      if (entry->kind == m_field.target) all.emplace_back(id, words::entryName(m_table.study(), id));
    return named(all, "inputs.no-such-entry", fault);
  }

  /// The one of an id, else the only one of a name.
  std::optional<FieldValue> named(const std::vector<std::pair<study::Id, QString>>& all, const char* none, QString& fault) const {
    std::vector<study::Id> found;
    for (const auto& [id, name] : all) {
      if (m_text == QString::fromStdString(id)) return id;
      if (isSaid(m_text, plainNumber(name))) found.push_back(id);
    }
    if (found.size() == 1) return found.front();
    fault = words::text(found.empty() ? none : "inputs.namesakes", {m_text.toStdString()});
    return std::nullopt;
  }

  const report::InputTable& m_table;
  const report::InputRow& m_row;
  const study::Field& m_field;
  report::InputCell m_cell;
  QString m_text;
};

/// Why a cell takes no value at all; empty if it does.
QString whyNot(const report::InputTable& table, const report::InputRow& row, std::size_t scenario) {
  const auto cell = table.cell(row, scenario);
  if (isEditable(cell)) return {};
  if (table.groupOf(row).isScope) return words::text("inputs.of-study");
  return words::text(cell.element ? "inputs.not-relevant" : "inputs.absent", {elementName(table, row, scenario).toStdString()});
}

}  // namespace

CellReading readCell(const report::InputTable& table, const report::InputRow& row, std::size_t scenario, const QString& text) {
  if (const QString reason = whyNot(table, row, scenario); !reason.isEmpty()) return {std::nullopt, reason};
  QString fault;
  const auto value = Reader(table, row, scenario, text).value(fault);
  if (!value) return {std::nullopt, fault};
  CellChange change = changed(table, row, scenario, *value);
  if (table.fieldOf(row).kind == FieldKind::entry) change.entry = table.study().library.at(std::get<std::string>(*value));
  return {change, {}};
}

}  // namespace meguri::ui
