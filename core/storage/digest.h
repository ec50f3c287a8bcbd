#pragma once

#include <string>
#include <string_view>

namespace meguri::storage {

/// The SHA-256 of bytes, in 64 hexadecimal digits.
std::string sha256(std::string_view bytes);

}  // namespace meguri::storage
