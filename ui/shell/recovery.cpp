#include "ui/shell/recovery.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/base/dialogs.h"
#include "ui/shell/file_notice.h"
#include "ui/shell/main_window.h"

namespace meguri::ui {

void offerLostWork(MainWindow& window) {
  std::vector<LostWork> works = findLostWork();
  if (!works.empty()) (new RecoveryDialog(window, std::move(works)))->show();
}

void restoreWork(MainWindow& window, LostWork work) {
  const StudyFile::State file = work.file();
  MainWindow* into = nullptr;
  if (!work.entry.path.isEmpty() && file == StudyFile::State::same) {
    into = window.open(work.entry.path);
    if (into) into->document().layOver(work.entry.study, {"edit.recovered", {}});
  }
  if (!into) {
    into = &window.windowFor();
    into->document().begin(work.entry.study, true);
    if (file != StudyFile::State::same) into->fileNotice().tellUntitled(work.entry.path, file);
  }
  into->journal().adopt(work.id, std::move(work.lock));
}

RecoveryDialog::RecoveryDialog(MainWindow& window, std::vector<LostWork> works)
    : Dressed(&window), m_window(window), m_works(std::move(works)), m_about(new QLabel(this)), m_list(new QListWidget(this)), m_state(roleLabel("muted", this)),
      m_differences(new DifferenceList("ui.difference.unsaved", this)), m_restore(new QPushButton(this)), m_discard(new QPushButton(this)), m_later(new QPushButton(this)) {
  setObjectName(QStringLiteral("recovery_QDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  m_list->setObjectName(QStringLiteral("works_QListWidget"));
  m_restore->setObjectName(QStringLiteral("restore_QPushButton"));
  m_discard->setObjectName(QStringLiteral("discard_QPushButton"));
  m_later->setObjectName(QStringLiteral("later_QPushButton"));
  m_restore->setDefault(true);
  for (QPushButton* button : {m_discard, m_later}) button->setAutoDefault(false);
  for (QLabel* label : {m_about, m_state}) label->setWordWrap(true);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_discard);
  buttons->addStretch(1);
  buttons->addWidget(m_later);
  buttons->addWidget(m_restore);
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(m_about);
  rows->addWidget(m_list);
  rows->addWidget(m_state);
  rows->addWidget(m_differences, 1);
  rows->addLayout(buttons);
  connect(m_list, &QListWidget::currentRowChanged, this, &RecoveryDialog::showWork);
  connect(m_restore, &QPushButton::clicked, this, &RecoveryDialog::restore);
  connect(m_discard, &QPushButton::clicked, this, &RecoveryDialog::discard);
  connect(m_later, &QPushButton::clicked, this, &QWidget::close);
  resize(820, 560);
  retranslate();
}

void RecoveryDialog::retranslate() {
  setWindowTitle(words::text("ui.recovery.title"));
  m_about->setText(words::text("ui.recovery.about"));
  m_list->setAccessibleName(words::text("ui.recovery.title"));
  m_restore->setText(words::text("ui.recovery.restore"));
  m_discard->setText(words::text("ui.recovery.discard"));
  m_later->setText(words::text("ui.recovery.later"));
  fill();
}

void RecoveryDialog::fill() {
  const int row = std::max(m_list->currentRow(), 0);
  m_list->clear();
  for (const LostWork& work : m_works) {
    const JournalEntry& entry = work.entry;
    const std::string file = entry.path.isEmpty() ? words::text("ui.recovery.never-saved").toStdString() : QFileInfo(entry.path).fileName().toStdString();
    auto* item = new QListWidgetItem(words::text("ui.recovery.work", {words::shown(entry.title.toStdString()).toStdString(), file, shownTime(entry.time.toMSecsSinceEpoch())}), m_list);
    item->setToolTip(entry.path);
  }
  constexpr int mostRows = 6;
  m_list->setFixedHeight(std::max(m_list->sizeHintForRow(0), 20) * std::clamp(m_list->count(), 2, mostRows) + 2 * m_list->frameWidth());
  m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void RecoveryDialog::showWork() {
  const int row = m_list->currentRow();
  if (row < 0) return;
  const LostWork& work = m_works[static_cast<std::size_t>(row)];
  const std::string path = work.entry.path.toStdString();
  const auto onDisk = StudyFile::read(work.entry.path);
  m_differences->setVisible(bool(onDisk));
  if (onDisk) m_differences->compare(*onDisk, work.entry.study);
  const StudyFile::State file = work.file();
  const char* code = path.empty()                            ? "ui.recovery.has-no-file"
                     : file == StudyFile::State::gone        ? "ui.recovery.file-gone"
                     : !onDisk                               ? "ui.recovery.file-unreadable"
                     : file == StudyFile::State::changed     ? "ui.recovery.file-changed"
                                                             : "ui.recovery.differences";
  m_state->setText(words::text(code, {path, std::to_string(m_differences->count())}));
}

LostWork RecoveryDialog::take() {
  const int row = m_list->currentRow();
  LostWork work = std::move(m_works[static_cast<std::size_t>(row)]);
  m_works.erase(m_works.begin() + row);
  fill();
  return work;
}

void RecoveryDialog::restore() {
  restoreWork(m_window, take());
  if (m_works.empty()) close();
}

void RecoveryDialog::discard() {
  const std::string title = m_works[static_cast<std::size_t>(m_list->currentRow())].entry.title.toStdString();
  if (!dialogs::ask(this, words::text("ui.recovery.ask-discard", {title}), words::text("ui.recovery.discard"))) return;
  take().forget();
  if (m_works.empty()) close();
}

}  // namespace meguri::ui
