#include "core/study/check_elements.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <set>

#include "core/base/hash.h"
#include "core/quantity/distribution.h"
#include "core/study/scope_rules.h"

namespace meguri::study {

namespace {

constexpr int longestHorizon = 100;
constexpr std::size_t mostElements = 10000;  // of a scenario; the cube numbers them in 16 bits

class Checker {
 public:
  explicit Checker(const Study& study) : m_study(study) {}

  std::vector<Issue> run() {
    checkScope();
    checkEntries();
    checkMembers("", "", m_study.extras);
    for (const auto& view : m_study.views) checkMembers("", "", view->look.extras);
    if (m_study.report) checkReport(*m_study.report);
    // bases before their variants, so that what is wrong in a base is reported there
    std::vector<const Scenario*> order;
    for (const auto& scenario : m_study.scenarios) order.push_back(scenario.get());
    std::ranges::stable_sort(order, {}, [&](const Scenario* each) { return chainOf(m_study, *each).size(); });
    for (const Scenario* scenario : order) {
      m_scenario = scenario;
      checkScenario(*scenario);
    }
    checkIdentities();
    return std::move(m_issues);
  }

 private:
  void add(Severity severity, const char* code, const std::string& element, std::string_view field, std::vector<std::string> args = {}) {
    Issue issue{severity, code, m_scenario ? m_scenario->id : "", element, std::string(field), std::move(args)};
    // what a variant inherits is checked again, because it may only be wrong there; what is wrong in its base too was said there
    for (const Scenario* ancestor : m_ancestors)
      if (m_known[ancestor].contains(key(issue))) return;
    if (m_known[m_scenario].insert(key(issue)).second) m_issues.push_back(std::move(issue));
  }

  static std::string key(const Issue& issue) {
    std::string result = issue.code + "\n" + issue.element + "\n" + issue.field;
    for (const auto& arg : issue.args) result += "\n" + arg;
    return result;
  }

  void checkScope() {
    const Element& scope = *m_study.scope;
    checkMembers("scope", "", scope.extras);
    for (std::size_t i = 0; i < scope.values.size(); ++i) checkField(scope, static_cast<int>(i));
    const int from = m_study.firstYear(), to = m_study.lastYear();
    if (from != 0 && to != 0 && (to < from || to - from >= longestHorizon))
      add(Severity::error, "scope.horizon", "scope", "to", {std::to_string(from), std::to_string(to), std::to_string(longestHorizon)});
  }

  void checkEntries() {
    for (const auto& [id, entry] : m_study.library)
      for (const auto& [figure, quantity] : entry->figures)
        if (const auto unit = quantity::parseUnit(quantity.unit); !unit) add(Severity::error, "entry.unit", id, figure, {quantity.unit});
  }

  /// Members this version does not know are kept. In a file of this version they are likely misspelt: say so.
  void checkMembers(const std::string& element, std::string_view field, const std::string& extras) {
    if (extras.empty()) return;
    const auto severity = m_study.formatMinor > formatMinor ? Severity::note : Severity::warning;
    const Json members = Json::parse(extras);
    for (const auto& [key, value] : members.items()) add(severity, "member.unknown", element, field, {key});
  }

  void checkReport(const Report& report) {
    checkMembers("", "", report.extras);
    if (report.logo) checkMembers("", "", report.logo->extras);
    for (const auto& each : report.sections) checkMembers("", "", each.extras);
    for (const auto& each : report.messages) checkMembers("", "", each.extras);
  }

