#pragma once

#include <QDialog>
#include <QStringList>
#include <functional>
#include <map>

#include "core/study/field.h"
#include "ui/editors/path_handles.h"

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;

namespace meguri::ui {

class PathGrid;
class PathParameters;
class PathPreview;

/// Asks how a quantity moves over the years: constant, a table, growth, decline or an S-curve, with a line of the values that follows what
/// is typed, and whose points can be moved. A table may be filled from a few numbers; then its note says how. What is asked changes nothing; quantity() is what to state once it was accepted.
class PathDialog : public QDialog {
  Q_OBJECT
 public:
  /// Why the study cannot take a quantity; empty if it can.
  using Objection = std::function<QString(const quantity::Quantity&)>;

  /// `unit`: of the field in its study. `held`: what holds so far, nothing if nothing is stated.
  PathDialog(const study::Field& field, const std::string& unit, const QString& name, Years years, const std::optional<quantity::Quantity>& held, Objection objection, QWidget* parent = nullptr);
  quantity::Quantity quantity() const;

 private:
  void addKinds();
  QWidget* makeGridPage();
  void choose(PathKind kind);
  void showDraft();
  void edit();
  void follow();
  std::optional<quantity::Quantity> read(QString& fault);
  void preview(const std::optional<quantity::Quantity>& quantity);
  void showHandles(const std::optional<quantity::Quantity>& quantity);
  void move(int handle, double to);
  QLayout* makeFillRow(QWidget* page);
  void fill();
  void fillGaps();
  void take(const std::vector<std::pair<int, double>>& rows, const QString& how);
  bool areVintages() const { return m_field.isVintages; }

  const study::Field& m_field;
  Years m_years;
  quantity::Quantity m_before;
  Objection m_objection;
  quantity::Quantity m_draft;                        ///< as last read, or as converted; NaN for what is not stated yet
  std::map<PathKind, quantity::Quantity> m_visited;  ///< by kind, since something was typed: looking at another kind loses nothing
  QComboBox* m_kind;
  PathParameters* m_parameters;
  QWidget* m_gridPage;
  QLineEdit* m_unit = nullptr;
  PathGrid* m_grid = nullptr;
  QPushButton *m_remove = nullptr, *m_gaps = nullptr;
  std::vector<PathHandle> m_handles;
  QStringList m_how;  ///< values of the table were made, for its note
  PathPreview* m_preview;
  QLabel *m_text, *m_fault;
  QPushButton* m_ok;
};

}  // namespace meguri::ui
