#include "geo/core/power_diagram.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <utility>

namespace ansinh {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

Point minus(Point a, Point b) {
    return {a.x - b.x, a.y - b.y};
}
double dot(Point a, Point b) {
    return a.x * b.x + a.y * b.y;
}
double cross(Point a, Point b) {
    return a.x * b.y - a.y * b.x;
}

/// Points p with dot(normal, p) <= limit.
struct HalfPlane {
    Point normal;
    double limit;
    [[nodiscard]] double beyond(Point p) const { return dot(normal, p) - limit; }
};

/// Where site a wins against site b.
HalfPlane sideOf(const PowerSite& a, const PowerSite& b) {
    return {{2 * (b.at.x - a.at.x), 2 * (b.at.y - a.at.y)}, dot(b.at, b.at) - b.weight - dot(a.at, a.at) + a.weight};
}

Point crossing(Point a, double beyondA, Point b, double beyondB) {
    const double t = beyondA / (beyondA - beyondB);
    return {a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)};
}

/// Square of the distance from a site to the farthest corner of its cell.
double reachOf(const PowerCell& cell, Point site) {
    double reach = 0;
    for (const Point& corner : cell.corners) {
        const Point to = minus(corner, site);
        reach = std::max(reach, dot(to, to));
    }
    return reach;
}

/// Whether it cut anything.
bool clip(PowerCell& cell, const HalfPlane& half, std::size_t neighbour) {
    if (std::all_of(cell.corners.begin(), cell.corners.end(), [&](Point p) { return half.beyond(p) <= 0; }))
        return false;
    PowerCell kept;
    const std::size_t n = cell.corners.size();
    for (std::size_t i = 0; i < n; ++i) {
        const Point a = cell.corners[i];
        const Point b = cell.corners[(i + 1) % n];
        const double beyondA = half.beyond(a);
        const double beyondB = half.beyond(b);
        if (beyondA <= 0) {
            kept.corners.push_back(a);
            kept.neighbours.push_back(cell.neighbours[i]);
            if (beyondB > 0) {
                kept.corners.push_back(crossing(a, beyondA, b, beyondB));
                kept.neighbours.push_back(neighbour);
            }
        } else if (beyondB < 0) {
            kept.corners.push_back(crossing(a, beyondA, b, beyondB));
            kept.neighbours.push_back(cell.neighbours[i]);
        }
    }
    if (kept.corners.size() < 3) kept = {};
    cell = std::move(kept);
    return true;
}

/// Sutherland–Hodgman: pieces stay joined by lines without width, which count for nothing in an area.
void clip(std::vector<Point>& polygon, const HalfPlane& half) {
    std::vector<Point> kept;
    const std::size_t n = polygon.size();
    for (std::size_t i = 0; i < n; ++i) {
        const Point a = polygon[i];
        const Point b = polygon[(i + 1) % n];
        const double beyondA = half.beyond(a);
        const double beyondB = half.beyond(b);
        if (beyondA <= 0) kept.push_back(a);
        if ((beyondA < 0 && beyondB > 0) || (beyondA > 0 && beyondB < 0))
            kept.push_back(crossing(a, beyondA, b, beyondB));
    }
    polygon = std::move(kept);
}

CellShare shareOf(const std::vector<Point>& polygon) {
    CellShare share;
    if (polygon.size() < 3) return share;
    const Point origin = polygon.front();  // keeps the products small
    Point moment;
    for (std::size_t i = 1; i + 1 < polygon.size(); ++i) {
        const Point a = minus(polygon[i], origin);
        const Point b = minus(polygon[i + 1], origin);
        const double twice = cross(a, b);
        share.area += twice / 2;
        moment.x += twice * (a.x + b.x) / 6;
        moment.y += twice * (a.y + b.y) / 6;
    }
    if (share.area > 0) share.centroid = {origin.x + moment.x / share.area, origin.y + moment.y / share.area};
    return share;
}

/// A symmetric positive definite matrix of which hardly anything is not 0.
struct SparseMatrix {
    struct Entry {
        std::size_t column;
        double value;
    };
    std::vector<double> diagonal;
    std::vector<std::vector<Entry>> rows;  ///< without the diagonal

    [[nodiscard]] std::vector<double> times(const std::vector<double>& vector) const {
        std::vector<double> product(vector.size());
        for (std::size_t i = 0; i < vector.size(); ++i) {
            product[i] = diagonal[i] * vector[i];
            for (const Entry& entry : rows[i]) product[i] += entry.value * vector[entry.column];
        }
        return product;
    }
};

double product(const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
    return sum;
}

