#include "ui/widgets/next_step.h"

#include <QVBoxLayout>

#include "ui/widgets/flow_layout.h"

namespace meguri::ui {

NextStep::NextStep(const char* code, std::vector<Offer> offers, QWidget* parent) : Dressed(parent), m_code(code), m_text(roleLabel("muted", this)) {
  m_text->setWordWrap(true);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(12, 8, 12, 12);
  rows->setSpacing(8);
  rows->addWidget(m_text);
  auto* buttons = new QWidget(this);
  auto* flow = new FlowLayout(buttons);
  flow->setContentsMargins(0, 0, 0, 0);
  for (const Offer& offer : offers) {
    auto* button = new QPushButton(buttons);
    button->setObjectName(QString(offer.action->objectName()).replace(QStringLiteral("_QAction"), QStringLiteral("_next_QPushButton")));
    const auto follow = [button, action = offer.action] {
      button->setEnabled(action->isEnabled());
      button->setToolTip(action->toolTip());
    };
    connect(offer.action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, offer.action, &QAction::trigger);
    follow();
    flow->addWidget(button);
    m_buttons.emplace_back(offer.code, button);
  }
  rows->addWidget(buttons);
  retranslate();
}

void NextStep::say(const char* code) {
  m_code = code;
  retranslate();
}

void NextStep::retranslate() {
  m_text->setText(words::text(m_code));
  for (const auto& [code, button] : m_buttons) button->setText(words::text(code));
}

}  // namespace meguri::ui
