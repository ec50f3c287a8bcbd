#pragma once

#include <QLocale>
#include <QTableView>

namespace meguri::ui {

/// The shortest text that reads as the same number: what a cell gives under copyRole.
inline QString exact(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

/// A table whose selection (or whole, if nothing is selected) goes to the clipboard as a spreadsheet reads it: tabs, one line a row, with
/// headers. A cell gives its full precision under `copyRole`, else what it shows.
class CopyableTable : public QTableView {
  Q_OBJECT
 public:
  static constexpr int copyRole = Qt::UserRole + 100;
  explicit CopyableTable(QWidget* parent = nullptr);
  QString copied() const;
  void copy() const;
  /// As tall as its rows, up to `most` of them.
  QSize sizeHint() const override;

 signals:
  /// Enter or double click.
  void chosen(const QModelIndex& index);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace meguri::ui
