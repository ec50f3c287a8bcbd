#pragma once

#include <QDialog>

#include "core/study/variants.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QScrollArea;

namespace meguri::ui {

/// Asks with which scenario another is combined, what the result is called, and whose change holds where both change the same. Changes
/// nothing.
class CombineDialog : public QDialog {
  Q_OBJECT
 public:
  CombineDialog(const study::Study& study, const study::Id& first, QWidget* parent = nullptr);
  study::Id second() const;
  std::string name() const;
  /// By conflict, in the order of study::conflicts().
  std::vector<study::Side> choices() const;

 private:
  void follow();
  void showConflicts();
  int showTogether(QWidget* body, QGridLayout& grid) const;
  void checkName();

  study::Study m_study;
  study::Id m_first;
  std::vector<study::Id> m_partners;
  QComboBox* m_with;
  QLineEdit* m_name;
  QLabel* m_text;
  QScrollArea* m_scroll;
  std::vector<QRadioButton*> m_seconds;  ///< by conflict: on where the second holds
  QPushButton* m_ok;
};

}  // namespace meguri::ui
