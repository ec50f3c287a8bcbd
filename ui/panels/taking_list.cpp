#include "ui/panels/taking_list.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace meguri::ui {

namespace {

QString named(const char* name, const char* kind) { return QLatin1String(name) + u'_' + QLatin1String(kind); }

}  // namespace

TakingList::TakingList(const char* name, const char* title, const char* mine, const char* theirs, QWidget* parent)
    : Dressed(parent), m_title(title), m_model(new TakingModel(mine, theirs, this)), m_shown(new QSortFilterProxyModel(this)) {
  m_filter = new QLineEdit(this);
  m_filter->setObjectName(named(name, "QLineEdit"));
  m_filter->setClearButtonEnabled(true);
  m_all = new QCheckBox(this);
  m_all->setObjectName(named(name, "QCheckBox"));
  m_table = new CopyableTable(this);
  m_table->setObjectName(named(name, "QTableView"));
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_shown->setSourceModel(m_model);
  m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
  m_shown->setFilterKeyColumn(-1);
  m_table->setModel(m_shown);
  m_table->horizontalHeader()->setStretchLastSection(true);
  m_table->horizontalHeader()->resizeSection(0, 420);
  m_table->horizontalHeader()->resizeSection(1, 280);
  setTabOrder(m_all, m_filter);
  setTabOrder(m_filter, m_table);
  auto* line = new QHBoxLayout;
  line->setContentsMargins(8, 6, 8, 6);
  line->setSpacing(10);
  line->addWidget(m_all);
  line->addWidget(m_filter, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(line);
  layout->addWidget(m_table, 1);
  connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
    m_shown->setFilterFixedString(text);
    showAll();
  });
  connect(m_all, &QCheckBox::clicked, this, [this](bool isOn) {
    std::vector<int> rows;
    for (int row = 0; row < m_shown->rowCount(); ++row) rows.push_back(m_shown->mapToSource(m_shown->index(row, 0)).row());
    m_model->check(rows, isOn);
  });
  connect(m_model, &TakingModel::checkedChanged, this, &TakingList::showAll);
  // Enter on a row checks it, as Space does on its box
  connect(m_table, &CopyableTable::chosen, this, [this](const QModelIndex& index) {
    const QModelIndex box = index.siblingAtColumn(0);
    m_shown->setData(box, box.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
  });
  retranslate();
}

void TakingList::show(const study::Study& before, const study::Study& after, std::vector<study::Change> changes) {
  m_model->show(before, after, std::move(changes));
}

void TakingList::showRow(int row) {
  const QModelIndex source = m_model->index(row, 0);
  if (!m_shown->mapFromSource(source).isValid()) m_filter->clear();
  const QModelIndex index = m_shown->mapFromSource(source);
  m_table->selectRow(index.row());
  m_table->scrollTo(index);
}

void TakingList::showAll() {
  int on = 0;
  const int rows = m_shown->rowCount();
  for (int row = 0; row < rows; ++row) on += m_shown->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
  const QSignalBlocker quiet(m_all);
  m_all->setChecked(rows > 0 && on == rows);
  m_all->setEnabled(rows > 0);
}

void TakingList::retranslate() {
  m_filter->setPlaceholderText(words::text("guest.filter"));
  m_filter->setAccessibleName(m_filter->placeholderText());
  m_all->setText(words::text("guest.all"));
  m_table->setAccessibleName(words::text(m_title));
  m_model->refresh();
}

}  // namespace meguri::ui
