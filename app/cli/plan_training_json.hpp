#pragma once

#include "geo/core/date.hpp"

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace ansinh {
struct ExistingClasses;
}

namespace ansinh::cli {

[[nodiscard]] nlohmann::ordered_json evaluationJson(const ExistingClasses& existing);
/// {"from", "until", "team"}, or null without dates.
[[nodiscard]] nlohmann::ordered_json datesJson(const std::optional<Date>& from, const std::optional<Date>& until,
                                               int team);

}  // namespace ansinh::cli
