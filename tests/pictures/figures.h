#pragma once

#include <functional>

#include "core/report/uncertainty_run.h"
#include "tests/support/draft.h"
#include "tests/support/drawn_study.h"
#include "tests/support/sized_study.h"
#include "tests/ui/charts/compared.h"
#include "ui/charts/distribution_picture.h"
#include "ui/words/words.h"

/// Figures of fixed studies and fixed draws, of which the repository keeps pictures.
namespace meguri::support {

using AssessmentPointer = std::shared_ptr<const lifecycle::Assessment>;

/// A study with its results, what is compared of it, and a few draws where its inputs have spreads.
struct Compared {
  explicit Compared(const study::Study& study, report::Axis split = report::Axis::stage, bool isDrawn = false)
      : results(std::make_shared<const lifecycle::Assessment>(lifecycle::assess(study))), choice(firstOf(study, study.scenarios.size(), split)) {
    if (results->scenarios.empty()) qFatal("%s", issueText(*results).c_str());
    if (!isDrawn) return;
    report::UncertaintyRun run(results, choice, 3, report::UncertaintyRun::Years::with);
    if (!run.extend(500, 1, {})) qFatal("stopped");
    uncertainty = run.take(1, {});
  }
  ui::Picture bars(const ui::Theme& theme = ui::lightTheme()) const {
    const auto figures = report::barFigures(*results, choice, uncertainty.get());
    return ui::barsPicture(*results, choice, figures, ui::styleFor(theme, figures));
  }
  ui::Picture bar(const report::BarFigure& figure, const ui::Theme& theme = ui::lightTheme()) const {
    return ui::barPicture(*results, choice, figure, ui::styleFor(theme, {figure}));
  }
  report::BarFigure figure(lifecycle::Indicator indicator = lifecycle::Indicator::ghg) const { return report::barFigure(*results, choice, indicator, uncertainty.get()); }
  ui::Picture years(bool isCumulative, const ui::Theme& theme = ui::lightTheme()) const {
    return ui::timePicture(results->study, report::timeFigure(*results, choice, lifecycle::Indicator::ghg, {isCumulative}, uncertainty.get()), {}, theme);
  }

