#pragma once

#include <QLabel>
#include <QStackedWidget>

#include "ui/pages/page.h"

namespace meguri::ui {

class MainWindow;

/// The pages on the whole screen for people who look on: one saved view after the other, without views one page after the other, in larger type. It has
/// pages and a choice of its own, and clicks do nothing, so that nothing is edited and the window is afterwards as it was.
class Presentation : public QWidget {
  Q_OBJECT
 public:
  /// `first`: the view it begins with; of none, with the first.
  Presentation(MainWindow& window, const study::Id& first);
  ~Presentation() override;

  void begin();
  int count() const { return static_cast<int>(m_steps.size()); }
  int current() const { return m_at; }
  void goTo(int step);
  bool isBlank() const { return m_blank->isVisible(); }
  Page& page() const { return *m_pages[m_steps[static_cast<std::size_t>(m_at)].page]; }
  const report::Choice& choice() const { return m_state.choice(); }

 protected:
  /// Of this window's widgets: keys step, the wheel scrolls, everything else that could change something is taken away.
  bool eventFilter(QObject* object, QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Step {
    std::size_t page;
    QString name;
    report::Choice choice;
    Page::Options options;
  };
  void addSteps(const study::Id& first);
  void step(QKeyEvent& key);
  void scroll(int by);

  MainWindow& m_window;
  StudyDocument& m_document;
  ViewState m_state;
  std::vector<Step> m_steps;
  int m_at = 0;
  std::vector<Page*> m_pages;
  QLabel* m_title;
  QLabel* m_name;
  QLabel* m_number;
  QStackedWidget* m_stack;
  QWidget* m_blank;
};

}  // namespace meguri::ui
