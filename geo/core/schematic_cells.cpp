#include "geo/core/schematic_cells.hpp"

#include "geo/core/cell_pieces.hpp"
#include "geo/core/error.hpp"
#include "geo/core/power_diagram.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <set>

namespace ansinh {

namespace {

constexpr double degree = std::numbers::pi / 180;
constexpr double earthRadiusM = 6371007.2;  // sphere with the ellipsoid's area
constexpr int sitesRounds = 40;
constexpr int piecesRounds = 8;
constexpr double weightsTolerance = 1e-4;
constexpr double areaTolerance = 0.01;

/// An equal-area cylindrical plane, true to scale around the middle of a shape.
class EqualAreaPlane {
public:
    explicit EqualAreaPlane(const Box& lonLat)
        : middle_{(lonLat.min.x + lonLat.max.x) / 2, (lonLat.min.y + lonLat.max.y) / 2},
          stretch_(std::cos(middle_.y * degree)) {}

    [[nodiscard]] Point to(Point lonLat) const {
        return {earthRadiusM * stretch_ * (lonLat.x - middle_.x) * degree,
                earthRadiusM / stretch_ * (std::sin(lonLat.y * degree) - std::sin(middle_.y * degree))};
    }
    [[nodiscard]] Point from(Point plane) const {
        return {middle_.x + plane.x / (earthRadiusM * stretch_ * degree),
                std::asin(plane.y * stretch_ / earthRadiusM + std::sin(middle_.y * degree)) / degree};
    }

private:
    Point middle_;
    double stretch_;
};

[[noreturn]] void refuse(const std::string& where, const std::string& why) {
    throw Error(ErrorCode::DataInvalid, {"outline", where, why});
}

/// A part with the communes that lie in it, in its plane.
struct PartWork {
    PartWork(const OutlinePart& part, std::vector<const Commune*> members)
        : communes(std::move(members)), plane(boxOf({part.shape})), diagram(planeOutline(part.shape, plane)) {
        double legal = 0;
        for (const Commune* commune : communes) {
            if (!(commune->legalAreaKm2 > 0)) refuse(commune->code, "no legal area");
            legal += commune->legalAreaKm2;
            labels.push_back(plane.to(commune->labelPoint));
            if (!isInside(diagram.outline(), labels.back())) refuse(commune->code, "label point outside its part");
        }
        for (std::size_t i = 0; i < labels.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (labels[i] == labels[j]) refuse(communes[i]->code, "same label point as " + communes[j]->code);
        for (const Commune* commune : communes)
            targets.push_back(commune->legalAreaKm2 / legal * diagram.outlineArea());
    }

    static Ring planeOutline(const Polygon& shape, const EqualAreaPlane& plane) {
        if (!shape.holes.empty()) refuse("", "a part has a hole");
        Ring ring;
        for (const Point& p : shape.outer) ring.push_back(plane.to(p));
        if (ring.size() < 4 || ring.front() != ring.back()) refuse("", "a part's ring is not closed");
        if (signedArea(ring) < 0) std::reverse(ring.begin(), ring.end());
        return ring;
    }

    std::vector<const Commune*> communes;
    EqualAreaPlane plane;
    PowerDiagram diagram;
    std::vector<Point> labels;
    std::vector<double> targets;
};

/// How badly cells sit on their label points: mean of (distance from label to centroid)² over the cell's area.
double misfit(const PartWork& work, const std::vector<CellShare>& shares) {
    double sum = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double dx = work.labels[i].x - shares[i].centroid.x;
        const double dy = work.labels[i].y - shares[i].centroid.y;
        sum += (dx * dx + dy * dy) / work.targets[i];
    }
    return sum / static_cast<double>(shares.size());
}

/// Sites on their way, with the cells' shares of the outline.
struct Settling {
    std::vector<PowerSite> sites;
    std::vector<CellShare> shares;
    double misfit = 0;
    bool calibrated = false;
};

Settling settling(const PartWork& work, std::vector<PowerSite> sites) {
    Settling result;
    result.calibrated = work.diagram.calibrate(sites, work.targets, weightsTolerance);
    result.shares = work.diagram.shares(work.diagram.cells(sites));
    result.misfit = misfit(work, result.shares);
    result.sites = std::move(sites);
    return result;
}

/// Starts with the label points and moves the sites until the cells' centres come near to the label points.
std::vector<PowerSite> settledSites(const PartWork& work, Monitor& monitor) {
    std::vector<PowerSite> sites;
    for (const Point& label : work.labels) sites.push_back({label, 0});
    Settling now = settling(work, sites);
    double stride = 0.25;
    for (int round = 0; round < sitesRounds && stride > 0.02; ++round) {
        monitor.checkpoint("cells", 0.8 * round / sitesRounds);
        sites = now.sites;
        for (std::size_t i = 0; i < sites.size(); ++i) {
            sites[i].at.x += stride * (work.labels[i].x - now.shares[i].centroid.x);
            sites[i].at.y += stride * (work.labels[i].y - now.shares[i].centroid.y);
        }
        Settling tried = settling(work, std::move(sites));
        if (tried.calibrated && tried.misfit < now.misfit)
            now = std::move(tried);
        else
            stride /= 2;
    }
    return now.sites;
}

double areaOf(const Polygon& polygon) {
    if (polygon.outer.empty()) return 0;
    double area = std::abs(signedArea(polygon.outer));
    for (const Ring& hole : polygon.holes) area -= std::abs(signedArea(hole));
    return area;
}

/// Polygons whose areas are right after loose pieces have changed hands: what a cell gets from others it is asked to
/// give back along its borders.
std::vector<Polygon> balancedPolygons(const PartWork& work, std::vector<PowerSite> sites, Monitor& monitor) {
    std::vector<double> asked = work.targets;
    std::vector<Polygon> best;
    double bestError = 0;
    for (int round = 0; round < piecesRounds; ++round) {
        monitor.checkpoint("cells", 0.8 + 0.2 * round / piecesRounds);
        std::vector<Polygon> polygons = cellPolygons(work.diagram, sites);
        double error = 0;
        for (std::size_t i = 0; i < polygons.size(); ++i) {
            const double excess = areaOf(polygons[i]) - work.targets[i];
            error = std::max(error, std::abs(excess) / work.targets[i]);
            asked[i] = std::max(asked[i] - excess, work.targets[i] / 4);
        }
        if (best.empty() || error < bestError) {
            best = std::move(polygons);
            bestError = error;
        }
        if (bestError < areaTolerance) break;
        work.diagram.calibrate(sites, asked, weightsTolerance);
    }
    return best;
}

Polygon toLonLat(const Polygon& polygon, const EqualAreaPlane& plane) {
    const auto convert = [&](const Ring& ring) {
        Ring result;
        result.reserve(ring.size());
        for (const Point& p : ring) result.push_back(plane.from(p));
        return result;
    };
    Polygon result{convert(polygon.outer), {}};
    for (const Ring& hole : polygon.holes) result.holes.push_back(convert(hole));
    return result;
}

}  // namespace

std::vector<Boundary> schematicCells(std::span<const Commune> communes, std::span<const OutlinePart> outline,
                                     Monitor& monitor) {
    std::map<std::string, const Commune*> byCode;
    for (const Commune& commune : communes) byCode[commune.code] = &commune;
    std::map<std::string, Boundary> made;
    for (const OutlinePart& part : outline) {
        std::vector<const Commune*> members;
        for (const std::string& code : part.communes) {
            const auto found = byCode.find(code);
            if (found == byCode.end()) refuse(code, "unknown commune");
            if (!made.try_emplace(code).second) refuse(code, "in two parts");
            members.push_back(found->second);
        }
        if (members.empty()) continue;
        const PartWork work(part, members);
        std::vector<Polygon> polygons;
        if (members.size() > 1)
            polygons = balancedPolygons(work, settledSites(work, monitor), monitor);
        else
            polygons = {Polygon{work.diagram.outline(), {}}};
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (polygons[i].outer.empty()) refuse(members[i]->code, "no room for a cell");
            made[members[i]->code] = {
                members[i]->code, BoundaryQuality::Schematic, {toLonLat(polygons[i], work.plane)}, 0};
        }
    }
    std::vector<Boundary> result;
    for (const Commune& commune : communes) {
        const auto found = made.find(commune.code);
        if (found == made.end()) refuse(commune.code, "in no part");
        result.push_back(found->second);
    }
    return result;
}

}  // namespace ansinh
