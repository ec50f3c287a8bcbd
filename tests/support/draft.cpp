#include "tests/support/draft.h"

#include <QtGlobal>
#include <algorithm>
#include <cmath>

#include "core/study/assignment.h"

namespace meguri::support {

namespace {

template <class Change>
void edit(study::Study& study, Change change) {
  study::Transaction transaction(study);
  change(transaction);
  if (const auto done = transaction.commit({"edit.set-field", {}}); !done) qFatal("%s %s", done.fault().code.c_str(), done.fault().place.c_str());
}

void assignAll(study::Transaction& transaction, const std::string& prefix, std::initializer_list<const char*> assignments) {
  for (const char* each : assignments)
    if (const auto fault = study::assign(transaction, prefix + each)) qFatal("%s%s: %s", prefix.c_str(), each, fault->code.c_str());
}

}  // namespace

Draft::Draft(int from, int to, const char* functionalUnit) : m_study(study::newStudy()) {
  auto scenario = *m_study.scenarios.front();
  scenario.id = "s";
  m_study.scenarios.front() = std::make_shared<const study::Scenario>(scenario);
  edit(m_study, [&](study::Transaction& t) {
    t.setScope("from", std::int64_t{from});
    t.setScope("to", std::int64_t{to});
    t.setScope("functionalUnit", std::string(functionalUnit));
    t.setScope("networkLosses", false);
  });
}

Draft& Draft::add(const char* kind, const char* id, std::initializer_list<const char*> fields) {
  edit(m_study, [&](study::Transaction& t) {
    t.addElement("s", study::Element::make(study::elementType(kind), id, id));
    assignAll(t, std::string("s:") + id + ".", fields);
  });
  return *this;
}

Draft& Draft::set(std::initializer_list<const char*> assignments) {
  edit(m_study, [&](study::Transaction& t) { assignAll(t, {}, assignments); });
  return *this;
}

void Draft::put(const char* element, const char* field, quantity::Quantity quantity) {
  quantity.source.evidence = quantity::Evidence::assumption;
  edit(m_study, [&](study::Transaction& t) { t.setField("s", element, field, std::make_shared<const quantity::Quantity>(std::move(quantity))); });
}

Draft& Draft::table(const char* element, const char* field, const char* unit, std::initializer_list<std::pair<int, double>> values) {
  quantity::Quantity quantity;
  quantity.unit = unit;
  quantity.byYear = values;
  put(element, field, std::move(quantity));
  return *this;
}

Draft& Draft::curve(const char* element, const char* field, double value, const char* unit, const quantity::Curve& curve) {
  quantity::Quantity quantity;
  quantity.value = value;
  quantity.unit = unit;
  quantity.curve = curve;
  put(element, field, std::move(quantity));
  return *this;
}

Draft& Draft::entry(const char* id, const char* kind, std::initializer_list<std::tuple<const char*, double, const char*>> figures) {
  library::Entry entry;
  entry.id = id;
  entry.kind = kind;
  entry.name = id;
  for (const auto& [key, value, unit] : figures) {
    quantity::Quantity quantity;
    quantity.value = value;
    quantity.unit = unit;
    quantity.source.evidence = quantity::Evidence::literature;
    entry.figures.emplace(key, std::move(quantity));
  }
  m_study.library[id] = std::make_shared<const library::Entry>(std::move(entry));
  return *this;
}

Draft& Draft::variant(const char* id, std::initializer_list<const char*> assignments) {
  auto made = std::make_shared<study::Scenario>();
  made->id = made->name = id;
  made->base = "s";
  m_study.scenarios.push_back(made);
  edit(m_study, [&](study::Transaction& t) { assignAll(t, std::string(id) + ":", assignments); });
  return *this;
}

lifecycle::Assessment Draft::assess() const {
  auto assessment = lifecycle::assess(m_study);
  for (const auto& issue : assessment.issues)
    if (issue.severity == study::Severity::error) qFatal("%s %s.%s", issue.code.c_str(), issue.element.c_str(), issue.field.c_str());
  return assessment;
}

std::vector<std::string> Draft::issues() const {
  std::vector<std::string> result;
  for (const auto& issue : lifecycle::assess(m_study).issues)
    if (issue.severity != study::Severity::note) result.push_back(issue.code + " " + issue.element + "." + issue.field);
  return result;
}

double memo(const lifecycle::Assessment& assessment, lifecycle::Name name, const char* element, int year, std::size_t s) {
  const auto node = assessment.scenarios.at(s)->memo(name, assessment.scenarios[s]->index(element), static_cast<int>(year));
  return node ? assessment.values[s][*node] : std::nan("");
}

bool isExcluded(const lifecycle::Assessment& assessment, const char* reason, lifecycle::Indicator indicator, std::size_t s) {
  return std::ranges::any_of(assessment.scenarios.at(s)->exclusions, [&](const auto& e) { return e.reason == reason && e.indicator == indicator; });
}

}  // namespace meguri::support
