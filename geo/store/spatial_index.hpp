#pragma once

#include "geo/core/geometry.hpp"

#include <cstdint>
#include <vector>

namespace ansinh::store {

class Connection;

struct IndexedPoint {
    std::int64_t id = 0;
    Point place;
};

/// Adds points to the R-tree of table "point", one by one.
void insertIntoPointIndex(Connection& connection, const std::vector<IndexedPoint>& points);

/// Makes the R-tree of table "point" anew, with exactly these points. Many times faster than inserting them, because
/// each node is written once and full.
void rebuildPointIndex(Connection& connection, std::vector<IndexedPoint> points);

}  // namespace ansinh::store
