#pragma once

#include <QToolButton>
#include <QVBoxLayout>

#include "ui/base/widget_text.h"
#include "ui/document/study_document.h"
#include "ui/document/view_state.h"
#include "ui/panels/changes_model.h"
#include "ui/widgets/copyable_table.h"

namespace meguri::ui {

/// What a scenario changes against the one it varies, to be taken back change by change, and the scenarios that vary it.
class ChangesView : public Dressed<QWidget> {
  Q_OBJECT
 public:
  ChangesView(StudyDocument& document, ViewState& state, QWidget* parent = nullptr);
  /// Shows a scenario; hides for anything else.
  void show(const Target& target);
  CopyableTable& table() const { return *m_table; }

 protected:
  void retranslate() override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void showVariants(const study::Study& study);
  void fitHeight();
  void update();
  void goTo(const QModelIndex& index);
  void backToBase();

  StudyDocument& m_document;
  ViewState& m_state;
  study::Id m_scenario;
  QLabel* m_heading;
  QLabel* m_none;
  ChangesModel* m_model;
  CopyableTable* m_table;
  QAction *m_back, *m_go;
  QToolButton* m_backButton;
  QLabel* m_variantsHeading;
  QVBoxLayout* m_variants;
  std::vector<QToolButton*> m_links;
};

}  // namespace meguri::ui
