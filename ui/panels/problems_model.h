#pragma once

#include <QAbstractTableModel>

#include "ui/document/study_document.h"

namespace meguri::ui {

/// What is wrong or left to say about the study: errors first.
class ProblemsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  explicit ProblemsModel(StudyDocument& document, QObject* parent = nullptr);
  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_issues.size()); }
  int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 3; }
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  const study::Issue& issue(int row) const { return m_issues[static_cast<std::size_t>(row)]; }
  int count(study::Severity severity) const;
  void refresh();

 private:
  void follow();
  StudyDocument& m_document;
  study::Study m_study;  ///< the issues speak of: it may be ahead of the results
  std::vector<study::Issue> m_issues;
};

}  // namespace meguri::ui
