#include "ui/pages/method_menu.h"

#include <QActionGroup>

#include "core/report/comparison.h"
#include "ui/pages/scope_edit.h"

namespace meguri::ui {

namespace {

/// In lines: a help text of one line would leave the screen.
QString help(const study::Field& field) { return QStringLiteral("<p>") + words::fieldHelp("scope", field.key).toHtmlEscaped() + QStringLiteral("</p>"); }

}  // namespace

MethodMenu::MethodMenu(StudyDocument& document, QWidget* parent) : Dressed(parent), m_document(document), m_menu(new QMenu(this)) {
  setObjectName(QStringLiteral("method_QToolButton"));
  setProperty("segment", true);
  setPopupMode(InstantPopup);
  setFocusPolicy(Qt::StrongFocus);
  m_menu->setToolTipsVisible(true);
  setMenu(m_menu);
  connect(&m_document, &StudyDocument::changed, this, [this](const ChangeEvent& event) {
    if (event.wholeStudy || event.scope || report::hasEffects(event.before) != report::hasEffects(m_document.study())) fill();
  });
  fill();
}

void MethodMenu::fill() {
  const auto& t = study::scopeType();
  for (QMenu* each : m_menu->findChildren<QMenu*>()) each->deleteLater();
  m_menu->clear();
  for (const auto field : {t.accounting, t.basis, t.allocation, t.endOfLifeRule, t.gridColumn, t.reservoirs}) addChoice(field);
  if (report::hasEffects(m_document.study())) addChoice(t.netBasis);
  m_menu->addSeparator();
  addFlag(t.networkLosses);
  setText(words::text("ui.method"));
  setToolTip(words::text("ui.method.tip"));
}

void MethodMenu::addChoice(study::ChoiceField field) {
  const study::Field& declared = scopeField(field);
  QMenu* options = m_menu->addMenu(words::fieldLabel("scope", declared.key).replace(u'&', QStringLiteral("&&")));
  options->setObjectName(latin(declared.key) + QStringLiteral("_QMenu"));
  options->setToolTipsVisible(true);
  options->menuAction()->setToolTip(help(declared));
  auto* group = new QActionGroup(options);
  for (const auto option : declared.options) {
    auto* action = options->addAction(words::optionLabel("scope", declared.key, option).replace(u'&', QStringLiteral("&&")));
    action->setData(latin(option));
    action->setCheckable(true);
    action->setChecked(m_document.study().scope->get(field) == option);
    action->setToolTip(help(declared));
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, &declared, option] { editScope(m_document, declared.key, std::string(option)); });
  }
}

void MethodMenu::addFlag(study::FlagField field) {
  const study::Field& declared = scopeField(field);
  auto* action = m_menu->addAction(words::fieldLabel("scope", declared.key).replace(u'&', QStringLiteral("&&")));
  action->setObjectName(latin(declared.key) + QStringLiteral("_QAction"));
  action->setCheckable(true);
  action->setChecked(m_document.study().scope->get(field));
  action->setToolTip(help(declared));
  connect(action, &QAction::triggered, this, [this, &declared](bool isOn) { editScope(m_document, declared.key, isOn); });
}

}  // namespace meguri::ui
