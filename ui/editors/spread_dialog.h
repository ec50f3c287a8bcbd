#pragma once

#include <QDialog>
#include <functional>
#include <map>

#include "ui/editors/pedigree_form.h"
#include "ui/editors/spread_kinds.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace meguri::ui {

class SpreadOptions;
class SpreadParameters;
class SpreadPreview;

/// Asks how uncertain a quantity is: the kind of distribution and its numbers, with a picture that follows what is typed. What is asked changes
/// nothing; quantity() is what to state once it was accepted. The value keeps its source: the spread alone is the analyst's.
class SpreadDialog : public QDialog {
  Q_OBJECT
 public:
  /// Why the study cannot take a quantity; empty if it can.
  using Objection = std::function<QString(const quantity::Quantity&)>;

  /// `unit`: of the field in its study. `held`: what holds so far.
  SpreadDialog(const study::Field& field, const std::string& unit, const QString& name, const quantity::Quantity& held, PedigreeFactors factors, Objection objection,
               QWidget* parent = nullptr);
  quantity::Quantity quantity() const;
  /// Whether what is typed can be taken.
  bool isSound() const { return m_isSound; }
  /// What the draft does to the result, in words, and how it was found; pale while it is of an earlier draft.
  void setEffect(const QString& text, const QString& how, bool isCurrent);

 signals:
  /// The draft is another, sound or not.
  void drafted();

 private:
  void addKinds(bool hasFactors);
  void forbid(int index, const QString& reason);
  void addBoxes();
  void choose(SpreadKind kind);
  void showDraft();
  void grow();
  void edit();
  void follow();
  std::optional<quantity::Spread> read(QString& fault);
  QString objectionTo(const quantity::Quantity& draft) const;
  void preview(bool isReadable);

  const study::Field& m_field;
  std::string m_fieldUnit;
  quantity::Quantity m_before, m_draft;              ///< the draft as last read, or as converted
  Objection m_objection;
  std::map<SpreadKind, quantity::Spread> m_visited;  ///< by kind, since something was typed: looking at another kind loses nothing
  bool m_isSound = true;
  bool m_isTouched = true;  ///< since another kind was chosen: what is still to be typed is no fault before
  QComboBox* m_kind;
  SpreadParameters* m_parameters;
  SpreadOptions* m_options;
  PedigreeForm* m_pedigree;
  QCheckBox *m_isHeld, *m_independent;
  SpreadPreview* m_preview;
  QLabel *m_text, *m_fault, *m_effectHeading, *m_effect;
  QPushButton* m_ok;
};

}  // namespace meguri::ui
