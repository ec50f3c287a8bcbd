#include <algorithm>
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

std::string indexedKey(std::string_view figure) {
  std::string result(figure);
  std::ranges::replace(result, '-', '0');  // the index would take a hyphen for the end of a word
  return result;
}

std::string searchExpression(std::string_view text, std::string_view kind, const std::vector<std::string_view>& figures) {
  std::string words, keys;
  for (const Word& word : wordsOf(text)) words += (words.empty() ? "\"" : " AND \"") + word.text + "\" *";
  for (const std::string_view figure : figures) keys += (keys.empty() ? "\"" : " OR \"") + indexedKey(figure) + "\"";
  std::string result;
  const auto require = [&result](const char* column, const std::string& what) {
    if (!what.empty()) result += (result.empty() ? "" : " AND ") + std::string(column) + " : (" + what + ")";
  };
  require("words", words);
  require("kind", kind.empty() ? std::string() : "\"" + std::string(kind) + "\"");
  require("figures", keys);
  return result;
}

}  // namespace meguri::library
