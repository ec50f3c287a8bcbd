#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/library/entry.h"
#include "core/study/element_types.h"
#include "core/study/report.h"
#include "core/study/views.h"

namespace meguri::study {

/// The format's version, major.minor. A newer minor version may add members, which this one keeps; a newer major version is refused.
inline constexpr int formatMajor = 1;
inline constexpr int formatMinor = 5;

using Id = std::string;
/// 1 to 40 letters, digits, "-" or "_", and not "scope".
bool isId(std::string_view text);
/// A random id, for new elements and copies.
Id newId();

/// An element: a record of values, one per field of its type. Shared between snapshots and never changed in place.
struct Element {
  Id id;
  const ElementType* type = nullptr;
  std::string name;
  std::vector<FieldValue> values;  ///< by field index
  std::string extras;              ///< members of the file not known to this version, as JSON text

  static Element make(const ElementType& type, Id id, std::string name);

  const quantity::Quantity* get(QuantityField field) const;
  std::string_view get(ChoiceField field) const { return choiceAt(field.index); }
  bool get(FlagField field) const;
  int get(YearField field) const;
  std::int64_t get(IntegerField field) const;
  std::string_view get(ElementField field) const { return textAt(field.index); }
  std::string_view get(EntryField field) const { return textAt(field.index); }
  /// A choice, flag or whole number that is not stated has its preset, a year is then 0; a choice without preset, reference or text that is not stated is empty.
  std::string_view choiceAt(int field) const;
  std::string_view textAt(int field) const;
  /// Whether the condition of a field holds, and with it those of the fields it hangs on. A field that a library entry may state
  /// counts as stated where an entry is named.
  bool isRelevant(int field) const;

 private:
  bool mayBeStated(int field) const;
};

using ElementPointer = std::shared_ptr<const Element>;

/// What a variant changes of one element of its base. A value replaces the value of a field whole: quantity with its spread,
/// source and path. Monostate in a change means: cleared.
struct ElementPatch {
  bool removed = false;
  std::optional<std::string> name;
  std::vector<std::pair<int, FieldValue>> changes;  ///< by field index, ascending
  std::string extras;                               ///< unknown members, laid over the base's
};

/// A base with elements of its own, or a variant that remembers only its changes. Order of elements is the order listed.
struct Scenario {
  Id id;
  std::string name;
  Id base;                               ///< empty for a base
  std::vector<ElementPointer> elements;  ///< of a base: all; of a variant: those it adds
  std::map<Id, ElementPatch> patches;    ///< of a variant: by element of the base
  std::string extras;

  bool isVariant() const { return !base.empty(); }
};

using ScenarioPointer = std::shared_ptr<const Scenario>;

/// The document. A value: a copy shares scenarios, elements and entries, so a snapshot costs a few pointers, and equal
/// pointers tell that nothing changed.
struct Study {
  std::string title;
  std::string description;
  ElementPointer scope;
  std::vector<ScenarioPointer> scenarios;
  std::map<Id, std::shared_ptr<const library::Entry>> library;  ///< a copy of each library entry the study uses
  std::vector<ViewPointer> views;  ///< looks saved by name, in the order listed
  LooksPointer looks;              ///< how it was looked at last; null: never
  ReportPointer report;            ///< what a report is set to say; null: never set
  int formatMinor = study::formatMinor;  ///< of the file read, if newer: what it added is kept, so its version is too
  std::string extras;

  const Scenario* scenario(std::string_view id) const;
  const View* view(std::string_view id) const;
  int firstYear() const { return scope->get(scopeType().from); }
  int lastYear() const { return scope->get(scopeType().to); }
  int years() const { return lastYear() - firstYear() + 1; }  ///< of the horizon
  /// How often the spreads are drawn, and the number the random numbers start from.
  std::int64_t draws() const { return scope->get(scopeType().draws); }
  std::int64_t seed() const { return scope->get(scopeType().seed); }
};

/// An empty study of one base scenario.
Study newStudy();

}  // namespace meguri::study
