#pragma once

#include <cstdint>

#include "core/study/study.h"

namespace meguri::study {

/// One thing two studies say differently, in ids: ui/words makes a row of it (words::changeText).
struct Change {
  enum class Kind : std::uint8_t {
    title,
    description,
    scope,             ///< a field of goal and scope
    scenarioAdded,
    scenarioRemoved,
    scenarioRenamed,
    scenarioRebased,   ///< varies another scenario, or has become a base or a variant
    scenarioMoved,
    elementAdded,
    elementRemoved,    ///< or, without an element before: a variant leaves out what is new in its base
    elementRenamed,
    field,             ///< the value of a field, as the scenario sees it
    entryAdded,
    entryRemoved,
    entry,             ///< version, name, kind or facts of a library entry
    figure             ///< one figure of a library entry
  };
  /// What is told of one of the two studies.
  struct Side {
    Id scenario{}, element{};  ///< ids in that study; empty where it has none
    FieldValue value{};    ///< scope, field, figure; monostate: not stated
    std::string text{};    ///< title, description, name; id of the base; version of the entry
  };
  Kind kind = Kind::field;
  Side before{}, after{};
  const ElementType* type = nullptr;  ///< of the element, or of the scope
  int field = -1;                     ///< index in `type`
  Id entry{};
  std::string figure{};
  bool isOwn = false;  ///< name or field, the same on both sides: a variant states in `after` what it inherits in `before`, of a base that says otherwise now
};

/// Ids of one study by the ids of another of what is the same thing in both.
using Counterparts = std::map<Id, Id>;

/// The scenarios of `before` by those of `after`: of the same id, else of the same name.
Counterparts matchScenarios(const Study& before, const Study& after);
/// The elements of a scenario of `before` by those of one of `after`, as the scenarios see them: of the same id and kind, else of
/// the same kind and name.
Counterparts matchElements(const Study& before, const Scenario& scenarioBefore, const Study& after, const Scenario& scenarioAfter);

/// Everything two studies say differently: title, description, goal and scope, scenarios in the order of `after`, each with its elements and
/// fields, those only `before` has, then library entries by id. What a variant merely inherits from a base that is listed is not
/// listed again; what it states itself is: also of an element that is new in its base (`before` then names no element), and where only
/// its base changed (isOwn). A reference to the counterpart of what it named before is no difference. The order of elements is none either.
std::vector<Change> changesBetween(const Study& before, const Study& after);

}  // namespace meguri::study
