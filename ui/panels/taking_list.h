#pragma once

#include <QCheckBox>
#include <QLineEdit>
#include <QSortFilterProxyModel>

#include "ui/base/widget_text.h"
#include "ui/panels/taking_model.h"
#include "ui/widgets/copyable_table.h"

namespace meguri::ui {

/// Differences between two studies to choose from: a filter, a box that checks all that is shown, and the rows.
class TakingList : public Dressed<QWidget> {
  Q_OBJECT
 public:
  /// `name`: of the objects, "differences" gives "differences_QTableView"; `title`: code of the accessible name; `mine`, `theirs`: of headers.
  TakingList(const char* name, const char* title, const char* mine, const char* theirs, QWidget* parent);
  TakingModel& model() const { return *m_model; }
  void show(const study::Study& before, const study::Study& after, std::vector<study::Change> changes);
  /// Selects a row of the model, whatever the filter hides.
  void showRow(int row);
  QLineEdit& filter() const { return *m_filter; }

 protected:
  void retranslate() override;

 private:
  void showAll();

  const char* m_title;
  TakingModel* m_model;
  QSortFilterProxyModel* m_shown;
  QLineEdit* m_filter;
  QCheckBox* m_all;
  CopyableTable* m_table;
};

}  // namespace meguri::ui
