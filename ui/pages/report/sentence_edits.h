#pragma once

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/board/messages.h"
#include "ui/base/widget_text.h"
#include "ui/document/study_document.h"

namespace meguri::ui {

/// The sentences the program writes, each to be put in one's own words, left out, or taken as written; with the numbers behind it. What was edited
/// against other results than there are now is marked.
class SentenceEdits : public Dressed<QScrollArea> {
  Q_OBJECT
 public:
  SentenceEdits(StudyDocument& document, QWidget* parent = nullptr);

  /// The sentences of these results: those of the answer, then those for the meeting.
  void show(const board::Findings& findings);
  /// Puts the cursor into a sentence.
  void goTo(const QString& message);

 signals:
  void numbersAsked(const std::vector<meguri::report::Reading>& numbers);

 protected:
  void retranslate() override;

 private:
  struct Row {
    board::Message message;
    QWidget* frame = nullptr;
    QPlainTextEdit* text = nullptr;
    QLabel* state = nullptr;
    QPushButton *reset = nullptr, *numbers = nullptr;
  };
  void build(std::size_t row);
  void fill(Row& row);
  void follow();
  void write(const Row& row);
  void takeAsWritten(const Row& row);

  StudyDocument& m_document;
  study::Study m_study;  ///< of the results, for words
  QVBoxLayout* m_rows;
  std::vector<Row> m_all;
  bool m_isFilling = false;
};

}  // namespace meguri::ui
