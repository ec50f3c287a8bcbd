#pragma once

#include <QHBoxLayout>
#include <QLabel>

#include "ui/base/widget_text.h"
#include "ui/widgets/calm_combo.h"

namespace meguri::ui {

struct LabelledCombo {
  QLabel* label;
  QComboBox* combo;
};

/// A list with its label on a strip that wraps: the two stay together.
inline LabelledCombo addLabelledCombo(QWidget& strip, const char* name) {
  auto* pair = new QWidget(&strip);
  auto* line = new QHBoxLayout(pair);
  line->setContentsMargins(0, 0, 6, 0);
  line->setSpacing(4);
  auto* label = roleLabel("muted", pair);
  auto* combo = new CalmCombo(pair);
  combo->setObjectName(QLatin1String(name) + QStringLiteral("_QComboBox"));
  combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  label->setBuddy(combo);
  line->addWidget(label);
  line->addWidget(combo);
  strip.layout()->addWidget(pair);
  return {label, combo};
}

}  // namespace meguri::ui
