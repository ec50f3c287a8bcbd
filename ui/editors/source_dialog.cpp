#include "ui/editors/source_dialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "core/quantity/quantity_json.h"
#include "ui/base/widget_text.h"
#include "ui/editors/path_parameters.h"

namespace meguri::ui {

using quantity::Confidence;
using quantity::Evidence;

namespace {

/// 0 where no year is stated, -1 where what is stated is none.
int yearIn(const QString& text) {
  const QString plain = plainDigits(text);
  const int year = plain.toInt();
  return plain.isEmpty() ? 0 : year >= 1900 && year <= 2200 ? year : -1;
}

bool isAddress(const QString& text) {
  const QUrl url(text, QUrl::StrictMode);
  return url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

}  // namespace

SourceDialog::SourceDialog(const QString& inputName, const quantity::Quantity& quantity, std::vector<quantity::Source> known, QWidget* parent)
    : QDialog(parent), m_quantity(quantity), m_known(std::move(known)) {
  setObjectName(QStringLiteral("source_QDialog"));
  setWindowTitle(words::text("explain.of", {words::text("ui.source").toStdString(), inputName.toStdString()}));
  resize(520, 380);
  auto* form = new QFormLayout;
  const auto line = [&](const char* code, const QString& text) {
    auto* edit = new QLineEdit(text, this);
    edit->setObjectName(QLatin1String(code).sliced(3) + QStringLiteral("_QLineEdit"));
    form->addRow(words::text(code), edit);
    edit->setAccessibleName(words::text(code));
    connect(edit, &QLineEdit::textChanged, this, &SourceDialog::follow);
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
  m_confidence = new QComboBox(this);
  for (int i = 0; i <= static_cast<int>(Confidence::low); ++i) m_confidence->addItem(words::term("confidence", quantity::confidenceWord(static_cast<Confidence>(i))));
  m_confidence->setCurrentIndex(static_cast<int>(quantity.confidence));
  form->addRow(words::text("ui.confidence"), m_confidence);
  m_note = new QPlainTextEdit(QString::fromStdString(quantity.note), this);
  m_note->setTabChangesFocus(true);
  form->addRow(words::text("ui.note"), m_note);
  m_evidence->setAccessibleName(words::text("ui.evidence"));
  m_confidence->setAccessibleName(words::text("ui.confidence"));
  m_note->setAccessibleName(words::text("ui.note"));
  m_note->setObjectName(QStringLiteral("note_QPlainTextEdit"));
  m_evidence->setObjectName(QStringLiteral("evidence_QComboBox"));
  m_confidence->setObjectName(QStringLiteral("confidence_QComboBox"));
  m_fault = roleLabel("error", this);
  m_fault->setObjectName(QStringLiteral("source_fault_QLabel"));
  m_fault->setWordWrap(true);
  QStringList documents;
  for (const auto& each : m_known) documents << QString::fromStdString(each.citation);
  auto* completer = new QCompleter(documents, this);
  completer->setFilterMode(Qt::MatchContains);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  m_citation->setCompleter(completer);
  connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &SourceDialog::take);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  m_ok = buttons->button(QDialogButtonBox::Ok);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(form);
  layout->addWidget(m_fault);
  layout->addWidget(buttons);
  follow();
}

/// A document named before: what was said of it holds here too, until it is changed.
void SourceDialog::take(const QString& citation) {
  const auto found = std::ranges::find(m_known, citation.toStdString(), &quantity::Source::citation);
  if (found == m_known.end()) return;
  m_quantity.source.licence = found->licence;
  m_quantity.source.url = found->url;
  m_quantity.source.secondHand = found->secondHand;
  m_evidence->setCurrentIndex(static_cast<int>(found->evidence));
  m_locator->setText(QString::fromStdString(found->locator));
  m_url->setText(QString::fromStdString(found->url));
}

void SourceDialog::follow() {
  if (!m_ok) return;
  const QString url = m_url->text().trimmed();
  QString fault;
  // what a file came with is left as it is
  const bool isNew = url != QString::fromStdString(m_quantity.source.url);
  if (isNew && !url.isEmpty() && !isAddress(url)) fault = words::text("source.not-an-address", {url.toStdString()});
  else if (yearIn(m_year->text()) < 0) fault = words::text("ui.path.not-a-year", {m_year->text().toStdString()});
  m_fault->setText(fault);
  m_fault->setVisible(!fault.isEmpty());
  m_ok->setEnabled(fault.isEmpty());
  m_ok->setToolTip(fault);
}

quantity::Quantity SourceDialog::quantity() const {
  quantity::Quantity result = m_quantity;
  result.source.evidence = static_cast<Evidence>(m_evidence->currentIndex());
  result.source.citation = m_citation->text().trimmed().toStdString();
  result.source.locator = m_locator->text().trimmed().toStdString();
  result.source.url = m_url->text().trimmed().toStdString();
  result.year = std::max(0, yearIn(m_year->text()));
  result.confidence = static_cast<Confidence>(m_confidence->currentIndex());
  result.note = m_note->toPlainText().trimmed().toStdString();
  return result;
}

}  // namespace meguri::ui
