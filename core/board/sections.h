#pragma once

#include "core/board/document.h"

/// The sections of a report, one function each; of this room alone.
namespace meguri::board {

using Blocks = std::vector<Block>;

/// What all sections read.
struct Paper {
  const Findings& of;
  const study::Report& report;
  const Edition& edition;
  report::Evidence evidence;  ///< of the scenarios shown

  const study::Study& study() const { return of.study(); }
};

Blocks answerSection(const Paper& paper);
Blocks messagesSection(const Paper& paper);
Blocks timelineSection(const Paper& paper);
Blocks netSection(const Paper& paper);
Blocks numbersSection(const Paper& paper);

Blocks differencesSection(const Paper& paper);
Blocks driversSection(const Paper& paper);
Blocks risksSection(const Paper& paper);

Blocks goalSection(const Paper& paper);
Blocks methodSection(const Paper& paper);
Blocks inventorySection(const Paper& paper);
Blocks assessmentSection(const Paper& paper);
Blocks interpretationSection(const Paper& paper);

Blocks inputsSection(const Paper& paper);
Blocks qualitySection(const Paper& paper);
Blocks exclusionsSection(const Paper& paper);
Blocks sourcesSection(const Paper& paper);
Blocks versionsSection(const Paper& paper);

/// Pieces that several sections need.
inline Paragraph body(Piece text) { return {std::move(text), Paragraph::Kind::body}; }
inline Paragraph small(Piece text) { return {std::move(text), Paragraph::Kind::small}; }
inline Paragraph bullet(Piece text) { return {std::move(text), Paragraph::Kind::bullet}; }
inline Paragraph heading(Piece text) { return {std::move(text), Paragraph::Kind::heading}; }
inline Row headingRow(Piece text) { return {{{std::move(text), Tone::strong}}, true}; }
Piece indicatorPiece(lifecycle::Indicator indicator);
/// The letters of scenarios: "A B".
Piece letters(const std::vector<study::Id>& scenarios);
/// "A B · Frankfurt · Facility: ... is left out".
Piece gapPiece(const report::NamedGap& gap);
/// Why no input is named that turns a ranking.
Piece nothingTurns(const Findings& of);
/// What would turn the ranking of an indicator: inputs with what they are now and where it turns.
Table switchTable(const Finding& finding);
/// Value tables get so many scenarios beside each other; further ones go into tables of their own.
inline constexpr std::size_t scenariosAcross = 6;

}  // namespace meguri::board
