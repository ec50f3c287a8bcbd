#pragma once

#include "ui/base/widget_text.h"
#include "ui/document/view_state.h"
#include "ui/panels/problems_model.h"
#include "ui/widgets/copyable_table.h"

namespace meguri::ui {

/// Issues as rows; activating one opens its field.
class Problems : public Dressed<CopyableTable> {
  Q_OBJECT
 public:
  Problems(StudyDocument& document, ViewState& state, QWidget* parent = nullptr);
  ProblemsModel& list() const { return *m_model; }

 protected:
  void retranslate() override;
  void recolour() override { m_model->refresh(); }
  void paintEvent(QPaintEvent* event) override;

 private:
  ProblemsModel* m_model;
};

}  // namespace meguri::ui
