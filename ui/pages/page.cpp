#include "ui/pages/page.h"

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

void Page::showEvent(QShowEvent* event) {
  Dressed::showEvent(event);
  if (m_isStale) follow();
}

}  // namespace meguri::ui
