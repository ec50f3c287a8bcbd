#pragma once

#include <QListWidget>

#include "core/study/report.h"
#include "ui/base/widget_text.h"

namespace meguri::ui {

/// The sections of a report in order, with a mark for those it shows: dragged, or moved by Alt+Up and Alt+Down.
class SectionList : public QListWidget {
  Q_OBJECT
 public:
  explicit SectionList(QWidget* parent = nullptr);

  void setSections(const std::vector<study::ReportSection>& sections);
  /// As they stand and are marked now.
  std::vector<study::ReportSection> sections() const;
  /// The index of the section selected; none: −1.
  int current() const { return currentRow(); }

 signals:
  /// By the user.
  void edited();

 protected:
  void dropEvent(QDropEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void move(int by);
  std::vector<study::ReportSection> m_sections;  ///< by the index an item carries
  bool m_isFilling = false;
};

}  // namespace meguri::ui
