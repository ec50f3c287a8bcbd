#pragma once

#include "core/report/figure.h"

namespace meguri::report {

/// One bar of parts, in base units of its indicator (per functional unit or year where the figure is; shares of the reference's total where it is relative).
struct Bar {
  study::Id scenario;
  lifecycle::Indicator indicator = lifecycle::Indicator::ghg;
  std::optional<double> total;                 ///< nothing where all is left out
  std::vector<std::optional<double>> values;   ///< by part of the figure; nothing where the scenario has no cell of it
  std::vector<LeftOut> leftOut;                ///< drawn hatched and named: never zero
  std::optional<Band> band = {};               ///< of the total; nothing where it was not drawn, or nothing drawn reaches it
  std::optional<double> amount = {};           ///< the total before it became a share, in base units of the basis
  quantity::Dimension dimension = {};          ///< of amount and delta
  Delta delta = {};                            ///< against the reference; empty of the reference itself and of a net

  bool operator==(const Bar&) const = default;
};

/// Bars split into parts: an indicator over scenarios, or indicators of one scenario. Data only: the same figure is drawn on screen, PNG, SVG and PDF.
struct BarFigure {
  lifecycle::Indicator indicator = lifecycle::Indicator::ghg;  ///< of all bars; of indicators beside each other, the first
  lifecycle::View view;
  Axis split = Axis::stage;
  Scale scale = Scale::total;
  Measure measure = Measure::footprint;  ///< net: parts below 0 are avoided, and a bar's total is the sum of all
  quantity::Dimension dimension = {};
  std::vector<std::string> parts = {};  ///< keys, in the order of the axis; restKey last where there is a Rest
  std::vector<Bar> bars = {};
  Message message = {};
  bool flips = false;  ///< of water: the other reading of reservoirs ranks the scenarios otherwise
  std::optional<Sample> sample = {};  ///< nothing where no bar has a band
  Across across = Across::scenario;
  std::vector<std::string> rest = {};  ///< keys of the parts put together as restKey
  Scale basis = Scale::total;          ///< what amounts and differences are, and what shares are of: never relative
  bool isWhole = true;                 ///< all that is known is compared: parts differ as they are drawn

  bool operator==(const BarFigure&) const = default;
  Reading reading(std::size_t bar) const;
  Reading reading(std::size_t bar, std::size_t part) const;
  bool isEmpty() const;
};
/// Split by measure it is the net figure, where the indicator has effects: totals over the horizon, for no functional unit delivers what is avoided.
/// Relative without a total of the reference above zero, it has no bar with a total.
/// `uncertainty`, of the same assessment and choice, gives bars their bands and the message its probability.
BarFigure barFigure(const lifecycle::Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator, const Uncertainty* uncertainty = nullptr);

/// Its parts, totals and bands alone, as tables need them: differences, message and flips are empty.
BarFigure amountsFigure(const lifecycle::Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator, const Uncertainty* uncertainty = nullptr);

/// The indicators of one scenario beside each other, each as shares of the reference's total of it, per functional unit where the choice is: of the
/// reference itself, 100 % by parts.
BarFigure indicatorsFigure(const lifecycle::Assessment& assessment, const Choice& choice, const study::Id& scenario, const Uncertainty* uncertainty = nullptr);

/// The figures of a choice, one a panel: of each indicator shown, or of each scenario.
std::vector<BarFigure> barFigures(const lifecycle::Assessment& assessment, const Choice& choice, const Uncertainty* uncertainty = nullptr);

/// Footprint, avoided and rebound side by side with their net, in one basis for both sides (method.md 10). Empty where no scenario has effects.
BarFigure netFigure(const lifecycle::Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator, const Uncertainty* uncertainty = nullptr);

}  // namespace meguri::report
