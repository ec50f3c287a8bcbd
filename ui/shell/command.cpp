#include "ui/shell/command.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace meguri::ui {

namespace {

QStringList wordsOf(const QString& text) {
  static const QRegularExpression gap(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
  return text.toCaseFolded().split(gap, Qt::SkipEmptyParts);
}

/// Whether a text is put together of beginnings of words, in their order: "nv" and "newvar" of "New variant".
bool isOfBeginnings(QStringView text, const QStringList& words, qsizetype from = 0) {
  if (text.isEmpty()) return true;
  for (qsizetype at = from; at < words.size(); ++at) {
    const QString& word = words[at];
    qsizetype same = 0;
    while (same < word.size() && same < text.size() && word[same] == text[same]) ++same;
    for (; same > 0; --same)
      if (isOfBeginnings(text.sliced(same), words, at + 1)) return true;
  }
  return false;
}

/// How well one word fits; 0 if not at all.
int fit(const Command& command, const QString& word) {
  const QStringList title = wordsOf(command.title), english = wordsOf(command.english);
  const auto begins = [&](const QStringList& words) { return std::ranges::any_of(words, [&](const QString& each) { return each.startsWith(word); }); };
  if (begins(title)) return 8;
  if (begins(english)) return 6;
  if (command.title.toCaseFolded().contains(word)) return 5;
  if (isOfBeginnings(word, title) || isOfBeginnings(word, english)) return 4;
  if (begins(wordsOf(command.place))) return 2;
  return command.place.toCaseFolded().contains(word) || command.english.toCaseFolded().contains(word) ? 1 : 0;
}

}  // namespace

std::vector<Command> found(const std::vector<Command>& commands, const QString& text, const QStringList& recent) {
  const QStringList words = wordsOf(text);
  std::vector<std::pair<int, const Command*>> ranked;
  for (const Command& command : commands) {
    int rank = 0;
    const bool isFound = std::ranges::all_of(words, [&](const QString& word) {
      const int fits = fit(command, word);
      rank += fits;
      return fits > 0;
    });
    if (!isFound) continue;
    // among what fits alike, what was run lately
    const qsizetype at = recent.indexOf(command.code);
    const int lately = at < 0 ? 0 : static_cast<int>(recent.size() - at);
    ranked.emplace_back(rank * 100 + lately, &command);
  }
  std::ranges::stable_sort(ranked, std::greater(), &std::pair<int, const Command*>::first);
  std::vector<Command> result;
  for (const auto& [rank, command] : ranked) result.push_back(*command);
  return result;
}

}  // namespace meguri::ui
