#pragma once

#include "core/report/uncertainty.h"
#include "ui/pages/compare/coverages.h"
#include "ui/widgets/card.h"
#include "ui/widgets/coverage_bar.h"

namespace meguri::ui {

/// A headline: an indicator of the reference, large, with P5 to P95, what it rests on, and what each other scenario does to it and how often it is better.
class Tile : public Card {
  Q_OBJECT
 public:
  explicit Tile(lifecycle::Indicator indicator, QWidget* parent = nullptr);
  /// `uncertainty` of the same choice; null where there are no draws. What is awaited keeps its room.
  void show(const lifecycle::Assessment& assessment, const report::Choice& choice, Coverages& coverages, const report::Uncertainty* uncertainty, bool isAwaited);
  /// In few words where there are many: the headline and the changes in per cent, two in a line; the rest is in the tooltip.
  void setCompact(bool isCompact);
  /// Marks the line that the number explained is about.
  void setLinked(const std::optional<report::Reading>& reading);
  /// "2,166 t CO₂e", for tests.
  QString headline() const { return m_value->text(); }
  bool isIncomplete() const { return !m_value->toolTip().isEmpty(); }  ///< something is left out of the headline
  /// "P5–P95: 1,800 … 2,500 t CO₂e", or that there is no spread.
  QString band() const { return m_band->text().trimmed(); }
  /// "97 % better" of a row, and the sentence behind it.
  QString better(std::size_t row) const { return m_rows[row].better->text(); }
  QString betterSentence(std::size_t row) const { return m_rows[row].better->toolTip(); }
  QStringList rows() const;
  const CoverageBar& coverage() const { return *m_coverage; }

 signals:
  void readingChosen(const meguri::report::Reading& reading);

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Row {
    QLabel* letter;
    QLabel* relative;
    QLabel* better;
    QLabel* absolute;
    report::Reading reading;
  };
  void addRow();
  void place(const Row& row, int at);
  void dress();
  void showBand(const std::optional<double>& total, const quantity::Dimension& dimension, const report::Uncertainty* uncertainty);
  void showBetter(QLabel* label, const study::Id& scenario, const QString& reference, const report::Uncertainty* uncertainty, bool isAwaited) const;
  void showCoverage(const std::optional<report::Coverage>& coverage);

  lifecycle::Indicator m_indicator;
  QLabel* m_value;
  QLabel* m_band;
  QLabel* m_who;
  CoverageBar* m_coverage;
  QLabel* m_known;
  QGridLayout* m_grid;
  std::vector<Row> m_rows;
  std::size_t m_used = 0;  ///< of the rows
  bool m_isCompact = false, m_hasCoverage = false;
  report::Reading m_reading;
};

}  // namespace meguri::ui
