#pragma once

#include <QLabel>
#include <QTreeView>

class QScrollArea;

#include "ui/base/widget_text.h"
#include "ui/document/study_document.h"
#include "ui/panels/why_model.h"

namespace meguri::ui {

/// "Why this number": follows the bar, point or cell chosen last, and its value after every edit. Double click on an input goes there.
class Why : public Dressed<QWidget> {
  Q_OBJECT
 public:
  Why(StudyDocument& document, ViewState& state, QWidget* parent = nullptr);
  WhyModel& tree() const { return *m_model; }
  QTreeView& view() const { return *m_view; }

 protected:
  void retranslate() override;
  void recolour() override { m_view->viewport()->update(); }

 private:
  void follow();
  void showDetail(const QModelIndex& index);

  StudyDocument& m_document;
  ViewState& m_state;
  WhyModel* m_model;
  QTreeView* m_view;
  QLabel* m_hint;
  QLabel* m_detail;
  QScrollArea* m_detailArea;  ///< a long formula is scrolled
  std::optional<report::Reading> m_shown;
};

}  // namespace meguri::ui
