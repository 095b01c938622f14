#pragma once

#include "geo/core/commune.hpp"
#include "geo/core/monitor.hpp"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh {

/// A place where two communes lie over each other, or that no commune covers though it is enclosed.
struct CoverageFault {
    std::string left;
    std::string right;  ///< of a gap: the two longest neighbours
    double areaM2 = 0;
    Point place;  ///< inside the fault, EPSG:4326
};

struct CoverageReport {
    std::vector<CoverageFault> overlaps;
    std::vector<CoverageFault> gaps;   ///< enclosed gaps, slivers among them
    std::vector<std::string> missing;  ///< codes of communes without a boundary
    std::vector<std::string> doubled;  ///< codes with more than one boundary
};

/// Looks at the communes as one coverage. Faults below 0.01 m² are rounding and left out. Throws Error{Cancelled}.
[[nodiscard]] CoverageReport checkCoverage(std::span<const Boundary> boundaries, std::span<const Commune> communes,
                                           Monitor& monitor);

/// Pairs of communes that share a stretch of border, as indices into `boundaries`, first < second.
struct Neighbours {
    std::size_t first;
    std::size_t second;
};
[[nodiscard]] std::vector<Neighbours> neighboursOf(std::span<const Boundary> boundaries);

/// What repair() did with a shape.
struct Repair {
    MultiPolygon shape;
    bool changed = false;
    bool possible = true;  ///< false: no repair that leaves no doubt; shape is as it came
    std::string why;       ///< GEOS's reason for the fault, English
    double areaChangeM2 = 0;
    Point place;  ///< of the first fault
};
/// Closes rings, drops spikes and rings without area, unties rings that cross themselves; such shapes lose repeated
/// points too. A valid shape stays as it came, vertex by vertex. A repair that moves more area than `toleranceM2` is
/// called not possible.
[[nodiscard]] Repair repair(const MultiPolygon& shape, double toleranceM2 = 100);

/// A point well inside the largest part (centre of the maximum inscribed circle), EPSG:4326.
[[nodiscard]] Point labelPointOf(const MultiPolygon& shape);

/// Answers "which commune is this point in" through a tree and prepared shapes. Const calls: one thread at a time.
class CommuneLocator {
public:
    explicit CommuneLocator(std::span<const Boundary> boundaries);
    ~CommuneLocator();
    CommuneLocator(CommuneLocator&&) noexcept;
    CommuneLocator& operator=(CommuneLocator&&) noexcept;
    CommuneLocator(const CommuneLocator&) = delete;
    CommuneLocator& operator=(const CommuneLocator&) = delete;

    /// The commune's code, or nothing outside all. A point on a border belongs to the lower code.
    [[nodiscard]] std::optional<std::string> at(Point lonLat) const;
    /// Geodesic metres from the point to a commune's boundary area; 0 inside; infinite when it has no boundary.
    [[nodiscard]] double distanceTo(const std::string& commune, Point lonLat) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace ansinh
