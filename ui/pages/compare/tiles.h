#pragma once

#include "core/report/comparison.h"
#include "ui/widgets/card.h"

namespace meguri::ui {

/// A headline: an indicator of the reference, large, and what each other scenario does to it.
class Tile : public Card {
  Q_OBJECT
 public:
  explicit Tile(lifecycle::Indicator indicator, QWidget* parent = nullptr);
  void show(const lifecycle::Assessment& assessment, const report::Choice& choice);
  /// "2,166 t CO₂e", for tests.
  QString headline() const { return m_value->text(); }
  QStringList rows() const;

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

  lifecycle::Indicator m_indicator;
  QLabel* m_value;
  QLabel* m_who;
  QGridLayout* m_grid;
  std::vector<Row> m_rows;
  report::Reading m_reading;
};

}  // namespace meguri::ui
