#pragma once

#include "app/text/language.hpp"
#include "geo/core/error.hpp"

#include <span>
#include <string>
#include <string_view>

namespace ansinh::text {

/// What happened (or was found) and what to do, as patterns for fill().
struct Entry {
    const char* key;
    Bilingual what;
    Bilingual advice;
};

struct ErrorEntry {
    ErrorCode code;
    Entry entry;
};

[[nodiscard]] std::span<const ErrorEntry> errorEntries();
[[nodiscard]] std::span<const Entry> issueEntries();        ///< all of them
[[nodiscard]] std::span<const Entry> surveyIssueEntries();  ///< those of forms that came back

/// Fills the places of a pattern:
///   {0} {1} …  an argument as it is        {0n}   an argument as a number in the language's form
///   {0w}       an argument that is a code of ours, by its name (as it is when it has none)
///   {0c}       a CRS, by its usual name     {all} all arguments, {1+} those from 1 on, with commas between
///   {found}    what was there
///   […]        left out whole when a place in it has nothing to show
/// A place outside brackets that has nothing to show becomes "…".
[[nodiscard]] std::string fill(std::string_view pattern, const std::string& found, std::span<const std::string> args,
                               Language language);

}  // namespace ansinh::text
