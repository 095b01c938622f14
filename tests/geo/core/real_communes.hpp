#pragma once

#include "geo/core/commune.hpp"

#include <vector>

namespace ansinh::test {

/// True when the real polygons are on this machine; tests that need them are skipped otherwise.
[[nodiscard]] bool haveRealCommunes();
/// The 94 polygons, read once.
[[nodiscard]] const std::vector<Boundary>& realBoundaries();
/// Code, name, legal area and label point of the 94 communes, read once.
[[nodiscard]] const std::vector<Commune>& realCommunes();

/// A boundary of one part without holes.
[[nodiscard]] Boundary boundaryOf(const std::string& code, Ring outer);
/// The square x…x+size, y…y+size, clockwise.
[[nodiscard]] Ring square(double x, double y, double size);

}  // namespace ansinh::test
