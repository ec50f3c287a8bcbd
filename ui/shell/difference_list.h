#pragma once

#include <QTreeWidget>

#include "core/study/study.h"
#include "ui/base/widget_text.h"

namespace meguri::ui {

/// What two states of a study say differently: where, and what each says.
class DifferenceList : public Dressed<QTreeWidget> {
  Q_OBJECT
 public:
  /// `after`: code of what the last column is called.
  DifferenceList(const char* after, QWidget* parent);
  /// `before`: what the file says.
  void compare(const study::Study& before, const study::Study& after);
  int count() const { return topLevelItemCount(); }

 protected:
  void retranslate() override;

 private:
  std::string m_afterCode;
  study::Study m_before, m_after;
};

/// The same in a window of its own, beside the one asked from.
void showDifferences(QWidget* parent, const study::Study& onDisk, const study::Study& here);

}  // namespace meguri::ui
