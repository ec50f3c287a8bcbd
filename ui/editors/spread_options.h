#pragma once

#include <QTableWidget>
#include <optional>

#include "core/quantity/quantity.h"

class QLabel;
class QPushButton;

namespace meguri::ui {

/// The options of a choice, a line each: which source it is, its value, and its weight. The option that is the value of the input stands in bold.
class SpreadOptions : public QWidget {
  Q_OBJECT
 public:
  explicit SpreadOptions(QWidget* parent = nullptr);

  void show(const quantity::Quantity& quantity, const quantity::Spread& spread);
  /// The spread shown, with what was typed since; nothing while a cell cannot be read: then fault() says what to do. A line without any
  /// text is none.
  std::optional<quantity::Spread> read();
  const QString& fault() const { return m_fault; }
  QTableWidget& table() { return *m_table; }

 signals:
  void edited();

 private:
  enum Column { labelColumn, valueColumn, weightColumn };
  void setRow(int row, const quantity::Spread::Option& option);
  void addRow();
  void removeRow();
  QString text(int row, int column) const;
  bool isBlank(int row) const;
  void mark(int row, int column, const QString& fault);
  void followRow();

  QTableWidget* m_table;
  QLabel* m_hint;
  QPushButton* m_remove;
  quantity::Spread m_spread;
  double m_value = 0;
  std::string m_unit;
  QString m_fault;
};

}  // namespace meguri::ui
