#pragma once

#include "geo/import/data_set.hpp"

#include <memory>

class OGRGeometry;

namespace ansinh::gdal {

/// Curves become chords; heights and measures are left off.
void readShape(const OGRGeometry* geometry, import::Shape& shape);

struct DeleteGeometry {
    void operator()(OGRGeometry* geometry) const;
};
using OwnedGeometry = std::unique_ptr<OGRGeometry, DeleteGeometry>;
[[nodiscard]] OwnedGeometry makeGeometry(const MultiPolygon& area);

}  // namespace ansinh::gdal
