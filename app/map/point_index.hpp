#pragma once

#include "geo/core/geometry.hpp"

#include <cstdint>
#include <vector>

namespace ansinh {

struct IndexedPoint {
    std::int64_t id = 0;
    Point at;  ///< mercator square
    std::uint16_t look = 0;
};

/// Points that fall into one cell of a grid.
struct PointCluster {
    Point middle;           ///< mean of its points, mercator square
    std::size_t begin = 0;  ///< its points are one stretch of the index
    std::size_t count = 0;
    std::int64_t id = 0;     ///< of its first point; *the* point where count is 1
    std::uint16_t look = 0;  ///< of its first point
    bool mixed = false;      ///< more than one look
};

/// Points sorted along a Morton curve, so that each cell of any power-of-two grid is one stretch of them. A million
/// points are sorted in a quarter of a second; a view costs what it shows.
class PointIndex {
public:
    explicit PointIndex(std::vector<IndexedPoint> points);

    [[nodiscard]] std::size_t size() const { return points_.size(); }
    /// Grid cells of 2^-depth of the square that meet `view` and hold points, in curve order. `depth` is 0…24; at each
    /// depth every point is in exactly one cluster of the whole square.
    [[nodiscard]] std::vector<PointCluster> clusters(const Box& view, int depth) const;
    /// Every point in `view`, for when the map is close enough to show them all.
    [[nodiscard]] std::vector<IndexedPoint> points(const Box& view) const;
    [[nodiscard]] Box boxOf(const PointCluster& cluster) const;

    static constexpr int deepest = 24;

private:
    struct Stretch {
        std::size_t begin;
        std::size_t end;
    };
    struct Cell {
        std::uint64_t code;
        int level;
    };
    void collect(Cell cell, int depth, Stretch points, const Box& view, std::vector<Stretch>& out) const;

    std::vector<IndexedPoint> points_;
    std::vector<std::uint64_t> codes_;
    // Running totals, so that a cluster is summed up without a walk over its points.
    std::vector<Point> sums_;               ///< of positions before each point
    std::vector<std::uint32_t> lookTurns_;  ///< how often the look has changed up to each point
};

}  // namespace ansinh
