#include "geo/core/shared_edges.hpp"

#include <algorithm>
#include <bit>

namespace ansinh {

std::size_t PointHash::operator()(const Point& p) const noexcept {
    // + 0.0 makes -0 and 0, which compare equal, hash equal.
    std::uint64_t h = std::bit_cast<std::uint64_t>(p.x + 0.0) * 0x9E3779B97F4A7C15ULL;
    h ^= std::rotl(h, 29) ^ std::bit_cast<std::uint64_t>(p.y + 0.0);
    h *= 0xD6E8FEB86659FD93ULL;
    return static_cast<std::size_t>(h ^ (h >> 32U));
}

std::uint32_t SharedEdges::numberOf(Point p) {
    const auto [entry, isNew] = vertexNumbers_.try_emplace(p, static_cast<std::uint32_t>(vertices_.size()));
    if (isNew) {
        vertices_.push_back(p);
        degrees_.push_back(0);
    }
    return entry->second;
}

void SharedEdges::add(std::size_t owner, const MultiPolygon& shape) {
    for (const Polygon& polygon : shape) {
        addRing(owner, polygon.outer);
        for (const Ring& hole : polygon.holes) addRing(owner, hole);
    }
}

void SharedEdges::addRing(std::size_t owner, const Ring& ring) {
    RingEdges taken;
    taken.owner = owner;
    for (const Point& p : ring) {
        const std::uint32_t vertex = numberOf(p);
        if (taken.vertices.empty() || taken.vertices.back() != vertex) taken.vertices.push_back(vertex);
    }
    if (taken.vertices.size() > 1 && taken.vertices.front() == taken.vertices.back()) taken.vertices.pop_back();
    if (taken.vertices.size() < 3) return;

    taken.edges.reserve(taken.vertices.size());
    for (std::size_t i = 0; i < taken.vertices.size(); ++i) {
        const std::uint32_t from = taken.vertices[i];
        const std::uint32_t to = taken.vertices[(i + 1) % taken.vertices.size()];
        const std::uint64_t key = std::uint64_t{std::min(from, to)} << 32U | std::max(from, to);
        const auto [entry, isNew] = edgeNumbers_.try_emplace(key, static_cast<std::uint32_t>(edges_.size()));
        if (isNew) {
            edges_.push_back({owner, nobody});
            ++degrees_[from];
            ++degrees_[to];
        } else if (edges_[entry->second].second == nobody) {
            edges_[entry->second].second = owner;
        }
        taken.edges.push_back(entry->second);
    }
    rings_.push_back(std::move(taken));
}

}  // namespace ansinh
