#pragma once

#include <QLabel>
#include <QStandardItemModel>

#include "ui/base/widget_text.h"
#include "ui/document/study_document.h"
#include "ui/widgets/copyable_table.h"

namespace meguri::ui {

/// What a guest's study is: title, description, versions, its scenarios with their totals, and what keeps or changes it beside mine.
class GuestOverview : public Dressed<QWidget> {
  Q_OBJECT
 public:
  GuestOverview(StudyDocument& document, QWidget* parent);
  void follow();
  /// What the guest's goal and scope say otherwise, or why it cannot stand beside mine; empty without a guest.
  QString standing() const;

 protected:
  void retranslate() override;

 private:
  void fillTotals();

  StudyDocument& m_document;
  QLabel* m_title;
  QLabel* m_format;
  QLabel* m_standing;
  QLabel* m_description;
  QLabel* m_rule;
  CopyableTable* m_table;
  QStandardItemModel* m_totals;
  GuestPointer m_guest;  ///< whose totals are calculated
  StudyDocument::AssessmentPointer m_assessment;
  LatestRun<StudyDocument::AssessmentPointer> m_run;
};

}  // namespace meguri::ui