/// Solves the system by conjugate gradients: a cell has about six neighbours however many cells there are.
std::vector<double> solved(const SparseMatrix& matrix, const std::vector<double>& right) {
    constexpr double precise = 1e-24;
    const std::size_t n = right.size();
    std::vector<double> result(n, 0);
    std::vector<double> rest = right;
    std::vector<double> scaled(n);
    const auto scale = [&] {
        for (std::size_t i = 0; i < n; ++i) scaled[i] = rest[i] / matrix.diagonal[i];
    };
    scale();
    std::vector<double> way = scaled;
    double gain = product(rest, scaled);
    const double enough = precise * gain;
    for (std::size_t round = 0; round < 10 * n && gain > enough; ++round) {
        const std::vector<double> pushed = matrix.times(way);
        const double length = gain / product(way, pushed);
        for (std::size_t i = 0; i < n; ++i) {
            result[i] += length * way[i];
            rest[i] -= length * pushed[i];
        }
        scale();
        const double before = std::exchange(gain, product(rest, scaled));
        for (std::size_t i = 0; i < n; ++i) way[i] = scaled[i] + gain / before * way[i];
    }
    return result;
}

double sumOfSquares(const std::vector<double>& values) {
    double sum = 0;
    for (const double value : values) sum += value * value;
    return sum;
}

double leastArea(const std::vector<CellShare>& shares) {
    return std::min_element(shares.begin(), shares.end(), [](auto& a, auto& b) { return a.area < b.area; })->area;
}

std::vector<double> excessOf(const std::vector<CellShare>& shares, std::span<const double> targets) {
    std::vector<double> excess(shares.size());
    for (std::size_t i = 0; i < shares.size(); ++i) excess[i] = shares[i].area - targets[i];
    return excess;
}

}  // namespace

double powerDistance(const PowerSite& site, Point p) {
    const Point d = minus(p, site.at);
    return dot(d, d) - site.weight;
}

double signedArea(const Ring& closed) {
    double twice = 0;
    for (std::size_t i = 1; i < closed.size(); ++i) twice += cross(closed[i - 1], closed[i]);
    return twice / 2;
}

bool isInside(const Ring& closed, Point p) {
    bool inside = false;
    for (std::size_t i = 1; i < closed.size(); ++i) {
        const Point a = closed[i - 1];
        const Point b = closed[i];
        if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x)) inside = !inside;
    }
    return inside;
}

PowerDiagram::PowerDiagram(Ring outline) : outline_(std::move(outline)), area_(signedArea(outline_)) {
    for (const Point& p : outline_) frame_.extend(p);
    const double margin = std::max(frame_.max.x - frame_.min.x, frame_.max.y - frame_.min.y);
    frame_.extend(Point{frame_.min.x - margin, frame_.min.y - margin});
    frame_.extend(Point{frame_.max.x + margin, frame_.max.y + margin});
}

std::vector<PowerCell> PowerDiagram::cells(std::span<const PowerSite> sites) const {
    std::vector<std::size_t> fromWest(sites.size());
    std::iota(fromWest.begin(), fromWest.end(), std::size_t{0});
    std::stable_sort(fromWest.begin(), fromWest.end(),
                     [&](std::size_t a, std::size_t b) { return sites[a].at.x < sites[b].at.x; });
    double heaviest = 0;
    for (const PowerSite& site : sites) heaviest = std::max(heaviest, site.weight);

    std::vector<PowerCell> result(sites.size());
    for (std::size_t place = 0; place < sites.size(); ++place) {
        const std::size_t i = fromWest[place];
        const PowerSite& site = sites[i];
        PowerCell& cell = result[i];
        cell.corners = {frame_.min, {frame_.max.x, frame_.min.y}, frame_.max, {frame_.min.x, frame_.max.y}};
        cell.neighbours.assign(4, PowerCell::frame);
        double reach = reachOf(cell, site.at);
        // The line between two sites is (d² - wj + wi) / 2d from this one: beyond its corners it cuts nothing.
        const auto tooFar = [&](double square, double weight) {
            const double twice = square - weight + site.weight;
            return twice > 0 && twice * twice > 4.000001 * square * reach;
        };
        // West and east in turn, the nearer first, until even the heaviest site would be too far.
        std::size_t west = place;
        std::size_t east = place + 1;
        while (!cell.corners.empty() && (west > 0 || east < sites.size())) {
            const double toWest = west > 0 ? site.at.x - sites[fromWest[west - 1]].at.x : infinite;
            const double toEast = east < sites.size() ? sites[fromWest[east]].at.x - site.at.x : infinite;
            const double across = std::min(toWest, toEast);
            if (tooFar(across * across, heaviest)) break;
            const std::size_t j = fromWest[toWest <= toEast ? --west : east++];
            const Point to = minus(sites[j].at, site.at);
            if (tooFar(dot(to, to), sites[j].weight)) continue;
            if (clip(cell, sideOf(site, sites[j]), j)) reach = reachOf(cell, site.at);
        }
    }
    return result;
}

