#include "ui/shell/study_actions.h"

#include <algorithm>

#include "core/study/resolve.h"
#include "ui/base/dialogs.h"
#include "ui/base/widget_text.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

std::string addCode(const study::ElementType& type) { return "add-" + std::string(type.kind()); }
std::string name(const QString& text) { return text.toStdString(); }

/// Kinds a new group of the menu begins with: places, hardware, work, data, users, effects.
bool beginsGroup(const study::ElementType& type) {
  static const std::vector<const study::ElementType*> first = {&study::fleetType(), &study::trainingType(), &study::storageType(), &study::devicesType(), &study::effectType()};
  return std::ranges::find(first, &type) != first.end();
}

}  // namespace

StudyActions::StudyActions(StudyDocument& document, ViewState& state, Actions& actions, Navigator& navigator, QObject* parent)
    : QObject(parent), m_document(document), m_state(state), m_actions(actions), m_navigator(navigator) {
  for (const auto* type : study::elementTypes()) m_actions.add(addCode(*type), {}, [this, type] { addElement(*type); });
  m_actions.add("variant", Qt::CTRL | Qt::Key_D, [this] { makeVariant(); });
  m_actions.add("duplicate-scenario", {}, [this] { duplicateScenario(); });
  m_actions.add("add-scenario", {}, [this] { addScenario(); });
  m_actions.add("duplicate-element", Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] { duplicateElements(); });
  auto* copies = new QMenu(m_navigator.window());
  m_actions.add("copy-to", {}, [this, copies] {
    fillCopyTo(*copies);
    copies->popup(m_navigator.viewport()->mapToGlobal(m_navigator.visualRect(m_navigator.currentIndex()).bottomLeft()));
  });
  m_actions["copy-to"]->setMenu(copies);
  connect(copies, &QMenu::aboutToShow, this, [this, copies] { fillCopyTo(*copies); });
  m_actions.add("move-up", Qt::ALT | Qt::Key_Up, [this] { move(-1); });
  m_actions.add("move-down", Qt::ALT | Qt::Key_Down, [this] { move(1); });
  m_actions.add("rename", Qt::Key_F2, [this] { m_navigator.rename(); });
  m_actions.add("restore-element", {}, [this] { restore(); });
  m_actions.add("remove", {}, [this] { remove(); });
  // Delete belongs to text fields elsewhere, and Alt+Down opens a list: only the tree takes them
  m_actions["remove"]->setShortcut(QKeySequence::Delete);
  for (const char* code : {"remove", "move-up", "move-down"}) {
    m_actions[code]->setShortcutContext(Qt::WidgetShortcut);
    m_navigator.addAction(m_actions[code]);
  }
  connect(&m_state, &ViewState::targetChanged, this, &StudyActions::update);
  connect(&m_document, &StudyDocument::changed, this, &StudyActions::update);
  // a kind's row stands for its scenario, whose row has the same target
  connect(m_navigator.selectionModel(), &QItemSelectionModel::currentChanged, this, &StudyActions::update);
  update();
}

const study::Scenario* StudyActions::scenario() const { return m_document.study().scenario(m_state.target().scenario); }

const study::Scenario* StudyActions::addedTo() const {
  const auto& scenarios = m_document.study().scenarios;
  return scenario() || scenarios.size() != 1 ? scenario() : scenarios.front().get();
}

std::vector<study::ElementPointer> StudyActions::elements() const {
  std::vector<study::ElementPointer> found;
  std::map<study::Id, std::vector<study::Resolved>> seen;
  for (const Target& target : m_state.selection()) {
    const auto* holder = m_document.study().scenario(target.scenario);
    if (!holder || target.element.empty()) continue;
    if (target.scenario != m_state.target().scenario) return {};
    auto& resolved = seen[holder->id];
    if (resolved.empty()) resolved = study::resolve(m_document.study(), *holder);
    for (const auto& each : resolved)
      if (each.element->id == target.element) found.push_back(each.element);
  }
  return found;
}

bool StudyActions::isRemovedSelected() const {
  const auto* holder = scenario();
  return holder && std::ranges::any_of(m_state.selection(), [&](const Target& each) {
    const auto patch = holder->patches.find(each.element);
    return each.scenario == holder->id && patch != holder->patches.end() && patch->second.removed;
  });
}

std::string StudyActions::nameOf(const std::vector<study::ElementPointer>& elements) const {
  return name(elements.size() == 1 ? words::shown(*elements.front()) : words::text("ui.several-elements", {std::to_string(elements.size())}));
}

void StudyActions::update() {
  updateScenarios();
  updateElements();
}

void StudyActions::updateScenarios() {
  const bool isOpen = !m_document.isEmpty();
  const auto* holder = scenario();
  for (const auto* type : study::elementTypes()) m_actions.enable(addCode(*type), isOpen && addedTo(), isOpen ? "why-not.no-scenario" : "why-not.no-study");
  for (const char* code : {"variant", "duplicate-scenario"}) m_actions.enable(code, isOpen && holder, isOpen ? "why-not.no-scenario" : "why-not.no-study");
  m_actions.enable("add-scenario", isOpen, "why-not.no-study");
}

