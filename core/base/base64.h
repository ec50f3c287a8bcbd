#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace meguri {

/// Bytes as base64 (RFC 4648, padded, one line).
std::string base64(std::string_view bytes);
/// The bytes again; nothing where the text is not exactly what base64() writes.
std::optional<std::string> fromBase64(std::string_view text);

}  // namespace meguri
