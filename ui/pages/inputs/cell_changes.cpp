#include "ui/pages/inputs/cell_changes.h"

#include <algorithm>

#include "ui/document/statement.h"
#include "ui/pages/inputs/cell_text.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using study::FieldValue;

void put(study::Transaction& transaction, const CellChange& change) {
  if (change.isReset)
    transaction.resetField(change.target.scenario, change.target.element, change.key());
  else if (change.entry)
    transaction.pick(change.target.scenario, change.target.element, change.key(), *change.entry);
  else
    state(transaction, change.target, change.key(), change.value);
}

/// A base before what varies it.
std::vector<std::size_t> inOrder(const study::Study& study, const std::vector<CellChange>& changes) {
  std::vector<std::pair<std::size_t, std::size_t>> depths;
  for (std::size_t i = 0; i < changes.size(); ++i) depths.emplace_back(study::depthOf(study, changes[i].target.scenario), i);
  std::ranges::sort(depths);
  std::vector<std::size_t> order;
  for (const auto& [depth, index] : depths) order.push_back(index);
  return order;
}

bool isAbout(const study::Issue& issue, const CellChange& change) {
  return issue.severity == study::Severity::error && issue.element == change.target.element && issue.field == change.key() &&
         (issue.scenario.empty() || issue.scenario == change.target.scenario);
}

/// Refuses what makes an error of its own field; tells whether it refused any.
bool refuse(const study::Study& study, const std::vector<CellChange>& changes, std::vector<QString>& reasons) {
  study::Study draft = study;
  study::Transaction transaction(draft);
  for (const std::size_t i : inOrder(study, changes))
    if (reasons[i].isEmpty()) put(transaction, changes[i]);
  if (const auto edit = transaction.commit({}); !edit) {
    for (QString& reason : reasons)
      if (reason.isEmpty()) reason = words::describe(edit.fault());
    return true;
  }
  bool isAny = false;
  for (const auto& issue : study::check(draft)) {
    if (issue.severity != study::Severity::error) continue;
    for (std::size_t i = 0; i < changes.size(); ++i)
      if (reasons[i].isEmpty() && isAbout(issue, changes[i])) reasons[i] = words::sentenceOf(issue, draft), isAny = true;
  }
  return isAny;
}

}  // namespace

std::vector<QString> objections(const study::Study& study, const std::vector<CellChange>& changes) {
  std::vector<QString> reasons(changes.size());
  // what was taken beside a change that is refused may not stand without it
  while (refuse(study, changes, reasons)) continue;
  return reasons;
}

QString objection(const study::Study& study, const CellChange& change) { return objections(study, {change}).front(); }

QString apply(StudyDocument& document, const std::vector<CellChange>& changes) {
  if (changes.empty()) return {};
  const CellChange& first = changes.front();
  study::EditLabel label{"edit.set-inputs", {std::to_string(changes.size())}};
  if (changes.size() == 1) {
    const auto* scenario = document.study().scenario(first.target.scenario);
    std::string of = "kind.scope";
    if (scenario)
      for (const auto& each : study::resolve(document.study(), *scenario))
        if (each.element->id == first.target.element) of = words::shown(*each.element).toStdString();
    label = {first.isReset ? "edit.reset-field" : "edit.set-field", {"field." + std::string(first.type->kind()) + "." + std::string(first.key()), of}};
  }
  const auto refused = document.edit(label, [&, order = inOrder(document.study(), changes)](study::Transaction& transaction) {
    for (const std::size_t i : order) put(transaction, changes[i]);
  });
  return refused ? words::describe(*refused) : QString();
}

CellChange changed(const report::InputTable& table, const report::InputRow& row, std::size_t scenario, FieldValue value) {
  return {targetOf(table.cell(row, scenario)), table.groupOf(row).type, row.field, std::move(value), false, nullptr};
}

CellChange emptied(const report::InputTable& table, const report::InputRow& row, std::size_t scenario) {
  CellChange change = changed(table, row, scenario, {});
  change.isReset = table.marks(row, scenario) & report::isChanged;
  return change;
}

}  // namespace meguri::ui
