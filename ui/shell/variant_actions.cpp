#include "ui/shell/variant_actions.h"

#include <algorithm>

#include "core/study/resolve.h"
#include "ui/base/dialogs.h"
#include "ui/shell/combine_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rebase_dialog.h"
#include "ui/words/headings.h"

namespace meguri::ui {

namespace {

std::string nameOf(const study::Study& study, const study::Id& scenario) { return words::scenarioName(study, scenario).toStdString(); }

/// One step; what is selected then, if it went well.
void apply(MainWindow& window, study::EditLabel label, const std::function<Target(study::Transaction&)>& change) {
  Target target;
  if (const auto fault = window.document().edit(std::move(label), [&](study::Transaction& t) { target = change(t); })) return dialogs::tellFault(&window, *fault);
  window.state().select(target);
}

Target underNewId(Target target, const study::NewIds& ids) {
  if (const auto found = ids.find(target.element); found != ids.end()) target.element = found->second;
  return target;
}

/// The scenario where it no longer sees the element.
Target stillSeen(const study::Study& study, Target target) {
  for (const auto& each : study::seenBy(study, *study.scenario(target.scenario)))
    if (each->id == target.element) return target;
  return {target.scenario, {}};
}

}  // namespace

VariantActions::VariantActions(MainWindow& window) : QObject(&window), m_window(window) {
  Actions& actions = m_window.actions();
  actions.add("promote", {}, [this] { promote(); });
  actions.add("rebase", {}, [this] { rebase(); });
  actions.add("combine", {}, [this] { combine(); });
  actions.add("flatten", {}, [this] { flatten(); });
  connect(&m_window.state(), &ViewState::targetChanged, this, &VariantActions::update);
  connect(&m_window.document(), &StudyDocument::changed, this, &VariantActions::update);
  update();
}

void VariantActions::update() {
  Actions& actions = m_window.actions();
  const study::Study& study = m_window.document().study();
  const auto* scenario = m_window.document().isEmpty() ? nullptr : study.scenario(m_window.state().target().scenario);
  const char* reason = !scenario ? "why-not.no-scenario" : !scenario->isVariant() ? "why-not.not-variant" : study::chainOf(study, *scenario).empty() ? "why-not.broken-variant" : nullptr;
  for (const char* code : {"promote", "flatten"}) actions.enable(code, !reason, reason);
  const bool hasBase = !reason && !study::otherBases(study, scenario->id).empty();
  actions.enable("rebase", hasBase, reason ? reason : "why-not.no-other-base");
  const bool hasPartner = !reason && !study::partners(study, scenario->id).empty();
  actions.enable("combine", hasPartner, reason ? reason : "why-not.no-partner");
}

/// What everything is compared with stays the base.
void VariantActions::promote() {
  const Target target = m_window.state().target();
  const study::Id base = m_window.document().study().scenario(target.scenario)->base;
  apply(m_window, {"edit.promote", {nameOf(m_window.document().study(), target.scenario)}}, [&](study::Transaction& t) {
    t.promote(target.scenario);
    return target;
  });
  report::Choice choice = m_window.state().choice();
  if (choice.reference != base || std::ranges::find(choice.scenarios, target.scenario) == choice.scenarios.end()) return;
  choice.reference = target.scenario;
  m_window.state().setChoice(choice);
}

void VariantActions::flatten() {
  const Target target = m_window.state().target();
  apply(m_window, {"edit.flatten", {nameOf(m_window.document().study(), target.scenario)}},
        [&](study::Transaction& t) { return underNewId(target, t.flatten(target.scenario)); });
}

void VariantActions::rebase() {
  const Target target = m_window.state().target();
  auto* dialog = new RebaseDialog(m_window.document().study(), target.scenario, &m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, target] {
    const study::Study& study = m_window.document().study();
    const study::Id base = dialog->base();
    apply(m_window, {"edit.rebase", {nameOf(study, target.scenario), nameOf(study, base)}}, [&](study::Transaction& t) {
      t.rebase(target.scenario, base);
      return t.failed() ? target : stillSeen(t.draft(), target);
    });
  });
  dialog->open();
}

void VariantActions::combine() {
  const study::Id first = m_window.state().target().scenario;
  auto* dialog = new CombineDialog(m_window.document().study(), first, &m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, first] {
    apply(m_window, {"edit.combine", {dialog->name()}},
          [&](study::Transaction& t) { return Target{t.combine(first, dialog->second(), dialog->name(), dialog->choices()), {}}; });
  });
  dialog->open();
}

}  // namespace meguri::ui
