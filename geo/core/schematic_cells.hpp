#pragma once

#include <span>
#include <vector>

#include "geo/core/commune.hpp"
#include "geo/core/monitor.hpp"

namespace ansinh {

/// A part of the outline that holds some of the communes: the mainland, an island.
struct OutlinePart {
    std::vector<std::string> communes;  ///< codes that lie in it
    Polygon shape;                      ///< EPSG:4326
};

/// Schematic boundaries: a power diagram of the label points in each outline part, its weights calibrated until every
/// cell's share of the part is its commune's share of the legal areas (within 1 %), clipped to the part. Every cell is
/// one connected polygon, neighbours share their border vertex by vertex, the cells cover the outline exactly.
/// Deterministic. Throws Error{DataInvalid} when a label point lies outside its part.
[[nodiscard]] std::vector<Boundary> schematicCells(std::span<const Commune> communes,
                                                   std::span<const OutlinePart> outline, Monitor& monitor);

}  // namespace ansinh
