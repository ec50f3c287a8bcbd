#include <numbers>

#include "core/lifecycle/embodied.h"

namespace meguri::lifecycle {

namespace {

/// One line of a bill of components (method.md B.1 to B.3).
class Line {
 public:
  Line(Context& context, ElementIndex element) : m_context(context), m_element(element), m_method(context.element(element).get(t.method)) {}

  /// kg CO2e per node.
  Expr ghg() {
    const Expr each = m_context.named(one(), Name::componentGhg, m_element);
    return input(t.count) * each;
  }

 private:
  Expr input(study::QuantityField field) const { return m_context.input(m_element, field).constant(); }

  Expr one() const {
    if (m_method == "stated") return input(t.ghg);
    if (m_method == "mass") return input(t.mass) * input(t.ghgPerMass);
    if (m_method == "area") return withBase(input(t.area) * input(t.ghgPerArea));
    if (m_method == "density") return withBase(input(t.capacity) / input(t.density) * input(t.ghgPerArea));
    if (m_method == "wafer") return effectiveArea() * input(t.ghgPerArea);
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
    const Expr effective = wafer / dies / good * m_context.number(1e-6, Dimension(Base::length, 2));
    return m_context.named(effective, Name::effectiveArea, m_element);
  }

  const study::ComponentType& t = study::componentType();
  Context& m_context;
  ElementIndex m_element;
  std::string_view m_method;
};

}  // namespace

Bill readBill(Context& context, const Fleet& fleet) {
  const auto& t = study::componentType();
  std::vector<Expr> host, accelerators;
  for (const ElementIndex line : context.of(t)) {
    const study::Element& element = context.element(line);
    if (context.find(element.get(t.fleet)) == fleet.element) (element.get(t.part) == "host" ? host : accelerators).push_back(Line(context, line).ghg());
  }
  const auto sum = [&](const std::vector<Expr>& parts) { return parts.empty() ? Expr() : context.builder.sum(parts); };
  return {sum(host), sum(accelerators)};
}

}  // namespace meguri::lifecycle
