#pragma once

// Private to geo/core: power diagrams inside an outline, in a plane of metres.

#include "geo/core/geometry.hpp"

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace ansinh {

struct PowerSite {
    Point at;
    double weight = 0;  ///< m²; a point belongs to the site with the smallest distance² − weight
};

[[nodiscard]] double powerDistance(const PowerSite& site, Point p);

/// One cell of the diagram, not yet cut with the outline.
struct PowerCell {
    static constexpr std::size_t frame = std::numeric_limits<std::size_t>::max();

    std::vector<Point> corners;           ///< convex, counter-clockwise, not closed; empty when the site has no cell
    std::vector<std::size_t> neighbours;  ///< site beyond the edge from corner i to the next one, or `frame`
};

/// The part of an outline that a cell has: it need not be connected.
struct CellShare {
    double area = 0;
    Point centroid;
};

class PowerDiagram {
public:
    /// `outline` is a simple ring, closed, counter-clockwise.
    explicit PowerDiagram(Ring outline);

    [[nodiscard]] double outlineArea() const { return area_; }
    [[nodiscard]] const Ring& outline() const { return outline_; }

    [[nodiscard]] std::vector<PowerCell> cells(std::span<const PowerSite> sites) const;
    [[nodiscard]] std::vector<CellShare> shares(std::span<const PowerCell> cells) const;

    /// Changes the weights (damped Newton) until every area is its target within `tolerance` of the target; false when
    /// it gets no nearer before that. Targets sum to the outline's area. Sites are distinct.
    bool calibrate(std::vector<PowerSite>& sites, std::span<const double> targets, double tolerance) const;

private:
    /// How far the segment runs inside the outline.
    [[nodiscard]] double lengthInside(Point a, Point b) const;
    /// The change of weights that would put the areas right if they changed in a straight line.
    [[nodiscard]] std::vector<double> newtonStep(std::span<const PowerSite> sites, std::span<const PowerCell> cells,
                                                 std::span<const double> excess) const;

    Ring outline_;
    double area_;
    Box frame_;
};

[[nodiscard]] double signedArea(const Ring& closed);
[[nodiscard]] bool isInside(const Ring& closed, Point p);

}  // namespace ansinh
