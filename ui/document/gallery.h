#pragma once

#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <vector>

#include "core/study/study.h"

namespace meguri::ui {

/// What the gallery says of a study in one language.
struct GalleryText {
  QString title, about, learn;
};

/// A study of the gallery that comes with the program. Its words lie beside it, as <code>.words.json: data like the study itself.
struct GalleryStudy {
  QString code;  ///< file name without ending
  QString path;
  QString group;  ///< "training", "inference", ...; empty where the words name none
  GalleryText text;  ///< in the language of words; the code as title where there are none
};

/// In the order of groups, and in each by title.
std::vector<GalleryStudy> galleryStudies();
/// Groups in the order shown.
const QStringList& galleryGroups();
/// The documents a study rests on, each once, in the order of its elements; empty where the file cannot be read.
QStringList gallerySources(const QString& path);

/// The names a study of the gallery has in another language than its own, by id, with its title and description.
struct GalleryNames {
  std::string title, description;
  std::map<std::string, std::string> names;
};
/// Of the study at a path, in the language of words; nothing in its own, or where it has no words.
std::optional<GalleryNames> galleryNames(const QString& path);
/// Gives a study these names; ids and values stay.
void rename(study::Study& study, const GalleryNames& names);

}  // namespace meguri::ui
