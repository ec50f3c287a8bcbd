#pragma once

#include <QDialog>
#include <vector>

#include "core/quantity/quantity.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace meguri::ui {

/// Asks on what an input rests: evidence, document, place in it, address, confidence, year, note. A document that the study names already is
/// offered while it is typed; taken, it brings its place, address and evidence with it.
class SourceDialog : public QDialog {
  Q_OBJECT
 public:
  SourceDialog(const QString& inputName, const quantity::Quantity& quantity, std::vector<quantity::Source> known, QWidget* parent = nullptr);
  /// The quantity with the source as entered; its value is as it was.
  quantity::Quantity quantity() const;

 private:
  void take(const QString& citation);
  void follow();

  quantity::Quantity m_quantity;
  std::vector<quantity::Source> m_known;
  QComboBox* m_evidence;
  QComboBox* m_confidence;
  QLineEdit* m_citation;
  QLineEdit* m_locator;
  QLineEdit* m_url;
  QLineEdit* m_year;
  QPlainTextEdit* m_note;
  QLabel* m_fault;
  QPushButton* m_ok = nullptr;
};

}  // namespace meguri::ui
