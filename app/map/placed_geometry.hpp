#pragma once

#include "geo/core/geometry.hpp"

#include <QSGGeometry>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace ansinh {

/// Vertices and triangles relative to a place of the map. Never changed once made, so that the nodes of several maps
/// may share it, and made on any thread.
struct PlacedGeometry {
    Point origin;  ///< mercator square
    Box box;       ///< mercator square; what it covers
    std::unique_ptr<QSGGeometry> geometry;
};

/// Triangles with places for `vertices` and `indices`, to be filled in: indices are of 16 bits where these reach.
[[nodiscard]] inline std::unique_ptr<QSGGeometry> makeTriangles(const QSGGeometry::AttributeSet& attributes,
                                                                std::size_t vertices, std::size_t indices) {
    auto geometry = std::make_unique<QSGGeometry>(
        attributes, static_cast<int>(vertices), static_cast<int>(indices),
        vertices <= 65535 ? QSGGeometry::UnsignedShortType : QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    return geometry;
}

/// Writes the index at a place.
inline void setIndex(QSGGeometry& geometry, std::size_t at, std::uint32_t vertex) {
    if (geometry.indexType() == QSGGeometry::UnsignedShortType)
        geometry.indexDataAsUShort()[at] = static_cast<quint16>(vertex);
    else
        geometry.indexDataAsUInt()[at] = vertex;
}

[[nodiscard]] inline std::uint32_t indexAt(const QSGGeometry& geometry, std::size_t at) {
    return geometry.indexType() == QSGGeometry::UnsignedShortType ? geometry.indexDataAsUShort()[at]
                                                                  : geometry.indexDataAsUInt()[at];
}

/// Of vertices and indices.
[[nodiscard]] inline std::size_t byteCount(const QSGGeometry& geometry) {
    return static_cast<std::size_t>(geometry.vertexCount()) * static_cast<std::size_t>(geometry.sizeOfVertex()) +
           static_cast<std::size_t>(geometry.indexCount()) * static_cast<std::size_t>(geometry.sizeOfIndex());
}

using PlacedGeometries = std::vector<PlacedGeometry>;

}  // namespace ansinh
