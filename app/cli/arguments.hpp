#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace ansinh::cli {

/// The value of `--name VALUE` or `--name=VALUE` anywhere in the arguments; empty when there is none. For what must be
/// known before the arguments are read: the language of the help, the form of the errors.
[[nodiscard]] std::string peekOption(const std::vector<std::string>& args, const std::string& name);
[[nodiscard]] bool peekFlag(const std::vector<std::string>& args, const std::string& name);

struct Size {
    int width = 0;
    int height = 0;
};
/// "1280x800". Throws Error{BadArgument}; each side from 64 to 16384.
[[nodiscard]] Size sizeFrom(const std::string& text);
/// A whole number ≥ 0. Throws Error{BadArgument}, naming `what`.
[[nodiscard]] std::uint64_t numberFrom(const std::string& text, const std::string& what);
/// "a, b,c" → its parts without blanks around them; empty ones are left out.
[[nodiscard]] std::vector<std::string> split(const std::string& text, char separator);
/// One of `known`. Throws Error{BadArgument} that lists them.
[[nodiscard]] std::string oneOf(const std::string& text, const std::string& what,
                                const std::vector<std::string>& known);

}  // namespace ansinh::cli
