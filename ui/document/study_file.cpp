#include "ui/document/study_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include "core/exchange/pdf/pdf.h"
#include "core/exchange/pdf/study_bytes.h"
#include "core/storage/file.h"
#include "core/study/study_json.h"

namespace meguri::ui {

namespace {

/// Of the file itself, whichever link leads to it.
std::string lockPath(const QString& path) {
  const QFileInfo info(path);
  const QFileInfo real(info.exists() ? info.canonicalFilePath() : info.absoluteFilePath());
  return real.dir().filePath(u'.' + real.fileName() + QStringLiteral(".lock")).toStdString();
}

Result<study::Study> parse(const std::string& bytes, const QString& path) {
  auto study = study::readStudy(bytes);
  if (study) return study;
  Fault fault = study.fault();
  const std::string name = QFileInfo(path).fileName().toStdString();
  fault.place = fault.place.empty() ? name : name + ", " + fault.place;
  return fault;
}

}  // namespace

QByteArray hashOf(const std::string& bytes) { return QCryptographicHash::hash(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())), QCryptographicHash::Sha256).toHex(); }

StudyFile::State StudyFile::state() const {
  if (m_path.isEmpty()) return State::same;
  if (!QFileInfo::exists(m_path)) return State::gone;
  const auto bytes = storage::readFile(m_path.toStdString());
  return bytes && *bytes == m_bytes ? State::same : State::changed;
}

QDateTime StudyFile::time() const { return QFileInfo(m_path).lastModified(); }

QByteArray StudyFile::hash() const { return m_path.isEmpty() ? QByteArray() : hashOf(m_bytes); }

Result<study::Study> StudyFile::read(const QString& path) {
  const auto file = exchange::readStudyBytes(path.toStdString());
  if (!file) return file.fault();
  return parse(file->bytes, path);
}

Result<StudyFile::OfReport> StudyFile::readReport(const QString& path) {
  const auto file = exchange::readStudyBytes(path.toStdString());
  if (!file) return file.fault();
  auto study = parse(file->bytes, path);
  if (!study) return study.fault();
  return OfReport{*std::move(study), file->isChanged};
}

bool StudyFile::isReport(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) && exchange::isPdf(file.read(1024).toStdString());
}

Result<study::Study> StudyFile::open(const QString& path) {
  auto bytes = storage::readFile(path.toStdString());
  if (!bytes) return bytes.fault();
  auto study = parse(*bytes, path);
  if (study) take(path, *std::move(bytes));
  return study;
}

std::optional<Fault> StudyFile::write(const QString& path, const study::Study& study) {
  if (const auto old = storage::readFile(path.toStdString())) {
    const std::string version = study::olderVersion(*old, study);
    const QString backup = path + QStringLiteral(".v%1.bak").arg(QString::fromStdString(version));
    if (!version.empty() && !QFileInfo::exists(backup)) {
      if (auto fault = storage::writeFile(backup.toStdString(), *old)) return fault;
      QFile::setPermissions(backup, QFile::permissions(path));  // who may not read the study may not read what it was
    }
  }
  std::string bytes = study::writeStudy(study);
  if (auto fault = storage::writeFile(path.toStdString(), bytes)) return fault;
  take(path, std::move(bytes));
  return std::nullopt;
}

void StudyFile::take(const QString& path, std::string bytes) {
  m_bytes = std::move(bytes);
  const bool isAnother = path != m_path;
  m_path = path;  // may be m_path itself
  if (isAnother || m_lock.state() != storage::Lock::State::taken) m_lock.take(lockPath(path));
}

void StudyFile::meet() {
  if (auto bytes = storage::readFile(m_path.toStdString())) m_bytes = *std::move(bytes);
}

void StudyFile::leave() {
  m_path.clear();
  m_bytes.clear();
  m_lock.release();
}

std::optional<storage::LockHolder> StudyFile::openElsewhere() {
  if (m_path.isEmpty() || m_lock.state() == storage::Lock::State::taken) return std::nullopt;
  return m_lock.take(lockPath(m_path)) == storage::Lock::State::held ? m_lock.holder() : std::nullopt;
}

std::optional<storage::LockHolder> StudyFile::openElsewhere(const QString& path) {
  storage::Lock probe;
  return probe.take(lockPath(path)) == storage::Lock::State::held ? probe.holder() : std::nullopt;
}

QStringList StudyFile::backups(const QString& path) {
  const QFileInfo info(path);
  QStringList found;
  for (const QFileInfo& each : info.dir().entryInfoList(QDir::Files, QDir::Time))
    if (each.fileName().startsWith(info.fileName() + QStringLiteral(".v")) && each.fileName().endsWith(QStringLiteral(".bak"))) found << each.absoluteFilePath();
  return found;
}

}  // namespace meguri::ui
