#pragma once

#include "geo/core/commune.hpp"
#include "geo/core/monitor.hpp"

#include <span>
#include <vector>

namespace ansinh {

/// A part of the outline that holds some of the communes: the mainland, an island.
struct OutlinePart {
    std::vector<std::string> communes;  ///< codes that lie in it
    Polygon shape;                      ///< EPSG:4326
};

/// Schematic boundaries: a power diagram in each outline part, its weights calibrated until every cell's share of the
/// part is its commune's share of the legal areas, its sites moved until the cells' centres are near the label points
/// (most cells hold theirs, not all), clipped to the part. A piece that the outline cuts off from its cell goes to the
/// neighbour with the longest common border and the areas are balanced again: final areas are within 2 % of their
/// share on an outline that leaves the room for it. Every cell is one connected polygon, neighbours share their border
/// vertex by vertex, the cells cover the outline to the millimetre. Boundaries come in the order of `communes`.
/// Deterministic. Throws Error{DataInvalid} when a label point lies outside its part or on another one, a commune is in
/// no part or in two, has no legal area, or a part has a hole or is not closed.
[[nodiscard]] std::vector<Boundary> schematicCells(std::span<const Commune> communes,
                                                   std::span<const OutlinePart> outline, Monitor& monitor);

}  // namespace ansinh
