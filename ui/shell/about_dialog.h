#pragma once

#include <QDialog>
#include <QTextBrowser>

#include "ui/base/widget_text.h"
#include "ui/document/library_shelf.h"

namespace meguri::ui {

/// The program, and each dataset of its library: who published it, how it is cited, under which licence, with the text of the licence on
/// demand.
class AboutDialog : public Dressed<QDialog> {
  Q_OBJECT
 public:
  AboutDialog(LibraryShelf& shelf, QWidget* parent);

 protected:
  void retranslate() override;
  void recolour() override { retranslate(); }

 private:
  void follow(const QUrl& link);
  void showLicence(const std::string& licence);

  LibraryShelf& m_shelf;
  QTextBrowser* m_text;
};

}  // namespace meguri::ui