  void checkScenario(const Scenario& scenario) {
    m_ancestors.clear();
    if (scenario.isVariant() && !m_study.scenario(scenario.base)) return add(Severity::error, "variant.base-nothing", "", "base", {scenario.base});
    if (chainOf(m_study, scenario).empty()) return add(Severity::error, "variant.cycle", "", "base", {scenario.base});
    m_ancestors = chainOf(m_study, scenario);
    m_ancestors.pop_back();
    checkMembers("", "", scenario.extras);
    const auto elements = resolve(m_study, scenario);
    if (elements.size() > mostElements) return add(Severity::error, "scenario.too-many", "", "", {std::to_string(elements.size()), std::to_string(mostElements)});
    m_elements = &elements;
    const Surroundings surroundings{m_study, elements, [this](Severity severity, const char* code, const Element& element, std::string_view field, std::vector<std::string> args) {
                                      add(severity, code, element.id, field, std::move(args));
                                    }};
    const auto inherited = scenario.isVariant() ? resolve(m_study, *m_study.scenario(scenario.base)) : std::vector<Resolved>();
    for (const auto& patch : scenario.patches) {
      const bool inBase = std::ranges::any_of(inherited, [&](const Resolved& r) { return r.element->id == patch.first; });
      if (!inBase) add(Severity::error, "variant.element-nothing", patch.first, "", {scenario.base});
    }
    for (const Resolved& each : elements) {
      const Element& element = *each.element;
      if (element.type->isKnown())
        checkMembers(element.id, "", element.extras);
      else
        add(Severity::warning, "element.unknown-kind", element.id, "kind", {kindOf(element)});
      for (std::size_t i = 0; i < element.values.size(); ++i)
        if (element.isRelevant(static_cast<int>(i))) checkField(element, static_cast<int>(i));
      checkTogether(surroundings, element);
    }
  }

  static std::string kindOf(const Element& element) {
    const Json extras = element.extras.empty() ? Json::object() : Json::parse(element.extras);
    return extras.contains("kind") && extras["kind"].is_string() ? extras["kind"].get<std::string>() : "?";
  }

  void checkField(const Element& element, int index) {
    const Field& field = element.type->fields()[static_cast<std::size_t>(index)];
    const FieldValue& value = element.values[static_cast<std::size_t>(index)];
    if (value.index() == 0 && field.kind != FieldKind::quantity) {
      if (isRequired(element, field)) add(Severity::error, "field.required", element.id, field.key);
      return;
    }
    switch (field.kind) {
      case FieldKind::quantity: return checkQuantity(element, field, QuantityField{index});
      case FieldKind::integer: return checkInteger(element, field, std::get<std::int64_t>(value));
      case FieldKind::choice: return checkChoice(element, field, std::get<std::string>(value));
      case FieldKind::element: return checkReference(element, field, std::get<std::string>(value));
      case FieldKind::entry: return checkEntry(element, field, std::get<std::string>(value));
      default: return;
    }
  }

  /// Beside a field that an entry may state, only where the entry does.
  bool isRequired(const Element& element, const Field& field) const {
    if (!field.required || field.condition.field < 0 || !field.condition.options.empty()) return field.required;
    return stated(m_study, element, QuantityField{field.condition.field}).quantity != nullptr;
  }

  void checkInteger(const Element& element, const Field& field, std::int64_t value) {
    if (field.range.contains(static_cast<double>(value))) return;
    add(Severity::error, "integer.range", element.id, field.key, {std::to_string(value), wholeText(field.range.low), wholeText(field.range.high)});
  }

  void checkChoice(const Element& element, const Field& field, const std::string& value) {
    if (std::ranges::find(field.options, value) != field.options.end()) return;
    std::string options;
    for (const auto& option : field.options) options += (options.empty() ? "" : ", ") + std::string(option);
    add(Severity::error, "choice.unknown", element.id, field.key, {value, options});
  }

  void checkReference(const Element& element, const Field& field, const std::string& id) {
    const Element* found = find(id);
    if (!found) return add(Severity::error, "reference.nothing", element.id, field.key, {id, std::string(field.target)});
    if (found->type->kind() != field.target)
      add(Severity::error, "reference.kind", element.id, field.key, {id, std::string(found->type->kind()), std::string(field.target)});
  }

  void checkEntry(const Element& element, const Field& field, const std::string& id) {
    const auto found = m_study.library.find(id);
    if (found == m_study.library.end()) return add(Severity::error, "entry.nothing", element.id, field.key, {id});
    if (found->second->kind != field.target)
      add(Severity::error, "entry.kind", element.id, field.key, {id, found->second->kind, std::string(field.target)});
  }

