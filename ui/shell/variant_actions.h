#pragma once

#include "ui/shell/actions.h"

namespace meguri::ui {

class MainWindow;

/// Promote, rebase, combine and flatten: what is done to a variant as a whole. Each is one step of the undo stack.
class VariantActions : public QObject {
  Q_OBJECT
 public:
  explicit VariantActions(MainWindow& window);
  /// Their codes, in the order of the menu.
  static constexpr const char* codes[] = {"promote", "rebase", "combine", "flatten"};

 private:
  void update();
  void promote();
  void rebase();
  void combine();
  void flatten();

  MainWindow& m_window;
};

}  // namespace meguri::ui
