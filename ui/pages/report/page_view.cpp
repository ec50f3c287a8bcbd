#include "ui/pages/report/page_view.h"

#include <qcustomplot.h>

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/base/theme.h"

namespace meguri::ui {

namespace {

constexpr double gap = 18;                     // around pages, on screen
constexpr int mostPixels = 40 * 1000 * 1000;   // of painted pages kept

}  // namespace

QPixmap pageImage(const Printed& printed, int page, double scale, double devicePixelRatio) {
  QImage image((printed.size * scale * devicePixelRatio).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
  image.setDotsPerMeterX(3780);  // 96 to the inch, as it was set
  image.setDotsPerMeterY(3780);
  image.fill(Qt::white);
  QCPPainter painter(&image);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  painter.scale(scale * devicePixelRatio, scale * devicePixelRatio);
  paint(painter, printed.sheets[static_cast<std::size_t>(page)]);
  painter.end();
  image.setDevicePixelRatio(devicePixelRatio);
  return QPixmap::fromImage(std::move(image));
}

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent), m_painted(mostPixels) {
  setObjectName(QStringLiteral("report_PageView"));
  setFocusPolicy(Qt::StrongFocus);
  viewport()->setMouseTracking(true);
  verticalScrollBar()->setSingleStep(40);
  horizontalScrollBar()->setSingleStep(40);
}

void PageView::setReport(std::shared_ptr<const MadeReport> report) {
  const bool isSame = m_report && report && m_report->pages->size == report->pages->size;
  const int at = verticalScrollBar()->value();
  m_report = std::move(report);
  m_painted.clear();
  arrange();
  verticalScrollBar()->setValue(isSame ? at : 0);
  viewport()->update();
}

double PageView::scale() const {
  if (m_zoom > 0) return m_zoom;
  const double width = m_report ? m_report->pages->size.width() : 794;
  return std::clamp((viewport()->width() - 2 * gap) / width, leastZoom, 1.6);
}

void PageView::setZoom(double zoom) {
  zoom = zoom <= 0 ? 0 : std::clamp(zoom, leastZoom, mostZoom);
  if (zoom == m_zoom) return;
  const int at = page();
  m_zoom = zoom;
  m_painted.clear();
  arrange();
  goTo(at);
  viewport()->update();
  emit zoomChanged();
}

QRectF PageView::pageRect(int page) const {
  const QSizeF size = m_report->pages->size * scale();
  const double left = std::max(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
  return {std::round(left), std::round(gap + page * (size.height() + gap)) - verticalScrollBar()->value(), size.width(), size.height()};
}

void PageView::arrange() {
  if (!m_report) return;
  const QSizeF size = m_report->pages->size * scale();
  verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(gap + pages() * (size.height() + gap)) - viewport()->height()));
  verticalScrollBar()->setPageStep(viewport()->height());
  horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(size.width() + 2 * gap) - viewport()->width()));
  horizontalScrollBar()->setPageStep(viewport()->width());
}

int PageView::page() const {
  if (!m_report) return 0;
  const double step = m_report->pages->size.height() * scale() + gap;
  return std::clamp(static_cast<int>((verticalScrollBar()->value() + viewport()->height() / 3.0) / step), 0, std::max(0, pages() - 1));
}

void PageView::goTo(int page, double top) {
  if (!m_report) return;
  verticalScrollBar()->setValue(static_cast<int>(page * (m_report->pages->size.height() * scale() + gap) + top * scale()));
}

const QPixmap& PageView::pixmap(int page) {
  if (const auto* found = m_painted.object(page)) return *found;
  auto* painted = new QPixmap(pageImage(*m_report->pages, page, scale(), devicePixelRatioF()));
  m_painted.insert(page, painted, std::min(painted->width() * painted->height(), mostPixels));
  return *painted;
}

void PageView::paintEvent(QPaintEvent*) {
  QPainter painter(viewport());
  painter.fillRect(viewport()->rect(), theme().panel);
  for (int i = 0; i < pages(); ++i) {
    const QRectF rect = pageRect(i);
    if (!rect.intersects(viewport()->rect())) continue;
    painter.fillRect(rect.translated(2, 3), theme().line);
    painter.drawPixmap(rect.topLeft(), pixmap(i));
  }
}

void PageView::resizeEvent(QResizeEvent* event) {
  QAbstractScrollArea::resizeEvent(event);
  if (m_zoom == 0) m_painted.clear();
  arrange();
  if (m_zoom == 0) emit zoomChanged();
}

void PageView::wheelEvent(QWheelEvent* event) {
  if (!(event->modifiers() & Qt::ControlModifier)) return QAbstractScrollArea::wheelEvent(event);
  setZoom(scale() * std::pow(zoomStep, event->angleDelta().y() / 120.0));
  event->accept();
}

void PageView::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_PageDown: return goTo(std::min(page() + 1, pages() - 1));
    case Qt::Key_PageUp: return goTo(std::max(page() - 1, 0));
    case Qt::Key_Home: return goTo(0);
    case Qt::Key_End: return goTo(pages() - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return setZoom(scale() * zoomStep);
    case Qt::Key_Minus: return setZoom(scale() / zoomStep);
    case Qt::Key_0: return setZoom(0);
    default: QAbstractScrollArea::keyPressEvent(event);
  }
}

const Spot* PageView::spotAt(QPointF point) const {
  for (int i = 0; i < pages(); ++i) {
    const QRectF rect = pageRect(i);
    if (!rect.contains(point)) continue;
    for (const Spot& spot : m_report->pages->sheets[static_cast<std::size_t>(i)].spots)
      if (spot.rect.contains((point - rect.topLeft()) / scale())) return &spot;
  }
  return nullptr;
}

void PageView::mouseMoveEvent(QMouseEvent* event) { viewport()->setCursor(spotAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor); }

void PageView::mousePressEvent(QMouseEvent* event) {
  if (const Spot* spot = spotAt(event->position())) emit sentenceChosen(QString::fromStdString(spot->message), spot->numbers);
}

void PageView::scrollContentsBy(int, int) {
  viewport()->update();
  if (std::exchange(m_page, page()) != page()) emit pageChanged(page());
}

}  // namespace meguri::ui
