#include "ui/panels/navigator_panel.h"

#include <QKeyEvent>

namespace meguri::ui {

NavigatorPanel::NavigatorPanel(StudyDocument& document, ViewState& state, QWidget* parent)
    : Dressed(parent), m_search(new QLineEdit(this)), m_tree(new Navigator(document, state, this)), m_nothing(roleLabel("muted", this)) {
  setObjectName(QStringLiteral("navigator_QWidget"));
  setAttribute(Qt::WA_StyledBackground);
  m_search->setObjectName(QStringLiteral("search_QLineEdit"));
  m_search->setClearButtonEnabled(true);
  m_search->installEventFilter(this);
  m_nothing->setWordWrap(true);
  m_nothing->setContentsMargins(12, 8, 12, 8);
  auto* row = new QVBoxLayout;
  row->setContentsMargins(8, 6, 8, 4);
  row->addWidget(m_search);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  rows->addLayout(row);
  rows->addWidget(m_nothing);
  rows->addWidget(m_tree, 1);
  setFocusProxy(m_tree);
  connect(m_search, &QLineEdit::textChanged, this, &NavigatorPanel::follow);
  connect(&m_tree->tree(), &QAbstractItemModel::modelReset, this, [this] { m_nothing->setVisible(m_tree->isNothingFound()); });
  retranslate();
}

void NavigatorPanel::find() {
  m_search->setFocus(Qt::ShortcutFocusReason);
  m_search->selectAll();
}

void NavigatorPanel::follow() {
  m_tree->filter(m_search->text());
  m_nothing->setVisible(m_tree->isNothingFound());
}

bool NavigatorPanel::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    switch (static_cast<QKeyEvent*>(event)->key()) {
      case Qt::Key_Down:
      case Qt::Key_Return:
      case Qt::Key_Enter:
        if (!m_tree->isNothingFound()) m_tree->enter();
        return true;
      case Qt::Key_Escape:
        if (m_search->text().isEmpty()) m_tree->setFocus(Qt::ShortcutFocusReason);
        m_search->clear();
        return true;
      default: break;
    }
  }
  return Dressed::eventFilter(watched, event);
}

void NavigatorPanel::retranslate() {
  m_search->setPlaceholderText(words::text("navigator.search"));
  m_search->setAccessibleName(words::text("navigator.search"));
  m_nothing->setText(words::text("navigator.nothing-found"));
  follow();
}

}  // namespace meguri::ui
