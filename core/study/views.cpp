#include "core/study/views.h"

#include <algorithm>
#include <iterator>

#include "core/base/json.h"

namespace meguri::study {

namespace {

// far beyond what a window shows
constexpr std::size_t longestList = 200, longestWord = 200, longestOption = 100000;
constexpr std::int64_t mostParts = 10000;

bool isLead(char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }

/// Drops the last ones, but never the one named.
template <class Map>
void limit(Map& map, const std::string& kept = {}) {
  while (map.size() > longestList) {
    auto last = std::prev(map.end());
    if (last->first == kept) --last;
    map.erase(last);
  }
}

}  // namespace

std::size_t characters(const std::string& text) { return static_cast<std::size_t>(std::ranges::count_if(text, isLead)); }

std::string beginning(const std::string& text, std::size_t most) {
  std::size_t end = 0;
  for (std::size_t count = 0; end < text.size(); ++end)
    if (isLead(text[end]) && count++ == most) break;
  return text.substr(0, end);
}

bool isViewWord(const std::string& word) { return characters(word) <= longestWord && isUtf8(word); }

Look trimmed(Look look) {
  for (auto* words : {&look.scenarios, &look.indicators}) {
    std::erase_if(*words, [](const std::string& word) { return !isViewWord(word); });
    words->resize(std::min(words->size(), longestList));
  }
  for (auto* word : {&look.reference, &look.split, &look.scale, &look.across})
    if (!isViewWord(*word)) word->clear();
  if (look.least && !(*look.least >= 0 && *look.least <= 1)) look.least.reset();
  if (look.most && (*look.most < 0 || *look.most > mostParts)) look.most.reset();
  std::erase_if(look.options, [](const auto& option) { return !isViewWord(option.first) || option.second.size() > longestOption || !isUtf8(option.second); });
  limit(look.options);
  return look;
}

Looks trimmed(Looks looks) {
  if (!isViewWord(looks.page)) looks.page.clear();
  std::erase_if(looks.pages, [](const auto& page) { return !isViewWord(page.first); });
  limit(looks.pages, looks.page);
  for (auto& [page, look] : looks.pages) look = trimmed(std::move(look));
  return looks;
}

}  // namespace meguri::study
