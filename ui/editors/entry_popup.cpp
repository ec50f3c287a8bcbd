#include "ui/editors/entry_popup.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScreen>

#include "ui/base/theme.h"
#include "ui/base/widget_text.h"
#include "ui/editors/entry_delegate.h"
#include "ui/editors/entry_details.h"

namespace meguri::ui {

namespace {

constexpr QSize popupSize(720, 440);
constexpr int listWidth = 380, margin = 8;

}  // namespace

// A window and no popup in Qt's sense: a popup of X11 gets no input method, and Japanese is typed through one.
EntryPopup::EntryPopup(LibraryShelf& shelf, EntryWish wish, QWidget* parent)
    : QDialog(parent, Qt::Tool | Qt::FramelessWindowHint), m_model(new EntryModel(shelf, std::move(wish), this)) {
  setObjectName(QStringLiteral("entries_EntryPopup"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(words::text("picker.library"));
  build();
  connect(m_search, &QLineEdit::textChanged, this, &EntryPopup::search);
  m_later.setSingleShot(true);
  connect(&m_later, &QTimer::timeout, this, &EntryPopup::showDetails);
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EntryPopup::showCurrent);
  connect(m_list, &QListView::doubleClicked, this, &EntryPopup::pick);
  connect(m_details, &EntryDetails::alternativeChosen, this, &EntryPopup::showProductOf);
  connect(m_use, &QPushButton::clicked, this, &EntryPopup::pick);
  connect(m_clear, &QPushButton::clicked, this, [this] {
    emit cleared();
    accept();
  });
  search({});
}

void EntryPopup::build() {
  m_search = new QLineEdit(this);
  m_search->setObjectName(QStringLiteral("search_QLineEdit"));
  m_search->setPlaceholderText(words::text("picker.search"));
  m_search->setAccessibleName(words::text("picker.search"));
  m_search->setClearButtonEnabled(true);
  m_search->installEventFilter(this);
  m_list = new QListView(this);
  m_list->setObjectName(QStringLiteral("found_QListView"));
  m_list->setAccessibleName(words::text("picker.found"));
  m_list->setModel(m_model);
  m_list->setItemDelegate(new EntryDelegate(m_list));
  m_list->setUniformItemSizes(true);  // what is not in sight is not read
  m_list->setMouseTracking(true);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setFixedWidth(listWidth);
  m_details = new EntryDetails(m_model->shelf(), m_model->wish(), this);
  m_details->setAccessibleName(words::text("picker.details"));
  m_count = roleLabel("muted", this);
  m_clear = new QPushButton(words::text("ui.not-stated"), this);
  m_clear->setObjectName(QStringLiteral("clear_QPushButton"));
  m_clear->setAutoDefault(false);
  m_clear->setEnabled(!m_model->wish().picked.empty());
  m_clear->setToolTip(m_clear->isEnabled() ? QString() : words::text("why-not.nothing-picked"));
  m_use = new QPushButton(words::text("picker.use"), this);
  m_use->setObjectName(QStringLiteral("use_QPushButton"));
  m_use->setDefault(true);
  auto* middle = new QHBoxLayout;
  middle->setSpacing(margin);
  middle->addWidget(m_list);
  middle->addWidget(m_details, 1);
  auto* foot = new QHBoxLayout;
  foot->addWidget(m_clear);
  foot->addWidget(m_count, 1);
  foot->addWidget(m_use);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(margin, margin, margin, margin);
  layout->setSpacing(margin);
  layout->addWidget(m_search);
  layout->addLayout(middle, 1);
  layout->addLayout(foot);
}

QRect EntryPopup::placed(const QRect& anchor, QSize size, const QRect& screen) {
  size = size.boundedTo(screen.size());
  QRect box(QPoint(anchor.right() + 1 - size.width(), anchor.bottom() + 3), size);
  const int below = screen.bottom() - anchor.bottom(), above = anchor.top() - screen.top();
  if (box.bottom() > screen.bottom() && above > below) box.moveBottom(anchor.top() - 3);
  box.moveLeft(std::clamp(box.left(), screen.left(), screen.right() + 1 - box.width()));
  box.moveTop(std::clamp(box.top(), screen.top(), screen.bottom() + 1 - box.height()));
  return box;
}

void EntryPopup::openAt(const QWidget& anchor) {
  const QRect place(anchor.mapToGlobal(QPoint()), anchor.size());
  setGeometry(placed(place, popupSize, anchor.screen()->availableGeometry()));
  show();
  activateWindow();
  m_search->setFocus(Qt::PopupFocusReason);
}

void EntryPopup::search(const QString& text) {
  m_model->search(text);
  // the first found is at hand, but without a text Enter must not change what is there
  const int picked = m_model->rowOf(m_model->wish().picked);
  setCurrent(picked >= 0 ? picked : text.trimmed().isEmpty() ? -1 : 0);
  showCount();
}

/// What is published about one product, so that it can be compared at a glance.
void EntryPopup::showProductOf(const QString& chosen, const QString& beside) {
  const auto entry = m_model->shelf().find(beside.toStdString(), m_model->wish().carried);
  if (!entry) return;
  const QSignalBlocker quiet(m_search);
  m_search->clear();
  m_model->showProduct(**entry);
  setCurrent(m_model->rowOf(chosen.toStdString()));
  showCount();
}

void EntryPopup::setCurrent(int row) {
  const QModelIndex index = m_model->index(row, 0);
  m_list->setCurrentIndex(index);
  if (index.isValid()) m_list->scrollTo(index);
  showCurrent();
}

void EntryPopup::showCurrent() {
  const QModelIndex current = m_list->currentIndex();
  const QString reason = current.isValid() ? current.data(EntryModel::faultRole).toString() : words::text("why-not.no-entry");
  m_search->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
  m_use->setEnabled(reason.isEmpty());
  m_use->setToolTip(reason);
  m_later.start(0);  // once what is typed and found has been painted
}

void EntryPopup::showDetails() {
  const QModelIndex current = m_list->currentIndex();
  if (!current.isValid())
    m_details->clear();
  else if (const auto& entry = m_model->entryAt(current.row()))
    m_details->showEntry(*entry);
  else
    m_details->showFault(current.data().toString(), entry.fault());
}

void EntryPopup::showCount() {
  const int count = m_model->rowCount();
  const char* code = count == 0 ? "picker.none" : m_model->isCut() ? "picker.cut" : "picker.count";
  m_count->setText(words::text(code, {std::to_string(count)}));
}

void EntryPopup::pick() {
  const QModelIndex current = m_list->currentIndex();
  if (!current.isValid()) return;
  const auto entry = m_model->entryAt(current.row());
  if (!entry) return;
  emit picked(*entry);
  accept();
}

bool EntryPopup::event(QEvent* event) {
  if (event->type() == QEvent::WindowDeactivate && isVisible()) done(left);
  return QDialog::event(event);
}

/// The list is gone through while one types.
bool EntryPopup::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_search && event->type() == QEvent::KeyPress)
    switch (static_cast<QKeyEvent*>(event)->key()) {
      case Qt::Key_Up:
      case Qt::Key_Down:
      case Qt::Key_PageUp:
      case Qt::Key_PageDown: QCoreApplication::sendEvent(m_list, event); return true;
      default: break;
    }
  return QDialog::eventFilter(watched, event);
}

void EntryPopup::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme().panel);
  painter.setPen(theme().line);
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace meguri::ui
