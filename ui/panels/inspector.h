#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

#include "ui/base/widget_text.h"
#include "ui/editors/element_form.h"
#include "ui/panels/changes_view.h"

namespace meguri::ui {

/// The form of what is selected: an element's fields; a scenario's name and changes; the study's title, description, goal and scope.
class Inspector : public Dressed<QScrollArea> {
  Q_OBJECT
 public:
  Inspector(StudyDocument& document, LibraryShelf& shelf, ViewState& state, QWidget* parent = nullptr);
  ElementForm& form() const { return *m_form; }
  /// A widget beneath the form.
  void addFoot(QWidget* foot);

 protected:
  void retranslate() override;

 private:
  void follow();
  void showTexts();
  void showSeveral();
  void chainForm();
  void showName(const std::string& name);
  void rename();
  void saveTitle();
  void saveDescription();

  StudyDocument& m_document;
  ViewState& m_state;
  QLabel* m_heading;
  QLabel* m_nameLabel;
  QLineEdit* m_name;
  QLabel* m_descriptionLabel;
  QPlainTextEdit* m_description;
  QLabel* m_variant;
  ChangesView* m_changes;
  ElementForm* m_form;
  bool m_isDescriptionEdited = false;
};

}  // namespace meguri::ui
