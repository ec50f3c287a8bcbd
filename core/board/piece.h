#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "core/board/switch_points.h"
#include "core/report/delta_figure.h"
#include "core/report/events.h"

/// The report for a board: what comes out, what would change it, and the document that tells it, as data. No sentence and no painting.
namespace meguri::board {

struct Piece;

/// A text of ui/words by its code, with what stands in its places.
struct Phrase {
  std::string code;
  std::vector<Piece> args = {};
};

/// The word of a family: term("stage", "use").
struct Term {
  std::string family, word;
  bool isWithin = false;  ///< a sentence
};
/// A scenario: its letter alone, or with its name.
struct ScenarioName {
  study::Id id;
  bool isShort = false;
};
struct ElementName {
  study::Id scenario, id;
};
struct FieldName {
  std::string kind, key;
};
/// A part on an axis, as within a sentence where it is.
struct PartName {
  report::Axis axis = report::Axis::stage;
  std::string key;
  bool isWithin = false;
};
/// An amount with its unit, in base units of its dimension. With `largest` above zero in the unit that suits that one, and without naming
/// it: in a table whose head does (UnitOf).
struct Amount {
  double value = 0;
  quantity::Dimension dimension = {};
  double largest = 0;
};
struct UnitOf {
  double largest = 0;
  quantity::Dimension dimension = {};
};
/// From P5 to P95, in the unit of `largest`.
struct Range {
  double low = 0, high = 0, largest = 0;
  quantity::Dimension dimension = {};
};
/// A relative difference: "−34 %", or its size alone for a sentence, "34".
struct Change {
  double share = 0;
  bool isSize = false;
};
/// A share in whole per cent, in a sentence without the sign of per cent: "82". Of draws: ">99" where it is not all.
struct Percent {
  double share = 0;
  bool isOfDraws = false;
  bool hasSign = false;   ///< "82 %", for a cell of a table
};
struct Count {
  long long value = 0;
  bool isYear = false;  ///< without separators of thousands
};
/// What a field holds, as forms show it.
struct Held {
  study::Id scenario;
  const study::ElementType* type = nullptr;
  int field = 0;
  study::FieldValue value;
};
/// The spread of a quantity in words; empty where it has none.
struct SpreadOf {
  std::shared_ptr<const quantity::Quantity> quantity;
};
/// The method choices under which numbers hold.
struct Rules {
  report::Scale scale = report::Scale::total;
};
/// What a difference consists of, as the title of its figure says it.
struct DeltaTitle {
  std::shared_ptr<const report::DeltaFigure> figure;
};
/// The input of a switch point: "Grid intensity (Frankfurt)".
struct SwitchInput {
  SwitchPoint point;
};
/// Its value where scenario and reference change places, or now; in the unit stated.
struct SwitchValue {
  SwitchPoint point;
  bool isSwitch = false;
};
/// "2030 · A · Refresh: H100 servers, 10 nodes".
struct EventText {
  report::Event event;
};
/// Several, one behind the other: "a, b and c".
struct Series {
  std::vector<Piece> pieces;
};
/// Several with nothing but a sign between them: " · ".
struct Joined {
  std::vector<Piece> pieces;
  std::string between = " · ";
};

/// A stretch of text as data. A plain string is somebody's own words: shown as it stands, and never interpreted.
struct Piece {
  std::variant<std::string, Phrase, Term, ScenarioName, ElementName, FieldName, PartName, Amount, UnitOf, Range, Change, Percent, Count, Held, SpreadOf, Rules, report::LeftOut, DeltaTitle,
               SwitchInput, SwitchValue, EventText, Series, Joined>
      what;

  Piece() = default;
  template <class T>
    requires(!std::same_as<std::remove_cvref_t<T>, Piece>)
  Piece(T&& value) : what(std::forward<T>(value)) {}
  Piece(const char* text) : what(std::string(text)) {}
};

/// A phrase without places.
inline Phrase phrase(std::string code, std::vector<Piece> args = {}) { return {std::move(code), std::move(args)}; }

}  // namespace meguri::board
