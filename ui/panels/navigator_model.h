#pragma once

#include <QAbstractItemModel>
#include <vector>

#include "ui/document/study_document.h"
#include "ui/document/view_state.h"

namespace meguri::ui {

/// The study as a tree: goal and scope, the scenarios, and under each its elements by kind.
class NavigatorModel : public QAbstractItemModel {
  Q_OBJECT
 public:
  enum class Kind { study, scenario, group, element };

  explicit NavigatorModel(StudyDocument& document, QObject* parent = nullptr);

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& child) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& = {}) const override { return 1; }
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  /// Renames a scenario or element, as one step.
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  Kind kind(const QModelIndex& index) const { return item(index).kind; }
  Target target(const QModelIndex& index) const { return item(index).target; }
  /// The kind of elements of a group.
  const study::ElementType* group(const QModelIndex& index) const { return item(index).type; }
  QModelIndex find(const Target& target) const;
  /// A name that outlives a reset, for what is unfolded.
  QString path(const QModelIndex& index) const;
  /// Takes up colours or language anew.
  void refresh() { emitAll(); }

 private:
  struct Item {
    Kind kind = Kind::study;
    Target target;
    const study::ElementType* type = nullptr;
    int parent = -1, row = 0;
    std::vector<int> children;
    bool isChanged = false;  ///< a variant's own
    study::ElementPointer element;
  };
  const Item& item(const QModelIndex& index) const { return m_items[static_cast<std::size_t>(index.internalId())]; }
  int add(Item item);
  void build();
  void follow(const ChangeEvent& event);
  void emitAll();
  std::vector<std::pair<Kind, Target>> shape() const;
  QString text(const Item& item) const;

  StudyDocument& m_document;
  std::vector<Item> m_items;
  std::vector<int> m_roots;
};

}  // namespace meguri::ui
