#include "ui/words/headings.h"

#include <QStringList>
#include <algorithm>
#include <cmath>
#include <map>

#include "core/report/delta_figure.h"
#include "core/report/parts.h"
#include "core/study/resolve.h"
#include "core/study/scope_rules.h"
#include "ui/words/band_words.h"
#include "ui/words/words.h"

namespace meguri::words {

namespace {

using report::Axis;
using report::Message;

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

/// One element, several names, where variants rename it: a part stands for all of them.
QStringList elementNames(const study::Study& study, const std::vector<std::string>& keys) {
  QStringList result;
  for (const auto& key : keys) {
    QStringList names;
    for (const auto& scenario : study.scenarios)
      if (const auto name = study::nameOf(study, *scenario, key))
        if (const QString own = shown(name->empty() ? key : std::string(*name)); !names.contains(own)) names << own;
    result << (names.isEmpty() ? elementName(study, {}, key) : names.join(QStringLiteral(" / ")));
  }
  return result;
}

/// The words of a message, without how often it holds; empty where it has none.
QString claim(const report::BarFigure& figure, const study::Study& study) {
  const Message& message = figure.message;
  const std::string indicator(lifecycle::word(figure.indicator)), share = percent(std::round(message.share * 100) / 100);
  const std::string scenario = letter(study, message.scenario).toStdString(), reference = letter(study, message.reference).toStdString();
  const auto counted = [&](const char* code) { return text(code, {scenario, reference, std::to_string(message.count), std::to_string(message.of)}); };
  switch (message.kind) {
    case Message::Kind::less: return text("message.less." + indicator, {scenario, sizeOfChange(message.share).toStdString(), reference});
    case Message::Kind::more: return text("message.more." + indicator, {scenario, sizeOfChange(message.share).toStdString(), reference});
    case Message::Kind::same:
      if (figure.across == report::Across::indicator) return text("message.alike-of", {scenario, reference});
      if (!message.key.empty()) return text("message.same-part", {within(study, figure.split, message.key).toStdString(), share});
      return text("message.same", {indicatorName(figure.indicator).toStdString()});
    case Message::Kind::dominant:
      if (figure.split == Axis::fate && message.key.empty()) break;  // all of it is no news
      return text("message.dominant", {partName(study, figure.split, message.key).toStdString(), share});
    case Message::Kind::years: return message.key == message.lastKey ? text("message.year", {share, message.key}) : text("message.years", {share, message.key, message.lastKey});
    case Message::Kind::lessOf: return counted("message.less-of");
    case Message::Kind::moreOf: return counted("message.more-of");
    case Message::Kind::none: break;
  }
  return {};
}

/// Where a figure says nothing, what it is of.
QString plainTitle(const report::BarFigure& figure, const study::Study& study) {
  if (figure.across == report::Across::indicator && !figure.bars.empty()) {
    const auto& id = figure.bars.front().scenario;
    return letter(study, id) + QStringLiteral(" ") + scenarioName(study, id);
  }
  return figure.measure == report::Measure::net ? text("ui.net-of", {indicatorName(figure.indicator).toStdString()}) : indicatorName(figure.indicator);
}

}  // namespace

std::string wholePercent(double share) { return number(std::round(100 * share)).toStdString(); }

QString typeset(QString unit) {
  if (unit.startsWith(u'-')) unit.replace(0, 1, QStringLiteral("−"));
  return unit.replace(QStringLiteral("CO2e"), QStringLiteral("CO₂e")).replace(QStringLiteral("m3"), QStringLiteral("m³")).replace(QStringLiteral("m2"), QStringLiteral("m²"));
}

QString printed(double baseValue, const quantity::Dimension& dimension) { return typeset(amount(baseValue, dimension)); }

DisplayUnit displayUnit(const report::BarFigure& figure) {
  if (figure.scale == report::Scale::relative) return {0.01, QStringLiteral("%")};
  return displayUnit(largest(figure), figure.dimension);
}

namespace {
double roundedChange(double share) { return std::abs(share) >= 0.0995 ? std::round(100 * share) : std::round(1000 * share) / 10; }
}  // namespace

QString sizeOfChange(double share) { return number(std::abs(roundedChange(share))); }

QString change(double share) {
  const double rounded = roundedChange(share);
  if (rounded == 0) return QStringLiteral("±0") + percentSign;
  return (rounded > 0 ? QStringLiteral("+") : QStringLiteral("−")) + sizeOfChange(share) + percentSign;
}

QString changedBy(double baseValue, const quantity::Dimension& dimension) {
  const QString size = printed(std::abs(baseValue), dimension);
  return baseValue == 0 ? QStringLiteral("±") + size : (baseValue > 0 ? QStringLiteral("+") : QStringLiteral("−")) + size;
}

QString changedBy(double baseValue, const quantity::Dimension& dimension, double total) {
  const DisplayUnit unit = displayUnit(total, dimension);
  if (baseValue != 0 && std::abs(baseValue) < 0.01 * unit.size) return changedBy(baseValue, dimension);
  return (baseValue == 0 ? QStringLiteral("±") : baseValue > 0 ? QStringLiteral("+") : QStringLiteral("−")) + unit.shown(std::abs(baseValue)) + u' ' + unit.unit;
}

QString shownIn(const report::BarFigure& figure, double value) {
  return figure.scale == report::Scale::relative ? typeset(number(100 * value)) + percentSign : printed(value, figure.dimension);
}

QString changedIn(const report::BarFigure& figure, double value) {
  if (figure.scale != report::Scale::relative) return changedBy(value, figure.dimension);
  return (value == 0 ? QStringLiteral("±") : value > 0 ? QStringLiteral("+") : QStringLiteral("−")) + number(100 * std::abs(value)) + percentSign;
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
    if (const auto name = study::nameOf(study, *holder, id)) return shown(std::string(name->empty() ? id : *name));
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
  if (key == report::restAboveKey) return text("delta.rest-above");
  if (key == report::restBelowKey) return text("delta.rest-below");
  if (axis == Axis::year) return QString::fromStdString(key);
  if (axis == Axis::part) return term("part", key);
  if (axis == Axis::place) return term("place", key);
  if (axis == Axis::stage) return term("stage", key);
  if (axis == Axis::phase) return term("phase", key);
  if (axis == Axis::measure) return term("measure", key);
  return elementNames(study, {key}).front();
}

QStringList partNames(const study::Study& study, Axis axis, const std::vector<std::string>& keys) {
  const bool isOfElements = axis == Axis::element || axis == Axis::site || axis == Axis::job;
  const QStringList elements = isOfElements ? elementNames(study, keys) : QStringList();
  QStringList result;
  for (std::size_t i = 0; i < keys.size(); ++i)
    result << (isOfElements && !keys[i].empty() && keys[i] != report::restKey ? elements[static_cast<qsizetype>(i)] : partName(study, axis, keys[i]));
  return result;
}

QString within(const study::Study& study, Axis axis, const std::string& key) {
  const QString name = partName(study, axis, key);
  const bool isWord = axis == Axis::stage || axis == Axis::phase || axis == Axis::part || axis == Axis::place || axis == Axis::fate;
  return isWord && language() == Language::english ? name.left(1).toLower() + name.mid(1) : name;
}

QString title(const report::BarFigure& figure, const study::Study& study) {
  QString said = claim(figure, study);
  if (said.isEmpty()) return plainTitle(figure, study);
  const Message& message = figure.message;
  if (message.probability) said = text("message.in-draws", {said.toStdString(), percentOfDraws(*message.probability).toStdString()});
  return message.isAgainst ? text("message.against", {said.toStdString()}) : said;
}

QString sentence(const report::BarFigure& figure, const study::Study& study) {
  QString said = claim(figure, study);
  if (said.isEmpty()) return {};
  const Message& message = figure.message;
  if (message.probability) said = text("message.in-draws-given", {said.toStdString(), percentOfDraws(*message.probability).toStdString()});
  if (message.isAgainst) said = text("message.but", {said.toStdString()});
  return text("report.sentence", {said.toStdString()});
}

QString description(const report::BarFigure& figure) {
  // what the axis does not split is named alone
  const bool isWhole = figure.split == Axis::fate && (figure.parts.empty() || figure.parts == std::vector<std::string>{{}});
  const std::string indicator = indicatorName(figure.indicator).toStdString();
  const bool isNet = figure.measure == report::Measure::net;
  const QString split = isNet ? text("ui.net-parts", {indicator}) : text("ui.by-axis", {indicator, term("axis", report::word(figure.split)).toStdString()});
  const QString shares = text("ui.indicators-by-axis", {term("axis", report::word(figure.split)).toStdString()});
  const QString what = figure.across == report::Across::indicator ? shares : isWhole ? indicatorName(figure.indicator) : split;
  const QString per = figure.scale == report::Scale::year ? QStringLiteral(" ") + term("scale", "year") : QString();
  const QString unit = figure.isEmpty() ? QString() : dot + displayUnit(figure).unit + per;
  const char* flip = figure.indicator == lifecycle::Indicator::water ? "ui.flips-without-reservoirs" : "ui.flips-with-reservoirs";
  const QString given = figure.message.probability ? dot + text("message.given") : QString();
  return what + unit + (figure.flips ? dot + text(flip) : QString()) + given;
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
  for (const auto& [axis, keys] : reading.within) {
    QStringList names;
    for (const auto& key : keys) names << partName(study, axis, key);
    parts << names.join(QStringLiteral(" + "));
  }
  if (reading.to != 0 && reading.from == reading.to) parts << QString::number(reading.to);
  if (reading.to != 0 && reading.from == 0) parts << text("ui.until", {std::to_string(reading.to)});
  if (reading.perUnit) parts << scaleName(study, report::Scale::unit);
  if (reading.perYear) parts << scaleName(study, report::Scale::year);
  return parts.join(dot);
}

QString leftOutSentence(const report::LeftOut& leftOut, const study::Study& study) {
  const QString element = leftOut.element.empty() ? QString() : elementName(study, leftOut.scenario, leftOut.element) + dot;
  const QString where = element + term("stage", lifecycle::word(leftOut.exclusion.stage)) + dot +
                        indicatorName(leftOut.exclusion.indicator);
  return text("explain.of", {where.toStdString(), text("excluded." + leftOut.exclusion.reason).toStdString()});
}

}  // namespace meguri::words
