#pragma once

#include "core/report/comparison.h"

namespace meguri::report {

/// The keys of what a cut-off puts together in a difference: what is above zero apart from what is below, for their sum would hide both. No id of an element is one.
inline constexpr std::string_view restAboveKey = "~rest+", restBelowKey = "~rest-";

/// What a difference consists of along an axis: scenario minus reference, of one part.
struct DeltaPart {
  std::string key;                            ///< on the axis, as the scenario has it; of what only the reference has, the reference's
  std::string referenceKey;                   ///< what the reference calls the same: another id where elements are matched by kind and name
  double value = 0;                           ///< scenario minus reference; below zero: less than the reference
  std::optional<double> reference, scenario;  ///< the amounts; nothing where a side has no cell of it
  enum class Held : std::uint8_t { both, reference, scenario };
  Held by = Held::both;                       ///< which of the two has the element at all; on axes of codes, which has a cell of it
  std::vector<std::string> rest = {}, referenceRest = {};  ///< of a Rest: the keys of all parts it holds
  bool isNested = false;                      ///< an element within the stage above it; counted there

  bool operator==(const DeltaPart&) const = default;
  bool isRest() const { return key == restAboveKey || key == restBelowKey; }
};

/// What the figure says at a glance, as data, whatever is cut off; ui/words makes its title. Nothing where a part it would name is in a Rest.
struct DeltaMessage {
  enum class Kind : std::uint8_t {
    none,       ///< nothing may be claimed
    equal,      ///< the totals differ by less than half a per cent, and so does every part
    cancels,    ///< the totals do, but the greatest part below zero and the greatest above are larger
    explains,   ///< one part is at least half of the difference, and nothing of note runs against it
    together,   ///< two parts are
    outweighs,  ///< the greatest part of the difference's sign is larger than the greatest against it
    spread      ///< no two parts are half of it, and nothing of note runs against it; the greatest is share of it
  };
  Kind kind = Kind::none;
  std::size_t part = 0, other = 0;  ///< of the figure: the part meant; the second, or the one against it; of cancels: below zero, above zero
  double share = 0;                 ///< of the difference, held by what is named; 0 where no share is said

  bool operator==(const DeltaMessage&) const = default;
};

/// Scenario minus reference of an indicator in parts, over what no scenario compared leaves out. The parts that are not nested sum to the total.
struct DeltaFigure {
  study::Id scenario, reference = {};
  lifecycle::Indicator indicator = lifecycle::Indicator::ghg;
  lifecycle::View view;
  Axis axis = Axis::stage;
  bool isCrossed = false;               ///< stages, each with the elements within it
  Scale scale = Scale::total;           ///< relative: all values are shares of the reference's comparable total
  quantity::Dimension dimension = {};
  std::optional<double> total = {};     ///< the difference; nothing where there is none to explain
  double referenceTotal = 0, scenarioTotal = 0;  ///< what is compared of each
  std::vector<DeltaPart> parts = {};    ///< largest first, years in their order; Rests last
  std::size_t equal = 0;                ///< parts not listed: the same on both sides
  Delta delta = {};                     ///< of what may be said
  bool isWhole = true;                  ///< all that is known is compared: a part's reading comes to the amount shown
  DeltaMessage message = {};

  bool operator==(const DeltaFigure&) const = default;
  bool isEmpty() const { return !total; }
  /// What a part is of the reference and of the scenario; nothing where that side has no cell of it. A nested part reads as its element within the stage.
  std::optional<Reading> referenceReading(std::size_t part) const;
  std::optional<Reading> scenarioReading(std::size_t part) const;
  /// The total of one side.
  Reading totalReading(const study::Id& of) const;
};

/// Along which axis, and whether stages hold their elements; with the axis "stage" alone.
struct DeltaSplit {
  Axis axis = Axis::stage;
  bool isCrossed = false;

  bool operator==(const DeltaSplit&) const = default;
};

/// Elements of scenarios without common base are matched as report::matched does. Cut off by the share of all parts, signs aside; within stages by the same.
DeltaFigure deltaFigure(const lifecycle::Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator, const study::Id& scenario, const DeltaSplit& split);
/// The same in another view than the study's.
DeltaFigure deltaFigure(const lifecycle::Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator, const lifecycle::View& view, const study::Id& scenario, const DeltaSplit& split);

/// The figure as a table: one line a part with both amounts, then the total, to which the lines sum; nested lines name the stage they are part of.
std::string deltaCsv(const study::Study& study, const DeltaFigure& figure);

}  // namespace meguri::report