  void checkQuantity(const Element& element, const Field& field, QuantityField handle) {
    const quantity::Quantity* quantity = stated(m_study, element, handle).quantity;
    if (!quantity) {
      if (isRequired(element, field)) add(Severity::error, "field.required", element.id, field.key);
      return;
    }
    checkMembers(element.id, field.key, quantity->extras);
    const auto unit = quantity::parseUnit(quantity->unit);
    if (!unit) return add(Severity::error, "quantity.unit-unknown", element.id, field.key, {quantity->unit, unitOf(m_study, field)});
    if (unit->dimension != typedOf(m_study, field))
      return add(Severity::error, isMoney(field) ? "quantity.other-currency" : "quantity.unit-dimension", element.id, field.key, {quantity->unit, unitOf(m_study, field)});
    if (quantity->isOverYears() && !field.overYears) return add(Severity::error, "quantity.not-over-years", element.id, field.key);
    if (quantity->isTable()) {
      for (int year = m_study.firstYear(); !field.isVintages && year <= std::min(m_study.lastYear(), m_study.firstYear() + longestHorizon); ++year)
        if (!quantity->at(year)) return add(Severity::error, "quantity.year-missing", element.id, field.key, {std::to_string(year)});
      for (const auto& [year, value] : quantity->byYear) checkRange(element, field, *quantity, *unit, value);
    } else if (quantity->isCurve()) {
      if (!checkCurve(element, field, *quantity, *unit)) return;
    } else {
      checkRange(element, field, *quantity, *unit, quantity->value);
      if (field.isWhole && quantity->value != std::floor(quantity->value)) add(Severity::error, "quantity.whole", element.id, field.key, {text(quantity->value)});
    }
    checkSpread(element, field, *quantity, *unit);
    if (quantity->source == quantity::Source()) add(Severity::note, "quantity.unsourced", element.id, field.key);
  }

  /// Whether a curve has a meaning: its rate, and every value it gives within the horizon.
  bool checkCurve(const Element& element, const Field& field, const quantity::Quantity& quantity, const quantity::Unit& unit) {
    using Kind = quantity::Curve::Kind;
    const auto& curve = quantity.curve;
    const std::string kind(quantity::word(curve.kind));
    const auto refuse = [&](const char* code, std::vector<std::string> args) {
      add(Severity::error, code, element.id, field.key, std::move(args));
      return false;
    };
    if (field.isVintages) return refuse("curve.not-here", {kind});
    const bool isSteep = curve.kind == Kind::growth ? curve.rate <= -1 : curve.kind == Kind::decline ? curve.rate < 0 || curve.rate >= 1 : std::abs(curve.rate) > 100;
    if (isSteep) return refuse("curve.rate-range", {text(100 * curve.rate), kind});
    checkRange(element, field, quantity, unit, quantity.value);
    for (int year = m_study.firstYear(); year <= std::min(m_study.lastYear(), m_study.firstYear() + longestHorizon); ++year)
      checkRange(element, field, quantity, unit, curve.at(quantity.value, year));
    return true;
  }

  void checkRange(const Element& element, const Field& field, const quantity::Quantity& quantity, const quantity::Unit& unit, double value) {
    const auto display = quantity::parseUnit(unitOf(m_study, field));
    if (field.range.contains(display->fromBase(unit.toBase(value)))) return;
    add(Severity::error, "quantity.range", element.id, field.key,
        {text(value) + " " + quantity.unit, field.range.openLow ? "> " + text(field.range.low) : "≥ " + text(field.range.low),
         std::isfinite(field.range.high) ? "≤ " + text(field.range.high) : "", unitOf(m_study, field)});
  }

