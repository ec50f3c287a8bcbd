#pragma once

#include <QToolButton>

namespace meguri::ui {

/// Opens the path of a value over the years: a small curve, in the accent colour where the value is one.
class PathButton : public QToolButton {
  Q_OBJECT
 public:
  explicit PathButton(QWidget* parent = nullptr);
  /// `path`: the path in words; empty where the value is the same in every year.
  void setPath(const QString& path);
  bool isMarked() const { return m_isMarked; }
  QSize sizeHint() const override { return {22, 20}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  bool m_isMarked = false;
};

}  // namespace meguri::ui
