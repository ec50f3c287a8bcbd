#include <QCoreApplication>
#include <QMimeData>
#include <algorithm>

#include "ui/panels/navigator_model.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

const QString dragType = QStringLiteral("application/x-meguri-elements");

/// Of one tree: another window has another study.
QByteArray signOf(const NavigatorModel* model) {
  return QByteArray::number(QCoreApplication::applicationPid()) + '.' + QByteArray::number(reinterpret_cast<quintptr>(model));
}

std::vector<Target> draggedIn(const QMimeData& data, const NavigatorModel* model) {
  std::vector<Target> targets;
  const QList<QByteArray> lines = data.data(dragType).split('\n');
  if (lines.front() != signOf(model)) return targets;
  for (const QByteArray& line : lines.sliced(1)) {
    const QList<QByteArray> ids = line.split('\t');
    if (ids.size() == 2) targets.push_back({ids[0].toStdString(), ids[1].toStdString()});
  }
  return targets;
}

std::size_t placeOf(const study::Scenario& scenario, const study::Id& element) {
  return static_cast<std::size_t>(std::ranges::find(scenario.elements, element, [](const auto& each) -> const study::Id& { return each->id; }) - scenario.elements.begin());
}

}  // namespace

QStringList NavigatorModel::mimeTypes() const { return {dragType}; }

QMimeData* NavigatorModel::mimeData(const QModelIndexList& indexes) const {
  QByteArray text = signOf(this);
  QModelIndexList ordered = indexes;
  std::ranges::sort(ordered, {}, &QModelIndex::internalId);  // as the tree shows them
  for (const QModelIndex& index : ordered) {
    const Target target = this->target(index);
    text += '\n' + QByteArray::fromStdString(target.scenario) + '\t' + QByteArray::fromStdString(target.element);
  }
  auto* data = new QMimeData;
  data->setData(dragType, text);
  return data;
}

bool NavigatorModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) const {
  return dropOf(*data, row, parent).change != nullptr;
}

bool NavigatorModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) {
  Drop drop = dropOf(*data, row, parent);
  if (!drop.change) return false;
  std::vector<Target> targets;
  if (!m_document.edit(std::move(drop.label), [&](study::Transaction& t) { targets = drop.change(t); })) emit dropped(targets);
  return false;  // done: the view is not to take rows away
}

bool NavigatorModel::wouldCopy(const QMimeData& data, const QModelIndex& at) const {
  const auto dragged = draggedIn(data, this);
  return at.isValid() && !dragged.empty() && !dragged.front().element.empty() && target(at).scenario != dragged.front().scenario;
}

NavigatorModel::Drop NavigatorModel::dropOf(const QMimeData& data, int row, const QModelIndex& parent) const {
  const auto dragged = draggedIn(data, this);
  if (dragged.empty()) return {};
  const study::Id& from = dragged.front().scenario;
  if (dragged.front().element.empty()) return parent.isValid() ? Drop() : scenarioDrop(from, row);
  const bool isOfOne = std::ranges::all_of(dragged, [&](const Target& each) { return each.scenario == from && !each.element.empty(); });
  if (!isOfOne || !parent.isValid() || item(parent).kind == Kind::study) return {};
  const study::Id to = target(parent).scenario;
  if (to != from) return copyDrop(dragged, to);
  return item(parent).kind == Kind::group && row >= 0 ? orderDrop(dragged, row, parent) : Drop();
}

NavigatorModel::Drop NavigatorModel::scenarioDrop(const study::Id& scenario, int row) const {
  if (row < 1) return {};  // goal and scope stays first
  const auto& scenarios = m_document.study().scenarios;
  const auto at = std::ranges::find(scenarios, scenario, [](const auto& each) -> const study::Id& { return each->id; }) - scenarios.begin();
  const std::ptrdiff_t to = row - 1 > at ? row - 2 : row - 1;
  if (to == at) return {};
  return {[scenario, to](study::Transaction& t) {
            t.moveScenario(scenario, static_cast<std::size_t>(to));
            return std::vector<Target>{{scenario, {}}};
          },
          {"edit.move", {words::scenarioName(m_document.study(), scenario).toStdString()}}};
}

/// Own elements of one kind among the own ones: the place of an inherited element is its base's.
NavigatorModel::Drop NavigatorModel::orderDrop(const std::vector<Target>& dragged, int row, const QModelIndex& group) const {
  const auto isDragged = [&](const Target& target) { return std::ranges::find(dragged, target) != dragged.end(); };
  std::size_t met = 0;
  study::Id before, after;
  const auto& children = item(group).children;
  for (std::size_t i = 0; i < children.size(); ++i) {
    const Item& child = m_items[static_cast<std::size_t>(children[i])];
    if (isDragged(child.target)) {
      if (!child.isOwn) return {};
      ++met;
    } else if (static_cast<int>(i) < row) {
      after = child.isOwn ? child.target.element : study::Id();
    } else if (!child.isOwn) {
      return {};
    } else if (before.empty()) {
      before = child.target.element;
    }
  }
  if (met != dragged.size() || (before.empty() && after.empty())) return {};
  const study::Id scenario = dragged.front().scenario;
  return {[=](study::Transaction& t) {
            study::Id last = after;
            for (const Target& each : dragged) {
              const study::Scenario& holder = *t.draft().scenario(scenario);
              const std::size_t from = placeOf(holder, each.element), anchor = placeOf(holder, before.empty() ? last : before);
              const std::size_t to = before.empty() ? anchor + 1 : anchor;
              t.moveElement(scenario, each.element, from < to ? to - 1 : to);
              last = each.element;
            }
            return dragged;
          },
          {"edit.move", {nameOf(dragged)}}};
}

NavigatorModel::Drop NavigatorModel::copyDrop(const std::vector<Target>& dragged, const study::Id& to) const {
  std::vector<study::Id> ids;
  for (const Target& each : dragged) ids.push_back(each.element);
  const study::Id from = dragged.front().scenario;
  return {[=](study::Transaction& t) {
            std::vector<Target> copies;
            for (const study::Id& id : t.copyElements(from, ids, to)) copies.push_back({to, id});
            return copies;
          },
          {"edit.copy-to", {nameOf(dragged), words::scenarioName(m_document.study(), to).toStdString()}}};
}

std::string NavigatorModel::nameOf(const std::vector<Target>& dragged) const {
  if (dragged.size() > 1) return words::text("ui.several-elements", {std::to_string(dragged.size())}).toStdString();
  const QModelIndex index = find(dragged.front());
  return index.isValid() ? words::shown(*item(index).element).toStdString() : std::string();
}

}  // namespace meguri::ui
