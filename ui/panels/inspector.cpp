#include "ui/panels/inspector.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTimer>
#include <map>

#include "ui/base/theme.h"
#include "ui/document/statement.h"
#include "ui/words/headings.h"

namespace meguri::ui {

namespace {

/// A text of several lines that tells when the cursor leaves it.
class NoteEdit final : public QPlainTextEdit {
 public:
  NoteEdit(QWidget* parent, std::function<void()> left) : QPlainTextEdit(parent), m_left(std::move(left)) { setTabChangesFocus(true); }

 protected:
  void focusOutEvent(QFocusEvent* event) override {
    QPlainTextEdit::focusOutEvent(event);
    m_left();
  }

 private:
  std::function<void()> m_left;
};

}  // namespace

Inspector::Inspector(StudyDocument& document, LibraryShelf& shelf, ViewState& state, QWidget* parent) : Dressed(parent), m_document(document), m_state(state) {
  setObjectName(QStringLiteral("inspector_QScrollArea"));
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);  // what is in it takes the keyboard, and is scrolled to
  auto* body = new QWidget(this);
  body->setObjectName(QStringLiteral("inspectorBody_QWidget"));
  auto* layout = new QVBoxLayout(body);
  layout->setContentsMargins(12, 8, 12, 12);
  layout->setSpacing(6);
  m_heading = new QLabel(body);
  m_heading->setFont(uiFont(titlePoints, QFont::DemiBold));
  m_heading->setWordWrap(true);
  layout->addWidget(m_heading);
  m_variant = roleLabel("muted", body);
  m_variant->setWordWrap(true);
  layout->addWidget(m_variant);
  auto* texts = new QGridLayout;
  texts->setHorizontalSpacing(4);
  texts->setColumnMinimumWidth(0, 104);
  texts->setColumnStretch(0, 2);
  texts->setColumnStretch(1, 3);
  m_nameLabel = new QLabel(body);
  m_name = new QLineEdit(body);
  m_name->setObjectName(QStringLiteral("name_QLineEdit"));
  m_nameLabel->setBuddy(m_name);
  texts->addWidget(m_nameLabel, 0, 0);
  texts->addWidget(m_name, 0, 1);
  m_descriptionLabel = new QLabel(body);
  m_description = new NoteEdit(body, [this] { saveDescription(); });
  m_description->setObjectName(QStringLiteral("description_QPlainTextEdit"));
  m_description->setFixedHeight(110);
  m_descriptionLabel->setBuddy(m_description);
  texts->addWidget(m_descriptionLabel, 1, 0, Qt::AlignTop);
  texts->addWidget(m_description, 1, 1);
  layout->addLayout(texts);
  m_changes = new ChangesView(document, state, body);
  layout->addWidget(m_changes);
  m_form = new ElementForm(document, shelf, body);
  layout->addWidget(m_form);
  layout->addStretch();
  setWidget(body);
  connect(m_name, &QLineEdit::editingFinished, this, &Inspector::rename);
  connect(m_description, &QPlainTextEdit::textChanged, this, [this] { m_isDescriptionEdited = true; });
  connect(&m_document, &StudyDocument::changed, this, &Inspector::follow);
  connect(&m_state, &ViewState::targetChanged, this, [this] {
    saveDescription();
    follow();
    verticalScrollBar()->setValue(0);  // another element begins with its name
  });
  connect(&m_state, &ViewState::fieldWanted, this, [this](const std::string& field) {
    m_form->focusField(field);
    if (auto* focused = focusWidget(); focused && widget()->isAncestorOf(focused)) ensureWidgetVisible(focused, 0, 60);
  });
  retranslate();
}

void Inspector::addFoot(QWidget* foot) {
  auto* rows = static_cast<QVBoxLayout*>(widget()->layout());
  rows->insertWidget(rows->indexOf(m_form) + 1, foot);
}

void Inspector::follow() {
  showTexts();
  m_changes->show(m_state.target());
  m_form->show(m_state.target(), m_state.selection());
  chainForm();
}

/// A form made anew comes last in the window's order of Tab: it belongs behind name and description.
void Inspector::chainForm() {
  QList<QWidget*> fields;
  for (QWidget* each = nextInFocusChain(); each != this; each = each->nextInFocusChain())
    if (m_form->isAncestorOf(each) && each->focusPolicy() != Qt::NoFocus) fields << each;
  if (fields.isEmpty() || m_description->nextInFocusChain() == fields.front()) return;
  QWidget* last = m_description;
  for (QWidget* each : fields) setTabOrder(std::exchange(last, each), each);
}

