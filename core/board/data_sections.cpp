#include <algorithm>
#include <map>
#include <utility>

#include "core/board/sections.h"
#include "core/quantity/quantity_json.h"
#include "core/report/inputs.h"

namespace meguri::board {

namespace {

/// Columns of scenarios in the table of inputs that the report shows.
std::vector<std::size_t> columnsOf(const Findings& of) {
  std::vector<std::size_t> columns;
  const auto& scenarios = of.study().scenarios;
  for (const std::size_t s : of.shown) columns.push_back(static_cast<std::size_t>(std::ranges::find(scenarios, of.idOf(s), [](const auto& each) { return each->id; }) - scenarios.begin()));
  return columns;
}

std::shared_ptr<const quantity::Quantity> quantityOf(const study::FieldValue& value) {
  const auto* held = std::get_if<std::shared_ptr<const quantity::Quantity>>(&value);
  return held ? *held : nullptr;
}

/// Where a figure comes from: its kind of evidence, the number of its document in the list of sources, and where in it.
class Citations {
 public:
  explicit Citations(const report::Evidence& evidence) {
    for (std::size_t i = 0; i < evidence.documents.size(); ++i) m_numbers.emplace(evidence.documents[i].source.citation, i + 1);
  }

  Piece of(const quantity::Quantity& quantity) const {
    const auto& source = quantity.source;
    Joined joined{{Term{"evidence", std::string(quantity::evidenceWord(source.evidence))}}, ", "};
    const auto found = m_numbers.find(source.citation.empty() ? source.url : source.citation);
    if (found != m_numbers.end()) joined.pieces.push_back("[" + std::to_string(found->second) + "]");
    else if (!source.citation.empty()) joined.pieces.push_back(source.citation);
    if (!source.locator.empty()) joined.pieces.push_back(source.locator);
    if (source.secondHand) joined.pieces.push_back(phrase("board.second-hand"));
    return joined;
  }

