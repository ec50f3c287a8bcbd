#include "ui/shell/difference_list.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QVBoxLayout>

#include "core/study/changes.h"
#include "ui/words/change_words.h"
#include "ui/words/words.h"

namespace meguri::ui {

using study::Study;

DifferenceList::DifferenceList(const char* after, QWidget* parent) : Dressed(parent), m_afterCode(after) {
  setObjectName(QStringLiteral("differences_QTreeWidget"));
  setColumnCount(3);
  setRootIsDecorated(false);
  setUniformRowHeights(true);
  setTabKeyNavigation(false);
  setTextElideMode(Qt::ElideMiddle);
  header()->setSectionResizeMode(QHeaderView::Interactive);
  retranslate();
}

void DifferenceList::compare(const Study& before, const Study& after) {
  m_before = before;
  m_after = after;
  clear();
  for (const study::Change& change : study::changesBetween(before, after)) {
    const words::ChangeText text = words::changeText(change, before, after);
    auto* row = new QTreeWidgetItem(this, {text.place, text.before, text.after});
    for (int column = 0; column < 3; ++column) row->setToolTip(column, row->text(column));
  }
  setColumnWidth(0, 300);
  setColumnWidth(1, 230);
}

void DifferenceList::retranslate() {
  setHeaderLabels({words::text("ui.difference.where"), words::text("ui.difference.on-disk"), words::text(m_afterCode)});
  setAccessibleName(words::text("ui.difference.name"));
  if (m_before.scope && m_after.scope) compare(m_before, m_after);
}

void showDifferences(QWidget* parent, const Study& onDisk, const Study& here) {
  auto* dialog = new QDialog(parent);
  dialog->setObjectName(QStringLiteral("differences_QDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(words::text("ui.difference.name"));
  auto* rows = new QVBoxLayout(dialog);
  auto* list = new DifferenceList("ui.difference.here", dialog);
  list->compare(onDisk, here);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
  rows->addWidget(list, 1);
  rows->addWidget(buttons);
  dialog->resize(760, 420);
  dialog->show();
}

}  // namespace meguri::ui
