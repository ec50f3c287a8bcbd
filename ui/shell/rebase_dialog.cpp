#include "ui/shell/rebase_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/study/edit.h"
#include "ui/base/widget_text.h"
#include "ui/words/headings.h"
#include "ui/words/variant_words.h"

namespace meguri::ui {

RebaseDialog::RebaseDialog(const study::Study& study, const study::Id& variant, QWidget* parent)
    : QDialog(parent), m_study(study), m_variant(variant), m_choices(study::otherBases(study, variant)) {
  setObjectName(QStringLiteral("rebase_QDialog"));
  setWindowTitle(words::text("rebase.title"));
  resize(520, 420);
  auto* layout = new QVBoxLayout(this);
  auto* question = new QLabel(words::text("rebase.question", {words::scenarioName(m_study, variant).toStdString()}), this);
  question->setTextFormat(Qt::PlainText);
  question->setWordWrap(true);
  m_bases = new QListWidget(this);
  m_bases->setObjectName(QStringLiteral("bases_QListWidget"));
  m_bases->setAccessibleName(words::text("rebase.bases"));
  for (const auto& id : m_choices) m_bases->addItem(words::letter(m_study, id) + QStringLiteral(" · ") + words::scenarioName(m_study, id));
  m_bases->setCurrentRow(0);
  m_lostText = new QLabel(this);
  m_lostText->setObjectName(QStringLiteral("lost_QLabel"));
  m_lostText->setWordWrap(true);
  m_lost = new QListWidget(this);
  m_lost->setObjectName(QStringLiteral("lost_QListWidget"));
  m_lost->setAccessibleName(words::text("rebase.lost.name"));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  buttons->button(QDialogButtonBox::Ok)->setText(words::text("rebase.do"));
  layout->addWidget(question);
  layout->addWidget(m_bases, 1);
  layout->addWidget(m_lostText);
  layout->addWidget(m_lost, 1);
  layout->addWidget(buttons);
  connect(m_bases, &QListWidget::currentRowChanged, this, &RebaseDialog::showLost);
  connect(m_bases, &QListWidget::itemActivated, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  showLost();
}

study::Id RebaseDialog::base() const {
  const int row = m_bases->currentRow();
  return row < 0 ? study::Id() : m_choices[static_cast<std::size_t>(row)];
}

void RebaseDialog::showLost() {
  m_lost->clear();
  study::Study draft = m_study;
  study::Transaction transaction(draft);
  const auto lost = transaction.rebase(m_variant, base());
  for (const auto& each : lost) {
    const QString whose = each.scenario == m_variant ? QString() : words::letter(m_study, each.scenario) + QStringLiteral(": ");
    m_lost->addItem(whose + words::changedThing(m_study, each.scenario, each.change) + QStringLiteral(" — ") + words::changeTexts(m_study, each.scenario, each.change).here);
  }
  m_lost->setVisible(!lost.empty());
  m_lostText->setText(lost.empty() ? words::text("rebase.nothing-lost") : words::text("rebase.lost", {std::to_string(lost.size())}));
}

}  // namespace meguri::ui
