#include "core/board/findings.h"

#include <algorithm>
#include <cmath>

namespace meguri::board {

namespace {

using lifecycle::Assessment;
using lifecycle::Indicator;

/// Draws that may be worded and say anything: else the shares of them are no news.
void addDraws(Finding& finding, const Findings& of) {
  if (!of.uncertainty) return;
  const auto& id = of.idOf(*of.focus);
  const auto view = report::viewOf(of.study());
  const auto superiority = of.uncertainty->superiority(id, finding.indicator, view);
  if (!superiority || !report::isSpread(of.uncertainty->difference(id, finding.indicator, view))) return;
  if (superiority->mayBeWorded) finding.superiority = superiority;
  else if (superiority->unspread > report::mostUnspread) finding.unspread = superiority->unspread;
}

Unranked whyNot(const Assessment& assessment, const Findings& of, const Finding& finding) {
  const auto missesPower = [&](std::size_t s) { return report::leavesOutElectricity(report::leftOut(assessment, s, finding.indicator, report::viewOf(assessment.study))); };
  if (!finding.total && !finding.referenceTotal) return Unranked::neither;
  if (!finding.total || !finding.referenceTotal) return Unranked::leftOut;
  if (!finding.delta.absolute) return Unranked::apart;
  if (!finding.delta.relative) return Unranked::zero;
  if (missesPower(*of.focus) || missesPower(of.reference)) return Unranked::electricity;
  if (!finding.delta.deliversAlike) return Unranked::units;
  if (!finding.delta.coversAlike) return Unranked::coverage;
  return finding.delta.isPartial || !finding.delta.mayBeWorded ? Unranked::partial : Unranked::none;
}

Verdict verdictOf(const Finding& finding) {
  if (finding.why != Unranked::none) return Verdict::unranked;
  if (std::abs(*finding.delta.relative) <= report::notable) return Verdict::alike;
  const bool isLower = *finding.delta.relative < 0;
  if (finding.superiority) {
    const double agreeing = isLower ? finding.superiority->probability : 1 - finding.superiority->probability;
    if (agreeing < toldApart) return Verdict::unclear;
  }
  return isLower ? Verdict::lower : Verdict::higher;
}

Finding findingOf(const Findings& of, Indicator indicator) {
  const Assessment& assessment = *of.assessment;
  const report::Comparison comparison(assessment, of.choice, indicator);
  Finding finding;
  finding.indicator = indicator;
  finding.delta = comparison.delta(*of.focus);
  finding.reading = comparison.reading(*of.focus);
  finding.referenceReading = comparison.reading(of.reference);
  finding.isWhole = comparison.isWhole();
  const auto total = report::trace(assessment, finding.reading), reference = report::trace(assessment, finding.referenceReading);
  if (total) finding.total = total->value, finding.dimension = total->dimension;
  if (reference) finding.referenceTotal = reference->value, finding.dimension = reference->dimension;
  addDraws(finding, of);
  finding.why = whyNot(assessment, of, finding);
  finding.verdict = verdictOf(finding);
  return finding;
}

/// Of several the lowest in the first indicator in which any may be ranked.
std::size_t focusOf(const Findings& of) {
  for (const Indicator indicator : of.indicators) {
    const report::Comparison comparison(*of.assessment, of.choice, indicator);
    std::optional<std::size_t> lowest;
    double least = 0;
    for (const std::size_t s : of.shown) {
      if (s == of.reference) continue;
      const auto delta = comparison.delta(s);
      if (!delta.mayBeWorded || !delta.relative || (lowest && *delta.relative >= least - 1e-9)) continue;
      lowest = s, least = *delta.relative;
    }
    if (lowest) return *lowest;
  }
  return of.shown.front() == of.reference ? of.shown[1] : of.shown.front();
}

std::vector<NetFinding> netsOf(const Findings& of) {
  std::vector<NetFinding> nets;
  const Assessment& assessment = *of.assessment;
  const auto view = report::netViewOf(assessment.study);
  for (const Indicator indicator : of.indicators)
    for (const std::size_t s : of.shown) {
      if (!assessment.scenarios[s]->hasEffects()) continue;
      const report::Reading reading{.scenario = of.idOf(s), .indicator = indicator, .view = view, .key = {}, .measure = report::Measure::net};
      const auto traced = report::trace(assessment, reading);
      if (!traced) continue;
      NetFinding net{of.idOf(s), indicator, reading, traced->value, report::criticalRebound(assessment, s, indicator, view), {}};
      report::Choice choice = of.choice;
      choice.split = report::Axis::measure;
      const auto events = report::curveEvents(report::timeFigure(assessment, choice, indicator, true), of.idOf(of.reference));
      const auto zero = std::ranges::find_if(events, [&](const report::Event& each) { return each.kind == report::Event::Kind::netZero && each.scenario == net.scenario; });
      if (zero != events.end()) net.netZero = *zero;
      nets.push_back(std::move(net));
    }
  return nets;
}

}  // namespace

Findings findingsOf(const std::shared_ptr<const Assessment>& assessment, const report::Choice& choice, const report::UncertaintyPointer& uncertainty, std::stop_token stop) {
  Findings of;
  of.assessment = assessment;
  of.choice = choice;
  of.uncertainty = uncertainty;
  of.choice.across = report::Across::scenario;
  of.choice.scale = choice.basis();
  of.shown = report::chosen(*assessment, choice);
  of.reference = report::referenceOf(*assessment, choice);
  of.indicators = report::panels(assessment->study, choice);
  of.bars = report::barFigures(*assessment, of.choice, uncertainty.get());
  of.gaps = report::gaps(*assessment, choice);
  for (const std::size_t s : of.shown) {
    if (stop.stop_requested()) return of;
    const auto classes = report::evidenceOf(*assessment, s);
    auto& row = of.coverage.emplace_back();
    for (const Indicator indicator : of.indicators) row.push_back(report::coverage(*assessment, s, classes, indicator, report::viewOf(assessment->study)));
  }
  of.nets = netsOf(of);
  if (of.shown.size() < 2) return of;
  of.focus = focusOf(of);
  for (const Indicator indicator : of.indicators) {
    if (stop.stop_requested()) return of;
    Finding& finding = of.findings.emplace_back(findingOf(of, indicator));
    if (finding.verdict == Verdict::unranked) continue;
    const auto& id = of.idOf(*of.focus);
    finding.parts = std::make_shared<const report::DeltaFigure>(report::deltaFigure(*assessment, of.choice, indicator, id, {.isCrossed = true}));
    finding.switches = switchPoints(*assessment, of.choice, indicator, report::viewOf(assessment->study), id, 5, stop);
    finding.flips = methodFlips(*assessment, of.choice, indicator, id);
  }
  return of;
}

}  // namespace meguri::board
