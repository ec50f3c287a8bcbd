#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDate>
#include <QFileInfo>
#include <QMimeData>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <algorithm>

#include "ui/base/dialogs.h"
#include "ui/base/settings.h"
#include "ui/editors/spread_edit.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/inputs/inputs_page.h"
#include "ui/pages/numbers/numbers_page.h"
#include "ui/pages/report/report_page.h"
#include "ui/pages/timeline/timeline_page.h"
#include "ui/pages/uncertainty/uncertainty_page.h"
#include "ui/shell/empty_states.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/report_actions.h"
#include "ui/shell/file_notice.h"
#include "ui/shell/guest_actions.h"
#include "ui/shell/presentation.h"
#include "ui/shell/study_actions.h"
#include "ui/shell/variant_actions.h"
#include "ui/shell/view_actions.h"
#include "ui/widgets/notice.h"

namespace meguri::ui {

namespace {

constexpr int libraryDelay = 200;  // ms, until the window has been painted

QString studyIn(const QMimeData& data) {
  for (const QUrl& url : data.urls())
    for (const char* ending : {".meguri", ".pdf"})
      if (url.isLocalFile() && url.toLocalFile().endsWith(QLatin1String(ending), Qt::CaseInsensitive)) return url.toLocalFile();
  return {};
}

/// The gallery and the templates are not written to.
bool cameWithTheProgram(const QString& path) {
  const QString whole = QFileInfo(path).absoluteFilePath();
  return whole.startsWith(sharedPath(QStringLiteral("gallery")) + u'/') || whole.startsWith(sharedPath(QStringLiteral("templates")) + u'/');
}

}  // namespace

MainWindow::MainWindow(LibraryPlaces libraries) : m_shelf(std::move(libraries)) {
  setObjectName(QStringLiteral("meguri_MainWindow"));
  setAcceptDrops(true);
  setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
  m_actions = new Actions(this);
  auto* centre = new QWidget(this);
  m_notice = new Notice(centre);
  m_guestNotice = new Notice(centre);
  m_guestNotice->setObjectName(QStringLiteral("guestNotice_Notice"));
  m_stack = new QStackedWidget(centre);
  auto* rows = new QVBoxLayout(centre);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  auto* ofFile = new Notice(centre);
  ofFile->setObjectName(QStringLiteral("file_Notice"));
  rows->addWidget(ofFile);
  rows->addWidget(m_notice);
  rows->addWidget(m_guestNotice);
  rows->addWidget(m_stack, 1);
  m_stack->addWidget(buildWork());
  setCentralWidget(centre);
  // before the pages, which then know that bands are under way
  connect(&m_state, &ViewState::spreadWanted, this, [this](const Target& target, const std::string& field) {
    if (!m_document.isGuests(target.scenario)) askForSpread(m_document, m_shelf, target, field, this);
  });
  connect(&m_state, &ViewState::choiceChanged, this, [this] { m_document.sample(m_state.choice()); });
  // where the tabs will put them: a change of parent restyles everything beneath
  m_pages = makePages(m_document, m_state, m_sides->pageParent());
  for (Page* page : m_pages) m_sides->add(page);
  buildPanels();
  m_reports = new ReportActions(*this);
  m_files = new FileActions(*this);
  m_fileNotice = new FileNotice(*this, *ofFile);
  m_studies = new StudyActions(m_document, m_state, *m_actions, navigator(), this);
  new VariantActions(*this);
  m_guests = new GuestActions(*this, *m_guest, *qobject_cast<QDockWidget*>(m_guest->parentWidget()));
  buildMenus();
  buildToolBar();
  buildStatusBar();
  m_emptyStates = new EmptyStates(*this, *m_navigator, *m_inspector, *m_sides);
  connect(&m_document, &StudyDocument::changed, this, &MainWindow::followStudy);
  connect(&m_document, &StudyDocument::guestChanged, this, &MainWindow::followGuest);
  connect(&m_document, &StudyDocument::assessed, this, &MainWindow::showRun);
  connect(&m_document, &StudyDocument::modifiedChanged, this, &MainWindow::showTitle);
  connect(&m_document, &StudyDocument::pathChanged, this, &MainWindow::showTitle);
  connect(&m_state, &ViewState::choiceChanged, this, &MainWindow::showRun);  // a panel that comes while results are held is held too
  connect(&m_state, &ViewState::chosen, this, &MainWindow::followChosen);
  connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::showUndo);
  retranslate();
  restoreLayout();
}

std::vector<Page*> MainWindow::makePages(StudyDocument& document, ViewState& state, QWidget* parent) {
  return {new ComparePage(document, state, parent), new TimelinePage(document, state, parent), new UncertaintyPage(document, state, parent), new InputsPage(document, state, parent), new NumbersPage(document, state, parent), new ReportPage(document, state, parent)};
}

