#pragma once

#include "geo/core/coverage.hpp"
#include "geo/import/boundary_rows.hpp"

#include <map>
#include <string>
#include <vector>

namespace ansinh::import {

/// The rows of one commune, as they become its boundary.
struct CommuneShape {
    std::vector<BoundaryRow*> rows;  ///< accepted ones; the first names the commune in issues
    MultiPolygon shape;              ///< EPSG:4326, valid
};
using CommuneShapes = std::map<std::string, CommuneShape>;  ///< by code

/// Refuses the row when it has no area, or one that cannot be repaired without doubt. Otherwise: its valid shape.
/// `lonLat`: the row's area in EPSG:4326.
[[nodiscard]] std::optional<MultiPolygon> soundShape(BoundaryRow& row, MultiPolygon lonLat, IssueList& issues);
/// True when the row has an area; refuses it with the reason when it has none.
[[nodiscard]] bool hasArea(BoundaryRow& row, IssueList& issues);

/// Adds a row's shape to its commune. Rows of one commune that do not overlap are its parts; a second one that lies
/// over what is there is refused.
void addShape(BoundaryRow& row, MultiPolygon shape, CommuneShapes& communes, IssueList& issues);

/// Refuses communes that lie far from their label point, or on another's.
void checkPlaces(CommuneShapes& communes, const Reference& reference, IssueList& issues);

/// Lists overlaps and gaps among what was accepted and the official boundaries around it, and, when most of the city
/// came, the communes that did not.
void checkNeighbours(const CommuneShapes& communes, const Reference& reference, IssueList& issues, Monitor& monitor);

}  // namespace ansinh::import
