#include "ui/shell/draw_state.h"

#include <QHBoxLayout>
#include <algorithm>

#include "ui/words/band_words.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

constexpr int patience = 500, tick = 100;  // ms until a run is spoken of, and between two looks at it

}  // namespace

DrawState::DrawState(StudyDocument& document, QWidget* parent) : Dressed(parent), m_document(document), m_text(roleLabel("muted", this)), m_stop(new QToolButton(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 16, 0);
  row->addWidget(m_text);
  row->addWidget(m_stop);
  m_stop->setObjectName(QStringLiteral("stopDrawing_QToolButton"));
  m_stop->setAutoRaise(true);
  m_stop->setFocusPolicy(Qt::TabFocus);
  m_stop->hide();
  m_patience.setSingleShot(true);
  connect(m_stop, &QToolButton::clicked, this, [this] { m_document.bands().stop(); });
  connect(&m_patience, &QTimer::timeout, this, [this] {
    m_isLong = true;
    follow();
  });
  // a run starts with new results or another choice; its stages and its end are told
  connect(&m_document, &StudyDocument::assessed, this, &DrawState::follow);
  connect(&m_document, &StudyDocument::sampled, this, &DrawState::follow);
}

/// While a run is under way the timer looks after it: first once patience ends, then at each tick.
void DrawState::follow() {
  if (!m_document.bands().isBusy()) {
    m_isLong = false;
    m_patience.stop();
  } else if (!m_patience.isActive()) {
    m_patience.start(m_isLong ? tick : patience);
  }
  show();
}

void DrawState::show() {
  m_text->setText(state());
  m_stop->setVisible(m_isLong);
  m_stop->setText(words::text("band.stop"));
  m_stop->setToolTip(words::text("band.stop-tip"));
}

QString DrawState::state() const {
  const BandRun& bands = m_document.bands();
  if (bands.failure() == BandRun::noMemory) return words::text("band.no-memory", {words::number(static_cast<double>(bands.wanted())).toStdString()});
  if (!bands.failure().empty()) return words::text("band.failed", {bands.failure()});
  if (m_isLong) return words::text("band.drawing", {std::to_string(100 * bands.done() / std::max<std::size_t>(bands.wanted(), 1))});
  const auto uncertainty = m_document.uncertainty();
  // what was shown stays until a run that is no longer under way has an end
  if (!uncertainty) return bands.isBusy() ? m_text->text() : QString();
  return uncertainty->inputs() == 0 ? words::text("band.none") : words::sampleText({uncertainty->draws(), uncertainty->seed()});
}

void DrawState::retranslate() { show(); }

}  // namespace meguri::ui
