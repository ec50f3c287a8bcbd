#include "app/meguri/many_scenarios.h"

#include "core/report/comparison.h"

namespace meguri {

namespace {

void addVariants(ui::MainWindow& window, std::size_t count) {
  const study::Study& study = window.document().study();
  const study::Scenario& first = *study.scenarios.front();
  (void)window.document().edit({"edit.add-variant", {first.name}}, [&](study::Transaction& transaction) {
    const auto elements = study::resolve(study, first);
    for (std::size_t i = study.scenarios.size(); i < count; ++i) {
      const study::Id id = transaction.addVariant(first.id, first.name + " " + std::to_string(i + 1));
      for (const auto& each : elements) {
        const auto& t = study::fleetType();
        const auto* lifetime = each.element->type == &t ? each.element->get(t.lifetime) : nullptr;
        if (!lifetime) continue;
        quantity::Quantity longer = *lifetime;
        longer.value *= 1 + 0.05 * static_cast<double>(i);
        transaction.setField(id, each.element->id, "lifetime", std::make_shared<const quantity::Quantity>(longer));
      }
    }
  });
}

}  // namespace

void compareFirst(ui::MainWindow& window, std::size_t count) {
  count = std::min(count, report::mostScenarios);
  if (window.document().study().scenarios.size() < count) addVariants(window, count);
  const study::Study& study = window.document().study();
  report::Choice choice = window.state().choice();
  choice.scenarios.clear();
  for (std::size_t i = 0; i < std::min(count, study.scenarios.size()); ++i) choice.scenarios.push_back(study.scenarios[i]->id);
  choice.reference = choice.scenarios.front();
  window.state().setChoice(choice);
}

std::vector<std::size_t> countsOf(const QString& text) {
  std::vector<std::size_t> counts;
  for (const QString& each : text.split(u',', Qt::SkipEmptyParts))
    if (const auto count = each.toUInt(); count > 0 && count <= report::mostScenarios) counts.push_back(count);
  return counts;
}

}  // namespace meguri
