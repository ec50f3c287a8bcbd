#pragma once

#include <QToolButton>

#include "core/quantity/quantity.h"

namespace meguri::ui {

/// On what an input rests, at a glance: a letter on the colour of its class, a dot where there is a note, the whole source and the note in the tooltip.
class SourceBadge : public QToolButton {
  Q_OBJECT
 public:
  explicit SourceBadge(QWidget* parent = nullptr);
  /// Null: nothing is stated, the badge is hidden.
  void setQuantity(const quantity::Quantity* quantity, bool isFromEntry);
  QSize sizeHint() const override { return {20, 20}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  quantity::Evidence m_evidence = quantity::Evidence::unstated;
  bool m_hasNote = false;
};

}  // namespace meguri::ui
