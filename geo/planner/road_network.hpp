#pragma once

#include "geo/core/commune.hpp"
#include "geo/core/geometry.hpp"
#include "geo/core/monitor.hpp"
#include "geo/core/travel_table.hpp"

#include <span>
#include <string>
#include <vector>

namespace ansinh::planner {

struct RoadOptions {
    double detour = 1.3;            ///< for the way from a seat to its road, over the straight line
    double joinM = 5;               ///< a line's end is joined to another line within this distance; 0: only where they share a vertex
    double farthestSeatM = 20'000;  ///< a seat farther from every road is not joined to any
};

/// Where a commune's seat meets the roads.
struct RoadSnap {
    std::string commune;
    bool joined = false;  ///< false: every road is too far
    double offM = 0;      ///< geodesic metres from the seat to the nearest road; infinite without roads
    Point at;             ///< on the road, EPSG:4326
};

/// Travel by the shortest paths between the communes' label points.
struct RoadTravel {
    TravelTable table;            ///< in the communes' order; pairs on roads that do not meet are unreachable
    std::vector<RoadSnap> snaps;  ///< one for each commune
    std::vector<std::string> cutOff;  ///< communes from which no other one is reached
    std::size_t pieces = 0;           ///< of the network, that do not meet
    double lengthM = 0;               ///< of all lines
};

/// Lines are in EPSG:4326 and may be gone along both ways. They meet where they share a vertex (to 1e-7 degrees, as OSM
/// writes) and where one ends on another, never where they only cross: that may be a bridge. Lengths are geodesic.
/// Throws Error{Cancelled}, Error{BadArgument} for a detour below 1.
[[nodiscard]] RoadTravel travelAlongRoads(std::span<const Line> roads, std::span<const Commune> communes,
                                          const RoadOptions& options, Monitor& monitor);

}  // namespace ansinh::planner
