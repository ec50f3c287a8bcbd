#pragma once

#include <QCheckBox>
#include <QLineEdit>

#include "ui/pages/numbers/pivot_options.h"
#include "ui/pages/numbers/pivot_shelves.h"
#include "ui/pages/numbers/pivot_view.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPushButton;

namespace meguri::ui {

/// Many numbers: the cube as a pivot table, its axes laid out in rows and columns as one likes.
class NumbersPage : public Page {
  Q_OBJECT
 public:
  NumbersPage(StudyDocument& document, ViewState& state, QWidget* parent = nullptr);
  QString title() const override { return words::text("ui.page.numbers"); }
  std::vector<Export> exports() const override;
  Options options() const override { return m_look ? writeLook(*m_look) : Options(); }
  void setOptions(const Options& options) override;

  PivotView& table() const { return *m_view; }  ///< of a page that was shown
  PivotShelves& shelves() const { return *m_shelves; }

 protected:
  void build() override;
  void showResults() override;
  void showBands() override {}
  void translate() override;

 private:
  void buildStrip(QWidget* strip);
  QComboBox* addCombo(QWidget* strip, const char* name);
  void fillCombos();
  /// The look to show: one's own, else the usual of the study.
  PivotLook look() const;
  void setLook(PivotLook look);
  report::Pivot pivotOf(const PivotLook& look) const;
  void showTable();
  void showTitle();
  void showEmpty();

  std::optional<PivotLook> m_look;  ///< nothing until one was chosen
  PivotShelves* m_shelves = nullptr;
  QComboBox* m_preset = nullptr;
  QComboBox* m_scale = nullptr;
  QComboBox* m_accounting = nullptr;
  QComboBox* m_basis = nullptr;
  QCheckBox* m_shaded = nullptr;
  QLineEdit* m_search = nullptr;
  Card* m_card = nullptr;
  PivotView* m_view = nullptr;
  QLabel* m_note = nullptr;
  QLabel* m_empty = nullptr;
  QPushButton* m_clear = nullptr;
  std::vector<std::pair<QLabel*, const char*>> m_labels;
};

}  // namespace meguri::ui
