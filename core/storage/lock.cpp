#include "core/storage/lock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSysInfo>
#include <set>

namespace meguri::storage {

namespace {

/// Paths of the locks this process holds.
std::set<std::string>& ours() {
  static std::set<std::string> paths;
  return paths;
}

}  // namespace

Lock& Lock::operator=(Lock&& other) noexcept {
  if (this == &other) return *this;
  release();
  m_path = std::move(other.m_path);
  m_file = std::move(other.m_file);
  m_state = std::exchange(other.m_state, State::none);
  return *this;
}

Lock::State Lock::take(const std::string& path) {
  release();
  m_path = path;
  m_file = std::make_unique<QLockFile>(QFile::decodeName(path.c_str()));
  m_file->setStaleLockTime(0);  // age says nothing: a window may stay open for days
  if (tryTake()) {
    ours().insert(path);
    m_state = State::taken;
  } else {
    m_state = m_file->error() == QLockFile::LockFailedError ? State::held : State::impossible;
  }
  return m_state;
}

bool Lock::tryTake() {
  if (m_file->tryLock(0)) return true;
  // In a container processes have the same few numbers at every start: a lock with our number that we do not hold is of one before us.
  const auto who = holder();
  const bool isOfOneBeforeUs = who && who->process == QCoreApplication::applicationPid() && who->host == QSysInfo::machineHostName().toStdString() && !ours().contains(m_path);
  return isOfOneBeforeUs && QFile::remove(QFile::decodeName(m_path.c_str())) && m_file->tryLock(0);
}

void Lock::release() {
  if (m_state == State::taken) ours().erase(m_path);
  m_file.reset();
  m_state = State::none;
}

std::optional<LockHolder> Lock::holder() const {
  qint64 process = 0;
  QString host, program;
  if (m_state == State::taken || !m_file || !m_file->getLockInfo(&process, &host, &program)) return std::nullopt;
  const QFileInfo info(QFile::decodeName(m_path.c_str()));
  return LockHolder{info.owner().toStdString(), host.toStdString(), process, info.lastModified().toMSecsSinceEpoch()};
}

}  // namespace meguri::storage
