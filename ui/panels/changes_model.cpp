#include "ui/panels/changes_model.h"

#include "ui/base/theme.h"
#include "ui/widgets/copyable_table.h"
#include "ui/words/headings.h"
#include "ui/words/variant_words.h"
#include "ui/words/words.h"

namespace meguri::ui {

void ChangesModel::show(const study::Study& study, const study::Id& variant) {
  beginResetModel();
  m_study = study;
  m_variant = variant;
  const auto* scenario = m_study.scenario(variant);
  m_changes = scenario ? study::changesOf(m_study, *scenario) : std::vector<study::VariantChange>();
  endResetModel();
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  if (role == Qt::ForegroundRole) return index.column() == 1 ? QVariant(theme().muted) : QVariant();
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
  const study::VariantChange& change = this->change(index.row());
  if (index.column() == 0) return words::changedThing(m_study, m_variant, change);
  const auto texts = words::changeTexts(m_study, m_variant, change);
  return index.column() == 1 ? texts.base : texts.here;
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  const auto* scenario = m_study.scenario(m_variant);
  if (orientation != Qt::Horizontal || !scenario) return {};
  if (section == 0) return role == Qt::DisplayRole ? words::text("ui.input") : QVariant();
  const study::Id& id = section == 1 ? scenario->base : m_variant;
  const QString letter = words::letter(m_study, id);
  if (role == Qt::ToolTipRole || role == CopyableTable::copyRole) return letter + QStringLiteral("  ") + words::scenarioName(m_study, id);
  if (role != Qt::DisplayRole) return {};
  return section == 1 ? words::text("ui.changes.base", {letter.toStdString()}) : letter;
}

}  // namespace meguri::ui