  void checkSpread(const Element& element, const Field& field, const quantity::Quantity& quantity, const quantity::Unit& unit) {
    using Kind = quantity::Spread::Kind;
    const auto& spread = quantity.spread;
    if (spread.kind == Kind::none) return;
    // only a spread relative to the value has a meaning for every year of a table
    if (quantity.isTable() && spread.kind != Kind::lognormalGsd)
      return add(Severity::error, "spread.table", element.id, field.key, {std::string(quantity::spreadWord(spread.kind))});
    const double value = quantity.isTable() ? std::ranges::min(quantity.byYear, {}, &std::pair<int, double>::second).second : quantity.value;
    const double floor = unit.fromBase(floorOf(field));
    if (const auto code = quantity::spreadFault(spread, value, floor)) return add(Severity::error, code->c_str(), element.id, field.key, {text(value), text(floor)});
    for (const auto& option : spread.options) checkRange(element, field, quantity, unit, option.value);
    if (spread.kind == Kind::normal || spread.kind == Kind::lognormalGsd || spread.kind == Kind::lognormalRange) noteCut(element, field, quantity, unit);
    if (spread.kind != Kind::uniform && spread.kind != Kind::triangular && spread.kind != Kind::pert) return;
    checkRange(element, field, quantity, unit, spread.low);
    checkRange(element, field, quantity, unit, spread.high);
  }

  /// What of a normal or lognormal lies outside the field is not drawn, and that is said where it is more than a draw in a million.
  void noteCut(const Element& element, const Field& field, const quantity::Quantity& quantity, const quantity::Unit& unit) {
    const auto display = quantity::parseUnit(unitOf(m_study, field));
    const auto inUnit = [&](double bound) { return unit.fromBase(display->toBase(bound)); };
    const quantity::Bounds bounds{inUnit(field.floor), inUnit(field.range.low), inUnit(field.range.high)};
    double most = 0;  // of a table, of the year that loses most
    if (quantity.isTable())
      for (const auto& [year, value] : quantity.byYear) most = std::max(most, quantity::Distribution(quantity.spread, value, bounds).cut());
    else
      most = quantity::Distribution(quantity.spread, quantity.value, bounds).cut();
    if (most < 1e-6) return;
    add(Severity::note, "spread.cut", element.id, field.key, {fmt::format("{:.2g}", 100 * most), bound(field.range.low), bound(field.range.high), unitOf(m_study, field)});
  }

  static std::string bound(double value) { return std::isfinite(value) ? text(value) : std::string("∞"); }

  const Element* find(std::string_view id) const {
    const auto found = std::ranges::find_if(*m_elements, [&](const Resolved& r) { return r.element->id == id; });
    return found == m_elements->end() ? nullptr : found->element.get();
  }

  /// Addresses and draw keys are made of hashes of ids: no two ids may share one.
  void checkIdentities() {
    std::map<std::uint64_t, std::string> seen;
    const auto meet = [&](const std::string& id) {
      const auto [found, added] = seen.try_emplace(hash64(id), id);
      if (!added && found->second != id) add(Severity::error, "id.collision", id, "id", {found->second});
    };
    m_scenario = nullptr;
    m_ancestors.clear();
    for (const auto& scenario : m_study.scenarios) {
      meet(scenario->id);
      for (const auto& element : scenario->elements) meet(element->id);
    }
    for (const auto& [id, entry] : m_study.library) meet(id);
  }

  const Study& m_study;
  const Scenario* m_scenario = nullptr;
  std::vector<const Scenario*> m_ancestors;  ///< of m_scenario, without itself
  const std::vector<Resolved>* m_elements = nullptr;
  std::map<const Scenario*, std::set<std::string>> m_known;
  std::vector<Issue> m_issues;
};

}  // namespace

std::string text(double value) { return fmt::format("{}", value); }

Stated stated(const Study& study, const Element& element, QuantityField handle) {
  if (const auto* own = element.get(handle)) return {own, nullptr};
  return statedByEntry(study, element, handle);
}

Stated statedByEntry(const Study& study, const Element& element, QuantityField handle) {
  const Field& field = element.type->fields()[static_cast<std::size_t>(handle.index)];
  for (const int entryField : field.entryFields) {
    const auto entry = study.library.find(std::string(element.textAt(entryField)));
    const auto* figure = entry == study.library.end() || !element.isRelevant(entryField) ? nullptr : entry->second->figure(figureOf(study, field));
    if (figure) return {figure, entry->second.get()};
  }
  return {};
}

std::vector<Issue> check(const Study& study) { return Checker(study).run(); }

bool hasErrors(const std::vector<Issue>& issues) {
  return std::ranges::any_of(issues, [](const Issue& issue) { return issue.severity == Severity::error; });
}

}  // namespace meguri::study
