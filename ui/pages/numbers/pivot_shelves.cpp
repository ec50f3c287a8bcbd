#include "ui/pages/numbers/pivot_shelves.h"

#include <QHBoxLayout>
#include <QMenu>
#include <algorithm>

#include "ui/widgets/control.h"
#include "ui/widgets/flow_layout.h"

namespace meguri::ui {

namespace {

using report::PivotAxis;

const char* nameOfShelf(Shelf shelf) {
  switch (shelf) {
    case Shelf::rows: return "rows";
    case Shelf::columns: return "columns";
    case Shelf::filters: return "filters";
  }
  return "";
}

QString axisName(PivotAxis axis) { return words::term("pivot.axis", report::word(axis)); }
QString plain(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

}  // namespace

PivotShelves::PivotShelves(QWidget* parent) : Dressed(parent) {
  auto* lines = new QVBoxLayout(this);
  lines->setContentsMargins(0, 0, 0, 0);
  lines->setSpacing(4);
  for (const Shelf shelf : shelves) {
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    Row row{shelf, roleLabel("muted", line), new ShelfRow(shelf, line), nullptr};
    row.chips->setObjectName(QLatin1String(nameOfShelf(shelf)) + QStringLiteral("_ShelfRow"));
    row.add = new QToolButton(row.chips);
    row.add->setObjectName(QLatin1String(nameOfShelf(shelf)) + QStringLiteral("Add_QToolButton"));
    row.add->setText(QStringLiteral("+"));
    row.add->setPopupMode(QToolButton::InstantPopup);
    row.add->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(row.add);
    row.add->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, shelf] { fillAddMenu(*menu, shelf); });
    connect(row.chips, &ShelfRow::dropped, this, &PivotShelves::put);
    layout->addWidget(row.label);
    layout->addWidget(row.chips, 1);
    lines->addWidget(line);
    m_rows.push_back(row);
  }
  markControl(*this);
  retranslate();
}

void PivotShelves::show(const report::Pivot& pivot, const report::Pivot& settled, bool hasEffects, KeysOf keysOf, NameOf nameOf) {
  const bool isSame = pivot == m_pivot && settled == m_settled && hasEffects == m_hasEffects && m_keysOf;
  m_pivot = pivot, m_settled = settled, m_hasEffects = hasEffects;
  m_keysOf = std::move(keysOf), m_nameOf = std::move(nameOf);
  if (!isSame) return fill();
  for (auto* chip : findChildren<PivotChip*>()) nameChip(*chip);  // an element may have a new name
}

/// Filters also have what must be one, so that it is seen which one counts.
std::vector<PivotAxis> PivotShelves::axesOn(Shelf shelf) const {
  if (shelf == Shelf::rows) return m_pivot.rows;
  if (shelf == Shelf::columns) return m_pivot.columns;
  std::vector<PivotAxis> axes;
  for (const PivotAxis axis : report::pivotAxes)
    if (!m_pivot.has(axis) && (m_pivot.filters.contains(axis) || (!report::adds(axis) && (axis != PivotAxis::measure || m_hasEffects)))) axes.push_back(axis);
  return axes;
}

void PivotShelves::fill() {
  QWidget* before = nullptr;
  for (Row& row : m_rows) {
    auto* layout = row.chips->layout();
    while (auto* item = layout->takeAt(0)) {
      if (item->widget() != row.add) delete item->widget();
      delete item;
    }
    const auto next = [&](QWidget* widget) {
      layout->addWidget(widget);
      widget->show();
      if (before) setTabOrder(before, widget);
      before = widget;
    };
    for (const PivotAxis axis : axesOn(row.shelf)) {
      auto* chip = new PivotChip(axis, row.chips);
      chip->setProperty("shelf", static_cast<int>(row.shelf));
      nameChip(*chip);
      chip->setToolTip(words::text("pivot.chip.tip"));
      auto* menu = new QMenu(chip);
      chip->setMenu(menu);
      connect(menu, &QMenu::aboutToShow, this, [this, menu, axis, shelf = row.shelf] { fillMenu(*menu, axis, shelf); });
      next(chip);
    }
    next(row.add);
    row.chips->updateGeometry();
  }
}

void PivotShelves::nameChip(PivotChip& chip) const {
  const auto shelf = static_cast<Shelf>(chip.property("shelf").toInt());
  chip.setText(chipText(chip.axis(), shelf));
  chip.setAccessibleName(m_rows[static_cast<std::size_t>(shelf)].label->text() + QStringLiteral(": ") + chip.text());
}

QString PivotShelves::chipText(PivotAxis axis, Shelf shelf) const {
  const auto& filters = shelf == Shelf::filters && !report::adds(axis) ? m_settled.filters : m_pivot.filters;
  const auto kept = filters.find(axis);
  const QString name = axisName(axis);
  QString text = name;
  if (kept == filters.end() || kept->second.empty())
    text = shelf == Shelf::filters ? words::text("pivot.chip.all", {name.toStdString()}) : name;
  else if (kept->second.size() == 1)
    text = name + QStringLiteral(": ") + m_nameOf(axis, kept->second.front());
  else
    text = words::text("pivot.chip.some", {name.toStdString(), std::to_string(kept->second.size())});
  return plain(fontMetrics().elidedText(text, Qt::ElideRight, 320)) + QStringLiteral(" ▾");
}

