#pragma once

#include <cstdint>
#include <deque>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/quantity/quantity.h"
#include "core/quantity/unit.h"

namespace meguri::study {

/// What a field of an element holds. Monostate: not stated. Quantity: shared, never changed in place. Text: a choice, a
/// reference to an element or library entry, or free text. Flag. Integer: a whole number, such as a calendar year.
using FieldValue = std::variant<std::monostate, std::shared_ptr<const quantity::Quantity>, std::string, bool, std::int64_t>;

/// Deep equality: two quantities are equal if they say the same.
bool sameValue(const FieldValue& a, const FieldValue& b);

enum class FieldKind { quantity, choice, flag, integer, element, entry };

/// Values a field may take: of a quantity in its display unit, of a whole number as they stand.
struct Range {
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();
  bool openLow = false;  ///< low itself is not allowed
  bool contains(double value) const { return (openLow ? value > low : value >= low) && value <= high; }
};
/// A bound of whole numbers as digits.
std::string wholeText(double bound);
inline constexpr Range notNegative{.low = 0};
inline constexpr Range positive{.low = 0, .openLow = true};
inline constexpr Range calendarYears{.low = 1900, .high = 2200};

/// A field only matters while another field of the element, a choice, has one of some values; without values, while it is stated.
struct Condition {
  int field = -1;
  std::vector<std::string_view> options;
};

/// One field of an element type, declared once: JSON, checks, --set, the format reference, the JSON Schema and the editor form
/// all read this. Labels and help are words for the code "field.<element kind>.<key>" in ui/words.
struct Field {
  std::string_view key{};
  std::string_view group{};   ///< heading under which forms and the reference show it
  FieldKind kind = FieldKind::quantity;

  std::string_view unit{};    ///< quantity: display unit; any unit of its dimension may be typed
  quantity::Dimension typed{};      ///< quantity: dimension of what is typed
  quantity::Dimension dimension{};  ///< quantity: dimension in formulas; `typed` per counted thing, e.g. kW typed, kW per node meant
  Range range{};
  double floor = 0;         ///< quantity: bound, in the display unit, above which a lognormal spread lies: 1 of a multiplier that adds to what is there, as a PUE
  bool isYear = false;      ///< integer: a calendar year
  bool overYears = false;   ///< quantity: may be a path over calendar years
  bool isVintages = false;  ///< quantity: a table of it lists years of purchase before the horizon, not years of the horizon
  bool isWhole = false;     ///< quantity: a whole number
  std::string_view figure{};  ///< quantity: figure of a library entry that serves where the study states no own value
  std::string_view directFigure{};  ///< the figure instead, where the scope asks for direct emissions of electricity
  std::vector<int> entryFields{};  ///< quantity: the fields that name that entry; the first whose entry has the figure serves

  std::vector<std::string_view> options{};  ///< choice
  std::string_view target{};  ///< element: kind of the element; entry: kind of the library entry
  bool required = false;    ///< checked where the condition holds; a quantity may come from the library entry
  std::string_view fact{};    ///< choice, flag: the fact of a library entry that states it when the entry is picked
  std::string_view factWord{};  ///< flag: what the fact must list, words joined by "+", for the flag to be on
  FieldValue preset{};        ///< choice, flag, integer: what holds if nothing is stated; a choice that decides what a figure means has none, nor has a year
  Condition condition{};
  std::string_view indicator{};  ///< the indicators it alone serves, joined by "+"; forms show it where the scope counts one. Empty: greenhouse gases too
};

/// Whether a field may hold a value: monostate, or the kind it was declared with.
bool accepts(const Field& field, const FieldValue& value);

/// The floor of a quantity in base units.
double floorOf(const Field& field);

/// Typed handles: lifecycle reads a field through them and cannot mistake one kind for another.
struct QuantityField { int index = -1; };
struct ChoiceField { int index = -1; };
struct FlagField { int index = -1; };
struct YearField { int index = -1; };
struct IntegerField { int index = -1; };
struct ElementField { int index = -1; };
struct EntryField { int index = -1; };

/// An element type: a kind and its fields in order. Types are made once and live as long as the program.
class ElementType {
 public:
  ElementType(const ElementType&) = delete;
  ElementType& operator=(const ElementType&) = delete;

  std::string_view kind() const { return m_kind; }
  const std::vector<Field>& fields() const { return m_fields; }
  /// Index of a field by its key; −1 if there is none.
  int find(std::string_view key) const;
  bool isKnown() const { return m_known; }

 protected:
  explicit ElementType(std::string_view kind, bool known = true) : m_kind(kind), m_known(known) {}
  virtual ~ElementType() = default;

  struct QuantitySpec {
    std::string_view group{}, unit{};
    quantity::Dimension per{};
    Range range{};
    bool overYears = false, required = false, isVintages = false, isWhole = false;
    std::string_view figure{};
    std::vector<EntryField> from{};
    Condition condition{};
    std::string_view indicator{}, directFigure{};
    double floor = 0;
  };
  struct ChoiceSpec {
    std::string_view group{};
    std::vector<std::string_view> options{};  ///< the first is the preset, unless required
    bool required = false;
    Condition condition{};
    std::string_view fact{}, indicator{};
  };
  struct FlagSpec {
    std::string_view group{};
    bool preset = false;
    Condition condition{};
    std::string_view fact{}, factWord{};
  };
  struct ReferenceSpec {
    std::string_view group{}, target{};
    bool required = false;
    Condition condition{};
    std::string_view indicator{};
  };
  struct WholeSpec {
    std::string_view group{};
    Range range{};
    std::int64_t preset = 0;
  };
  QuantityField quantity(std::string_view key, const QuantitySpec& spec);
  ChoiceField choice(std::string_view key, const ChoiceSpec& spec);
  FlagField flag(std::string_view key, const FlagSpec& spec);
  YearField year(std::string_view key, std::string_view group, bool required = true, Condition condition = {}, std::string_view indicator = {});
  IntegerField whole(std::string_view key, const WholeSpec& spec);
  ElementField element(std::string_view key, const ReferenceSpec& spec);
  EntryField entry(std::string_view key, const ReferenceSpec& spec);
  static Condition whenStated(QuantityField field) { return {field.index, {}}; }
  static Condition when(ChoiceField field, std::vector<std::string_view> options) { return {field.index, std::move(options)}; }

 private:
  int add(Field field);
  std::string_view m_kind;
  bool m_known;
  std::vector<Field> m_fields;
};

}  // namespace meguri::study
