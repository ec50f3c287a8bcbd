#include "ui/editors/source_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "core/quantity/quantity_json.h"
#include "ui/words/words.h"

namespace meguri::ui {

using quantity::Confidence;
using quantity::Evidence;

SourceDialog::SourceDialog(const QString& inputName, const quantity::Quantity& quantity, QWidget* parent) : QDialog(parent), m_quantity(quantity) {
  setObjectName(QStringLiteral("source_QDialog"));
  setWindowTitle(words::text("explain.of", {words::text("ui.source").toStdString(), inputName.toStdString()}));
  resize(520, 380);
  auto* form = new QFormLayout;
  const auto line = [&](const char* code, const QString& text) {
    auto* edit = new QLineEdit(text, this);
    edit->setObjectName(QLatin1String(code).sliced(3) + QStringLiteral("_QLineEdit"));
    form->addRow(words::text(code), edit);
    return edit;
  };
  m_evidence = new QComboBox(this);
  for (int i = 0; i <= static_cast<int>(Evidence::assumption); ++i) m_evidence->addItem(words::term("evidence", quantity::evidenceWord(static_cast<Evidence>(i))));
  m_evidence->setCurrentIndex(static_cast<int>(quantity.source.evidence));
  form->addRow(words::text("ui.evidence"), m_evidence);
  m_citation = line("ui.citation", QString::fromStdString(quantity.source.citation));
  m_locator = line("ui.locator", QString::fromStdString(quantity.source.locator));
  m_url = line("ui.url", QString::fromStdString(quantity.source.url));
  m_year = line("ui.source-year", quantity.year == 0 ? QString() : QString::number(quantity.year));
  m_year->setValidator(new QIntValidator(1900, 2200, m_year));
  m_confidence = new QComboBox(this);
  for (int i = 0; i <= static_cast<int>(Confidence::low); ++i) m_confidence->addItem(words::term("confidence", quantity::confidenceWord(static_cast<Confidence>(i))));
  m_confidence->setCurrentIndex(static_cast<int>(quantity.confidence));
  form->addRow(words::text("ui.confidence"), m_confidence);
  m_note = new QPlainTextEdit(QString::fromStdString(quantity.note), this);
  m_note->setTabChangesFocus(true);
  form->addRow(words::text("ui.note"), m_note);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(form);
  layout->addWidget(buttons);
}

quantity::Quantity SourceDialog::quantity() const {
  quantity::Quantity result = m_quantity;
  result.source.evidence = static_cast<Evidence>(m_evidence->currentIndex());
  result.source.citation = m_citation->text().trimmed().toStdString();
  result.source.locator = m_locator->text().trimmed().toStdString();
  result.source.url = m_url->text().trimmed().toStdString();
  result.year = m_year->text().toInt();
  result.confidence = static_cast<Confidence>(m_confidence->currentIndex());
  result.note = m_note->toPlainText().trimmed().toStdString();
  return result;
}

}  // namespace meguri::ui
