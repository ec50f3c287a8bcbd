#include <QtGlobal>
#include <functional>

#include "core/study/edit.h"
#include "tests/support/case_assessor.h"
#include "tests/support/case_uncertainty.h"
#include "tests/support/written_study.h"

namespace meguri::support {

namespace {

constexpr int firstYear = 2001, steps = 40;

/// A share of the inflow step by step, and nothing after it.
quantity::Quantity bought(const std::vector<double>& inflow, double share) {
  quantity::Quantity result;
  result.unit = "nodes";
  for (std::size_t step = 0; step < static_cast<std::size_t>(steps); ++step) result.byYear.emplace_back(firstYear + static_cast<int>(step), step < inflow.size() ? inflow[step] * share : 0);
  return result;
}

/// Purchases of one cohort after the other, each split into fleets of a fixed life of 1, 2, 3 and so on years in the shares given. The
/// steps of time are Meguri's years, whatever the source calls them.
study::Study cohorts(const std::vector<double>& inflow, const std::vector<double>& shares) {
  study::Study study = written("scope.from=" + std::to_string(firstYear) + "; scope.to=" + std::to_string(firstYear + steps - 1) + "; site dc; dc.pue=1");
  study::Transaction transaction(study);
  const std::string scenario = study.scenarios.front()->id;
  for (std::size_t k = 0; k < shares.size(); ++k) {
    const std::string id = "life" + std::to_string(k + 1);
    transaction.addElement(scenario, study::Element::make(study::elementType("fleet"), id, id));
    const auto word = [&](const char* key, const char* text) { transaction.setField(scenario, id, key, std::string(text)); };
    const auto quantity = [&](const char* key, quantity::Quantity value) {
      value.source.evidence = quantity::Evidence::assumption;
      transaction.setField(scenario, id, key, std::make_shared<const quantity::Quantity>(std::move(value)));
    };
    const auto number = [&](const char* key, double value, const char* unit) {
      quantity::Quantity stated;
      stated.value = value;
      stated.unit = unit;
      quantity(key, std::move(stated));
    };
    word("site", "dc");
    word("sizing", "purchases");
    quantity("purchases", bought(inflow, shares[k]));
    number("accelerators", 8, "accelerators");
    number("availability", 100, "%");
    number("activePower", 1, "kW");
    number("lifetime", static_cast<double>(k + 1), "a");
  }
  if (const auto edit = transaction.commit({"edit.set-field", {}}); !edit) qFatal("cohorts: %s", edit.fault().code.c_str());
  return study;
}

/// Nodes that the cohorts retire in the steps "from" to "to", counted from 0; a node bought at the start of step i that lives k steps retires at the
/// end of step i + k − 1.
Result<Amount> retirements(const Json& arguments) {
  const auto assessment = lifecycle::assess(cohorts(arguments.at("inflow"), arguments.at("shares")));
  if (assessment.scenarios.empty()) qFatal("cohorts: %s", issueText(assessment).c_str());
  BookReading reading;
  reading.only["memo"] = {arguments.at("memo").get<std::string>()};
  for (int step = arguments.at("from"); step <= arguments.at("to").get<int>(); ++step) reading.only["year"].push_back(std::to_string(firstYear + step));
  auto sum = sumOf(assessment, reading);
  if (!sum || !arguments.value("perInflow", false)) return sum;
  double inflow = 0;
  for (const double each : arguments.at("inflow").get<std::vector<double>>()) inflow += each;
  return Amount{sum->value / inflow, {}};
}

const std::map<std::string, std::function<Result<Amount>(const Json&)>> formulas = {
    {"cohorts", retirements}, {"distribution", ofDistribution}, {"product", ofProduct}, {"pedigree", ofPedigree}, {"taylor", ofTaylor}};

}  // namespace

Result<Amount> evaluateFormula(const std::string& name, const Json& arguments) {
  const auto found = formulas.find(name);
  if (found == formulas.end()) return Fault{FaultKind::usage, "no such formula", {}, {name}};
  return found->second(arguments);
}

}  // namespace meguri::support
