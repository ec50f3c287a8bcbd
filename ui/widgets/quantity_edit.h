#pragma once

#include <QLineEdit>
#include <memory>

#include "core/study/field.h"

namespace meguri::ui {

/// One line for a quantity: a number with any unit of the field's dimension. What is typed is told while it is typed; up, down and the
/// wheel step it. Shows a value that a library entry gives in grey: typing over it states an own one. Of a curve it holds the point value;
/// typing another keeps the curve.
class QuantityEdit : public QLineEdit {
  Q_OBJECT
 public:
  explicit QuantityEdit(const study::Field& field, QWidget* parent = nullptr);

  /// What a bare number is in: the field's own unit unless told, as of money.
  void setUnit(const std::string& unit);
  /// Null: nothing is stated.
  void setQuantity(std::shared_ptr<const quantity::Quantity> quantity, bool isFromEntry);
  /// Marks the text as not taken, with the reason; empty: taken.
  void setFault(const QString& fault);
  const QString& fault() const { return m_fault; }
  bool isEdited() const { return m_isEdited; }

 signals:
  /// A readable number: its unit is the typed one, else the unit shown before.
  void typed(double value, const QString& unit);
  /// The text was emptied: nothing is stated any more.
  void cleared();
  /// The text is no number with a unit.
  void unreadable(const meguri::Fault& fault);
  /// Enter, or the focus left: the gesture is over.
  void finished();
  /// The same with a text that was not taken: what held before holds.
  void refused();
  /// Escape: the gesture never was.
  void cancelled();

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void readText(const QString& text);
  void step(double count);
  void showQuantity();
  void explain();
  void finish();
  QString unitShown() const;

  QString m_unit;
  std::shared_ptr<const quantity::Quantity> m_quantity;
  bool m_isFromEntry = false;
  bool m_isEdited = false;  ///< since the last finish
  QString m_fault;
};

}  // namespace meguri::ui
