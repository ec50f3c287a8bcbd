#pragma once

#include <QAction>
#include <QKeySequence>
#include <functional>
#include <map>
#include <string>

namespace meguri::ui {

/// The window's actions by code. Words come from "action.<code>", so a language switch is one call; a disabled action says why in its tooltip.
class Actions : public QObject {
  Q_OBJECT
 public:
  explicit Actions(QWidget* window);
  QAction* add(const std::string& code, const QKeySequence& shortcut, std::function<void()> run);
  QAction* operator[](const std::string& code) const { return m_actions.at(code); }
  /// `why`: code of the reason while it is disabled.
  void enable(const std::string& code, bool isEnabled, const char* why = nullptr);
  /// Why an action is disabled, in the language of words; empty while it is enabled.
  QString reason(const std::string& code) const;
  void retranslate();
  const std::map<std::string, QAction*>& all() const { return m_actions; }

 private:
  void showTip(QAction* action, const char* why);
  QWidget* m_window;
  std::map<std::string, QAction*> m_actions;
  std::map<std::string, const char*> m_reasons;
};

}  // namespace meguri::ui
