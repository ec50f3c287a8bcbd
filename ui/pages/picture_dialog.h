#pragma once

#include <QDialog>
#include <optional>

#include "ui/base/picture_options.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace meguri::ui {

/// Asks how a figure is to look in a file: the pixels of a PNG, theme, ground, with or without heading and note.
class PictureDialog : public QDialog {
  Q_OBJECT
 public:
  /// `ending`: "png", "svg" or "pdf"; only the first has pixels. `size`: of the figure in 1/96 inch.
  PictureDialog(const QString& ending, QSizeF size, const PictureOptions& options, QWidget* parent = nullptr);
  PictureOptions options() const;

 private:
  void showSize();

  QSizeF m_size;
  QComboBox* m_scale;
  QSpinBox* m_width;
  QComboBox* m_theme;
  QCheckBox *m_transparent, *m_heading, *m_note;
};

/// What the user chooses, beginning with what was chosen last, and remembers it; nothing: cancelled. A silent window takes the last.
std::optional<PictureOptions> askPictureOptions(QWidget* parent, const QString& ending, QSizeF size);

}  // namespace meguri::ui
