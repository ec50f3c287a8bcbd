#pragma once

#include <QAbstractItemModel>
#include <functional>
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

  // Dragging: elements within their kind and scenario are put in another order, onto another scenario they are copied; scenarios among themselves.
  Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
  QStringList mimeTypes() const override;
  QMimeData* mimeData(const QModelIndexList& indexes) const override;
  bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
  bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;
  /// Whether what is dragged would be copied at an index: it is of another scenario.
  bool wouldCopy(const QMimeData& data, const QModelIndex& at) const;

  Kind kind(const QModelIndex& index) const { return item(index).kind; }
  Target target(const QModelIndex& index) const { return item(index).target; }
  /// The kind of elements of a group.
  const study::ElementType* group(const QModelIndex& index) const { return item(index).type; }
  /// An element that a variant removed: it is shown, so that it can be brought back.
  bool isRemoved(const QModelIndex& index) const { return item(index).isRemoved; }
  /// What a search looks at: the name, and of an element its kind.
  QString searched(const QModelIndex& index) const;
  QModelIndex find(const Target& target) const;
  /// A name that outlives a reset, for what is unfolded.
  QString path(const QModelIndex& index) const;
  /// Takes up colours or language anew.
  void refresh() { emitAll(); }

 signals:
  /// What a drop made or moved, to be selected.
  void dropped(const std::vector<meguri::ui::Target>& targets);

 private:
  struct Item {
    Kind kind = Kind::study;
    Target target{};
    const study::ElementType* type = nullptr;
    int parent = -1, row = 0;
    std::vector<int> children{};
    study::ElementPointer element{};
    bool isOwn = false;      ///< stated by the scenario itself, not by one it varies
    bool isChanged = false;  ///< a variant's own
    bool isRemoved = false;
  };
  /// What a drop comes to: nothing, or an edit.
  struct Drop {
    std::function<std::vector<Target>(study::Transaction&)> change;
    study::EditLabel label;
  };
  Drop dropOf(const QMimeData& data, int row, const QModelIndex& parent) const;
  Drop scenarioDrop(const study::Id& scenario, int row) const;
  Drop orderDrop(const std::vector<Target>& dragged, int row, const QModelIndex& group) const;
  Drop copyDrop(const std::vector<Target>& dragged, const study::Id& to) const;
  std::string nameOf(const std::vector<Target>& dragged) const;
  const Item& item(const QModelIndex& index) const { return m_items[static_cast<std::size_t>(index.internalId())]; }
  int add(Item item);
  void build();
  void addElements(const study::Scenario& scenario, int top);
  void follow(const ChangeEvent& event);
  void emitAll();
  std::vector<std::pair<Kind, Target>> shape() const;
  QString text(const Item& item) const;

  StudyDocument& m_document;
  std::vector<Item> m_items;
  std::vector<int> m_roots;
};

}  // namespace meguri::ui
