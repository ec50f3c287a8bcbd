#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/panels/navigator.h"

namespace meguri::ui {

/// The tree of the study with a search over it.
class NavigatorPanel : public Dressed<QWidget> {
  Q_OBJECT
 public:
  NavigatorPanel(StudyDocument& document, ViewState& state, QWidget* parent = nullptr);
  Navigator& tree() const { return *m_tree; }
  /// Puts the cursor into the search.
  void find();
  /// A widget beneath the tree.
  void addFoot(QWidget* foot) { static_cast<QVBoxLayout*>(layout())->addWidget(foot); }

 protected:
  void retranslate() override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void follow();
  QLineEdit* m_search;
  Navigator* m_tree;
  QLabel* m_nothing;
};

}  // namespace meguri::ui
