#pragma once

#include <QToolButton>

namespace meguri::ui {

/// Opens the spread of a value: a plus-minus, in the accent colour where there is one, struck through where the input is held fixed.
class SpreadButton : public QToolButton {
  Q_OBJECT
 public:
  explicit SpreadButton(QWidget* parent = nullptr);
  /// `spread`: the spread in words; empty where there is none. Without a value there is nothing to state a spread of.
  void setSpread(const QString& spread, bool isHeld, bool hasValue = true);
  bool isMarked() const { return m_isMarked; }
  bool isHeld() const { return m_isHeld; }
  QSize sizeHint() const override { return {20, 20}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  bool m_isMarked = false, m_isHeld = false;
};

}  // namespace meguri::ui
