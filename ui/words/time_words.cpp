#include "ui/words/time_words.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

#include "ui/words/words.h"

namespace meguri::words {

namespace {


double largest(const std::vector<report::Series>& series) {
  double result = 0;
  for (const auto& each : series)
    for (const auto& value : each.values) result = std::max(result, std::abs(value.value_or(0)));
  return result;
}

QString accountingName(const lifecycle::View& view) { return term("accounting", lifecycle::word(view.accounting)); }

/// As tiles round it; of different years outwards, so that every year is within.
QString shares(const report::TimeMessage& message) {
  if (sizeOfChange(message.low) == sizeOfChange(message.high)) return sizeOfChange(message.low);
  const double steps = message.high < 0.0995 ? 1000 : 100;
  const auto per = [&](double rounded) { return number(100 * rounded / steps); };
  return per(std::floor(steps * message.low + 1e-9)) + QStringLiteral("–") + per(std::ceil(steps * message.high - 1e-9));
}

}  // namespace

QString heading(const report::TimeFigure& figure) {
  const QString what = figure.measure == report::Measure::net ? text("ui.net-of", {indicatorName(figure.indicator).toStdString()}) : indicatorName(figure.indicator);
  return what + dot + text(figure.cumulative ? "ui.timeline.cumulative" : "ui.timeline.annual");
}

QString title(const report::TimeFigure& figure, const study::Study& study) {
  const report::TimeMessage& message = figure.message;
  const std::string scenario = letter(study, message.scenario).toStdString(), reference = letter(study, message.reference).toStdString(), year = std::to_string(message.year);
  const auto value = [&] { return (displayUnit(message.value, figure.dimension).shown(message.value) + u' ' + displayUnit(message.value, figure.dimension).unit).toStdString(); };
  const auto by = [&](const char* annual, const char* running) {
    return figure.cumulative ? text(running, {scenario, reference, year, shares(message).toStdString()}) : text(annual, {scenario, reference, year, shares(message).toStdString()});
  };
  switch (message.kind) {
    case report::TimeMessage::Kind::falls: return by("time.falls", "time.breaks-even");
    case report::TimeMessage::Kind::rises: return by("time.rises", "time.overtakes");
    case report::TimeMessage::Kind::below: return by("time.below", "time.sum-below");
    case report::TimeMessage::Kind::above: return by("time.above", "time.sum-above");
    case report::TimeMessage::Kind::alike: return text("time.alike");
    case report::TimeMessage::Kind::peak: return text("time.peak", {scenario, year, value()});
    case report::TimeMessage::Kind::sum: return text("time.sum", {scenario, year, value()});
    case report::TimeMessage::Kind::none: break;
  }
  return heading(figure);
}

QString description(const report::TimeFigure& figure, const study::Study& study) {
  QStringList parts;
  if (figure.message.kind != report::TimeMessage::Kind::none) parts << heading(figure);
  if (const QString unit = displayUnit(std::max(largest(figure.series), largest(figure.others)), figure.dimension).unit; !unit.isEmpty()) parts << unit;
  if (figure.indicator == lifecycle::Indicator::ewaste) {
    parts << (figure.view.accounting == report::viewOf(study).accounting ? accountingName(figure.view) : text("time.when-it-retires"));
  } else {
    parts << accountingName(figure.view) << term("basis", lifecycle::word(figure.view.basis));
  }
  if (figure.otherView) parts << text("time.dashed", {accountingName(*figure.otherView).toStdString()});
  if (figure.otherView || (figure.indicator != lifecycle::Indicator::ewaste && figure.view.accounting != report::viewOf(study).accounting))
    parts << text("time.bands-of", {accountingName(report::viewOf(study)).toStdString()});
  return parts.join(dot);
}

QString title(const report::StockFigure&) { return text("time.stock"); }
QString description(const report::StockFigure& figure) { return figure.isEmpty() ? QString() : text("time.stock-legend"); }

QString title(const report::FateFigure&) { return text("time.ewaste"); }

QString description(const report::FateFigure& figure) {
  double most = 0;
  for (const auto& fate : figure.parts) most = std::max(most, largest(fate));
  return displayUnit(most, quantity::Base::mass).unit + dot + text("ui.timeline.always-incurred");
}

QString eventName(const report::Event& event) {
  const QString name = term("event", report::word(event.kind));
  return event.indicator ? text("time.of", {name.toStdString(), indicatorName(*event.indicator).toStdString()}) : name;
}

QString eventSubject(const report::Event& event, const study::Study& study) {
  if (!event.element.empty()) return elementName(study, event.scenario, event.element);
  return event.reference.empty() ? QString() : text("time.with", {letter(study, event.reference).toStdString()});
}

QString eventSentence(const report::Event& event, const study::Study& study) {
  QString sentence = QString::number(event.year) + dot + letter(study, event.scenario) + dot + eventName(event);
  if (const QString subject = eventSubject(event, study); !subject.isEmpty()) sentence = text("explain.of", {sentence.toStdString(), subject.toStdString()});
  if (event.hasNodes()) sentence += dot + text("time.nodes", {number(event.value).toStdString()});
  return sentence;
}

}  // namespace meguri::words
