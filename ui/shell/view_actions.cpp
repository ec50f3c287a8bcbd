#include "ui/shell/view_actions.h"

#include <algorithm>

#include "core/report/look.h"
#include "ui/base/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/presentation.h"
#include "ui/shell/views_dialog.h"

namespace meguri::ui {

namespace {

constexpr int keyedViews = 9;  // as many as there are digits

QString nameOf(const study::View& view) { return words::shown(view.name); }

const study::Look* lookAt(const study::LooksPointer& looks, const std::string& page) {
  if (!looks) return nullptr;
  const auto found = looks->pages.find(page);
  return found == looks->pages.end() ? nullptr : &found->second;
}

/// What a page has for itself of a look, with a choice that pages share.
study::Look ownPart(const study::Look& of, study::Look shared) {
  shared.options = of.options;
  shared.extras = of.extras;
  return shared;
}

}  // namespace

ViewActions::ViewActions(MainWindow& window, QMenu& list) : QObject(&window), m_window(window), m_document(window.document()), m_state(window.state()), m_list(list) {
  Actions& actions = m_window.actions();
  actions.add("save-view", Qt::CTRL | Qt::Key_B, [this] { save(); });
  actions.add("update-view", Qt::CTRL | Qt::SHIFT | Qt::Key_B, [this] { update(m_shown); });
  actions.add("manage-views", {}, [this] { manage(); });
  actions.add("present", Qt::Key_F5, [this] { present(); });
  connect(&m_document, &StudyDocument::changed, this, [this](const ChangeEvent& event) {
    if (event.views) this->list();
    enable();
  });
  connect(&m_document, &StudyDocument::assessed, this, &ViewActions::enable);
  connect(&m_state, &ViewState::choiceChanged, this, &ViewActions::remember);
  for (Page* page : m_window.pages()) connect(page, &Page::optionsChanged, this, &ViewActions::remember);
  connect(&m_window.sides(), &PageSides::changed, this, &ViewActions::followPage);
  this->list();
  enable();
}

std::string ViewActions::wordOf(const Page& page) { return page.objectName().section(u'_', 0, 0).toStdString(); }

bool ViewActions::isInSight(const study::View& view) const { return view.page == wordOf(m_window.currentPage()); }

const study::View* ViewActions::shown() const { return m_document.study().view(m_shown); }

study::Look ViewActions::look() const {
  study::Look look = report::lookOf(m_state.choice());
  look.options = m_window.currentPage().options();
  return look;
}

/// Options go to a page that has its widgets, for it may have nothing to put them into before.
void ViewActions::putOptions(Page& page, const study::Look* look) {
  page.prepare();
  page.setOptions(look ? look->options : Page::Options());
  m_met.insert(&page);
}

void ViewActions::prepare(Page& page) {
  if (m_met.contains(&page)) return;
  const bool wasRestoring = std::exchange(m_isRestoring, true);
  putOptions(page, lookAt(m_document.looks(), wordOf(page)));
  m_isRestoring = wasRestoring;
}

void ViewActions::followPage() {
  if (m_document.isEmpty() || m_isRestoring) return;
  prepareSeen();
  remember();
  list();
  enable();
}

/// Two pages are seen where they stand side by side.
void ViewActions::prepareSeen() {
  for (const auto side : {PageSides::left, PageSides::right})
    if (auto* page = static_cast<Page*>(m_window.sides().tabs(side).currentWidget())) prepare(*page);
}

void ViewActions::restore() {
  const study::LooksPointer looks = m_document.looks();
  m_isRestoring = true;
  m_met.clear();
  m_shown.clear();
  const auto& pages = m_window.pages();
  const auto at = std::ranges::find_if(pages, [&](const Page* page) { return looks && wordOf(*page) == looks->page; });
  if (at != pages.end()) m_window.showPage(static_cast<int>(at - pages.begin()));
  const study::Look* last = looks ? lookAt(looks, looks->page) : nullptr;
  m_window.currentPage().prepare();
  m_state.setChoice(last ? report::choiceOf(m_document.study(), *last) : report::defaultChoice(m_document.study()));
  prepareSeen();
  m_isRestoring = false;
  remember();
}

/// What a page that was not met yet looked like stays as the study has it.
void ViewActions::remember() {
  if (m_document.isEmpty() || m_isRestoring) return;
  study::Looks looks = m_document.looks() ? *m_document.looks() : study::Looks();
  looks.page = wordOf(m_window.currentPage());
  for (auto& [page, look] : looks.pages) look = ownPart(look, {});
  for (const Page* page : m_met) looks.pages[wordOf(*page)].options = page->options();
  looks.pages[looks.page] = ownPart(looks.pages[looks.page], report::lookOf(m_state.choice()));
  std::erase_if(looks.pages, [](const auto& each) { return each.second == study::Look(); });
  m_document.setLooks(std::move(looks));
}

void ViewActions::show(const study::Id& id) {
  const study::View* found = m_document.study().view(id);
  if (!found) return;
  const study::View view = *found;
  const auto& pages = m_window.pages();
  const auto at = std::ranges::find_if(pages, [&](const Page* page) { return wordOf(*page) == view.page; });
  m_isRestoring = true;
  m_state.setChoice(report::choiceOf(m_document.compared(), view.look));
  if (at != pages.end()) {
    m_window.showPage(static_cast<int>(at - pages.begin()));
    putOptions(**at, &view.look);
  }
  m_isRestoring = false;
  m_shown = id;
  remember();
  list();
  enable();
}

QString ViewActions::proposedName() const {
  const Page& page = m_window.currentPage();
  QString name = page.title();
  if (wordOf(page) == "compare") name = words::text("view.by", {name.toStdString(), words::term("axis", report::word(m_state.choice().split)).toStdString()});
  const auto isTaken = [&](const QString& text) { return std::ranges::any_of(m_document.study().views, [&](const auto& each) { return each->name == text.toStdString(); }); };
  QString result = name;
  for (int i = 2; isTaken(result); ++i) result = QStringLiteral("%1 (%2)").arg(name).arg(i);
  return result;
}

void ViewActions::edit(study::EditLabel label, const std::function<void(study::Transaction&)>& change) {
  if (const auto fault = m_document.edit(std::move(label), change)) dialogs::tellFault(&m_window, *fault);
}

/// A name that a view has already is that view, saved anew, if the user says so.
void ViewActions::save() {
  const auto asked = dialogs::askText(&m_window, words::text("view.save-title"), words::text("view.name-of"), proposedName());
  if (!asked || asked->trimmed().isEmpty()) return;
  const std::string name = asked->trimmed().toStdString();
  for (const auto& each : m_document.study().views)
    if (each->name == name) {
      if (dialogs::ask(&m_window, words::text("view.ask-replace", {name}), words::text("view.replace"))) update(study::Id(each->id));
      return;
    }
  study::Id id;
  edit({"edit.add-view", {name}}, [&](study::Transaction& t) { id = t.addView(name, wordOf(m_window.currentPage()), look()); });
  if (!m_document.study().view(id)) return;
  m_shown = id;
  list();
  enable();
}

void ViewActions::update(const study::Id& view) {
  const study::View* found = m_document.study().view(view);
  if (!found) return;
  m_shown = view;
  edit({"edit.set-view", {found->name}}, [&](study::Transaction& t) { t.setView(m_shown, wordOf(m_window.currentPage()), look()); });
  list();
  enable();
}

void ViewActions::manage() {
  auto* dialog = new ViewsDialog(m_document, &m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &ViewsDialog::showWanted, this, &ViewActions::show);
  connect(dialog, &ViewsDialog::updateWanted, this, &ViewActions::update);
  dialog->open();
}

void ViewActions::present() {
  if (m_presentation) return;
  m_presentation = new Presentation(m_window, m_shown);
  m_presentation->begin();
}

/// Each is an action of the window, so that its keys work while the menu is shut.
void ViewActions::list() {
  qDeleteAll(m_entries);
  m_entries.clear();
  QAction* before = m_list.actions().value(0);
  int number = 0;
  for (const auto& view : m_document.study().views) {
    auto* entry = new QAction(nameOf(*view).replace(u'&', QStringLiteral("&&")), this);
    if (++number <= keyedViews) entry->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)));
    entry->setCheckable(true);
    entry->setChecked(view->id == m_shown && isInSight(*view));
    connect(entry, &QAction::triggered, this, [this, id = view->id] { show(id); });
    m_window.addAction(entry);
    m_list.insertAction(before, entry);
    m_entries.push_back(entry);
  }
}

void ViewActions::enable() {
  Actions& actions = m_window.actions();
  const bool isOpen = !m_document.isEmpty(), hasViews = !m_document.study().views.empty();
  actions.enable("save-view", isOpen, "why-not.no-study");
  // what another page shows would take the place of what the view holds
  actions.enable("update-view", isOpen && shown() && isInSight(*shown()), isOpen ? "why-not.no-view-shown" : "why-not.no-study");
  actions.enable("manage-views", isOpen && hasViews, isOpen ? "why-not.no-views" : "why-not.no-study");
  actions.enable("present", isOpen && m_document.assessment() != nullptr, isOpen ? "why-not.no-results" : "why-not.no-study");
}

}  // namespace meguri::ui
