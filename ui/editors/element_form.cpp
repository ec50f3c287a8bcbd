#include "ui/editors/element_form.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace meguri::ui {

ElementForm::ElementForm(StudyDocument& document, LibraryShelf& shelf, QWidget* parent) : Dressed(parent), m_document(document), m_shelf(shelf) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
}

void ElementForm::build(const study::ElementType& type) {
  m_rows.clear();
  m_headings.clear();
  delete m_body;
  m_body = new QWidget(this);
  m_type = &type;
  auto* grid = new QGridLayout(m_body);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(4);
  grid->setVerticalSpacing(3);
  grid->setColumnMinimumWidth(0, 84);
  grid->setColumnStretch(0, 4);
  grid->setColumnStretch(1, 9);
  int row = 0;
  std::string_view group;
  for (int i = 0; i < static_cast<int>(type.fields().size()); ++i) {
    const auto& field = type.fields()[static_cast<std::size_t>(i)];
    if (field.group != group) {
      group = field.group;
      auto* heading = roleLabel("heading", m_body);
      heading->setContentsMargins(0, row == 0 ? 0 : 8, 0, 0);
      m_headings.push_back({heading, std::string(group), m_rows.size()});
      grid->addWidget(heading, row++, 0, 1, 4);
    }
    m_rows.push_back(makeFieldRow(m_document, m_shelf, type, i, m_body));
    m_rows.back()->addTo(*grid, row);
    row += FieldRow::lines;
  }
  layout()->addWidget(m_body);
  retranslate();
}

FormElement ElementForm::formOf(const Target& target) const {
  const study::Study& study = m_document.study();
  FormElement form{target, nullptr, false, {}, {}};
  if (target.scenario.empty() && target.element == "scope") {
    form.element = study.scope;
  } else if (const auto* scenario = study.scenario(target.scenario)) {
    for (auto& each : study::resolve(study, *scenario)) {
      if (each.element->id != target.element) continue;
      form.isInherited = scenario->isVariant() && std::ranges::none_of(scenario->elements, [&](const auto& own) { return own->id == target.element; });
      form.element = each.element;
      form.owner = std::move(each.owner);
    }
  }
  return form;
}

FormElement ElementForm::formOf(const Target& target, const std::vector<Target>& together) const {
  FormElement form = formOf(target);
  for (const Target& each : together) {
    if (each == target || !form.element) continue;
    FormElement other = formOf(each);
    if (!other.element) continue;
    if (other.element->type != form.element->type) return {};
    form.others.push_back(std::move(other));
  }
  return form;
}

void ElementForm::show(const Target& target, const std::vector<Target>& together) {
  m_target = target;
  m_together = together;
  const FormElement form = formOf(target, together);
  if (!form.element) {
    if (m_body) m_body->hide();
    return;
  }
  if (m_type != form.element->type || !m_body) build(*form.element->type);
  m_body->show();
  for (const auto& row : m_rows) row->show(form);
  for (std::size_t i = 0; i < m_headings.size(); ++i) {
    const std::size_t end = i + 1 < m_headings.size() ? m_headings[i + 1].firstRow : m_rows.size();
    m_headings[i].label->setVisible(std::any_of(m_rows.begin() + static_cast<std::ptrdiff_t>(m_headings[i].firstRow), m_rows.begin() + static_cast<std::ptrdiff_t>(end),
                                                [](const auto& row) { return row->isShown(); }));
  }
}

void ElementForm::focusField(const std::string& key) {
  for (const auto& row : m_rows)
    if (row->field().key == key && row->isShown()) row->focus();
}

void ElementForm::retranslate() {
  for (const auto& heading : m_headings) heading.label->setText(words::term("group", heading.group).toUpper());
  for (const auto& row : m_rows) row->retranslate();
}

}  // namespace meguri::ui
