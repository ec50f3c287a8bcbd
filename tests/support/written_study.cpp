#include "tests/support/written_study.h"

#include <QtGlobal>
#include <algorithm>

#include "core/library/shelf.h"
#include "core/study/assignment.h"
#include "tests/support/support.h"

namespace meguri::support {

namespace {

[[noreturn]] void refuse(std::string_view statement, const Fault& fault) {
  std::string args;
  for (const auto& arg : fault.args) args += " [" + arg + "]";
  qFatal("%s: %s%s", std::string(statement).c_str(), fault.code.c_str(), args.c_str());
}

library::Entry entryOf(const std::string& id) {
  static const library::Shelf shelf{std::filesystem::path(MEGURI_BINARY_DIR) / "share/meguri"};
  auto entry = shelf.find(id);
  if (!entry) refuse(id, entry.fault());
  return *std::move(entry);
}

void state(study::Transaction& transaction, std::string_view statement) {
  if (statement.find('=') != std::string_view::npos) {
    if (const auto fault = study::assign(transaction, statement)) refuse(statement, *fault);
    return;
  }
  const std::size_t blank = std::min(statement.find(' '), statement.size() - 1);
  const std::string_view word = statement.substr(0, blank);
  const std::string rest(statement.substr(blank + 1));
  if (word == "use") return transaction.addEntry(entryOf(rest));
  const study::ElementType& type = study::elementType(word);
  if (!type.isKnown() || rest.empty()) qFatal("no statement: %s", std::string(statement).c_str());
  transaction.addElement(transaction.draft().scenarios.front()->id, study::Element::make(type, rest, rest));
}

}  // namespace

study::Study written(std::string_view statements) {
  study::Study study = study::newStudy();
  study::Transaction transaction(study);
  for (const char* preset : {"scope.from=2025", "scope.to=2025", "scope.networkLosses=false"}) state(transaction, preset);
  for (std::size_t at = 0; at < statements.size();) {
    const std::size_t end = std::min(statements.find_first_of(";\n", at), statements.size());
    std::string_view statement = statements.substr(at, end - at);
    statement.remove_prefix(std::min(statement.find_first_not_of(' '), statement.size()));
    if (!statement.empty()) state(transaction, statement);
    at = end + 1;
  }
  if (const auto edit = transaction.commit({"edit.set-field", {}}); !edit) refuse(statements, edit.fault());
  return study;
}

std::string issueText(const lifecycle::Assessment& assessment) {
  std::string text;
  for (const auto& issue : assessment.issues) {
    text += issue.element + "." + issue.field + ": " + issue.code;
    for (const auto& arg : issue.args) text += " [" + arg + "]";
    text += "\n";
  }
  return text;
}

}  // namespace meguri::support
