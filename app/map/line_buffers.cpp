#include "app/map/line_buffers.hpp"

#include "app/map/line_geometry.hpp"

#include <cstring>

namespace ansinh {

namespace {

const QSGGeometry::AttributeSet& lineAttributes() {
    static const QSGGeometry::Attribute attributes[] = {
        QSGGeometry::Attribute::createWithAttributeType(0, 2, QSGGeometry::FloatType, QSGGeometry::PositionAttribute),
        QSGGeometry::Attribute::createWithAttributeType(1, 2, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
        QSGGeometry::Attribute::createWithAttributeType(2, 2, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute)};
    static const QSGGeometry::AttributeSet set = {3, sizeof(LineVertex), attributes};
    return set;
}

}  // namespace

PlacedGeometries makeLineBuffers(std::span<const LinePath> paths, double toleranceM) {
    PlacedGeometries buffers;
    for (const LineMesh& mesh : makeLineMeshes(paths, toleranceM)) {
        auto geometry = makeTriangles(lineAttributes(), mesh.vertices.size(), mesh.indices.size());
        std::memcpy(geometry->vertexData(), mesh.vertices.data(), mesh.vertices.size() * sizeof(LineVertex));
        for (std::size_t i = 0; i < mesh.indices.size(); ++i) setIndex(*geometry, i, mesh.indices[i]);
        buffers.push_back({mesh.origin, mesh.box, std::move(geometry)});
    }
    return buffers;
}

}  // namespace ansinh