 private:
  std::map<std::string, std::size_t> m_numbers;
};

/// The values of an input, those that are the same in several scenarios once.
struct Stated {
  std::vector<study::Id> scenarios;
  report::InputCell cell;
};

std::vector<Stated> statedIn(const report::InputTable& table, const report::InputRow& row, const std::vector<std::size_t>& columns) {
  std::vector<Stated> stated;
  for (const std::size_t column : columns) {
    auto cell = table.cell(row, column);
    if (!cell.element || !(cell.marks & report::isRelevant) || std::holds_alternative<std::monostate>(cell.value)) continue;
    const auto same = std::ranges::find_if(stated, [&](const Stated& each) { return study::sameValue(each.cell.value, cell.value); });
    if (same != stated.end()) same->scenarios.push_back(table.scenario(column));
    else stated.push_back({{table.scenario(column)}, std::move(cell)});
  }
  return stated;
}

/// On what kind of evidence totals rest, in per cent.
Table coverageTable(const Findings& of) {
  Table table{{{phrase("ui.scenario"), 2}, {phrase("ui.indicator"), 1.8}}, {}};
  for (const auto evidence : report::evidenceClasses) table.columns.push_back({Term{"evidence", std::string(quantity::evidenceWord(evidence))}, 1, true});
  for (std::size_t i = 0; i < of.coverage.size(); ++i) {
    bool isFirst = true;
    for (std::size_t k = 0; k < of.coverage[i].size(); ++k) {
      const auto& coverage = of.coverage[i][k];
      if (!coverage) continue;
      Row row{{{std::exchange(isFirst, false) ? Piece(ScenarioName{of.idOf(of.shown[i])}) : Piece("")}, {indicatorPiece(of.indicators[k])}}};
      for (const double share : coverage->shares) row.cells.push_back({Percent{share, false, true}, share > 0 ? Tone::plain : Tone::muted});
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

}  // namespace

Blocks inputsSection(const Paper& paper) {
  report::InputTable inputs;
  inputs.follow(paper.study());
  const auto columns = columnsOf(paper.of);
  const Citations citations(paper.evidence);
  Table table{{{phrase("board.input"), 1.6}, {phrase("board.in-scenarios"), 0.5}, {phrase("board.value"), 1.3}, {phrase("board.spread"), 0.8}, {phrase("board.source"), 3}, {phrase("board.confidence"), 0.8}}, {}};
  std::size_t group = static_cast<std::size_t>(-1);
  for (const auto& row : inputs.rows()) {
    if (inputs.groupOf(row).isScope) continue;  // in goal and scope, and method
    bool isFirst = true;
    for (const Stated& each : statedIn(inputs, row, columns)) {
      if (group != row.group) group = row.group, table.rows.push_back(headingRow(inputs.groupOf(row).name.empty() ? inputs.groupOf(row).element : inputs.groupOf(row).name));
      const auto* type = inputs.groupOf(row).type;
      const Piece what = isFirst ? Piece(FieldName{std::string(type->kind()), std::string(inputs.fieldOf(row).key)}) : Piece("");
      isFirst = false;
      const auto quantity = quantityOf(each.cell.value);
      const bool isEverywhere = each.scenarios.size() == columns.size();
      Row line{{{what}, {isEverywhere ? Piece(phrase("board.all")) : letters(each.scenarios), Tone::muted}, {Held{each.scenarios.front(), type, row.field, each.cell.value}}}};
      line.cells.push_back(quantity ? Cell{SpreadOf{quantity}, Tone::muted} : Cell{});
      line.cells.push_back(quantity ? Cell{citations.of(*quantity), Tone::muted} : Cell{});
      line.cells.push_back(quantity ? Cell{Term{"confidence", std::string(quantity::confidenceWord(quantity->confidence))}, Tone::muted} : Cell{});
      table.rows.push_back(std::move(line));
    }
  }
  if (table.rows.empty()) return {body(phrase("board.no-inputs"))};
  return {small(phrase("board.inputs-note")), std::move(table)};
}

Blocks qualitySection(const Paper& paper) {
  const Findings& of = paper.of;
  Blocks blocks{small(phrase("board.quality-text")), coverageTable(of)};
  const auto& evidence = paper.evidence;
  blocks.push_back(bullet(phrase("report.assumptions", {Count{static_cast<long long>(evidence.assumptions)}, Count{static_cast<long long>(evidence.unsourced)}})));
  if (of.uncertainty) blocks.push_back(bullet(phrase("board.spread-inputs", {Count{static_cast<long long>(of.uncertainty->inputs())}, Count{static_cast<long long>(of.uncertainty->draws())}})));
  for (const Finding& finding : of.findings)
    if (finding.unspread) blocks.push_back(bullet(phrase("board.unspread-in", {indicatorPiece(finding.indicator), Percent{*finding.unspread}})));
  return blocks;
}

Blocks exclusionsSection(const Paper& paper) {
  if (paper.of.gaps.empty()) return {body(phrase("board.nothing-left-out"))};
  Blocks blocks{small(phrase("board.left-out-note"))};
  for (const auto& gap : paper.of.gaps) blocks.push_back(bullet(gapPiece(gap)));
  return blocks;
}

Blocks sourcesSection(const Paper& paper) { return {Attribution{paper.evidence}}; }

Blocks versionsSection(const Paper& paper) {
  const study::Study& study = paper.study();
  Table table{{{"", 1}, {"", 2.6}}, {}};
  const auto add = [&](Piece what, Piece said) { table.rows.push_back({{{std::move(what), Tone::muted}, {std::move(said)}}}); };
  add(phrase("board.program"), paper.edition.program);
  add(phrase("board.format"), std::to_string(study::formatMajor) + "." + std::to_string(study.formatMinor));
  Joined datasets{{}, ", "};
  for (const auto& each : paper.evidence.datasets) datasets.pieces.push_back(each);
  if (!datasets.pieces.empty()) add(phrase("ui.library"), std::move(datasets));
  if (paper.of.uncertainty) add(phrase("board.draws"), phrase("board.draws-seed", {Count{static_cast<long long>(paper.of.uncertainty->draws())}, std::to_string(paper.of.uncertainty->seed())}));
  if (!paper.edition.hash.empty()) add(phrase("board.hash"), paper.edition.hash);
  add(phrase("board.date"), paper.edition.date);
  for (const auto& [code, said] : {std::pair{"board.author", &paper.report.author}, {"board.organisation", &paper.report.organisation}})
    if (!said->empty()) add(phrase(code), *said);
  const int review = study::scopeType().review.index;
  study::FieldValue value = study.scope->values[static_cast<std::size_t>(review)];
  if (std::holds_alternative<std::monostate>(value)) value = std::string("none");
  add(FieldName{"scope", "review"}, Held{{}, &study::scopeType(), review, value});
  Blocks blocks;
  if (!paper.edition.hash.empty()) blocks.push_back(small(phrase("board.attached")));
  blocks.push_back(std::move(table));
  return blocks;
}

}  // namespace meguri::board
