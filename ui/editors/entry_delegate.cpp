#include "ui/editors/entry_delegate.h"

#include <QPainter>

#include "ui/base/theme.h"
#include "ui/editors/entry_model.h"

namespace meguri::ui {

namespace {

constexpr int sidePadding = 8, padding = 5, gap = 10;

/// One line: a text at the right, never more than most of the width, and what room it leaves for one at the left.
void paintLine(QPainter& painter, const QRect& line, const QString& left, const QString& right) {
  const QFontMetrics metrics = painter.fontMetrics();
  const QString end = metrics.elidedText(right, Qt::ElideRight, line.width() * 2 / 3);
  const int width = end.isEmpty() ? 0 : metrics.horizontalAdvance(end) + gap;
  painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, end);
  painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(left, Qt::ElideRight, line.width() - width));
}

}  // namespace

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  if (option.state & QStyle::State_Selected)
    painter->fillRect(option.rect, theme().selection);
  else if (option.state & QStyle::State_MouseOver)
    painter->fillRect(option.rect, theme().panel);
  const QFont small = uiFont(smallPoints);
  const QRect box = option.rect.adjusted(sidePadding, padding, -sidePadding, -padding);
  QRect line(box.left(), box.top(), box.width(), QFontMetrics(option.font).height());
  const QString fault = index.data(EntryModel::faultRole).toString();
  painter->setFont(option.font);
  painter->setPen(fault.isEmpty() ? theme().text : theme().muted);
  paintLine(*painter, line, index.data().toString(), index.data(EntryModel::valueRole).toString());
  painter->setFont(small);
  painter->setPen(fault.isEmpty() ? theme().muted : theme().error);
  line = QRect(line.left(), line.bottom() + 2, line.width(), QFontMetrics(small).height());
  paintLine(*painter, line, fault.isEmpty() ? index.data(EntryModel::provenanceRole).toString() : fault, index.data(EntryModel::labelRole).toString());
  painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {100, QFontMetrics(option.font).height() + QFontMetrics(uiFont(smallPoints)).height() + 2 + 2 * padding};
}

}  // namespace meguri::ui
