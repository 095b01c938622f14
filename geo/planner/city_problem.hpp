#pragma once

#include "geo/core/commune.hpp"
#include "geo/core/coverage.hpp"
#include "geo/planner/instance.hpp"

#include <iosfwd>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace ansinh::planner {

/// Travel between named places, metres; rows are where one comes from.
struct TravelTable {
    std::vector<std::string> codes;
    std::vector<std::int64_t> metres;  ///< codes × codes, row-major
};

/// CSV with commas, semicolons or tabs: a heading with the codes, then a row for each with its code first. `name` is
/// what errors call the file. Throws Error{DataInvalid} with the line at fault.
[[nodiscard]] TravelTable readTravelTable(std::istream& in, const std::string& name);

/// What the travel between communes is taken from.
struct TravelSource {
    double detour = 1.3;               ///< geodesic metres between label points are multiplied by it
    std::optional<TravelTable> table;  ///< instead, when there is one
    [[nodiscard]] const char* key() const { return table ? "matrix" : "geodesic"; }
};

/// Rounded to the metre; the diagonal is 0. In the order of `communes`. Throws Error{BadArgument} for a detour below 1
/// or above 10, Error{DataInvalid} for a commune that the table lacks.
[[nodiscard]] std::vector<std::int64_t> travelBetween(std::span<const Commune> communes, const TravelSource& source);

using CodePair = std::pair<std::string, std::string>;

/// Places are the communes in their order, with travel, eligibility for all, and links: communes that share a border,
/// and those that are declared, such as a ferry. Boundaries and links of other communes are passed over. The caller
/// sets p, sizes and rules.
[[nodiscard]] Instance cityProblem(std::span<const Commune> communes, const TravelSource& source,
                                   std::span<const Boundary> boundaries, std::span<const CodePair> links);

}  // namespace ansinh::planner
