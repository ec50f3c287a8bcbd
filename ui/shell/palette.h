#pragma once

#include <QAbstractListModel>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

#include "ui/shell/command.h"

namespace meguri::ui {

/// The commands that a search leaves, as rows of two lines.
class CommandModel : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role { placeRole = Qt::UserRole, keysRole, isOffRole };
  using QAbstractListModel::QAbstractListModel;
  void show(std::vector<Command> commands);
  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_commands.size()); }
  QVariant data(const QModelIndex& index, int role) const override;
  const Command& command(int row) const { return m_commands[static_cast<std::size_t>(row)]; }

 private:
  std::vector<Command> m_commands;
};

/// The command palette: a search over everything that can be done and gone to. Enter runs what is chosen, Escape closes.
class Palette : public QDialog {
  Q_OBJECT
 public:
  Palette(std::vector<Command> commands, QWidget* window);
  QLineEdit& search() const { return *m_search; }
  const CommandModel& list() const { return *m_model; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void follow();
  void runCurrent();
  std::vector<Command> m_commands;
  QLineEdit* m_search;
  CommandModel* m_model;
  QListView* m_view;
  QLabel* m_nothing;
};

}  // namespace meguri::ui
