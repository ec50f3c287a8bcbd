#pragma once

#include <set>

#include "core/study/changes.h"
#include "core/study/edit.h"

namespace meguri::study {

// A colleague's study beside one's own: what is taken over from it, and both side by side.

/// What is taken over from a guest's study.
struct Taking {
  std::vector<Change> changes;  ///< of changesBetween(mine, guest): `before` is mine
  std::map<Id, Id> into;        ///< scenarios of mine by those of the guest, in place of the ones that match
  std::set<Id> apart;           ///< entries of which the guest's copy comes to stand beside mine, under another id
  std::string mark;             ///< what tells names apart that come to stand beside mine: the name of the guest's file
};

/// Whether two copies of an entry calculate the same; a name or version alone makes no difference.
bool servesAlike(const library::Entry& a, const library::Entry& b);

/// The entries that what is taken names and of which mine carries other figures: each stays mine unless it is named in `apart`.
std::set<Id> clashes(const Study& mine, const Study& guest, const Taking& taking);

/// Does in the study of a transaction what the guest's says: sets values whole (unit, spread, source, note), adds elements and scenarios with
/// the elements, entries and bases they need, removes what the guest lacks. Ids that are taken are replaced, and what names
/// them follows. A row of an entry replaces the entry whole. Faults: guest.no-counterpart (names of element and scenario), those of Transaction.
void take(Transaction& transaction, const Study& guest, const Taking& taking);

/// Both studies as one, to be compared under the goal and scope of `mine`: the guest's scenarios behind mine, under other ids, with `mark` behind
/// their names. An element keeps its id, and with it its draws, where mine has the same with the same sources; an entry where
/// both copies serve alike; others stand apart.
Study joined(const Study& mine, const Study& guest, const std::string& mark);
/// The id that a scenario of the guest has in joined().
Id joinedId(const Study& mine, const Id& scenario);

}  // namespace meguri::study
