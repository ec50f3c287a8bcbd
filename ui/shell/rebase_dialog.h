#pragma once

#include <QDialog>

#include "core/study/study.h"

class QLabel;
class QListWidget;

namespace meguri::ui {

/// Asks over which scenario the changes of a variant are laid, and lists what would fall away there. Changes nothing.
class RebaseDialog : public QDialog {
  Q_OBJECT
 public:
  RebaseDialog(const study::Study& study, const study::Id& variant, QWidget* parent = nullptr);
  study::Id base() const;

 private:
  void showLost();

  study::Study m_study;
  study::Id m_variant;
  std::vector<study::Id> m_choices;
  QListWidget* m_bases;
  QLabel* m_lostText;
  QListWidget* m_lost;
};

}  // namespace meguri::ui
