#include "ui/shell/actions.h"

#include <QWidget>

#include "ui/base/widget_text.h"

namespace meguri::ui {

Actions::Actions(QWidget* window) : QObject(window), m_window(window) {}

QAction* Actions::add(const std::string& code, const QKeySequence& shortcut, std::function<void()> run) {
  auto* action = new QAction(m_window);
  action->setObjectName(QString::fromStdString(code) + QStringLiteral("_QAction"));
  action->setShortcut(shortcut);
  connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
  m_window->addAction(action);  // works from the keyboard even where no menu shows it
  m_actions.emplace(code, action);
  return action;
}

void Actions::enable(const std::string& code, bool isEnabled, const char* why) {
  QAction* action = m_actions.at(code);
  action->setEnabled(isEnabled);
  m_reasons[code] = isEnabled ? nullptr : why;
  showTip(action, m_reasons[code]);
}

QString Actions::reason(const std::string& code) const {
  const auto found = m_reasons.find(code);
  return found == m_reasons.end() || !found->second ? QString() : words::text(found->second);
}

void Actions::showTip(QAction* action, const char* why) {
  if (why) {
    action->setToolTip(words::text(why));
    action->setStatusTip(action->toolTip());
    return;
  }
  const QString keys = action->shortcut().toString(QKeySequence::NativeText);
  const QString plain = withoutMnemonic(action->text());
  action->setToolTip(keys.isEmpty() ? plain : plain + QStringLiteral(" (") + keys + QStringLiteral(")"));
  action->setStatusTip({});
}

void Actions::retranslate() {
  for (const auto& [code, action] : m_actions) {
    action->setText(words::text("action." + code));
    action->setIconText(withoutMnemonic(action->text()).remove(QStringLiteral("…")));
    const auto reason = m_reasons.find(code);
    showTip(action, reason == m_reasons.end() ? nullptr : reason->second);
  }
}

}  // namespace meguri::ui
