#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace meguri::study {

inline constexpr std::size_t mostViews = 200, longestViewName = 200;  ///< of one study; characters

/// How figures are looked at, in the words of the file: what a program does not know it keeps and passes over, so that a view of a newer one, or
/// of scenarios that are gone, still shows what there is. Empty: as the program would show it unasked (report::choiceOf).
struct Look {
  std::vector<std::string> scenarios;   ///< ids, in the order shown
  std::string reference;                ///< id
  std::vector<std::string> indicators;
  std::string split, scale, across;
  std::optional<double> least;          ///< of the cut-off: a share, 0 to 1
  std::optional<std::int64_t> most;     ///< of the cut-off: parts, 0 for any number
  std::map<std::string, std::string> options;  ///< words of the page
  std::string cutOffExtras, extras;     ///< unknown members, as JSON text

  bool operator==(const Look&) const = default;
};

/// A look saved by name. Shared between snapshots and never changed in place; no result hangs on it.
struct View {
  std::string id;    ///< unique among the views
  std::string name;  ///< 1 to longestViewName characters
  std::string page;
  Look look;

  bool operator==(const View&) const = default;
};
using ViewPointer = std::shared_ptr<const View>;

/// How a study was looked at last. Written with the study, but never by itself a reason to write it.
struct Looks {
  std::string page;                   ///< looked at last; empty: none yet
  std::map<std::string, Look> pages;  ///< by page; what pages share stands with the one looked at last

  bool operator==(const Looks&) const = default;
};
using LooksPointer = std::shared_ptr<const Looks>;

/// Of UTF-8.
std::size_t characters(const std::string& text);
/// The first characters, `most` of them.
std::string beginning(const std::string& text, std::size_t most);

/// Whether a file keeps a word of a look, the name of a page among them.
bool isViewWord(const std::string& word);
/// What a file keeps of a look: without what is too long, too many or out of range. A view that asks for more is refused, a file that holds more is read
/// without it: how a study is looked at never stands in the way of the study.
Look trimmed(Look look);
Looks trimmed(Looks looks);

}  // namespace meguri::study
