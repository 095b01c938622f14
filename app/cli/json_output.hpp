#pragma once

#include "app/text/language.hpp"
#include "geo/core/batch.hpp"
#include "geo/core/error.hpp"
#include "geo/core/geometry.hpp"

#include <nlohmann/json_fwd.hpp>

#include <iosfwd>

namespace ansinh::cli {

/// One document on its own lines. Bytes that are not UTF-8 become U+FFFD, so that it can always be read.
void printJson(std::ostream& out, const nlohmann::ordered_json& value);

/// {"error": {…}}: the answer when there is no other.
void printErrorJson(std::ostream& out, const Error& error, text::Language language);
/// {"code": "file_not_found", "message": …, "advice": …}
[[nodiscard]] nlohmann::ordered_json jsonOf(const Error& error, text::Language language);
/// {"row", "field", "code", "found", "advice"} and, beyond what programs lean on, "message", "severity", "file",
/// "place".
[[nodiscard]] nlohmann::ordered_json jsonOf(const ImportIssue& issue, text::Language language);
/// {"lon": …, "lat": …}
[[nodiscard]] nlohmann::ordered_json jsonOf(Point place);

}  // namespace ansinh::cli
