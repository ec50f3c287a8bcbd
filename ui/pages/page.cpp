#include "ui/pages/page.h"

#include <QGridLayout>
#include <QScrollArea>
#include <utility>

namespace meguri::ui {

Page::Page(StudyDocument& document, ViewState& state, QWidget* parent) : Dressed(parent), m_document(document), m_state(state) {
  connect(&m_document, &StudyDocument::assessed, this, &Page::follow);
  connect(&m_document, &StudyDocument::sampled, this, &Page::followBands);
  connect(&m_state, &ViewState::choiceChanged, this, &Page::follow);
  connect(&m_state, &ViewState::linkedChanged, this, &Page::followLinked);
  m_partsLater.setSingleShot(true);
  m_partsLater.setInterval(0);  // timers come behind what is to be painted
  connect(&m_partsLater, &QTimer::timeout, this, [this] {
    for (const auto& show : std::exchange(m_parts, {}))
      if (m_document.assessment()) show();
  });
}

void Page::follow() {
  m_isStale = true;
  m_parts.clear();  // newer results show them all
  m_uncertainty.reset();  // many draws are large: a page that is not seen holds none
  if (!isVisible() || !m_document.assessment()) return;
  m_isStale = false;
  m_uncertainty = newest();
  showResults();
  showLinked();
}

void Page::showPart(const QWidget& part, std::function<void()> show) {
  if (!part.isVisible() || !part.visibleRegion().isEmpty()) return show();
  m_parts.push_back(std::move(show));
  m_partsLater.start();
}

/// A page that is behind, or not seen, marks it when it is.
void Page::followLinked() {
  if (isVisible() && !m_isStale) showLinked();
}

/// Not of the choice before, while the document has not heard of this one yet.
report::UncertaintyPointer Page::newest() const {
  auto uncertainty = m_document.uncertainty();
  return uncertainty && uncertainty->choice().drawsAs(m_state.choice()) ? uncertainty : nullptr;
}

/// Only what draws say changes; a page that is behind shows it with its results, and so does one whose results are being replaced: they do not wait for
/// bands of those before.
void Page::followBands() {
  if (m_isStale || m_document.isBusy() || !m_document.assessment() || m_uncertainty == newest()) return;
  if (!isVisible()) {
    m_isStale = true;
    m_uncertainty.reset();
    return;
  }
  m_uncertainty = newest();
  showBands();
}

void Page::retranslate() {
  if (m_isBuilt) translate();
  follow();
}

void Page::prepare() {
  if (std::exchange(m_isBuilt, true)) return;
  build();
  translate();
}

QGridLayout* Page::makeGrid() {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  auto* area = new QScrollArea(this);
  area->setWidgetResizable(true);
  area->setFocusPolicy(Qt::NoFocus);  // what is in it takes the keyboard, and is scrolled to
  outer->addWidget(area);
  auto* body = new QWidget(area);
  area->setWidget(body);
  auto* grid = new QGridLayout(body);
  grid->setContentsMargins(16, 12, 16, 16);
  grid->setSpacing(10);
  return grid;
}

void Page::showEvent(QShowEvent* event) {
  prepare();
  Dressed::showEvent(event);
  if (m_isStale)
    follow();
  else
    showLinked();
}

}  // namespace meguri::ui
