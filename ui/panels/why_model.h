#pragma once

#include <QAbstractItemModel>
#include <memory>

#include "core/graph/explain.h"
#include "core/report/reading.h"
#include "ui/document/place.h"
#include "ui/words/explanation.h"

namespace meguri::ui {

/// How a number comes about, unfolded step by step: each row a named quantity with its formula, or an input with its source. Holds the
/// assessment it explains; rows are made when they are unfolded.
class WhyModel : public QAbstractItemModel {
  Q_OBJECT
 public:
  enum Role { formulaRole = Qt::UserRole + 1, isInputRole };

  using QAbstractItemModel::QAbstractItemModel;
  void show(std::shared_ptr<const lifecycle::Assessment> assessment, const std::optional<report::Reading>& reading);
  bool isEmpty() const { return m_items.empty(); }

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& child) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override { return parent.column() > 0 ? 0 : 1; }
  bool hasChildren(const QModelIndex& parent = {}) const override;
  bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;
  QVariant data(const QModelIndex& index, int role) const override;

  /// Where an input is stated: the element and field; of a library figure, the field it serves. Nothing for what is calculated.
  std::optional<Place> placeOf(const QModelIndex& index) const;
  void refresh();

 private:
  struct Item {
    std::optional<graph::Node> node;  ///< none: the reading itself, a sum of several
    int parent = -1, row = 0;
    std::vector<int> children;
    bool isFetched = false;
  };
  const Item& item(const QModelIndex& index) const { return m_items[static_cast<std::size_t>(index.internalId())]; }
  graph::Step step(graph::Node node) const;
  words::Explainer explainer() const;
  std::vector<graph::Node> partsOf(const Item& item) const;
  QString name(const Item& item) const;
  QString value(const Item& item) const;
  QString formula(const Item& item) const;

  std::shared_ptr<const lifecycle::Assessment> m_assessment;
  std::size_t m_scenario = 0;
  report::Reading m_reading;
  report::Traced m_traced;
  std::vector<Item> m_items;
};

}  // namespace meguri::ui