/// The pages, and over them why they hold what was before.
QWidget* MainWindow::buildWork() {
  auto* work = new QWidget(m_stack);
  auto* layout = new QVBoxLayout(work);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_banner = new QWidget(work);
  m_bannerText = roleLabel("error", m_banner);
  m_bannerText->setWordWrap(true);
  m_bannerButton = new QPushButton(m_banner);
  m_bannerButton->setObjectName(QStringLiteral("showProblems_QPushButton"));
  connect(m_bannerButton, &QPushButton::clicked, this, &MainWindow::showProblems);
  auto* row = new QHBoxLayout(m_banner);
  row->setContentsMargins(16, 8, 16, 8);
  row->addWidget(m_bannerText, 1);
  row->addWidget(m_bannerButton);
  m_banner->hide();
  m_sides = new PageSides(work);
  layout->addWidget(m_banner);
  layout->addWidget(m_sides, 1);
  return work;
}

// Panels and pages read the document until they are gone, so they go first.
MainWindow::~MainWindow() {
  if (auto* presentation = findChild<Presentation*>()) {
    presentation->close();
    delete presentation;
  }
  for (const auto& [dock, name] : m_docks) delete dock;
  delete m_stack;
}

/// Only a window without a study needs one.
void MainWindow::showWelcome() {
  m_welcome = new Welcome(m_stack);
  m_stack->addWidget(m_welcome);
  m_stack->setCurrentWidget(m_welcome);
  connect(m_welcome, &Welcome::newWanted, this, &MainWindow::begin);
  connect(m_welcome, &Welcome::openWanted, (*m_actions)["open"], &QAction::trigger);
  connect(m_welcome, &Welcome::fileChosen, this, &MainWindow::open);
  connect(m_welcome, &Welcome::copyWanted, this, &MainWindow::openCopy);
  m_workLayout = saveState();
  for (const auto& [dock, name] : m_docks) dock->hide();  // nothing to show beside it
}

void MainWindow::showEvent(QShowEvent* event) {
  if (m_document.isEmpty() && !m_welcome) showWelcome();
  Dressed::showEvent(event);
  // looking at every page of the library would delay the first picture
  if (!m_hasTold) QTimer::singleShot(libraryDelay, this, &MainWindow::tellOfLibrary);
}

/// What of the library stands aside, once; the program goes on with what there is.
void MainWindow::tellOfLibrary() {
  m_hasTold = true;
  if (m_shelf.faults().empty()) return;
  m_notice->tell([this] {
    QStringList lines{words::text("library.notice")};
    for (const Fault& fault : m_shelf.faults()) lines << words::reason(fault);
    return lines.join(u'\n');
  });
}

MainWindow& MainWindow::windowFor() {
  const bool isFree = m_document.isEmpty() || (m_document.path().isEmpty() && !m_document.isModified());
  if (isFree) return *this;
  auto* window = new MainWindow(m_shelf.places());
  window->setAttribute(Qt::WA_DeleteOnClose);
  window->show();
  return *window;
}

MainWindow* MainWindow::open(const QString& path) {
  if (cameWithTheProgram(path)) {
    openCopy(path);
    return nullptr;
  }
  for (QWidget* each : QApplication::topLevelWidgets())  // one file, one window: two would overwrite each other
    if (auto* other = qobject_cast<MainWindow*>(each); other && !other->m_document.path().isEmpty() && QFileInfo(other->m_document.path()) == QFileInfo(path)) {
      other->activateWindow();
      return other;
    }
  if (StudyFile::isReport(path)) return openReport(path);
  MainWindow& window = windowFor();
  if (const auto fault = window.m_document.open(path)) {
    if (&window != this) window.close();
    m_fileNotice->offerInstead(path, *fault);
    return nullptr;
  }
  settings::addRecentFile(path);
  return &window;
}

/// What is inside has no file of its own yet; the report stays as it is.
MainWindow* MainWindow::openReport(const QString& path) {
  auto inside = StudyFile::readReport(path);
  if (!inside) {
    dialogs::tellFault(this, inside.fault());
    return nullptr;
  }
  MainWindow& window = windowFor();
  window.m_document.begin(std::move(inside->study));
  window.m_fileNotice->tellOfReport(path, inside->isChanged);
  settings::addRecentFile(path);
  return &window;
}

void MainWindow::openCopy(const QString& path) {
  MainWindow& window = windowFor();
  if (const auto fault = window.m_document.openCopy(path)) dialogs::tellFault(this, *fault);
}

void MainWindow::begin() {
  study::Study study = study::newStudy();
  study::Transaction transaction(study);
  const auto& t = study::scopeType();
  const auto year = static_cast<std::int64_t>(QDate::currentDate().year());
  transaction.setTitle(words::text("ui.untitled").toStdString());
  transaction.setScope(t.fields()[static_cast<std::size_t>(t.from.index)].key, year);
  transaction.setScope(t.fields()[static_cast<std::size_t>(t.to.index)].key, year + 9);  // the usual horizon is ten years
  transaction.renameScenario(study.scenarios.front()->id, words::text("ui.new-scenario").toStdString());
  (void)transaction.commit({});
  windowFor().m_document.begin(std::move(study));
}

