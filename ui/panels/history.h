#pragma once

#include <QListView>

#include "ui/base/widget_text.h"
#include "ui/panels/history_model.h"

namespace meguri::ui {

/// The steps of the undo stack as a list: a click or Enter goes to the state after one.
class History : public Dressed<QWidget> {
  Q_OBJECT
 public:
  explicit History(StudyDocument& document, QWidget* parent = nullptr);
  HistoryModel& list() const { return *m_model; }
  QListView& view() const { return *m_view; }

 protected:
  void retranslate() override;
  void recolour() override { m_model->refresh(); }

 private:
  void follow();
  StudyDocument& m_document;
  HistoryModel* m_model;
  QListView* m_view;
  QLabel* m_hint;
};

}  // namespace meguri::ui
