#include "ui/pages/compare/tiles.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <span>

#include "ui/base/theme.h"
#include "ui/base/widget_text.h"
#include "ui/charts/chart_style.h"
#include "ui/words/band_words.h"
#include "ui/words/coverage_words.h"
#include "ui/words/headings.h"

namespace meguri::ui {

namespace {

void setColour(QLabel* label, const QColor& colour) {
  QPalette palette = label->palette();
  palette.setColor(QPalette::WindowText, colour);
  label->setPalette(palette);
}

/// As a selected row is.
void setMarked(QLabel* label, bool isOn) {
  QPalette palette = label->palette();
  palette.setColor(QPalette::Window, theme().selection);
  label->setPalette(palette);
  label->setAutoFillBackground(isOn);
}

}  // namespace

Tile::Tile(lifecycle::Indicator indicator, QWidget* parent) 
    : Card(parent), m_indicator(indicator), m_value(new QLabel(this)), m_band(roleLabel("muted", this)), m_who(roleLabel("muted", this)), m_coverage(new CoverageBar(this)), m_known(roleLabel("muted", this)), m_grid(new QGridLayout) {
  setFocusPolicy(Qt::TabFocus);
  m_value->setFont(uiFont(headlinePoints, QFont::Bold));
  body()->addWidget(m_value);
  m_band->setFont(uiFont(smallPoints));
  m_band->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  body()->addWidget(m_band);
  body()->addWidget(m_who);
  body()->addSpacing(4);
  body()->addWidget(m_coverage);
  m_known->setFont(uiFont(smallPoints));
  m_known->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // a tile is no wider for it
  body()->addWidget(m_known);
  body()->addSpacing(2);
  m_grid->setHorizontalSpacing(10);
  m_grid->setVerticalSpacing(1);
  m_grid->setColumnStretch(3, 1);
  body()->addLayout(m_grid);
  body()->addStretch();
}

void Tile::addRow() {
  Row row{new QLabel(this), new QLabel(this), roleLabel("muted", this), new QLabel(this), {}};
  row.letter->setFont(uiFont(normalPoints, QFont::DemiBold));
  row.relative->setFont(uiFont(normalPoints, QFont::DemiBold));
  row.better->setFont(uiFont(smallPoints));  // a tile is hardly wider for it
  row.relative->setAlignment(Qt::AlignRight);
  row.absolute->setAlignment(Qt::AlignRight);
  place(row, static_cast<int>(m_rows.size()));
  m_rows.push_back(row);
}

void Tile::place(const Row& row, int at) {
  const int line = m_isCompact ? at / 2 : at, column = m_isCompact ? 2 * (at % 2) : 0;
  m_grid->addWidget(row.letter, line, column);
  m_grid->addWidget(row.relative, line, column + 1);
  if (m_isCompact) return;
  m_grid->addWidget(row.better, line, 2);
  m_grid->addWidget(row.absolute, line, 3);
}

void Tile::setCompact(bool isCompact) {
  if (std::exchange(m_isCompact, isCompact) == isCompact) return;
  m_grid->setColumnStretch(3, isCompact ? 0 : 1);
  m_grid->setColumnStretch(4, isCompact ? 1 : 0);
  while (m_grid->count() > 0) delete m_grid->takeAt(0);
  for (std::size_t i = 0; i < m_rows.size(); ++i) place(m_rows[i], static_cast<int>(i));
  dress();
}

/// Shows what the form has room for.
void Tile::dress() {
  m_value->setFont(uiFont(m_isCompact ? titlePoints + 1 : headlinePoints, QFont::Bold));
  for (QLabel* each : {m_band, m_who}) each->setVisible(!m_isCompact);
  for (QWidget* each : std::initializer_list<QWidget*>{m_coverage, m_known}) each->setVisible(!m_isCompact && m_hasCoverage);
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    for (QLabel* label : {m_rows[i].letter, m_rows[i].relative}) label->setVisible(i < m_used);
    for (QLabel* label : {m_rows[i].better, m_rows[i].absolute}) label->setVisible(i < m_used && !m_isCompact);
  }
  setToolTip(m_isCompact ? accessibleDescription() : QString());
}

