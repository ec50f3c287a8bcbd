#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QWidget>

#include "ui/base/widget_text.h"
#include "ui/document/gallery.h"

namespace meguri::ui {

class Card;

/// The gallery: its studies in groups, narrowed by what is searched for, and beside them what the chosen one is about.
class GalleryView : public Dressed<QWidget> {
  Q_OBJECT
 public:
  explicit GalleryView(QWidget* parent = nullptr);

  QTreeWidget& list() const { return *m_list; }
  /// Chooses a study by its code; false where it is not listed.
  bool choose(const QString& code);
  QString description() const;  ///< everything said of the study chosen, for tests

 signals:
  void copyWanted(const QString& path);

 protected:
  void retranslate() override;
  void recolour() override { fill(); }

 private:
  QWidget* makeList();
  QWidget* makeDescription();
  void fill();
  void narrow();
  void showChosen();
  const GalleryStudy* chosen() const;

  std::vector<GalleryStudy> m_studies;
  QLineEdit* m_search;
  QTreeWidget* m_list;
  QLabel* m_nothing;
  Card* m_card;
  QLabel *m_about, *m_learnHeading, *m_learn, *m_sourcesHeading, *m_sources;
  QPushButton* m_open;
};

}  // namespace meguri::ui
