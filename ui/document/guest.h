#pragma once

#include <QString>
#include <memory>

#include "core/study/study.h"

namespace meguri::ui {

/// A colleague's study, read with the checks of one's own and never written.
struct Guest {
  QString path;
  study::Study study;

  /// The name of its file, by which it is told apart.
  QString name() const;
};
using GuestPointer = std::shared_ptr<const Guest>;

/// Faults: those of reading a file and a study, with the name of the file.
Result<GuestPointer> readGuest(const QString& path);

}  // namespace meguri::ui
