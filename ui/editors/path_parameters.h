#pragma once

#include <QLabel>
#include <QLineEdit>
#include <array>
#include <optional>

#include "ui/editors/path_kinds.h"

class QGridLayout;

namespace meguri::ui {

/// The numbers a constant or a curve is made of, a line each with its unit, and beside each line why it cannot be read.
class PathParameters : public QWidget {
  Q_OBJECT
 public:
  explicit PathParameters(QWidget* parent = nullptr);

  /// Shows the parameters of a quantity that is no table; NaN as an empty line.
  void show(const quantity::Quantity& quantity);
  /// The quantity shown, with what was typed since; nothing while a line cannot be read: then fault() says what to do.
  std::optional<quantity::Quantity> read();
  const QString& fault() const { return m_fault; }
  /// Name, editor and unit, as wide as here: for lines above and below.
  static void setColumns(QGridLayout& grid);

 signals:
  void edited();

 private:
  enum Line { value, start, rate, limit, midpoint, lineCount };
  struct Row {
    QLabel *name, *unit, *fault;
    QLineEdit* edit;
    bool isEdited = false;  ///< an empty line is no fault before one was there
  };

  void addRow(QGridLayout& grid, Line line, const char* objectName);
  void setRow(Line line, bool isShown, const QString& name, const QString& text, const QString& unit);
  bool isOpen(Line line);
  std::optional<double> number(Line line);
  std::optional<double> amount(Line line, std::string& unit);
  void refuse(Line line, const QString& fault);

  std::array<Row, lineCount> m_rows{};
  quantity::Quantity m_quantity;
  QString m_fault;
};

/// Digits of a Japanese keyboard and printed signs, as a number is read: "５％" as "5%", "−5" as "-5".
QString plainDigits(const QString& text);

}  // namespace meguri::ui
