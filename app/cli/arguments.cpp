#include "app/cli/arguments.hpp"

#include "geo/core/error.hpp"

#include <algorithm>
#include <charconv>
#include <sstream>

namespace ansinh::cli {

std::string peekOption(const std::vector<std::string>& args, const std::string& name) {
    for (std::size_t i = 0; i < args.size(); ++i) {
        if (args[i] == name && i + 1 < args.size()) return args[i + 1];
        if (args[i].starts_with(name + "=")) return args[i].substr(name.size() + 1);
    }
    return {};
}

bool peekFlag(const std::vector<std::string>& args, const std::string& name) {
    return std::ranges::find(args, name) != args.end();
}

std::uint64_t numberFrom(const std::string& text, const std::string& what) {
    std::uint64_t number = 0;
    const char* const last = text.data() + text.size();
    const auto [end, fault] = std::from_chars(text.data(), last, number);
    if (fault != std::errc{} || end != last) throw Error(ErrorCode::BadArgument, {what, text, "a_number"});
    return number;
}

Size sizeFrom(const std::string& text) {
    constexpr int kSmallest = 64;
    constexpr int kLargest = 16'384;
    Size size;
    const char* const last = text.data() + text.size();
    const auto wide = std::from_chars(text.data(), last, size.width);
    const bool cross = wide.ec == std::errc{} && wide.ptr != last && (*wide.ptr == 'x' || *wide.ptr == 'X');
    const auto high = cross ? std::from_chars(wide.ptr + 1, last, size.height) : wide;
    const auto fits = [](int side) { return side >= kSmallest && side <= kLargest; };
    if (!cross || high.ec != std::errc{} || high.ptr != last || !fits(size.width) || !fits(size.height))
        throw Error(ErrorCode::BadArgument, {"--size", text, "a_size"});
    return size;
}

std::string oneOf(const std::string& text, const std::string& what, const std::vector<std::string>& known) {
    if (std::ranges::find(known, text) != known.end()) return text;
    std::string list;
    for (const std::string& one : known) list += (list.empty() ? "" : ", ") + one;
    throw Error(ErrorCode::BadArgument, {what, text, list});
}

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, separator);) {
        const auto first = part.find_first_not_of(' ');
        if (first != std::string::npos) parts.push_back(part.substr(first, part.find_last_not_of(' ') - first + 1));
    }
    return parts;
}

}  // namespace ansinh::cli
