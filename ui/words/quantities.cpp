#include "ui/words/quantities.h"

#include <QStringList>
#include <cmath>

#include "core/quantity/quantity_json.h"
#include "ui/words/headings.h"
#include "ui/words/library_words.h"
#include "ui/words/licences.h"
#include "ui/words/units.h"
#include "ui/words/words.h"

namespace meguri::words {

namespace {

QString withUnit(const QString& number, const std::string& unit) { return unit == "1" || unit.empty() ? number : number + QStringLiteral(" ") + unitName(unit); }

/// 0.05 as "+5": 0.07 is no 7.000000000000001 per cent.
QString signedPercent(double rate) {
  const double percent = QString::number(rate * 100, 'g', 12).toDouble();
  return (percent > 0 ? QStringLiteral("+") : QString()) + exactNumber(percent).replace(u'-', QChar(0x2212));
}

QString curveText(const quantity::Quantity& quantity) {
  using Kind = quantity::Curve::Kind;
  const auto& curve = quantity.curve;
  const QString from = exactNumber(quantity.value), limit = exactNumber(curve.limit);
  const auto said = [&](const char* code, const QString& value, const QString& rate, int year) {
    return text(code, {withUnit(value, quantity.unit).toStdString(), rate.toStdString(), std::to_string(year)});
  };
  switch (curve.kind) {
    case Kind::none: break;
    case Kind::growth: return said("ui.path.text-rate", from, signedPercent(curve.rate), curve.start);
    case Kind::decline: return said("ui.path.text-rate", from + QStringLiteral(" → ≥ ") + limit, signedPercent(-curve.rate), curve.start);
    case Kind::logistic:
      return text("ui.path.text-logistic", {withUnit(from + QStringLiteral(" → ") + limit, quantity.unit).toStdString(), QString::number(curve.midpoint, 'g', 12).toStdString()});
  }
  return withUnit(from, quantity.unit);
}

QString range(double low, double high) { return exactNumber(low) + QStringLiteral("–") + exactNumber(high); }

}  // namespace

QString statedText(const quantity::Quantity& quantity) {
  if (quantity.isCurve()) return curveText(quantity);
  if (!quantity.isTable()) return withUnit(exactNumber(quantity.value), quantity.unit);
  const auto& [firstYear, first] = quantity.byYear.front();
  const auto& [lastYear, last] = quantity.byYear.back();
  return withUnit(exactNumber(first) + QStringLiteral(" → ") + exactNumber(last), quantity.unit) + QStringLiteral(" (%1–%2)").arg(firstYear).arg(lastYear);
}

QString statedText(const quantity::Quantity& quantity, int year) { return withUnit(exactNumber(quantity.at(year).value_or(0)), quantity.unit); }

QString statedText(const quantity::Quantity& quantity, int firstYear, int lastYear) {
  const quantity::Quantity held = quantity.over(firstYear, lastYear);
  return statedText(held) + (quantity.isTable() && !held.isTable() ? QStringLiteral(" (%1)").arg(held.year) : QString());
}

QString spreadText(const quantity::Quantity& quantity) {
  using Kind = quantity::Spread::Kind;
  const auto& spread = quantity.spread;
  switch (spread.kind) {
    case Kind::none: return {};
    case Kind::normal: return QStringLiteral("± ") + number(spread.deviation);
    case Kind::lognormalGsd: return QStringLiteral("×/÷ ") + number(spread.deviation);
    case Kind::choice: return text("spread.options-count", {std::to_string(spread.options.size())});
    case Kind::uniform:
    case Kind::triangular:
    case Kind::pert:
    case Kind::lognormalRange: return range(spread.low, spread.high);
  }
  return {};
}

QString sourceText(const quantity::Quantity& quantity) {
  const auto& source = quantity.source;
  QStringList parts{term("evidence", quantity::evidenceWord(source.evidence))};
  if (quantity.year != 0) parts << QString::number(quantity.year);
  if (source.secondHand) parts << text("explain.second-hand");
  if (quantity.confidence != quantity::Confidence::unstated)
    parts << text("explain.confidence", {term("confidence", quantity::confidenceWord(quantity.confidence)).toLower().toStdString()});
  if (!quantity.boundary.empty()) parts << boundary(quantity.boundary);
  for (const std::string& each : {source.citation, source.locator, source.url})
    if (!each.empty()) parts << shown(each);
  if (!source.licence.empty()) parts << licenceName(source.licence);
  if (!quantity.note.empty()) parts << shown(quantity.note);
  return parts.join(QStringLiteral(" · "));
}

QString valueText(const study::Study& study, std::string_view scenario, const study::Field& field, std::string_view elementKind, const study::FieldValue& value) {
  if (const auto* held = std::get_if<std::shared_ptr<const quantity::Quantity>>(&value)) {
    if (!*held) return {};
    return field.isVintages ? statedText(**held) : statedText(**held, study.firstYear(), study.lastYear());
  }
  if (const auto* flag = std::get_if<bool>(&value)) return text(*flag ? "ui.yes" : "ui.no");
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return QString::number(*whole);
  const auto* text = std::get_if<std::string>(&value);
  if (!text) return {};
  switch (field.kind) {
    case study::FieldKind::choice: return optionLabel(elementKind, field.key, *text);
    case study::FieldKind::element: return elementName(study, scenario, *text);
    case study::FieldKind::entry: return entryName(study, *text);
    default: return shown(*text);
  }
}

QString entryName(const study::Study& study, const std::string& id) {
  const auto found = study.library.find(id);
  return found == study.library.end() ? shown(id) : shown(*found->second);
}

}  // namespace meguri::words
