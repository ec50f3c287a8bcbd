#pragma once

#include <QStringList>
#include <QWidget>
#include <optional>

#include "core/quantity/distribution.h"

namespace meguri::ui {

/// A small picture of how a value is distributed: the density and, fainter, the cumulative curve over the values, with P5, median, P95 and
/// the point value named; of a choice a column for each option, as high as its share.
class SpreadPreview : public QWidget {
  Q_OBJECT
 public:
  struct Mark {
    double value = 0;
    QString text;
  };

  explicit SpreadPreview(QWidget* parent = nullptr);
  /// Of a value in `unit`. `options`: names, as many as the choice has; `summary`: the spread in words, for screen readers.
  void setSpread(const quantity::Distribution& distribution, double value, const std::string& unit, const QStringList& options, const QString& summary);
  /// Shows a sentence in place of a spread; empty: nothing.
  void setText(const QString& text);
  bool hasSpread() const { return m_distribution.has_value(); }
  /// P5, median, P95 and the value, as named; none of a choice.
  const std::vector<Mark>& marks() const { return m_marks; }
  QSize sizeHint() const override { return {400, 190}; }
  QSize minimumSizeHint() const override { return {260, 150}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintCurves(QPainter& painter, const QRectF& box) const;
  void paintOptions(QPainter& painter, const QRectF& box) const;

  std::optional<quantity::Distribution> m_distribution;
  double m_value = 0;
  std::string m_unit;
  QStringList m_options;
  std::vector<Mark> m_marks;
  QString m_text;
};

}  // namespace meguri::ui
