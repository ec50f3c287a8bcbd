#pragma once

#include <QDialog>
#include <array>

#include "ui/editors/path_fills.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace meguri::ui {

/// Asks for the few numbers from which a table over years is filled: a yearly rate, or a first and a last value by ratio, by step or along an S.
class PathFillDialog : public QDialog {
  Q_OBJECT
 public:
  /// `rows`: what the table holds so far, for the first and last value to begin with.
  PathFillDialog(Years years, const PathRows& rows, QWidget* parent = nullptr);
  /// The values for every year, once accepted.
  const PathRows& rows() const { return m_rows; }
  /// How they were made, as a sentence for the note of the value.
  const QString& note() const { return m_note; }

 private:
  enum Way { byRate, byRatioWay, byStepWay, alongSWay };
  enum Line { first, rate, last, midpoint, lineCount };
  void follow();
  double number(Line line, QString& fault) const;
  QString read();

  Years m_years;
  PathRows m_rows;
  QString m_note;
  QComboBox* m_way;
  std::array<QLabel*, lineCount> m_names{};
  std::array<QLineEdit*, lineCount> m_edits{};
  QLabel* m_fault;
  QPushButton* m_ok;
};

}  // namespace meguri::ui
