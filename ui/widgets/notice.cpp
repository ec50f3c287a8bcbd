#include "ui/widgets/notice.h"

namespace meguri::ui {

Notice::Notice(QWidget* parent) : Dressed(parent), m_text(new QLabel(this)), m_row(new QHBoxLayout), m_hide(new QToolButton(this)) {
  setObjectName(QStringLiteral("notice_Notice"));
  setProperty("notice", true);
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_hide->setObjectName(QStringLiteral("hide_QToolButton"));
  m_hide->setText(QStringLiteral("×"));
  m_hide->setAutoRaise(true);
  m_hide->setFocusPolicy(Qt::TabFocus);
  connect(m_hide, &QToolButton::clicked, this, &QWidget::hide);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(16, 6, 8, 6);
  layout->addWidget(m_text, 1);
  layout->addLayout(m_row);
  layout->addWidget(m_hide, 0, Qt::AlignTop);
  retranslate();
  hide();
}

void Notice::tell(std::function<QString()> text, std::vector<Offer> offers) {
  m_words = std::move(text);
  for (const auto& [button, code] : m_buttons) button->deleteLater();  // one of them may have been pressed just now
  m_buttons.clear();
  for (Offer& offer : offers) {
    auto* button = new QPushButton(this);
    button->setObjectName(QString::fromStdString(offer.code) + QStringLiteral("_QPushButton"));
    m_row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, act = std::move(offer.act), stays = offer.stays] {
      if (!stays) hide();
      act();
    });
    m_buttons.emplace_back(button, offer.code);
  }
  setTabOrder(m_buttons.empty() ? static_cast<QWidget*>(m_text) : m_buttons.back().first, m_hide);
  retranslate();
  show();
}

void Notice::retranslate() {
  if (m_words) m_text->setText(m_words());
  setAccessibleName(m_text->text());
  for (const auto& [button, code] : m_buttons) button->setText(words::text("notice." + code));
  m_hide->setToolTip(words::text("library.hide"));
  m_hide->setAccessibleName(m_hide->toolTip());
}

}  // namespace meguri::ui
