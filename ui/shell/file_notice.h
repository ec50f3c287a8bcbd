#pragma once

#include "ui/document/lost_work.h"
#include "ui/widgets/notice.h"

namespace meguri::ui {

class MainWindow;

/// A user and a computer: "hana on workstation"; where the system does not say, "another program".
std::string who(const storage::LockHolder& holder);
/// Date and time as the language writes them; milliseconds since 1970.
std::string shownTime(qint64 time);

/// What the window says of its file while one works: open elsewhere, changed by others, gone, recovered. Never a question in the way.
class FileNotice : public QObject {
  Q_OBJECT
 public:
  FileNotice(MainWindow& window, Notice& notice);
  /// Of a file that cannot be opened: the fault, and what there is instead, recovered work or a backup.
  void offerInstead(const QString& path, const Fault& fault);
  /// Of a study that was taken out of a report: where it is from, and whether it is the one the report was made with.
  void tellOfReport(const QString& path, bool isChanged);
  /// Of work that could not be laid over its file.
  void tellUntitled(const QString& path, StudyFile::State file);

 private:
  void tellElsewhere();
  void tellChange();
  void tellNotKept(const Fault& fault);
  void seeDifferences();
  void reload();

  MainWindow& m_window;
  Notice& m_notice;
};

}  // namespace meguri::ui
