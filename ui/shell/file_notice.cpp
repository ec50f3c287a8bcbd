#include "ui/shell/file_notice.h"

#include <QFileInfo>
#include <QLocale>

#include "ui/base/dialogs.h"
#include "ui/shell/difference_list.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recovery.h"

namespace meguri::ui {

namespace {

std::string nameOf(const QString& path) { return QFileInfo(path).fileName().toStdString(); }

}  // namespace

std::string who(const storage::LockHolder& holder) {
  if (holder.user.empty() && holder.host.empty()) return words::text("ui.another-program").toStdString();
  return words::text("ui.user-on-host", {holder.user.empty() ? words::text("ui.another-program").toStdString() : holder.user, holder.host}).toStdString();
}

std::string shownTime(qint64 time) { return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::ShortFormat).toStdString(); }

FileNotice::FileNotice(MainWindow& window, Notice& notice) : QObject(&window), m_window(window), m_notice(notice) {
  connect(&m_window.document(), &StudyDocument::pathChanged, this, &FileNotice::tellElsewhere);
  connect(&m_window.document(), &StudyDocument::changedOnDisk, this, &FileNotice::tellChange);
  connect(&m_window.journal(), &Journal::failed, this, &FileNotice::tellNotKept);
}

/// Also where a file was read or written anew: what was said of the one before holds no more.
void FileNotice::tellElsewhere() {
  const auto holder = m_window.document().file().openElsewhere();
  if (!holder) return m_notice.hide();
  m_notice.tell([holder = *holder, name = nameOf(m_window.document().path())] { return words::text("ui.open-elsewhere", {name, who(holder), shownTime(holder.since)}); });
}

void FileNotice::tellChange() {
  const StudyFile& file = m_window.document().file();
  const std::string name = nameOf(file.path());
  if (file.state() == StudyFile::State::gone) return m_notice.tell([name] { return words::text("ui.gone-from-disk", {name}); });
  const auto keep = [this] { m_window.document().keepMine(); };
  const bool isModified = m_window.document().isModified();
  const qint64 time = file.time().toMSecsSinceEpoch();
  m_notice.tell([name, isModified, time] { return words::text(isModified ? "ui.changed-on-disk-modified" : "ui.changed-on-disk", {name, shownTime(time)}); },
                {{"reload", [this] { reload(); }}, {"keep", keep}, {"differences", [this] { seeDifferences(); }, true}});
}

void FileNotice::tellNotKept(const Fault& fault) {
  m_notice.tell([fault] { return words::text("ui.not-kept", {words::reason(fault).toStdString()}); });
}

void FileNotice::tellOfReport(const QString& path, bool isChanged) {
  m_notice.tell([isChanged, name = nameOf(path)] { return words::text(isChanged ? "pdf.changed" : "pdf.opened", {name}); });
}

void FileNotice::tellUntitled(const QString& path, StudyFile::State file) {
  const char* code = file == StudyFile::State::gone ? "ui.recovered-gone" : "ui.recovered-changed";
  m_notice.tell([code, path] { return words::text(code, {path.toStdString()}); });
}

void FileNotice::reload() {
  if (const auto fault = m_window.document().reload()) {
    dialogs::tellFault(&m_window, *fault);
    tellChange();  // still unsettled
  }
}

void FileNotice::seeDifferences() {
  const auto onDisk = StudyFile::read(m_window.document().path());
  if (!onDisk) return dialogs::tellFault(&m_window, onDisk.fault());
  showDifferences(&m_window, *onDisk, m_window.document().study());
}

void FileNotice::offerInstead(const QString& path, const Fault& fault) {
  std::vector<LostWork> works = findLostWork();
  std::erase_if(works, [whole = QFileInfo(path).absoluteFilePath()](const LostWork& work) { return work.entry.path != whole; });
  const QStringList backups = StudyFile::backups(path);
  QStringList ways;
  for (const LostWork& work : works) ways << words::text("ui.open-recovered", {shownTime(work.entry.time.toMSecsSinceEpoch())});
  for (const QString& backup : backups) ways << words::text("ui.open-backup", {nameOf(backup)});
  if (ways.isEmpty() || fault.kind == FaultKind::unreadable) return dialogs::tellFault(&m_window, fault);
  const auto way = dialogs::choose(&m_window, words::text("ui.offer-instead", {words::describe(fault).toStdString()}), ways);
  if (!way) return;
  const auto chosen = static_cast<std::size_t>(*way);
  if (chosen < works.size())
    restoreWork(m_window, std::move(works[chosen]));
  else
    m_window.openCopy(backups[static_cast<qsizetype>(chosen - works.size())]);
}

}  // namespace meguri::ui
