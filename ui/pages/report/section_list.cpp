#include "ui/pages/report/section_list.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace meguri::ui {

SectionList::SectionList(QWidget* parent) : QListWidget(parent) {
  setObjectName(QStringLiteral("reportSections_QListWidget"));
  setDragDropMode(QAbstractItemView::InternalMove);
  setDefaultDropAction(Qt::MoveAction);
  setSelectionMode(QAbstractItemView::SingleSelection);
  connect(this, &QListWidget::itemChanged, this, [this] {
    if (!m_isFilling) emit edited();
  });
}

void SectionList::setSections(const std::vector<study::ReportSection>& sections) {
  const QScopedValueRollback guard(m_isFilling, true);
  const int row = currentRow();
  m_sections = sections;
  clear();
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const auto& section = sections[i];
    const QString name = words::has("section." + section.section) ? words::term("section", section.section) : words::text("section.unknown", {section.section});
    auto* item = new QListWidgetItem(section.text.empty() ? name : words::text("reportpage.with-text", {name.toStdString()}), this);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    item->setCheckState(section.isShown ? Qt::Checked : Qt::Unchecked);
    item->setData(Qt::UserRole, static_cast<int>(i));
  }
  setCurrentRow(row);
}

std::vector<study::ReportSection> SectionList::sections() const {
  std::vector<study::ReportSection> result;
  for (int row = 0; row < count(); ++row) {
    study::ReportSection section = m_sections[static_cast<std::size_t>(item(row)->data(Qt::UserRole).toInt())];
    section.isShown = item(row)->checkState() == Qt::Checked;
    result.push_back(std::move(section));
  }
  return result;
}

void SectionList::dropEvent(QDropEvent* event) {
  {
    const QScopedValueRollback guard(m_isFilling, true);
    QListWidget::dropEvent(event);
  }
  emit edited();
}

void SectionList::keyPressEvent(QKeyEvent* event) {
  if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up) return move(-1);
  if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down) return move(1);
  QListWidget::keyPressEvent(event);
}

void SectionList::move(int by) {
  const int from = currentRow(), to = from + by;
  if (from < 0 || to < 0 || to >= count()) return;
  {
    const QScopedValueRollback guard(m_isFilling, true);
    insertItem(to, takeItem(from));
    setCurrentRow(to);
  }
  emit edited();
}

}  // namespace meguri::ui
