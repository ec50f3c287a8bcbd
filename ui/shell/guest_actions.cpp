#include "ui/shell/guest_actions.h"

#include <QFileInfo>

#include "ui/base/dialogs.h"
#include "ui/shell/library_updates.h"
#include "ui/shell/main_window.h"

namespace meguri::ui {

GuestActions::GuestActions(MainWindow& window, GuestPanel& panel, QDockWidget& dock) : QObject(&window), m_window(window), m_panel(panel), m_dock(dock) {
  StudyDocument& document = m_window.document();
  m_window.actions().add("open-guest", {}, [this] { ask(); });
  m_window.actions().add("close-guest", {}, [&document] { document.closeGuest(); });
  m_window.actions().add("library-updates", {}, [this] {
    auto* dialog = new LibraryUpdates(m_window.document(), m_window.shelf(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
  });
  connect(&m_panel, &GuestPanel::closeWanted, &document, &StudyDocument::closeGuest);
  connect(&document, &StudyDocument::guestChanged, this, &GuestActions::follow);
  connect(&document, &StudyDocument::pathChanged, this, &GuestActions::update);
  connect(&m_window.state(), &ViewState::targetChanged, this, [this] { followTarget({}); });
  connect(&m_window.state(), &ViewState::fieldWanted, this, &GuestActions::followTarget);
  update();
}

void GuestActions::update() {
  Actions& actions = m_window.actions();
  const bool isOpen = !m_window.document().isEmpty();
  actions.enable("open-guest", isOpen, "why-not.no-study");
  actions.enable("close-guest", m_window.document().guest() != nullptr, "why-not.no-guest");
  actions.enable("library-updates", isOpen, "why-not.no-study");
}

void GuestActions::follow() {
  update();
  const bool hasGuest = m_window.document().guest() != nullptr;
  m_dock.setVisible(hasGuest);
  if (hasGuest) m_dock.raise();
  ViewState& state = m_window.state();
  // what was the guest's is gone with it
  const auto isGone = [&](const study::Id& scenario) { return !scenario.empty() && !m_window.document().compared().scenario(scenario); };
  if (isGone(state.target().scenario)) state.select({{}, "scope"});
  if (state.reading() && isGone(state.reading()->scenario)) state.explain(std::nullopt);
}

/// A statement of the guest's has no form: its row in the panel stands for it.
void GuestActions::followTarget(const std::string& field) {
  const Target& target = m_window.state().target();
  if (!m_window.document().isGuests(target.scenario)) return;
  m_dock.show();
  m_dock.raise();
  m_panel.showStatement(target, field);
}

void GuestActions::ask() {
  const QString path = dialogs::openFile(&m_window, words::text("guest.open"), words::text("ui.studies-and-reports") + QStringLiteral(" (*.meguri *.pdf)"));
  if (!path.isEmpty()) open(path);
}

void GuestActions::open(const QString& path) {
  if (const auto fault = m_window.document().openGuest(path)) dialogs::tellFault(&m_window, *fault);
}

void GuestActions::drop(const QString& path) {
  if (m_window.document().isEmpty()) {
    m_window.open(path);
    return;
  }
  const QString question = words::text("guest.dropped", {QFileInfo(path).fileName().toStdString()});
  switch (dialogs::choose(&m_window, question, {words::text("guest.dropped-open"), words::text("guest.dropped-guest")}).value_or(-1)) {
    case 0: m_window.open(path); break;
    case 1: open(path); break;
    default: break;
  }
}

}  // namespace meguri::ui