void StudyActions::updateElements() {
  const bool isOpen = !m_document.isEmpty();
  const auto* holder = scenario();
  const bool hasElement = !elements().empty();
  const auto& scenarios = m_document.study().scenarios;
  const bool hasVariants = holder && std::ranges::any_of(scenarios, [&](const auto& each) { return each->base == holder->id; });
  const bool isRemoved = isRemovedSelected() && !hasElement, isSeveral = m_state.selection().size() > 1;
  const char* none = !isOpen ? "why-not.no-study" : isRemoved ? "why-not.is-removed" : isSeveral ? "why-not.several-scenarios" : "why-not.nothing-selected";
  const char* noElement = isOpen && !isRemoved && !isSeveral ? "why-not.no-element" : none;
  m_actions.enable("duplicate-element", hasElement, noElement);
  m_actions.enable("copy-to", mayCopy(), hasElement ? "why-not.one-scenario" : noElement);
  const QModelIndex current = m_navigator.currentIndex();
  const bool isKind = !hasElement && current.isValid() && m_navigator.tree().kind(current) == NavigatorModel::Kind::group;
  m_actions.enable("rename", (hasElement || holder) && !isRemoved && !isSeveral && !isKind, isKind ? "why-not.is-kind" : isSeveral ? "why-not.several" : none);
  m_actions.enable("restore-element", isRemovedSelected(), isOpen ? "why-not.not-removed" : "why-not.no-study");
  for (const auto& [code, step] : {std::pair("move-up", -1), std::pair("move-down", 1)}) m_actions.enable(code, placeAfter(step).has_value(), whyNotMoved(step));
  if (hasElement)
    m_actions.enable("remove", true);
  else if (!holder || isRemoved || isSeveral || isKind)
    m_actions.enable("remove", false, isKind ? "why-not.is-kind" : none);
  else if (scenarios.size() == 1)
    m_actions.enable("remove", false, "why-not.last-scenario");
  else
    m_actions.enable("remove", !hasVariants, "why-not.has-variants");
}

void StudyActions::fillAdd(QMenu& menu) const {
  for (const auto* type : study::elementTypes()) {
    if (beginsGroup(*type)) menu.addSeparator();
    menu.addAction(m_actions[addCode(*type)]);
  }
}

void StudyActions::fillMenu(QMenu& menu) const {
  const QModelIndex current = m_navigator.currentIndex();
  if (current.isValid() && m_navigator.tree().kind(current) == NavigatorModel::Kind::group && m_navigator.tree().group(current)->isKnown()) {
    QAction* same = menu.addAction(words::text("navigator.add-one", {name(words::term("kind", m_navigator.tree().group(current)->kind()))}));
    connect(same, &QAction::triggered, m_actions[addCode(*m_navigator.tree().group(current))], &QAction::trigger);
  }
  QMenu* add = menu.addMenu(words::term("menu", "add"));
  add->setEnabled(addedTo());
  add->setToolTipsVisible(true);
  fillAdd(*add);
  menu.addSeparator();
  for (const char* code : {"variant", "duplicate-scenario", "add-scenario"}) menu.addAction(m_actions[code]);
  menu.addSeparator();
  if (isRemovedSelected()) menu.addAction(m_actions["restore-element"]);
  for (const char* code : {"duplicate-element", "copy-to", "move-up", "move-down", "rename", "remove"}) menu.addAction(m_actions[code]);
}

void StudyActions::apply(study::EditLabel label, const Change& change, bool thenRename) {
  std::vector<Target> targets;
  if (const auto fault = m_document.edit(std::move(label), [&](study::Transaction& t) { targets = change(t); })) return dialogs::tellFault(m_navigator.window(), *fault);
  m_state.select(targets.back(), targets);
  if (thenRename) m_navigator.rename();
}

void StudyActions::addElement(const study::ElementType& type) {
  if (!addedTo()) return;
  const study::Id holder = addedTo()->id;
  const std::string called = name(words::text("kind." + std::string(type.kind())));
  apply({"edit.add-element", {called}}, [&](study::Transaction& t) {
    study::Element fresh = study::Element::make(type, t.freshId(), called);
    const study::Id id = fresh.id;
    t.addElement(holder, std::move(fresh));
    return std::vector<Target>{{holder, id}};
  }, true);
}

void StudyActions::makeVariant() {
  const auto* base = scenario();
  if (!base) return;
  const std::string called = name(words::text("ui.variant-name", {name(words::shown(*base))}));
  // the same element stays selected, ready to be changed
  const study::Id id = base->id, element = m_state.target().element;
  apply({"edit.add-variant", {called}}, [&](study::Transaction& t) { return std::vector<Target>{{t.addVariant(id, called), element}}; }, element.empty());
}

void StudyActions::duplicateScenario() {
  const auto* original = scenario();
  if (!original) return;
  const study::Id id = original->id;
  const std::string from = name(words::shown(*original)), called = name(words::text("ui.copy-of", {from}));
  apply({"edit.duplicate-scenario", {from}}, [&](study::Transaction& t) { return std::vector<Target>{{t.duplicateScenario(id, called), {}}}; }, true);
}

void StudyActions::addScenario() {
  const std::string called = name(words::text("ui.new-scenario"));
  apply({"edit.add-scenario", {called}}, [&](study::Transaction& t) { return std::vector<Target>{{t.addScenario(called), {}}}; }, true);
}

}  // namespace meguri::ui
