#pragma once

#include <QStringList>
#include <filesystem>
#include <vector>

#include "core/base/result.h"
#include "core/storage/places.h"
#include "core/study/report.h"

namespace meguri::ui {

inline constexpr std::size_t longestTemplateName = 50;  ///< characters, so that every name is one of a file

/// Settings of reports saved by name for other studies, each a file in a folder. The files are read anew each time: colleagues pass them on.
class ReportTemplates {
 public:
  explicit ReportTemplates(std::filesystem::path folder = storage::reportTemplates()) : m_folder(std::move(folder)) {}

  struct Listed {
    QStringList names;          ///< of those that can be read, by the alphabet
    std::vector<Fault> faults;  ///< why others stand aside; place: the file
  };
  Listed list() const;
  /// Fault: template.none; those of reading a file and a report, with the file as place.
  Result<study::Report> load(const QString& name) const;
  /// What of a report serves other studies, in place of what had the name. Faults: template.name (characters, most); those of writing a file.
  std::optional<Fault> save(const QString& name, const study::Report& report) const;
  /// Faults: template.none, file.unwritable.
  std::optional<Fault> remove(const QString& name) const;

 private:
  QString folder() const;
  QString pathOf(const QString& name) const;

  std::filesystem::path m_folder;
};

}  // namespace meguri::ui
