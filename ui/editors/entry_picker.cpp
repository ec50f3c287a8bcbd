#include "ui/editors/entry_picker.h"

#include <QIcon>
#include <QKeyEvent>
#include <QPainter>

#include "ui/base/theme.h"
#include "ui/editors/entry_popup.h"

namespace meguri::ui {

namespace {

constexpr int boxPadding = 7, arrow = 12;

}  // namespace

EntryPicker::EntryPicker(LibraryShelf& shelf, QWidget* parent) : Dressed(parent), m_shelf(shelf) {
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(this, &QAbstractButton::clicked, this, &EntryPicker::open);
}

void EntryPicker::show(const QString& name, std::function<EntryWish()> wish) {
  m_name = name;
  m_wish = std::move(wish);
  describe();
}

void EntryPicker::describe() {
  const QString shown = m_name.isEmpty() ? words::text("ui.not-stated") : m_name;
  setToolTip(shown);
  setAccessibleDescription(shown);
  update();
}

void EntryPicker::open() {
  if (!m_wish) return;
  auto* popup = new EntryPopup(m_shelf, m_wish(), this);
  connect(popup, &EntryPopup::picked, this, &EntryPicker::picked);
  connect(popup, &EntryPopup::cleared, this, &EntryPicker::cleared);
  connect(popup, &QDialog::finished, this, [this](int result) {
    if (result == EntryPopup::left) return;
    window()->activateWindow();
    setFocus(Qt::PopupFocusReason);
  });
  popup->openAt(*this);
}

/// As tall as the fields beside it.
QSize EntryPicker::sizeHint() const { return {120, std::max(18, fontMetrics().height()) + 8}; }

void EntryPicker::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F4: return click();
    default: return QAbstractButton::keyPressEvent(event);
  }
}

void EntryPicker::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(theme().surface);
  painter.setPen(hasFocus() || isDown() ? theme().accent : theme().line);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  const QRect inner = rect().adjusted(boxPadding, 0, -boxPadding, 0);
  painter.setPen(m_name.isEmpty() ? theme().muted : theme().text);
  const QString shown = m_name.isEmpty() ? words::text("ui.not-stated") : m_name;
  painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(shown, Qt::ElideRight, inner.width() - arrow - 2));
  const QRect place(inner.right() + 1 - arrow, rect().center().y() - arrow / 2, arrow, arrow);
  QIcon(theme().isDark ? QStringLiteral(":/icons/down-dark.svg") : QStringLiteral(":/icons/down-light.svg")).paint(&painter, place);
}

}  // namespace meguri::ui
