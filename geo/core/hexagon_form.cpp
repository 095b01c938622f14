#include "geo/core/hexagon_form.hpp"

#include "geo/core/error.hpp"
#include "geo/core/hexagon_board.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>
#include <optional>

namespace ansinh {

namespace {

using Neighbours = std::vector<std::vector<std::size_t>>;

// What the search weighs, beside 1 for a pair of neighbours that is one cell apart no more.
constexpr double furtherApart = 0.4;   ///< for each further cell between them
constexpr double turned = 0.3;         ///< times 1 - cosine of the turn of their direction
constexpr double displaced = 0.008;     ///< times the square of the distance from the loosened place, in cells
constexpr double ragged = 0.5;           ///< for each two sides of cells that are open: bays and capes
constexpr double hottest = 1.0;
constexpr double coldest = 0.1;

/// Many for a city, fewer each for the thousands of a country.
std::size_t stepsPerSite(std::size_t sites) {
    return std::clamp<std::size_t>(2'000'000 / sites, 5000, 20'000);
}

/// Splitmix64: the same numbers everywhere.
class Numbers {
public:
    [[nodiscard]] std::uint64_t next() {
        std::uint64_t z = (state_ += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    [[nodiscard]] std::size_t below(std::size_t limit) { return static_cast<std::size_t>(next() % limit); }
    [[nodiscard]] double share() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

private:
    std::uint64_t state_ = 2026;
};

Neighbours neighboursOf(std::size_t count, const NeighbourPairs& pairs) {
    Neighbours result(count);
    for (const auto& [a, b] : pairs) {
        if (a >= count || b >= count || a == b) throw Error(ErrorCode::Internal, {"hexagonForm", "no such site"});
        result[a].push_back(b);
        result[b].push_back(a);
    }
    return result;
}

/// Groups of sites that hang together, the largest first, then by their lowest site.
std::vector<std::vector<std::size_t>> groupsOf(const Neighbours& neighbours) {
    std::vector<std::vector<std::size_t>> groups;
    std::vector<bool> seen(neighbours.size(), false);
    for (std::size_t start = 0; start < neighbours.size(); ++start) {
        if (seen[start]) continue;
        std::vector<std::size_t> group{start};
        seen[start] = true;
        for (std::size_t i = 0; i < group.size(); ++i)
            for (const std::size_t next : neighbours[group[i]])
                if (!seen[next]) {
                    seen[next] = true;
                    group.push_back(next);
                }
        std::ranges::sort(group);
        groups.push_back(std::move(group));
    }
    std::ranges::stable_sort(groups, [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return groups;
}

/// Sites of one group, in cells: spread until none is nearer than a cell to another and neighbours are about one cell
/// apart, so that a crowded centre takes the room that it needs.
std::vector<Point> loosened(std::span<const Point> sites, const std::vector<std::size_t>& group,
                            const Neighbours& neighbours) {
    Box box;
    for (const std::size_t site : group) box.extend(sites[site]);
    const double width = std::max(box.max.x - box.min.x, 1e-12);
    const double height = std::max(box.max.y - box.min.y, 1e-12);
    // As much room as the cells fill, on a city that fills about two thirds of its box.
    const double scale = std::sqrt(static_cast<double>(group.size()) * 1.3 / (width * height));
    std::vector<Point> places(sites.size());
    for (const std::size_t site : group)
        places[site] = {(sites[site].x - box.min.x) * scale, (sites[site].y - box.min.y) * scale};
    std::vector<Point> forces(sites.size());
    for (int round = 0; round < 300; ++round) {
        for (const std::size_t site : group) forces[site] = {};
        for (const std::size_t a : group) {
            for (const std::size_t b : group) {
                if (b <= a) continue;
                const double dx = places[b].x - places[a].x;
                const double dy = places[b].y - places[a].y;
                const double distance = std::max(std::hypot(dx, dy), 1e-6);
                if (distance >= 1) continue;
                const double push = 0.25 * (1 - distance) / distance;
                forces[a] = {forces[a].x - push * dx, forces[a].y - push * dy};
                forces[b] = {forces[b].x + push * dx, forces[b].y + push * dy};
            }
            for (const std::size_t b : neighbours[a]) {
                const double dx = places[b].x - places[a].x;
                const double dy = places[b].y - places[a].y;
                const double distance = std::max(std::hypot(dx, dy), 1e-6);
                if (distance <= 1) continue;
                const double pull = 0.06 * (distance - 1) / distance;
                forces[a] = {forces[a].x + pull * dx, forces[a].y + pull * dy};
            }
        }
        for (const std::size_t site : group)
            places[site] = {places[site].x + forces[site].x, places[site].y + forces[site].y};
    }
    return places;
}

class Search {
public:
    Search(std::span<const Point> sites, const std::vector<std::size_t>& group, const Neighbours& neighbours)
        : group_(group),
          neighbours_(neighbours),
          targets_(loosened(sites, group, neighbours)),
          cells_(sites.size()),
          board_(group.size()) {
        // The board's middle is the group's.
        Box box;
        for (const std::size_t site : group) box.extend(targets_[site]);
        for (const std::size_t site : group)
            targets_[site] = {targets_[site].x - (box.min.x + box.max.x) / 2,
                              targets_[site].y - (box.min.y + box.max.y) / 2};
        directions_.resize(sites.size());
        for (const std::size_t a : group)
            for (const std::size_t b : neighbours[a]) {
                const double dx = sites[b].x - sites[a].x;
                const double dy = sites[b].y - sites[a].y;
                const double length = std::max(std::hypot(dx, dy), 1e-12);
                directions_[a].push_back({dx / length, dy / length});
            }
        grow();
    }

    std::vector<HexagonCell> run() {
        if (group_.size() < 2) return cells_;
        std::vector<HexagonCell> best = cells_;
        double cost = ragged / 2 * openSides();
        for (const std::size_t site : group_) cost += costOf(site);
        double lowest = cost;
        const std::size_t steps = stepsPerSite(group_.size()) * group_.size();
        const double cooling = std::pow(coldest / hottest, 1.0 / static_cast<double>(steps));
        double heat = hottest;
        for (std::size_t step = 0; step < steps; ++step, heat *= cooling) {
            cost += tryOne(heat);
            if (cost >= lowest - 1e-9) continue;
            lowest = cost;
            best = cells_;
        }
        return best;
    }

private:
    [[nodiscard]] int openSides() const {
        int open = 0;
        for (const std::size_t site : group_) open += 6 - board_.taken(cells_[site], cells_[site]);
        return open;
    }

    /// A start in one piece: one site after the other goes to the free place at the rim that is nearest to its target.
    void grow() {
        std::vector<std::size_t> waiting = group_;
        const auto middle = std::ranges::min_element(waiting, {}, [&](std::size_t site) {
            return std::hypot(targets_[site].x, targets_[site].y);
        });
        put(*middle, {0, 0});
        waiting.erase(middle);
        while (!waiting.empty()) {
            double nearest = std::numeric_limits<double>::max();
            std::size_t chosen = 0;
            HexagonCell place;
            for (const HexagonCell cell : board_.rim()) {
                const Point at = hexagonCentre(cell);
                for (std::size_t i = 0; i < waiting.size(); ++i) {
                    const Point target = targets_[waiting[i]];
                    const double distance = std::hypot(at.x - target.x, at.y - target.y);
                    if (distance >= nearest) continue;
                    nearest = distance;
                    chosen = i;
                    place = cell;
                }
            }
            put(waiting[chosen], place);
            waiting.erase(waiting.begin() + static_cast<std::ptrdiff_t>(chosen));
        }
    }

    void put(std::size_t site, HexagonCell cell) {
        cells_[site] = cell;
        board_.put(cell, static_cast<int>(site));
    }

    /// Half of what its pairs cost (each belongs to two sites), and its displacement.
    [[nodiscard]] double costOf(std::size_t site) const {
        const Point at = hexagonCentre(cells_[site]);
        double cost = 0;
        for (std::size_t i = 0; i < neighbours_[site].size(); ++i) cost += pairCost(site, i) / 2;
        const double dx = at.x - targets_[site].x;
        const double dy = at.y - targets_[site].y;
        return cost + displaced * (dx * dx + dy * dy);
    }

    /// From one cell to another.
    struct Way {
        double x = 0;  ///< its direction, of length `turned`
        double y = 0;
        double cost = 0;  ///< for being apart, and for the turn if it were one by 90 degrees
    };
    [[nodiscard]] const Way& wayOf(int dq, int dr) const {
        const int reach = 2 * board_.reach();
        return ways_[static_cast<std::size_t>((dq + reach) * (2 * reach + 1) + dr + reach)];
    }
    [[nodiscard]] static std::vector<Way> waysWithin(int reach) {
        std::vector<Way> ways;
        for (int q = -reach; q <= reach; ++q)
            for (int r = -reach; r <= reach; ++r) {
                const Point p = hexagonCentre({q, r});
                const double length = std::max(std::hypot(p.x, p.y), 1e-12);
                const int apart = hexagonDistance({0, 0}, {q, r});
                ways.push_back({turned * p.x / length, turned * p.y / length,
                                turned + (apart <= 1 ? 0 : 1 + furtherApart * (apart - 2))});
            }
        return ways;
    }

    [[nodiscard]] double pairCost(std::size_t site, std::size_t i) const {
        const HexagonCell other = cells_[neighbours_[site][i]];
        const Way& way = wayOf(other.q - cells_[site].q, other.r - cells_[site].r);
        const Point direction = directions_[site][i];
        return way.cost - (way.x * direction.x + way.y * direction.y);
    }

    /// What depends on where `site` is: all of its pairs, and its displacement.
    [[nodiscard]] double fullCost(std::size_t site) const {
        const Point at = hexagonCentre(cells_[site]);
        double cost = 0;
        for (std::size_t i = 0; i < neighbours_[site].size(); ++i) cost += pairCost(site, i);
        const double dx = at.x - targets_[site].x;
        const double dy = at.y - targets_[site].y;
        return cost + displaced * (dx * dx + dy * dy);
    }

    /// Brings a site beside one of its neighbours, by a swap or a move; returns what that changed, 0 when it was not
    /// done.
    double tryOne(double heat) {
        const std::size_t site = group_[random_.below(group_.size())];
        const std::size_t friendly = neighbours_[site][random_.below(neighbours_[site].size())];
        const HexagonCell to = HexagonBoard::beside(cells_[friendly], random_.below(6));
        const HexagonCell from = cells_[site];
        if (to == from || !board_.holds(to)) return 0;
        const int there = board_.at(to);
        if (there == HexagonBoard::nobody && !board_.mayMove(from, to)) return 0;
        const auto other = static_cast<std::size_t>(there);
        const bool swap = there != HexagonBoard::nobody;
        // Where the two are neighbours their pair is counted twice, before and after alike.
        const double before = fullCost(site) + (swap ? fullCost(other) : 0);
        // Each neighbour that a moved cell gains is two sides less of open rim.
        const double rim = swap ? 0 : ragged * (board_.taken(from, to) - board_.taken(to, from));
        exchange(site, from, to, there);
        const double change = fullCost(site) + (swap ? fullCost(other) : 0) - before - twice(site, other, swap, from, to) + rim;
        if (change <= 0 || random_.share() < std::exp(-change / heat)) return change;
        exchange(site, to, from, there);
        return 0;
    }

    /// What a pair that was swapped with itself is counted too often: only its direction has changed.
    [[nodiscard]] double twice(std::size_t site, std::size_t other, bool swap, HexagonCell from, HexagonCell to) const {
        if (!swap) return 0;
        const auto found = std::ranges::find(neighbours_[site], other);
        if (found == neighbours_[site].end()) return 0;
        const auto i = static_cast<std::size_t>(found - neighbours_[site].begin());
        const Point a = hexagonCentre(from);
        const Point b = hexagonCentre(to);
        const double cosine = ((b.x - a.x) * directions_[site][i].x + (b.y - a.y) * directions_[site][i].y) /
                              std::hypot(b.x - a.x, b.y - a.y);
        return 2 * turned * cosine;
    }

    void exchange(std::size_t site, HexagonCell from, HexagonCell to, int there) {
        board_.put(from, there);
        board_.put(to, static_cast<int>(site));
        cells_[site] = to;
        if (there != HexagonBoard::nobody) cells_[static_cast<std::size_t>(there)] = from;
    }

    const std::vector<std::size_t>& group_;
    const Neighbours& neighbours_;
    std::vector<Point> targets_;
    std::vector<std::vector<Point>> directions_;  ///< to each neighbour, length 1
    std::vector<HexagonCell> cells_;
    HexagonBoard board_;
    std::vector<Way> ways_ = waysWithin(2 * board_.reach());
    Numbers random_;
};

/// The free cell for an island: off the site of the mainland that is nearest to it, in the direction where it lies.
HexagonCell islandCell(std::span<const Point> sites, std::size_t island, const std::vector<std::size_t>& mainland,
                       const std::vector<std::size_t>& settled, const std::vector<HexagonCell>& cells) {
    const auto distance = [&](std::size_t site) {
        return std::hypot(sites[site].x - sites[island].x, sites[site].y - sites[island].y);
    };
    const std::size_t shore = *std::ranges::min_element(mainland, {}, distance);
    const double length = std::max(distance(shore), 1e-12);
    const Point from = hexagonCentre(cells[shore]);
    constexpr double offShore = 2.5;
    const Point wish = {from.x + offShore * (sites[island].x - sites[shore].x) / length,
                        from.y + offShore * (sites[island].y - sites[shore].y) / length};
    double nearest = std::numeric_limits<double>::max();
    HexagonCell best;
    // Wide enough to come out of the city on any side.
    const int reach = static_cast<int>(2 * std::sqrt(static_cast<double>(settled.size()))) + 4;
    for (int q = -2 * reach; q <= 2 * reach; ++q) {
        for (int r = -reach; r <= reach; ++r) {
            const HexagonCell cell{cells[shore].q + q, cells[shore].r + r};
            const Point at = hexagonCentre(cell);
            const double off = std::hypot(at.x - wish.x, at.y - wish.y);
            if (off >= nearest) continue;
            if (std::ranges::any_of(settled, [&](std::size_t s) { return hexagonDistance(cells[s], cell) < 2; }))
                continue;
            nearest = off;
            best = cell;
        }
    }
    return best;
}

}  // namespace

int hexagonDistance(HexagonCell a, HexagonCell b) {
    const int dq = a.q - b.q;
    const int dr = a.r - b.r;
    return (std::abs(dq) + std::abs(dr) + std::abs(dq + dr)) / 2;
}

Point hexagonCentre(HexagonCell cell) {
    return {cell.q + cell.r / 2.0, cell.r * std::sqrt(3.0) / 2};
}

HexagonForm hexagonForm(std::span<const Point> sites, const NeighbourPairs& neighbours) {
    HexagonForm form;
    form.cells.resize(sites.size());
    form.pairs = neighbours.size();
    if (sites.empty()) return form;
    const Neighbours around = neighboursOf(sites.size(), neighbours);
    const std::vector<std::vector<std::size_t>> groups = groupsOf(around);
    const std::vector<std::size_t>& mainland = groups.front();
    form.cells = Search(sites, mainland, around).run();
    std::vector<std::size_t> settled = mainland;
    for (const std::vector<std::size_t>& group : std::span(groups).subspan(1)) {
        for (const std::size_t island : group) {
            form.cells[island] = islandCell(sites, island, mainland, settled, form.cells);
            settled.push_back(island);
        }
    }
    form.kept = static_cast<std::size_t>(std::ranges::count_if(neighbours, [&](const auto& pair) {
        return hexagonDistance(form.cells[pair.first], form.cells[pair.second]) == 1;
    }));
    return form;
}

}  // namespace ansinh
