#include "ui/print/sheet.h"

#include <qcustomplot.h>

namespace meguri::ui {

void Sheet::add(const Sheet& other, double down) {
  const QPointF by(0, down);
  for (Fill each : other.fills) each.rect.translate(by), fills.push_back(std::move(each));
  for (Bitmap each : other.bitmaps) each.rect.translate(by), bitmaps.push_back(std::move(each));
  for (Drawing each : other.drawings) each.rect.translate(by), drawings.push_back(std::move(each));
  for (TextRun each : other.texts) each.at += by, texts.push_back(std::move(each));
  for (Spot each : other.spots) each.rect.translate(by), spots.push_back(std::move(each));
}

void paint(QCPPainter& painter, const Sheet& sheet) {
  for (const Fill& each : sheet.fills) painter.fillRect(each.rect, each.colour);
  for (const Bitmap& each : sheet.bitmaps) painter.drawImage(each.rect, each.image);
  for (const Drawing& each : sheet.drawings) {
    painter.save();
    each.paint(painter, each.rect);
    painter.restore();
  }
  for (const TextRun& each : sheet.texts) {
    painter.setFont(each.font);
    painter.setPen(each.colour);
    painter.drawText(each.at, each.text);
  }
}

}  // namespace meguri::ui
