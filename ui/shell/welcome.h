#pragma once

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

#include "ui/base/widget_text.h"

namespace meguri::ui {

class GalleryView;

/// What a window shows before a study is open: the gallery, templates, recent files, new and open.
class Welcome : public Dressed<QWidget> {
  Q_OBJECT
 public:
  explicit Welcome(QWidget* parent = nullptr);
  /// Reads the list of recent files anew.
  void refresh();

 signals:
  void newWanted();
  void openWanted();
  void fileChosen(const QString& path);
  /// A study of the gallery or a template: its file stays as it is.
  void copyWanted(const QString& path);

 protected:
  void retranslate() override;

 private:
  void makeHead(QVBoxLayout& rows);
  QWidget* makeStarts();
  QLabel* m_title;
  QLabel* m_tagline;
  QLabel* m_galleryHeading;
  QLabel* m_templatesHeading;
  QLabel* m_recentHeading;
  QLabel* m_noRecent;
  QPushButton* m_new;
  QPushButton* m_open;
  QListWidget* m_templates;
  QListWidget* m_recent;
  GalleryView* m_gallery;
};

}  // namespace meguri::ui
