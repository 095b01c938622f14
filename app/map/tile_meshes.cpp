#include "app/map/tile_meshes.hpp"

#include "app/map/line_buffers.hpp"
#include "app/map/line_geometry.hpp"

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>

namespace ansinh {

namespace {

const QSGGeometry::AttributeSet& areaAttributes() {
    static const QSGGeometry::Attribute attributes[] = {
        QSGGeometry::Attribute::createWithAttributeType(0, 2, QSGGeometry::FloatType, QSGGeometry::PositionAttribute),
        QSGGeometry::Attribute::createWithAttributeType(1, 1, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute)};
    static const QSGGeometry::AttributeSet set = {2, sizeof(AreaVertex), attributes};
    return set;
}

std::vector<AreaMesh::End> endsOf(const MapLevel& shapes, std::span<const std::size_t> parts) {
    std::vector<AreaMesh::End> ends;
    AreaMesh::End end{0, 0};
    for (const std::size_t part : parts) {
        end.vertices += shapes.parts[part].xy.size() / 2;
        end.indices += shapes.parts[part].triangles.size();
        ends.push_back(end);
    }
    return ends;
}

std::unique_ptr<QSGGeometry> geometryOf(const MapLevel& shapes, std::span<const std::size_t> parts, AreaMesh::End end,
                                        Point origin) {
    auto geometry = makeTriangles(areaAttributes(), end.vertices, end.indices);
    auto* vertex = static_cast<AreaVertex*>(geometry->vertexData());
    std::size_t index = 0;
    std::uint32_t base = 0;
    float place = 0;
    for (const std::size_t number : parts) {
        const MeshPart& part = shapes.parts[number];
        const Point shift{part.origin.x - origin.x, part.origin.y - origin.y};
        for (std::size_t i = 0; i + 1 < part.xy.size(); i += 2)
            *vertex++ = {static_cast<float>(static_cast<double>(part.xy[i]) + shift.x),
                         static_cast<float>(static_cast<double>(part.xy[i + 1]) + shift.y), place};
        for (const std::uint32_t corner : part.triangles) setIndex(*geometry, index++, base + corner);
        base += static_cast<std::uint32_t>(part.xy.size() / 2);
        ++place;
    }
    return geometry;
}

// Small enough that close up, where few communes are seen, few vertices are worked through for nothing.
constexpr std::size_t largestVertexCount = 4000;

AreaMesh areaMesh(const SceneTile& tile, std::span<const std::size_t> parts, const Box& box) {
    const Point middle{(box.min.x + box.max.x) / 2, (box.min.y + box.max.y) / 2};
    AreaMesh mesh;
    mesh.ends = endsOf(*tile.shapes, parts);
    mesh.areas = {middle, box, geometryOf(*tile.shapes, parts, mesh.ends.back(), middle)};
    for (const std::size_t part : parts) mesh.owners.push_back(tile.parts[part]);
    return mesh;
}

std::vector<AreaMesh> areaMeshes(const SceneTile& tile) {
    const std::vector<MeshPart>& parts = tile.shapes->parts;
    const double side = largestMeshSide(tile.shapes->toleranceM);
    std::vector<AreaMesh> meshes;
    std::vector<std::size_t> members;
    std::size_t vertices = 0;
    Box box;
    const auto close = [&] {
        if (!members.empty()) meshes.push_back(areaMesh(tile, members, box));
        members.clear();
        vertices = 0;
        box = {};
    };
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (tile.parts[i] < 0) continue;
        Box joined = box;
        joined.extend(parts[i].box);
        const std::size_t size = parts[i].xy.size() / 2;
        if (members.size() == AreaMesh::places || vertices + size > largestVertexCount ||
            std::max(joined.max.x - joined.min.x, joined.max.y - joined.min.y) > side) {
            close();
            joined = parts[i].box;
        }
        members.push_back(i);
        vertices += size;
        box = joined;
    }
    close();
    return meshes;
}

}  // namespace

std::unique_ptr<QSGGeometry> AreaMesh::at(const std::bitset<places>& some) const {
    const auto from = [&](std::size_t place) { return place == 0 ? End{0, 0} : ends[place - 1]; };
    End size{0, 0};
    for (std::size_t place = 0; place < ends.size(); ++place) {
        if (!some[place]) continue;
        size.vertices += ends[place].vertices - from(place).vertices;
        size.indices += ends[place].indices - from(place).indices;
    }
    auto copy = makeTriangles(areaAttributes(), size.vertices, size.indices);
    const auto* vertices = static_cast<const AreaVertex*>(areas.geometry->vertexData());
    auto* vertex = static_cast<AreaVertex*>(copy->vertexData());
    std::size_t index = 0;
    std::size_t base = 0;
    for (std::size_t place = 0; place < ends.size(); ++place) {
        if (!some[place]) continue;
        const End begin = from(place);
        const End end = ends[place];
        vertex = std::copy(vertices + begin.vertices, vertices + end.vertices, vertex);
        for (std::size_t i = begin.indices; i < end.indices; ++i)
            setIndex(*copy, index++, static_cast<std::uint32_t>(indexAt(*areas.geometry, i) - begin.vertices + base));
        base += end.vertices - begin.vertices;
    }
    return copy;
}

std::size_t TileMeshes::bytes() const {
    std::size_t sum = 0;
    for (const AreaMesh& mesh : areas) sum += byteCount(*mesh.areas.geometry);
    for (const PlacedGeometries& lines : borders)
        for (const PlacedGeometry& line : lines) sum += byteCount(*line.geometry);
    return sum;
}

TileMeshes makeTileMeshes(const SceneTile& tile) {
    TileMeshes meshes;
    meshes.areas = areaMeshes(tile);
    const auto paths = CommuneBorders::pathsOf(tile, {});
    for (std::size_t kind = 0; kind < paths.size(); ++kind) meshes.borders[kind] = makeLineBuffers(paths[kind], tile.shapes->toleranceM);
    return meshes;
}

}  // namespace ansinh
