#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "geo/core/commune.hpp"
#include "geo/core/monitor.hpp"

namespace ansinh {

/// Web Mercator square: x grows east from 0 to 1, y grows south from 0 to 1; one unit is 256·2^zoom pixels.
[[nodiscard]] Point mercatorFromLonLat(Point lonLat);
[[nodiscard]] Point lonLatFromMercator(Point mercator);
/// On the ground, at that latitude.
[[nodiscard]] double metresPerMercatorUnit(Point mercator);

/// One polygon part of a commune at one level of detail. Vertices are floats relative to an origin of their own,
/// so that a float is exact to 0.02 px at zoom 18.
struct MeshPart {
    std::string commune;
    Point origin;            ///< mercator square
    std::vector<float> xy;   ///< x0 y0 x1 y1 …, mercator units relative to origin; rings one after the other, not closed
    std::vector<std::uint32_t> ringEnds;   ///< vertex number after the last of each ring; the first ring is the outer one
    std::vector<std::uint32_t> triangles;  ///< three vertex numbers each
    Box box;                               ///< mercator square, absolute
};

/// A stretch of border, drawn once however many communes share it.
struct BorderLine {
    std::string left;
    std::string right;  ///< empty: the outer edge of the coverage
    Point origin;
    std::vector<float> xy;
    Box box;
};

/// All communes at one tolerance. Shared borders stay shared.
struct MapLevel {
    double toleranceM = 0;
    std::vector<MeshPart> parts;
    std::vector<BorderLine> borders;
};

/// Tolerances in metres, finest first, each less than twice the one before: a frame never draws many more vertices
/// than it needs. Where there is so much that even the last of them is a lot (a country), coarser ones follow.
[[nodiscard]] std::span<const double> mapLevelTolerances();

/// Simplifies the communes as one coverage (GEOSCoverageSimplifyVW), cuts them into triangles and takes the borders
/// apart. Slow (about a second for 170,000 vertices), so it is done at import and the result kept in the file.
/// Boundaries that overlap or leave slivers still give a level; their shared stretches are just not recognised there.
/// Throws Error{Cancelled}.
[[nodiscard]] std::vector<MapLevel> buildMapLevels(std::span<const Boundary> boundaries, Monitor& monitor);

/// The finest of these alone, for what has so few vertices that it needs no other.
[[nodiscard]] MapLevel buildFinestLevel(std::span<const Boundary> boundaries);

/// The largest tolerance that is at most `largestM`; an index into `tolerances`, which are finest first.
[[nodiscard]] std::size_t levelFor(std::span<const double> tolerances, double largestM);

}  // namespace ansinh