  AssessmentPointer results;
  report::Choice choice;
  report::UncertaintyPointer uncertainty;
};

/// Twelve scenarios under the long names Japanese offices give them.
inline study::Study withJapaneseNames(study::Study study) {
  static const char* const places[] = {"フランクフルト", "パリ郊外", "東京大手町", "大阪堂島", "北海道石狩", "シンガポール"};
  study::Transaction transaction(study);
  transaction.setTitle("社内推論基盤のデータセンター立地と更新周期の比較");
  for (std::size_t i = 0; i < study.scenarios.size(); ++i)
    transaction.renameScenario(study.scenarios[i]->id, std::string(places[i % std::size(places)]) + "第" + std::to_string(i + 1) + "データセンター・更新周期延長および再生可能エネルギー調達案");
  if (!transaction.commit({"edit.rename", {}})) qFatal("refused");
  return study;
}

/// A service that saves ten times what it costs, half of which comes back in one variant.
inline study::Study studyWithEffects() {
  Draft draft(2026, 2028);
  draft.add("site", "dc", {"pue=1.3", "gridGhg=400 g CO2e/kWh"});
  draft.add("service", "api", {"site=dc", "method=request", "energyScope=it", "requests=1e6 requests", "requestEnergy=1 Wh"});
  draft.add("effect", "saved", {"activity=10", "ghg=50 kg CO2e", "reduction=50 %", "adoption=100 %", "attribution=100 %"});
  draft.variant("t", {"saved.adoption=60 %"});
  draft.variant("u", {"saved.adoption=20 %", "dc.gridGhg=80 g CO2e/kWh"});
  return draft.study();
}

/// Two ways to store, under ids of their own: those given at random would key other draws each time.
inline study::Study drawnTwice() {
  study::Study study = drawnStudy();
  study::Scenario other;
  other.id = "t";
  other.base = "s";
  other.name = "Other disks";
  quantity::Quantity power;
  power.value = 1.5;
  power.unit = "W/TB";
  power.spread = lognormal(1.1);
  power.source.evidence = quantity::Evidence::vendor;
  power.source.citation = "Data sheet";
  study::Transaction transaction(study);
  transaction.setScenario(other);
  transaction.setField("t", "disks", "power", std::make_shared<const quantity::Quantity>(power));
  if (const auto edit = transaction.commit({"edit.set-field", {}}); !edit) qFatal("%s", edit.fault().code.c_str());
  return study;
}

/// Three bars of hand-made parts: one with a whisker, one of which something is left out, one of which nothing is known.
inline report::BarFigure partlyKnown(const Compared& of) {
  report::BarFigure figure = of.figure();
  for (auto& bar : figure.bars) bar.leftOut.clear();
  const double total = *figure.bars[0].total;
  figure.bars[0].band = report::Band{total, 0.8 * total, 0.9 * total, total, 1.1 * total, 1.2 * total};
  figure.sample = report::Sample{1000, 1};
  figure.bars[1].leftOut.push_back({figure.bars[1].scenario, "servers", {}});
  figure.bars[2].total.reset();
  for (auto& value : figure.bars[2].values) value.reset();
  figure.bars[2].leftOut.push_back({figure.bars[2].scenario, "servers", {}});
  return figure;
}

struct NamedPicture {
  const char* name;
  std::function<ui::Picture()> make;
  words::Language language = words::Language::english;
};

inline std::vector<NamedPicture> referencePictures() {
  using report::Axis;
  const auto changed = [](Compared of, auto change) {
    change(of.choice);
    return of;
  };
  return {
      {"bars-by-stage", [] { return Compared(gallery("h100-frankfurt-paris"), Axis::stage, true).bars(); }},
      {"bars-by-element-with-rest", [=] { const auto of = changed(Compared(sizedStudy(4, 30, 5), Axis::element), [](auto& choice) { choice.cutOff.most = 5; }); return of.bar(of.figure()); }},
      {"bars-relative", [=] { return changed(Compared(gallery("h100-frankfurt-paris")), [](auto& choice) { choice.scale = report::Scale::relative; }).bars(); }},
      {"bars-by-indicator", [=] { return changed(Compared(gallery("h100-frankfurt-paris")), [](auto& choice) { choice.across = report::Across::indicator; choice.scale = report::Scale::relative; }).bars(); }},
      {"bars-net", [] { const Compared of(studyWithEffects(), Axis::measure); return of.bar(of.figure()); }},
      {"bars-twelve-japanese", [] { const Compared of(withJapaneseNames(servers(12))); return of.bar(of.figure()); }, words::Language::japanese},
      {"bars-partly-known", [] { const Compared of(servers(3)); return of.bar(partlyKnown(of)); }},
      {"bars-dark", [] { return Compared(gallery("h100-frankfurt-paris"), Axis::stage, true).bars(ui::darkTheme()); }},
      {"years-annual", [] { return Compared(servers(5), Axis::stage, true).years(false); }},
      {"years-cumulative-dark", [] { return Compared(servers(5), Axis::stage, true).years(true, ui::darkTheme()); }},
      {"years-stock", [] { const Compared of(servers(3)); return ui::stockPicture(of.results->study, report::stockFigure(*of.results, of.choice)); }},
      {"distribution", [] {
         const auto uncertainty = drawn(drawnTwice(), 2'000);
         return ui::distributionPicture(uncertainty->assessment()->study, report::distributionFigure(*uncertainty, lifecycle::Indicator::ghg, amortisedLocation), ui::DistributionPlot::Form::histogram);
       }},
  };
}

}  // namespace meguri::support
