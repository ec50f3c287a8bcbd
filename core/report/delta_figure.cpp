#include "core/report/delta_figure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <numeric>

#include "core/report/csv.h"
#include "core/report/matching.h"
#include "core/report/parts.h"
#include "core/study/resolve.h"

namespace meguri::report {

namespace {

using lifecycle::Assessment;
using lifecycle::ScenarioModel;
using Held = DeltaPart::Held;

constexpr double noise = 1e-12;     // of both amounts: what the order of a sum leaves
constexpr double opposing = 0.1;    // of what goes the difference's way: below, what runs against it needs no mention
constexpr double slightlyMore = 0.005;  // a share that reads as the whole

bool isOfElements(Axis axis) { return axis == Axis::element || axis == Axis::site || axis == Axis::job; }

/// One part as both sides have it, whatever each calls it.
class Pairs {
 public:
  Pairs(const ScenarioModel& reference, const ScenarioModel& scenario, Axis axis) {
    if (!isOfElements(axis)) return;
    for (const Matched& row : matched({reference.elements, scenario.elements})) {
      const std::string& shared = row[1] ? row[1]->id : row[0]->id;
      const std::string name = row[1] ? "s" + shared : "r" + shared;  // one id may be another element's on the other side
      if (row[0]) m_names[0][row[0]->id] = name;
      if (row[1]) m_names[1][row[1]->id] = name;
      m_held[name] = row[0] && row[1] ? Held::both : row[0] ? Held::reference : Held::scenario;
    }
  }
  /// Names a part alike on both sides.
  std::string nameOf(std::size_t side, const std::string& key) const {
    const auto found = m_names[side].find(key);
    return found == m_names[side].end() ? "s" + key : found->second;
  }
  std::optional<Held> heldBy(const std::string& name) const {
    const auto found = m_held.find(name);
    return found == m_held.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  std::map<std::string, std::string> m_names[2];
  std::map<std::string, Held> m_held;
};

/// Parts by name, in no order yet; of both sides, the reference first.
std::vector<DeltaPart> partsOf(const std::vector<Amount> amounts[2], const ScenarioModel* models[2], Axis axis, const Pairs& pairs) {
  std::map<std::string, DeltaPart> byName;
  for (const std::size_t side : {0U, 1U})
    for (const Amount& each : amounts[side]) {
      const std::string key = keyOf(*models[side], *each.cell, axis);
      DeltaPart& part = byName[pairs.nameOf(side, key)];
      auto& sum = side == 0 ? part.reference : part.scenario;
      (side == 0 ? part.referenceKey : part.key) = key;
      sum = sum.value_or(0) + each.value;
    }
  std::vector<DeltaPart> parts;
  for (auto& [name, part] : byName) {
    if (!part.scenario) part.key = part.referenceKey;
    if (!part.reference) part.referenceKey = part.key;
    part.value = part.scenario.value_or(0) - part.reference.value_or(0);
    part.by = pairs.heldBy(name).value_or(!part.scenario ? Held::reference : !part.reference ? Held::scenario : Held::both);
    parts.push_back(std::move(part));
  }
  return parts;
}

bool isEqual(const DeltaPart& part) { return std::abs(part.value) <= noise * (std::abs(part.reference.value_or(0)) + std::abs(part.scenario.value_or(0))); }

void arrange(std::vector<DeltaPart>& parts, Axis axis) {
  if (axis == Axis::year)
    std::ranges::stable_sort(parts, {}, [](const DeltaPart& part) { return std::pair(part.key.size(), part.key); });
  else
    std::ranges::stable_sort(parts, std::ranges::greater(), [](const DeltaPart& part) { return std::abs(part.value); });
}

void put(DeltaPart& rest, const DeltaPart& part) {
  rest.value += part.value;
  if (part.reference) rest.reference = rest.reference.value_or(0) + *part.reference, rest.referenceRest.push_back(part.referenceKey);
  if (part.scenario) rest.scenario = rest.scenario.value_or(0) + *part.scenario, rest.rest.push_back(part.key);
}

/// Puts small parts together, those above zero apart from those below. The parts are in order; years are few and stay.
void cutOff(std::vector<DeltaPart>& parts, const CutOff& limits, double whole, Axis axis) {
  if (axis == Axis::year) return;
  const auto isSmall = [&](std::size_t rank) { return std::abs(parts[rank].value) < limits.least * whole || (limits.most > 0 && rank >= limits.most); };
  for (const bool isAbove : {true, false}) {
    std::vector<std::size_t> small;
    for (std::size_t i = 0; i < parts.size(); ++i)
      if (isSmall(i) && !parts[i].isRest() && (parts[i].value > 0) == isAbove) small.push_back(i);
    if (small.size() < 2) continue;
    DeltaPart rest;
    rest.key = rest.referenceKey = isAbove ? restAboveKey : restBelowKey;
    for (const std::size_t i : small) put(rest, parts[i]);
    for (auto i = small.rbegin(); i != small.rend(); ++i) parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(*i));
    parts.push_back(std::move(rest));
  }
}

double sizeOf(const std::vector<DeltaPart>& parts) {
  return std::accumulate(parts.begin(), parts.end(), 0.0, [](double sum, const DeltaPart& part) { return sum + std::abs(part.value); });
}

/// What a figure may say of its parts, before any is cut off or nested.
class Speaker {
 public:
  explicit Speaker(const DeltaFigure& figure) : m_figure(figure), m_total(*figure.total) {
    for (std::size_t i = 0; i < figure.parts.size(); ++i) m_parts.push_back(i);
    std::ranges::stable_sort(m_parts, std::ranges::greater(), [&](std::size_t i) { return std::abs(value(i)); });
  }

