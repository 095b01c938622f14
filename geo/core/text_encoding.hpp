#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ansinh {

/// How bytes of a table may be written.
enum class TextEncoding { Utf8, Cp1258, Tcvn3, VniWindows };
[[nodiscard]] const char* keyOf(TextEncoding encoding);  ///< "UTF-8", "CP1258", "TCVN3", "VNI"
[[nodiscard]] std::optional<TextEncoding> textEncodingFromKey(std::string_view key);

/// Bytes → UTF-8, composed (NFC). Bytes that mean nothing in the encoding become U+FFFD.
[[nodiscard]] std::string decodeText(std::string_view bytes, TextEncoding encoding);

/// UTF-8 that is really legacy bytes read as Latin-1 or Windows-1252 (what GDAL gives for a DBF without a code page)
/// → the bytes again. Nothing when the text holds characters that neither has.
[[nodiscard]] std::optional<std::string> legacyBytesOf(std::string_view utf8);

/// The encoding under which the samples look most like Vietnamese names. Plain ASCII and correct UTF-8 answer Utf8.
[[nodiscard]] TextEncoding guessEncoding(std::span<const std::string> samples);

}  // namespace ansinh
