#include "core/report/inputs.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "core/report/matching.h"
#include "core/study/scope_rules.h"

namespace meguri::report {

namespace {

using study::Element;
using study::FieldKind;

const study::Field& fieldAt(const Element& element, int field) { return element.type->fields()[static_cast<std::size_t>(field)]; }
const study::FieldValue& valueAt(const Element& element, int field) { return element.values[static_cast<std::size_t>(field)]; }

Marks marksOfQuantity(const quantity::Quantity& quantity) {
  Marks marks = isStated;
  if (quantity.spread.kind != quantity::Spread::Kind::none) marks |= isUncertain;
  if (quantity.source.citation.empty() && quantity.source.url.empty()) marks |= isUnsourced;
  if (quantity.confidence == quantity::Confidence::low) marks |= isLowConfidence;
  return marks;
}

/// The chain as the study holds it, so that it stays comparable by pointer.
std::vector<study::ScenarioPointer> chainPointers(const study::Study& study, const study::ScenarioPointer& scenario) {
  std::vector<study::ScenarioPointer> result;
  for (const auto* each : study::chainOf(study, *scenario))
    result.push_back(*std::ranges::find_if(study.scenarios, [&](const auto& other) { return other.get() == each; }));
  return result;
}

}  // namespace

study::FieldValue heldValue(const study::Study& study, const Element& element, int field) {
  const auto& own = valueAt(element, field);
  if (own.index() != 0 || fieldAt(element, field).kind != FieldKind::quantity) return own;
  const auto stated = study::statedByEntry(study, element, study::QuantityField{field});
  if (!stated.quantity) return {};
  return std::make_shared<const quantity::Quantity>(fieldAt(element, field).isVintages ? *stated.quantity : stated.quantity->over(study.firstYear(), study.lastYear()));
}

void InputTable::follow(const study::Study& study) {
  const bool isSameGround = m_scope && m_study.scope == study.scope && m_study.library == study.library;
  const auto before = std::exchange(m_study, study);
  std::map<study::Id, Column> known;
  if (isSameGround)
    for (std::size_t s = 0; s < m_columns.size(); ++s) known.emplace(before.scenarios[s]->id, std::move(m_columns[s]));
  else
    m_scope = read({m_study.scope, {}}, nullptr, false);
  m_columns.clear();
  bool isSame = isSameGround && before.scenarios.size() == m_study.scenarios.size();
  for (std::size_t s = 0; s < m_study.scenarios.size(); ++s) {
    const auto& scenario = m_study.scenarios[s];
    const auto found = known.find(scenario->id);
    const bool isKept = found != known.end() && found->second.chain == chainPointers(m_study, scenario);
    isSame = isSame && isKept && before.scenarios[s] == scenario;
    m_columns.push_back(isKept ? std::move(found->second) : readColumn(scenario));
  }
  if (isSame) return;
  match();
  listRows();
}

InputTable::Column InputTable::readColumn(const study::ScenarioPointer& scenario) const {
  auto elements = std::make_shared<Elements>();
  for (auto& each : study::resolve(m_study, *scenario)) {
    const bool isInherited = scenario->isVariant() && std::ranges::find(scenario->elements, each.element) == scenario->elements.end();
    elements->push_back(read(std::move(each), scenario.get(), isInherited));
  }
  return {chainPointers(m_study, scenario), std::move(elements)};
}

InputTable::Read InputTable::read(study::Resolved resolved, const study::Scenario* scenario, bool isInherited) const {
  Read result{std::move(resolved), isInherited, {}};
  const Element& element = *result.resolved.element;
  for (int field = 0; field < static_cast<int>(element.values.size()); ++field) {
    Marks marks = marksOf(element, field);
    if (isInherited && (marks & isRelevant) && result.resolved.owner[static_cast<std::size_t>(field)] == scenario) marks |= isChanged;
    result.marks.push_back(marks);
  }
  return result;
}

/// Nothing of what a condition switches off: that is no input.
Marks InputTable::marksOf(const Element& element, int index) const {
  if (!element.isRelevant(index)) return 0;
  const study::Field& field = fieldAt(element, index);
  Marks marks = 0;
  if (field.kind == FieldKind::quantity) {
    const auto stated = study::stated(m_study, element, study::QuantityField{index});
    if (stated.quantity) marks |= marksOfQuantity(*stated.quantity);
    if (stated.entry) marks |= isFromLibrary;
  } else if (valueAt(element, index).index() != 0) {
    marks |= isStated;
    if (field.kind == FieldKind::entry) marks |= isFromLibrary;
  }
  const bool isCounted = field.indicator.empty() || study::counts(*m_study.scope, field.indicator);
  if (!isCounted && !(marks & isStated)) return 0;
  const bool needsEntry = field.condition.field >= 0 && field.condition.options.empty();
  const bool isRequired = field.required && (!needsEntry || study::stated(m_study, element, study::QuantityField{field.condition.field}).quantity);
  if (isRequired && !(marks & isStated)) marks |= isMissing;
  return marks | isRelevant;
}

void InputTable::match() {
  std::vector<std::vector<study::ElementPointer>> all(m_columns.size());
  std::vector<std::unordered_map<const Element*, std::size_t>> places(m_columns.size());
  for (std::size_t s = 0; s < m_columns.size(); ++s)
    for (const Read& each : *m_columns[s].elements) {
      places[s].emplace(each.resolved.element.get(), all[s].size());
      all[s].push_back(each.resolved.element);
    }
  m_groups.assign(1, {"scope", {}, m_study.scope->type, true});
  m_places.assign(1, std::vector<std::size_t>(m_columns.size(), none));
  for (const Matched& row : matched(all)) {
    const Element& first = **std::ranges::find_if(row, [](const auto& element) { return element != nullptr; });
    m_groups.push_back({first.id, first.name, first.type, false});
    auto& at = m_places.emplace_back(m_columns.size(), none);
    for (std::size_t s = 0; s < row.size(); ++s)
      if (row[s] && row[s]->type == first.type) at[s] = places[s].at(row[s].get());
  }
}

void InputTable::listRows() {
  m_rows.clear();
  std::vector<const Read*> there;
  for (std::size_t group = 0; group < m_groups.size(); ++group) {
    there.clear();
    for (std::size_t s = 0; s < m_columns.size(); ++s)
      if (const Read* read = find({group, 0, 0}, s)) there.push_back(read);
    for (int field = 0; field < static_cast<int>(m_groups[group].type->fields().size()); ++field) {
      InputRow row{group, field, 0};
      for (const Read* read : there) row.marks |= read->marks[static_cast<std::size_t>(field)];
      if (row.marks & isRelevant) m_rows.push_back(row);
    }
  }
}

const InputTable::Read* InputTable::find(const InputRow& row, std::size_t scenario) const {
  if (m_groups[row.group].isScope) return scenario == 0 ? &*m_scope : nullptr;
  const std::size_t place = m_places[row.group][scenario];
  return place == none ? nullptr : &(*m_columns[scenario].elements)[place];
}

Marks InputTable::marks(const InputRow& row, std::size_t scenario) const {
  const Read* read = find(row, scenario);
  return read ? read->marks[static_cast<std::size_t>(row.field)] : Marks(0);
}

const Element* InputTable::element(const InputRow& row, std::size_t scenario) const {
  const Read* read = find(row, scenario);
  return read ? read->resolved.element.get() : nullptr;
}

const library::Entry* InputTable::entry(const InputRow& row, std::size_t scenario) const {
  const Element* element = this->element(row, scenario);
  const bool isServed = element && fieldOf(row).kind == FieldKind::quantity && (marks(row, scenario) & isFromLibrary);
  return isServed ? study::stated(m_study, *element, study::QuantityField{row.field}).entry : nullptr;
}

const Element* InputTable::inBase(std::size_t scenario, const study::Id& element) const {
  const auto& base = m_study.scenarios[scenario]->base;
  for (std::size_t s = 0; s < m_columns.size(); ++s)
    if (m_study.scenarios[s]->id == base)
      for (const Read& each : *m_columns[s].elements)
        if (each.resolved.element->id == element) return each.resolved.element.get();
  return nullptr;
}

InputCell InputTable::cell(const InputRow& row, std::size_t scenario) const {
  InputCell cell;
  if (!m_groups[row.group].isScope) cell.scenario = m_study.scenarios[scenario]->id;
  const Read* read = find(row, scenario);
  if (!read) return cell;
  cell.element = read->resolved.element;
  cell.marks = read->marks[static_cast<std::size_t>(row.field)];
  if (!(cell.marks & isRelevant)) return cell;
  cell.value = heldValue(m_study, *cell.element, row.field);
  cell.entry = entry(row, scenario);
  if (!read->isInherited || (cell.marks & isChanged)) return cell;
  // another entry may give another figure, though the variant says nothing of the field itself
  const Element* base = inBase(scenario, cell.element->id);
  cell.isUnchanged = base && base->isRelevant(row.field) && study::sameValue(heldValue(m_study, *base, row.field), cell.value);
  return cell;
}

}  // namespace meguri::report
