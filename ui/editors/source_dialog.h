#pragma once

#include <QDialog>

#include "core/quantity/quantity.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace meguri::ui {

/// Asks on what an input rests: evidence, document, place in it, address, confidence, year, note.
class SourceDialog : public QDialog {
  Q_OBJECT
 public:
  SourceDialog(const QString& inputName, const quantity::Quantity& quantity, QWidget* parent = nullptr);
  /// The quantity with the source as entered; its value is as it was.
  quantity::Quantity quantity() const;

 private:
  quantity::Quantity m_quantity;
  QComboBox* m_evidence;
  QComboBox* m_confidence;
  QLineEdit* m_citation;
  QLineEdit* m_locator;
  QLineEdit* m_url;
  QLineEdit* m_year;
  QPlainTextEdit* m_note;
};

}  // namespace meguri::ui
