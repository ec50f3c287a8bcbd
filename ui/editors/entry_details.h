#pragma once

#include <QTextBrowser>

#include "ui/editors/entry_wish.h"

namespace meguri::ui {

/// All that an entry says: its dataset and facts, what else is published about its product, and each figure with value, unit, year,
/// boundary, evidence, confidence, spread and source.
class EntryDetails : public QTextBrowser {
  Q_OBJECT
 public:
  EntryDetails(LibraryShelf& shelf, const EntryWish& wish, QWidget* parent);
  void showEntry(const LibraryShelf::EntryPointer& entry);
  /// Why an entry cannot be used.
  void showFault(const QString& name, const Fault& fault);

 signals:
  /// One of the others about the product was chosen: its id, and the entry it stood beneath.
  void alternativeChosen(const QString& id, const QString& beside);

 private:
  void follow(const QUrl& link);
  QString alternatives(const library::Entry& entry) const;

  LibraryShelf& m_shelf;
  const EntryWish& m_wish;
  QString m_shown;  ///< id
};

}  // namespace meguri::ui
