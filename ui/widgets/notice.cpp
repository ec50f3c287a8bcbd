#include "ui/widgets/notice.h"

#include <QHBoxLayout>

namespace meguri::ui {

Notice::Notice(QWidget* parent) : Dressed(parent), m_text(new QLabel(this)), m_hide(new QToolButton(this)) {
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
  layout->addWidget(m_hide, 0, Qt::AlignTop);
  retranslate();
  hide();
}

void Notice::tell(const QString& text) {
  m_text->setText(text);
  setAccessibleName(text);
  show();
}

void Notice::retranslate() {
  m_hide->setToolTip(words::text("library.hide"));
  m_hide->setAccessibleName(m_hide->toolTip());
}

}  // namespace meguri::ui
