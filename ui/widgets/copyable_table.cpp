#include "ui/widgets/copyable_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <set>

namespace meguri::ui {

namespace {

/// A tab or line break in a cell would move what follows into another.
QString field(const QVariant& value) { return value.toString().replace(u'\t', u' ').replace(u'\n', u' '); }

}  // namespace

CopyableTable::CopyableTable(QWidget* parent) : QTableView(parent) {
  setShowGrid(false);
  setWordWrap(false);
  setTabKeyNavigation(false);
  setSelectionMode(ContiguousSelection);
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollMode(ScrollPerPixel);
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(24);
  horizontalHeader()->setHighlightSections(false);
  // a column as wide as its words is measured anew whenever a value moves: over the rows around those in sight, not over thousands
  horizontalHeader()->setResizeContentsPrecision(60);
  horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  connect(this, &QTableView::doubleClicked, this, &CopyableTable::chosen);
}

QString CopyableTable::copied() const {
  std::set<int> rows, columns;
  for (const auto& index : selectionModel()->selectedIndexes()) rows.insert(index.row()), columns.insert(index.column());
  const bool isWhole = rows.empty();
  if (isWhole) {
    for (int row = 0; row < model()->rowCount(); ++row) rows.insert(row);
    for (int column = 0; column < model()->columnCount(); ++column) columns.insert(column);
  }
  QStringList lines, line;
  if (isWhole || rows.size() > 1) {
    for (const int column : columns) {
      const QVariant whole = model()->headerData(column, Qt::Horizontal, copyRole);
      line << field(whole.isValid() ? whole : model()->headerData(column, Qt::Horizontal));
    }
    lines << line.join(u'\t');
  }
  for (const int row : rows) {
    line.clear();
    for (const int column : columns) {
      const QModelIndex index = model()->index(row, column);
      const QVariant exact = index.data(copyRole);
      line << field(exact.isValid() ? exact : index.data());
    }
    lines << line.join(u'\t');
  }
  return lines.join(u'\n') + u'\n';
}

void CopyableTable::copy() const { QGuiApplication::clipboard()->setText(copied()); }

QSize CopyableTable::sizeHint() const {
  const int rows = model() ? model()->rowCount() : 0;
  return {300, horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth() + 2};
}

void CopyableTable::keyPressEvent(QKeyEvent* event) {
  if (event == QKeySequence::Copy) return copy();
  if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
    emit chosen(currentIndex());
    return;
  }
  QTableView::keyPressEvent(event);
}

}  // namespace meguri::ui
