#pragma once

#include "geo/core/commune.hpp"
#include "geo/core/coverage.hpp"
#include "geo/core/training_question.hpp"
#include "geo/core/travel_table.hpp"
#include "geo/planner/instance.hpp"

#include <iosfwd>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::planner {

/// The travel of a pair that no way joins: farther than once around the earth, and the pair is forbidden.
inline constexpr std::int64_t noWayM = 40'000'000;

/// CSV with commas, semicolons or tabs: a heading with the codes, then a row for each with its code first, metres.
/// An empty cell or "-": no way leads there. `name` is what errors call the file. Throws Error{DataInvalid} with the
/// line at fault.
[[nodiscard]] TravelTable readTravelTable(std::istream& in, const std::string& name);

/// What the travel between communes is taken from.
struct TravelSource {
    double detour = 1.3;               ///< geodesic metres between label points are multiplied by it
    std::optional<TravelTable> table;  ///< instead, when there is one
    bool alongRoads = false;           ///< the table was worked out on roads
    [[nodiscard]] const char* key() const { return !table ? "geodesic" : alongRoads ? "roads" : "matrix"; }
};

/// Rounded to the metre; the diagonal is 0; `unreachableM` where no way leads. In the order of `communes`. Throws Error{BadArgument} for a detour below 1
/// or above 10, Error{DataInvalid} for a commune that the table lacks.
[[nodiscard]] std::vector<std::int64_t> travelBetween(std::span<const Commune> communes, const TravelSource& source);

/// Places are the communes in their order, with travel, eligibility for all, and links: communes that share a border,
/// and those that are declared, such as a ferry. Boundaries and links of other communes are passed over. A pair that
/// no way joins is a forbidden assignment at `noWayM`. The caller sets p, sizes and rules.
[[nodiscard]] Instance cityProblem(std::span<const Commune> communes, const TravelSource& source,
                                   std::span<const Boundary> boundaries, std::span<const CodePair> links);

/// Places that no way joins to any other: they can only be classes of their own.
[[nodiscard]] std::vector<int> placesCutOff(const Instance& instance);

}  // namespace ansinh::planner
