#include "ui/pages/report/sentence_edits.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <algorithm>

#include "ui/print/report_print.h"
#include "ui/words/board_words.h"

namespace meguri::ui {

namespace {

std::string presentLanguage() { return words::language() == words::Language::japanese ? "ja" : "en"; }

/// As high as its lines are in the width it has, within reason.
class SentenceEdit : public QPlainTextEdit {
 public:
  using QPlainTextEdit::QPlainTextEdit;
  void fit() {
    constexpr int most = 8;
    const int lines = std::clamp(static_cast<int>(document()->size().height()), 1, most);
    const int around = height() - viewport()->height() + static_cast<int>(2 * document()->documentMargin());
    setFixedHeight(lines * fontMetrics().lineSpacing() + around);
    setVerticalScrollBarPolicy(document()->size().height() > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
  }

 protected:
  void resizeEvent(QResizeEvent* event) override {
    QPlainTextEdit::resizeEvent(event);
    fit();
  }
};

/// Puts an edit in the place of one of the same sentence, or behind all; without text and basis the sentence is as written.
void put(study::Report& report, const study::EditedMessage& edit, bool isAsWritten) {
  std::erase_if(report.messages, [&](const study::EditedMessage& each) { return each.message == edit.message && each.language == edit.language; });
  if (!isAsWritten) report.messages.push_back(edit);
}

}  // namespace

SentenceEdits::SentenceEdits(StudyDocument& document, QWidget* parent) : Dressed(parent), m_document(document) {
  setObjectName(QStringLiteral("report_SentenceEdits"));
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* body = new QWidget(this);
  m_rows = new QVBoxLayout(body);
  m_rows->setContentsMargins(12, 8, 12, 12);
  m_rows->setSpacing(10);
  m_rows->addStretch(1);
  setWidget(body);
  connect(&m_document, &StudyDocument::changed, this, &SentenceEdits::follow);
}

void SentenceEdits::show(const board::Findings& findings) {
  m_study = findings.study();
  auto messages = board::keyMessages(findings);
  for (auto& each : board::phrases(findings)) messages.push_back(std::move(each));
  const bool isSame = messages.size() == m_all.size() && std::ranges::equal(messages, m_all, {}, &board::Message::key, [](const Row& row) { return row.message.key; });
  if (!isSame) {
    for (Row& row : m_all) delete row.frame;
    m_all.clear();
    m_all.resize(messages.size());
  }
  for (std::size_t i = 0; i < messages.size(); ++i) {
    m_all[i].message = std::move(messages[i]);
    if (!isSame) build(i);
    fill(m_all[i]);
  }
}

void SentenceEdits::build(std::size_t index) {
  Row& row = m_all[index];
  row.frame = new QWidget(widget());
  auto* layout = new QVBoxLayout(row.frame);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  auto* edit = new SentenceEdit(row.frame);
  row.text = edit;
  row.text->setObjectName(QStringLiteral("sentence%1_QPlainTextEdit").arg(index));
  row.text->setTabChangesFocus(true);
  connect(edit, &QPlainTextEdit::textChanged, edit, &SentenceEdit::fit);
  connect(row.text, &QPlainTextEdit::textChanged, this, [this, index] {
    if (!m_isFilling) write(m_all[index]);
  });
  auto* beneath = new QHBoxLayout;
  row.state = roleLabel("muted", row.frame);
  row.numbers = new QPushButton(row.frame);
  row.numbers->setObjectName(QStringLiteral("sentenceNumbers%1_QPushButton").arg(index));
  row.numbers->setFlat(true);
  connect(row.numbers, &QPushButton::clicked, this, [this, index] { emit numbersAsked(m_all[index].message.numbers); });
  row.reset = new QPushButton(row.frame);
  row.reset->setObjectName(QStringLiteral("sentenceReset%1_QPushButton").arg(index));
  row.reset->setFlat(true);
  connect(row.reset, &QPushButton::clicked, this, [this, index] { takeAsWritten(m_all[index]); });
  beneath->addWidget(row.state, 1);
  beneath->addWidget(row.numbers);
  beneath->addWidget(row.reset);
  layout->addWidget(row.text);
  layout->addLayout(beneath);
  m_rows->insertWidget(m_rows->count() - 1, row.frame);
}

void SentenceEdits::fill(Row& row) {
  const QScopedValueRollback guard(m_isFilling, true);
  const auto said = words::said(row.message, m_study, reportOf(m_document.study()));
  if (row.text->toPlainText() != said.text) row.text->setPlainText(said.text);
  row.text->setPlaceholderText(words::text("reportpage.left-out"));
  row.text->setAccessibleName(said.generated);
  row.state->setText(said.isStale ? words::text("reportpage.stale") : said.isEdited ? words::text("reportpage.edited") : QString());
  row.state->setToolTip(said.isEdited ? words::text("reportpage.now-says", {said.generated.toStdString()}) : QString());
  row.state->setProperty("role", said.isStale ? "warning" : "muted");
  row.numbers->setText(words::text("reportpage.numbers"));
  row.numbers->setVisible(!row.message.numbers.empty());
  row.reset->setText(words::text("reportpage.as-written"));
  row.reset->setToolTip(words::text("reportpage.now-says", {said.generated.toStdString()}));
  row.reset->setVisible(said.isEdited);
}

void SentenceEdits::follow() {
  for (Row& row : m_all) fill(row);
}

void SentenceEdits::retranslate() { follow(); }

void SentenceEdits::write(const Row& row) {
  study::Report report = reportOf(m_document.study());
  const QString generated = words::said(row.message, m_study, {}).generated, text = row.text->toPlainText();
  put(report, {row.message.key, presentLanguage(), text.toStdString(), generated.toStdString(), {}}, text == generated);
  const auto change = [&](study::Transaction& transaction) { transaction.setReport(report); };
  m_document.edit({"edit.set-report", {}}, change, QStringLiteral("report-sentence-") + QString::fromStdString(row.message.key));
}

void SentenceEdits::takeAsWritten(const Row& row) {
  study::Report report = reportOf(m_document.study());
  put(report, {row.message.key, presentLanguage(), {}, {}, {}}, true);
  m_document.edit({"edit.set-report", {}}, [&](study::Transaction& transaction) { transaction.setReport(report); });
}

void SentenceEdits::goTo(const QString& message) {
  const auto row = std::ranges::find(m_all, message.toStdString(), [](const Row& each) { return each.message.key; });
  if (row == m_all.end()) return;
  row->text->setFocus(Qt::OtherFocusReason);
  ensureWidgetVisible(row->frame);
}

}  // namespace meguri::ui
