#pragma once

#include <QAbstractTableModel>

#include "ui/charts/event_marks.h"

namespace meguri::ui {

/// The events marked in the charts of a page, numbered as there.
class EventModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;
  void show(const std::vector<EventMark>& marks, const study::Study& study);
  const report::Event& event(int row) const { return m_marks[static_cast<std::size_t>(row)].event; }
  /// -1 where it is none of them.
  int rowOf(const report::Event& event) const;

  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_marks.size()); }
  int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 6; }
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<EventMark> m_marks;
  std::vector<std::array<QString, 6>> m_texts;
  std::vector<QColor> m_colours;
};

}  // namespace meguri::ui