void Tile::setLinked(const std::optional<report::Reading>& reading) {
  const auto isOf = [&](const report::Reading& mine) { return reading && report::isLinked(*reading, mine); };
  setMarked(m_value, isOf(m_reading));
  for (std::size_t i = 0; i < m_used; ++i)
    for (QLabel* label : {m_rows[i].letter, m_rows[i].relative, m_rows[i].better, m_rows[i].absolute}) setMarked(label, isOf(m_rows[i].reading));
}

void Tile::showCoverage(const std::optional<report::Coverage>& coverage) {
  m_coverage->setShares(coverage ? std::optional(coverage->shares) : std::nullopt);
  m_hasCoverage = coverage.has_value();
  m_known->setText(coverage ? words::coverageText(*coverage) : QString());
  m_coverage->setAccessibleName(m_known->text());
  for (QWidget* each : std::initializer_list<QWidget*>{m_coverage, m_known}) each->setToolTip(coverage ? words::coverageLines(*coverage) : QString());
}

/// Where there is no band, the line stays, so that nothing moves when one comes.
void Tile::showBand(const std::optional<double>& total, const quantity::Dimension& dimension, const report::Uncertainty* uncertainty) {
  QString text = QStringLiteral(" ");
  if (total && uncertainty) {
    const auto band = uncertainty->band(m_reading);
    const bool isSpread = report::isSpread(band);
    text = isSpread ? words::bandText(*band, dimension) : words::text(uncertainty->inputs() == 0 ? "band.none" : "band.unreached");
    m_band->setToolTip(isSpread ? words::sampleText({uncertainty->draws(), uncertainty->seed()}) + QStringLiteral("\n") + words::skewNote(*band, *total) : QString());
  }
  m_band->setText(text);
}

void Tile::showBetter(QLabel* label, const study::Id& scenario, const QString& reference, const report::Uncertainty* uncertainty, bool isAwaited) const {
  const auto superiority = uncertainty && uncertainty->inputs() > 0 ? uncertainty->superiority(scenario, m_indicator, m_reading.view) : std::nullopt;
  const bool isSpread = superiority && report::isSpread(uncertainty->difference(scenario, m_indicator, m_reading.view));
  // what may not be worded says why, rather than nothing
  const bool isWorded = isSpread && superiority->mayBeWorded;
  const char* why = isSpread && superiority->unspread > report::mostUnspread ? "tile.unspread" : "ui.not-comparable";
  label->setText(isWorded ? words::betterShort(*superiority) : isSpread ? words::text(why) : QString());
  label->setToolTip(isSpread ? words::betterSentence(*superiority, reference, uncertainty->draws()) : QString());
  label->setAccessibleName(label->toolTip());
  if (!isAwaited) label->setMinimumWidth(isSpread ? label->sizeHint().width() : 0);
}

