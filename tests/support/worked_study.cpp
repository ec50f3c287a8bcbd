#include "tests/support/worked_study.h"

#include "core/study/edit.h"
#include "core/study/resolve.h"

namespace meguri::support {

using namespace study;

namespace {

FieldValue quantityOf(double value, std::string_view unit) {
  quantity::Quantity quantity;
  quantity.value = value;
  quantity.unit = unit;
  return std::make_shared<const quantity::Quantity>(quantity);
}

/// A twin of an element, of which a variant says something of its own, or the variant keeps what its base gives up.
void workVariant(Transaction& t, const Scenario& variant, const Element& element, RandomStudy& random, const std::string& name) {
  const auto field = [&](const Element& of) {
    for (const Field& each : of.type->fields())
      if (each.kind == FieldKind::quantity && of.values[static_cast<std::size_t>(of.type->find(each.key))].index() != 0) return each;
    return of.type->fields().front();
  }(element);
  const auto changed = [&] { return field.kind == FieldKind::quantity ? quantityOf(random.real(0.1, 0.9), field.unit) : FieldValue(); };
  switch (random.between(0, 4)) {
    case 0: t.removeElement(variant.id, t.duplicateElement(variant.base, element.id, name)); break;
    case 1: t.renameElement(variant.id, t.duplicateElement(variant.base, element.id, name), name + " of the variant"); break;
    case 2: t.setField(variant.id, t.duplicateElement(variant.base, element.id, name), field.key, changed()); break;
    case 3: {
      const FieldValue before = element.values[static_cast<std::size_t>(element.type->find(field.key))];
      t.setField(variant.base, element.id, field.key, changed());
      t.setField(variant.id, element.id, field.key, before);
      break;
    }
    default:
      t.renameElement(variant.base, element.id, name);
      t.renameElement(variant.id, element.id, element.name);
  }
}

}  // namespace

Study worked(const Study& study, RandomStudy& random) {
  Study result = study;
  for (int i = 0; i < 12; ++i) {
    Transaction t(result);
    const auto& scenario = *result.scenarios[static_cast<std::size_t>(random.between(0, static_cast<int>(result.scenarios.size()) - 1))];
    const auto elements = resolve(result, scenario);
    const auto& element = *elements[static_cast<std::size_t>(random.between(0, static_cast<int>(elements.size()) - 1))].element;
    switch (random.between(0, 12)) {
      case 0: t.renameElement(scenario.id, element.id, "Renamed " + std::to_string(i)); break;
      case 1: t.renameScenario(scenario.id, "Scenario " + std::to_string(i)); break;
      case 2: t.addVariant(scenario.id, "Variant " + std::to_string(i)); break;
      case 3: t.duplicateScenario(scenario.id, "Copy " + std::to_string(i)); break;
      case 4: t.duplicateElement(scenario.id, element.id, "Twin " + std::to_string(i)); break;
      case 5: t.moveScenario(scenario.id, static_cast<std::size_t>(random.between(0, 4))); break;
      case 6: t.removeScenario(scenario.id); break;
      case 7: t.setScope("draws", std::int64_t{1000 + i}); break;
      case 8: t.removeElement(scenario.id, element.id); break;
      case 9:
      case 10:
      case 11:
        if (scenario.isVariant()) workVariant(t, scenario, element, random, "Twin " + std::to_string(i));
        break;
      default:
        for (const Field& field : element.type->fields())
          if (const int at = element.type->find(field.key); random.chance(0.3) && field.kind == FieldKind::quantity && element.values[static_cast<std::size_t>(at)].index() != 0)
            t.setField(scenario.id, element.id, field.key, quantityOf(random.real(0.1, 0.9), field.unit));
    }
    (void)t.commit({});  // what is refused, as the last scenario's removal, is no edit
  }
  return result;
}

}  // namespace meguri::support
