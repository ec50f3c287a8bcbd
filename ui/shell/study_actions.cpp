#include "ui/shell/study_actions.h"

#include <algorithm>

#include "core/study/resolve.h"
#include "ui/base/dialogs.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

std::string addCode(const study::ElementType& type) { return "add-" + std::string(type.kind()); }
std::string name(const QString& text) { return text.toStdString(); }

}  // namespace

StudyActions::StudyActions(StudyDocument& document, ViewState& state, Actions& actions, Navigator& navigator, QObject* parent)
    : QObject(parent), m_document(document), m_state(state), m_actions(actions), m_navigator(navigator) {
  for (const auto* type : study::elementTypes()) m_actions.add(addCode(*type), {}, [this, type] { addElement(*type); });
  m_actions.add("variant", Qt::CTRL | Qt::Key_D, [this] { makeVariant(); });
  m_actions.add("duplicate-scenario", {}, [this] { duplicateScenario(); });
  m_actions.add("add-scenario", {}, [this] { addScenario(); });
  m_actions.add("duplicate-element", Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] { duplicateElement(); });
  m_actions.add("rename", Qt::Key_F2, [this] { m_navigator.rename(); });
  m_actions.add("remove", {}, [this] { remove(); });
  // Delete belongs to text fields elsewhere: only the tree takes it
  m_actions["remove"]->setShortcut(QKeySequence::Delete);
  m_actions["remove"]->setShortcutContext(Qt::WidgetShortcut);
  m_navigator.addAction(m_actions["remove"]);
  connect(&m_state, &ViewState::targetChanged, this, &StudyActions::update);
  connect(&m_document, &StudyDocument::changed, this, &StudyActions::update);
  update();
}

const study::Scenario* StudyActions::scenario() const { return m_document.study().scenario(m_state.target().scenario); }

study::ElementPointer StudyActions::element() const {
  const auto* holder = scenario();
  if (!holder || m_state.target().element.empty()) return nullptr;
  for (const auto& each : study::resolve(m_document.study(), *holder))
    if (each.element->id == m_state.target().element) return each.element;
  return nullptr;
}

void StudyActions::update() {
  const bool isOpen = !m_document.isEmpty();
  const auto* holder = scenario();
  const bool hasElement = element() != nullptr;
  const auto& scenarios = m_document.study().scenarios;
  const bool hasVariants = holder && std::ranges::any_of(scenarios, [&](const auto& each) { return each->base == holder->id; });
  for (const auto* type : study::elementTypes()) m_actions.enable(addCode(*type), isOpen && holder, "why-not.no-scenario");
  m_actions.enable("variant", isOpen && holder, "why-not.no-scenario");
  m_actions.enable("duplicate-scenario", isOpen && holder, "why-not.no-scenario");
  m_actions.enable("add-scenario", isOpen, "why-not.no-study");
  m_actions.enable("duplicate-element", hasElement, "why-not.no-element");
  m_actions.enable("rename", hasElement || holder, "why-not.nothing-selected");
  if (hasElement)
    m_actions.enable("remove", true);
  else if (!holder)
    m_actions.enable("remove", false, "why-not.nothing-selected");
  else if (scenarios.size() == 1)
    m_actions.enable("remove", false, "why-not.last-scenario");
  else
    m_actions.enable("remove", !hasVariants, "why-not.has-variants");
}

std::vector<QAction*> StudyActions::forSelection() const {
  std::vector<QAction*> result;
  for (const auto* type : study::elementTypes()) result.push_back(m_actions[addCode(*type)]);
  result.push_back(nullptr);
  for (const char* code : {"variant", "duplicate-scenario", "duplicate-element", "rename", "remove"}) result.push_back(m_actions[code]);
  return result;
}

void StudyActions::apply(study::EditLabel label, const std::function<Target(study::Transaction&)>& change, bool thenRename) {
  Target target;
  if (const auto fault = m_document.edit(std::move(label), [&](study::Transaction& t) { target = change(t); })) return dialogs::tellFault(m_navigator.window(), *fault);
  m_state.select(target);
  if (thenRename) m_navigator.rename();
}

void StudyActions::addElement(const study::ElementType& type) {
  const study::Id holder = m_state.target().scenario;
  const std::string called = name(words::text("kind." + std::string(type.kind())));
  apply({"edit.add-element", {called}}, [&](study::Transaction& t) {
    study::Element fresh = study::Element::make(type, t.freshId(), called);
    const study::Id id = fresh.id;
    t.addElement(holder, std::move(fresh));
    return Target{holder, id};
  }, true);
}

void StudyActions::duplicateElement() {
  const Target target = m_state.target();
  const auto original = element();
  if (!original) return;
  const std::string called = name(words::text("ui.copy-of", {name(words::shown(*original))}));
  apply({"edit.duplicate-element", {name(words::shown(*original))}}, [&](study::Transaction& t) {
    return Target{target.scenario, t.duplicateElement(target.scenario, target.element, called)};
  }, true);
}

void StudyActions::makeVariant() {
  const auto* base = scenario();
  if (!base) return;
  const std::string called = name(words::text("ui.variant-name", {name(words::shown(*base))}));
  // the same element stays selected, ready to be changed
  const study::Id id = base->id, element = m_state.target().element;
  apply({"edit.add-variant", {called}}, [&](study::Transaction& t) { return Target{t.addVariant(id, called), element}; }, element.empty());
}

void StudyActions::duplicateScenario() {
  const auto* original = scenario();
  if (!original) return;
  const study::Id id = original->id;
  const std::string from = name(words::shown(*original)), called = name(words::text("ui.copy-of", {from}));
  apply({"edit.duplicate-scenario", {from}}, [&](study::Transaction& t) { return Target{t.duplicateScenario(id, called), {}}; }, true);
}

void StudyActions::addScenario() {
  const std::string called = name(words::text("ui.new-scenario"));
  apply({"edit.add-scenario", {called}}, [&](study::Transaction& t) { return Target{t.addScenario(called), {}}; }, true);
}

void StudyActions::remove() {
  const Target target = m_state.target();
  const auto gone = element();
  const auto* holder = scenario();
  if (!holder) return;
  if (gone)
    apply({"edit.remove-element", {name(words::shown(*gone))}}, [&](study::Transaction& t) {
      t.removeElement(target.scenario, target.element);
      return Target{target.scenario, {}};
    }, false);
  else
    apply({"edit.remove-scenario", {name(words::shown(*holder))}}, [&](study::Transaction& t) {
      t.removeScenario(target.scenario);
      return Target{{}, "scope"};
    }, false);
}

}  // namespace meguri::ui
