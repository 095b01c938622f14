#pragma once

// Private to geo/core: who shares which edge of a coverage.

#include "geo/core/geometry.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <unordered_map>
#include <vector>

namespace ansinh {

struct PointHash {
    [[nodiscard]] std::size_t operator()(const Point& p) const noexcept;
};

/// Numbers the vertices and undirected edges of polygons by their exact coordinates, and knows which owners use each
/// edge. In a sound coverage no edge has more than two; a third owner is not remembered.
class SharedEdges {
public:
    static constexpr std::size_t nobody = std::numeric_limits<std::size_t>::max();

    struct Edge {
        std::size_t first = nobody;
        std::size_t second = nobody;
        friend bool operator==(const Edge&, const Edge&) = default;
    };
    /// A ring taken apart: edge i runs from vertex i to the next one, the last one back to vertex 0.
    struct RingEdges {
        std::size_t owner = 0;
        std::vector<std::uint32_t> vertices;
        std::vector<std::uint32_t> edges;
    };

    void add(std::size_t owner, const MultiPolygon& shape);

    [[nodiscard]] const std::vector<RingEdges>& rings() const { return rings_; }
    [[nodiscard]] const std::vector<Edge>& edges() const { return edges_; }
    [[nodiscard]] const std::vector<Point>& vertices() const { return vertices_; }
    /// How many different edges meet in a vertex.
    [[nodiscard]] std::uint32_t degree(std::uint32_t vertex) const { return degrees_[vertex]; }

private:
    void addRing(std::size_t owner, const Ring& ring);
    [[nodiscard]] std::uint32_t numberOf(Point p);

    std::unordered_map<Point, std::uint32_t, PointHash> vertexNumbers_;
    std::unordered_map<std::uint64_t, std::uint32_t> edgeNumbers_;
    std::vector<Point> vertices_;
    std::vector<std::uint32_t> degrees_;
    std::vector<Edge> edges_;
    std::vector<RingEdges> rings_;
};

}  // namespace ansinh
