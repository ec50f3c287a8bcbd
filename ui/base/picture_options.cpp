#include "ui/base/picture_options.h"

#include <QSettings>

namespace meguri::ui::settings {

namespace {

namespace key {
const QString scale = QStringLiteral("picture/scale"), dark = QStringLiteral("picture/dark"), transparent = QStringLiteral("picture/transparent"),
              heading = QStringLiteral("picture/heading"), note = QStringLiteral("picture/note");
}

}  // namespace

PictureOptions pictureOptions() {
  const QSettings stored;
  PictureOptions options;
  const double scale = stored.value(key::scale, options.scale).toDouble();
  if (scale >= leastPictureScale && scale <= greatestPictureScale) options.scale = scale;
  options.isDark = stored.value(key::dark, options.isDark).toBool();
  options.isTransparent = stored.value(key::transparent, options.isTransparent).toBool();
  options.hasHeading = stored.value(key::heading, options.hasHeading).toBool();
  options.hasNote = stored.value(key::note, options.hasNote).toBool();
  return options;
}

void setPictureOptions(const PictureOptions& options) {
  QSettings stored;
  stored.setValue(key::scale, options.scale);
  stored.setValue(key::dark, options.isDark);
  stored.setValue(key::transparent, options.isTransparent);
  stored.setValue(key::heading, options.hasHeading);
  stored.setValue(key::note, options.hasNote);
}

}  // namespace meguri::ui::settings
