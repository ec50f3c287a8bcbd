#include "tests/support/random_study.h"

namespace meguri::support {

using study::Element;
using study::Scenario;
using study::Study;

void RandomStudy::addIndicators(Element& element) {
  for (const study::Field& field : element.type->fields()) {
    const bool isFurther = !field.indicator.empty() || field.group == "recycling" || field.key == "residualGhg";
    const int index = element.type->find(field.key);
    if (!isFurther || field.kind != study::FieldKind::quantity || element.values[static_cast<std::size_t>(index)].index() != 0 || !chance(0.8)) continue;
    const std::string unit(field.unit), key(field.key);
    const double high = field.unit == "%" ? 49 : 2;  // energy recovered and recycled are shares of one whole
    set(element, key.c_str(), field.overYears ? constantOrTable(0.1, high, unit.c_str()) : constant(0.1, high, unit.c_str()));
  }
  const int onWhat = element.type->find("carbonPriceOn");
  if (onWhat >= 0 && chance(0.5)) set(element, "carbonPriceOn", std::string("all"));
}

void RandomStudy::addIndicators(Study& study) {
  Element scope = *study.scope;
  const auto& t = study::scopeType();
  for (const auto flag : {t.countWithdrawal, t.countScarcity, t.countMinerals, t.countPrimaryEnergy, t.countCost}) scope.values[static_cast<std::size_t>(flag.index)] = chance(0.8);
  for (const auto choice : {t.endOfLifeRule, t.reservoirs}) {
    const auto& options = t.fields()[static_cast<std::size_t>(choice.index)].options;
    scope.values[static_cast<std::size_t>(choice.index)] = std::string(options[static_cast<std::size_t>(between(0, static_cast<int>(options.size()) - 1))]);
  }
  study.scope = std::make_shared<const Element>(std::move(scope));
  for (auto& scenario : study.scenarios) {
    Scenario copy = *scenario;
    std::vector<study::ElementPointer> contracts;
    for (auto& pointer : copy.elements) {
      Element element = *pointer;
      addIndicators(element);
      const bool isOpen = element.type == &study::siteType() && !element.get(study::siteType().contractGhg);
      for (int i = isOpen ? between(0, 2) : 0; i > 0; --i) {
        Element contract = Element::make(study::contractType(), element.id + "-contract" + std::to_string(i), element.id);
        set(contract, "site", element.id);
        set(contract, "volume", constantOrTable(1, 1e5, "MWh"));
        set(contract, "ghg", constantOrTable(1, 60, "g CO2e/kWh"));
        contracts.push_back(std::make_shared<const Element>(std::move(contract)));
      }
      pointer = std::make_shared<const Element>(std::move(element));
    }
    copy.elements.insert(copy.elements.end(), contracts.begin(), contracts.end());
    scenario = std::make_shared<const Scenario>(std::move(copy));
  }
}

}  // namespace meguri::support
