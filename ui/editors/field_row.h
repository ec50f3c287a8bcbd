#pragma once

#include <QLabel>
#include <QToolButton>
#include <functional>

#include "core/study/edit.h"
#include "core/study/resolve.h"
#include "ui/document/library_shelf.h"
#include "ui/document/study_document.h"
#include "ui/document/view_state.h"
#include "ui/widgets/source_badge.h"

class QGridLayout;

namespace meguri::ui {

/// The element a form edits, as its scenario sees it; of the scope, no scenario.
struct FormElement {
  Target target;
  study::ElementPointer element;
  bool isInherited = false;                       ///< a variant's view of an element of its base
  std::vector<const study::Scenario*> owner;      ///< by field; empty for the scope
  std::vector<FormElement> others;                ///< of its kind, edited together with it
};

/// What a step of the undo stack is called, beside the field and its element, and the gesture it is part of.
struct FormStep {
  std::string code = "edit.set-field";
  QString gesture{};
  std::vector<std::string> more{};  ///< args behind those two
};

/// One field of a form: label, editor by the field's kind, spread, path over years, source and the way back. Made from the field's declaration alone.
class FieldRow : public QObject {
  Q_OBJECT
 public:
  FieldRow(StudyDocument& document, LibraryShelf& shelf, const study::ElementType& type, int field, QWidget* parent);

  static constexpr int lines = 3;  ///< of the grid: the value, what is said of it, what is wrong with it
  void addTo(QGridLayout& grid, int row);
  /// Shows the field of an element; hidden where its condition does not hold, and where it serves an indicator that is not counted and says nothing.
  void show(const FormElement& form);
  void retranslate();
  void focus();
  bool isShown() const { return m_isShown; }
  const study::Field& field() const { return m_field; }

 protected:
  virtual QWidget* editor() = 0;
  virtual void showValue() = 0;
  virtual void retranslateEditor() {}
  /// Small buttons that stand beside the editor; none for most fields.
  virtual std::vector<QWidget*> companions() { return {}; }

  /// What holds for the field: the own value, else the figure of the library entry.
  study::Stated stated() const;
  /// The same as the form shows it: a series of the library that gives one value over the whole horizon is that value.
  std::optional<quantity::Quantity> held() const;
  const study::FieldValue& value() const { return m_form.element->values[static_cast<std::size_t>(m_index)]; }
  /// What to state for an element.
  using Make = std::function<study::FieldValue(const FormElement&)>;
  /// Why a value cannot be taken; empty if it can. Of several, with the name of the one that cannot.
  QString objection(const Make& make) const;
  /// Sets the field as one step; gives the objection instead where there is one.
  QString set(const Make& make, const FormStep& step = {});
  QString set(study::FieldValue value, const FormStep& step = {});
  /// The element and those edited together with it, bases before what varies them.
  std::vector<const FormElement*> all() const;
  bool isSeveral() const { return !m_form.others.empty(); }
  /// Whether the elements state different things.
  bool isMixed() const { return m_isMixed; }
  /// Of several, what each states, a line each.
  QString eachText() const;
  /// The step's label for one element or several.
  study::EditLabel labelOf(const FormStep& step) const;
  bool canReset() const;
  bool isAnyChanged() const;
  void reset();
  QString name() const;
  void askForSource();

  StudyDocument& m_document;
  LibraryShelf& m_shelf;
  const study::ElementType& m_type;
  const study::Field& m_field;
  int m_index;
  FormElement m_form;

 private:
  bool isCounted() const;
  bool isStated() const;
  bool isChanged(const FormElement& form) const;
  QString shownOf(const FormElement& form) const;
  bool coversEntry(const FormElement& form) const;
  void showMarks();
  void showSpread(const std::optional<quantity::Quantity>& held);

  QLabel* m_label;
  QLabel* m_spread;
  SourceBadge* m_badge;
  QToolButton* m_reset;
  QLabel* m_fault;
  bool m_isShown = true, m_isMixed = false;

 protected:
  void setFault(const QString& fault);
};

/// The row for a field, by its kind.
std::unique_ptr<FieldRow> makeFieldRow(StudyDocument& document, LibraryShelf& shelf, const study::ElementType& type, int field, QWidget* parent);

}  // namespace meguri::ui
