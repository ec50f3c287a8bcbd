#include "ui/document/journal.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

#include "core/storage/file.h"
#include "core/study/study_json.h"

namespace meguri::ui {

namespace {

std::chrono::milliseconds& delay() {
  static std::chrono::milliseconds value = std::chrono::seconds(2);  // with the writing itself well within the five that are promised
  return value;
}

const QDateTime programStart = QDateTime::currentDateTimeUtc();

}  // namespace

void Journal::setDelay(std::chrono::milliseconds value) { delay() = value; }

QString Journal::folder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery"); }
QString Journal::pathOf(const QString& id) { return folder() + u'/' + id + QStringLiteral(".journal"); }
std::string Journal::lockOf(const QString& id) { return (folder() + u'/' + id + QStringLiteral(".lock")).toStdString(); }

Journal::Journal(StudyDocument& document) : m_document(document), m_id(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
  restart();
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, &Journal::write);
  connect(&document, &StudyDocument::changed, this, &Journal::follow);
  connect(&document, &StudyDocument::modifiedChanged, this, &Journal::follow);
}

Journal::~Journal() {
  const bool isBehind = m_timer.isActive() || m_runs->isBusy();
  m_runs.reset();  // waits for what is being written
  if (!m_document.isModified() && m_hasFile)
    QFile::remove(pathOf(m_id));
  else if (m_document.isModified() && isBehind && begin())
    (void)storage::writeFile(pathOf(m_id).toStdString(), text(entry()));
}

/// Waits for what is being written and forgets what waits.
void Journal::restart() {
  m_runs = std::make_unique<LatestRun<Written>>([this](quint64, std::optional<Written> written, const std::string&) {
    const bool isWell = written && !*written;
    if (!isWell && !m_hasFailed && written) emit failed(**written);
    m_hasFailed = !isWell;
    if (m_hasFailed) follow();  // the drive may have room again
  });
}

/// The timer is not begun anew by further edits: while they go on it is written again and again.
void Journal::follow() {
  if (m_document.isModified()) {
    if (!m_timer.isActive()) m_timer.start(delay());
  } else {
    // undo says that the study changed before it says that it is as saved again: then this is asked once more
    m_timer.stop();
    if (!std::exchange(m_hasFile, false)) return;
    m_runs->start([path = pathOf(m_id)](std::stop_token) -> Written {
      QFile::remove(path);
      return std::nullopt;
    });
  }
}

JournalEntry Journal::entry() const {
  const StudyFile& file = m_document.file();
  return {file.path(), file.hash(), QString::fromStdString(m_document.study().title), QDateTime::currentDateTimeUtc(), QCoreApplication::applicationPid(), programStart, m_document.saved()};
}

bool Journal::begin() {
  if (!QDir().mkpath(folder())) return false;
  QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);  // a study may be nobody else's business
  if (m_lock.state() != storage::Lock::State::taken) m_lock.take(lockOf(m_id));
  return m_hasFile = true;
}

void Journal::write() {
  if (!m_document.isModified()) return follow();
  begin();  // where there is no folder, writing says so
  m_runs->start([path = pathOf(m_id).toStdString(), entry = entry()](std::stop_token) { return storage::writeFile(path, text(entry)); });
}

void Journal::adopt(const QString& id, storage::Lock lock) {
  restart();
  if (m_hasFile) QFile::remove(pathOf(m_id));
  m_id = id;
  m_lock = std::move(lock);
  m_hasFile = true;
  follow();
}

void Journal::discard() {
  m_timer.stop();
  restart();
  if (std::exchange(m_hasFile, false)) QFile::remove(pathOf(m_id));
}

/// A line about the work and, behind it, the study as it would be saved: one file, so that both are of one moment.
std::string Journal::text(const JournalEntry& entry) {
  const QJsonObject head{{QStringLiteral("format"), QStringLiteral("meguri-journal")}, {QStringLiteral("path"), entry.path}, {QStringLiteral("fileHash"), QString::fromLatin1(entry.fileHash)},
                         {QStringLiteral("title"), entry.title}, {QStringLiteral("time"), entry.time.toString(Qt::ISODateWithMs)}, {QStringLiteral("process"), entry.process},
                         {QStringLiteral("started"), entry.started.toString(Qt::ISODateWithMs)}};
  return QJsonDocument(head).toJson(QJsonDocument::Compact).toStdString() + '\n' + study::writeStudy(entry.study);
}

Result<JournalEntry> Journal::read(const std::string& text) {
  const std::size_t end = text.find('\n');
  const QJsonObject head = QJsonDocument::fromJson(QByteArray::fromStdString(text.substr(0, end))).object();
  if (end == std::string::npos || head[QStringLiteral("format")] != QStringLiteral("meguri-journal")) return Fault{FaultKind::notOurs, "study.not-ours", {}, {}};
  auto study = study::readStudy(std::string_view(text).substr(end + 1));
  if (!study) return study.fault();
  const auto time = [&](const char* name) { return QDateTime::fromString(head[QLatin1String(name)].toString(), Qt::ISODateWithMs); };
  return JournalEntry{head[QStringLiteral("path")].toString(), head[QStringLiteral("fileHash")].toString().toLatin1(), head[QStringLiteral("title")].toString(), time("time"),
                      head[QStringLiteral("process")].toInteger(), time("started"), *std::move(study)};
}

}  // namespace meguri::ui
