#include <QApplication>
#include <QDrag>
#include <QLayout>
#include <QMimeData>
#include <QMouseEvent>

#include "ui/pages/numbers/pivot_shelves.h"
#include "ui/widgets/flow_layout.h"

namespace meguri::ui {

namespace {

const QString chipFormat = QStringLiteral("application/x-meguri-axis");

}  // namespace

PivotChip::PivotChip(report::PivotAxis axis, QWidget* parent) : QToolButton(parent), m_axis(axis) {
  setObjectName(QString::fromUtf8(report::word(axis).data()) + QStringLiteral("_PivotChip"));
  setProperty("segment", true);
  setPopupMode(InstantPopup);
  setFocusPolicy(Qt::StrongFocus);
}

std::optional<report::PivotAxis> PivotChip::axisIn(const QMimeData& data) {
  return data.hasFormat(chipFormat) ? report::pivotAxis(data.data(chipFormat).toStdString()) : std::nullopt;
}

/// The menu opens when the button is let go: until then the chip may be dragged.
void PivotChip::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return QToolButton::mousePressEvent(event);
  m_pressed = event->pos();
  setDown(true);
}

void PivotChip::mouseMoveEvent(QMouseEvent* event) {
  if (!isDown() || (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance()) return;
  setDown(false);
  auto* drag = new QDrag(this);
  auto* carried = new QMimeData;
  carried->setData(chipFormat, QByteArray::fromStdString(std::string(report::word(m_axis))));
  drag->setMimeData(carried);
  drag->setPixmap(grab());
  drag->setHotSpot(m_pressed);
  drag->exec(Qt::MoveAction);
}

void PivotChip::mouseReleaseEvent(QMouseEvent* event) {
  const bool isClick = isDown() && event->button() == Qt::LeftButton && rect().contains(event->pos());
  setDown(false);
  if (isClick) showMenu();
}

ShelfRow::ShelfRow(Shelf shelf, QWidget* parent) : QWidget(parent), m_shelf(shelf) {
  setAcceptDrops(true);
  auto* layout = new FlowLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void ShelfRow::dragEnterEvent(QDragEnterEvent* event) {
  if (PivotChip::axisIn(*event->mimeData())) event->acceptProposedAction();
}

/// In front of the first chip whose middle is right of where it was let go.
void ShelfRow::dropEvent(QDropEvent* event) {
  const auto axis = PivotChip::axisIn(*event->mimeData());
  if (!axis) return;
  int place = 0;
  for (const auto* chip : findChildren<PivotChip*>(QString(), Qt::FindDirectChildrenOnly)) {
    const QRect own = chip->geometry();
    if (chip->axis() != *axis && (own.bottom() < event->position().y() || (own.top() <= event->position().y() && own.center().x() < event->position().x()))) ++place;
  }
  event->acceptProposedAction();
  // the chip goes with the shelf's next filling, and it is still in its drag
  QMetaObject::invokeMethod(this, [this, axis = *axis, place] { emit dropped(axis, m_shelf, place); }, Qt::QueuedConnection);
}

}  // namespace meguri::ui
