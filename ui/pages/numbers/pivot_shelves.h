#pragma once

#include <QToolButton>
#include <functional>

#include "core/report/pivot.h"
#include "ui/base/widget_text.h"

namespace meguri::ui {

enum class Shelf { rows, columns, filters };
inline constexpr std::array shelves = {Shelf::rows, Shelf::columns, Shelf::filters};

/// An axis as it lies on a shelf: dragged to another place, or moved by its menu.
class PivotChip : public QToolButton {
  Q_OBJECT
 public:
  PivotChip(report::PivotAxis axis, QWidget* parent);
  report::PivotAxis axis() const { return m_axis; }
  static std::optional<report::PivotAxis> axisIn(const class QMimeData& data);

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  report::PivotAxis m_axis;
  QPoint m_pressed;
};

/// A row of chips that takes those dropped on it.
class ShelfRow : public QWidget {
  Q_OBJECT
 public:
  ShelfRow(Shelf shelf, QWidget* parent);

 signals:
  void dropped(meguri::report::PivotAxis axis, meguri::ui::Shelf shelf, int place);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  Shelf m_shelf;
};

/// What a pivot table has in rows and columns and what it is filtered by: three shelves of chips, each with a menu that does what the mouse does.
class PivotShelves : public Dressed<QWidget> {
  Q_OBJECT
 public:
  explicit PivotShelves(QWidget* parent);
  /// `keysOf` gives the keys an axis has, `nameOf` what a key is called; asked when a menu opens.
  using KeysOf = std::function<std::vector<std::string>(report::PivotAxis)>;
  using NameOf = std::function<QString(report::PivotAxis, const std::string&)>;
  /// `settled` is the same with the keys that count where the filters leave that open.
  void show(const report::Pivot& pivot, const report::Pivot& settled, bool hasEffects, KeysOf keysOf, NameOf nameOf);
  /// Puts an axis on a shelf, before what lies there at a place (-1: last); one that lay elsewhere leaves it.
  void put(report::PivotAxis axis, Shelf shelf, int place = -1);
  void remove(report::PivotAxis axis);
  PivotChip* chip(report::PivotAxis axis) const;

 signals:
  void pivotChanged(const meguri::report::Pivot& pivot);

 protected:
  void retranslate() override;

 private:
  struct Row {
    Shelf shelf;
    QLabel* label;
    ShelfRow* chips;
    QToolButton* add;
  };
  std::vector<report::PivotAxis> axesOn(Shelf shelf) const;
  void fill();
  void nameChip(PivotChip& chip) const;
  QString chipText(report::PivotAxis axis, Shelf shelf) const;
  void fillMenu(class QMenu& menu, report::PivotAxis axis, Shelf shelf);
  void addKeys(QMenu& menu, report::PivotAxis axis);
  void fillAddMenu(QMenu& menu, Shelf shelf);
  void keep(report::PivotAxis axis, std::vector<std::string> keys);
  void change(report::Pivot pivot, report::PivotAxis focus);

  report::Pivot m_pivot, m_settled;
  bool m_hasEffects = false;
  KeysOf m_keysOf;
  NameOf m_nameOf;
  std::vector<Row> m_rows;
};

}  // namespace meguri::ui
