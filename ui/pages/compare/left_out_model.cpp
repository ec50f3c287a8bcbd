#include "ui/pages/compare/left_out_model.h"

#include <QStringList>
#include <algorithm>

#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::ui {

void LeftOutModel::show(const lifecycle::Assessment& assessment, const report::Choice& choice) {
  std::vector<Row> rows;
  for (auto& gap : report::gaps(assessment, choice)) {
    QStringList letters;
    for (const auto& id : gap.scenarios) letters << words::letter(assessment.study, id);
    QString sentence = words::leftOutSentence(gap.leftOut, assessment.study);
    rows.push_back({std::move(gap), letters.join(u' '), std::move(sentence)});
  }
  if (std::ranges::equal(rows, m_rows, [](const Row& a, const Row& b) { return a.sentence == b.sentence && a.scenarios == b.scenarios; })) return;
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

QVariant LeftOutModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
  return index.column() == 0 ? row(index).scenarios : row(index).sentence;
}

QVariant LeftOutModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return words::text(section == 0 ? "ui.scenarios" : "ui.left-out");
}

}  // namespace meguri::ui
