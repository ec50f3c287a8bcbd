#include "ui/editors/spread_effect.h"

#include <algorithm>

#include "core/report/uncertainty_run.h"
#include "core/study/resolve.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using report::UncertaintyRun;

/// What draws of one state of the study are asked for.
struct Question {
  report::Choice choice;
  report::Reading reading;
  study::Id compared;
};

/// Nothing if it was stopped.
std::optional<SpreadEffect::Side> sideOf(const StudyDocument::AssessmentPointer& assessment, const Question& question, const std::stop_token& stop) {
  UncertaintyRun run(assessment, question.choice, static_cast<std::uint64_t>(assessment->study.seed()), UncertaintyRun::Years::without);
  if (!run.extend(SpreadEffect::draws, 0, stop)) return std::nullopt;
  const auto drawn = run.take(0, stop);
  if (!drawn) return std::nullopt;
  SpreadEffect::Side side{drawn->inputs(), drawn->band(question.reading), {}};
  if (!question.compared.empty()) side.better = drawn->superiority(question.compared, question.reading.indicator, question.reading.view);
  return side;
}

bool has(const study::Study& study, const study::Id& scenario, const study::Id& element) {
  const auto* found = study.scenario(scenario);
  return found && std::ranges::any_of(study::resolve(study, *found), [&](const auto& each) { return each.element->id == element; });
}

/// Sampling leaves less than half a per cent open either way.
QString percent(double share) {
  if (share > 0.995) return QStringLiteral("> 99");
  if (share < 0.005) return QStringLiteral("< 1");
  return QString::number(100 * share, 'f', 0);
}

}  // namespace

SpreadEffect::SpreadEffect(StudyDocument& document, Target target, QObject* parent)
    : QObject(parent), m_document(document), m_target(std::move(target)), m_runs([this](quint64 number, std::optional<std::optional<Result>> result, const std::string& fault) {
        if (number != m_runs.latest() || !m_edited) return;  // of an edit that is no more
        m_isBusy = false;
        m_failure = fault;
        m_result = result.value_or(std::nullopt);
        if (m_result) m_before = m_result->before;
        emit changed();
      }) {
  connect(&m_document, &StudyDocument::assessed, this, &SpreadEffect::start);
}

SpreadEffect::~SpreadEffect() { m_stop.request_stop(); }

void SpreadEffect::follow(std::optional<study::Study> edited) {
  m_edited = std::move(edited);
  m_failure.clear();
  if (!m_edited) {
    m_stop.request_stop();
    m_isBusy = false;
    m_result.reset();
    emit changed();
    return;
  }
  start();
}

/// The scenario edited, where it is shown; else the first shown that has the element.
void SpreadEffect::choose() {
  const study::Study& study = m_assessment->study;
  m_choice = m_document.sampledChoice().scenarios.empty() ? report::defaultChoice(study) : m_document.sampledChoice();
  m_choice.scale = report::Scale::total;
  const auto& shown = m_choice.scenarios;
  auto found = std::ranges::find(shown, m_target.scenario);
  if (found == shown.end()) found = std::ranges::find_if(shown, [&](const auto& each) { return m_target.scenario.empty() || has(study, each, m_target.element); });
  if (found == shown.end()) m_choice.scenarios = {m_target.scenario}, found = shown.begin();
  m_reading = {};
  m_reading.scenario = *found;
  m_reading.view = report::viewOf(study);
  m_reference = std::ranges::find(shown, m_choice.reference) == shown.end() ? shown.front() : m_choice.reference;
  m_compared = m_reading.scenario;
  if (m_compared == m_reference) {
    const auto other = std::ranges::find_if(shown, [&](const auto& each) { return each != m_reference; });
    m_compared = other == shown.end() ? study::Id() : *other;
  }
}

void SpreadEffect::start() {
  if (!m_edited || !m_document.isCurrent()) return;  // the results to compare with are still to come
  if (m_assessment != m_document.assessment()) {
    m_assessment = m_document.assessment();
    m_before.reset();
    choose();
  }
  m_stop.request_stop();
  m_stop = {};
  m_isBusy = true;
  m_runs.start([assessment = m_assessment, edited = *m_edited, question = Question{m_choice, m_reading, m_compared}, before = m_before,
                stop = m_stop.get_token()](std::stop_token) -> std::optional<Result> {
    const auto first = before ? before : sideOf(assessment, question, stop);
    if (!first) return std::nullopt;
    const auto after = std::make_shared<const lifecycle::Assessment>(lifecycle::reassess(*assessment, edited));
    if (after->scenarios.empty()) return std::nullopt;
    const auto second = sideOf(after, question, stop);
    return second ? std::optional(Result{*first, *second}) : std::nullopt;
  });
  emit changed();
}

QString SpreadEffect::text() const {
  if (!m_failure.empty()) return words::text("spread-effect.failed", {m_failure});
  if (!m_result) return m_isBusy ? words::text("ui.run-busy") : m_edited && !m_document.isCurrent() ? words::text("why-not.not-current") : QString();
  if (!report::trace(*m_assessment, m_reading)) return words::text("spread-effect.no-total");
  double largest = 0;
  for (const Side* side : {&m_result->before, &m_result->after})
    if (side->total) largest = std::max({largest, std::abs(side->total->p5), std::abs(side->total->p95)});
  const auto unit = words::displayUnit(largest, report::dimensionOf(m_assessment->study, m_reading.indicator));
  const auto range = [&](const Side& side) { return rangeText(side, unit.size, unit.unit).toStdString(); };
  const std::string name = words::scenarioName(m_assessment->study, m_reading.scenario).toStdString();
  const QString total = words::text("spread-effect.total", {name, range(m_result->before), range(m_result->after)});
  const QString better = betterText();
  return better.isEmpty() ? total : total + u'\n' + better;
}

QString SpreadEffect::rangeText(const Side& side, double size, const QString& unit) const {
  if (side.inputs == 0) return words::text("spread-effect.no-inputs");
  if (!side.total) return words::text("spread-effect.no-band");
  const QString low = words::number(side.total->p5 / size), high = words::number(side.total->p95 / size);
  const std::string withUnit = (unit.isEmpty() ? high : high + u' ' + unit).toStdString();
  return side.total->p5 == side.total->p95 ? words::text("spread-effect.still", {withUnit}) : words::text("spread-effect.range", {low.toStdString(), withUnit});
}

QString SpreadEffect::betterText() const {
  const auto &before = m_result->before.better, &after = m_result->after.better;
  if (!after || m_result->after.inputs == 0) return {};
  const std::string name = words::scenarioName(m_assessment->study, m_compared).toStdString(), reference = words::scenarioName(m_assessment->study, m_reference).toStdString();
  if (after->unspread > report::mostUnspread) return words::text("spread-effect.unspread", {name, reference, words::number(100 * after->unspread).toStdString()});
  if (!after->mayBeWorded) return words::text("spread-effect.not-alike", {name, reference});
  const std::string then = percent(after->probability).toStdString();
  if (!before || !before->mayBeWorded) return words::text("spread-effect.better-after", {name, reference, then});
  return words::text("spread-effect.better", {name, reference, percent(before->probability).toStdString(), then});
}

}  // namespace meguri::ui
