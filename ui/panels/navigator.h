#pragma once

#include <QTreeView>
#include <set>

#include "ui/base/widget_text.h"
#include "ui/panels/navigator_model.h"

namespace meguri::ui {

/// The tree of the study at the left. What is selected here is what the inspector edits.
class Navigator : public Dressed<QTreeView> {
  Q_OBJECT
 public:
  Navigator(StudyDocument& document, ViewState& state, QWidget* parent = nullptr);
  NavigatorModel& tree() const { return *m_model; }
  /// Puts the name of what is selected under the cursor.
  void rename() { edit(currentIndex()); }

 signals:
  void menuWanted(const QPoint& globalPosition);

 protected:
  void retranslate() override;
  void recolour() override { m_model->refresh(); }
  void contextMenuEvent(QContextMenuEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

 private:
  void restore();
  void selectTarget();

  StudyDocument& m_document;
  ViewState& m_state;
  NavigatorModel* m_model;
  std::set<QString> m_collapsed;  ///< paths folded by the user; the rest is unfolded
  bool m_isRestoring = false;
};

}  // namespace meguri::ui
