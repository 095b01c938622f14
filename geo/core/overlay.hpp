#pragma once

#include "geo/core/geometry.hpp"

namespace ansinh {

/// A point inside, in the middle of the shape's widest stretch at half height: the rule by which the communes' label
/// points were made, so an unmoved polygon gives its label point again. The middle of the box for an invalid shape.
[[nodiscard]] Point pointOnSurface(const MultiPolygon& area);

/// Common area as a share of the smaller one, 0…1, in the plane of the coordinates; 0 where it cannot be told.
[[nodiscard]] double overlapShare(const MultiPolygon& a, const MultiPolygon& b);

/// Both as one valid shape; shared borders vanish. Empty where it cannot be made.
[[nodiscard]] MultiPolygon unite(const MultiPolygon& a, const MultiPolygon& b);

}  // namespace ansinh
