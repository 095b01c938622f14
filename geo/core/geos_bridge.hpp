#pragma once

// Private to geo/core: the only header that names GEOS.

#include "geo/core/geometry.hpp"

#include <geos_c.h>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace ansinh::geos {

struct GeometryDeleter {
    GEOSContextHandle_t handle = nullptr;
    void operator()(GEOSGeometry* g) const noexcept { GEOSGeom_destroy_r(handle, g); }
};
using Geometry = std::unique_ptr<GEOSGeometry, GeometryDeleter>;

struct PreparedDeleter {
    GEOSContextHandle_t handle = nullptr;
    void operator()(const GEOSPreparedGeometry* g) const noexcept { GEOSPreparedGeom_destroy_r(handle, g); }
};
using Prepared = std::unique_ptr<const GEOSPreparedGeometry, PreparedDeleter>;

/// One GEOS context: for one thread at a time, and it must outlive the geometries that it made. GEOS's errors become
/// Error{Internal} with the name of the operation and GEOS's own words.
class Context {
public:
    Context();
    ~Context();
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    [[nodiscard]] GEOSContextHandle_t handle() const { return handle_; }

    /// Takes over what a GEOS call returned; `operation` names the call. Throws where it is null.
    [[nodiscard]] Geometry own(GEOSGeometry* result, const char* operation) const;
    [[noreturn]] void fail(const char* operation) const;

    [[nodiscard]] Geometry point(Point p) const;
    [[nodiscard]] Geometry line(std::span<const Point> points) const;
    [[nodiscard]] Geometry polygon(const Polygon& polygon) const;
    [[nodiscard]] Geometry multiPolygon(const MultiPolygon& shape) const;
    /// `type` is GEOS_MULTILINESTRING, GEOS_GEOMETRYCOLLECTION, …
    [[nodiscard]] Geometry collection(int type, std::vector<Geometry> members) const;
    [[nodiscard]] Prepared prepare(const GEOSGeometry* geometry) const;

    /// All polygons in a geometry, however deep; points and lines are left out.
    [[nodiscard]] MultiPolygon polygonsOf(const GEOSGeometry* geometry) const;
    /// Coordinates of a point, line or ring.
    [[nodiscard]] Line pointsOf(const GEOSGeometry* geometry) const;

private:
    [[nodiscard]] GEOSCoordSequence* sequence(std::span<const Point> points) const;
    [[nodiscard]] GEOSGeometry* ring(const Ring& ring) const;

    GEOSContextHandle_t handle_;
    std::string lastError_;
};

}  // namespace ansinh::geos
