#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "core/study/variants.h"

namespace meguri::study {

/// What an edit did, as data: ui/words makes "Change lifetime of Servers" of it.
struct EditLabel {
  std::string code;               ///< e.g. "edit.set-field"
  std::vector<std::string> args;  ///< names and keys
};

/// A step of the undo stack. Holds the other state of the document and swaps it in: undo and redo are the same exchange. A
/// study shares what did not change, so the other state costs a few pointers.
class Edit {
 public:
  Edit(Study other, EditLabel label) : m_other(std::move(other)), m_label(std::move(label)) {}
  void swap(Study& study) { std::swap(study, m_other); }
  const EditLabel& label() const { return m_label; }

 private:
  Study m_other;
  EditLabel m_label;
};

/// What a study keeps of a library entry: all but the tables over years that no field takes, as the shares of a grid's technologies.
library::Entry copyOf(library::Entry entry);

/// Several changes as one step. Works on a copy: until commit the study is as it was. The first change that fails aborts the
/// transaction; later ones do nothing, commit gives the fault, and the study stays untouched.
class Transaction {
 public:
  explicit Transaction(Study& study) : m_target(study), m_draft(study) {}
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  /// The study as it will be.
  const Study& draft() const { return m_draft; }

  void setTitle(std::string title);
  void setDescription(std::string description);
  void setScope(std::string_view field, FieldValue value);
  /// Sets a field of an element as a scenario sees it. In a variant, what equals the base is remembered as no change.
  /// Monostate clears the field; a value of another kind than the field's is refused.
  void setField(const Id& scenario, const Id& element, std::string_view field, FieldValue value);
  /// Forgets a variant's change of a field, so that the base's value holds again.
  void resetField(const Id& scenario, const Id& element, std::string_view field);
  void renameElement(const Id& scenario, const Id& element, std::string name);
  /// Forgets a variant's name of an inherited element, so that the base's name holds again.
  void resetName(const Id& scenario, const Id& element);
  void addElement(const Id& scenario, Element element);
  /// Also forgets what scenarios that vary this one changed of it.
  void removeElement(const Id& scenario, const Id& element);
  /// Forgets that a variant removed an inherited element. What variants below had changed of it does not come back.
  void restoreElement(const Id& scenario, const Id& element);
  /// Moves an element of the scenario's own to an index among its own, the last at most. Refused for an inherited element: its
  /// place is the base's.
  void moveElement(const Id& scenario, const Id& element, std::size_t to);
  /// A copy with a new id behind the last element; gives the id.
  Id duplicateElement(const Id& scenario, const Id& element, std::string name);
  /// Copies an element, as `from` sees it, behind the last of `to`; gives the new id. What it names stays named where `to` has it too, by id, else as
  /// the one element of that kind and name; else it is copied along.
  Id copyElement(const Id& from, const Id& element, const Id& to);
  /// The same for several, whose copies name each other; gives the new ids in order.
  std::vector<Id> copyElements(const Id& from, const std::vector<Id>& elements, const Id& to);
  /// A base without elements behind the last scenario; gives its id.
  Id addScenario(std::string name);
  /// A variant that changes nothing yet; gives its id.
  Id addVariant(const Id& base, std::string name);
  /// A copy directly behind the original, of the same base; gives its id. The elements it owns get new ids, and what names them
  /// in the copy names the copied ones.
  Id duplicateScenario(const Id& scenario, std::string name);
  /// A whole scenario as it stands: in place of the one of its id, else behind the last. Its base must be there.
  void setScenario(Scenario scenario);
  void renameScenario(const Id& scenario, std::string name);
  /// Refused while variants hang on it, or if it is the last.
  void removeScenario(const Id& scenario);
  /// Moves a scenario to an index among all, the last at most.
  void moveScenario(const Id& scenario, std::size_t to);
  /// Makes a base of a variant: it states all it sees, and every scenario goes on seeing what it saw. What it inherited gets new ids, since
  /// the base keeps its own, and what varies it follows; gives them by the old.
  NewIds flatten(const Id& variant);
  /// A variant changes places with its base, which becomes a variant of it with the opposite changes. Every scenario goes on seeing what it
  /// saw. Ids stay; only what the variant removed of a base further up comes back under new ones, given by the old.
  NewIds promote(const Id& variant);
  /// Lays a variant's changes over another scenario of its family, one of otherBases() or the base it has. What then changes or names nothing
  /// falls away, in the variant and in what varies it; gives that.
  std::vector<LostChange> rebase(const Id& variant, const Id& base);
  /// A variant of the nearest common base with the changes of two scenarios, behind the second; gives its id. Whose holds says the choice of
  /// the same index as the conflict in conflicts(), the first where there is none. What either adds is copied with new ids.
  Id combine(const Id& first, const Id& second, std::string name, const std::vector<Side>& choices);
  /// Puts a copy of a library entry into the study, so that elements may name it.
  void addEntry(library::Entry entry);
  /// Names a copy of a library entry in a field of an element, and states the choices and flags that a fact of the
  /// entry decides, e.g. the kind of its WUE.
  void pick(const Id& scenario, const Id& element, std::string_view field, library::Entry entry);
  /// Takes the copy of a library entry out of the study. Refused while an element or a variant's change names it.
  void removeEntry(const Id& entry);

  /// A view behind the last, under a new id, which it gives. Faults of the name: edit.view-name, edit.view-name-taken; edit.too-many-views;
  /// of a page or look that a file would not hold whole: edit.view-too-large.
  Id addView(std::string name, std::string page, Look look);
  /// Another page or look under the name: edit.view-too-large, as above. Members of the view that this version does not know stay.
  void setView(const Id& view, std::string page, Look look);
  void renameView(const Id& view, std::string name);
  void removeView(const Id& view);
  /// To an index, the last at most.
  void moveView(const Id& view, std::size_t to);

  /// What a report is set to say, whole: members that this version does not know ride along in it. Faults: those of faultOf.
  void setReport(Report report);

  /// A random id that no scenario, element or library entry of the draft has.
  Id freshId() const;
  /// Whether no scenario, element or library entry of the draft has an id.
  bool isFree(const Id& id) const;

  void fail(Fault fault) { if (!m_fault) m_fault = std::move(fault); }
  bool failed() const { return m_fault.has_value(); }

  /// Applies everything at once. Gives the step for the undo stack, nothing if nothing changed, or the fault.
  Result<std::optional<Edit>> commit(EditLabel label);

 private:
  void put(Scenario scenario);
  Id putBehind(const Id& other, Scenario scenario);
  void setAt(const Id& scenario, const Id& element, int field, FieldValue value, bool reset);
  void forgetChanges(const Id& scenario, const Id& element);
  NewIds newIdsFor(const std::vector<Id>& elements) const;
  void redirectBelow(const Id& scenario, const NewIds& ids);
  std::optional<Scenario> take(const Id& scenario);
  std::optional<Scenario> takeVariant(const Id& scenario);
  const View* takeView(const Id& view);
  void putView(View view);
  bool isViewName(const Id& view, const std::string& name);
  bool isViewLook(const std::string& page, const Look& look);
  bool isText(std::string_view text);

  Study& m_target;
  Study m_draft;
  std::optional<Fault> m_fault;
  bool m_changed = false;
};

}  // namespace meguri::study
