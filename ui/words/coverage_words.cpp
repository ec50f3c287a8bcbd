#include "ui/words/coverage_words.h"

#include <QStringList>
#include <cmath>

#include "core/quantity/quantity_json.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::words {

double knownShare(const report::Coverage& coverage) { return coverage.shares[0] + coverage.shares[1] + coverage.shares[2]; }

QString coverageText(const report::Coverage& coverage) { return text("ui.coverage", {wholePercent(knownShare(coverage))}); }

QString coverageLines(const report::Coverage& coverage) {
  QStringList lines{text("ui.coverage.tip")};
  for (std::size_t rank = 0; rank < report::evidenceClasses.size(); ++rank)
    lines << text("ui.coverage.share", {term("evidence", quantity::evidenceWord(report::evidenceClasses[rank])).toStdString(), wholePercent(coverage.shares[rank])});
  return lines.join(QStringLiteral("\n"));
}

}  // namespace meguri::words
