#pragma once

#include "app/cli/screens.hpp"
#include "app/text/language.hpp"
#include "geo/project/project.hpp"

#include <functional>
#include <iosfwd>
#include <string>

namespace ansinh::cli {

/// What every command knows: how to speak, where to write, and which project is meant.
struct Session {
    text::Language language = text::Language::Vietnamese;
    std::string languageAsked;  ///< as given with --lang; `language` is what came of it
    bool json = false;
    std::string project;  ///< as given with --project; empty: the default one
    std::ostream& out;    ///< answers
    std::ostream& err;    ///< diagnostics and progress
    const Screens& screens;
    /// Set by the command that the arguments name; returns the exit code.
    std::function<int()> action;

    [[nodiscard]] const char* say(const char* vi, const char* en) const { return text::Bilingual{vi, en}.in(language); }
    [[nodiscard]] std::string projectPath() const;
    /// Throws Error{FileNotFound} with the advice to make a project when there is none.
    [[nodiscard]] Project open(store::ProjectFile::Mode mode) const;
    [[nodiscard]] Project openForReading() const { return open(store::ProjectFile::Mode::ReadOnly); }
    [[nodiscard]] Project openForWriting() const { return open(store::ProjectFile::Mode::ReadWrite); }
};

/// The day that was asked for, today when nothing was. Throws Error{BadArgument}.
[[nodiscard]] Date asOfFrom(const std::string& text);

}  // namespace ansinh::cli
