#pragma once

#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>

#include "core/study/guest.h"
#include "ui/document/view_state.h"
#include "ui/panels/guest_overview.h"
#include "ui/panels/taking_list.h"

namespace meguri::ui {

/// A colleague's study beside mine: what it is, what it says differently, and what of it is taken over.
class GuestPanel : public Dressed<QWidget> {
  Q_OBJECT
 public:
  GuestPanel(StudyDocument& document, QWidget* parent = nullptr);
  /// Shows the row of a statement of the guest's, by its ids in the study compared, and says that it is not edited here.
  void showStatement(const Target& target, const std::string& field);
  QString standing() const { return m_overview->standing(); }

 signals:
  void closeWanted();

 protected:
  void retranslate() override;

 private:
  void follow();
  void compare();
  void showTitles();
  void showTake();
  void fillScenarios();
  void take();
  std::vector<study::Change> checked() const;
  bool askApart(study::Taking& taking);

  StudyDocument& m_document;
  QStackedWidget* m_stack;
  QLabel* m_hint;
  QTabWidget* m_tabs;
  GuestOverview* m_overview;
  TakingList* m_differences;
  TakingList* m_factors;
  QLabel* m_note;
  QLabel* m_intoLabel;
  QComboBox* m_into;
  QPushButton* m_take;
  QPushButton* m_close;
};

}  // namespace meguri::ui
