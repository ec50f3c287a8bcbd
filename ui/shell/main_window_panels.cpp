#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <algorithm>

#include "ui/base/settings.h"
#include "ui/panels/guest_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/study_actions.h"
#include "ui/shell/variant_actions.h"

namespace meguri::ui {

namespace {

/// The first widget in it, itself included, that takes the cursor by Tab; null if there is none.
QWidget* firstFocus(QWidget* panel) {
  if (QWidget* proxy = panel->focusProxy()) return proxy->isVisible() ? proxy : nullptr;
  QWidget* each = panel;
  do {
    const bool isIn = each == panel || panel->isAncestorOf(each);
    if (isIn && each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus)) return each;
    each = each->nextInFocusChain();
  } while (each != panel);
  return nullptr;
}

}  // namespace

QDockWidget* MainWindow::addDock(const char* name, QWidget* widget, Qt::DockWidgetArea area) {
  auto* dock = new QDockWidget(this);
  dock->setObjectName(QLatin1String(name) + QStringLiteral("_QDockWidget"));
  dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable | QDockWidget::DockWidgetClosable);
  dock->setWidget(widget);
  addDockWidget(area, dock);
  m_docks.emplace_back(dock, name);
  return dock;
}

void MainWindow::buildPanels() {
  setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
  setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  m_navigator = new NavigatorPanel(m_document, m_state);
  m_inspector = new Inspector(m_document, m_shelf, m_state);
  m_why = new Why(m_document, m_state);
  m_problems = new Problems(m_document, m_state);
  m_history = new History(m_document);
  auto* left = addDock("navigator", m_navigator, Qt::LeftDockWidgetArea);
  auto* right = addDock("inspector", m_inspector, Qt::RightDockWidgetArea);
  auto* why = addDock("why", m_why, Qt::RightDockWidgetArea);
  m_guest = new GuestPanel(m_document);
  auto* guest = addDock("guest", m_guest, Qt::BottomDockWidgetArea);
  m_problemsDock = addDock("problems", m_problems, Qt::BottomDockWidgetArea);
  auto* history = addDock("history", m_history, Qt::LeftDockWidgetArea);
  resizeDocks({left, right}, {200, 330}, Qt::Horizontal);
  resizeDocks({right, why}, {480, 320}, Qt::Vertical);
  resizeDocks({m_problemsDock, guest}, {140, 300}, Qt::Vertical);
  resizeDocks({left, history}, {480, 240}, Qt::Vertical);
  for (QDockWidget* each : {m_problemsDock, guest, history}) each->hide();
  connect(&navigator(), &Navigator::menuWanted, this, [this](const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_studies->fillMenu(*menu);
    if (m_state.target().element.empty() && !m_state.target().scenario.empty()) {
      QMenu* ofVariant = menu->addMenu(words::text("menu.variant"));
      ofVariant->setToolTipsVisible(true);
      for (const char* code : VariantActions::codes) ofVariant->addAction((*m_actions)[code]);
    }
    menu->setToolTipsVisible(true);
    menu->popup(at);
  });
}

/// Pages side by side: the actions, and their menu on a tab.
void MainWindow::buildSides() {
  Actions& a = *m_actions;
  a.add("split-pages", Qt::Key_F8, [this] { m_sides->setSplit(!m_sides->isSplit()); })->setCheckable(true);
  a.add("page-to-left", Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp, [this] { m_sides->moveTo(PageSides::left); });
  a.add("page-to-right", Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown, [this] { m_sides->moveTo(PageSides::right); });
  connect(m_sides, &PageSides::changed, this, &MainWindow::showSides);
  connect(m_sides, &PageSides::menuWanted, this, [this](const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const char* code : {"page-to-left", "page-to-right", "split-pages"}) menu->addAction((*m_actions)[code]);
    menu->popup(at);
  });
}

void MainWindow::showSides() {
  (*m_actions)["split-pages"]->setChecked(m_sides->isSplit());
  for (const auto& [code, side] : {std::pair("page-to-left", PageSides::left), std::pair("page-to-right", PageSides::right)}) {
    const char* why = m_sides->whyNotTo(side);
    m_actions->enable(code, !why, why);
  }
}

void MainWindow::restoreLayout() {
  resize(1400, 900);
  m_firstLayout = saveState();
  if (const QByteArray geometry = settings::geometry(); !geometry.isEmpty()) restoreGeometry(geometry);
  if (const QByteArray layout = settings::layout(); !layout.isEmpty()) restoreState(layout);
}

void MainWindow::resetLayout() {
  settings::resetWindow();
  restoreState(m_firstLayout);
}

bool MainWindow::focusPanel(QDockWidget* dock) {
  dock->show();
  dock->raise();
  QWidget* first = firstFocus(dock->widget());
  if (first) first->setFocus(Qt::ShortcutFocusReason);
  return first != nullptr;
}

void MainWindow::showProblems() {
  focusPanel(m_problemsDock);
  if (!m_problems->currentIndex().isValid()) m_problems->setCurrentIndex(m_problems->list().index(0, 0));
}

/// Study, page, inspector, why, problems, history: those that are shown and take the cursor.
void MainWindow::goRound(int step) {
  std::vector<QWidget*> stops{m_navigator, m_sides->isVisible() ? static_cast<QWidget*>(m_sides) : m_stack->currentWidget()};
  for (const auto& [dock, name] : m_docks)
    if (dock->widget() != m_navigator) stops.push_back(dock->widget());
  std::erase_if(stops, [](QWidget* each) { return !each->isVisible() || !firstFocus(each); });
  if (stops.empty()) return;
  const QWidget* focused = QApplication::focusWidget();
  const auto at = std::ranges::find_if(stops, [&](const QWidget* each) { return focused && (each == focused || each->isAncestorOf(focused)); });
  const auto count = std::ssize(stops);
  const auto next = at == stops.end() ? (step > 0 ? 0 : count - 1) : ((at - stops.begin()) + step + count) % count;
  firstFocus(stops[static_cast<std::size_t>(next)])->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace meguri::ui
