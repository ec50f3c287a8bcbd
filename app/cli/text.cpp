#include "app/cli/text.h"

#include <QStringList>
#include <algorithm>

#include "core/report/comparison.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::cli {

using words::term;
using words::text;

QString functionalUnit(const study::Study& study) { return term("functionalUnit", study.scope->get(study::scopeType().functionalUnit)); }

QString heading(const study::Study& study, const lifecycle::View& view) {
  const bool oneYear = study.firstYear() == study.lastYear();
  return words::shown(study.title) + QStringLiteral("\n") +
         text("cli.heading", {std::to_string(study.firstYear()), oneYear ? "" : std::to_string(study.lastYear()), functionalUnit(study).toStdString(),
                              term("accounting", lifecycle::word(view.accounting)).toStdString(), term("basis", lifecycle::word(view.basis)).toStdString()}) +
         QStringLiteral("\n") + words::furtherRules(study) + QStringLiteral("\n");
}

QString gapsText(const lifecycle::Assessment& assessment, std::span<const study::Id> scenarios, const lifecycle::View& view, const char* headingCode) {
  const study::Study& study = assessment.study;
  std::vector<std::pair<QString, QStringList>> lines;
  for (const auto& id : scenarios) {
    report::Choice alone;
    alone.scenarios = {id};
    for (const auto& gap : report::gaps(assessment, alone, view)) {
      const QString line = words::leftOutSentence(gap.leftOut, study), name = words::scenarioName(study, id);
      auto found = std::ranges::find(lines, line, &std::pair<QString, QStringList>::first);
      if (found == lines.end()) found = lines.insert(found, {line, {}});
      if (!found->second.contains(name)) found->second << name;
    }
  }
  if (lines.empty()) return {};
  QString result = QStringLiteral("\n* ") + text(headingCode) + QStringLiteral("\n");
  for (const auto& [line, names] : lines) {
    const bool everywhere = static_cast<std::size_t>(names.size()) == scenarios.size();
    result += QStringLiteral("  ") + line + (everywhere ? QString() : QStringLiteral(" (") + names.join(QStringLiteral("; ")) + QStringLiteral(")")) + QStringLiteral("\n");
  }
  return result;
}

}  // namespace meguri::cli
