#include <algorithm>

#include "core/study/references.h"
#include "core/study/resolve.h"
#include "ui/base/dialogs.h"
#include "ui/shell/study_actions.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

constexpr std::size_t mostNamed = 5;  // in a question: more would hide it

std::string argOf(const QString& text) { return text.toStdString(); }

std::vector<study::Id> idsOf(const std::vector<study::ElementPointer>& elements) {
  std::vector<study::Id> ids;
  for (const auto& each : elements) ids.push_back(each->id);
  return ids;
}

std::vector<Target> targetsOf(const study::Id& scenario, const std::vector<study::Id>& ids) {
  std::vector<Target> targets;
  for (const auto& id : ids) targets.push_back({scenario, id});
  return targets;
}

/// The first few, and how many more there are.
QString listed(QStringList names) {
  const auto more = names.size() - static_cast<qsizetype>(mostNamed);
  if (more > 0) names = names.mid(0, mostNamed) << words::text("navigator.and-more", {std::to_string(more)});
  return names.join(words::text("navigator.comma"));
}

QString placeOf(const study::Study& study, const study::Use& use) {
  for (const auto& each : study::resolve(study, *study.scenario(use.scenario))) {
    if (each.element->id != use.element) continue;
    const auto& field = each.element->type->fields()[static_cast<std::size_t>(use.field)];
    return words::letter(study, use.scenario) + QStringLiteral(" › ") + words::shown(*each.element) + QStringLiteral(" › ") + words::fieldLabel(each.element->type->kind(), field.key);
  }
  return {};
}

}  // namespace

void StudyActions::duplicateElements() {
  const auto originals = elements();
  if (originals.empty()) return;
  const study::Id holder = m_state.target().scenario;
  std::vector<std::string> called;
  for (const auto& each : originals) called.push_back(argOf(words::text("ui.copy-of", {argOf(words::shown(*each))})));
  apply({"edit.duplicate-element", {nameOf(originals)}}, [&](study::Transaction& t) {
    const auto copies = t.copyElements(holder, idsOf(originals), holder);
    for (std::size_t i = 0; i < copies.size(); ++i) t.renameElement(holder, copies[i], called[i]);
    return targetsOf(holder, copies);
  }, originals.size() == 1);
}

void StudyActions::copyTo(const study::Id& scenario) {
  const auto originals = elements();
  if (originals.empty()) return;
  const study::Id from = m_state.target().scenario;
  apply({"edit.copy-to", {nameOf(originals), argOf(words::scenarioName(m_document.study(), scenario))}},
        [&](study::Transaction& t) { return targetsOf(scenario, t.copyElements(from, idsOf(originals), scenario)); }, false);
}

