#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

#include "ui/base/widget_text.h"
#include "ui/document/study_document.h"
#include "ui/pages/report/section_list.h"

class QFormLayout;

namespace meguri::ui {

/// What the report says and how it looks: how much, on what paper, title and lines, logo, sections in their order with one's own text, and settings kept under a
/// name. Every change is a step that can be undone.
class ReportControls : public Dressed<QScrollArea> {
  Q_OBJECT
 public:
  explicit ReportControls(StudyDocument& document, QWidget* parent = nullptr);

  SectionList& sections() const { return *m_sections; }

 protected:
  void retranslate() override;

 private:
  QLineEdit* addLine(const char* name, std::string study::Report::* line);
  void buildForm();
  void buildLogo();
  void buildSections();
  void buildTemplates();
  void follow();
  void followSection();
  study::Report report() const;
  void put(study::Report report, const QString& gesture = {});
  void chooseLogo();
  void fillTemplates();
  void saveTemplate();
  void applyTemplate(const QString& name);

  struct Line {
    QLineEdit* edit;
    QLabel* label;
    std::string study::Report::* line;
    const char* code;
  };
  StudyDocument& m_document;
  QFormLayout* m_form;
  QComboBox *m_layout, *m_paper;
  QLabel *m_layoutLabel, *m_paperLabel, *m_logoLabel, *m_sectionsLabel, *m_textLabel;
  std::vector<Line> m_lines;
  QLabel* m_logo;
  QPushButton *m_chooseLogo, *m_removeLogo;
  SectionList* m_sections;
  QPlainTextEdit* m_text;
  QPushButton* m_templates;
  QMenu* m_templateMenu;
  bool m_isFilling = false;
};

}  // namespace meguri::ui
