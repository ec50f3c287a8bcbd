#pragma once

#include <QListView>
#include <memory>

#include "ui/print/report_maker.h"

namespace meguri::ui {

/// Small pictures of the pages; choosing one goes there. A page is painted when its picture is first seen.
class Thumbnails : public QListView {
  Q_OBJECT
 public:
  explicit Thumbnails(QWidget* parent = nullptr);
  void setReport(const std::shared_ptr<const MadeReport>& report);
  /// Marks a page without going there.
  void mark(int page);

 signals:
  void pageChosen(int page);

 private:
  class Model;
  Model* m_model;
};

}  // namespace meguri::ui
