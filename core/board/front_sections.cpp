#include <algorithm>
#include <cmath>

#include "core/board/sections.h"

namespace meguri::board {

namespace {

using lifecycle::Indicator;

bool isAbout(const Message& message, std::string_view what) { return message.key.starts_with(std::string(what) + ":"); }

/// How much of each indicator rests on what kind of evidence, of the scenario the answer is about.
Table evidenceTable(const Findings& of) {
  Table table{{{phrase("board.class"), 1.8}}, {}};
  const std::size_t s = of.focus.value_or(of.shown.front());
  const auto at = static_cast<std::size_t>(std::ranges::find(of.shown, s) - of.shown.begin());
  for (const Indicator indicator : of.indicators) table.columns.push_back({phrase("board.short." + std::string(lifecycle::word(indicator))), indicator == Indicator::ghg ? 1.3 : 1, true});
  constexpr std::array<std::pair<const char*, std::array<std::size_t, 2>>, 3> classes = {{{"board.class.measured", {0, 1}}, {"board.class.literature", {2, 2}}, {"board.class.assumed", {3, 5}}}};
  for (const auto& [code, range] : classes) {
    Row row{{{phrase(code)}}};
    for (const auto& coverage : of.coverage[at]) {
      double share = 0;
      if (coverage)
        for (std::size_t i = range[0]; i <= range[1]; ++i) share += coverage->shares[i];
      row.cells.push_back(coverage ? Cell{Percent{share, false, true}} : Cell{"–", Tone::muted});
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

/// The few first of each ranked indicator, one behind the other.
Blocks whatChanges(const Findings& of) {
  constexpr std::size_t most = 3;
  Blocks blocks{heading(phrase("board.what-changes"))};
  const auto first = std::ranges::find_if(of.findings, [&](const Finding& each) { return isRanked(each) && !each.switches.empty(); });
  if (first == of.findings.end()) {
    blocks.push_back(small(nothingTurns(of)));
    return blocks;
  }
  Table table = switchTable(*first);
  table.columns.pop_back();  // weights are for the full table
  for (Row& row : table.rows) row.cells.pop_back();
  if (table.rows.size() > most) table.rows.resize(most);
  blocks.push_back(small(phrase("board.switches-of", {indicatorPiece(first->indicator)})));
  blocks.push_back(std::move(table));
  return blocks;
}

/// Of a single scenario: the elements that hold most of its first indicator.
Blocks whatMakesIt(const Findings& of) {
  constexpr std::size_t most = 4;
  report::Choice choice = of.choice;
  choice.split = report::Axis::element;
  choice.cutOff = {0, most};
  const auto figure = report::amountsFigure(*of.assessment, choice, of.indicators.front());
  Blocks blocks{heading(phrase("board.made-of", {indicatorPiece(of.indicators.front())}))};
  if (figure.bars.empty() || !figure.bars.front().total) {
    blocks.push_back(small(phrase("board.all-left-out")));
    return blocks;
  }
  const auto& bar = figure.bars.front();
  Table table{{{phrase("board.by-element"), 2.2}, {UnitOf{std::abs(*bar.total), figure.dimension}, 1, true}, {phrase("board.share"), 0.8, true}}, {}};
  for (std::size_t p = 0; p < figure.parts.size(); ++p)
    if (bar.values[p])
      table.rows.push_back({{{PartName{report::Axis::element, figure.parts[p]}}, {Amount{*bar.values[p], figure.dimension, std::abs(*bar.total)}}, {*bar.total > 0 ? Piece(Percent{*bar.values[p] / *bar.total, false, true}) : Piece("")}}});
  blocks.push_back(std::move(table));
  return blocks;
}

/// Where things are left out; why stands further on.
Blocks leftOutInShort(const Findings& of) {
  constexpr std::size_t most = 5;
  Blocks blocks{heading(phrase("report.left-out"))};
  if (of.gaps.empty()) blocks.push_back(small(phrase("board.nothing-left-out")));
  std::vector<const report::NamedGap*> named;
  const auto isSamePlace = [](const report::NamedGap& a, const report::NamedGap& b) {
    return a.leftOut.element == b.leftOut.element && a.leftOut.exclusion.stage == b.leftOut.exclusion.stage && a.leftOut.exclusion.indicator == b.leftOut.exclusion.indicator && a.scenarios == b.scenarios;
  };
  for (const auto& gap : of.gaps)
    if (std::ranges::none_of(named, [&](const report::NamedGap* each) { return isSamePlace(*each, gap); })) named.push_back(&gap);
  for (std::size_t i = 0; i < std::min(most, named.size()); ++i) {
    const auto& gap = named[i]->leftOut;
    Joined joined{{letters(named[i]->scenarios)}};
    if (!gap.element.empty()) joined.pieces.push_back(ElementName{gap.scenario, gap.element});
    joined.pieces.push_back(Term{"stage", std::string(lifecycle::word(gap.exclusion.stage))});
    joined.pieces.push_back(indicatorPiece(gap.exclusion.indicator));
    blocks.push_back(small(std::move(joined)));
  }
  if (named.size() > most) blocks.push_back(small(phrase("board.further", {Count{static_cast<long long>(named.size() - most)}})));
  return blocks;
}

/// Share and probability of a scenario against the reference.
struct Against {
  Cell change, better;
};

Against against(const Findings& of, std::size_t s, Indicator indicator, const report::Delta& delta) {
  Against cells;
  if (s == of.reference) return {{phrase("ui.bar.is-reference"), Tone::muted}, {}};
  if (!delta.relative || delta.isPartial) return {{"–", Tone::muted}, {"–", Tone::muted}};
  const double share = *delta.relative;
  cells.change = {Change{share}, std::abs(share) < 0.0005 ? Tone::muted : share < 0 ? Tone::better : Tone::worse};
  if (!of.uncertainty) return cells;
  const auto view = report::viewOf(of.study());
  const auto superiority = of.uncertainty->superiority(of.idOf(s), indicator, view);
  if (!superiority || !report::isSpread(of.uncertainty->difference(of.idOf(s), indicator, view))) return cells;
  cells.better = superiority->mayBeWorded ? Cell{Percent{superiority->probability, true, true}} : Cell{"–", Tone::muted};
  return cells;
}

}  // namespace

Piece nothingTurns(const Findings& of) {
  if (!of.focus) return phrase("board.nothing-compared");
  return phrase(std::ranges::any_of(of.findings, isRanked) ? "board.no-switches" : "board.no-ranking");
}

Table switchTable(const Finding& finding) {
  Table table{{{phrase("board.assumption"), 2.4}, {phrase("board.now"), 1.2, true}, {phrase("board.flips-at"), 1.5, true}, {phrase("board.weight"), 0.8, true}}, {}};
  for (const SwitchPoint& point : finding.switches)
    table.rows.push_back({{{SwitchInput{point}},
                           {SwitchValue{point, false}},
                           point.at ? Cell{SwitchValue{point, true}, Tone::worse} : Cell{phrase("board.never"), Tone::muted},
                           {Percent{point.weight, false, true}, Tone::muted}}});
  return table;
}

Blocks answerSection(const Paper& paper) {
  const Findings& of = paper.of;
  Blocks blocks;
  Answer answer;
  for (auto& message : keyMessages(of))
    if (!isAbout(message, "driver") && !isAbout(message, "coverage")) answer.messages.push_back(std::move(message));
  blocks.push_back(std::move(answer));
  if (of.shown.empty()) return blocks;
  blocks.push_back(Scenarios{});
  for (std::size_t first = 0; first < of.indicators.size(); first += 3) {
    Figures figures;
    for (std::size_t i = first; i < std::min(first + 3, of.indicators.size()); ++i) figures.figures.push_back({FigureName::Kind::bars, of.indicators[i]});
    blocks.push_back(std::move(figures));
  }
  Columns columns{of.focus ? whatChanges(of) : whatMakesIt(of), {heading(phrase("board.evidence", {ScenarioName{of.idOf(of.focus.value_or(of.shown.front())), true}})), evidenceTable(of)}};
  columns.left.push_back(heading(phrase("section.messages")));
  auto sentences = phrases(of);
  for (std::size_t i = 0; i < std::min<std::size_t>(2, sentences.size()); ++i) columns.left.push_back(std::move(sentences[i]));
  std::ranges::move(leftOutInShort(of), std::back_inserter(columns.right));
  blocks.push_back(std::move(columns));
  return blocks;
}

Blocks messagesSection(const Paper& paper) {
  Blocks blocks;
  for (auto& message : keyMessages(paper.of)) blocks.push_back(std::move(message));
  for (auto& message : phrases(paper.of)) blocks.push_back(std::move(message));
  return blocks;
}

Blocks timelineSection(const Paper& paper) {
  const Findings& of = paper.of;
  if (of.shown.empty()) return {};
  if (of.study().firstYear() == of.study().lastYear()) return {small(phrase("board.one-year", {Count{of.study().firstYear(), true}}))};
  Blocks blocks;
  blocks.push_back(Figures{{{FigureName::Kind::years, of.indicators.front()}}});
  for (std::size_t first = 1; first < of.indicators.size(); first += 2) {
    Figures figures;
    for (std::size_t i = first; i < std::min(first + 2, of.indicators.size()); ++i) figures.figures.push_back({FigureName::Kind::years, of.indicators[i]});
    blocks.push_back(std::move(figures));
  }
  std::vector<report::TimeFigure> running;
  for (const Indicator indicator : of.indicators) running.push_back(report::timeFigure(*of.assessment, of.choice, indicator, true));
  for (const auto& event : report::eventsOf(*of.assessment, of.choice, running))
    if (!event.isOfElement()) blocks.push_back(bullet(EventText{event}));
  return blocks;
}

Blocks netSection(const Paper& paper) {
  const Findings& of = paper.of;
  if (of.nets.empty()) return {small(phrase("board.no-effects"))};
  Blocks blocks;
  Figures figures;
  for (const Indicator indicator : of.indicators)
    if (std::ranges::find(of.nets, indicator, &NetFinding::indicator) != of.nets.end() && figures.figures.size() < 3) figures.figures.push_back({FigureName::Kind::net, indicator});
  blocks.push_back(std::move(figures));
  for (const NetFinding& net : of.nets) {
    const Piece size = Amount{std::abs(net.net), report::dimensionOf(of.study(), net.indicator)}, scenario = ScenarioName{net.scenario, true};
    const Piece indicator = Term{"indicator", std::string(lifecycle::word(net.indicator)), true};
    blocks.push_back(bullet(phrase(net.net < 0 ? "board.net.benefit" : "board.net.burden", {scenario, size, indicator})));
    if (net.criticalRebound) blocks.push_back(bullet(*net.criticalRebound < 0 ? phrase("board.rebound.none", {scenario, indicator}) : phrase("board.rebound", {scenario, indicator, Percent{*net.criticalRebound}})));
  }
  return blocks;
}

Blocks numbersSection(const Paper& paper) {
  const Findings& of = paper.of;
  if (of.shown.empty()) return {};
  Table table{{{phrase("ui.scenario"), 2.2}, {phrase("board.total-head"), 1.1, true}, {phrase("band.p5-p95"), 1.5, true}, {phrase("board.difference-head"), 0.9, true}, {phrase("board.better-head"), 0.9, true}}, {}};
  for (const Indicator indicator : paper.report.layout == "full" ? report::countedIndicators(of.study()) : of.indicators) {
    const report::Comparison comparison(*of.assessment, of.choice, indicator);
    std::vector<std::optional<report::Traced>> totals;
    double largest = 0;
    quantity::Dimension dimension;
    for (const std::size_t s : of.shown)
      if (totals.push_back(report::trace(*of.assessment, comparison.reading(s))); totals.back()) largest = std::max(largest, std::abs(totals.back()->value)), dimension = totals.back()->dimension;
    const bool isAny = std::ranges::any_of(totals, [](const auto& each) { return each.has_value(); });
    table.rows.push_back(headingRow(isAny ? Piece(Joined{{indicatorPiece(indicator), UnitOf{largest, dimension}}}) : indicatorPiece(indicator)));
    for (std::size_t i = 0; i < of.shown.size(); ++i) {
      const std::size_t s = of.shown[i];
      const bool isWhole = report::leftOut(*of.assessment, s, indicator, report::viewOf(of.study())).empty();
      Row row{{{ScenarioName{of.idOf(s)}}}};
      const Piece amount = totals[i] ? Piece(Amount{totals[i]->value, dimension, largest}) : Piece(phrase("cli.excluded"));
      row.cells.push_back({totals[i] && !isWhole ? Piece(Joined{{amount, "*"}, " "}) : amount});
      const auto band = report::bandOf(of.uncertainty.get(), comparison.reading(s));
      row.cells.push_back(band ? Cell{Range{band->p5, band->p95, largest, dimension}, Tone::muted} : Cell{});
      const Against cells = against(of, s, indicator, comparison.delta(s));
      row.cells.push_back(cells.change);
      row.cells.push_back(cells.better);
      table.rows.push_back(std::move(row));
    }
  }
  Blocks blocks{std::move(table)};
  blocks.push_back(small(phrase("board.numbers-note")));
  return blocks;
}

}  // namespace meguri::board