void MainWindow::followStudy(const ChangeEvent& event) {
  if (event.wholeStudy) {
    if (m_welcome && m_stack->currentWidget() == m_welcome) restoreState(m_workLayout);
    m_stack->setCurrentIndex(0);
    m_views->restore();
    m_state.select({{}, "scope"});
    m_state.explain(std::nullopt);
    m_seen.clear();
    for (const auto& scenario : m_document.study().scenarios) m_seen.push_back(scenario->id);
    navigator().setFocus(Qt::OtherFocusReason);  // the keyboard begins with the study
  } else if (event.scenarioList) {
    followChoice();
  }
  if (event.scope && !m_guestNotice->isHidden()) tellOfGuest();
  // undo may take away what is selected
  const Target target = m_state.target();
  const auto* scenario = m_document.study().scenario(target.scenario);
  if (!target.scenario.empty() && !m_document.compared().scenario(target.scenario)) m_state.select({{}, "scope"});
  if (scenario && std::ranges::none_of(study::seenBy(m_document.study(), *scenario), [&](const auto& each) { return each->id == target.element; })) m_state.select({scenario->id, {}});
  showTitle();
  showRun();
}

/// A new scenario joins the comparison while there is room; one that is gone leaves it.
void MainWindow::followChoice() {
  report::Choice choice = m_state.choice();
  const study::Study& study = m_document.compared();
  const auto isKnown = [&](const study::Id& id) { return study.scenario(id) != nullptr; };
  const auto before = choice.scenarios;
  const auto has = [](const std::vector<study::Id>& ids, const study::Id& id) { return std::ranges::find(ids, id) != ids.end(); };
  std::size_t room = report::mostScenarios - static_cast<std::size_t>(std::ranges::count_if(before, isKnown));
  std::vector<study::Id> shown;
  for (const auto& scenario : study.scenarios) {
    const bool joins = !has(m_seen, scenario->id) && room > 0;
    if (joins) --room;
    if (joins || has(before, scenario->id)) shown.push_back(scenario->id);
  }
  if (shown.empty()) shown = report::defaultChoice(study).scenarios;
  choice.scenarios = std::move(shown);
  if (!isKnown(choice.reference)) choice.reference = choice.scenarios.front();
  m_seen.clear();
  for (const auto& scenario : study.scenarios) m_seen.push_back(scenario->id);
  m_state.setChoice(choice);
}

/// A number that is clicked selects what it names; a guest is read, not edited.
void MainWindow::followChosen(const report::Reading& reading) {
  const study::Scenario* scenario = m_document.study().scenario(reading.scenario);
  if (!scenario) return;
  const bool isOfElement = reading.axis == report::Axis::element || reading.axis == report::Axis::site || reading.axis == report::Axis::job;
  const auto elements = study::seenBy(m_document.study(), *scenario);
  const bool isThere = isOfElement && std::ranges::any_of(elements, [&](const auto& each) { return each->id == reading.key; });
  m_state.select({scenario->id, isThere ? study::Id(reading.key) : study::Id()});
}

void MainWindow::followGuest() {
  followChoice();
  tellOfGuest();
  showRun();
}

/// What the guest's goal and scope say otherwise is told where the numbers are, not in its panel alone.
void MainWindow::tellOfGuest() {
  if (m_document.guest())
    m_guestNotice->tell(m_guest->standing());
  else
    m_guestNotice->hide();
}

void MainWindow::showTitle() {
  if (m_document.isEmpty()) return setWindowTitle(QStringLiteral("Meguri"));
  QString title = words::shown(m_document.study().title);
  if (!m_document.path().isEmpty()) title += QStringLiteral(" — ") + m_document.displayName();
  // Qt takes "[*]" for the mark of unsaved work
  setWindowTitle(title.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")) + QStringLiteral("[*] — Meguri"));
  setWindowModified(m_document.isModified());
}

void MainWindow::showUndo() {
  const QString undo = m_document.undoText(), redo = m_document.redoText();
  m_actions->enable("undo", m_document.undoStack().canUndo(), "why-not.nothing-to-undo");
  m_actions->enable("redo", m_document.undoStack().canRedo(), "why-not.nothing-to-redo");
  QAction* undoAction = (*m_actions)["undo"];
  QAction* redoAction = (*m_actions)["redo"];
  undoAction->setIconText(withoutMnemonic(words::text("action.undo")));
  redoAction->setIconText(withoutMnemonic(words::text("action.redo")));
  undoAction->setText(words::text("action.undo") + (undo.isEmpty() ? QString() : QStringLiteral(": ") + QString(undo).replace(u'&', QStringLiteral("&&"))));
  redoAction->setText(words::text("action.redo") + (redo.isEmpty() ? QString() : QStringLiteral(": ") + QString(redo).replace(u'&', QStringLiteral("&&"))));
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!m_files->mayLeave()) return event->ignore();
  m_journal.discard();
  settings::setWindow(saveGeometry(), m_document.isEmpty() ? m_workLayout : saveState());
  event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (!studyIn(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  if (const QString path = studyIn(*event->mimeData()); !path.isEmpty()) m_guests->drop(path);
}

}  // namespace meguri::ui
