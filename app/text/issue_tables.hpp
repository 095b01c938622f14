#pragma once

#include "app/text/sentence.hpp"

#include <span>

namespace ansinh::text {

// What issueEntries() is made of, by what was read.
[[nodiscard]] std::span<const Entry> mapIssueEntries();    ///< boundaries and points
[[nodiscard]] std::span<const Entry> tableIssueEntries();  ///< figures, feedback and opinions in plain tables

}  // namespace ansinh::text
