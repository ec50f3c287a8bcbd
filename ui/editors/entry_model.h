#pragma once

#include <QAbstractListModel>
#include <unordered_map>

#include "ui/editors/entry_wish.h"

namespace meguri::ui {

/// The entries a search finds. An entry is read when its row is first looked at.
class EntryModel : public QAbstractListModel {
  Q_OBJECT
 public:
  static constexpr std::size_t most = 200;  ///< rows of a search
  /// Beside DisplayRole, the name.
  enum Role { valueRole = Qt::UserRole, labelRole, provenanceRole, faultRole };

  EntryModel(LibraryShelf& shelf, EntryWish wish, QObject* parent = nullptr);

  /// For an empty text all of the kind, the one named so far among them.
  void search(const QString& text);
  /// An entry and what else is published about its product.
  void showProduct(const library::Entry& entry);
  /// Whether a search found more than it shows.
  bool isCut() const { return m_entries.size() >= most; }

  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }
  QVariant data(const QModelIndex& index, int role) const override;
  int rowOf(const std::string& id) const;
  /// What the library says of a row's entry: the entry, or why it cannot be used.
  const Result<LibraryShelf::EntryPointer>& entryAt(int row) const;
  const EntryWish& wish() const { return m_wish; }
  LibraryShelf& shelf() const { return m_shelf; }

 private:
  void show(std::vector<library::EntrySummary> entries);

  LibraryShelf& m_shelf;
  EntryWish m_wish;
  std::vector<library::EntrySummary> m_entries;
  mutable std::unordered_map<std::string, Result<LibraryShelf::EntryPointer>> m_read;  ///< by id: what was looked at
};

}  // namespace meguri::ui
