#include "geo/store/json_list.hpp"

#include "geo/store/statement.hpp"

#include <string_view>

namespace ansinh::store {

namespace {

void appendQuoted(std::string& out, const std::string& text) {
    constexpr std::string_view kHex = "0123456789abcdef";
    out += '"';
    for (char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (code < 0x20) {
            out += "\\u00";
            out += kHex[code >> 4U];
            out += kHex[code & 0xfU];
        } else {
            out += c;
        }
    }
    out += '"';
}

}  // namespace

std::string jsonOf(std::span<const std::string> texts) {
    std::string out = "[";
    for (const std::string& text : texts) {
        if (out.size() > 1) out += ',';
        appendQuoted(out, text);
    }
    return out + "]";
}

std::vector<std::string> textsFromJson(Connection& connection, const std::string& json) {
    if (json == "[]") return {};
    std::vector<std::string> texts;
    for (Statement rows(connection, "SELECT value FROM json_each(?)", json); rows.step();)
        texts.push_back(rows.text(0));
    return texts;
}

}  // namespace ansinh::store
