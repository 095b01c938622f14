#pragma once

#include "app/text/language.hpp"

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace ansinh::cli {

struct Session;

/// Declares a command and its options without naming the library that reads them. Every command has the common
/// options --project, --json, --lang and --help. What is declared refers to members that live as long as the session's
/// action: see `run`.
class Command {
public:
    /// A command below this one. `usage` is what follows "Usage: ".
    [[nodiscard]] Command add(const std::string& name, const text::Bilingual& what, const text::Bilingual& usage);
    /// Instead of run(): this command only holds others; one of them must be named.
    void needsCommand();

    void flag(const std::string& names, bool& into, const text::Bilingual& what);
    void value(const std::string& names, std::string& into, const text::Bilingual& what, const text::Bilingual& form);
    /// Without a name: what stands for itself on the line.
    void argument(std::string& into, const text::Bilingual& what, const text::Bilingual& form);
    void arguments(std::vector<std::string>& into, const text::Bilingual& what, const text::Bilingual& form);
    void footer(const text::Bilingual& text);

    /// Declared last: what is done when the arguments name this command. Returns the exit code; keeps the options
    /// alive.
    void run(std::function<int()> action);

private:
    friend class CommandLine;
    Command(CLI::App& app, Session& session) : app_(app), session_(session) {}
    void addCommonOptions();

    CLI::App& app_;
    Session& session_;
};

}  // namespace ansinh::cli
