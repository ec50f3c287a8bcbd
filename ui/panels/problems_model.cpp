#include "ui/panels/problems_model.h"

#include <QColor>
#include <algorithm>

#include "ui/base/theme.h"
#include "ui/base/widget_text.h"

namespace meguri::ui {

ProblemsModel::ProblemsModel(StudyDocument& document, QObject* parent) : QAbstractTableModel(parent), m_document(document) {
  connect(&m_document, &StudyDocument::assessed, this, &ProblemsModel::follow);
  connect(&m_document, &StudyDocument::changed, this, [this](const ChangeEvent& event) {
    if (event.wholeStudy) follow();
  });
  follow();
}

void ProblemsModel::follow() {
  auto issues = m_document.issues();
  std::ranges::stable_sort(issues, {}, &study::Issue::severity);
  m_study = m_document.study();
  if (issues == m_issues) return refresh();
  beginResetModel();
  m_issues = std::move(issues);
  endResetModel();
}

void ProblemsModel::refresh() {
  if (!m_issues.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const study::Issue& issue = this->issue(index.row());
  if (role == Qt::ForegroundRole && index.column() == 0)
    return issue.severity == study::Severity::error ? theme().error : issue.severity == study::Severity::warning ? theme().warning : theme().note;
  if (role == Qt::ToolTipRole) return words::describe(issue, m_study);
  if (role != Qt::DisplayRole) return {};
  static constexpr const char* signs[] = {"⛔ ", "⚠ ", "ℹ "};
  switch (index.column()) {
    case 0: return QString::fromUtf8(signs[static_cast<std::size_t>(issue.severity)]) + words::severity(issue.severity);
    case 1: return words::placeOf(issue, m_study);
    default: return words::sentenceOf(issue, m_study);
  }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  constexpr const char* codes[] = {"ui.problem.severity", "ui.problem.place", "ui.problem.what"};
  return words::text(codes[section]);
}

int ProblemsModel::count(study::Severity severity) const { return static_cast<int>(std::ranges::count(m_issues, severity, &study::Issue::severity)); }

}  // namespace meguri::ui
