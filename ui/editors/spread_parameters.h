#pragma once

#include <QLabel>
#include <QLineEdit>
#include <optional>

#include "ui/editors/spread_kinds.h"

class QGridLayout;

namespace meguri::ui {

/// The one or two numbers a spread is stated by: limits, P5 and P95, or a standard deviation. Limits that determine each other
/// follow each other, unless what was typed of both fits.
class SpreadParameters : public QWidget {
  Q_OBJECT
 public:
  explicit SpreadParameters(QWidget* parent = nullptr);

  /// Shows a spread around the value of a quantity; NaN as an empty line. `floor`: of the field, in the unit of the quantity.
  void show(const quantity::Quantity& quantity, const quantity::Spread& spread, double floor);
  /// The spread shown, with what was typed since; nothing while a line cannot be read: then fault() says what to do.
  std::optional<quantity::Spread> read();
  const QString& fault() const { return m_fault; }
  /// Name, editor and unit, as wide as here: for lines above and below.
  static void setColumns(QGridLayout& grid);

 signals:
  void edited();

 private:
  struct Row {
    QLabel *name, *unit;
    QLineEdit* edit;
  };
  Row addRow(QGridLayout& grid, int line, const char* objectName);
  void setRow(const Row& row, const char* nameCode, double number, bool hasUnit);
  std::optional<double> number(const Row& row);
  void refuse(const QString& fault);
  void followLimit(const Row& edited);

  Row m_low, m_high, m_deviation;
  quantity::Spread m_spread;
  double m_value = 0, m_floor = 0;
  std::string m_unit;
  QString m_typedLow, m_typedHigh;  ///< as shown at first, or typed
  QString m_fault;
};

/// A number as it may be typed again: without marks between thousands; empty for NaN.
QString editableNumber(double value);
/// A number, with a unit of the dimension of `unit` behind it or without; in `unit`. Nothing of what is none.
std::optional<double> numberIn(const QString& text, const std::string& unit);

}  // namespace meguri::ui
