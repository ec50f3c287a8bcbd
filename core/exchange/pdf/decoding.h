#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace meguri::exchange {

/// From here on qpdf unpacks by filters that can be bounded, in the whole process. Everything that calls qpdf calls this first: qpdf's table of filters has no lock.
void useOwnFilters();

/// Bounds what qpdf unpacks on this thread while it lives: some kilobytes of a stranger's file may unfold to gigabytes, and qpdf knows no bound of its
/// own. Beyond it qpdf takes the stream for damaged. Of the ways to pack a stream only Flate is known, for nothing else is used where files are
/// described. Limits do not nest.
class DecodingLimit {
 public:
  explicit DecodingLimit(std::size_t bytes);
  ~DecodingLimit();
  DecodingLimit(const DecodingLimit&) = delete;
  DecodingLimit& operator=(const DecodingLimit&) = delete;
  bool isExceeded() const;
};

/// What Flate packed. Nothing if it unfolds to more than `most` bytes. Throws std::runtime_error of what is no Flate.
std::optional<std::string> inflated(const std::string& packed, std::size_t most);

}  // namespace meguri::exchange
