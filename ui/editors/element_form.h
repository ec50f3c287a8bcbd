#pragma once

#include <QWidget>

#include "ui/base/widget_text.h"
#include "ui/editors/field_row.h"

class QGridLayout;

namespace meguri::ui {

/// The form of an element, or of goal and scope: a row for each field of its type that matters, under the headings of its groups.
class ElementForm : public Dressed<QWidget> {
  Q_OBJECT
 public:
  ElementForm(StudyDocument& document, LibraryShelf& shelf, QWidget* parent = nullptr);

  /// Shows an element; nothing where the scenario has none of that id. The scope has the id "scope" and no scenario.
  void show(const Target& target) { show(target, {}); }
  /// The same for several of one kind, edited together; nothing where they are of different kinds. `together` may name the target too.
  void show(const Target& target, const std::vector<Target>& together);
  void focusField(const std::string& key);

 protected:
  void retranslate() override;
  void recolour() override { show(m_target, m_together); }

 private:
  void build(const study::ElementType& type);
  FormElement formOf(const Target& target) const;
  FormElement formOf(const Target& target, const std::vector<Target>& together) const;

  StudyDocument& m_document;
  LibraryShelf& m_shelf;
  Target m_target;
  std::vector<Target> m_together;
  const study::ElementType* m_type = nullptr;
  QWidget* m_body = nullptr;
  std::vector<std::unique_ptr<FieldRow>> m_rows;
  struct Heading {
    QLabel* label;
    std::string group;
    std::size_t firstRow;  ///< up to that of the next heading
  };
  std::vector<Heading> m_headings;
};

}  // namespace meguri::ui