  DeltaMessage message() const {
    const double base = std::abs(m_figure.referenceTotal);
    if (!m_figure.delta.relative || std::abs(*m_figure.delta.relative) <= notable) return ofEqualTotals(base);
    const auto with = signedLike(m_total), against = signedLike(-m_total);
    const auto first = at(with, 0), second = at(with, 1), rival = at(against, 0);
    if (!first) return {};
    const double share = value(*first) / m_total;
    const bool isOpposed = sum(against) >= opposing * sum(with) || share > 1 + slightlyMore;
    if (isOpposed && (!rival || !(std::abs(value(*first)) > std::abs(value(*rival))))) return {};
    if (isOpposed) return {Kind::outweighs, *first, *rival, 0};
    if (share >= 0.5) return {Kind::explains, *first, 0, share};
    if (second && (value(*first) + value(*second)) / m_total >= 0.5) return {Kind::together, *first, *second, (value(*first) + value(*second)) / m_total};
    return {Kind::spread, *first, 0, share};
  }

 private:
  using Kind = DeltaMessage::Kind;

  DeltaMessage ofEqualTotals(double base) const {
    const auto below = at(signedLike(-1), 0), above = at(signedLike(1), 0);
    const auto isNotable = [&](std::size_t i) { return std::abs(value(i)) > notable * base; };
    if (!m_figure.delta.relative) return {};
    if (std::ranges::none_of(m_parts, isNotable)) return {Kind::equal, 0, 0, 0};
    if (below && above && isNotable(*below) && isNotable(*above)) return {Kind::cancels, *below, *above, 0};
    return {};
  }
  double value(std::size_t part) const { return m_figure.parts[part].value; }
  std::vector<std::size_t> signedLike(double sign) const {
    std::vector<std::size_t> result;
    std::ranges::copy_if(m_parts, std::back_inserter(result), [&](std::size_t i) { return value(i) * sign > 0; });
    return result;
  }
  static std::optional<std::size_t> at(const std::vector<std::size_t>& parts, std::size_t n) { return n < parts.size() ? std::optional(parts[n]) : std::nullopt; }
  double sum(const std::vector<std::size_t>& parts) const {
    return std::accumulate(parts.begin(), parts.end(), 0.0, [&](double all, std::size_t i) { return all + std::abs(value(i)); });
  }