void StudyActions::fillCopyTo(QMenu& menu) {
  menu.clear();
  const study::Study& study = m_document.study();
  for (const auto& each : study.scenarios) {
    if (each->id == m_state.target().scenario) continue;
    const QString text = words::letter(study, each->id) + QStringLiteral("  ") + words::scenarioName(study, each->id);
    connect(menu.addAction(QString(text).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this, [this, id = each->id] { copyTo(id); });
  }
}

std::optional<std::size_t> StudyActions::placeAfter(int step) const {
  const auto* holder = scenario();
  if (!holder || m_state.selection().size() != 1) return std::nullopt;
  const study::Id& id = m_state.target().element;
  if (id.empty()) {
    const auto& list = m_document.study().scenarios;
    const auto at = std::ranges::find(list, holder->id, [](const auto& each) -> const study::Id& { return each->id; }) - list.begin() + step;
    return at < 0 || at >= std::ssize(list) ? std::nullopt : std::optional(static_cast<std::size_t>(at));
  }
  const auto& list = holder->elements;
  const auto own = std::ranges::find(list, id, [](const auto& each) -> const study::Id& { return each->id; });
  if (own == list.end()) return std::nullopt;
  // over elements of other kinds: the tree shows each kind by itself
  for (auto at = own - list.begin() + step; at >= 0 && at < std::ssize(list); at += step)
    if (list[static_cast<std::size_t>(at)]->type == (*own)->type) return static_cast<std::size_t>(at);
  return std::nullopt;
}

const char* StudyActions::whyNotMoved(int step) const {
  const auto* holder = scenario();
  if (m_document.isEmpty()) return "why-not.no-study";
  if (!holder) return "why-not.nothing-selected";
  if (m_state.selection().size() > 1) return "why-not.several";
  const study::Id& id = m_state.target().element;
  const bool isOwn = id.empty() || std::ranges::any_of(holder->elements, [&](const auto& each) { return each->id == id; });
  if (!isOwn) return "why-not.inherited-order";
  return step < 0 ? "why-not.is-first" : "why-not.is-last";
}

void StudyActions::move(int step) {
  const auto place = placeAfter(step);
  if (!place) return;
  const Target target = m_state.target();
  const auto moved = elements();
  const std::string called = moved.empty() ? argOf(words::shown(*scenario())) : nameOf(moved);
  apply({"edit.move", {called}}, [&](study::Transaction& t) {
    if (target.element.empty())
      t.moveScenario(target.scenario, *place);
    else
      t.moveElement(target.scenario, target.element, *place);
    return std::vector{target};
  }, false);
}

void StudyActions::restore() {
  const auto* holder = scenario();
  const auto* base = holder ? m_document.study().scenario(holder->base) : nullptr;
  if (!base) return;
  std::vector<study::ElementPointer> gone;
  for (const auto& each : study::resolve(m_document.study(), *base)) {
    const auto patch = holder->patches.find(each.element->id);
    const bool isRemoved = patch != holder->patches.end() && patch->second.removed;
    if (isRemoved && std::ranges::find(m_state.selection(), Target{holder->id, each.element->id}) != m_state.selection().end()) gone.push_back(each.element);
  }
  if (gone.empty()) return;
  apply({"edit.restore-element", {nameOf(gone)}}, [&, id = holder->id](study::Transaction& t) {
    for (const auto& each : gone) t.restoreElement(id, each->id);
    return targetsOf(id, idsOf(gone));
  }, false);
}

/// One question where something else hangs on what goes.
bool StudyActions::mayRemove(const std::vector<study::ElementPointer>& gone) {
  const study::Study& study = m_document.study();
  const auto hold = study::holdOn(study, m_state.target().scenario, idsOf(gone));
  if (hold.uses.empty() && hold.changedIn.empty()) return true;
  QStringList lines{words::text("ask.remove", {nameOf(gone)})}, uses, scenarios;
  for (const auto& use : hold.uses) uses << placeOf(study, use);
  for (const auto& id : hold.changedIn) scenarios << words::scenarioName(study, id);
  if (!uses.isEmpty()) lines << words::text("ask.remove.named", {argOf(listed(uses))});
  if (!scenarios.isEmpty()) lines << words::text("ask.remove.changed", {argOf(listed(scenarios))});
  return dialogs::ask(m_navigator.window(), lines.join(QStringLiteral("\n\n")), words::text("ask.remove.yes"));
}

void StudyActions::remove() {
  if (!elements().empty()) return removeElements();
  const auto* holder = scenario();
  if (!holder || isRemovedSelected()) return;
  const study::Id id = holder->id;
  apply({"edit.remove-scenario", {argOf(words::shown(*holder))}}, [&](study::Transaction& t) {
    t.removeScenario(id);
    return std::vector<Target>{{{}, "scope"}};
  }, false);
}

void StudyActions::removeElements() {
  const auto gone = elements();
  if (!mayRemove(gone)) return;
  const study::Id holder = m_state.target().scenario;
  apply({"edit.remove-element", {nameOf(gone)}}, [&](study::Transaction& t) {
    for (const auto& each : gone) t.removeElement(holder, each->id);
    return std::vector<Target>{{holder, {}}};
  }, false);
}

}  // namespace meguri::ui
