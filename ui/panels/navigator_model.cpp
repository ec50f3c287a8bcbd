#include "ui/panels/navigator_model.h"

#include <QFont>
#include <QPainter>
#include <QPixmap>
#include <algorithm>
#include <set>

#include "core/study/resolve.h"
#include "ui/base/theme.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

QPixmap dot(const QColor& colour, int size) {
  QPixmap pixmap(14, 14);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(colour);
  painter.setPen(Qt::NoPen);
  painter.drawEllipse(QPointF(7, 7), size / 2.0, size / 2.0);
  return pixmap;
}

/// The elements of a scenario in order, those it removed at their old places, marked.
std::vector<std::pair<study::ElementPointer, bool>> seenIn(const study::Study& study, const study::Scenario& scenario) {
  std::vector<std::pair<study::ElementPointer, bool>> seen;
  const auto elements = study::resolve(study, scenario);
  auto next = elements.begin();
  if (const auto* base = study.scenario(scenario.base); base)
    for (const auto& inherited : study::resolve(study, *base)) {
      const auto patch = scenario.patches.find(inherited.element->id);
      const bool isRemoved = patch != scenario.patches.end() && patch->second.removed;
      if (isRemoved)
        seen.emplace_back(inherited.element, true);
      else if (next != elements.end())
        seen.emplace_back((next++)->element, false);
    }
  for (; next != elements.end(); ++next) seen.emplace_back(next->element, false);
  return seen;
}

}  // namespace

NavigatorModel::NavigatorModel(StudyDocument& document, QObject* parent) : QAbstractItemModel(parent), m_document(document) {
  build();
  connect(&m_document, &StudyDocument::changed, this, &NavigatorModel::follow);
}

int NavigatorModel::add(Item item) {
  const int at = static_cast<int>(m_items.size());
  auto& siblings = item.parent < 0 ? m_roots : m_items[static_cast<std::size_t>(item.parent)].children;
  item.row = static_cast<int>(siblings.size());
  siblings.push_back(at);
  m_items.push_back(std::move(item));
  return at;
}

void NavigatorModel::build() {
  m_items.clear();
  m_roots.clear();
  if (m_document.isEmpty()) return;
  const study::Study& study = m_document.study();
  add({.target = {{}, "scope"}, .element = study.scope});
  for (const auto& scenario : study.scenarios) addElements(*scenario, add({.kind = Kind::scenario, .target = {scenario->id, {}}}));
}

void NavigatorModel::addElements(const study::Scenario& scenario, int top) {
  const auto elements = seenIn(m_document.study(), scenario);
  std::set<study::Id> own;
  for (const auto& each : scenario.elements) own.insert(each->id);
  std::vector<const study::ElementType*> types(study::elementTypes().begin(), study::elementTypes().end());
  types.push_back(&study::unknownType());
  for (const auto* type : types) {
    int group = -1;
    for (const auto& [element, isRemoved] : elements) {
      if (element->type != type) continue;
      if (group < 0) group = add({.kind = Kind::group, .target = {scenario.id, {}}, .type = type, .parent = top});
      const bool isOwn = own.contains(element->id), changed = scenario.isVariant() && (isOwn || scenario.patches.contains(element->id));
      add({.kind = Kind::element, .target = {scenario.id, element->id}, .type = type, .parent = group, .element = element, .isOwn = isOwn, .isChanged = changed, .isRemoved = isRemoved});
      m_items[static_cast<std::size_t>(group)].isChanged |= changed;
    }
  }
}

std::vector<std::pair<NavigatorModel::Kind, Target>> NavigatorModel::shape() const {
  std::vector<std::pair<Kind, Target>> result;
  for (const Item& each : m_items) result.emplace_back(each.kind, each.target);
  return result;
}

/// Most edits leave the tree as it is: only then do its rows keep their places, and the view what is unfolded and selected.
void NavigatorModel::follow(const ChangeEvent& event) {
  if (!event.wholeStudy && !event.scenarioList && event.scenarios.empty()) return;
  const auto before = shape();
  const auto items = std::exchange(m_items, {});
  const auto roots = std::exchange(m_roots, {});
  build();
  if (shape() == before && !event.wholeStudy) return emitAll();
  auto newItems = std::exchange(m_items, items);
  auto newRoots = std::exchange(m_roots, roots);
  beginResetModel();
  m_items = std::move(newItems);
  m_roots = std::move(newRoots);
  endResetModel();
}

void NavigatorModel::emitAll() {
  if (m_roots.empty()) return;
  emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
  for (std::size_t i = 0; i < m_items.size(); ++i)
    if (!m_items[i].children.empty()) {
      const QModelIndex parent = createIndex(m_items[i].row, 0, i);
      emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
    }
}

