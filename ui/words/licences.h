#pragma once

#include <QString>
#include <string_view>

namespace meguri::words {

/// Of an SPDX id, or "US-PD" or "facts": "CC BY 4.0"; the id where it has no other name.
QString licenceName(std::string_view licence);
/// Where the text of a licence is read; empty for what is no licence, or of one not known.
QString licenceAddress(std::string_view licence);

}  // namespace meguri::words
