#include "core/board/document.h"

#include <array>

#include "core/board/sections.h"

namespace meguri::board {

namespace {

struct Writer {
  std::string_view code;
  Blocks (*write)(const Paper&);
  bool isAnnex = false;
};

constexpr std::array writers = {Writer{"answer", answerSection},        Writer{"messages", messagesSection},       Writer{"timeline", timelineSection},
                                Writer{"net", netSection},              Writer{"numbers", numbersSection},         Writer{"differences", differencesSection},
                                Writer{"drivers", driversSection},      Writer{"risks", risksSection},             Writer{"goal", goalSection, true},
                                Writer{"method", methodSection, true},  Writer{"inventory", inventorySection, true}, Writer{"assessment", assessmentSection, true},
                                Writer{"interpretation", interpretationSection, true}, Writer{"inputs", inputsSection, true}, Writer{"quality", qualitySection, true},
                                Writer{"exclusions", exclusionsSection, true}, Writer{"sources", sourcesSection, true}, Writer{"versions", versionsSection, true}};

}  // namespace

Piece indicatorPiece(lifecycle::Indicator indicator) { return Term{"indicator", std::string(lifecycle::word(indicator))}; }

Piece letters(const std::vector<study::Id>& scenarios) {
  Joined joined{{}, " "};
  for (const auto& id : scenarios) joined.pieces.push_back(ScenarioName{id, true});
  return joined;
}

Piece gapPiece(const report::NamedGap& gap) { return Joined{{letters(gap.scenarios), gap.leftOut}}; }

Document documentOf(const Findings& findings, const study::Report& report, const Edition& edition) {
  std::vector<study::Id> ids;
  for (const std::size_t s : findings.shown) ids.push_back(findings.idOf(s));
  const Paper paper{findings, report, edition, report::evidence(*findings.assessment, ids)};
  Document document{report.title.empty() ? findings.study().title : report.title, Rules{findings.choice.scale}, {}};
  char annex = 'A';
  for (const auto& section : study::shownSections(report)) {
    const auto writer = std::ranges::find(writers, section.section, &Writer::code);
    if (!section.isShown || writer == writers.end()) continue;
    Section written{section.section, '\0', section.text, writer->write(paper)};
    if (written.blocks.empty() && written.own.empty()) continue;
    if (writer->isAnnex) written.annex = annex++;
    document.sections.push_back(std::move(written));
  }
  // whatever is chosen, what figures rest on goes with them: licences ask for it
  if (std::ranges::none_of(document.sections, [](const Section& each) { return each.code == "sources"; }) && !paper.evidence.documents.empty())
    document.sections.push_back({"sources", annex, {}, sourcesSection(paper)});
  return document;
}

}  // namespace meguri::board
