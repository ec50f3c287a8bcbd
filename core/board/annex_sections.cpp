#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/board/sections.h"

namespace meguri::board {

namespace {

using lifecycle::Indicator;

/// A line of a table of two columns: what, and what is said of it.
Row line(Piece what, Piece said) { return {{{std::move(what), Tone::muted}, {std::move(said)}}}; }
Table statements() { return {{{"", 1}, {"", 2.6}}, {}}; }

Row scopeLine(const study::Study& study, int field) {
  const auto& type = study::scopeType();
  const auto& declared = type.fields()[static_cast<std::size_t>(field)];
  study::FieldValue value = study.scope->values[static_cast<std::size_t>(field)];
  if (std::holds_alternative<std::monostate>(value)) value = declared.preset;
  return line(FieldName{"scope", std::string(declared.key)}, Held{{}, &type, field, value});
}

/// Stages inside the boundary, or outside.
Piece stagesThatAre(const study::Study& study, bool isOn) {
  Joined joined{{}, ", "};
  for (const auto& field : study::scopeType().fields())
    if (field.group == "boundary" && field.kind == study::FieldKind::flag && study.scope->get(study::FlagField{static_cast<int>(&field - study::scopeType().fields().data())}) == isOn)
      joined.pieces.push_back(Term{"stage", std::string(field.key)});
  return joined.pieces.empty() ? Piece(phrase("board.none")) : Piece(std::move(joined));
}

/// Flows of an inventory that may be summed over years.
constexpr std::array flows = {lifecycle::Name::purchases, lifecycle::Name::retired, lifecycle::Name::claimedHours, lifecycle::Name::idleHours, lifecycle::Name::activeEnergy,
                              lifecycle::Name::idleEnergy, lifecycle::Name::facilityEnergy, lifecycle::Name::tasks, lifecycle::Name::requests, lifecycle::Name::accepted,
                              lifecycle::Name::dataAmount, lifecycle::Name::activity, lifecycle::Name::retiredMass, lifecycle::Name::reusedMass, lifecycle::Name::handedOnMass,
                              lifecycle::Name::recycledMass, lifecycle::Name::disposedMass, lifecycle::Name::collectedMass, lifecycle::Name::uncollectedMass};

/// A flow of an element, by scenario shown.
struct Flow {
  std::string name;
  quantity::Dimension dimension;
  std::vector<std::optional<double>> amounts;
};

/// By element id in the order of the scenarios, then by flow.
std::vector<std::pair<study::Id, std::map<lifecycle::Name, Flow>>> inventory(const Findings& of) {
  std::vector<std::pair<study::Id, std::map<lifecycle::Name, Flow>>> elements;
  for (std::size_t i = 0; i < of.shown.size(); ++i) {
    const auto& model = *of.assessment->scenarios[of.shown[i]];
    const auto& values = of.assessment->values[of.shown[i]];
    for (const auto& memo : model.memos) {
      if (memo.element == lifecycle::noElement || std::ranges::find(flows, memo.name) == flows.end()) continue;
      const auto& element = *model.elements[memo.element];
      auto found = std::ranges::find(elements, element.id, [](const auto& each) { return each.first; });
      if (found == elements.end()) found = elements.insert(elements.end(), {element.id, {}});
      Flow& flow = found->second[memo.name];
      if (flow.name.empty()) flow = {element.name.empty() ? element.id : element.name, model.graph.dimension(memo.node), std::vector<std::optional<double>>(of.shown.size())};
      flow.amounts[i] = flow.amounts[i].value_or(0) + values[memo.node];
    }
  }
  return elements;
}

/// Columns for some scenarios behind a first one.
std::vector<Column> scenarioColumns(const Findings& of, std::size_t first, Piece head, double weight) {
  std::vector<Column> columns{{std::move(head), weight}};
  for (std::size_t i = first; i < std::min(first + scenariosAcross, of.shown.size()); ++i) columns.push_back({ScenarioName{of.idOf(of.shown[i]), true}, 1, true});
  return columns;
}

Row amountsRow(Piece what, const std::vector<std::optional<double>>& amounts, const quantity::Dimension& dimension, std::size_t first, double largest) {
  Row row{{{std::move(what)}}};
  for (std::size_t i = first; i < std::min(first + scenariosAcross, amounts.size()); ++i)
    row.cells.push_back(!amounts[i] ? Cell{"–", Tone::muted} : largest > 0 ? Cell{Amount{*amounts[i], dimension, largest}} : Cell{"0"});
  return row;
}

double largestOf(const std::vector<std::optional<double>>& amounts) {
  double largest = 0;
  for (const auto& each : amounts) largest = std::max(largest, std::abs(each.value_or(0)));
  return largest;
}

/// An indicator by the parts of a figure, a column a scenario.
void addParts(Blocks& blocks, const Findings& of, Indicator indicator, report::Axis axis) {
  report::Choice choice = of.choice;
  choice.split = axis;
  choice.cutOff = {0, 0};  // an annex lists all
  const auto figure = report::amountsFigure(*of.assessment, choice, indicator);
  if (std::ranges::none_of(figure.bars, [](const auto& bar) { return bar.total.has_value(); })) return;
  double largest = 0;
  for (const auto& bar : figure.bars) largest = std::max(largest, std::abs(bar.total.value_or(0)));
  for (std::size_t first = 0; first < figure.bars.size(); first += scenariosAcross) {
    Table table{scenarioColumns(of, first, Joined{{phrase(axis == report::Axis::stage ? "board.by-stage" : "board.by-element"), UnitOf{largest, figure.dimension}}}, 2.2), {}};
    for (std::size_t p = 0; p < figure.parts.size(); ++p) {
      std::vector<std::optional<double>> amounts;
      for (const auto& bar : figure.bars) amounts.push_back(bar.values[p]);
      table.rows.push_back(amountsRow(PartName{axis, figure.parts[p]}, amounts, figure.dimension, first, largest));
    }
    std::vector<std::optional<double>> totals;
    for (const auto& bar : figure.bars) totals.push_back(bar.total);
    Row total = amountsRow(phrase("board.total-head"), totals, figure.dimension, first, largest);
    for (Cell& cell : total.cells) cell.tone = Tone::strong;
    table.rows.push_back(std::move(total));
    blocks.push_back(std::move(table));
  }
}

/// What turns a ranking, and whether it may be made.
void addRanking(Blocks& blocks, const Findings& of) {
  blocks.push_back(heading(phrase("board.sensitivity")));
  bool isAny = false;
  for (const Finding& finding : of.findings)
    for (const SwitchPoint& point : finding.switches)
      if (point.at) isAny = true, blocks.push_back(bullet(phrase("board.flips", {indicatorPiece(finding.indicator), SwitchInput{point}, SwitchValue{point, false}, SwitchValue{point, true}})));
  if (!isAny) blocks.push_back(body(nothingTurns(of)));
  blocks.push_back(heading(phrase("board.consistency")));
  const auto holds = [&](bool report::Delta::* what) { return std::ranges::all_of(of.findings, [&](const Finding& each) { return each.delta.*what; }); };
  blocks.push_back(bullet(phrase(holds(&report::Delta::deliversAlike) ? "board.delivers-alike" : "board.delivers-otherwise")));
  blocks.push_back(bullet(phrase(holds(&report::Delta::coversAlike) ? "board.covers-alike" : "board.covers-otherwise")));
}

}  // namespace

Blocks goalSection(const Paper& paper) {
  const study::Study& study = paper.study();
  const auto& type = study::scopeType();
  Table table = statements();
  if (!study.description.empty()) table.rows.push_back(line(phrase("board.goal"), study.description));
  table.rows.push_back(line(phrase("board.use"), phrase("board.use-text")));
  table.rows.push_back(scopeLine(study, type.functionalUnit.index));
  table.rows.push_back(line(phrase("board.horizon"), phrase("board.years", {Count{study.firstYear(), true}, Count{study.lastYear(), true}})));
  table.rows.push_back(line(phrase("board.boundary"), stagesThatAre(study, true)));
  if (!std::holds_alternative<Phrase>(stagesThatAre(study, false).what)) table.rows.push_back(line(phrase("board.outside"), stagesThatAre(study, false)));
  Joined indicators{{}, ", "};
  for (const Indicator indicator : report::countedIndicators(study)) indicators.pieces.push_back(indicatorPiece(indicator));
  table.rows.push_back(line(phrase("board.indicators"), std::move(indicators)));
  table.rows.push_back(scopeLine(study, type.review.index));
  Blocks blocks{std::move(table), heading(phrase("board.scenarios"))};
  Table scenarios = statements();
  for (const std::size_t s : paper.of.shown) {
    const auto* scenario = study.scenario(paper.of.idOf(s));
    const Piece kind = scenario && scenario->isVariant() ? phrase("board.variant-of", {ScenarioName{scenario->base}}) : phrase("board.base-of", {Count{static_cast<long long>(paper.of.assessment->scenarios[s]->elements.size())}});
    scenarios.rows.push_back(line(ScenarioName{paper.of.idOf(s)}, s == paper.of.reference && paper.of.focus ? Piece(Joined{{kind, phrase("ui.bar.is-reference")}}) : kind));
  }
  blocks.push_back(std::move(scenarios));
  if (study.scope->get(type.review) != "external") blocks.push_back(body(phrase("report.not-reviewed")));
  return blocks;
}

Blocks methodSection(const Paper& paper) {
  const study::Study& study = paper.study();
  Blocks blocks;
  for (const char* code : {"board.method.model", "board.method.embodied", "board.method.electricity", "board.method.water", "board.method.end-of-life", "board.method.effects", "board.method.comparison", "board.method.draws"})
    blocks.push_back(body(phrase(code)));
  blocks.push_back(heading(phrase("board.choices")));
  Table table = statements();
  const auto& fields = study::scopeType().fields();
  for (std::size_t i = 0; i < fields.size(); ++i)
    if (fields[i].group == "method") table.rows.push_back(scopeLine(study, static_cast<int>(i)));
  blocks.push_back(std::move(table));
  return blocks;
}

Blocks inventorySection(const Paper& paper) {
  const Findings& of = paper.of;
  const auto elements = inventory(of);
  if (elements.empty()) return {body(phrase("board.no-inventory"))};
  Blocks blocks{small(phrase("board.inventory-note"))};
  for (std::size_t first = 0; first < of.shown.size(); first += scenariosAcross) {
    Table table{scenarioColumns(of, first, phrase("board.flow"), 2.4), {}};
    for (const auto& [id, byName] : elements) {
      table.rows.push_back(headingRow(byName.begin()->second.name));
      for (const auto name : flows) {
        const auto found = byName.find(name);
        if (found == byName.end()) continue;
        const Flow& flow = found->second;
        const double largest = largestOf(flow.amounts);
        table.rows.push_back(amountsRow(Joined{{Term{"name", std::string(lifecycle::word(name))}, UnitOf{largest, flow.dimension}}}, flow.amounts, flow.dimension, first, largest));
      }
    }
    blocks.push_back(std::move(table));
  }
  return blocks;
}

Blocks assessmentSection(const Paper& paper) {
  const Findings& of = paper.of;
  Blocks blocks{small(Rules{of.choice.scale})};
  for (const Indicator indicator : report::countedIndicators(of.study())) {
    blocks.push_back(heading(indicatorPiece(indicator)));
    const std::size_t before = blocks.size();
    addParts(blocks, of, indicator, report::Axis::stage);
    addParts(blocks, of, indicator, report::Axis::element);
    if (blocks.size() == before) blocks.push_back(body(phrase("board.all-left-out")));
  }
  return blocks;
}

Blocks interpretationSection(const Paper& paper) {
  const Findings& of = paper.of;
  Blocks blocks{heading(phrase("board.significant"))};
  for (auto& message : keyMessages(of)) blocks.push_back(std::move(message));
  blocks.push_back(heading(phrase("board.completeness")));
  blocks.push_back(of.gaps.empty() ? body(phrase("board.nothing-left-out")) : body(phrase("board.left-out-count", {Count{static_cast<long long>(of.gaps.size())}})));
  for (const Finding& finding : of.findings)
    if (!finding.isWhole) blocks.push_back(bullet(phrase("board.dropped", {indicatorPiece(finding.indicator)})));
  if (of.focus) addRanking(blocks, of);
  blocks.push_back(heading(phrase("board.limits")));
  blocks.push_back(body(phrase("board.limits-text")));
  return blocks;
}

}  // namespace meguri::board
