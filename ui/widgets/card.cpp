#include "ui/widgets/card.h"

#include "ui/base/theme.h"
#include "ui/base/widget_text.h"
#include "ui/widgets/control.h"

namespace meguri::ui {

Card::Card(QWidget* parent) : QFrame(parent), m_title(new QLabel(this)), m_subtitle(roleLabel("muted", this)), m_button(new QToolButton(this)), m_body(new QVBoxLayout(this)), m_tools(new QHBoxLayout) {
  setProperty("card", true);
  m_title->setFont(uiFont(titlePoints, QFont::DemiBold));
  m_title->setWordWrap(true);
  m_title->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_subtitle->setFont(uiFont(smallPoints));
  m_subtitle->setWordWrap(true);
  m_subtitle->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_button->setText(QStringLiteral("⋯"));
  m_button->setAutoRaise(true);
  m_button->setPopupMode(QToolButton::InstantPopup);
  m_button->setFocusPolicy(Qt::TabFocus);
  m_button->hide();
  markControl(*m_button);
  m_body->setContentsMargins(12, 10, 12, 10);
  m_body->setSpacing(2);
  auto* top = new QHBoxLayout;
  top->addWidget(m_title, 1);
  top->addWidget(m_button, 0, Qt::AlignTop);
  m_body->addLayout(top);
  m_tools->setSpacing(2);
  m_tools->addWidget(m_subtitle, 1);
  m_body->addLayout(m_tools);
  m_title->hide();
  m_subtitle->hide();
}

void Card::setTitle(const QString& title, const QString& subtitle) {
  m_title->setText(title);
  m_title->setVisible(!title.isEmpty());
  m_subtitle->setText(subtitle);
  m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::alignHeadings(const std::vector<Card*>& cards) {
  int title = 0, subtitle = 0;
  for (const Card* card : cards) {
    // a label takes the height it was given before for one it needs
    for (QLabel* label : {card->m_title, card->m_subtitle}) label->setMinimumHeight(0);
    title = std::max(title, card->m_title->heightForWidth(card->m_title->width()));
    subtitle = std::max(subtitle, card->m_subtitle->heightForWidth(card->m_subtitle->width()));
  }
  for (Card* card : cards) {
    card->m_title->setMinimumHeight(title);
    card->m_subtitle->setMinimumHeight(subtitle);
  }
}

QToolButton* Card::addTool() {
  auto* button = new QToolButton(this);
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::TabFocus);
  button->setProperty("headTool", true);
  markControl(*button);
  m_tools->addWidget(button, 0, Qt::AlignTop);
  return button;
}

QMenu* Card::menu() {
  if (!m_button->menu()) {
    m_button->setMenu(new QMenu(m_button));
    m_button->show();
  }
  return m_button->menu();
}

}  // namespace meguri::ui