void PivotShelves::fillMenu(QMenu& menu, PivotAxis axis, Shelf shelf) {
  menu.clear();
  const auto add = [&](const char* code, auto what) {
    auto* action = menu.addAction(words::text(code));
    action->setObjectName(QLatin1String(code));
    connect(action, &QAction::triggered, this, what, Qt::QueuedConnection);  // the menu goes with its chip
    return action;
  };
  for (const Shelf to : shelves)
    if (to != shelf) add(to == Shelf::rows ? "pivot.to-rows" : to == Shelf::columns ? "pivot.to-columns" : "pivot.to-filters", [this, axis, to] { put(axis, to); });
  if (shelf != Shelf::filters) {
    const auto axes = axesOn(shelf);
    const int place = static_cast<int>(std::ranges::find(axes, axis) - axes.begin());
    add("pivot.left", [this, axis, shelf, place] { put(axis, shelf, place - 1); })->setEnabled(place > 0);
    add("pivot.right", [this, axis, shelf, place] { put(axis, shelf, place + 1); })->setEnabled(place + 1 < static_cast<int>(axes.size()));
  }
  if (shelf != Shelf::filters || report::adds(axis)) add("pivot.remove", [this, axis] { remove(axis); });
  menu.addSeparator();
  addKeys(menu, axis);
}

/// Of what must be one, a choice; else any number, none of them meaning all.
void PivotShelves::addKeys(QMenu& menu, PivotAxis axis) {
  const bool isOne = !report::adds(axis) && !m_pivot.has(axis);
  const auto found = (isOne ? m_settled : m_pivot).filters.find(axis);
  const std::vector<std::string> kept = found == (isOne ? m_settled : m_pivot).filters.end() ? std::vector<std::string>() : found->second;
  if (!isOne) {
    auto* all = menu.addAction(words::text("pivot.keys.all"));
    all->setObjectName(QStringLiteral("pivot.keys.all"));
    all->setEnabled(!kept.empty());
    connect(all, &QAction::triggered, this, [this, axis] { keep(axis, {}); }, Qt::QueuedConnection);
  }
  for (const auto& key : m_keysOf(axis)) {
    auto* action = menu.addAction(plain(m_nameOf(axis, key)));
    action->setData(QString::fromStdString(key));
    action->setCheckable(true);
    action->setChecked(std::ranges::find(kept, key) != kept.end());
    connect(action, &QAction::triggered, this, [this, axis, key, kept, isOne](bool isOn) {
      auto keys = isOne ? std::vector<std::string>() : kept;
      if (isOn || isOne)
        keys.push_back(key);
      else
        std::erase(keys, key);
      keep(axis, std::move(keys));
    }, Qt::QueuedConnection);
  }
}

void PivotShelves::fillAddMenu(QMenu& menu, Shelf shelf) {
  menu.clear();
  const auto own = axesOn(shelf);
  for (const PivotAxis axis : report::pivotAxes) {
    if (std::ranges::find(own, axis) != own.end() || (axis == PivotAxis::measure && !m_hasEffects)) continue;
    auto* action = menu.addAction(plain(axisName(axis)));
    action->setData(QString::fromUtf8(report::word(axis).data()));
    connect(action, &QAction::triggered, this, [this, axis, shelf] { put(axis, shelf); }, Qt::QueuedConnection);
  }
}

void PivotShelves::put(PivotAxis axis, Shelf shelf, int place) {
  report::Pivot pivot = m_pivot;
  std::erase(pivot.rows, axis);
  std::erase(pivot.columns, axis);
  if (shelf == Shelf::filters) {
    pivot.filters.try_emplace(axis);
  } else {
    auto& axes = shelf == Shelf::rows ? pivot.rows : pivot.columns;
    const auto at = place < 0 ? axes.size() : std::min(static_cast<std::size_t>(place), axes.size());
    axes.insert(axes.begin() + static_cast<std::ptrdiff_t>(at), axis);
    // what was chosen because only one could count keeps nothing out once all can
    if (!report::adds(axis) && !m_pivot.has(axis)) pivot.filters.erase(axis);
  }
  change(std::move(pivot), axis);
}

void PivotShelves::remove(PivotAxis axis) {
  report::Pivot pivot = m_pivot;
  std::erase(pivot.rows, axis);
  std::erase(pivot.columns, axis);
  pivot.filters.erase(axis);
  change(std::move(pivot), axis);
}

void PivotShelves::keep(PivotAxis axis, std::vector<std::string> keys) {
  report::Pivot pivot = m_pivot;
  pivot.filters[axis] = std::move(keys);
  if (pivot.filters[axis].empty() && pivot.has(axis)) pivot.filters.erase(axis);
  change(std::move(pivot), axis);
}

/// The keyboard stays with the chip that moved.
void PivotShelves::change(report::Pivot pivot, PivotAxis focus) {
  const bool hadFocus = isAncestorOf(window()->focusWidget());
  emit pivotChanged(pivot);
  if (auto* moved = chip(focus); moved && hadFocus) moved->setFocus();
}

PivotChip* PivotShelves::chip(PivotAxis axis) const { return findChild<PivotChip*>(QString::fromUtf8(report::word(axis).data()) + QStringLiteral("_PivotChip")); }

void PivotShelves::retranslate() {
  int width = 0;
  for (const Row& row : m_rows) {
    row.label->setText(words::term("pivot.shelf", nameOfShelf(row.shelf)));
    width = std::max(width, row.label->sizeHint().width());
    row.add->setAccessibleName(words::text("pivot.add", {row.label->text().toStdString()}));
    row.add->setToolTip(row.add->accessibleName());
  }
  for (const Row& row : m_rows) row.label->setFixedWidth(width);
  if (m_keysOf) fill();
}

}  // namespace meguri::ui
