#pragma once

#include <QTableWidget>

#include "core/report/where_used.h"
#include "ui/base/widget_text.h"
#include "ui/pages/inputs/inputs_model.h"

namespace meguri::ui {

/// For the input at the cursor: in which totals it counts, who refers to its element, and which other inputs read the same entry of the library. Enter or a
/// double click goes there.
class WhereUsedList : public Dressed<QWidget> {
  Q_OBJECT
 public:
  WhereUsedList(ViewState& state, QWidget* parent);

  void show(const InputsModel& model, const QModelIndex& index, const report::Influence* influence);
  QTableWidget& list() const { return *m_list; }
  QString heading() const { return m_heading->text() + u'\n' + m_totals->text(); }

 protected:
  void retranslate() override;

 private:
  void fill(const InputsModel& model, const std::vector<report::UsedAt>& uses);
  void goTo(int row);

  ViewState& m_state;
  QLabel* m_heading;
  QLabel* m_totals;
  QTableWidget* m_list;
  struct Place {
    Target target;
    std::string field;
  };
  std::vector<Place> m_places;  ///< by row
};

}  // namespace meguri::ui
