#pragma once

#include <QTreeView>
#include <set>

#include "ui/base/widget_text.h"
#include "ui/panels/navigator_model.h"

namespace meguri::ui {

/// The tree of the study at the left. What is selected here is what the inspector edits; several elements can be selected together.
class Navigator : public Dressed<QTreeView> {
  Q_OBJECT
 public:
  Navigator(StudyDocument& document, ViewState& state, QWidget* parent = nullptr);
  NavigatorModel& tree() const { return *m_model; }
  /// Puts the name of what is selected under the cursor.
  void rename() { edit(currentIndex()); }
  /// Shows only what has all words of a text in its name or kind, unfolded; all where it is empty.
  void filter(const QString& text);
  /// Whether a filter leaves nothing.
  bool isNothingFound() const { return m_isNothingFound; }
  /// Makes the current row one that is shown.
  void enter();

 signals:
  void menuWanted(const QPoint& globalPosition);

 protected:
  void retranslate() override;
  void recolour() override { m_model->refresh(); }
  void contextMenuEvent(QContextMenuEvent* event) override;
  void dragMoveEvent(QDragMoveEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

 private:
  void restore();
  bool unfold(const QModelIndex& index, bool isParentFound);
  void tellSelection();
  void selectTarget();
  std::vector<Target> selectedTargets() const;

  StudyDocument& m_document;
  ViewState& m_state;
  NavigatorModel* m_model;
  std::set<QString> m_collapsed;  ///< paths folded by the user; the rest is unfolded
  QStringList m_words;            ///< of the filter
  bool m_isNothingFound = false;
  bool m_isRestoring = false;
};

}  // namespace meguri::ui