/// What is selected together: how many of what, and which.
void Inspector::showSeveral() {
  const study::Study& study = m_document.study();
  std::map<std::string, int> counts;
  QStringList names;
  int count = 0;
  for (const Target& target : m_state.selection())
    if (const auto element = elementOf(study, target)) {
      ++counts[std::string(element->type->kind())];
      ++count;
      names << words::letter(study, target.scenario) + QStringLiteral(" · ") + words::shown(*element);
    }
  QStringList kinds;
  for (const auto& [kind, number] : counts) kinds << (number == 1 ? words::text("several.one." + kind) : words::text("several.count." + kind, {std::to_string(number)}));
  const QString comma = words::text("list.comma");
  const bool isOneKind = kinds.size() == 1;
  m_heading->setText(isOneKind ? kinds.first() : words::text("several.kinds", {std::to_string(count)}));
  m_variant->setText(isOneKind ? names.join(comma) : words::text("several.choose-kind", {kinds.join(comma).toStdString()}));
  m_variant->show();
  for (QWidget* each : std::initializer_list<QWidget*>{m_nameLabel, m_name, m_descriptionLabel, m_description}) each->hide();
}

void Inspector::showTexts() {
  if (m_state.selection().size() > 1) return showSeveral();
  const study::Study& study = m_document.study();
  const Target& target = m_state.target();
  const bool isScope = target.element == "scope" && target.scenario.empty();
  const auto* scenario = study.scenario(target.scenario);
  m_descriptionLabel->setVisible(isScope);
  m_description->setVisible(isScope);
  m_nameLabel->setText(words::text(isScope ? "ui.title" : "ui.name"));
  m_nameLabel->setVisible(isScope || scenario);
  m_name->setVisible(isScope || scenario);
  const QSignalBlocker quietName(m_name), quietDescription(m_description);
  QString heading, variant;
  if (isScope) {
    heading = words::text("kind.scope");
    if (!m_name->hasFocus() || !m_name->isModified()) showName(study.title);
    // laying a long text out anew takes longer than the edit that asks for it
    if (const QString text = QString::fromStdString(study.description); !m_isDescriptionEdited && text != m_description->toPlainText()) m_description->setPlainText(text);
  } else if (scenario && target.element.empty()) {
    heading = words::letter(study, scenario->id) + QStringLiteral(" · ") + words::shown(*scenario);
    if (scenario->isVariant())
      variant = words::text("ui.variant-changes", {words::scenarioName(study, scenario->base).toStdString(),
                                                   std::to_string(scenario->patches.size() + scenario->elements.size())});
    showName(scenario->name);
  } else if (scenario) {
    for (const auto& each : study::resolve(study, *scenario)) {
      if (each.element->id != target.element) continue;
      heading = words::letter(study, scenario->id) + QStringLiteral(" · ") + words::term("kind", each.element->type->kind()) + QStringLiteral(" · ") + words::shown(*each.element);
      showName(each.element->name);
    }
    const auto patch = scenario->patches.find(target.element);
    if (heading.isEmpty() && patch != scenario->patches.end() && patch->second.removed) heading = words::text("ui.removed-in-variant");
    m_nameLabel->setVisible(heading != words::text("ui.removed-in-variant"));
    m_name->setVisible(heading != words::text("ui.removed-in-variant"));
  }
  m_heading->setText(heading.isEmpty() ? words::text("ui.nothing-selected") : heading);
  m_variant->setText(variant);
  m_variant->setVisible(!variant.isEmpty());
}

void Inspector::showName(const std::string& name) {
  m_name->setText(QString::fromStdString(name));
  m_name->setCursorPosition(0);  // a long name shows its beginning
}

void Inspector::rename() {
  if (m_state.selection().size() > 1) return;
  const Target target = m_state.target();
  const std::string name = m_name->text().trimmed().toStdString();
  if (target.element == "scope" && target.scenario.empty()) return saveTitle();
  if (name.empty()) return follow();
  (void)m_document.edit({"edit.rename", {name}}, [&](study::Transaction& t) {
    if (target.element.empty())
      t.renameScenario(target.scenario, name);
    else
      t.renameElement(target.scenario, target.element, name);
  });
}

void Inspector::saveTitle() {
  const std::string title = m_name->text().trimmed().toStdString();
  m_name->setModified(false);
  (void)m_document.edit({"edit.set-title", {}}, [&](study::Transaction& t) { t.setTitle(title); });
}

void Inspector::saveDescription() {
  if (!std::exchange(m_isDescriptionEdited, false)) return;
  (void)m_document.edit({"edit.set-description", {}}, [text = m_description->toPlainText().toStdString()](study::Transaction& t) { t.setDescription(text); });
}

void Inspector::retranslate() {
  setAccessibleName(words::text("ui.inspector"));
  m_descriptionLabel->setText(words::text("ui.description"));
  m_name->setAccessibleName(words::text("ui.name"));
  m_description->setAccessibleName(words::text("ui.description"));
  follow();
}

}  // namespace meguri::ui