std::vector<CellShare> PowerDiagram::shares(std::span<const PowerCell> cells) const {
    std::vector<CellShare> result;
    result.reserve(cells.size());
    for (const PowerCell& cell : cells) {
        std::vector<Point> polygon;
        if (!cell.corners.empty()) polygon.assign(outline_.begin(), outline_.end() - 1);
        for (std::size_t i = 0; i < cell.corners.size() && !polygon.empty(); ++i) {
            if (cell.neighbours[i] == PowerCell::frame) continue;
            const Point a = cell.corners[i];
            const Point along = minus(cell.corners[(i + 1) % cell.corners.size()], a);
            const double length = std::hypot(along.x, along.y);
            if (length < 1e-6) continue;  // no direction; its neighbours' edges bound the cell here
            const Point outward{along.y / length, -along.x / length};
            clip(polygon, HalfPlane{outward, dot(outward, a)});
        }
        result.push_back(shareOf(polygon));
    }
    return result;
}

double PowerDiagram::lengthInside(Point a, Point b) const {
    const Point along = minus(b, a);
    std::vector<double> cuts{0};
    for (std::size_t i = 1; i < outline_.size(); ++i) {
        const Point edge = minus(outline_[i], outline_[i - 1]);
        const double across = cross(along, edge);
        if (across == 0) continue;
        const Point offset = minus(outline_[i - 1], a);
        const double t = cross(offset, edge) / across;
        const double u = cross(offset, along) / across;
        if (t > 0 && t < 1 && u >= 0 && u < 1) cuts.push_back(t);
    }
    cuts.push_back(1);
    std::sort(cuts.begin(), cuts.end());
    double inside = 0;
    for (std::size_t i = 1; i < cuts.size(); ++i) {
        const double middle = (cuts[i - 1] + cuts[i]) / 2;
        if (isInside(outline_, {a.x + middle * along.x, a.y + middle * along.y})) inside += cuts[i] - cuts[i - 1];
    }
    return inside * std::hypot(along.x, along.y);
}

std::vector<double> PowerDiagram::newtonStep(std::span<const PowerSite> sites, std::span<const PowerCell> cells,
                                             std::span<const double> excess) const {
    // The areas only depend on differences of weights, so the last weight stands still.
    const std::size_t n = sites.size() - 1;
    SparseMatrix matrix{std::vector<double>(n, 1e-9), std::vector<std::vector<SparseMatrix::Entry>>(n)};
    std::vector<double> right(n);
    for (std::size_t i = 0; i < n; ++i) {
        const PowerCell& cell = cells[i];
        for (std::size_t k = 0; k < cell.corners.size(); ++k) {
            const std::size_t j = cell.neighbours[k];
            if (j == PowerCell::frame) continue;
            const Point between = minus(sites[j].at, sites[i].at);
            const double rate = lengthInside(cell.corners[k], cell.corners[(k + 1) % cell.corners.size()]) /
                                (2 * std::hypot(between.x, between.y));
            // The diagonal's 1e-9: a cell without neighbours inside the outline must not stop the others.
            matrix.diagonal[i] += rate;
            if (j < n) matrix.rows[i].push_back({j, -rate});
        }
        right[i] = -excess[i];
    }
    std::vector<double> step = solved(matrix, right);
    step.push_back(0);
    return step;
}

bool PowerDiagram::calibrate(std::vector<PowerSite>& sites, std::span<const double> targets, double tolerance) const {
    if (sites.size() < 2) return true;
    std::vector<PowerCell> now = cells(sites);
    std::vector<CellShare> areas = shares(now);
    if (leastArea(areas) <= 0) {
        // Without weights every site that lies in the outline has a cell.
        for (PowerSite& site : sites) site.weight = 0;
        now = cells(sites);
        areas = shares(now);
    }
    const double leastAllowed = std::min(leastArea(areas), *std::min_element(targets.begin(), targets.end())) / 2;
    std::vector<double> excess = excessOf(areas, targets);
    constexpr int mostRounds = 60;
    for (int round = 0; round < mostRounds; ++round) {
        bool near = true;
        for (std::size_t i = 0; i < excess.size(); ++i) near = near && std::abs(excess[i]) <= tolerance * targets[i];
        if (near) return true;

        const std::vector<double> step = newtonStep(sites, now, excess);
        bool better = false;
        for (double share = 1; share > 1e-4 && !better; share /= 2) {
            std::vector<PowerSite> tried = sites;
            for (std::size_t i = 0; i < tried.size(); ++i) tried[i].weight += share * step[i];
            std::vector<PowerCell> triedCells = cells(tried);
            std::vector<CellShare> triedAreas = shares(triedCells);
            std::vector<double> triedExcess = excessOf(triedAreas, targets);
            if (leastArea(triedAreas) < leastAllowed || sumOfSquares(triedExcess) >= sumOfSquares(excess)) continue;
            better = true;
            sites = std::move(tried);
            now = std::move(triedCells);
            excess = std::move(triedExcess);
        }
        if (!better) return false;
    }
    return false;
}

}  // namespace ansinh
