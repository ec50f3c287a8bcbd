#include "ui/words/headings.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

#include "core/report/parts.h"
#include "core/study/resolve.h"
#include "core/study/scope_rules.h"
#include "ui/words/band_words.h"
#include "ui/words/words.h"

namespace meguri::words {

namespace {

using report::Axis;
using report::Message;

const QString dot = QStringLiteral(" · ");

std::string percent(double share) { return number(100 * share).toStdString(); }

QString years(const study::Study& study) {
  const QString from = QString::number(study.firstYear()), to = QString::number(study.lastYear());
  return from == to ? from : from + QStringLiteral("–") + to;
}

QString viewName(const study::Study& study) {
  const auto view = report::viewOf(study);
  return term("accounting", lifecycle::word(view.accounting)) + dot + term("basis", lifecycle::word(view.basis));
}

QString functionalUnit(const study::Study& study) { return term("functionalUnit", study.scope->get(study::scopeType().functionalUnit)); }

QString unitsOf(const quantity::Dimension& dimension, double largest) { return displayUnit(largest, dimension).unit; }

/// How far the bars reach: where parts lie below zero, both sides may be far larger than what is left of them.
double largest(const report::BarFigure& figure) {
  double result = 0;
  for (const auto& bar : figure.bars) {
    double below = 0, above = 0;
    for (const auto& value : bar.values) (value.value_or(0) < 0 ? below : above) += value.value_or(0);
    result = std::max(result, below < 0 ? std::max(above, -below) : std::abs(bar.total.value_or(0)));
  }
  return result;
}

double largest(const std::vector<report::Series>& series) {
  double result = 0;
  for (const auto& each : series)
    for (const auto& value : each.values) result = std::max(result, std::abs(value.value_or(0)));
  return result;
}

/// With the share of draws in which it holds, where that may be worded.
QString withProbability(const QString& sentence, const Message& message, const study::Study& study) {
  if (!message.probability) return sentence;
  const char* code = message.kind == Message::Kind::less ? "message.below" : "message.above";
  return text(code, {sentence.toStdString(), letter(study, message.reference).toStdString(), percentOfDraws(*message.probability).toStdString()});
}

}  // namespace

QString typeset(QString unit) {
  if (unit.startsWith(u'-')) unit.replace(0, 1, QStringLiteral("−"));
  return unit.replace(QStringLiteral("CO2e"), QStringLiteral("CO₂e")).replace(QStringLiteral("m3"), QStringLiteral("m³")).replace(QStringLiteral("m2"), QStringLiteral("m²"));
}

QString printed(double baseValue, const quantity::Dimension& dimension) { return typeset(amount(baseValue, dimension)); }

DisplayUnit displayUnit(const report::BarFigure& figure) {
  if (figure.scale == report::Scale::relative) return {0.01, QStringLiteral("%")};
  return displayUnit(largest(figure), figure.dimension);
}

QString change(double share) {
  const double rounded = std::abs(share) >= 0.0995 ? std::round(100 * share) : std::round(1000 * share) / 10;
  if (rounded == 0) return QStringLiteral("±0 %");
  return (rounded > 0 ? QStringLiteral("+") : QStringLiteral("−")) + number(std::abs(rounded)) + QStringLiteral(" %");
}

QString changedBy(double baseValue, const quantity::Dimension& dimension) {
  const QString size = printed(std::abs(baseValue), dimension);
  return baseValue == 0 ? QStringLiteral("±") + size : (baseValue > 0 ? QStringLiteral("+") : QStringLiteral("−")) + size;
}

QString DisplayUnit::shown(double baseValue) const {
  // one unit for a column: what is small in it needs its digits, and none of them as an exponent
  const double value = baseValue / size;
  if (value != 0 && std::abs(value) < 0.001) return QStringLiteral("<0.001");
  return typeset(number(value));
}

QString scenarioName(const study::Study& study, std::string_view id) {
  const auto* scenario = study.scenario(id);
  return scenario ? shown(*scenario) : shown(std::string(id));
}

QString letter(const study::Study& study, std::string_view id) {
  const auto found = std::ranges::find(study.scenarios, id, [](const auto& each) { return std::string_view(each->id); });
  const auto index = found - study.scenarios.begin();
  return index < 26 ? QString(QChar(static_cast<char16_t>(u'A' + index))) : QString::number(index + 1);
}

QString elementName(const study::Study& study, std::string_view scenario, std::string_view id) {
  if (id.empty()) return text("ui.part.none");
  if (const auto* holder = study.scenario(scenario))
    for (const auto& each : study::resolve(study, *holder))
      if (each.element->id == id) return shown(*each.element);
  for (const auto& each : study.scenarios)
    for (const auto& element : each->elements)
      if (element->id == id) return shown(*element);
  return shown(std::string(id));
}

QString indicatorName(lifecycle::Indicator indicator) { return term("indicator", lifecycle::word(indicator)); }

QString partName(const study::Study& study, Axis axis, const std::string& key) {
  if (axis == Axis::fate) return term("fate", key.empty() ? "none" : key);
  if (key.empty()) return text("ui.part.none");
  if (key == report::restKey) return text("ui.part.rest");
  if (axis == Axis::year) return QString::fromStdString(key);
  if (axis == Axis::part) return term("part", key);
  if (axis == Axis::place) return term("place", key);
  if (axis == Axis::stage) return term("stage", key);
  if (axis == Axis::phase) return term("phase", key);
  if (axis == Axis::measure) return term("measure", key);
  // one element, several names, where variants rename it: a part stands for all of them
  QStringList names;
  for (const auto& scenario : study.scenarios)
    for (const auto& each : study::resolve(study, *scenario))
      if (each.element->id == key && !names.contains(shown(*each.element))) names << shown(*each.element);
  return names.isEmpty() ? elementName(study, {}, key) : names.join(QStringLiteral(" / "));
}

QString title(const report::BarFigure& figure, const study::Study& study) {
  const Message& message = figure.message;
  const std::string share = percent(message.kind == Message::Kind::less || message.kind == Message::Kind::more || message.kind == Message::Kind::dominant
                                        ? std::round(message.share * 100) / 100
                                        : 0);
  const std::string indicator = std::string(lifecycle::word(figure.indicator));
  const std::string scenario = letter(study, message.scenario).toStdString();
  switch (message.kind) {
    case Message::Kind::less: return withProbability(text("message.less." + indicator, {scenario, share}), message, study);
    case Message::Kind::more: return withProbability(text("message.more." + indicator, {scenario, share}), message, study);
    case Message::Kind::same: return text("message.same", {indicatorName(figure.indicator).toStdString()});
    case Message::Kind::dominant:
      if (figure.split == Axis::fate && message.key.empty()) break;  // all of it is no news
      return text("message.dominant", {partName(study, figure.split, message.key).toStdString(), share, indicatorName(figure.indicator).toStdString()});
    case Message::Kind::none: break;
  }
  return figure.measure == report::Measure::net ? text("ui.net-of", {indicatorName(figure.indicator).toStdString()}) : indicatorName(figure.indicator);
}

QString description(const report::BarFigure& figure) {
  // what the axis does not split is named alone
  const bool isWhole = figure.split == Axis::fate && (figure.parts.empty() || figure.parts == std::vector<std::string>{{}});
  const std::string indicator = indicatorName(figure.indicator).toStdString();
  const bool isNet = figure.measure == report::Measure::net;
  const QString split = isNet ? text("ui.net-parts", {indicator}) : text("ui.by-axis", {indicator, term("axis", report::word(figure.split)).toStdString()});
  const QString what = isWhole ? indicatorName(figure.indicator) : split;
  const QString per = figure.scale == report::Scale::year ? QStringLiteral(" ") + term("scale", "year") : QString();
  const QString unit = figure.isEmpty() ? QString() : dot + displayUnit(figure).unit + per;
  const char* flip = figure.indicator == lifecycle::Indicator::water ? "ui.flips-without-reservoirs" : "ui.flips-with-reservoirs";
  return what + unit + (figure.flips ? dot + text(flip) : QString());
}

QString title(const report::TimeFigure& figure) {
  const QString what = figure.measure == report::Measure::net ? text("ui.net-of", {indicatorName(figure.indicator).toStdString()}) : indicatorName(figure.indicator);
  return what + dot + text(figure.cumulative ? "ui.timeline.cumulative" : "ui.timeline.annual");
}

QString description(const report::TimeFigure& figure, const study::Study& study) {
  const auto own = report::viewOf(study);
  const QString unit = unitsOf(figure.dimension, largest(figure.series)) + dot;
  if (figure.view.accounting == own.accounting || figure.indicator != lifecycle::Indicator::ewaste) return unit + viewName(study);
  return unit + term("accounting", lifecycle::word(figure.view.accounting)) + dot + text("ui.timeline.always-incurred");
}

QString title(const report::StockFigure&) { return text("ui.timeline.stock"); }

QString description(const report::StockFigure& figure, const study::Study&) {
  return figure.isEmpty() ? QString() : text("ui.timeline.stock-legend");
}

QString scaleName(const study::Study& study, report::Scale scale) {
  if (scale == report::Scale::unit) return text("ui.per-unit", {functionalUnit(study).toStdString()});
  return term("scale", report::word(scale));
}

QString rulesInShort(const study::Study& study, report::Scale scale) { return years(study) + dot + scaleName(study, scale) + dot + viewName(study); }

QString furtherRules(const study::Study& study) {
  const study::ScopeType& t = study::scopeType();
  const study::Element& scope = *study.scope;
  QStringList parts{term("rule.allocation", scope.get(t.allocation)), term("rule.endOfLifeRule", scope.get(t.endOfLifeRule)), term("rule.gridColumn", scope.get(t.gridColumn))};
  if (study::counts(scope, "water") || study::counts(scope, "waterScarcity")) parts << term("rule.reservoirs", scope.get(t.reservoirs));
  parts << text(scope.get(t.networkLosses) ? "rule.losses.with" : "rule.losses.without");
  if (!study::counts(scope, "cost")) return parts.join(dot);
  const std::string currency = study::currencyOf(study).unit();
  const int priceYear = scope.get(t.priceYear);
  parts << (priceYear != 0 ? text("rule.currency-of", {currency, std::to_string(priceYear)}) : text("rule.currency", {currency}));
  return parts.join(dot);
}

QString rules(const study::Study& study, report::Scale scale) { return rulesInShort(study, scale) + dot + furtherRules(study); }
QString rules(const study::Study& study) { return years(study) + dot + viewName(study) + dot + furtherRules(study); }

QString readingName(const report::Reading& reading, const study::Study& study) {
  QStringList parts{letter(study, reading.scenario) + QStringLiteral(" ") + scenarioName(study, reading.scenario)};
  parts << (reading.flow == report::Flow::none ? indicatorName(reading.indicator) : term("flow", report::word(reading.flow)));
  if (reading.axis == Axis::whole && reading.measure != report::Measure::footprint) parts << term("measure", report::word(reading.measure));
  if (reading.axis != Axis::whole) parts << partName(study, reading.axis, reading.key);
  if (reading.to != 0 && reading.from == reading.to) parts << QString::number(reading.to);
  if (reading.to != 0 && reading.from == 0) parts << text("ui.until", {std::to_string(reading.to)});
  if (reading.perUnit) parts << scaleName(study, report::Scale::unit);
  if (reading.perYear) parts << scaleName(study, report::Scale::year);
  return parts.join(dot);
}

QString leftOutSentence(const report::LeftOut& leftOut, const study::Study& study) {
  const QString where = elementName(study, leftOut.scenario, leftOut.element) + dot + term("stage", lifecycle::word(leftOut.exclusion.stage)) + dot +
                        indicatorName(leftOut.exclusion.indicator);
  return text("explain.of", {where.toStdString(), text("excluded." + leftOut.exclusion.reason).toStdString()});
}

}  // namespace meguri::words
