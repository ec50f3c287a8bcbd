#include "app/cli/table.h"

#include <algorithm>

namespace meguri::cli {

int displayWidth(const QString& text) {
  int width = 0;
  for (const uint c : text.toUcs4()) {
    if (QChar::category(c) == QChar::Mark_NonSpacing) continue;
    const bool wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) ||
                      (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6) || c >= 0x20000;
    width += wide ? 2 : 1;
  }
  return width;
}

QString Table::text() const {
  std::vector<int> widths;
  for (const auto& [cells, isAcross] : m_rows) {
    if (isAcross) continue;
    widths.resize(std::max(widths.size(), static_cast<std::size_t>(cells.size())), 0);
    for (qsizetype i = 0; i < cells.size(); ++i) {
      int& width = widths[static_cast<std::size_t>(i)];
      width = std::max(width, displayWidth(cells[i]));
    }
  }
  QString result;
  for (const auto& [cells, isAcross] : m_rows) {
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
      const QString blanks(isAcross ? 0 : widths[static_cast<std::size_t>(i)] - displayWidth(cells[i]), QChar(u' '));
      line += i == 0 ? cells[i] + blanks : QStringLiteral("   ") + blanks + cells[i];
    }
    while (line.endsWith(QChar(u' '))) line.chop(1);
    result += line + QChar(u'\n');
  }
  return result;
}

}  // namespace meguri::cli
