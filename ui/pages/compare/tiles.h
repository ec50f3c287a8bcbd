#pragma once

#include "core/report/comparison.h"
#include "ui/pages/compare/coverages.h"
#include "ui/widgets/card.h"
#include "ui/widgets/coverage_bar.h"

namespace meguri::ui {

/// A headline: an indicator of the reference, large, what it rests on, and what each other scenario does to it.
class Tile : public Card {
  Q_OBJECT
 public:
  explicit Tile(lifecycle::Indicator indicator, QWidget* parent = nullptr);
  void show(const lifecycle::Assessment& assessment, const report::Choice& choice, Coverages& coverages);
  /// "2,166 t CO₂e", for tests.
  QString headline() const { return m_value->text(); }
  QStringList rows() const;
  const CoverageBar& coverage() const { return *m_coverage; }

 signals:
  void readingChosen(const meguri::report::Reading& reading);

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  struct Row {
    QLabel* letter;
    QLabel* relative;
    QLabel* absolute;
  };
  void addRow();
  void showCoverage(const std::optional<report::Coverage>& coverage);

  lifecycle::Indicator m_indicator;
  QLabel* m_value;
  QLabel* m_who;
  CoverageBar* m_coverage;
  QLabel* m_known;
  QGridLayout* m_grid;
  std::vector<Row> m_rows;
  report::Reading m_reading;
};

}  // namespace meguri::ui
