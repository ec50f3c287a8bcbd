#pragma once

#include <QObject>
#include <QStringList>
#include <functional>

#include "ui/shell/main_window.h"

namespace meguri {

/// Writes a picture of every page in both languages and themes, at two sizes, for people to look at: a hidden mode of the program.
class Screenshots : public QObject {
  Q_OBJECT
 public:
  Screenshots(ui::MainWindow& window, QString folder, QString study);
  void start();

 private:
  struct Step {
    QString name;
    std::function<void()> prepare;
  };
  void next();

  ui::MainWindow& m_window;
  QString m_folder, m_study;
  std::vector<Step> m_steps;
  std::size_t m_at = 0;
};

}  // namespace meguri
