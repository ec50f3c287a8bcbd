#include "ui/shell/views_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/base/dialogs.h"
#include "ui/words/words.h"

namespace meguri::ui {

ViewsDialog::ViewsDialog(StudyDocument& document, QWidget* parent) : QDialog(parent), m_document(document) {
  setObjectName(QStringLiteral("views_QDialog"));
  setWindowTitle(words::text("view.manage-title"));
  resize(520, 360);
  m_list = new QListWidget(this);
  m_list->setObjectName(QStringLiteral("views_QListWidget"));
  m_list->setAccessibleName(windowTitle());
  m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);  // a double click shows
  auto* column = new QVBoxLayout;
  for (const auto& [code, run] : {std::pair("view.show", &ViewsDialog::showSelected), std::pair("view.update", &ViewsDialog::updateSelected), std::pair("view.rename", &ViewsDialog::beginRename)})
    column->addWidget(addButton(code, run));
  m_up = addButton("view.move-up", &ViewsDialog::moveUp);
  m_down = addButton("view.move-down", &ViewsDialog::moveDown);
  for (QPushButton* each : {m_up, m_down, addButton("view.remove", &ViewsDialog::removeSelected)}) column->addWidget(each);
  column->addStretch(1);
  auto* row = new QHBoxLayout;
  row->addWidget(m_list, 1);
  row->addLayout(column);
  auto* close = new QDialogButtonBox(this);
  close->addButton(words::text("view.close"), QDialogButtonBox::RejectRole);
  auto* rows = new QVBoxLayout(this);
  rows->addLayout(row, 1);
  rows->addWidget(close);
  connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_list, &QListWidget::currentRowChanged, this, &ViewsDialog::offer);
  connect(m_list, &QListWidget::itemDoubleClicked, this, &ViewsDialog::showSelected);
  connect(m_list, &QListWidget::itemChanged, this, &ViewsDialog::rename);
  // an item that is being edited cannot be taken away at once
  connect(&m_document, &StudyDocument::changed, this, &ViewsDialog::fill, Qt::QueuedConnection);
  fill();
  m_list->setCurrentRow(0);
}

QPushButton* ViewsDialog::addButton(const char* code, void (ViewsDialog::*run)()) {
  auto* button = new QPushButton(words::text(code), this);
  button->setObjectName(QString::fromLatin1(code).section(u'.', 1) + QStringLiteral("_QPushButton"));
  button->setAutoDefault(false);
  connect(button, &QPushButton::clicked, this, run);
  m_buttons.push_back(button);
  return button;
}

study::Id ViewsDialog::selected() const {
  const auto* item = m_list->currentItem();
  return item ? item->data(Qt::UserRole).toString().toStdString() : study::Id();
}

void ViewsDialog::fill() {
  const study::Id current = selected();
  const int row = m_list->currentRow();
  const QSignalBlocker quiet(m_list);
  m_list->clear();
  for (const auto& view : m_document.study().views) {
    auto* item = new QListWidgetItem(words::shown(view->name), m_list);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setData(Qt::UserRole, QString::fromStdString(view->id));
    if (view->id == current) m_list->setCurrentItem(item);
  }
  if (!m_list->currentItem()) m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
  offer();
}

void ViewsDialog::offer() {
  const int row = m_list->currentRow();
  for (QPushButton* each : m_buttons) each->setEnabled(row >= 0);
  m_up->setEnabled(row > 0);
  m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

void ViewsDialog::edit(const char* code, const std::function<void(study::Transaction&)>& change) {
  const study::View* view = m_document.study().view(selected());
  if (!view) return;
  if (const auto fault = m_document.edit({code, {view->name}}, change)) dialogs::tellFault(this, *fault);
}

void ViewsDialog::rename(QListWidgetItem* item) {
  const std::string name = item->text().trimmed().toStdString();
  const study::Id id = item->data(Qt::UserRole).toString().toStdString();
  if (const auto fault = m_document.edit({"edit.rename-view", {name}}, [&](study::Transaction& t) { t.renameView(id, name); })) {
    dialogs::tellFault(this, *fault);
    QMetaObject::invokeMethod(this, &ViewsDialog::fill, Qt::QueuedConnection);  // the name it has
  }
}

void ViewsDialog::moveBy(int rows) {
  edit("edit.move-view", [&](study::Transaction& t) { t.moveView(selected(), static_cast<std::size_t>(m_list->currentRow() + rows)); });
}

void ViewsDialog::removeSelected() {
  edit("edit.remove-view", [&](study::Transaction& t) { t.removeView(selected()); });
}

}  // namespace meguri::ui
