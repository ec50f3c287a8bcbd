#include "ui/shell/combine_dialog.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

#include "core/study/edit.h"
#include "ui/base/widget_text.h"
#include "ui/widgets/calm_combo.h"
#include "ui/words/headings.h"
#include "ui/words/variant_words.h"

namespace meguri::ui {

namespace {

QString named(const study::Study& study, const study::Id& id) { return words::letter(study, id) + QStringLiteral(" · ") + words::scenarioName(study, id); }

/// A value as a button shows it: long ones go on in its tool tip.
QString shortened(const QString& text) {
  constexpr int most = 40;
  return QString(text.size() > most ? text.left(most - 1) + u'…' : text).replace(u'&', QStringLiteral("&&"));
}

}  // namespace

CombineDialog::CombineDialog(const study::Study& study, const study::Id& first, QWidget* parent)
    : QDialog(parent), m_study(study), m_first(first), m_partners(study::partners(study, first)) {
  setObjectName(QStringLiteral("combine_QDialog"));
  setWindowTitle(words::text("combine.title"));
  resize(720, 460);
  auto* layout = new QVBoxLayout(this);
  m_with = new CalmCombo(this);
  m_with->setObjectName(QStringLiteral("with_QComboBox"));
  for (const auto& id : m_partners) m_with->addItem(named(m_study, id));
  m_name = new QLineEdit(this);
  m_name->setObjectName(QStringLiteral("combinedName_QLineEdit"));
  m_text = new QLabel(this);
  m_text->setObjectName(QStringLiteral("combine_QLabel"));
  m_text->setTextFormat(Qt::PlainText);
  m_text->setWordWrap(true);
  m_scroll = new QScrollArea(this);
  m_scroll->setObjectName(QStringLiteral("conflicts_QScrollArea"));
  m_scroll->setWidgetResizable(true);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  auto* form = new QFormLayout;
  form->addRow(words::text("combine.with"), m_with);
  form->addRow(words::text("ui.name"), m_name);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  m_ok = buttons->button(QDialogButtonBox::Ok);
  m_ok->setText(words::text("combine.do"));
  layout->addLayout(form);
  layout->addWidget(m_text);
  layout->addWidget(m_scroll, 1);
  layout->addWidget(buttons);
  connect(m_with, &QComboBox::currentIndexChanged, this, &CombineDialog::follow);
  connect(m_name, &QLineEdit::textChanged, this, &CombineDialog::checkName);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  follow();
}

study::Id CombineDialog::second() const { return m_partners.at(static_cast<std::size_t>(m_with->currentIndex())); }
std::string CombineDialog::name() const { return m_name->text().trimmed().toStdString(); }

std::vector<study::Side> CombineDialog::choices() const {
  std::vector<study::Side> result;
  for (const QRadioButton* each : m_seconds) result.push_back(each->isChecked() ? study::Side::second : study::Side::first);
  return result;
}

void CombineDialog::follow() {
  // a name that was typed stays
  if (!m_name->isModified())
    m_name->setText(words::text("combine.both", {words::scenarioName(m_study, m_first).toStdString(), words::scenarioName(m_study, second()).toStdString()}));
  checkName();
  showConflicts();
}

void CombineDialog::checkName() {
  m_ok->setEnabled(!name().empty());
  m_ok->setToolTip(name().empty() ? words::text("combine.no-name") : QString());
}

void CombineDialog::showConflicts() {
  const auto conflicts = study::conflicts(m_study, m_first, second());
  const auto* base = study::commonBase(m_study, m_first, second());
  const QString about = words::text("combine.question", {words::scenarioName(m_study, base->id).toStdString(), words::scenarioName(m_study, m_first).toStdString()});
  m_text->setText(about + u'\n' + (conflicts.empty() ? words::text("combine.no-conflict") : words::text("combine.conflicts", {std::to_string(conflicts.size())})));
  m_seconds.clear();
  auto* body = new QWidget;
  auto* grid = new QGridLayout(body);
  grid->setHorizontalSpacing(16);
  grid->setColumnStretch(0, 2);
  grid->setColumnStretch(1, 2);
  grid->setColumnStretch(2, 2);
  const study::Id sides[] = {m_first, second()};
  for (int side = 0; side < 2 && !conflicts.empty(); ++side) {
    auto* heading = roleLabel("heading", body);
    heading->setText(named(m_study, sides[side]));
    heading->setTextFormat(Qt::PlainText);
    grid->addWidget(heading, 0, side + 1);
  }
  int row = 1;
  for (const auto& conflict : conflicts) {
    const QString thing = words::changedThing(m_study, base->id, conflict.first);
    auto* label = new QLabel(thing, body);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    grid->addWidget(label, row, 0);
    auto* group = new QButtonGroup(body);
    for (int side = 0; side < 2; ++side) {
      const QString value = words::changeTexts(m_study, sides[side], side == 0 ? conflict.first : conflict.second).here;
      auto* button = new QRadioButton(shortened(value), body);
      button->setObjectName(QStringLiteral("%1-%2_QRadioButton").arg(side == 0 ? QStringLiteral("first") : QStringLiteral("second")).arg(row - 1));
      button->setAccessibleName(thing + QStringLiteral(": ") + value);
      button->setToolTip(value);
      button->setChecked(side == 0);
      group->addButton(button);
      grid->addWidget(button, row, side + 1);
      if (side == 1) m_seconds.push_back(button);
    }
    ++row;
  }
  if (conflicts.empty()) row = showTogether(body, *grid);
  grid->setRowStretch(row, 1);
  m_scroll->setWidget(body);
}

/// What the new variant will change of the common base. Gives the rows it takes.
int CombineDialog::showTogether(QWidget* body, QGridLayout& grid) const {
  study::Study draft = m_study;
  study::Transaction transaction(draft);
  const study::Id id = transaction.combine(m_first, second(), name(), {});
  if (!transaction.commit({})) return 0;
  int row = 0;
  for (const auto& change : study::changesOf(draft, *draft.scenario(id))) {
    int column = 0;
    for (const QString& text : {words::changedThing(draft, id, change), words::changeTexts(draft, id, change).here}) {
      auto* label = new QLabel(text, body);
      label->setTextFormat(Qt::PlainText);
      label->setWordWrap(true);
      grid.addWidget(label, row, column++);
    }
    ++row;
  }
  return row;
}

}  // namespace meguri::ui
