#pragma once

#include <QLineEdit>
#include <memory>

#include "core/study/field.h"

namespace meguri::ui {

/// One line for a quantity: a number with any unit of the field's dimension. What is typed is told while it is typed; up, down and the
/// wheel step it. Shows a value that a library entry gives in grey: typing over it states an own one. Of a curve it holds the point value;
/// typing another keeps the curve. While another unit is typed than the one shown, the value in that one stands behind it. An arrow at its
/// end (where the text leaves it room, else under the pointer), Alt+Down and the context menu ask for what else can be done with the value.
class QuantityEdit : public QLineEdit {
  Q_OBJECT
 public:
  explicit QuantityEdit(const study::Field& field, QWidget* parent = nullptr);

  /// What a bare number is in: the field's own unit unless told, as of money.
  void setUnit(const std::string& unit);
  /// Null: nothing is stated.
  void setQuantity(std::shared_ptr<const quantity::Quantity> quantity, bool isFromEntry);
  /// Of several elements whose values differ: no value is shown, but what is said instead, and in the tooltip what each has.
  void setSeveral(const QString& said, const QString& each);
  /// Marks the text as not taken, with the reason; empty: taken.
  void setFault(const QString& fault);
  const QString& fault() const { return m_fault; }
  bool isEdited() const { return m_isEdited; }
  /// "= 700 W" while "0.7 kW" is typed; empty where there is nothing to say.
  const QString& hint() const { return m_hint; }

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
  /// What else can be done with the value, asked for at a place of the screen.
  void menuWanted(const QPoint& at);
  /// The whole value, with unit, spread, path and source.
  void copyWanted();
  void pasteWanted();

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void askForMenu();
  void begin();
  void setHint(double value, const std::string& unit);
  QRect arrow() const;
  bool isArrowShown() const;
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
  QString m_fault, m_hint;
  QString m_unitBefore;   ///< shown when the typing began
  std::size_t m_yearsBefore = 0;  ///< that a table had then
  QString m_said, m_each;  ///< of several elements
};

}  // namespace meguri::ui
