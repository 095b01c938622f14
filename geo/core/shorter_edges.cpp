#include "geo/core/shorter_edges.hpp"

#include <array>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace ansinh {

namespace {

constexpr std::uint32_t none = 0xffffffff;

class Flipper {
public:
    Flipper(std::span<const float> xy, std::span<std::uint32_t> corners)
        : xy_(xy), corners_(corners), across_(corners.size(), none) {
        join();
    }

    void run() {
        while (!open_.empty()) {
            const std::uint32_t edge = open_.back();
            open_.pop_back();
            if (across_[edge] != none && shouldFlip(edge)) flip(edge);
        }
    }

private:
    // Edge e runs from corner e to the next corner of its triangle; across_[e] is the same edge of the neighbour.
    static std::uint32_t next(std::uint32_t edge) { return edge % 3 == 2 ? edge - 2 : edge + 1; }
    static std::uint32_t previous(std::uint32_t edge) { return edge % 3 == 0 ? edge + 2 : edge - 1; }

    [[nodiscard]] double x(std::uint32_t vertex) const { return static_cast<double>(xy_[2 * std::size_t{vertex}]); }
    [[nodiscard]] double y(std::uint32_t vertex) const { return static_cast<double>(xy_[2 * std::size_t{vertex} + 1]); }
    [[nodiscard]] double length(std::uint32_t a, std::uint32_t b) const { return std::hypot(x(b) - x(a), y(b) - y(a)); }
    /// Twice the signed area.
    [[nodiscard]] double turn(std::uint32_t a, std::uint32_t b, std::uint32_t c) const {
        return (x(b) - x(a)) * (y(c) - y(a)) - (y(b) - y(a)) * (x(c) - x(a));
    }

    void join() {
        std::unordered_map<std::uint64_t, std::uint32_t> edges;
        edges.reserve(corners_.size());
        for (std::uint32_t edge = 0; edge < corners_.size(); ++edge) {
            const std::uint64_t from = corners_[edge];
            const std::uint64_t to = corners_[next(edge)];
            if (const auto twin = edges.find(to << 32U | from); twin != edges.end()) {
                across_[edge] = twin->second;
                across_[twin->second] = edge;
                open_.push_back(edge);
            } else {
                edges.emplace(from << 32U | to, edge);
            }
        }
    }

    /// The four corners round an edge a-b: a, the far corner over there, b, the far corner here.
    [[nodiscard]] std::array<std::uint32_t, 4> quadOf(std::uint32_t edge) const {
        return {corners_[edge], corners_[previous(across_[edge])], corners_[next(edge)], corners_[previous(edge)]};
    }

    [[nodiscard]] bool shouldFlip(std::uint32_t edge) const {
        const auto [a, over, b, here] = quadOf(edge);
        const double now = length(a, b);
        const double then = length(over, here);
        // A little more than rounding, so that flips come to an end and no triangle is a mere line.
        if (then >= now * (1 - 1e-6)) return false;
        const double whole = turn(a, b, here) + turn(b, a, over);
        const double least = std::abs(whole) * 1e-6;
        const double sign = whole < 0 ? -1 : 1;
        return sign * turn(a, over, here) > least && sign * turn(over, b, here) > least;
    }

    void flip(std::uint32_t edge) {
        const std::uint32_t twin = across_[edge];
        const auto [a, over, b, here] = quadOf(edge);
        const std::uint32_t toHere = across_[next(edge)];        // b -> here
        const std::uint32_t fromHere = across_[previous(edge)];  // here -> a
        const std::uint32_t toOver = across_[next(twin)];        // a -> over
        const std::uint32_t fromOver = across_[previous(twin)];  // over -> b
        write(edge - edge % 3, {a, over, here}, {toOver, none, fromHere});
        write(twin - twin % 3, {over, b, here}, {fromOver, toHere, none});
        link(edge - edge % 3 + 1, twin - twin % 3 + 2);
    }

    void write(std::uint32_t first, const std::array<std::uint32_t, 3>& corners,
               const std::array<std::uint32_t, 3>& across) {
        for (std::uint32_t i = 0; i < 3; ++i) corners_[first + i] = corners[i];
        for (std::uint32_t i = 0; i < 3; ++i) {
            link(first + i, across[i]);
            if (across[i] != none) open_.push_back(first + i);
        }
    }

    void link(std::uint32_t edge, std::uint32_t other) {
        across_[edge] = other;
        if (other != none) across_[other] = edge;
    }

    std::span<const float> xy_;
    std::span<std::uint32_t> corners_;
    std::vector<std::uint32_t> across_;
    std::vector<std::uint32_t> open_;  ///< edges to look at
};

}  // namespace

void shortenEdges(std::span<const float> xy, std::span<std::uint32_t> triangles) {
    Flipper(xy, triangles).run();
}

}  // namespace ansinh
