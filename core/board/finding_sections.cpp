#include <algorithm>
#include <map>

#include "core/board/sections.h"
#include "core/report/differences.h"
#include "core/report/influence.h"
#include "core/report/inputs.h"

namespace meguri::board {

namespace {

constexpr std::size_t mostToConfirm = 8;

/// What scenarios state, those that say the same together.
Piece statedBy(const Findings& of, const report::InputDifference& difference) {
  Joined joined{{}, " · "};
  std::vector<bool> isDone(difference.values.size());
  for (std::size_t i = 0; i < difference.values.size(); ++i) {
    if (isDone[i]) continue;
    std::vector<study::Id> same;
    for (std::size_t k = i; k < difference.values.size(); ++k)
      if (!isDone[k] && (k == i || difference.values[k].says(difference.values[i]))) same.push_back(of.idOf(of.shown[k])), isDone[k] = true;
    const study::Id& id = of.idOf(of.shown[i]);
    const bool isStated = !std::holds_alternative<std::monostate>(difference.values[i].value);
    const Piece value = difference.field < 0 ? Piece(phrase(difference.values[i].element.empty() ? "board.absent" : "board.present"))
                        : isStated           ? Piece(Held{id, difference.type, difference.field, difference.values[i].value})
                                             : Piece("–");
    joined.pieces.push_back(phrase("board.letters-say", {letters(same), value}));
  }
  return joined;
}

/// Inputs on which the total of a scenario hangs most, of those that nobody measured, sells or published.
struct Weak {
  report::InputRow row;
  double influence = 0;
};

std::vector<Weak> weakInputs(const report::InputTable& table, const report::Influence& influence, lifecycle::Indicator indicator, std::size_t scenario) {
  std::vector<Weak> weak;
  for (const auto& row : table.rows()) {
    if (!(table.marks(row, scenario) & (report::isUnsourced | report::isLowConfidence))) continue;
    const double of = influence.of(table, row, indicator);
    if (of >= 0.01) weak.push_back({row, of});
  }
  std::ranges::stable_sort(weak, std::ranges::greater(), &Weak::influence);
  if (weak.size() > mostToConfirm) weak.resize(mostToConfirm);
  return weak;
}

Piece basisOf(report::Marks marks) {
  Joined joined{{}, ", "};
  if (marks & report::isUnsourced) joined.pieces.push_back(phrase("board.unsourced"));
  if (marks & report::isLowConfidence) joined.pieces.push_back(phrase("board.low-confidence"));
  return joined;
}

/// What to confirm before a decision.
Blocks toConfirm(const Findings& of) {
  if (of.shown.empty() || of.indicators.empty()) return {};
  const std::size_t s = of.focus.value_or(of.shown.front());
  report::InputTable table;
  table.follow(of.study());
  const report::Influence influence(*of.assessment, of.idOf(s), of.choice.perUnit());
  const auto& scenarios = of.study().scenarios;
  const auto column = static_cast<std::size_t>(std::ranges::find(scenarios, of.idOf(s), [](const auto& each) { return each->id; }) - scenarios.begin());
  const auto weak = weakInputs(table, influence, of.indicators.front(), column);
  Blocks blocks{heading(phrase("board.to-confirm"))};
  if (weak.empty()) {
    blocks.push_back(body(phrase("board.nothing-to-confirm", {indicatorPiece(of.indicators.front())})));
    return blocks;
  }
  blocks.push_back(small(phrase("board.to-confirm-note", {indicatorPiece(of.indicators.front()), ScenarioName{of.idOf(s), true}})));
  Table confirm{{{phrase("board.input"), 2.2}, {phrase("board.value"), 1.8}, {phrase("board.basis"), 1.2}, {phrase("board.influence"), 0.8, true}}, {}};
  for (const Weak& each : weak) {
    const auto cell = table.cell(each.row, column);
    if (!cell.element) continue;
    const auto* type = table.groupOf(each.row).type;
    confirm.rows.push_back({{{phrase("explain.of", {cell.element->name.empty() ? cell.element->id : cell.element->name, FieldName{std::string(type->kind()), std::string(table.fieldOf(each.row).key)}})},
                             {Held{of.idOf(s), type, each.row.field, cell.value}},
                             {basisOf(cell.marks), Tone::muted},
                             {Percent{each.influence, false, true}}}});
  }
  blocks.push_back(std::move(confirm));
  return blocks;
}

}  // namespace

Blocks differencesSection(const Paper& paper) {
  const Findings& of = paper.of;
  if (of.shown.size() < 2) return {body(phrase("board.one-scenario"))};
  std::vector<study::Id> ids;
  for (const std::size_t s : of.shown) ids.push_back(of.idOf(s));
  const auto differences = report::differences(of.study(), ids);
  if (differences.empty()) return {body(phrase("board.no-differences"))};
  Table table{{{phrase("board.input"), 1.3}, {phrase("board.by-scenario"), 2}}, {}};
  study::Id last;
  for (const auto& each : differences) {
    if (table.rows.empty() || each.element != last) table.rows.push_back(headingRow(each.name.empty() ? each.element : each.name));
    last = each.element;
    const Piece what = each.field < 0 ? Piece(phrase("board.element")) : Piece(FieldName{std::string(each.type->kind()), std::string(each.type->fields()[static_cast<std::size_t>(each.field)].key)});
    table.rows.push_back({{{what}, {statedBy(of, each)}}});
  }
  return {std::move(table)};
}

Blocks driversSection(const Paper& paper) {
  const Findings& of = paper.of;
  Blocks blocks;
  for (auto& message : keyMessages(of))
    if (message.key.starts_with("driver:")) blocks.push_back(std::move(message));
  for (const Finding& finding : of.findings) {
    if (!finding.parts || finding.parts->isEmpty()) continue;
    blocks.push_back(Figures{{{FigureName::Kind::delta, finding.indicator}}});
    if (finding.switches.empty()) continue;
    blocks.push_back(heading(phrase("board.switches-of", {indicatorPiece(finding.indicator)})));
    blocks.push_back(switchTable(finding));
  }
  if (std::ranges::any_of(of.findings, [](const Finding& each) { return !each.switches.empty(); })) blocks.push_back(small(phrase("board.switches-note")));
  if (blocks.empty()) blocks.push_back(body(phrase(of.focus ? "board.nothing-ranked" : "board.one-scenario")));
  return blocks;
}

Blocks risksSection(const Paper& paper) {
  const Findings& of = paper.of;
  Blocks blocks;
  for (auto& message : keyMessages(of))
    if (message.key.starts_with("flip-") || message.key.starts_with("unspread:") || message.key.starts_with("switch:")) blocks.push_back(std::move(message));
  for (const Finding& finding : of.findings)
    if (!isRanked(finding)) blocks.push_back(bullet(phrase("board.risk." + std::string(finding.verdict == Verdict::unranked ? "unranked" : finding.verdict == Verdict::alike ? "alike" : "unclear"), {Term{"indicator", std::string(lifecycle::word(finding.indicator)), true}})));
  for (Block& each : toConfirm(of)) blocks.push_back(std::move(each));
  blocks.push_back(small(phrase("board.measures-note")));
  return blocks;
}

}  // namespace meguri::board
