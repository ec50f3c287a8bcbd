#pragma once

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <vector>

namespace meguri::ui {

/// A framed surface with a title, a subtitle and, at the right, a menu; anything beneath.
class Card : public QFrame {
  Q_OBJECT
 public:
  explicit Card(QWidget* parent = nullptr);
  void setTitle(const QString& title, const QString& subtitle = {});
  QString title() const { return m_title->text(); }
  QString subtitle() const { return m_subtitle->text(); }
  QVBoxLayout* body() const { return m_body; }
  /// Gives the headings of cards in a row one height, so that what is beneath lines up.
  static void alignHeadings(const std::vector<Card*>& cards);
  /// Shown with its first action.
  QMenu* menu();
  QToolButton* menuButton() const { return m_button; }
  /// A small button in the head, beside the subtitle.
  QToolButton* addTool();

 private:
  QLabel* m_title;
  QLabel* m_subtitle;
  QToolButton* m_button;
  QVBoxLayout* m_body;
  QHBoxLayout* m_tools;  ///< with the subtitle: a title needs its width
};

}  // namespace meguri::ui
