#pragma once

#include <QTimer>
#include <chrono>

#include "ui/document/study_document.h"

namespace meguri::ui {

/// Unsaved work as a journal keeps it.
struct JournalEntry {
  QString path;         ///< of the study's file; empty of a study that was never saved
  QByteArray fileHash;  ///< of the bytes the work began from; empty without a file
  QString title;
  QDateTime time;       ///< when it was written
  qint64 process = 0;   ///< who wrote it,
  QDateTime started;    ///< and since when that program ran
  study::Study study;
};

/// Keeps the unsaved work of a document in a file of its own in the user's data folder, from a snapshot, in the background: a program that is killed
/// loses no more than the seconds since the last time. There is a file only while there is something unsaved. Of the main thread.
class Journal : public QObject {
  Q_OBJECT
 public:
  explicit Journal(StudyDocument& document);
  /// What is unsaved and was not given up stays behind, to be found at the next start.
  ~Journal() override;

  /// Goes on in the file of work that was found, so that it is in one of the two at any time.
  void adopt(const QString& id, storage::Lock lock);
  /// What is unsaved is given up: the window closes.
  void discard();

  /// From the first unsaved edit, or the time before, until the next writing. For tests.
  static void setDelay(std::chrono::milliseconds delay);

  /// The folder of the journals; there need not be one.
  static QString folder();
  static QString pathOf(const QString& id);
  static std::string lockOf(const QString& id);
  static std::string text(const JournalEntry& entry);
  /// Fault: of readStudy, or study.not-ours.
  static Result<JournalEntry> read(const std::string& text);

 signals:
  /// The first time that it could not be written since it last could.
  void failed(const meguri::Fault& fault);

 private:
  using Written = std::optional<Fault>;
  void restart();
  void follow();
  void write();
  JournalEntry entry() const;
  bool begin();

  StudyDocument& m_document;
  QTimer m_timer;
  QString m_id;
  storage::Lock m_lock;
  bool m_hasFile = false;    ///< or may have
  bool m_hasFailed = false;
  std::unique_ptr<LatestRun<Written>> m_runs;
};

}  // namespace meguri::ui
