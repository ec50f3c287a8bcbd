#include "ui/pages/picture_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <array>
#include <cmath>

#include "ui/base/dialogs.h"
#include "ui/widgets/calm_combo.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

constexpr std::array pictureScales = {1.0, 2.0, 4.0};

template <class Widget>
Widget* named(Widget* widget, const char* name) {
  widget->setObjectName(QLatin1String(name));
  return widget;
}

}  // namespace

PictureDialog::PictureDialog(const QString& ending, QSizeF size, const PictureOptions& options, QWidget* parent)
    : QDialog(parent),
      m_size(size),
      m_scale(named(new CalmCombo(this), "scale_QComboBox")),
      m_width(named(new QSpinBox(this), "width_QSpinBox")),
      m_theme(named(new CalmCombo(this), "theme_QComboBox")),
      m_transparent(named(new QCheckBox(words::text("picture.transparent"), this), "transparent_QCheckBox")),
      m_heading(named(new QCheckBox(words::text("picture.heading"), this), "heading_QCheckBox")),
      m_note(named(new QCheckBox(words::text("picture.note"), this), "note_QCheckBox")) {
  setObjectName(QStringLiteral("picture_QDialog"));
  setWindowTitle(words::text("picture.title", {ending.toUpper().toStdString()}));
  for (const double scale : pictureScales) m_scale->addItem(words::number(scale) + QStringLiteral("×"), scale);
  m_scale->addItem(words::text("picture.by-width"));
  m_width->setRange(static_cast<int>(std::ceil(size.width() * leastPictureScale)), static_cast<int>(size.width() * greatestPictureScale));
  m_width->setValue(static_cast<int>(std::lround(size.width() * options.scale)));
  m_width->setSuffix(QStringLiteral(" px"));
  const int known = m_scale->findData(options.scale);
  m_scale->setCurrentIndex(known < 0 ? m_scale->count() - 1 : known);
  for (const char* code : {"picture.light", "picture.dark"}) m_theme->addItem(words::text(code));
  m_theme->setCurrentIndex(options.isDark ? 1 : 0);
  m_transparent->setChecked(options.isTransparent);
  m_heading->setChecked(options.hasHeading);
  m_note->setChecked(options.hasNote);

  auto* form = new QFormLayout(this);
  if (ending == QLatin1String("png")) {
    form->addRow(words::text("picture.size"), m_scale);
    form->addRow(words::text("picture.width"), m_width);
  } else {
    m_scale->hide();
    m_width->hide();
  }
  form->addRow(words::text("picture.theme"), m_theme);
  for (QWidget* each : {m_transparent, m_heading, m_note}) form->addRow(QString(), each);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
  buttons->button(QDialogButtonBox::Save)->setText(words::text("picture.save"));
  form->addRow(buttons);
  connect(m_scale, &QComboBox::currentIndexChanged, this, &PictureDialog::showSize);
  connect(m_width, &QSpinBox::valueChanged, this, [this] {
    const QSignalBlocker quiet(m_scale);
    m_scale->setCurrentIndex(m_scale->count() - 1);
  });
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  showSize();
}

/// A size that was picked says how wide it is.
void PictureDialog::showSize() {
  const QVariant scale = m_scale->currentData();
  if (!scale.isValid()) return;
  const QSignalBlocker quiet(m_width);
  m_width->setValue(static_cast<int>(std::lround(m_size.width() * scale.toDouble())));
}

PictureOptions PictureDialog::options() const {
  PictureOptions options;
  const QVariant scale = m_scale->currentData();
  options.scale = scale.isValid() ? scale.toDouble() : m_width->value() / m_size.width();
  options.isDark = m_theme->currentIndex() == 1;
  options.isTransparent = m_transparent->isChecked();
  options.hasHeading = m_heading->isChecked();
  options.hasNote = m_note->isChecked();
  return options;
}

std::optional<PictureOptions> askPictureOptions(QWidget* parent, const QString& ending, QSizeF size) {
  auto& answers = dialogs::answers();
  if (const auto answer = std::exchange(answers.picture, std::nullopt)) {
    settings::setPictureOptions(*answer);
    return answer;
  }
  if (answers.isSilent) return settings::pictureOptions();
  PictureDialog dialog(ending, size, settings::pictureOptions(), parent);
  if (dialog.exec() != QDialog::Accepted) return std::nullopt;
  settings::setPictureOptions(dialog.options());
  return dialog.options();
}

}  // namespace meguri::ui
