#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include "core/storage/lock.h"
#include "core/study/study.h"

namespace meguri::ui {

/// The file of a study as it was last met: its bytes, and a lock beside it that tells other windows and computers it is open.
class StudyFile {
 public:
  /// What the disk holds, against what was last read or written here.
  enum class State { same, changed, gone };

  const QString& path() const { return m_path; }  ///< absolute; empty of a study that has none
  State state() const;
  /// When the file was last written, by whomever.
  QDateTime time() const;
  /// Of the bytes last met; empty without a file.
  QByteArray hash() const;

  /// The study a file or report holds; nothing else changes. Faults of exchange::readStudyBytes and readStudy, with the file's name in their place.
  static Result<study::Study> read(const QString& path);
  /// The study inside a report, and whether it is another than the report was made with.
  struct OfReport {
    study::Study study;
    bool isChanged = false;
  };
  static Result<OfReport> readReport(const QString& path);
  /// By its first bytes.
  static bool isReport(const QString& path);
  /// Reads a study and makes its file this one. On a fault everything stays.
  Result<study::Study> open(const QString& path);
  /// Writes a study and makes its file this one. A file of an older format version is first kept as NAME.v1.2.bak, once. Fault: of writeFile.
  std::optional<Fault> write(const QString& path, const study::Study& study);
  /// What the disk holds now counts as met.
  void meet();
  /// Of no file any more.
  void leave();

  /// Who else has the file open, asked anew: where the other has closed it since, it is ours from now on. Nothing where no lock can be made.
  std::optional<storage::LockHolder> openElsewhere();
  /// The same of a file that is not this one.
  static std::optional<storage::LockHolder> openElsewhere(const QString& path);
  /// The backups of older format versions beside a file, newest version first.
  static QStringList backups(const QString& path);

 private:
  void take(const QString& path, std::string bytes);

  QString m_path;
  std::string m_bytes;
  storage::Lock m_lock;
};

/// What tells the bytes of two files apart.
QByteArray hashOf(const std::string& bytes);

}  // namespace meguri::ui
