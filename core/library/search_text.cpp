#include <cctype>
#include <vector>

#include "core/library/tables.h"

namespace meguri::library {

namespace {

std::size_t lengthOf(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// Kana, CJK ideographs, Hangul and their punctuation: three bytes from U+3000 on, and all of four.
bool isEastAsian(std::string_view character) {
  return character.size() == 4 || (character.size() == 3 && static_cast<unsigned char>(character[0]) >= 0xE3);
}

bool isWordCharacter(std::string_view character) {
  return character.size() > 1 || std::isalnum(static_cast<unsigned char>(character[0])) != 0;
}

/// The words of a text; East Asian ones are split into characters that follow each other.
struct Word {
  std::string text;
  bool isEastAsian = false;
};
std::vector<Word> wordsOf(std::string_view text) {
  std::vector<Word> words;
  bool isOpen = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view character = text.substr(at, lengthOf(text[at]));
    at += character.size();
    if (!isWordCharacter(character)) {
      isOpen = false;
      continue;
    }
    const bool eastAsian = isEastAsian(character);
    if (!isOpen || words.back().isEastAsian != eastAsian) words.push_back({{}, eastAsian});
    else if (eastAsian) words.back().text += ' ';
    words.back().text += character;
    isOpen = true;
  }
  return words;
}

}  // namespace

std::string indexed(std::string_view text) {
  std::string result;
  for (const Word& word : wordsOf(text)) result += (result.empty() ? "" : " ") + word.text;
  return result;
}

std::string searchExpression(std::string_view text, std::string_view kind) {
  std::string result;
  for (const Word& word : wordsOf(text)) result += (result.empty() ? "words : (\"" : " AND \"") + word.text + "\" *";
  if (!result.empty()) result += ")";
  // a kind is one word: "token-energy" would be two
  if (!kind.empty()) result += (result.empty() ? "" : " AND ") + std::string("kind : \"") + std::string(kind) + "\"";
  return result;
}

}  // namespace meguri::library
