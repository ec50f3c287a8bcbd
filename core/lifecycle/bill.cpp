#include <numbers>

#include "core/lifecycle/embodied.h"

namespace meguri::lifecycle {

namespace {

/// One line of a bill of components (method.md B.1 to B.3).
class Line {
 public:
  Line(Context& context, ElementIndex element) : m_context(context), m_element(element), m_method(context.element(element).get(t.method)) {}

  /// Per node, in the unit of the indicator; empty where the line does not state it.
  Expr amount(Indicator indicator) {
    const Expr each = indicator == Indicator::ghg ? ghg() : resource(indicator == Indicator::minerals ? minerals() : primaryEnergy());
    if (!each) return {};
    const Name name = indicator == Indicator::ghg ? Name::componentGhg : indicator == Indicator::minerals ? Name::componentMinerals : Name::componentPrimaryEnergy;
    return input(t.count) * m_context.named(each, name, m_element);
  }

 private:
  /// Factors of minerals or primary energy, beside those of greenhouse gases.
  struct Factors {
    study::QuantityField piece, perArea, perMass, base;
  };
  Factors minerals() const { return {t.minerals, t.mineralsPerArea, t.mineralsPerMass, t.baseMinerals}; }
  Factors primaryEnergy() const { return {t.primaryEnergy, t.primaryEnergyPerArea, t.primaryEnergyPerMass, t.basePrimaryEnergy}; }

  Expr input(study::QuantityField field) const { return m_context.input(m_element, field).constant(); }
  Expr optional(study::QuantityField field) const {
    const Path path = m_context.input(m_element, field);
    return path ? path.constant() : Expr();
  }

  /// A base figure of the library is that of the whole piece only where its entry knows no more by area or mass.
  bool isWholePiece(const Factors& factors) const {
    const study::Element& line = m_context.element(m_element);
    const auto entry = m_context.study.library.find(std::string(line.get(t.factors)));
    if (line.get(factors.piece) || entry == m_context.study.library.end()) return true;
    const auto knows = [&](study::QuantityField field) { return entry->second->figure(t.fields()[static_cast<std::size_t>(field.index)].figure) != nullptr; };
    return !knows(factors.perArea) && !knows(factors.perMass);
  }

  Expr resource(const Factors& factors) const {
    if (const Expr piece = isWholePiece(factors) ? optional(factors.piece) : Expr()) return piece;
    if (const Expr perMass = optional(factors.perMass)) return input(t.mass) * perMass;
    const Expr perArea = optional(factors.perArea), base = optional(factors.base);
    if (!perArea) return {};
    const Expr made = perArea * (m_method == "density" ? input(t.capacity) / input(t.density) : m_method == "wafer" ? effectiveArea() : input(t.area));
    return base ? made + base : made;
  }

  Expr ghg() const {
    if (m_method == "stated") return input(t.ghg);
    if (m_method == "mass") return input(t.mass) * input(t.ghgPerMass);
    if (m_method == "area") return withBase(input(t.area) * input(t.ghgPerArea));
    if (m_method == "density") return withBase(input(t.capacity) / input(t.density) * input(t.ghgPerArea));
    if (m_method == "wafer") return m_context.named(effectiveArea(), Name::effectiveArea, m_element) * input(t.ghgPerArea);
    const bool isLogic = m_method == "fab";
    const Expr made = isLogic ? input(t.area) * (input(t.fabGridGhg) * input(t.fabElectricity) + input(t.fabGas) + input(t.fabMaterials))
                              : input(t.capacity) * input(t.ghgPerCapacity);
    return packaged(made);
  }

  Expr withBase(Expr made) const {
    const Path base = m_context.input(m_element, t.baseGhg);
    return base ? made + base.constant() : made;
  }

  /// What is scrapped raises the burden of what is sold; the package comes after.
  Expr packaged(Expr made) const {
    if (const Path yield = m_context.input(m_element, t.yield)) made = made / yield.constant();
    const Path chips = m_context.input(m_element, t.chips);
    return chips ? made + chips.constant() * input(t.packageGhg) : made;
  }

  /// Wafer area a good die takes: A' = (√A + kerf)², dies n = π(d/2)²/A' − π·d/√(2A'), yield exp(−√(A'·D)) (method.md B.2).
  Expr effectiveArea() const {
    const auto millimetres = [&](Expr length) { return length / m_context.number(0.001, Base::length); };
    const Expr area = input(t.area) / m_context.number(1e-6, Dimension(Base::length, 2));
    const Expr half = m_context.number(0.5), pi = m_context.number(std::numbers::pi);
    const Expr cut = pow(pow(area, half) + millimetres(input(t.kerf)), m_context.number(2));
    const Expr diameter = millimetres(input(t.waferDiameter));
    const Expr wafer = pi * diameter * diameter / 4;
    const Expr dies = wafer / cut - pi * diameter / pow(2 * cut, half);
    const Expr defects = input(t.defectDensity) * m_context.number(1e-6, Dimension(Base::length, 2));  // per mm2
    const Expr good = exp(0 - pow(cut * defects, half));
    return wafer / dies / good * m_context.number(1e-6, Dimension(Base::length, 2));
  }

  const study::ComponentType& t = study::componentType();
  Context& m_context;
  ElementIndex m_element;
  std::string_view m_method;
};

}  // namespace

Bill readBill(Context& context, const Fleet& fleet, Indicator indicator) {
  const auto& t = study::componentType();
  std::vector<Expr> host, accelerators;
  bool hostIsWhole = true, acceleratorsAreWhole = true;
  for (const ElementIndex line : context.of(t)) {
    const study::Element& element = context.element(line);
    if (context.find(element.get(t.fleet)) != fleet.element) continue;
    const bool isHost = element.get(t.part) == "host";
    const Expr amount = Line(context, line).amount(indicator);
    if (amount) (isHost ? host : accelerators).push_back(amount); else (isHost ? hostIsWhole : acceleratorsAreWhole) = false;
  }
  // a part of which a line is not known is not known
  const auto sum = [&](const std::vector<Expr>& parts, bool isWhole) { return parts.empty() || !isWhole ? Expr() : context.builder.sum(parts); };
  return {sum(host, hostIsWhole), sum(accelerators, acceleratorsAreWhole)};
}

}  // namespace meguri::lifecycle
