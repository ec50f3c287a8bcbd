#pragma once

#include <QDialog>
#include <functional>

#include "core/study/element_types.h"

namespace meguri::ui {

/// The help page of a kind of elements.
QString helpPageOf(const study::ElementType& type);
/// What a field means: its help, unit, range, what serves where it is not stated and when it counts, as HTML with a link to the page of its kind.
QString fieldHelpText(const study::ElementType& type, const study::Field& field);

/// A small window with the help of one field. `more`: opens a help page by name.
class FieldHelp : public QDialog {
  Q_OBJECT
 public:
  FieldHelp(const study::ElementType& type, const study::Field& field, std::function<void(const QString&)> more, QWidget* parent);
};

}  // namespace meguri::ui