QModelIndex NavigatorModel::index(int row, int column, const QModelIndex& parent) const {
  const auto& siblings = parent.isValid() ? item(parent).children : m_roots;
  if (column != 0 || row < 0 || row >= static_cast<int>(siblings.size())) return {};
  return createIndex(row, 0, static_cast<quintptr>(siblings[static_cast<std::size_t>(row)]));
}

QModelIndex NavigatorModel::parent(const QModelIndex& child) const {
  if (!child.isValid() || item(child).parent < 0) return {};
  const int above = item(child).parent;
  return createIndex(m_items[static_cast<std::size_t>(above)].row, 0, static_cast<quintptr>(above));
}

int NavigatorModel::rowCount(const QModelIndex& parent) const {
  if (parent.column() > 0) return 0;
  return static_cast<int>(parent.isValid() ? item(parent).children.size() : m_roots.size());
}

QString NavigatorModel::text(const Item& item) const {
  switch (item.kind) {
    case Kind::study: return words::text("kind.scope");
    case Kind::scenario: return words::letter(m_document.study(), item.target.scenario) + QStringLiteral("  ") + words::scenarioName(m_document.study(), item.target.scenario);
    case Kind::group: {
      const auto there = std::ranges::count_if(item.children, [this](int child) { return !m_items[static_cast<std::size_t>(child)].isRemoved; });
      return words::term("kinds", item.type->kind()) + QStringLiteral(" (%1)").arg(there);
    }
    case Kind::element: return words::shown(*item.element);
  }
  return {};
}

QVariant NavigatorModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Item& item = this->item(index);
  switch (role) {
    case Qt::DisplayRole: return text(item);
    case Qt::EditRole: {
      if (item.element) return words::shown(*item.element);
      const auto* scenario = m_document.study().scenario(item.target.scenario);
      return scenario ? QString::fromStdString(scenario->name) : QString();
    }
    case Qt::DecorationRole:
      if (item.kind == Kind::scenario) {
        const auto& scenarios = m_document.study().scenarios;
        const auto at = std::ranges::find(scenarios, item.target.scenario, [](const auto& each) { return each->id; }) - scenarios.begin();
        return dot(theme().scenario(static_cast<std::size_t>(at)), 10);
      }
      return item.isChanged ? QVariant(dot(theme().accent, 6)) : QVariant();
    case Qt::FontRole:
      if (item.kind == Kind::scenario) return uiFont(normalPoints, QFont::DemiBold);
      if (item.isRemoved) {
        QFont struck = uiFont(normalPoints);
        struck.setStrikeOut(true);
        return struck;
      }
      return {};
    case Qt::ForegroundRole:
      return item.kind == Kind::group || item.isRemoved ? QVariant(theme().muted) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
      if (item.isRemoved) return words::text("ui.removed-in-variant");
      if (item.kind == Kind::element && item.isChanged) return words::text("ui.changed-in-variant");
      const auto* scenario = item.kind == Kind::scenario ? m_document.study().scenario(item.target.scenario) : nullptr;
      return scenario && scenario->isVariant() ? words::text("ui.variant-of", {words::scenarioName(m_document.study(), scenario->base).toStdString()}) : QVariant();
    }
    default: return {};
  }
}

Qt::ItemFlags NavigatorModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::ItemIsDropEnabled;  // between scenarios
  const Item& item = this->item(index);
  Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
  if ((item.kind == Kind::scenario || item.kind == Kind::element) && !item.isRemoved) flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
  if (item.kind == Kind::scenario || item.kind == Kind::group) flags |= Qt::ItemIsDropEnabled;
  return flags;
}

bool NavigatorModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  const std::string name = value.toString().trimmed().toStdString();
  if (!index.isValid() || role != Qt::EditRole || name.empty()) return false;
  const Target target = item(index).target;
  return !m_document.edit({"edit.rename", {name}}, [&](study::Transaction& t) {
    if (target.element.empty())
      t.renameScenario(target.scenario, name);
    else
      t.renameElement(target.scenario, target.element, name);
  });
}

QModelIndex NavigatorModel::find(const Target& target) const {
  for (std::size_t i = 0; i < m_items.size(); ++i)
    if (m_items[i].target == target && m_items[i].kind != Kind::group) return createIndex(m_items[i].row, 0, i);
  return {};
}

QString NavigatorModel::searched(const QModelIndex& index) const {
  const Item& item = this->item(index);
  const QString own = text(item);
  return item.kind == Kind::element ? own + u' ' + words::term("kind", item.type->kind()) + u' ' + words::term("kinds", item.type->kind()) : item.kind == Kind::group ? QString() : own;
}

QString NavigatorModel::path(const QModelIndex& index) const {
  const Item& item = this->item(index);
  return QString::fromStdString(item.target.scenario + "/" + (item.kind == Kind::group ? std::string(item.type->kind()) : item.target.element));
}

}  // namespace meguri::ui
