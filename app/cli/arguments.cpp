#include "app/cli/arguments.hpp"

#include "geo/core/error.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>

namespace ansinh::cli {

CLI::App* addCommand(CLI::App& parent, Session& session, const std::string& name, const text::Bilingual& what,
                     const text::Bilingual& usage) {
    CLI::App* const command = parent.add_subcommand(name, what.in(session.language));
    command->usage(std::string(session.say("Cách dùng: ", "Usage: ")) + usage.in(session.language));
    addCommonOptions(*command, session);
    return command;
}

void addCommonOptions(CLI::App& app, Session& session) {
    const char* const group = session.say("Tùy chọn chung", "Common options");
    app.set_help_flag("-h,--help", session.say("Hiện trợ giúp này", "Show this help"))->group(group);
    app.add_option("--project", session.project,
                   session.say("Tệp dự án; không có thì $ANSINH_PROJECT, rồi tệp mặc định",
                               "The project file; else $ANSINH_PROJECT, else the default file"))
        ->option_text(session.say("TỆP", "FILE"))
        ->group(group);
    app.add_flag("--json", session.json, session.say("Trả lời bằng JSON", "Answer in JSON"))->group(group);
    app.add_option("--lang", session.languageAsked, session.say("Ngôn ngữ", "Language"))
        ->option_text("vi|en")
        ->group(group);
}

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

}  // namespace ansinh::cli
