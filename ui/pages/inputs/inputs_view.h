#pragma once

#include "ui/base/widget_text.h"
#include "ui/pages/inputs/cell_delegate.h"
#include "ui/pages/inputs/inputs_model.h"
#include "ui/widgets/copyable_table.h"

class QMenu;

namespace meguri::ui {

/// The table of inputs: edits in place, copies and pastes blocks, fills, and goes where an input is stated. The names of inputs stay in sight.
class InputsView : public Dressed<CopyableTable> {
  Q_OBJECT
 public:
  InputsView(StudyDocument& document, ViewState& state, QWidget* parent = nullptr);

  InputsModel& inputs() { return *m_model; }
  /// The cell under the cursor, if it is the cell of a scenario.
  std::optional<QModelIndex> cell() const;
  /// The selected block as a spreadsheet reads it, without headings.
  QString block() const;

  /// Asks with a list of what would change, and applies what can be taken as one step.
  void paste(const QString& text);
  /// Gives all selected cells of a line (or column) the value of its first.
  void fillRight() { fill(Qt::Horizontal); }
  void fillDown() { fill(Qt::Vertical); }
  /// Selected cells say nothing themselves: those of a variant are as in its base.
  void clearCells();
  /// Where the input under the cursor is stated.
  void goTo();
  void editSpread();
  /// What can be done at the cursor, with the reason where it cannot.
  QMenu* makeMenu();

 signals:
  /// Why a change was refused; empty: it was made.
  void faultFound(const QString& fault);
  /// Where the input under the cursor is used.
  void usesWanted();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  bool event(QEvent* event) override;
  void retranslate() override;
  void recolour() override { viewport()->update(); }

 private:
  void fill(Qt::Orientation along);
  void arrange();
  void change(const std::vector<CellChange>& changes);
  /// Makes those that can be taken; says why the first of the others cannot.
  void changeWhatCan(const std::vector<CellChange>& changes);
  std::vector<QModelIndex> selectedCells() const;
  void editOrGo();

  StudyDocument& m_document;
  ViewState& m_state;
  InputsModel* m_model;
};

}  // namespace meguri::ui
