#include "ui/editors/path_grid.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

#include "core/quantity/unit.h"
#include "ui/base/theme.h"
#include "ui/base/widget_text.h"
#include "ui/editors/path_parameters.h"

namespace meguri::ui {

namespace {

enum Column { yearColumn, valueColumn };

/// 0 for what is no calendar year.
int rowYear(const QString& text) {
  const int year = plainDigits(text).toInt();
  return year >= 1900 && year <= 2200 ? year : 0;
}

std::optional<double> numberIn(const QString& text) {
  const auto typed = quantity::parseAmount(plainDigits(text).toStdString());
  return typed && typed->unit.empty() ? std::optional(typed->value) : std::nullopt;
}

}  // namespace

PathGrid::PathGrid(bool hasFreeYears, Years years, QWidget* parent) : QTableWidget(0, 2, parent), m_hasFreeYears(hasFreeYears), m_years(years) {
  setAccessibleName(words::text("ui.path.values"));
  setWhatsThis(words::text("ui.path.hint"));
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(26);
  horizontalHeader()->setSectionResizeMode(valueColumn, QHeaderView::Stretch);
  horizontalHeader()->setSectionResizeMode(yearColumn, QHeaderView::ResizeToContents);
  horizontalHeader()->setHighlightSections(false);
  // a click opens no editor: it would come after a delay, and swallow what is typed until then
  setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
  connect(this, &QTableWidget::itemChanged, this, &PathGrid::edited);
}

void PathGrid::setUnit(const QString& unit) {
  const QString value = words::text("ui.path.value");
  setHorizontalHeaderLabels({words::text(m_hasFreeYears ? "ui.path.purchase-year" : "ui.path.year"), unit.isEmpty() || unit == QStringLiteral("1") ? value : value + QStringLiteral(", ") + unit});
  horizontalHeaderItem(valueColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void PathGrid::setRows(const Rows& rows) {
  const QSignalBlocker quiet(this);
  std::map<int, QString> byYear;
  // years beyond the horizon are kept: the horizon may grow
  if (!m_hasFreeYears)
    for (int year = m_years.first; year <= m_years.last; ++year) byYear[year];
  for (const auto& [year, value] : rows) byYear[year] = std::isnan(value) ? QString() : words::exactNumber(value).remove(u',');
  setRowCount(static_cast<int>(byYear.size()));
  int row = 0;
  for (const auto& [year, value] : byYear) setRow(row++, QString::number(year), value);
  if (rowCount() > 0) setCurrentCell(0, valueColumn);
}

void PathGrid::setRow(int row, const QString& year, const QString& value) {
  auto* first = new QTableWidgetItem(year);
  if (!m_hasFreeYears) first->setFlags(Qt::NoItemFlags);
  auto* second = new QTableWidgetItem(value);
  second->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  setItem(row, yearColumn, first);
  setItem(row, valueColumn, second);
}

QString PathGrid::text(int row, int column) const {
  const auto* found = item(row, column);
  return found ? found->text().trimmed() : QString();
}

int PathGrid::rowOf(int year) const {
  for (int row = 0; row < rowCount(); ++row)
    if (rowYear(text(row, yearColumn)) == year) return row;
  return -1;
}

void PathGrid::mark(int row, int column, const QString& fault) {
  auto* cell = item(row, column);
  cell->setForeground(fault.isEmpty() ? palette().brush(QPalette::Text) : QBrush(theme().error));
  cell->setToolTip(fault);
}

PathGrid::Reading PathGrid::read() {
  const QSignalBlocker quiet(this);
  Reading result;
  std::set<int> seen;
  for (int row = 0; row < rowCount(); ++row) {
    const QString yearText = text(row, yearColumn), valueText = text(row, valueColumn);
    const int year = rowYear(yearText);
    const auto value = numberIn(valueText);
    const bool isBeyond = !m_hasFreeYears && (year < m_years.first || year > m_years.last);
    QString yearFault, valueFault;
    if (year == 0) yearFault = words::text("ui.path.not-a-year", {yearText.toStdString()});
    else if (!seen.insert(year).second) yearFault = words::text("ui.path.year-twice", {yearText.toStdString()});
    if (valueText.isEmpty() && !isBeyond) valueFault = words::text("ui.path.cell-empty", {yearText.toStdString()});
    else if (!value && !valueText.isEmpty()) valueFault = words::text("ui.path.cell", {yearText.toStdString(), valueText.toStdString()});
    if (m_hasFreeYears) mark(row, yearColumn, yearFault);
    mark(row, valueColumn, valueFault);
    if (result.fault.isEmpty()) result.fault = yearFault.isEmpty() ? valueFault : yearFault;
    if (yearFault.isEmpty() && value) result.rows.emplace_back(year, *value);
  }
  std::ranges::sort(result.rows);
  if (result.rows.empty() && result.fault.isEmpty()) result.fault = words::text("ui.path.no-years");
  return result;
}

void PathGrid::paste(const QString& text) {
  static const QRegularExpression lineEnd(QStringLiteral("\r\n|\r|\n"));
  {
    const QSignalBlocker quiet(this);
    int row = std::max(currentRow(), 0);
    for (const QString& line : text.split(lineEnd, Qt::SkipEmptyParts)) {
      const QStringList cells = line.split(u'\t');
      const int year = cells.size() > 1 ? rowYear(cells[0]) : 0;
      if (cells.size() > 1 && year == 0) continue;  // a heading
      if (year != 0) row = rowOf(year);
      pasteInto(row < 0 ? rowCount() : row, year, cells[year != 0 ? 1 : 0].trimmed());
      ++row;
    }
  }
  emit edited();
}

/// A year of its own where the years are free; years the grid does not show are left out.
void PathGrid::pasteInto(int row, int year, const QString& value) {
  if (row < rowCount()) return item(row, valueColumn)->setText(value);
  if (!m_hasFreeYears) return;
  const int next = year != 0 ? year : row == 0 ? m_years.first - 1 : rowYear(text(row - 1, yearColumn)) + 1;
  insertRow(row);
  setRow(row, QString::number(next), value);
}

void PathGrid::addYear() {
  const int next = rowCount() == 0 ? m_years.first - 1 : rowYear(text(0, yearColumn)) - 1;
  {
    const QSignalBlocker quiet(this);
    insertRow(0);
    setRow(0, next > 0 ? QString::number(next) : QString(), {});
  }
  setCurrentCell(0, valueColumn);
  setFocus();
  emit edited();
}

void PathGrid::removeYear() {
  if (currentRow() < 0) return;
  removeRow(currentRow());
  emit edited();
}

/// Fixed years are no stop on the way.
QModelIndex PathGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
  if (m_hasFreeYears || (action != MoveNext && action != MovePrevious)) return QTableWidget::moveCursor(action, modifiers);
  const int row = currentRow() + (action == MoveNext ? 1 : -1);
  return row < 0 || row >= rowCount() ? QModelIndex() : model()->index(row, valueColumn);
}

void PathGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
  QTableWidget::closeEditor(editor, hint);
  if (hint == QAbstractItemDelegate::SubmitModelCache) goDown();  // that is Enter
}

void PathGrid::goDown() {
  if (currentRow() + 1 < rowCount()) setCurrentCell(currentRow() + 1, currentColumn());
}

void PathGrid::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Paste)) return paste(QGuiApplication::clipboard()->text());
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (state() == EditingState) break;
      return goDown();  // and not the dialog's OK
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return clearSelected();
    default: break;
  }
  QTableWidget::keyPressEvent(event);
}

void PathGrid::clearSelected() {
  {
    const QSignalBlocker quiet(this);
    for (auto* each : selectedItems()) each->setText({});
  }
  emit edited();
}

bool PathGrid::focusNextPrevChild(bool next) {
  const int first = m_hasFreeYears ? yearColumn : valueColumn;
  const bool isAtEnd = next ? currentRow() >= rowCount() - 1 && currentColumn() == valueColumn : currentRow() <= 0 && currentColumn() <= first;
  return isAtEnd ? QWidget::focusNextPrevChild(next) : QTableWidget::focusNextPrevChild(next);
}

}  // namespace meguri::ui
