#include "ui/shell/empty_states.h"

#include <QVBoxLayout>
#include <algorithm>

#include "core/study/resolve.h"
#include "ui/shell/main_window.h"

namespace meguri::ui {

namespace {

constexpr int pageWidth = 560;  // a line that reads well

}  // namespace

EmptyStates::EmptyStates(MainWindow& window, NavigatorPanel& navigator, Inspector& inspector, QWidget& pages)
    : QObject(&window), m_document(window.document()), m_state(window.state()), m_pages(pages) {
  Actions& a = window.actions();
  m_tree = new NextStep("empty.tree", {{"step.add-site", a["add-site"]}, {"step.template", a["from-template"]}}, &navigator);
  navigator.addFoot(m_tree);
  m_page = new NextStep("empty.page", {{"step.add-site", a["add-site"]}, {"step.template", a["from-template"]}, {"step.help", a["help-window"]}}, pages.parentWidget());
  static_cast<QVBoxLayout*>(pages.parentWidget()->layout())->addWidget(m_page, 1, Qt::AlignCenter);
  m_page->setFixedWidth(pageWidth);
  m_scenario = new NextStep("empty.scenario", {{"step.add-site", a["add-site"]}, {"step.add-fleet", a["add-fleet"]}, {"step.add-service", a["add-service"]}}, inspector.widget());
  inspector.addFoot(m_scenario);
  m_removed = new NextStep("empty.removed", {{"step.restore", a["restore-element"]}}, inspector.widget());
  inspector.addFoot(m_removed);
  connect(&m_document, &StudyDocument::changed, this, &EmptyStates::follow);
  connect(&m_state, &ViewState::targetChanged, this, &EmptyStates::follow);
  follow();
}

bool EmptyStates::isStudyEmpty() const {
  return !m_document.isEmpty() && std::ranges::all_of(m_document.study().scenarios, [](const auto& each) { return each->elements.empty(); });
}

void EmptyStates::follow() {
  const bool isEmpty = isStudyEmpty();
  m_tree->setVisible(isEmpty);
  m_page->setVisible(isEmpty);
  m_pages.setVisible(!isEmpty);
  const Target& target = m_state.target();
  const auto* scenario = m_document.study().scenario(target.scenario);
  m_scenario->setVisible(scenario && target.element.empty() && study::resolve(m_document.study(), *scenario).empty());
  const auto patch = scenario ? scenario->patches.find(target.element) : decltype(scenario->patches.end())();
  m_removed->setVisible(scenario && patch != scenario->patches.end() && patch->second.removed);
}

}  // namespace meguri::ui
