#include "app/text/sentence.hpp"

#include "app/text/messages.hpp"
#include "app/text/names.hpp"
#include "app/text/words.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace ansinh::text {

namespace {

class Filler {
public:
    Filler(const std::string& found, std::span<const std::string> args, Language language)
        : found_(found), args_(args), language_(language) {}

    std::string run(std::string_view pattern) {
        std::string out;
        while (!pattern.empty()) {
            const char c = pattern.front();
            if (c == '[') {
                const auto end = pattern.find(']');
                out += optional(pattern.substr(1, end - 1));
                pattern.remove_prefix(end + 1);
            } else if (c == '{') {
                const auto end = pattern.find('}');
                out += place(pattern.substr(1, end - 1)).value_or("…");
                pattern.remove_prefix(end + 1);
            } else {
                const auto end = std::min(pattern.find_first_of("[{"), pattern.size());
                out += pattern.substr(0, end);
                pattern.remove_prefix(end);
            }
        }
        return out;
    }

private:
    std::string optional(std::string_view pattern) {
        for (auto at = pattern.find('{'); at != std::string_view::npos; at = pattern.find('{', at + 1))
            if (!place(pattern.substr(at + 1, pattern.find('}', at) - at - 1))) return {};
        return run(pattern);
    }

    std::optional<std::string> place(std::string_view name) const {
        if (name == "found") return found_.empty() ? std::nullopt : std::optional(found_);
        if (name == "all") return joined(0);
        std::size_t index = 0;
        const auto [end, fault] = std::from_chars(name.data(), name.data() + name.size(), index);
        if (fault != std::errc{}) return std::nullopt;
        const std::string_view how(end, static_cast<std::size_t>(name.data() + name.size() - end));
        if (how == "+") return joined(index);
        if (index >= args_.size() || args_[index].empty()) return std::nullopt;
        const std::string& arg = args_[index];
        if (how == "w") return wordFor(arg, language_);
        if (how == "c") return crsName(arg, language_);
        if (how == "n") return number(arg);
        return arg;
    }

    std::string number(const std::string& arg) const {
        double value = 0;
        const char* const last = arg.data() + arg.size();
        const auto [end, fault] = std::from_chars(arg.data(), last, value);
        if (fault != std::errc{} || end != last) return arg;
        return formatNumber(value, value < 10 ? 2 : 1, language_);
    }

    std::optional<std::string> joined(std::size_t from) const {
        std::string out;
        for (std::size_t i = from; i < args_.size(); ++i) {
            if (!out.empty()) out += ", ";
            out += args_[i];
        }
        return out.empty() ? std::nullopt : std::optional(out);
    }

    const std::string& found_;
    std::span<const std::string> args_;
    Language language_;
};

}  // namespace

std::string fill(std::string_view pattern, const std::string& found, std::span<const std::string> args,
                 Language language) {
    return Filler(found, args, language).run(pattern);
}

}  // namespace ansinh::text
