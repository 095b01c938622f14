#include "app/cli/command.hpp"

#include "app/cli/session.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>

namespace ansinh::cli {

Command Command::add(const std::string& name, const text::Bilingual& what, const text::Bilingual& usage) {
    CLI::App* const app = app_.add_subcommand(name, what.in(session_.language));
    app->usage(std::string(session_.say("Cách dùng: ", "Usage: ")) + usage.in(session_.language));
    app->group(session_.say("Lệnh", "Commands"));
    return {*app, session_};
}

void Command::needsCommand() {
    app_.require_subcommand(1);
    addCommonOptions();
}

void Command::flag(const std::string& names, bool& into, const text::Bilingual& what) {
    app_.add_flag(names, into, what.in(session_.language))->group(session_.say("Tùy chọn", "Options"));
}

void Command::value(const std::string& names, std::string& into, const text::Bilingual& what,
                    const text::Bilingual& form) {
    app_.add_option(names, into, what.in(session_.language))
        ->option_text(form.in(session_.language))
        ->group(session_.say("Tùy chọn", "Options"));
}

void Command::argument(std::string& into, const text::Bilingual& what, const text::Bilingual& form) {
    app_.add_option("argument", into, what.in(session_.language))->option_text(form.in(session_.language));
}

void Command::arguments(std::vector<std::string>& into, const text::Bilingual& what, const text::Bilingual& form) {
    app_.add_option("arguments", into, what.in(session_.language))->option_text(form.in(session_.language));
}

void Command::footer(const text::Bilingual& text) {
    app_.footer(text.in(session_.language));
}

void Command::run(std::function<int()> action) {
    addCommonOptions();  // last in the help
    // A command's callback runs after those of the commands below it: theirs is what was asked for.
    app_.callback([app = &app_, this_session = &session_, action = std::move(action)] {
        if (app->get_subcommands().empty()) this_session->action = action;
    });
}

void Command::addCommonOptions() {
    const char* const group = session_.say("Tùy chọn chung", "Common options");
    app_.set_help_flag("-h,--help", session_.say("Hiện trợ giúp này", "Show this help"))->group(group);
    app_.add_option("--project", session_.project,
                    session_.say("Tệp dự án; không có thì $ANSINH_PROJECT, rồi tệp mặc định",
                                 "The project file; else $ANSINH_PROJECT, else the default file"))
        ->option_text(session_.say("TỆP", "FILE"))
        ->group(group);
    app_.add_flag("--json", session_.json, session_.say("Trả lời bằng JSON", "Answer in JSON"))->group(group);
    app_.add_option("--lang", session_.languageAsked, session_.say("Ngôn ngữ", "Language"))
        ->option_text("vi|en")
        ->group(group);
}

}  // namespace ansinh::cli
