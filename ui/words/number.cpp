#include "ui/words/headings.h"
#include "ui/words/units.h"
#include "ui/words/words.h"

#include <QLocale>
#include <array>
#include <cmath>
#include <optional>
#include <span>

namespace meguri::words {

namespace {

using quantity::Base;
using quantity::Dimension;

double withDigits(double value, int digits) { return QString::number(value, 'e', digits - 1).toDouble(); }

double rounded(double value) {
  if (!std::isfinite(value)) return value;
  const double fine = withDigits(value, 4);
  return std::abs(fine) >= 1000 ? fine : withDigits(value, 3);
}

QString scientific(double value) {
  const QStringList parts = QString::number(value, 'e', QLocale::FloatingPointShortest).split(u'e');
  return parts[0] + u'e' + QString::number(parts[1].toInt());
}

/// A unit and how much of the base unit it is, descending.
struct Step {
  double size;
  const char* unit;
};
constexpr std::array greenhouseGas = {Step{1e12, "Gt CO2e"}, Step{1e9, "Mt CO2e"}, Step{1000, "t CO2e"}, Step{1, "kg CO2e"}, Step{1e-3, "g CO2e"}};
constexpr std::array mass = {Step{1e9, "Mt"}, Step{1000, "t"}, Step{1, "kg"}, Step{1e-3, "g"}};
constexpr std::array water = {Step{1, "m3"}, Step{1e-3, "L"}, Step{1e-6, "mL"}};
constexpr std::array scarceWater = {Step{1, "m3 world-eq"}, Step{1e-3, "L world-eq"}, Step{1e-6, "mL world-eq"}};
constexpr std::array antimony = {Step{1, "kg Sb-eq"}, Step{1e-3, "g Sb-eq"}, Step{1e-6, "mg Sb-eq"}, Step{1e-9, "µg Sb-eq"}, Step{1e-12, "ng Sb-eq"}};
constexpr std::array primaryEnergy = {Step{1e12, "EJ primary"}, Step{1e9, "PJ primary"}, Step{1e6, "TJ primary"}, Step{1e3, "GJ primary"}, Step{1, "MJ primary"}, Step{1e-3, "kJ primary"}, Step{1e-6, "J primary"}};
constexpr std::array energy = {Step{1e9, "TWh"}, Step{1e6, "GWh"}, Step{1e3, "MWh"}, Step{1, "kWh"}, Step{1e-3, "Wh"}};
constexpr std::array power = {Step{1e3, "MW"}, Step{1, "kW"}, Step{1e-3, "W"}};
constexpr std::array acceleratorTime = {Step{1, "GPU-h"}};
constexpr std::array nodeTime = {Step{8760, "node·a"}};

constexpr Dimension acceleratorHours = Dimension(Base::accelerator) * Base::time;

struct Family {
  Dimension dimension;
  std::span<const Step> steps;
};
constexpr std::array families = {Family{Base::greenhouseGas, greenhouseGas}, Family{Base::mass, mass}, Family{Dimension(Base::length, 3), water},
                                 Family{Base::scarceWater, scarceWater}, Family{Base::antimony, antimony}, Family{Base::primaryEnergy, primaryEnergy},
                                 Family{Base::energy, energy}, Family{Dimension(Base::energy) / Base::time, power}, Family{acceleratorHours, acceleratorTime},
                                 Family{Dimension(Base::node) * Base::time, nodeTime}};

/// What results are stated per.
struct Per {
  Dimension dimension;
  const char* unit;
};
constexpr std::array pers = {Per{{}, ""}, Per{Base::request, "/request"}, Per{Base::token, "/token"}, Per{acceleratorHours, "/GPU-h"}, Per{Base::node, "/node"}};

const Step& stepFor(double value, std::span<const Step> steps) {
  for (const Step& step : steps)
    if (std::abs(rounded(value / step.size)) >= 1 || (value == 0 && step.size == 1)) return step;
  return steps.back();
}

struct Scale {
  double size;
  QString unit;
};

/// Money keeps its unit, as prices do: what is too small for it is stated per thousand or million of what it is per.
std::optional<Scale> moneyScale(double value, const Dimension& dimension) {
  for (int i = static_cast<int>(Base::eur); i < static_cast<int>(Base::count_); ++i) {
    const Dimension currency = static_cast<Base>(i);
    const QString code = QString::fromStdString(currency.unit());
    if (dimension == currency) return std::abs(rounded(value / 1e6)) >= 1 ? Scale{1e6, u'M' + code} : Scale{1, code};
    for (const auto& [base, name] : {std::pair(Base::request, "request"), std::pair(Base::token, "token"), std::pair(Base::task, "task")}) {
      if (dimension * base != currency) continue;
      if (value == 0 || std::abs(value) >= 0.01) return Scale{1, code + u'/' + QLatin1String(name)};
      return std::abs(value) >= 1e-5 ? Scale{1e-3, code + QStringLiteral("/k") + QLatin1String(name)} : Scale{1e-6, code + QStringLiteral("/M") + QLatin1String(name)};
    }
    if (dimension * acceleratorHours == currency) return Scale{1, code + QStringLiteral("/GPU-h")};
  }
  return std::nullopt;
}

std::optional<Scale> scaleFor(double value, const Dimension& dimension) {
  if (const auto money = moneyScale(value, dimension)) return money;
  for (const Family& family : families)
    for (const Per& per : pers) {
      if (dimension * per.dimension != family.dimension) continue;
      const Step& step = stepFor(value, family.steps);
      return Scale{step.size, QString::fromUtf8(step.unit) + QLatin1String(per.unit)};
    }
  return std::nullopt;
}

/// A service life is typed in years; other times are hours.
QString duration(double hours) {
  const double tenths = hours / 876;
  const bool isLife = hours >= 8760 && std::abs(tenths - std::round(tenths)) < 1e-9 * tenths;
  return isLife ? number(hours / 8760) + u' ' + unitName(QStringLiteral("a")) : number(hours) + QStringLiteral(" h");
}

}  // namespace

QString number(double value) { return exactNumber(rounded(value)); }

QString exactNumber(double value) {
  const QLocale locale(language() == Language::japanese ? QLocale::Japanese : QLocale::English);
  if (value == 0) return locale.toString(0);
  if (!std::isfinite(value)) return std::isnan(value) ? QStringLiteral("–") : value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
  const double size = std::abs(value);
  return size < 1e-4 || size > 1e12 ? scientific(value) : locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

QString amount(double baseValue, const Dimension& dimension) {
  if (dimension.isNumber()) return number(baseValue);
  if (dimension == Dimension(Base::time)) return duration(baseValue);
  if (const auto scale = scaleFor(baseValue, dimension)) return number(baseValue / scale->size) + u' ' + unitName(scale->unit);
  return number(baseValue) + u' ' + unitName(dimension.unit());
}

DisplayUnit displayUnit(double largest, const Dimension& dimension) {
  if (const auto scale = scaleFor(largest, dimension)) return {scale->size, typeset(unitName(scale->unit))};
  return {1, dimension.isNumber() ? QString() : typeset(unitName(dimension.unit()))};
}

}  // namespace meguri::words
