#pragma once

#include <QObject>
#include <QStringList>
#include <functional>

#include "ui/shell/main_window.h"

namespace meguri {

/// Writes a picture of every page in both languages and themes, at two sizes, for people to look at: a hidden mode of the program. Given numbers of scenarios,
/// pictures of Compare and Timeline with so many of them instead.
class Screenshots : public QObject {
  Q_OBJECT
 public:
  Screenshots(ui::MainWindow& window, QString folder, QString study, std::vector<std::size_t> counts = {});
  void start();

 private:
  struct Step {
    QString name;
    std::function<void()> prepare;
  };
  using Dress = std::function<void(const QString& suffix, const std::function<void()>& wear)>;
  static void inEveryDress(ui::MainWindow& window, const Dress& visit);
  void addPages(const QString& suffix, const std::function<void()>& wear, std::size_t count);
  void next();

  ui::MainWindow& m_window;
  QString m_folder, m_study;
  std::vector<std::size_t> m_counts;
  std::vector<Step> m_steps;
  std::size_t m_at = 0;
};

}  // namespace meguri
