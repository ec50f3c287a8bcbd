#pragma once

#include <qcustomplot.h>

#include "ui/charts/chart_style.h"

namespace meguri::ui {

/// Sets text on a page from the top down, in 1/96 inch. A column is a writer of its own over part of the page.
class PageWriter {
 public:
  PageWriter(QCPPainter& painter, const QRectF& area, const ChartStyle& style) : m_painter(painter), m_area(area), m_style(style), m_y(area.top()) {}

  double y() const { return m_y; }
  void moveTo(double y) { m_y = y; }
  void skip(double height) { m_y += height; }
  double room() const { return m_area.bottom() - m_y; }
  const QRectF& area() const { return m_area; }

  /// A paragraph, wrapped, of at most `mostLines`; the last is elided.
  void paragraph(const QString& text, const QFont& font, const QColor& colour, int mostLines = 99);
  void heading(const QString& text);
  void rule();
  double heightOf(const QString& text, const QFont& font) const;
  /// Cells of one line: the first column to the left, the others to the right; widths in parts of the area.
  void row(const QStringList& cells, const std::vector<double>& widths, const QFont& font, const std::vector<QColor>& colours = {});

 private:
  QCPPainter& m_painter;
  QRectF m_area;
  const ChartStyle& m_style;
  double m_y;
};

}  // namespace meguri::ui
