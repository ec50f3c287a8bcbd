#pragma once

#include "ui/document/journal.h"

namespace meguri::ui {

/// Work that a program which is gone left behind. Held by a lock, so that no other process offers it meanwhile.
struct LostWork {
  QString id;  ///< of its journal
  JournalEntry entry;
  storage::Lock lock;

  /// What became since of the file it began from; same of work that has none.
  StudyFile::State file() const;
  /// Takes it off the disk.
  void forget();
};

/// All there is and nobody else holds, newest first. What the file on disk says too is no loss and is taken away; what cannot be read stays where it is.
std::vector<LostWork> findLostWork();

}  // namespace meguri::ui
