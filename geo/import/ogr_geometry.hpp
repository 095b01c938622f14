#pragma once

#include "geo/core/geometry.hpp"

#include <memory>
#include <vector>

class OGRGeometry;

namespace ansinh::import {

/// What a feature's geometry turned out to be.
enum class ShapeKind {
    None,  ///< no geometry, or an empty one
    Point,
    Area,
    Line,
    Mixed,   ///< several points, or parts of different kinds without an area
    Broken,  ///< coordinates that are not numbers
};

struct Shape {
    ShapeKind kind = ShapeKind::None;
    Point point;        ///< for Point
    MultiPolygon area;  ///< for Area: coordinates as in the file, x first, bit for bit
    std::vector<Line> lines;  ///< for Line: coordinates as in the file
    int leftOut = 0;    ///< for Area: points and lines that lay in the same collection
};

/// Curves become chords; heights and measures are left off.
void readShape(const OGRGeometry* geometry, Shape& shape);

struct DeleteGeometry {
    void operator()(OGRGeometry* geometry) const;
};
using OwnedGeometry = std::unique_ptr<OGRGeometry, DeleteGeometry>;
[[nodiscard]] OwnedGeometry makeGeometry(const MultiPolygon& area);

/// A point inside, in the middle of the shape's widest stretch at half height: the rule by which the communes' label
/// points were made, so an unmoved polygon gives its label point again. Nothing sensible for an invalid shape.
[[nodiscard]] Point pointOnSurface(const MultiPolygon& area);

/// Common area as a share of the smaller one, 0…1, in the plane of the coordinates.
[[nodiscard]] double overlapShare(const MultiPolygon& a, const MultiPolygon& b);
/// Both as one valid shape; shared borders vanish.
[[nodiscard]] MultiPolygon unite(const MultiPolygon& a, const MultiPolygon& b);

}  // namespace ansinh::import
