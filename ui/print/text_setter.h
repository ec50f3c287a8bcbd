#pragma once

#include <QBuffer>
#include <QFontMetricsF>
#include <QPdfWriter>
#include <map>

#include "ui/base/theme.h"
#include "ui/print/sheet.h"

namespace meguri::ui {

/// Breaks text into lines and sets them, measured as a PDF has it. Plain text alone: nothing in it is interpreted.
class TextSetter {
 public:
  TextSetter();

  /// Type of the report.
  struct Type {
    double points = normalPoints;
    QFont::Weight weight = QFont::Normal;
    auto operator<=>(const Type&) const = default;
  };
  const QFont& font(const Type& type);
  double lineHeight(const Type& type);
  double width(const QString& text, const Type& type);

  /// What a text needs so that no number or word of it is broken, at most the width of the whole.
  double leastWidth(const QString& text, const Type& type);
  /// The lines a text takes in a width; one of nothing is one line.
  QStringList lines(const QString& text, const Type& type, double width);
  /// Sets lines from a top, one beneath the other; `isRight` sets their ends at the right. Gives their height.
  double set(Sheet& sheet, const QStringList& lines, const QRectF& within, const Type& type, const QColor& colour, bool isRight = false);
  /// The same in one.
  double set(Sheet& sheet, const QString& text, const QRectF& within, const Type& type, const QColor& colour, bool isRight = false) {
    return set(sheet, lines(text, type, within.width()), within, type, colour, isRight);
  }
  /// In one line, what does not fit elided.
  void setLine(Sheet& sheet, const QString& text, const QRectF& within, const Type& type, const QColor& colour, bool isRight = false);

 private:
  struct Face {
    QFont font;
    QFontMetricsF metrics;
  };
  Face& face(const Type& type);

  QBuffer m_bytes;
  QPdfWriter m_device;
  std::map<Type, Face> m_faces;
};

}  // namespace meguri::ui
