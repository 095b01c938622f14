#include "app/map/point_index.hpp"

#include <algorithm>

namespace ansinh {

namespace {

constexpr double gridSide = 1 << PointIndex::deepest;

std::uint64_t spread(std::uint64_t v) {
    v &= 0xffffffffU;
    v = (v | (v << 16)) & 0x0000ffff0000ffffULL;
    v = (v | (v << 8)) & 0x00ff00ff00ff00ffULL;
    v = (v | (v << 4)) & 0x0f0f0f0f0f0f0f0fULL;
    v = (v | (v << 2)) & 0x3333333333333333ULL;
    v = (v | (v << 1)) & 0x5555555555555555ULL;
    return v;
}

std::uint64_t compact(std::uint64_t v) {
    v &= 0x5555555555555555ULL;
    v = (v | (v >> 1)) & 0x3333333333333333ULL;
    v = (v | (v >> 2)) & 0x0f0f0f0f0f0f0f0fULL;
    v = (v | (v >> 4)) & 0x00ff00ff00ff00ffULL;
    v = (v | (v >> 8)) & 0x0000ffff0000ffffULL;
    v = (v | (v >> 16)) & 0x00000000ffffffffULL;
    return v;
}

std::uint64_t gridPlace(double v) {
    return static_cast<std::uint64_t>(std::clamp(v * gridSide, 0.0, gridSide - 1));
}

std::uint64_t codeOf(Point p) {
    return spread(gridPlace(p.x)) | (spread(gridPlace(p.y)) << 1);
}

Box boxOfCell(std::uint64_t cell, int level) {
    const double side = 1.0 / static_cast<double>(1ULL << level);
    const double x = static_cast<double>(compact(cell)) * side;
    const double y = static_cast<double>(compact(cell >> 1)) * side;
    return {{x, y}, {x + side, y + side}};
}

int shiftOf(int level) {
    return 2 * (PointIndex::deepest - level);
}

}  // namespace

PointIndex::PointIndex(std::vector<IndexedPoint> points) {
    struct Key {
        std::uint64_t code;
        std::uint32_t place;
    };
    std::vector<Key> keys(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) keys[i] = {codeOf(points[i].at), static_cast<std::uint32_t>(i)};
    std::ranges::sort(
        keys, [](const Key& a, const Key& b) { return a.code != b.code ? a.code < b.code : a.place < b.place; });
    points_.reserve(points.size());
    codes_.reserve(points.size());
    sums_.reserve(points.size() + 1);
    lookTurns_.reserve(points.size());
    sums_.push_back({0, 0});
    for (const Key& key : keys) {
        const IndexedPoint& point = points[key.place];
        const std::uint32_t turns = lookTurns_.empty() ? 0 : lookTurns_.back();
        lookTurns_.push_back(!points_.empty() && points_.back().look != point.look ? turns + 1 : turns);
        points_.push_back(point);
        codes_.push_back(key.code);
        sums_.push_back({sums_.back().x + point.at.x, sums_.back().y + point.at.y});
    }
}

void PointIndex::collect(Cell cell, int depth, Stretch points, const Box& view, std::vector<Stretch>& out) const {
    if (points.begin == points.end || !view.intersects(boxOfCell(cell.code, cell.level))) return;
    if (cell.level == depth) {
        out.push_back(points);
        return;
    }
    const auto codeAt = [this](std::size_t i) { return codes_.begin() + static_cast<std::ptrdiff_t>(i); };
    std::size_t begin = points.begin;
    for (std::uint64_t quarter = 0; quarter < 4; ++quarter) {
        const Cell child{cell.code * 4 + quarter, cell.level + 1};
        const auto stop = std::lower_bound(codeAt(begin), codeAt(points.end), (child.code + 1) << shiftOf(child.level));
        const auto end = static_cast<std::size_t>(stop - codes_.begin());
        collect(child, depth, {begin, end}, view, out);
        begin = end;
    }
}

std::vector<PointCluster> PointIndex::clusters(const Box& view, int depth) const {
    std::vector<Stretch> stretches;
    collect({0, 0}, std::clamp(depth, 0, deepest), {0, points_.size()}, view, stretches);
    std::vector<PointCluster> out;
    out.reserve(stretches.size());
    for (const auto [begin, end] : stretches) {
        PointCluster cluster;
        cluster.begin = begin;
        cluster.count = end - begin;
        cluster.id = points_[begin].id;
        cluster.look = points_[begin].look;
        cluster.mixed = lookTurns_[end - 1] != lookTurns_[begin];
        const double n = static_cast<double>(cluster.count);
        cluster.middle = cluster.count == 1
                             ? points_[begin].at
                             : Point{(sums_[end].x - sums_[begin].x) / n, (sums_[end].y - sums_[begin].y) / n};
        out.push_back(cluster);
    }
    return out;
}

std::vector<IndexedPoint> PointIndex::points(const Box& view) const {
    std::vector<Stretch> stretches;
    collect({0, 0}, deepest, {0, points_.size()}, view, stretches);
    std::vector<IndexedPoint> out;
    for (const auto [begin, end] : stretches)
        for (std::size_t i = begin; i < end; ++i)
            if (view.contains(points_[i].at)) out.push_back(points_[i]);
    return out;
}

Box PointIndex::boxOf(const PointCluster& cluster) const {
    Box box;
    for (std::size_t i = cluster.begin; i < cluster.begin + cluster.count; ++i) box.extend(points_[i].at);
    return box;
}

}  // namespace ansinh
