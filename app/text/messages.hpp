#pragma once

#include "app/text/language.hpp"
#include "geo/core/batch.hpp"
#include "geo/core/error.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace ansinh::text {

/// The whole message: what happened, then what to do.
[[nodiscard]] std::string messageFor(const Error& error, Language language);
/// The two halves of messageFor().
[[nodiscard]] std::string headlineFor(const Error& error, Language language);
[[nodiscard]] std::string adviceFor(const Error& error, Language language);
/// "file_not_found": the code as programs read it.
[[nodiscard]] const char* keyOf(ErrorCode code);

/// What was found and what to do about it.
[[nodiscard]] std::string textForIssue(const ImportIssue& issue, Language language);
/// The two halves of textForIssue().
[[nodiscard]] std::string findingFor(const ImportIssue& issue, Language language);
[[nodiscard]] std::string adviceFor(const ImportIssue& issue, Language language);
/// Every issue code that has a text.
[[nodiscard]] std::vector<std::string> knownIssueCodes();

/// The program's exit code by kind of error: 1 a fault of the program, 2 wrong use, 3 a file or data that cannot be
/// used, 4 a question that needs a person's answer, 5 the environment, 6 stopped by the user.
[[nodiscard]] int exitCodeFor(ErrorCode code);

/// "1.234" in Vietnamese, "1,234" in English.
[[nodiscard]] std::string formatCount(std::int64_t count, Language language);
/// With at most `decimals` decimals, trailing zeros dropped.
[[nodiscard]] std::string formatNumber(double number, int decimals, Language language);
/// A share 0…1 as "87,5 %" or "87.5%".
[[nodiscard]] std::string formatShare(double share, Language language);

}  // namespace ansinh::text
