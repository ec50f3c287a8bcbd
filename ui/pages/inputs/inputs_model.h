#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "core/report/influence.h"
#include "ui/pages/inputs/cell_text.h"

namespace meguri::ui {

/// Which rows are shown, in which order.
struct InputFilter {
  QString text;                  ///< part of the name of an element or field
  std::string kind;              ///< of elements; empty: all
  report::Marks marks = 0;       ///< a scenario has all of them together
  bool withUnstated = false;     ///< also what nobody states and nothing requires
  bool byInfluence = false;      ///< the strongest first; else element by element

  bool operator==(const InputFilter&) const = default;
};

/// The inputs of a study: a line for each element, one for each of its fields beneath; a column for how strongly a result hangs on it, then one for each
/// scenario. A cell that a variant has from its base is empty; what holds there is told under heldRole.
class InputsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  static constexpr int heldRole = Qt::UserRole + 1, evidenceRole = Qt::UserRole + 2, uncertainRole = Qt::UserRole + 3, shareRole = Qt::UserRole + 4;
  static constexpr int influenceColumn = 0, firstScenario = 1;
  using QAbstractTableModel::QAbstractTableModel;

  /// Shows a study as it is now; what stays in its place is not laid out again.
  void follow(const study::Study& study);
  void setFilter(const InputFilter& filter);
  const InputFilter& filter() const { return m_filter; }
  void setInfluence(std::shared_ptr<const report::Influence> influence, lifecycle::Indicator indicator);
  /// All words anew.
  void retranslate() { reset(); }

  const report::InputTable& table() const { return m_table; }
  /// The input of a line; null on the heading of an element.
  const report::InputRow* inputAt(int line) const;
  std::size_t shown() const { return m_shown; }  ///< inputs, headings not counted
  static std::size_t scenarioAt(int column) { return static_cast<std::size_t>(column - firstScenario); }
  /// Whether it is the cell of a scenario in the line of an input.
  bool isCell(const QModelIndex& index) const { return index.isValid() && index.column() >= firstScenario && inputAt(index.row()); }
  report::InputCell cellAt(const QModelIndex& index) const { return m_table.cell(*inputAt(index.row()), scenarioAt(index.column())); }
  /// Where an input of the table is shown; −1 where it is not.
  int lineOf(std::size_t group, int field) const;
  double influenceOf(const report::InputRow& row) const { return m_influence ? m_influence->of(m_table, row, m_indicator) : 0; }

  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }
  int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_table.scenarios()) + firstScenario; }
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 signals:
  /// The lines are others, or in another order.
  void arranged();

 private:
  struct Line {
    std::size_t group = 0;
    std::size_t row = 0;  ///< of the table; `heading`: none
    bool operator==(const Line&) const = default;
  };
  static constexpr std::size_t heading = static_cast<std::size_t>(-1);

  std::vector<Line> arrange() const;
  bool isShown(const report::InputRow& row) const;
  bool isArrangedStill() const;
  void reset();
  QVariant headingData(const QModelIndex& index, int role) const;
  QVariant cellData(const QModelIndex& index, const report::InputRow& row, int role) const;
  QVariant influenceData(const report::InputRow& row, int role) const;
  QString tip(const report::InputRow& row, std::size_t scenario, const report::InputCell& cell) const;
  QVariant lineHeader(const Line& line, int role) const;
  QVariant scenarioHeader(std::size_t scenario, int role) const;

  report::InputTable m_table;
  InputFilter m_filter;
  std::vector<Line> m_lines;
  std::size_t m_shown = 0;
  std::shared_ptr<const report::Influence> m_influence;
  lifecycle::Indicator m_indicator = lifecycle::Indicator::ghg;
  double m_most = 0;  ///< influence of a line shown
};

}  // namespace meguri::ui
