#include "ui/words/change_words.h"

#include <QStringList>
#include <algorithm>

#include "core/study/check.h"
#include "core/study/resolve.h"
#include "ui/words/headings.h"
#include "ui/words/library_words.h"
#include "ui/words/quantities.h"
#include "ui/words/words.h"

namespace meguri::words {

namespace {

using study::Change;
using study::Study;
using QuantityPointer = std::shared_ptr<const quantity::Quantity>;

QString none() { return QStringLiteral("–"); }

const quantity::Quantity* held(const study::FieldValue& value) {
  const auto* pointer = std::get_if<QuantityPointer>(&value);
  return pointer ? pointer->get() : nullptr;
}

QString stated(const QString& value) { return value.isEmpty() ? text("ui.not-stated") : value; }

QString orNone(const std::string& value) { return value.empty() ? none() : shown(value); }

/// What a reader sees to be different: the value, else the value with its spread, else with all that is said of it.
std::pair<QString, QString> told(const QString& before, const QString& after, const quantity::Quantity* a, const quantity::Quantity* b) {
  if (!a || !b || before != after) return {stated(before), stated(after)};
  const auto with = [](const QString& value, const QString& more) { return more.isEmpty() ? value : value + QStringLiteral(" · ") + more; };
  const QString spreadBefore = spreadText(*a), spreadAfter = spreadText(*b);
  if (spreadBefore != spreadAfter) return {with(before, stated(spreadBefore)), with(after, stated(spreadAfter))};
  const QString sourceBefore = sourceText(*a), sourceAfter = sourceText(*b);
  if (sourceBefore != sourceAfter) return {with(before, sourceBefore), with(after, sourceAfter)};
  return {with(before, text("change.told-otherwise")), with(after, text("change.told-otherwise"))};
}

/// The same, which one side inherits and the other states.
std::pair<QString, QString> ownText(const QString& before, const QString& after) {
  const QString between = QStringLiteral(" · ");
  return {before + between + text("change.inherited"), after + between + text("change.own")};
}

/// What a library entry gives where a scenario states nothing itself.
QString served(const Study& study, const Change::Side& side, int field) {
  const auto* scenario = study.scenario(side.scenario);
  if (!scenario) return {};
  for (const auto& each : study::resolve(study, *scenario)) {
    if (each.element->id != side.element) continue;
    const auto figure = study::stated(study, *each.element, study::QuantityField{field});
    if (figure.entry) return statedText(figure.quantity->over(study.firstYear(), study.lastYear())) + QStringLiteral(" · ") + text("ui.from-library");
  }
  return {};
}

std::pair<QString, QString> values(const Change& change, const Study& before, const Study& after) {
  if (change.kind == Change::Kind::figure) {
    const auto *a = held(change.before.value), *b = held(change.after.value);
    return told(a ? statedText(*a) : QString(), b ? statedText(*b) : QString(), a, b);
  }
  const study::Field& field = change.type->fields()[static_cast<std::size_t>(change.field)];
  const auto value = [&](const Study& study, const Change::Side& side) {
    if (field.kind == study::FieldKind::quantity && !held(side.value))
      if (const QString figure = served(study, side, change.field); !figure.isEmpty()) return figure;
    return valueText(study, side.scenario, field, change.type->kind(), side.value);
  };
  if (change.kind == Change::Kind::field && change.before.element.empty()) return {none(), stated(value(after, change.after))};
  if (change.isOwn) return ownText(stated(value(before, change.before)), stated(value(after, change.after)));
  return told(value(before, change.before), value(after, change.after), held(change.before.value), held(change.after.value));
}

QString entryOf(const Change& change, const Study& before, const Study& after) {
  return after.library.contains(change.entry) ? entryName(after, change.entry) : entryName(before, change.entry);
}

QString placeIn(const Study& study, const std::string& id) {
  const auto found = std::ranges::find(study.scenarios, id, [](const auto& each) { return each->id; });
  return found == study.scenarios.end() ? none() : QString::number(found - study.scenarios.begin() + 1);
}

QString placeOf(const Change& change, const Study& before, const Study& after) {
  QStringList parts;
  const bool isMine = !change.before.scenario.empty();
  const Study& study = isMine ? before : after;
  const Change::Side& side = isMine ? change.before : change.after;
  if (!side.scenario.empty()) parts << scenarioName(study, side.scenario);
  if (change.kind == Change::Kind::scope) parts << text("kind.scope");
  else if (!change.before.element.empty()) parts << elementName(before, change.before.scenario, change.before.element);
  else if (!change.after.element.empty()) parts << elementName(after, change.after.scenario, change.after.element);
  if (!change.entry.empty()) parts << text("ui.library") << entryOf(change, before, after);
  if (change.kind == Change::Kind::figure) parts << figureLabel(change.figure);
  if (change.field >= 0) parts << fieldLabel(change.type->kind(), change.type->fields()[static_cast<std::size_t>(change.field)].key);
  switch (change.kind) {
    case Change::Kind::title: parts << text("ui.title"); break;
    case Change::Kind::description: parts << text("ui.description"); break;
    case Change::Kind::scenarioRenamed:
    case Change::Kind::elementRenamed: parts << text("ui.name"); break;
    case Change::Kind::scenarioRebased: parts << text("change.varies"); break;
    case Change::Kind::scenarioMoved: parts << text("change.position"); break;
    case Change::Kind::entry: parts << text("change.version"); break;
    default: break;
  }
  return parts.join(QStringLiteral(" › "));
}

QString kindOf(const Change& change) { return term("kind", change.type->kind()); }

}  // namespace

ChangeText changeText(const Change& change, const Study& before, const Study& after) {
  const QString place = placeOf(change, before, after);
  const auto base = [](const Study& study, const std::string& id) { return id.empty() ? text("change.varies-nothing") : scenarioName(study, id); };
  switch (change.kind) {
    case Change::Kind::title:
    case Change::Kind::description:
    case Change::Kind::scenarioRenamed: return {place, orNone(change.before.text), orNone(change.after.text)};
    case Change::Kind::elementRenamed: {
      if (!change.isOwn) return {place, orNone(change.before.text), orNone(change.after.text)};
      const auto [a, b] = ownText(orNone(change.before.text), orNone(change.after.text));
      return {place, a, b};
    }
    case Change::Kind::scope:
    case Change::Kind::field:
    case Change::Kind::figure: {
      const auto [a, b] = values(change, before, after);
      return {place, a, b};
    }
    case Change::Kind::scenarioAdded: return {place, none(), text("change.scenario")};
    case Change::Kind::scenarioRemoved: return {place, text("change.scenario"), none()};
    case Change::Kind::scenarioRebased: return {place, base(before, change.before.text), base(after, change.after.text)};
    case Change::Kind::scenarioMoved: return {place, placeIn(before, change.before.scenario), placeIn(after, change.after.scenario)};
    case Change::Kind::elementAdded: return {place, none(), kindOf(change)};
    case Change::Kind::elementRemoved: {
      if (change.before.element.empty()) return {place, none(), text("change.left-out")};
      return {place, kindOf(change), none()};
    }
    case Change::Kind::entryAdded: return {place, none(), text("change.entry", {change.after.text})};
    case Change::Kind::entryRemoved: return {place, text("change.entry", {change.before.text}), none()};
    case Change::Kind::entry: {
      if (change.before.text != change.after.text) return {place, orNone(change.before.text), orNone(change.after.text)};
      return {place, orNone(change.before.text), orNone(change.after.text) + QStringLiteral(" · ") + text("change.told-otherwise")};
    }
  }
  return {};
}

}  // namespace meguri::words
