#include "ui/words/explanation.h"

#include <QStringList>

#include "core/quantity/quantity_json.h"
#include "ui/words/library_words.h"
#include "ui/words/quantities.h"
#include "ui/words/words.h"

namespace meguri::words {

namespace {

using lifecycle::Meaning;
using lifecycle::Name;

constexpr std::size_t mostTerms = 8;  // of a sum, before it is abridged

QString of(const QString& what, const QString& whose) { return text("explain.of", {what.toStdString(), whose.toStdString()}); }
QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// Whether places tell cells apart that are alike in all else: water on site and of the grid, energy, water and rent that are paid for.
bool arisesInPlaces(const lifecycle::Facets& f) {
  using enum lifecycle::Indicator;
  return f.indicator == water || f.indicator == waterWithoutReservoirs || f.indicator == waterWithdrawal || f.indicator == waterScarcity ||
         (f.indicator == cost && f.stage == lifecycle::Stage::use);
}

QString facetNames(const lifecycle::Facets& f, Name name) {
  QStringList parts{term("stage", word(f.stage))};
  if (name == Name::cell) {
    parts << term("phase", word(f.phase));
    if (f.basis != lifecycle::Basis::both) parts << term("basis", word(f.basis));
    if (f.part != lifecycle::Part::direct) parts << term("part", word(f.part));
    if (f.fate != lifecycle::Fate::none) parts << term("fate", word(f.fate));
    if (arisesInPlaces(f)) parts << term("place", word(f.place));
  }
  return parts.join(QStringLiteral(", "));
}

QString abridged(const QStringList& terms) {
  const std::size_t count = static_cast<std::size_t>(terms.size());
  const QString plus = QStringLiteral(" + ");
  if (count <= mostTerms) return terms.join(plus);
  return terms.mid(0, 3).join(plus) + QStringLiteral(" + … + ") + terms.last() + QStringLiteral(" ") + text("explain.parts", {std::to_string(count)});
}

QString signText(const graph::Token& token) {
  const QString symbol = fromUtf8(token.text);
  if (symbol == QStringLiteral("(") || symbol == QStringLiteral(")")) return symbol;
  return symbol == QStringLiteral(",") ? QStringLiteral(", ") : QStringLiteral(" ") + symbol + QStringLiteral(" ");
}

}  // namespace

QString Explainer::elementName(lifecycle::ElementIndex index) const {
  if (index == lifecycle::noElement) return {};
  return shown(*model().elements[index]);
}

const lifecycle::Origin& Explainer::origin(const graph::Step& step) const {
  return m_assessment.origins[m_assessment.inputs.input(model().graph.row(step.node)).origin];
}

QString Explainer::inputName(const lifecycle::Origin& origin) const {
  const QString year = origin.year == 0 ? QString() : QStringLiteral(", %1").arg(origin.year);
  if (origin.field < 0) {
    const auto& entry = *m_assessment.study.library.at(origin.element);
    return figureLabel(origin.figure) + QStringLiteral(" (") + shown(entry) + year + QStringLiteral(")");
  }
  const auto index = model().index(origin.element);
  const auto kind = model().elements[index]->type->kind();
  const QString of = origin.parameter ? QStringLiteral(": ") + term("curve", word(*origin.parameter)).toLower() : QString();
  return fieldLabel(kind, origin.key) + of + QStringLiteral(" (") + elementName(index) + year + QStringLiteral(")");
}

QString Explainer::name(const graph::Step& step) const {
  if (step.isInput) return inputName(origin(step));
  const Meaning meaning = meaningOf(model(), step.address);
  const QString indicator = term("indicator", lifecycle::word(meaning.facets.indicator));
  const QString element = elementName(meaning.element);
  const auto ofIndicator = [&](const QString& whose) { return m_omitted == meaning.facets.indicator ? whose : of(indicator, whose); };
  const QString year = QString::number(meaning.period);
  switch (meaning.name) {
    case Name::total: return text("explain.total", {indicator.toStdString()});
    case Name::yearTotal: return text("explain.year-total", {indicator.toStdString(), year.toStdString()});
    case Name::perUnit: return text("explain.per-unit", {indicator.toStdString()});
    case Name::subtotal: return ofIndicator(element + QStringLiteral(", ") + facetNames(meaning.facets, Name::subtotal));
    case Name::cell: {
      const bool forJob = meaning.job != lifecycle::noElement;
      const QString who = forJob ? text("explain.for-job", {element.toStdString(), elementName(meaning.job).toStdString()}) : element;
      return ofIndicator(who + QStringLiteral(", ") + facetNames(meaning.facets, Name::cell) + QStringLiteral(", ") + year);
    }
    default: break;
  }
  QStringList about;
  if (!element.isEmpty()) about << element;
  if (meaning.name == Name::charge || meaning.name == Name::embodiedPerNode) about << indicator << facetNames(meaning.facets, meaning.name);
  if (meaning.name == Name::survival || meaning.name == Name::unitYearsAtAge)
    about << text("explain.age", {year.toStdString()});
  else if (meaning.period != 0)
    about << year;
  const QString own = term("name", lifecycle::word(meaning.name));
  return about.isEmpty() ? own : own + QStringLiteral(" (") + about.join(QStringLiteral(", ")) + QStringLiteral(")");
}

QString Explainer::value(const graph::Step& step) const {
  if (!step.isInput) return amount(step.value, step.dimension);
  const auto& from = origin(step);
  const auto* quantity = lifecycle::quantityOf(m_assessment.study, from);
  if (!quantity) return amount(step.value, step.dimension);
  if (!quantity->isCurve()) return statedText(*quantity, from.year);
  // of a curve, each number it is made of
  using quantity::CurveParameter;
  const bool isLogistic = quantity->curve.kind == quantity::Curve::Kind::logistic;
  if (from.parameter == CurveParameter::rate && !isLogistic) return number(100 * quantity->curve.rate) + QStringLiteral(" %");
  if (from.parameter == CurveParameter::rate) return number(quantity->curve.rate);
  if (from.parameter == CurveParameter::midpoint) return exactNumber(quantity->curve.midpoint);
  quantity::Quantity level = *quantity;
  level.curve = {};
  if (from.parameter) level.value = quantity->curve.limit;
  return statedText(level);
}

QString Explainer::nameOf(graph::Node node) const {
  return name(graph::summarise(model().graph, m_assessment.inputs, m_assessment.values[m_scenario], node));
}

QString Explainer::formula(const graph::Step& step) const {
  QStringList names;
  for (const graph::Node part : step.parts) names << nameOf(part);
  using Kind = graph::Token::Kind;
  QStringList terms{QString()};  // of the outermost sum
  int depth = 0;
  for (const graph::Token& token : step.formula) {
    const QString sign = token.kind == Kind::symbol ? signText(token) : QString();
    depth += sign == QStringLiteral("(") ? 1 : sign == QStringLiteral(")") ? -1 : 0;
    if (depth == 0 && sign == QStringLiteral(" + ")) {
      terms << QString();
      continue;
    }
    switch (token.kind) {
      case Kind::part: terms.last() += names[static_cast<qsizetype>(token.part)]; break;
      case Kind::number: terms.last() += amount(token.number, token.dimension); break;
      case Kind::function: terms.last() += fromUtf8(token.text); break;
      case Kind::symbol: terms.last() += sign; break;
    }
  }
  return abridged(terms);
}

QString Explainer::source(const graph::Step& step) const {
  const auto* quantity = lifecycle::quantityOf(m_assessment.study, origin(step));
  return quantity ? sourceText(*quantity) : QString();
}

Json Explainer::inputJson(const graph::Step& step) const {
  const auto& from = origin(step);
  Json json = Json::object();
  json["scenario"] = from.scenario;
  json[from.field < 0 ? "entry" : "element"] = from.element;
  json[from.field < 0 ? "figure" : "field"] = from.field < 0 ? from.figure : std::string(from.key);
  if (from.year != 0) json["year"] = from.year;
  if (from.parameter) json["parameter"] = word(*from.parameter);
  if (const auto* quantity = lifecycle::quantityOf(m_assessment.study, from)) json["stated"] = quantity::writeQuantity(*quantity);
  return json;
}

}  // namespace meguri::words
