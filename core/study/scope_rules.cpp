#include "core/study/scope_rules.h"

#include <algorithm>
#include <array>

namespace meguri::study {

namespace {

using quantity::Base;
using quantity::Dimension;

constexpr std::string_view declaredCurrency = "EUR";

/// A currency no version knows is refused by the check; until then it is the declared one.
std::string_view currencyCode(const Study& study) {
  const ScopeType& t = scopeType();
  const auto& options = t.fields()[static_cast<std::size_t>(t.currency.index)].options;
  const std::string_view code = study.scope->get(t.currency);
  return std::ranges::find(options, code) == options.end() ? declaredCurrency : code;
}

Dimension inCurrency(const Study& study, const Dimension& dimension) {
  const int exponent = dimension.exponent(Base::eur);
  if (exponent == 0) return dimension;
  return dimension / Dimension(Base::eur).power(exponent) * currencyOf(study).power(exponent);
}

}  // namespace

bool counts(const Element& scope, std::string_view indicator) {
  if (const auto plus = indicator.find('+'); plus != std::string_view::npos) return counts(scope, indicator.substr(0, plus)) || counts(scope, indicator.substr(plus + 1));
  const ScopeType& t = scopeType();
  const std::array<std::pair<std::string_view, FlagField>, 9> flags = {
      {{"water", t.countWater}, {"waterWithoutReservoirs", t.countWater}, {"waterWithdrawal", t.countWithdrawal}, {"waterScarcity", t.countScarcity}, {"ewaste", t.countEwaste},
       {"minerals", t.countMinerals}, {"primaryEnergy", t.countPrimaryEnergy}, {"electricity", t.countElectricity}, {"cost", t.countCost}}};
  const auto found = std::ranges::find(flags, indicator, &std::pair<std::string_view, FlagField>::first);
  return found == flags.end() || scope.get(found->second);
}

std::string_view figureOf(const Study& study, const Field& field) {
  const bool isDirect = !field.directFigure.empty() && study.scope->get(scopeType().gridColumn) == "direct";
  return isDirect ? field.directFigure : field.figure;
}

bool isMoney(const Field& field) { return field.typed.exponent(Base::eur) != 0; }

std::string unitOf(const Study& study, const Field& field) {
  std::string unit(field.unit);
  if (isMoney(field)) unit.replace(unit.find(declaredCurrency), declaredCurrency.size(), currencyCode(study));
  return unit;
}

Dimension typedOf(const Study& study, const Field& field) { return inCurrency(study, field.typed); }
Dimension dimensionOf(const Study& study, const Field& field) { return inCurrency(study, field.dimension); }

Dimension currencyOf(const Study& study) {
  return quantity::parseUnit(currencyCode(study))->dimension;
}

}  // namespace meguri::study
