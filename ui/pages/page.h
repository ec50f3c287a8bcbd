#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>
#include <map>

#include "ui/base/widget_text.h"
#include "ui/document/study_document.h"
#include "ui/document/view_state.h"
#include "ui/print/exports.h"

class QGridLayout;

namespace meguri::ui {

/// A page of the window: shows the document's results and holds none of its own. Pages that are not seen follow when they are.
class Page : public Dressed<QWidget> {
  Q_OBJECT
 public:
  Page(StudyDocument& document, ViewState& state, QWidget* parent = nullptr);

  /// Makes the widgets now, if they are not there yet.
  void prepare();
  virtual QString title() const = 0;
  /// What of exportsOf() the page shows, now.
  virtual std::vector<Export> exports() const = 0;

  /// How the page is looked at beyond the choice: words of its own, which a file keeps. What it does not know it passes over.
  using Options = std::map<std::string, std::string>;
  virtual Options options() const { return {}; }
  virtual void setOptions(const Options&) {}

 signals:
  void optionsChanged();

 protected:
  /// Makes the widgets, at the latest when the page is first seen: a page never looked at costs nothing at start-up.
  virtual void build() = 0;
  /// Fills the page with a grid that scrolls; what build() puts there is a child of the grid's parent widget.
  QGridLayout* makeGrid();
  /// Shows the newest results; there are some.
  virtual void showResults() = 0;
  /// Shows what draws say of the results shown.
  virtual void showBands() = 0;
  /// Shows a part of the page: now, or where it is scrolled out of sight, once what is in sight was painted.
  void showPart(const QWidget& part, std::function<void()> show);
  /// Marks what ViewState::linked() names; after results, and whenever that is another.
  virtual void showLinked() {}
  /// Of the results and the choice shown; null as long as there are no draws.
  const report::UncertaintyPointer& uncertainty() const { return m_uncertainty; }
  /// Whether the first draws of what is shown are under way.
  bool awaitsBands() const { return !m_uncertainty && m_document.bands().isBusy(); }
  /// Only once built.
  virtual void translate() {}
  void retranslate() final;
  void recolour() override { follow(); }
  void showEvent(QShowEvent* event) override;
  const lifecycle::Assessment& assessment() const { return *m_document.assessment(); }

  StudyDocument& m_document;
  ViewState& m_state;

 private:
  void follow();
  void followBands();
  void followLinked();
  report::UncertaintyPointer newest() const;
  report::UncertaintyPointer m_uncertainty;
  bool m_isStale = true, m_isBuilt = false;
  std::vector<std::function<void()>> m_parts;  ///< to be shown yet
  QTimer m_partsLater;
};

}  // namespace meguri::ui
