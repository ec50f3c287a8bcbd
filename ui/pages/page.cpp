#include "ui/pages/page.h"

#include <utility>

namespace meguri::ui {

Page::Page(StudyDocument& document, ViewState& state, QWidget* parent) : Dressed(parent), m_document(document), m_state(state) {
  connect(&m_document, &StudyDocument::assessed, this, &Page::follow);
  connect(&m_state, &ViewState::choiceChanged, this, &Page::follow);
}

void Page::follow() {
  m_isStale = true;
  if (!isVisible() || !m_document.assessment()) return;
  m_isStale = false;
  showResults();
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

void Page::showEvent(QShowEvent* event) {
  prepare();
  Dressed::showEvent(event);
  if (m_isStale) follow();
}

}  // namespace meguri::ui
