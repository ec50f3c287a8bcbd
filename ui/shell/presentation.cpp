#include "ui/shell/presentation.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScreen>
#include <QScrollBar>
#include <algorithm>

#include "core/report/look.h"
#include "ui/shell/main_window.h"
#include "ui/shell/view_actions.h"
#include "ui/widgets/control.h"

namespace meguri::ui {

namespace {

constexpr double zoom = 1.35;  // what is read at a desk is read from the end of a table
constexpr int notch = 120;     // of a wheel, in eighths of a degree

bool isOfMouse(QEvent::Type type) {
  switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::ContextMenu:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::TabletRelease:
    case QEvent::DragEnter:
    case QEvent::Drop: return true;
    default: return false;
  }
}

}  // namespace

Presentation::Presentation(MainWindow& window, const study::Id& first) : QWidget(&window, Qt::Window), m_window(window), m_document(window.document()) {
  setObjectName(QStringLiteral("presentation_QWidget"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(words::shown(m_document.study().title));
  setAutoFillBackground(true);
  setFocusPolicy(Qt::StrongFocus);
  setTextZoom(zoom);
  setFont(uiFont(normalPoints));
  m_window.centre().hide();
  m_title = roleLabel("muted", this);
  m_name = new QLabel(this);
  m_name->setFont(uiFont(normalPoints, QFont::DemiBold));
  m_number = roleLabel("muted", this);
  m_stack = new QStackedWidget(this);
  for (QLabel* each : {m_title, m_name, m_number}) each->setTextFormat(Qt::PlainText);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(20, 10, 20, 4);
  row->setSpacing(14);
  row->addWidget(m_title);
  row->addWidget(m_name);
  auto* keys = roleLabel("muted", this);
  keys->setText(QStringLiteral("← →   1–9   B   Esc"));
  row->addStretch(1);
  row->addWidget(keys);
  row->addWidget(m_number);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addLayout(row);
  rows->addWidget(m_stack, 1);
  m_blank = new QWidget(this);
  m_blank->setPalette(QPalette(Qt::black));
  m_blank->setAutoFillBackground(true);
  m_blank->hide();
  m_pages = MainWindow::makePages(m_document, m_state, m_stack);
  for (Page* page : m_pages) m_stack->addWidget(page);
  connect(&m_state, &ViewState::choiceChanged, this, [this] { m_document.sample(m_state.choice()); });
  addSteps(first);
  goTo(m_at);
  qApp->installEventFilter(this);
}

Presentation::~Presentation() {
  qApp->removeEventFilter(this);
  // pages read the choice until they are gone
  delete m_stack;
}

void Presentation::begin() {
  if (const QScreen* screen = m_window.screen()) setGeometry(screen->geometry());  // where no window manager would
  showFullScreen();
}

void Presentation::addSteps(const study::Id& first) {
  const auto& pages = m_window.pages();
  for (const auto& view : m_document.study().views) {
    const auto page = std::ranges::find_if(pages, [&](const Page* each) { return ViewActions::wordOf(*each) == view->page; });
    if (page == pages.end()) continue;  // of a newer program
    if (view->id == first) m_at = count();
    m_steps.push_back({static_cast<std::size_t>(page - pages.begin()), words::shown(view->name), report::choiceOf(m_document.compared(), view->look), view->look.options});
  }
  if (!m_steps.empty()) return;
  const study::Looks looks = m_document.looks() ? *m_document.looks() : study::Looks();
  for (std::size_t i = 0; i < pages.size(); ++i) {
    if (pages[i] == &m_window.currentPage()) m_at = count();
    const auto look = looks.pages.find(ViewActions::wordOf(*pages[i]));
    m_steps.push_back({i, pages[i]->title(), m_window.state().choice(), look == looks.pages.end() ? Page::Options() : look->second.options});
  }
}

void Presentation::goTo(int step) {
  m_at = std::clamp(step, 0, count() - 1);
  const Step& shown = m_steps[static_cast<std::size_t>(m_at)];
  m_title->setText(words::shown(m_document.study().title));
  m_name->setText(shown.name);
  m_number->setText(QStringLiteral("%1 / %2").arg(m_at + 1).arg(count()));
  page().prepare();
  m_state.setChoice(shown.choice);
  page().setOptions(shown.options);
  m_stack->setCurrentWidget(&page());
}

void Presentation::step(QKeyEvent& key) {
  if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return;
  if (m_blank->isVisible() && key.key() != Qt::Key_Escape) return m_blank->hide();
  switch (key.key()) {
    case Qt::Key_Right:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_PageDown: return goTo(m_at + 1);
    case Qt::Key_Left:
    case Qt::Key_Backspace:
    case Qt::Key_PageUp: return goTo(m_at - 1);
    case Qt::Key_Home: return goTo(0);
    case Qt::Key_End: return goTo(count() - 1);
    case Qt::Key_Down: return scroll(1);
    case Qt::Key_Up: return scroll(-1);
    case Qt::Key_B:
      m_blank->setGeometry(rect());
      m_blank->raise();
      return m_blank->show();
    case Qt::Key_F5:
    case Qt::Key_Escape:
      close();
      return;
    default:
      if (key.key() >= Qt::Key_1 && key.key() <= Qt::Key_9 && key.key() - Qt::Key_1 < count()) goTo(key.key() - Qt::Key_1);
  }
}

void Presentation::scroll(int by) {
  auto* area = page().findChild<QScrollArea*>();
  if (!area) return;
  QScrollBar* bar = area->verticalScrollBar();
  bar->setValue(bar->value() + by * bar->pageStep() / 4);
}

bool Presentation::eventFilter(QObject* object, QEvent* event) {
  auto* widget = qobject_cast<QWidget*>(object);
  if (!widget || widget->window() != this) return QWidget::eventFilter(object, event);
  switch (event->type()) {
    case QEvent::KeyPress:
      step(*static_cast<QKeyEvent*>(event));
      return true;
    case QEvent::KeyRelease: return true;
    case QEvent::Show:  // nobody chooses here
      if (isControl(*widget)) QMetaObject::invokeMethod(widget, &QWidget::hide, Qt::QueuedConnection);
      return false;
    case QEvent::ShortcutOverride:  // no shortcut is looked for
      event->accept();
      return true;
    case QEvent::Wheel: {
      const int turn = static_cast<QWheelEvent*>(event)->angleDelta().y();
      if (turn != 0) scroll(turn > 0 ? std::min(-1, -turn / notch) : std::max(1, -turn / notch));
      return true;
    }
    default: return isOfMouse(event->type()) || QWidget::eventFilter(object, event);
  }
}

/// The window takes up where it was: its pages follow what came since, and draws are again of its choice.
void Presentation::closeEvent(QCloseEvent* event) {
  setTextZoom(1);
  m_window.centre().show();
  m_document.sample(m_window.state().choice());
  m_window.activateWindow();
  QWidget::closeEvent(event);
}

void Presentation::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_blank->setGeometry(rect());
}

}  // namespace meguri::ui