  const DeltaFigure& m_figure;
  double m_total;
  std::vector<std::size_t> m_parts;  ///< largest first
};

/// The message of all parts, of a figure that shows fewer: nothing where a part that it names is not shown.
DeltaMessage shownOf(DeltaMessage message, const std::vector<DeltaPart>& all, const std::vector<DeltaPart>& shown) {
  for (std::size_t* part : {&message.part, &message.other}) {
    if (*part >= all.size()) continue;
    const auto found = std::ranges::find_if(shown, [&](const DeltaPart& each) { return !each.isNested && each.key == all[*part].key && each.referenceKey == all[*part].referenceKey; });
    if (found == shown.end()) {
      if (message.kind == DeltaMessage::Kind::equal) continue;
      return {};
    }
    *part = static_cast<std::size_t>(found - shown.begin());
  }
  return message;
}

std::vector<Amount> ofStage(const std::vector<Amount>& amounts, std::string_view stage) {
  std::vector<Amount> result;
  std::ranges::copy_if(amounts, std::back_inserter(result), [&](const Amount& each) { return lifecycle::word(each.cell->facets.stage) == stage; });
  return result;
}

/// Stages, each followed by the elements within it.
std::vector<DeltaPart> crossed(std::vector<DeltaPart> stages, const std::vector<Amount> amounts[2], const ScenarioModel* models[2], const CutOff& limits) {
  const Pairs pairs(*models[0], *models[1], Axis::element);
  const double whole = sizeOf(stages);
  std::vector<DeltaPart> result;
  for (DeltaPart& stage : stages) {
    const std::vector<Amount> within[2] = {ofStage(amounts[0], stage.key), ofStage(amounts[1], stage.key)};
    auto nested = partsOf(within, models, Axis::element, pairs);
    std::erase_if(nested, isEqual);
    if (nested.empty()) continue;
    arrange(nested, Axis::element);
    cutOff(nested, limits, whole, Axis::element);
    result.push_back(std::move(stage));
    for (DeltaPart& each : nested) {
      each.isNested = true;
      result.push_back(std::move(each));
    }
  }
  return result;
}

/// Everything as shares of what is compared of the reference.
void makeRelative(DeltaFigure& figure) {
  const double base = std::abs(figure.referenceTotal);
  figure.dimension = {};
  const auto divide = [&](std::optional<double>& value) {
    if (value) *value /= base;
  };
  divide(figure.total);
  figure.scenarioTotal /= base;
  figure.referenceTotal /= base;
  for (DeltaPart& part : figure.parts) part.value /= base, divide(part.reference), divide(part.scenario);
}

Reading readingOf(const DeltaFigure& figure, const study::Id& scenario, std::size_t part, const std::string& key, const std::vector<std::string>& rest) {
  Reading reading = figure.totalReading(scenario);
  reading.axis = figure.parts[part].isNested ? Axis::element : figure.axis;
  reading.key = key;
  if (figure.parts[part].isNested) {
    std::size_t stage = part;
    while (figure.parts[stage].isNested) --stage;
    reading.within = {{Axis::stage, {figure.parts[stage].key}}};
  }
  if (figure.parts[part].isRest()) reading.key = restKey, reading.rest = rest;
  return reading;
}

}  // namespace

Reading DeltaFigure::totalReading(const study::Id& of) const {
  Reading reading;
  reading.scenario = of;
  reading.indicator = indicator;
  reading.view = view;
  reading.perUnit = scale == Scale::unit;
  reading.perYear = scale == Scale::year;
  return reading;
}

std::optional<Reading> DeltaFigure::referenceReading(std::size_t part) const {
  if (!parts[part].reference) return std::nullopt;
  return readingOf(*this, reference, part, parts[part].referenceKey, parts[part].referenceRest);
}

std::optional<Reading> DeltaFigure::scenarioReading(std::size_t part) const {
  if (!parts[part].scenario) return std::nullopt;
  return readingOf(*this, scenario, part, parts[part].key, parts[part].rest);
}

DeltaFigure deltaFigure(const Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator, const study::Id& scenario, const DeltaSplit& split) {
  return deltaFigure(assessment, choice, indicator, viewOf(assessment.study), scenario, split);
}

DeltaFigure deltaFigure(const Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator, const lifecycle::View& view, const study::Id& scenario, const DeltaSplit& split) {
  DeltaFigure figure{.scenario = scenario, .indicator = indicator, .view = view, .axis = split.isCrossed ? Axis::stage : split.axis, .isCrossed = split.isCrossed, .scale = choice.scale};
  const auto shown = chosen(assessment, choice);
  const std::size_t s = assessment.index(scenario), r = referenceOf(assessment, choice);
  if (std::ranges::find(shown, s) == shown.end() || s == r) return figure;
  const Comparison comparison(assessment, choice, indicator, view);
  figure.reference = assessment.scenarios[r]->id;
  figure.delta = comparison.delta(s);
  figure.total = figure.delta.absolute;
  figure.isWhole = comparison.isWhole();
  // a share of nothing is none
  if (!figure.total || (choice.scale == Scale::relative && !figure.delta.relative)) return figure.total.reset(), figure;
  figure.dimension = dimensionOf(assessment.study, indicator);
  if (const auto traced = trace(assessment, comparison.reading(r))) figure.dimension = traced->dimension;
  figure.referenceTotal = comparison.comparable(r);
  figure.scenarioTotal = comparison.comparable(s);
  const ScenarioModel* models[2] = {assessment.scenarios[r].get(), assessment.scenarios[s].get()};
  const std::vector<Amount> amounts[2] = {comparison.amounts(r), comparison.amounts(s)};
  auto parts = partsOf(amounts, models, figure.axis, Pairs(*models[0], *models[1], figure.axis));
  const std::size_t all = parts.size();
  arrange(parts, figure.axis);
  figure.parts = parts;
  std::erase_if(figure.parts, isEqual);
  const bool isWithoutPower = std::ranges::any_of(std::array{r, s}, [&](std::size_t each) { return leavesOutElectricity(leftOut(assessment, each, indicator, figure.view)); });
  const DeltaMessage message = figure.delta.mayBeWorded && !isWithoutPower ? Speaker(figure).message() : DeltaMessage();
  const std::vector<DeltaPart> uncut = figure.parts;
  if (split.isCrossed)
    figure.parts = crossed(std::move(parts), amounts, models, choice.cutOff);
  else
    cutOff(figure.parts, choice.cutOff, sizeOf(uncut), figure.axis);
  figure.equal = split.isCrossed ? all - static_cast<std::size_t>(std::ranges::count(figure.parts, false, &DeltaPart::isNested)) : all - uncut.size();
  figure.message = shownOf(message, uncut, figure.parts);
  if (choice.scale == Scale::relative) makeRelative(figure);
  return figure;
}

std::string deltaCsv(const study::Study& study, const DeltaFigure& figure) {
  const auto number = [](const std::optional<double>& value) { return value ? fmt::format("{}", *value) : std::string(); };
  const auto line = [](std::vector<std::string> fields) { return csvLine(fields); };
  const auto nameOf = [&](const study::Id& id) {
    const auto* found = study.scenario(id);
    return found ? found->name : std::string();
  };
  const auto elementOf = [&](const study::Id& scenario, const DeltaPart& part, const std::string& key) {
    const auto* holder = study.scenario(scenario);
    if (part.isRest() || !holder || !(part.isNested || isOfElements(figure.axis))) return std::string();
    return std::string(study::nameOf(study, *holder, key).value_or(std::string_view()));
  };
  const std::string unit = figure.dimension.unit(), method = methodCode(study, figure.view), indicator(word(figure.indicator));
  std::string result = line({"scenario", "scenarioName", "reference", "referenceName", "indicator", "within", std::string(word(figure.axis)), "partName", "referencePart", "scenarioValue", "referenceValue", "difference",
                             "unit", "method"});
  const auto add = [&](const std::string& within, const DeltaPart& part, const std::string& name) {
    result += line({figure.scenario, nameOf(figure.scenario), figure.reference, nameOf(figure.reference), indicator, within, part.key, name, part.referenceKey, number(part.scenario), number(part.reference),
                    fmt::format("{}", part.value), unit, method});
  };
  std::string stage;
  for (const DeltaPart& part : figure.parts) {
    if (!part.isNested) stage = part.key;
    const std::string name = elementOf(figure.scenario, part, part.key);
    add(part.isNested ? stage : std::string(), part, name.empty() ? elementOf(figure.reference, part, part.referenceKey) : name);
  }
  if (figure.total) {
    DeltaPart total;
    total.key = total.referenceKey = "total";
    total.value = *figure.total, total.reference = figure.referenceTotal, total.scenario = figure.scenarioTotal;
    add({}, total, {});
  }
  return result;
}

}  // namespace meguri::report
