#include "ui/pages/uncertainty/ranking_model.h"

#include <algorithm>
#include <cmath>

#include "core/quantity/quantity_json.h"
#include "ui/base/theme.h"
#include "ui/widgets/copyable_table.h"
#include "ui/words/distribution_words.h"
#include "ui/words/quantities.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

QString percent(double share) {
  const double whole = std::round(100 * share);
  return whole == 0 && share > 0 ? QStringLiteral("<1 %") : words::number(whole) + QStringLiteral(" %");
}

/// Two digits always, so that a column of them lines up.
QString correlationText(double value) {
  QString text = QString::number(std::abs(value), 'f', 2);
  return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + text;
}

}  // namespace

void RankingModel::show(std::shared_ptr<const lifecycle::Assessment> assessment, report::Contributions contributions) {
  beginResetModel();
  m_assessment = std::move(assessment);
  m_contributions = std::move(contributions);
  endResetModel();
}

int RankingModel::rowCount(const QModelIndex& parent) const {
  if (parent.isValid()) return 0;
  return static_cast<int>(std::min(m_contributions.inputs.size(), mostShown + 1));
}

double RankingModel::restShare() const {
  double sum = 0;
  for (std::size_t i = mostShown; i < m_contributions.inputs.size(); ++i) sum += m_contributions.inputs[i].share;
  return sum;
}

QVariant RankingModel::restData(const QModelIndex& index, int role) const {
  if (role == Qt::ForegroundRole) return theme().muted;
  if (index.column() == input && role == Qt::DisplayRole) return words::text("draws.others", {std::to_string(m_contributions.inputs.size() - mostShown)});
  if (index.column() == share && role == Qt::DisplayRole) return percent(restShare());
  if (index.column() == share && role == shareRole) return restShare();
  return {};
}

QString RankingModel::scenariosOf(const report::Contribution& contribution) const {
  QStringList letters;
  for (const auto& id : contribution.scenarios) letters << words::letter(m_assessment->study, id);
  return letters.join(QStringLiteral(" "));
}

QVariant RankingModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  if (isRest(index.row())) return restData(index, role);
  const auto& of = m_contributions.inputs[static_cast<std::size_t>(index.row())];
  const auto* quantity = lifecycle::quantityOf(m_assessment->study, of.origin);
  if (role == Qt::ForegroundRole && (index.column() == scenarios || index.column() == correlation)) return theme().muted;
  if (role == Qt::ForegroundRole && index.column() == source && quantity) return theme().evidence(quantity->source.evidence);
  if (role == Qt::TextAlignmentRole && (index.column() == share || index.column() == correlation)) return int(Qt::AlignRight | Qt::AlignVCenter);
  if (role == Qt::TextAlignmentRole && index.column() == scenarios) return int(Qt::AlignCenter);
  switch (index.column()) {
    case input:
      if (role == Qt::DisplayRole) return words::inputName(m_assessment->study, of.origin);
      if (role == Qt::ToolTipRole && quantity) return words::inputName(m_assessment->study, of.origin) + QStringLiteral("\n") + words::statedText(*quantity) + QStringLiteral("  ") + words::spreadText(*quantity);
      return {};
    case share:
      if (role == shareRole) return of.share;
      if (role == CopyableTable::copyRole) return exact(of.share);
      return role == Qt::DisplayRole ? percent(of.share) : QVariant();
    case correlation:
      if (role == CopyableTable::copyRole) return exact(of.correlation);
      return role == Qt::DisplayRole ? correlationText(of.correlation) : QVariant();
    case scenarios: return role == Qt::DisplayRole ? scenariosOf(of) : QVariant();
    default:
      if (role == Qt::DisplayRole) return words::term("evidence", quantity::evidenceWord(quantity ? quantity->source.evidence : quantity::Evidence::unstated));
      if (role == Qt::ToolTipRole && quantity) return QStringLiteral("<p>") + words::sourceText(*quantity).toHtmlEscaped() + QStringLiteral("</p>");
      return {};
  }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= columns) return {};
  if (role == Qt::TextAlignmentRole && section == scenarios) return int(Qt::AlignCenter);
  if (role == Qt::TextAlignmentRole) return int((section == share || section == correlation ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case input: return words::text("ui.input");
    case share: return words::text("draws.share");
    case correlation: return QStringLiteral("ρ");
    case scenarios: return words::text("ui.scenarios");
    default: return words::text("ui.source");
  }
}

std::optional<Place> RankingModel::placeOf(const QModelIndex& index) const {
  if (!index.isValid() || index.row() >= rowCount() || isRest(index.row())) return std::nullopt;
  const auto& of = m_contributions.inputs[static_cast<std::size_t>(index.row())];
  // what a scenario states is edited there, for all that follow it; a figure of the library where an element takes it
  const auto* model = m_assessment->scenario(of.origin.field >= 0 ? of.origin.scenario : of.scenarios.front());
  if (!model) model = m_assessment->scenario(of.scenarios.front());
  return model ? ui::placeOf(*model, of.origin) : std::nullopt;
}

}  // namespace meguri::ui
