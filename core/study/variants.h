#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "core/study/study.h"

namespace meguri::study {

/// One change that a variant holds against its base.
struct VariantChange {
  enum class What : std::uint8_t {
    field,
    name,     ///< values are texts
    added,
    removed,
    kept      ///< of a conflict: the other scenario removed what this one changed or names
  };
  What what = What::field;
  Id element;
  int field = -1;          ///< index; −1 where no field is meant
  FieldValue base, here;   ///< monostate: not stated
};

/// What a variant changes against its base: inherited elements in their order, field by field, then what it adds. Nothing for a base.
std::vector<VariantChange> changesOf(const Study& study, const Scenario& variant);

/// Whether a scenario is another's base, or its base's base, and so on.
bool isAbove(const Study& study, const Id& upper, const Id& lower);
/// The nearest scenario that two are or vary; null if they share none.
const Scenario* commonBase(const Study& study, const Id& first, const Id& second);
/// Over which scenarios a variant's changes may be laid: those of its family but itself, what varies it, and the base it has.
std::vector<Id> otherBases(const Study& study, const Id& variant);
/// With which scenarios another may be combined: those of its family where neither varies the other.
std::vector<Id> partners(const Study& study, const Id& scenario);

/// A change that a new base leaves without a place.
struct LostChange {
  Id scenario;  ///< the variant, or one that varies it
  VariantChange change;
};

enum class Side : std::uint8_t { first, second };

/// Where two scenarios change the same thing of their nearest common base differently: a field, a name, or an element that one removes and the
/// other changes or names.
struct Conflict {
  VariantChange first, second;
};

/// In order of the base's elements and fields. Empty where the scenarios cannot be combined.
std::vector<Conflict> conflicts(const Study& study, const Id& first, const Id& second);

/// New ids by old ones, of elements that an edit copied.
using NewIds = std::map<Id, Id>;

/// Statements that make of what a base sees what a scenario is to see.
struct Statements {
  std::map<Id, ElementPatch> patches;
  std::vector<ElementPointer> elements;  ///< the base does not see them
};

/// The fewest such statements. Unknown members that the base has and the scenario has not stay.
Statements statementsBetween(const std::vector<ElementPointer>& base, const std::vector<ElementPointer>& scenario);
/// The elements a scenario sees, in order.
std::vector<ElementPointer> seenBy(const Study& study, const Scenario& scenario);

}  // namespace meguri::study
