#include "ui/pages/inputs/block.h"

#include <QRegularExpression>

namespace meguri::ui {

std::vector<QStringList> readBlock(const QString& text) {
  std::vector<QStringList> rows;
  QStringList row;
  QString cell;
  bool isQuoted = false, isBegun = false;
  const auto endCell = [&] {
    row << cell;
    cell.clear();
    isBegun = false;
  };
  const auto endRow = [&] {
    endCell();
    rows.push_back(std::exchange(row, {}));
  };
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text[i];
    const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
    if (isQuoted && c == u'"' && next == u'"') cell += text[++i];
    else if (isQuoted && c == u'"') isQuoted = false;
    else if (isQuoted) cell += c;
    else if (c == u'"' && !isBegun) isQuoted = isBegun = true;
    else if (c == u'\t') endCell();
    else if (c == u'\r' && next == u'\n') continue;
    else if (c == u'\n' || c == u'\r') endRow();
    else cell += c, isBegun = true;
  }
  if (isBegun || !cell.isEmpty() || !row.isEmpty()) endRow();
  return rows;
}

QString writeBlock(const std::vector<QStringList>& rows) {
  QString result;
  for (const QStringList& row : rows) {
    QStringList cells;
    for (QString cell : row) {
      const bool needsQuotes = cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.startsWith(u'"');
      cells << (needsQuotes ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell);
    }
    result += cells.join(u'\t') + u'\n';
  }
  return result;
}

QString plainNumber(const QString& text) {
  QString plain = text.trimmed();
  // before the compatible forms, in which narrow spaces are spaces
  static const QRegularExpression narrow(QStringLiteral("(?<=[0-9０-９])[\\x{00A0}\\x{2009}\\x{202F}](?=[0-9０-９]{3})"));
  plain.remove(narrow);
  plain = plain.normalized(QString::NormalizationForm_KC);
  plain.replace(QChar(0x2212), u'-').replace(QStringLiteral("CO₂"), QStringLiteral("CO2"));
  static const QRegularExpression grouped(QStringLiteral("^([+-]?[1-9][0-9]{0,2})((?:,[0-9]{3})+)(?![0-9,])"));
  const auto match = grouped.match(plain);
  if (match.hasMatch()) plain.replace(match.capturedStart(2), match.capturedLength(2), match.captured(2).remove(u','));
  return plain;
}

}  // namespace meguri::ui
