#include "ui/pages/numbers/pivot_view.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include "ui/widgets/copyable_table.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

constexpr int mostMeasured = 120;  ///< columns; more are given one width, or they would be measured for seconds
constexpr int usualWidth = 110, lineHeight = 24;

std::set<int> upTo(int count) {
  std::set<int> all;
  for (int i = 0; i < count; ++i) all.insert(all.end(), i);
  return all;
}

}  // namespace

PivotView::PivotView(QWidget* parent) : QTableView(parent), m_numbers(new PivotModel(this)) {
  setObjectName(QStringLiteral("pivot_QTableView"));
  setModel(m_numbers);
  setWordWrap(false);
  setTabKeyNavigation(false);
  setSelectionMode(ContiguousSelection);
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollMode(ScrollPerPixel);
  setCornerButtonEnabled(false);
  verticalHeader()->setDefaultSectionSize(lineHeight);
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setSectionsClickable(true);
  verticalHeader()->setHighlightSections(false);
  horizontalHeader()->setSectionsClickable(true);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setResizeContentsPrecision(60);
  horizontalHeader()->setMinimumSectionSize(60);
  connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &PivotView::sortBy);
  connect(verticalHeader(), &QHeaderView::sectionClicked, this, &PivotView::toggle);
  connect(this, &QTableView::clicked, this, &PivotView::chosen);
  connect(m_numbers, &PivotModel::modelReset, this, &PivotView::fitColumns);
}

void PivotView::fitColumns() {
  if (m_numbers->columnCount() <= mostMeasured) return resizeColumnsToContents();
  for (int column = 0; column < m_numbers->columnCount(); ++column) setColumnWidth(column, usualWidth);
}

/// Largest first, smallest first, as it was.
void PivotView::sortBy(int section) {
  const int column = section - (m_numbers->columnCount() - static_cast<int>(m_numbers->table().columns.size()));
  if (column < 0) return;
  const auto sorted = m_numbers->sorting();
  if (!sorted || sorted->first != column)
    m_numbers->setSorting(column, true);
  else if (sorted->second)
    m_numbers->setSorting(column, false);
  else
    m_numbers->setSorting(std::nullopt, true);
}

void PivotView::toggle(int row) {
  if (!m_numbers->isGroup(row)) return;
  const QModelIndex current = currentIndex();
  m_numbers->setOpen(row, !m_numbers->isOpen(row));
  setCurrentIndex(m_numbers->index(row, std::max(current.column(), 0)));
}

QString PivotView::copiedWhole() const { return m_numbers->text(upTo(m_numbers->rowCount()), upTo(m_numbers->columnCount())); }

QString PivotView::copied() const {
  std::set<int> rows, columns;
  for (const auto& range : selectionModel()->selection()) {
    for (int row = range.top(); row <= range.bottom(); ++row) rows.insert(row);
    for (int column = range.left(); column <= range.right(); ++column) columns.insert(column);
  }
  if (rows.empty()) return copiedWhole();
  if (rows.size() > 1 || columns.size() > 1) return m_numbers->text(rows, columns);
  const QModelIndex only = m_numbers->index(*rows.begin(), *columns.begin());
  const QVariant exact = only.data(CopyableTable::copyRole);
  return (exact.isValid() ? exact : only.data()).toString();
}

void PivotView::copy() const { QGuiApplication::clipboard()->setText(copied()); }

void PivotView::keyPressEvent(QKeyEvent* event) {
  if (event == QKeySequence::Copy) return copy();
  const QModelIndex current = currentIndex();
  if (current.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
    emit chosen(current);
    return;
  }
  if (current.isValid() && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus)) {
    m_numbers->setOpen(current.row(), event->key() == Qt::Key_Plus);
    setCurrentIndex(m_numbers->index(std::min(current.row(), m_numbers->rowCount() - 1), current.column()));
    return;
  }
  QTableView::keyPressEvent(event);
}

void PivotView::contextMenuEvent(QContextMenuEvent* event) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const QModelIndex at = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
  connect(menu->addAction(words::text("pivot.copy")), &QAction::triggered, this, &PivotView::copy);
  if (at.isValid()) connect(menu->addAction(words::text("pivot.sort")), &QAction::triggered, this, [this, column = at.column()] { sortBy(column); });
  menu->addSeparator();
  connect(menu->addAction(words::text("pivot.open-all")), &QAction::triggered, this, [this] { m_numbers->setAllOpen(true); });
  connect(menu->addAction(words::text("pivot.shut-all")), &QAction::triggered, this, [this] { m_numbers->setAllOpen(false); });
  menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(at).bottomLeft()) : event->globalPos());
}

}  // namespace meguri::ui