void Tile::show(const lifecycle::Assessment& assessment, const report::Choice& choice, Coverages& coverages, const report::Uncertainty* uncertainty, bool isAwaited) {
  const report::Comparison comparison(assessment, choice, m_indicator);
  const std::size_t reference = report::referenceOf(assessment, choice);
  const auto shown = report::chosen(assessment, choice);
  if (shown.empty()) return;
  const study::Study& study = assessment.study;
  m_reading = comparison.reading(reference);
  setTitle({}, words::indicatorName(m_indicator));
  const auto total = comparison.total(reference);
  const auto traced = report::trace(assessment, m_reading);
  const auto dimension = traced ? traced->dimension : report::dimensionOf(study, m_indicator);
  const bool isWhole = report::leftOut(assessment, reference, m_indicator, m_reading.view).empty();
  m_value->setText((total ? words::printed(*total, dimension) : words::text("cli.excluded")) + (isWhole ? QString() : QStringLiteral(" *")));
  m_value->setToolTip(isWhole ? QString() : words::text("ui.incomplete"));
  m_who->setText(words::letter(study, m_reading.scenario) + QStringLiteral(" · ") + words::scenarioName(study, m_reading.scenario));
  showBand(total, dimension, uncertainty);
  showCoverage(total ? coverages.of(reference, m_indicator, m_reading.view) : std::nullopt);
  m_used = 0;
  for (const std::size_t s : shown) {
    if (s == reference) continue;
    if (m_used == m_rows.size()) addRow();
    Row& row = m_rows[m_used++];
    row.reading = comparison.reading(s);
    const auto& id = assessment.scenarios[s]->id;
    const report::Delta delta = comparison.delta(s);
    row.letter->setText(QStringLiteral("● ") + words::letter(study, id));
    row.letter->setToolTip(words::scenarioName(study, id));
    setColour(row.letter, scenarioColour(theme(), study, id));
    // where most had to be left out, a number beside the totals would mislead
    const bool hasShare = delta.relative && !delta.isPartial;
    row.relative->setText(hasShare ? words::change(*delta.relative) : m_isCompact ? QStringLiteral("–") : QString());
    const bool isOfNothing = delta.absolute && !delta.relative;
    row.relative->setToolTip(words::text(delta.isPartial ? "ui.partial" : isOfNothing ? "tile.no-relative" : "tile.excluded"));
    if (hasShare) row.relative->setToolTip({});
    row.absolute->setToolTip(row.relative->toolTip());
    const double share = !delta.mayBeWorded ? 0 : delta.relative.value_or(0);
    setColour(row.relative, share <= -0.0005 ? theme().better : share >= 0.0005 ? theme().worse : theme().muted);
    showBetter(row.better, id, words::letter(study, m_reading.scenario), uncertainty, isAwaited);
    row.absolute->setText(delta.isPartial ? words::text("ui.not-comparable") : delta.absolute ? words::changedBy(*delta.absolute, dimension, std::abs(total.value_or(0))) : words::text("cli.excluded"));
    setColour(row.absolute, theme().muted);
  }
  setAccessibleName(words::indicatorName(m_indicator) + QStringLiteral(": ") + m_value->text());
  QStringList lines = rows();
  for (std::size_t i = 0; i < m_used; ++i)
    if (!betterSentence(i).isEmpty()) lines << m_rows[i].letter->text() + QStringLiteral(": ") + betterSentence(i);
  setAccessibleDescription((QStringList{band()} + lines << m_known->text()).join(QStringLiteral("\n")));
  dress();
}

QStringList Tile::rows() const {
  QStringList result;
  for (const Row& row : std::span(m_rows).first(m_used)) result << row.letter->text() + QStringLiteral(" ") + row.relative->text() + QStringLiteral(" ") + row.absolute->text();
  return result;
}

/// A change of style brings back the font that the headline had first.
void Tile::changeEvent(QEvent* event) {
  Card::changeEvent(event);
  if (event->type() == QEvent::StyleChange) QMetaObject::invokeMethod(this, &Tile::dress, Qt::QueuedConnection);
}

void Tile::mousePressEvent(QMouseEvent* event) {
  Card::mousePressEvent(event);
  for (const Row& row : std::span(m_rows).first(m_used)) {  // a line of another scenario is about its total
    const QRect letter = row.letter->geometry(), last = (m_isCompact ? row.relative : row.absolute)->geometry();
    if (QRect(letter.topLeft(), last.bottomRight()).contains(event->pos())) return emit readingChosen(row.reading);
  }
  emit readingChosen(m_reading);
}

void Tile::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
    emit readingChosen(m_reading);
  else
    Card::keyPressEvent(event);
}

}  // namespace meguri::ui
