#pragma once

#include <QLabel>
#include <QToolButton>

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
  /// Why a value cannot be taken; empty if it can.
  QString objection(const study::FieldValue& value) const;
  /// Sets the field as one step; gives the objection instead where there is one.
  QString set(study::FieldValue value, const QString& gesture = {});
  void askForSource();

  StudyDocument& m_document;
  LibraryShelf& m_shelf;
  const study::ElementType& m_type;
  const study::Field& m_field;
  int m_index;
  FormElement m_form;

 private:
  void apply(study::Transaction& transaction, study::FieldValue value) const;
  void reset();
  bool isCounted() const;
  bool isStated() const;
  bool isChanged() const;
  bool coversEntry() const;
  void showMarks();
  void showSpread(const std::optional<quantity::Quantity>& held);

  QLabel* m_label;
  QLabel* m_spread;
  SourceBadge* m_badge;
  QToolButton* m_reset;
  QLabel* m_fault;
  bool m_isShown = true;

 protected:
  void setFault(const QString& fault);
};

/// The row for a field, by its kind.
std::unique_ptr<FieldRow> makeFieldRow(StudyDocument& document, LibraryShelf& shelf, const study::ElementType& type, int field, QWidget* parent);

}  // namespace meguri::ui
