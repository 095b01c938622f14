#include "app/cli/help_form.hpp"

#include "app/cli/table.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace ansinh::cli {

namespace {

constexpr std::size_t kLeftColumn = 34;

std::string twoColumns(const std::string& left, const std::string& right) {
    const std::string head = padded("  " + left, kLeftColumn);
    // A long left side has its line for itself.
    const bool tight = displayWidth(head) > kLeftColumn;
    return head + (tight ? "\n" + std::string(kLeftColumn, ' ') : "") + right + "\n";
}

/// CLI11 sets two blank lines between groups.
std::string withoutDoubleBlanks(std::string text) {
    for (auto at = text.find("\n\n\n"); at != std::string::npos; at = text.find("\n\n\n")) text.erase(at, 1);
    return text;
}

class HelpForm final : public CLI::Formatter {
public:
    std::string make_option(const CLI::Option* option, bool positional) const override {
        const std::string form = make_option_opts(option);
        return twoColumns(positional ? form.substr(1) : make_option_name(option, false) + form,
                          make_option_desc(option));
    }
    std::string make_subcommand(const CLI::App* command) const override {
        return twoColumns(command->get_display_name(true), command->get_description());
    }
};

}  // namespace

std::shared_ptr<CLI::FormatterBase> helpForm(text::Language language) {
    const auto form = std::make_shared<HelpForm>();
    form->label("Positionals", text::Bilingual{"Cần ghi", "Arguments"}.in(language));
    return form;
}

std::string helpFor(const CLI::App& root) {
    const CLI::App* app = &root;
    while (!app->get_subcommands().empty()) app = app->get_subcommands().front();
    return withoutDoubleBlanks(app->help());
}

}  // namespace ansinh::cli
