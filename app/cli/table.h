#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace meguri::cli {

/// A table for the terminal: first column to the left, the others to the right, columns as wide as their widest cell. East Asian
/// characters count two columns.
class Table {
 public:
  void row(QStringList cells) { m_rows.push_back({std::move(cells), false}); }
  /// A line across all columns, which widens none.
  void line(QString text) { m_rows.push_back({{std::move(text)}, true}); }
  QString text() const;

 private:
  struct Row {
    QStringList cells;
    bool isAcross = false;
  };
  std::vector<Row> m_rows;
};

/// Columns of a terminal a text takes.
int displayWidth(const QString& text);

}  // namespace meguri::cli
