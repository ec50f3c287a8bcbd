#include "ui/editors/spread_options.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <cmath>

#include "core/quantity/unit.h"
#include "ui/base/theme.h"
#include "ui/base/widget_text.h"
#include "ui/editors/spread_parameters.h"
#include "ui/words/spreads.h"

namespace meguri::ui {

namespace {

constexpr int columns = 3;

/// Enter goes down and is not the dialog's OK; Tab leaves at the end.
class Table final : public QTableWidget {
 public:
  explicit Table(QWidget* parent) : QTableWidget(0, columns, parent) {}

 protected:
  void keyPressEvent(QKeyEvent* event) override {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() != EditingState) return goDown();
    if (event->key() == Qt::Key_Delete) {
      for (auto* each : selectedItems()) each->setText({});
      return;
    }
    QTableWidget::keyPressEvent(event);
  }
  void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override {
    QTableWidget::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) goDown();  // that is Enter
  }
  bool focusNextPrevChild(bool next) override {
    const bool isAtEnd = next ? currentRow() >= rowCount() - 1 && currentColumn() == columns - 1 : currentRow() <= 0 && currentColumn() <= 0;
    return isAtEnd ? QWidget::focusNextPrevChild(next) : QTableWidget::focusNextPrevChild(next);
  }

 private:
  void goDown() {
    if (currentRow() + 1 < rowCount()) setCurrentCell(currentRow() + 1, currentColumn());
  }
};

}  // namespace

SpreadOptions::SpreadOptions(QWidget* parent) : QWidget(parent), m_table(new Table(this)), m_hint(roleLabel("muted", this)) {
  m_table->setObjectName(QStringLiteral("spread_options_QTableWidget"));
  m_table->setAccessibleName(words::text("spread-form.options"));
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(26);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_table->horizontalHeader()->setSectionResizeMode(labelColumn, QHeaderView::Stretch);
  m_table->horizontalHeader()->setMinimumSectionSize(96);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->setEditTriggers(QTableWidget::AnyKeyPressed | QTableWidget::DoubleClicked | QTableWidget::EditKeyPressed);
  m_table->setMinimumHeight(112);
  m_hint->setWordWrap(true);
  auto* add = new QPushButton(words::text("spread-form.add-option"), this);
  m_remove = new QPushButton(words::text("spread-form.remove-option"), this);
  add->setAutoDefault(false);
  m_remove->setAutoDefault(false);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(add);
  buttons->addWidget(m_remove);
  buttons->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_table);
  layout->addLayout(buttons);
  layout->addWidget(m_hint);
  connect(add, &QPushButton::clicked, this, &SpreadOptions::addRow);
  connect(m_remove, &QPushButton::clicked, this, &SpreadOptions::removeRow);
  connect(m_table, &QTableWidget::itemChanged, this, &SpreadOptions::edited);
  connect(m_table, &QTableWidget::currentCellChanged, this, &SpreadOptions::followRow);
  followRow();
}

void SpreadOptions::show(const quantity::Quantity& quantity, const quantity::Spread& spread) {
  m_spread = spread;
  m_value = quantity.value;
  m_unit = quantity.unit;
  const QString value = words::text("spread-form.value"), unit = words::inUnit({}, m_unit).trimmed();
  m_table->setHorizontalHeaderLabels({words::text("spread-form.option"), unit.isEmpty() ? value : value + QStringLiteral(", ") + unit, words::text("spread-form.weight")});
  for (const int column : {valueColumn, weightColumn}) m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_table->horizontalHeaderItem(labelColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_hint->setText(words::text("spread-form.options-hint", {words::inUnit(words::exactNumber(m_value), m_unit).toStdString()}));
  const QSignalBlocker quiet(m_table);
  m_table->setRowCount(static_cast<int>(spread.options.size()));
  for (int row = 0; row < m_table->rowCount(); ++row) setRow(row, spread.options[static_cast<std::size_t>(row)]);
  if (m_table->rowCount() > 0) m_table->setCurrentCell(m_table->rowCount() - 1, labelColumn);
  followRow();
}

void SpreadOptions::setRow(int row, const quantity::Spread::Option& option) {
  m_table->setItem(row, labelColumn, new QTableWidgetItem(words::shown(option.label)));
  m_table->setItem(row, valueColumn, new QTableWidgetItem(editableNumber(option.value)));
  m_table->setItem(row, weightColumn, new QTableWidgetItem(editableNumber(option.weight)));
  for (const int column : {valueColumn, weightColumn}) m_table->item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  // members of the file that are not known here stay with their line
  m_table->item(row, labelColumn)->setData(Qt::UserRole, QString::fromStdString(option.extras));
}

void SpreadOptions::addRow() {
  const int row = m_table->rowCount();
  {
    const QSignalBlocker quiet(m_table);
    m_table->insertRow(row);
    setRow(row, {{}, std::nan(""), 1, {}});
  }
  m_table->setCurrentCell(row, labelColumn);
  m_table->setFocus();
  emit edited();
}

void SpreadOptions::removeRow() {
  if (m_table->currentRow() < 0) return;
  m_table->removeRow(m_table->currentRow());
  followRow();
  emit edited();
}

void SpreadOptions::followRow() {
  const bool hasRow = m_table->currentRow() >= 0;
  m_remove->setEnabled(hasRow);
  m_remove->setToolTip(hasRow ? QString() : words::text("spread-form.no-option"));
}

QString SpreadOptions::text(int row, int column) const {
  const auto* found = m_table->item(row, column);
  return found ? found->text().trimmed() : QString();
}

/// A weight alone says nothing.
bool SpreadOptions::isBlank(int row) const { return text(row, labelColumn).isEmpty() && text(row, valueColumn).isEmpty(); }

void SpreadOptions::mark(int row, int column, const QString& fault) {
  auto* cell = m_table->item(row, column);
  if (!cell) return;
  cell->setForeground(fault.isEmpty() ? m_table->palette().brush(QPalette::Text) : QBrush(theme().error));
  cell->setToolTip(fault);
  if (m_fault.isEmpty()) m_fault = fault;
}

std::optional<quantity::Spread> SpreadOptions::read() {
  const QSignalBlocker quiet(m_table);
  quantity::Spread result = m_spread;
  result.options.clear();
  m_fault.clear();
  for (int row = 0; row < m_table->rowCount(); ++row) {
    if (isBlank(row)) continue;
    const std::string place = std::to_string(row + 1);
    const QString valueText = text(row, valueColumn);
    const auto value = numberIn(valueText, m_unit), weight = numberIn(text(row, weightColumn), "1");
    QString fault;
    if (valueText.isEmpty()) fault = words::text("spread-form.option-no-value", {place});
    else if (!value) fault = words::text("spread-form.option-value", {place, valueText.toStdString()});
    mark(row, valueColumn, fault);
    mark(row, weightColumn, weight && *weight > 0 ? QString() : words::text("spread-form.option-weight", {place}));
    QFont font = m_table->font();
    font.setBold(value && *value == m_value);
    for (int column = 0; column < columns; ++column)
      if (auto* cell = m_table->item(row, column)) cell->setFont(font);
    const std::string extras = m_table->item(row, labelColumn)->data(Qt::UserRole).toString().toStdString();
    result.options.push_back({text(row, labelColumn).toStdString(), value.value_or(0), weight.value_or(0), extras});
  }
  return m_fault.isEmpty() ? std::optional(result) : std::nullopt;
}

}  // namespace meguri::ui
