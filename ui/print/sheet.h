#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QRectF>
#include <functional>
#include <vector>

#include "core/report/reading.h"

class QCPPainter;

namespace meguri::ui {

/// A line of text where it stands on a page; `at`: the left end of its base line. All lengths in 1/96 inch.
struct TextRun {
  QPointF at;
  QString text;
  QFont font;
  QColor colour;
  double width = 0;  ///< of its ink, as set
};
struct Fill {
  QRectF rect;
  QColor colour;
};
/// A figure, painted as the screen paints it, within its rectangle.
struct Drawing {
  QRectF rect;
  std::function<void(QCPPainter&, const QRectF&)> paint;
  QString name;  ///< what it shows, for those who cannot see it
};
struct Bitmap {
  QRectF rect;
  QImage image;
};

/// Where a sentence stands that rests on numbers.
struct Spot {
  QRectF rect;
  std::string message;  ///< its key
  std::vector<report::Reading> numbers;
};

/// A page as it prints, as data: the same on screen, on paper and in a file, and open to questions (does anything touch, is anything cut off).
struct Sheet {
  std::vector<Fill> fills;
  std::vector<Bitmap> bitmaps;
  std::vector<Drawing> drawings;
  std::vector<TextRun> texts;
  std::vector<Spot> spots;

  /// Puts all of another one here, moved down by so much.
  void add(const Sheet& other, double down);
};
void paint(QCPPainter& painter, const Sheet& sheet);

/// A heading and where it stands, for bookmarks and thumbnails.
struct SheetHeading {
  QString title;
  int page = 0;
  double top = 0;
  int depth = 0;
};

/// A whole report, set.
struct Printed {
  QSizeF size;
  std::vector<Sheet> sheets;
  std::vector<SheetHeading> headings;
};

}  // namespace meguri::ui
