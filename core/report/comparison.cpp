#include "core/report/comparison.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/study/scope_rules.h"

namespace meguri::report {

namespace {

using lifecycle::Assessment;
using lifecycle::Cell;
using lifecycle::ScenarioModel;
using lifecycle::Stage;

constexpr double mostDropped = 0.05;        // of a known total, before nothing may be said of a ranking
constexpr double unitsTolerance = 0.001;

std::string_view kindOf(const ScenarioModel& model, lifecycle::ElementIndex element) {
  return element == lifecycle::noElement ? std::string_view() : model.elements[element]->type->kind();
}

/// Ids of the elements whose idle energy a scenario counts.
std::set<std::string_view> idling(const ScenarioModel& model) {
  std::set<std::string_view> ids;
  for (const Cell& cell : model.cells)
    if (cell.facets.stage == Stage::use && cell.facets.phase == lifecycle::Phase::idle) ids.insert(model.elements[cell.element]->id);
  return ids;
}

/// Whether an element that several scenarios have names another site or hardware in one than in the other.
bool isRewired(const Assessment& assessment, const std::vector<std::size_t>& scenarios) {
  const auto namesAlike = [](const study::Element& a, const study::Element& b) {
    if (a.type != b.type) return false;
    for (std::size_t field = 0; field < a.values.size(); ++field)
      if (a.type->fields()[field].kind == study::FieldKind::element && a.textAt(static_cast<int>(field)) != b.textAt(static_cast<int>(field))) return false;
    return true;
  };
  std::map<std::string_view, study::ElementPointer> first;
  for (const std::size_t s : scenarios)
    for (const auto& element : assessment.scenarios[s]->elements) {
      const auto [found, isNew] = first.try_emplace(element->id, element);
      // a variant has the very element of its base where it changes nothing of it
      if (!isNew && found->second != element && !namesAlike(*found->second, *element)) return true;
    }
  return false;
}

/// Whether all have the very same hole, so that nobody counts what the others leave out.
bool haveAlike(const std::vector<std::vector<LeftOut>>& scenarios, const LeftOut& hole) {
  return std::ranges::all_of(scenarios, [&](const auto& each) {
    return std::ranges::any_of(each, [&](const LeftOut& other) {
      return other.element == hole.element && other.exclusion.stage == hole.exclusion.stage && other.exclusion.reason == hole.exclusion.reason && other.exclusion.field == hole.exclusion.field;
    });
  });
}

/// Contracts by volume cover the less of each kWh, the more is drawn: where some of that is not known and they cover unlike shares, no part of it
/// can be compared.
bool coversUnlike(const Assessment& assessment, const std::vector<std::size_t>& scenarios) {
  std::set<std::map<std::pair<study::Id, int>, double>> covers;
  for (const std::size_t s : scenarios) {
    std::map<std::pair<study::Id, int>, double> own;
    for (const auto& memo : assessment.scenarios[s]->memos)
      if (memo.name == lifecycle::Name::contractCover) own[{assessment.scenarios[s]->elements[memo.element]->id, memo.year}] = assessment.values[s][memo.node];
    covers.insert(std::move(own));
  }
  return covers.size() > 1;
}

/// Rent pays at once for hardware, energy and water: held against hardware of one's own, a price that is not known leaves nothing to compare.
bool rentsUnlike(const Assessment& assessment, const std::vector<std::size_t>& scenarios) {
  std::set<std::set<std::string_view>> rented;
  for (const std::size_t s : scenarios) {
    std::set<std::string_view> own;
    for (const Cell& cell : assessment.scenarios[s]->cells)
      if (cell.facets.indicator == lifecycle::Indicator::cost && cell.facets.stage == Stage::use && cell.facets.place == lifecycle::Place::elsewhere) own.insert(assessment.scenarios[s]->elements[cell.element]->id);
    rented.insert(std::move(own));
  }
  return rented.size() > 1;
}

LeftOut leftOutOf(const ScenarioModel& model, const lifecycle::Exclusion& exclusion) {
  return {model.id, exclusion.element == lifecycle::noElement ? study::Id() : model.elements[exclusion.element]->id, exclusion};
}

/// Whether what one scenario's manufacture figures hold inside is left out by none of the others, or by all alike.
bool coverAlike(const Assessment& assessment, const std::vector<std::size_t>& scenarios) {
  std::set<lifecycle::Covered> inside, missing;
  bool areSame = true;
  for (const std::size_t s : scenarios) {
    const ScenarioModel& model = *assessment.scenarios[s];
    const ScenarioModel& first = *assessment.scenarios[scenarios.front()];
    areSame = areSame && model.inside == first.inside && model.missing == first.missing;
    inside.insert(model.inside.begin(), model.inside.end());
    missing.insert(model.missing.begin(), model.missing.end());
  }
  return areSame || std::ranges::none_of(inside, [&](const auto part) { return missing.contains(part); });
}

}  // namespace

bool leavesOutElectricity(const std::vector<LeftOut>& leftOut) {
  constexpr std::array<std::string_view, 10> ofTheGrid = {"contractGhg", "residualGhg", "gridGhg", "grid", "gridWater", "gridWaterWithoutReservoirs",
                                                          "gridWithdrawal", "gridScarcity", "gridMinerals", "gridPrimaryEnergy"};
  return std::ranges::any_of(leftOut, [&](const LeftOut& each) {
    return each.exclusion.stage == Stage::use && std::ranges::find(ofTheGrid, each.exclusion.field) != ofTheGrid.end();
  });
}

std::string_view word(Scale scale) {
  constexpr std::array<std::string_view, 4> words = {"total", "unit", "year", "relative"};
  return words[static_cast<std::size_t>(scale)];
}

std::string_view word(Across across) { return across == Across::scenario ? "scenario" : "indicator"; }

bool Choice::drawsAs(const Choice& other) const {
  const auto isNet = [](const Choice& each) { return each.split == Axis::measure; };
  return scenarios == other.scenarios && reference == other.reference && indicators == other.indicators && perUnit() == other.perUnit() && perYear() == other.perYear() &&
         isNet(*this) == isNet(other);
}

bool hasEffects(const study::Study& study) {
  const auto isEffect = [](const auto& element) { return element->type == &study::effectType() || element->type == &study::reboundType(); };
  return std::ranges::any_of(study.scenarios, [&](const auto& scenario) { return std::ranges::any_of(scenario->elements, isEffect); });
}

std::vector<lifecycle::Indicator> panels(const study::Study& study, const Choice& choice) {
  if (choice.indicators.empty()) return headlineIndicators(study);
  std::vector<lifecycle::Indicator> result;
  for (const auto indicator : choice.indicators)
    if (study::counts(*study.scope, lifecycle::word(indicator))) result.push_back(indicator);
  return result.empty() ? headlineIndicators(study) : result;
}

Choice defaultChoice(const study::Study& study) {
  Choice choice;
  for (const auto& scenario : study.scenarios)
    if (choice.scenarios.size() < mostScenarios) choice.scenarios.push_back(scenario->id);
  choice.reference = choice.scenarios.empty() ? study::Id() : choice.scenarios.front();
  if (hasEffects(study)) choice.split = Axis::measure;
  return choice;
}

std::vector<std::size_t> chosen(const Assessment& assessment, const Choice& choice) {
  std::vector<std::size_t> result;
  for (const auto& id : choice.scenarios)
    if (const std::size_t s = assessment.index(id); s < assessment.scenarios.size()) result.push_back(s);
  return result;
}

std::size_t referenceOf(const Assessment& assessment, const Choice& choice) {
  const auto shown = chosen(assessment, choice);
  const auto found = std::ranges::find(shown, assessment.index(choice.reference));
  return found != shown.end() ? *found : shown.empty() ? 0 : shown.front();
}

std::vector<LeftOut> leftOut(const Assessment& assessment, std::size_t scenario, lifecycle::Indicator indicator, const lifecycle::View& view, bool withEffects) {
  const ScenarioModel& model = *assessment.scenarios[scenario];
  std::vector<LeftOut> result;
  for (const auto& exclusion : model.exclusions)
    if (exclusion.indicator == indicator && (withEffects || lifecycle::isFootprint(exclusion.stage)) && exclusion.isIn(view) && !exclusion.onlySplit)
      result.push_back(leftOutOf(model, exclusion));
  return result;
}

std::vector<NamedGap> gaps(const Assessment& assessment, const Choice& choice) { return gaps(assessment, choice, viewOf(assessment.study)); }

std::vector<NamedGap> gaps(const Assessment& assessment, const Choice& choice, const lifecycle::View& view) {
  using lifecycle::Indicator;
  const auto isSame = [](const LeftOut& a, const LeftOut& b, Indicator indicator) {
    return a.element == b.element && a.exclusion.stage == b.exclusion.stage && a.exclusion.reason == b.exclusion.reason && a.exclusion.indicator == indicator;
  };
  std::vector<NamedGap> result;
  for (const std::size_t s : chosen(assessment, choice)) {
    const ScenarioModel& model = *assessment.scenarios[s];
    for (const auto& exclusion : model.exclusions) {
      if (!exclusion.isIn(view)) continue;
      const LeftOut gap = leftOutOf(model, exclusion);
      const auto find = [&](Indicator indicator) { return std::ranges::find_if(result, [&](const NamedGap& each) { return isSame(each.leftOut, gap, indicator); }); };
      if (exclusion.indicator == Indicator::waterWithoutReservoirs)
        if (const auto water = find(Indicator::water); water != result.end() && water->scenarios.back() == model.id) continue;
      auto found = find(exclusion.indicator);
      if (found == result.end()) found = result.insert(result.end(), NamedGap{gap, {}});
      if (found->scenarios.empty() || found->scenarios.back() != model.id) found->scenarios.push_back(model.id);
    }
  }
  return result;
}

Comparison::Comparison(const Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator)
    : Comparison(assessment, choice, indicator, viewOf(assessment.study)) {}

Comparison::Comparison(const Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator, const lifecycle::View& view)
    : m_assessment(assessment), m_choice(choice), m_indicator(indicator), m_view(view), m_reference(referenceOf(assessment, choice)) {
  const auto scenarios = chosen(assessment, choice);
  m_coversAlike = coverAlike(assessment, scenarios);
  dropHoles(scenarios);
  if (m_reference >= assessment.scenarios.size()) return;
  m_referenceTotal = total(m_reference);
  m_referenceComparable = comparable(m_reference);
}

/// What is left out by some and not by others, or not alike, is compared of none.
void Comparison::dropHoles(const std::vector<std::size_t>& scenarios) {
  const Assessment& assessment = m_assessment;
  std::vector<std::vector<LeftOut>> holes;
  for (const std::size_t s : scenarios) holes.push_back(leftOut(assessment, s, m_indicator, m_view));
  if (std::ranges::all_of(holes, [](const auto& of) { return of.empty(); })) return;
  std::set<std::set<std::string_view>> idle;
  for (const std::size_t s : scenarios) {
    const ScenarioModel& model = *assessment.scenarios[s];
    const auto& own = *idle.insert(idling(model)).first;
    for (const auto& id : own) m_idleKinds.insert(kindOf(model, model.index(id)));
  }
  // a job that moved may be counted whole where its old hardware leaves something out in both, and a job may state its idle energy beside a
  // fleet that does not know it
  std::optional<bool> rewired;  // asked for only where a hole is alike in all
  const auto mayShare = [&] { return !*(rewired = rewired ? rewired : isRewired(assessment, scenarios)); };
  for (std::size_t i = 0; i < scenarios.size(); ++i)
    for (const LeftOut& each : holes[i]) {
      const Extent extent = extentOf(*assessment.scenarios[scenarios[i]], each.exclusion);
      // what a job itself leaves out moves with it: alike in all, it is counted by none, wherever they run it
      const std::string_view kind = kindOf(*assessment.scenarios[scenarios[i]], each.exclusion.element);
      const bool isOfJob = kind == study::trainingType().kind() || kind == study::serviceType().kind();
      if (!haveAlike(holes, each) || !(isOfJob || (mayShare() && (extent != Extent::idle || idle.size() == 1)))) m_dropped.emplace(each.exclusion.stage, extent);
    }
  const auto anyHole = [&](auto matches) { return std::ranges::any_of(holes, [&](const auto& of) { return std::ranges::any_of(of, matches); }); };
  const auto isOfEnergy = [&](const LeftOut& each) {
    return each.exclusion.stage == Stage::use && kindOf(*assessment.scenario(each.scenario), each.exclusion.element) != study::siteType().kind();
  };
  if (m_view.basis == lifecycle::Basis::market && coversUnlike(assessment, scenarios) && anyHole(isOfEnergy)) m_dropped.emplace(Stage::use, Extent::whole);
  if (m_indicator == lifecycle::Indicator::cost && rentsUnlike(assessment, scenarios))
    for (const Stage stage : {Stage::manufacture, Stage::use}) m_dropped.emplace(stage, Extent::whole);
}

Reading Comparison::reading(std::size_t scenario) const {
  Reading reading;
  reading.scenario = m_assessment.scenarios[scenario]->id;
  reading.indicator = m_indicator;
  reading.view = m_view;
  reading.perUnit = m_choice.perUnit();
  reading.perYear = m_choice.perYear();
  return reading;
}

std::optional<double> Comparison::total(std::size_t scenario) const {
  const auto traced = trace(m_assessment, reading(scenario));
  return traced ? std::optional(traced->value) : std::nullopt;
}

/// A hole is named after the element that would mend it, a cell after the one that causes it: what a site leaves out is missing among the
/// cells of jobs and fleets, and what a fleet leaves out may be missing among those of its jobs.
Comparison::Extent Comparison::extentOf(const ScenarioModel& model, const lifecycle::Exclusion& exclusion) {
  const auto is = [&](const study::ElementType& type, study::QuantityField field) {
    return kindOf(model, exclusion.element) == type.kind() && exclusion.field == type.fields()[static_cast<std::size_t>(field.index)].key;
  };
  const auto& site = study::siteType();
  const auto& fleet = study::fleetType();
  if (exclusion.stage != Stage::use) return Extent::whole;
  if (is(site, site.wue) || is(site, site.consumedShare) || is(site, site.wueWithdrawn) || is(site, site.onSiteScarcity) || is(site, site.waterPrice) ||
      is(site, site.generatorGhg) || is(site, site.refrigerantGhg)) return Extent::onSite;
  if (is(site, site.networkLoss)) return Extent::networkLoss;
  if (kindOf(model, exclusion.element) == site.kind()) return Extent::grid;
  // a job's energy is whole: with it go the hours that are left idle
  return is(fleet, fleet.idlePower) ? Extent::idle : Extent::whole;
}

bool Comparison::fills(const ScenarioModel& model, const Cell& cell, const Hole& hole) const {
  using lifecycle::Phase;
  using lifecycle::Place;
  const auto& facets = cell.facets;
  if (facets.stage != hole.first) return false;
  switch (hole.second) {
    case Extent::whole: return true;
    case Extent::grid: return facets.place == Place::grid;
    case Extent::networkLoss: return facets.place == Place::grid && (facets.part == lifecycle::Part::upstream || facets.part == lifecycle::Part::carbonPriceUpstream);
    case Extent::onSite: return facets.place == Place::site;
    case Extent::idle: return facets.phase == Phase::idle || (facets.phase == Phase::overhead && m_idleKinds.contains(kindOf(model, cell.element)));
  }
  return true;
}

bool Comparison::isDropped(const ScenarioModel& model, const Cell& cell) const {
  return std::ranges::any_of(m_dropped, [&](const Hole& hole) { return fills(model, cell, hole); });
}

Comparable Comparison::comparableOf(std::size_t scenario) const {
  const ScenarioModel& model = *m_assessment.scenarios[scenario];
  if (m_dropped.empty()) {
    auto traced = trace(m_assessment, reading(scenario));
    return traced ? Comparable{std::move(traced->terms), traced->divisor} : Comparable();
  }
  Comparable result;
  for (const Cell& cell : model.cells) {
    if (cell.facets.indicator != m_indicator || !cell.isFootprint() || !cell.isIn(m_view) || isDropped(model, cell)) continue;
    const graph::Node node = m_choice.perUnit() ? cell.unitNode : cell.node;
    if (node != lifecycle::noNode) result.terms.push_back(node);
  }
  if (!m_choice.perUnit()) return result;
  const auto units = std::ranges::find(model.totals, lifecycle::Name::units, &lifecycle::Total::name);
  if (units == model.totals.end() || !(m_assessment.values[scenario][units->node] > 0)) return {};
  result.divisor = units->node;
  return result;
}

double Comparison::comparable(std::size_t scenario) const {
  const auto& values = m_assessment.values[scenario];
  const Comparable of = comparableOf(scenario);
  double sum = 0;
  for (const graph::Node term : of.terms) sum += values[term];
  if (m_choice.perYear()) return sum / m_assessment.study.years();
  return of.divisor ? sum / values[*of.divisor] : sum;
}

std::vector<Amount> Comparison::amounts(std::size_t scenario) const {
  const ScenarioModel& model = *m_assessment.scenarios[scenario];
  const auto units = m_choice.perUnit() ? m_assessment.units(scenario) : std::optional(m_choice.perYear() ? m_assessment.study.years() : 1.0);
  std::vector<Amount> result;
  if (!units || !(*units > 0)) return result;
  for (const Cell& cell : model.cells) {
    if (cell.facets.indicator != m_indicator || !cell.isFootprint() || !cell.isIn(m_view) || isDropped(model, cell)) continue;
    const graph::Node node = m_choice.perUnit() ? cell.unitNode : cell.node;
    if (node != lifecycle::noNode) result.push_back({&cell, m_assessment.values[scenario][node] / *units});
  }
  return result;
}

/// Per unit, or the same units in every year.
bool Comparison::deliverAlike(std::size_t scenario) const {
  if (m_choice.perUnit()) return true;
  const auto agree = [](std::optional<double> b, std::optional<double> a) {
    return b.has_value() == a.has_value() && (!a || std::abs(*b - *a) <= unitsTolerance * std::abs(*a));
  };
  for (int year = m_assessment.study.firstYear(); year <= m_assessment.study.lastYear(); ++year)
    if (!agree(m_assessment.units(scenario, year), m_assessment.units(m_reference, year))) return false;
  return true;
}

Delta Comparison::delta(std::size_t scenario) const {
  const auto total = this->total(scenario), reference = m_referenceTotal;
  if (!total || !reference) return {};
  const double b = comparable(scenario), a = m_referenceComparable;
  // where nothing comparable is left, "no difference" would be a claim
  if (a == 0 && b == 0 && (*total != 0 || *reference != 0)) return {};
  Delta delta;
  delta.absolute = b - a;
  if (a != 0) delta.relative = (b - a) / std::abs(a);
  const auto isWhole = [](double part, double whole) { return std::abs(whole - part) <= mostDropped * std::abs(whole); };
  delta.isPartial = !isWhole(b, *total) || !isWhole(a, *reference);
  delta.deliversAlike = deliverAlike(scenario);
  delta.coversAlike = m_coversAlike;
  delta.mayBeWorded = delta.deliversAlike && delta.coversAlike && !delta.isPartial;
  return delta;
}

bool flipsByReservoirs(const Assessment& assessment, const Choice& choice) {
  const Comparison with(assessment, choice, lifecycle::Indicator::water), without(assessment, choice, lifecycle::Indicator::waterWithoutReservoirs);
  return std::ranges::any_of(chosen(assessment, choice), [&](std::size_t s) {
    const double a = with.delta(s).relative.value_or(0), b = without.delta(s).relative.value_or(0);
    return std::abs(a) > notable && std::abs(b) > notable && (a < 0) != (b < 0);
  });
}

}  // namespace meguri::report
