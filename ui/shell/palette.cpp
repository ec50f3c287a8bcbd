#include "ui/shell/palette.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/base/widget_text.h"

namespace meguri::ui {

namespace {

/// The title, and its shortcut at the right; beneath, where it is found otherwise, or why it cannot be done.
class CommandDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return {100, QFontMetrics(uiFont(normalPoints)).height() + QFontMetrics(uiFont(smallPoints)).height() + 10};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    painter->save();
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, theme().selection);
    const QRect inner = option.rect.adjusted(12, 4, -12, -4);
    const QFont first = uiFont(normalPoints), second = uiFont(smallPoints);
    const QFontMetrics firstMetrics(first), secondMetrics(second);
    const QString keys = index.data(CommandModel::keysRole).toString();
    painter->setFont(second);
    painter->setPen(theme().muted);
    const int keysWidth = keys.isEmpty() ? 0 : secondMetrics.horizontalAdvance(keys) + 12;
    painter->drawText(inner.right() - keysWidth + 12, inner.top() + firstMetrics.ascent(), keys);
    painter->drawText(inner.left(), inner.top() + firstMetrics.height() + secondMetrics.ascent() + 1,
                      secondMetrics.elidedText(index.data(CommandModel::placeRole).toString(), Qt::ElideRight, inner.width()));
    painter->setFont(first);
    painter->setPen(index.data(CommandModel::isOffRole).toBool() ? theme().muted : theme().text);
    painter->drawText(inner.left(), inner.top() + firstMetrics.ascent(), firstMetrics.elidedText(index.data().toString(), Qt::ElideRight, inner.width() - keysWidth));
    painter->restore();
  }
};

}  // namespace

void CommandModel::show(std::vector<Command> commands) {
  beginResetModel();
  m_commands = std::move(commands);
  endResetModel();
}

QVariant CommandModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Command& command = this->command(index.row());
  const QString below = command.reason.isEmpty() ? command.place : command.reason;
  switch (role) {
    case Qt::DisplayRole: return (command.isOn ? QStringLiteral("✓ ") : QString()) + command.title;
    case Qt::AccessibleTextRole: return QStringList{command.title, below, command.keys}.join(QStringLiteral("; "));
    case placeRole: return below;
    case keysRole: return command.keys;
    case isOffRole: return !command.reason.isEmpty();
    default: return {};
  }
}

Palette::Palette(std::vector<Command> commands, QWidget* window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint), m_commands(std::move(commands)), m_search(new QLineEdit(this)), m_model(new CommandModel(this)),
      m_view(new QListView(this)), m_nothing(roleLabel("muted", this)) {
  setObjectName(QStringLiteral("palette_QDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(withoutMnemonic(words::text("action.palette")));
  m_search->setObjectName(QStringLiteral("commands_QLineEdit"));
  m_search->setPlaceholderText(words::text("palette.search"));
  m_search->setAccessibleName(words::text("palette.search"));
  m_search->installEventFilter(this);
  m_view->setObjectName(QStringLiteral("commands_QListView"));
  m_view->setAccessibleName(windowTitle());
  m_view->setItemDelegate(new CommandDelegate(m_view));
  m_view->setUniformItemSizes(true);
  m_view->setFocusPolicy(Qt::NoFocus);  // the keys stay with the search
  m_view->setModel(m_model);
  m_nothing->setText(words::text("palette.nothing"));
  m_nothing->setContentsMargins(12, 8, 12, 8);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(8, 8, 8, 8);
  rows->addWidget(m_search);
  rows->addWidget(m_nothing);
  rows->addWidget(m_view, 1);
  connect(m_search, &QLineEdit::textChanged, this, &Palette::follow);
  connect(m_view, &QListView::clicked, this, &Palette::runCurrent);
  resize(620, 460);
  const QPoint centre = window->mapToGlobal(QPoint(window->width() / 2, 90));
  move(centre.x() - width() / 2, centre.y());
  follow();
}

void Palette::follow() {
  m_model->show(found(m_commands, m_search->text(), settings::recentCommands()));
  m_nothing->setVisible(m_model->rowCount() == 0);
  m_view->setCurrentIndex(m_model->index(0));
}

void Palette::runCurrent() {
  const QModelIndex index = m_view->currentIndex();
  if (!index.isValid()) return;
  const Command command = m_model->command(index.row());
  if (!command.reason.isEmpty()) return;
  settings::addRecentCommand(command.code);
  accept();
  // once this window is gone, so that the focus comes back before the command moves it
  QTimer::singleShot(0, parentWidget(), command.run);
}

bool Palette::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    switch (static_cast<QKeyEvent*>(event)->key()) {
      case Qt::Key_Up:
      case Qt::Key_Down:
      case Qt::Key_PageUp:
      case Qt::Key_PageDown: QCoreApplication::sendEvent(m_view, event); return true;
      case Qt::Key_Return:
      case Qt::Key_Enter: runCurrent(); return true;
      default: break;
    }
  }
  return QDialog::eventFilter(watched, event);
}

}  // namespace meguri::ui
