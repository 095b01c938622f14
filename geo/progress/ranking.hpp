#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "geo/progress/status.hpp"

namespace ansinh::progress {

/// A place among many: those that are equal share the places `first` … `last`.
struct Rank {
    int first = 0;
    int last = 0;
    int ranked = 0;  ///< that have what is ranked by
    int base = 0;    ///< that should have it
    friend bool operator==(const Rank&, const Rank&) = default;
};

/// Whole plan: by the share of targets in force that are met, the highest first. `base` is the table's; units that are
/// asked nothing yet, or that `table` does not count, have no rank. Nothing for a unit without one.
[[nodiscard]] std::optional<Rank> overallRank(const StatusTable& table, std::span<const Commune> communes,
                                              const std::string& unit);

/// One indicator: by the share of its counts, the highest first. Units without both counts have no rank.
[[nodiscard]] std::optional<Rank> indicatorRank(const StatusTable& table, std::span<const Commune> communes,
                                                const std::string& unit, const std::string& indicator);

}  // namespace ansinh::progress
