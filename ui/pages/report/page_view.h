#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>
#include <memory>

#include "ui/print/report_maker.h"

namespace meguri::ui {

/// The pages of a report beneath each other, as they print. Ctrl and wheel zoom; a click on a sentence asks for the numbers it rests on.
class PageView : public QAbstractScrollArea {
  Q_OBJECT
 public:
  explicit PageView(QWidget* parent = nullptr);

  /// Keeps the place looked at.
  void setReport(std::shared_ptr<const MadeReport> report);
  int pages() const { return m_report ? static_cast<int>(m_report->pages->sheets.size()) : 0; }
  /// The page at the top, from 0.
  int page() const;
  void goTo(int page, double top = 0);

  /// Times of the printed size; 0: as wide as there is room for.
  void setZoom(double zoom);
  double zoom() const { return m_zoom; }
  /// What zoom() comes to now.
  double scale() const;
  static constexpr double leastZoom = 0.25, mostZoom = 4, zoomStep = 1.2;

 signals:
  void pageChanged(int page);
  void zoomChanged();
  void sentenceChosen(const QString& message, const std::vector<meguri::report::Reading>& numbers);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;

 private:
  void arrange();
  QRectF pageRect(int page) const;
  const Spot* spotAt(QPointF point) const;
  const QPixmap& pixmap(int page);

  std::shared_ptr<const MadeReport> m_report;
  double m_zoom = 0;
  int m_page = 0;
  QCache<int, QPixmap> m_painted;  ///< by page, at the scale shown; cost in pixels
};

/// A page as an image of this width.
QPixmap pageImage(const Printed& printed, int page, double scale, double devicePixelRatio);

}  // namespace meguri::ui
