#include "geo/core/map_levels.hpp"

#include "geo/core/geos_bridge.hpp"
#include "geo/core/map_mesh.hpp"
#include "geo/core/parallel_jobs.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace ansinh {

namespace {

constexpr double pi = std::numbers::pi;
constexpr double equatorM = 2 * pi * 6378137.0;
constexpr std::array<double, 9> tolerancesM = {0, 5, 15, 27, 50, 90, 150, 250, 400};
constexpr std::array<double, 3> countryTolerancesM = {700, 1200, 2000};
constexpr std::size_t manyVertices = 40000;

using Shapes = std::vector<MultiPolygon>;  ///< one per boundary, mercator square

Ring mercatorRing(const Ring& lonLat) {
    Ring result;
    result.reserve(lonLat.size());
    for (const Point& p : lonLat) result.push_back(mercatorFromLonLat(p));
    return result;
}

Shapes mercatorShapes(std::span<const Boundary> boundaries) {
    Shapes result;
    result.reserve(boundaries.size());
    for (const Boundary& boundary : boundaries) {
        MultiPolygon& shape = result.emplace_back();
        for (const Polygon& part : boundary.shape) {
            Polygon& projected = shape.emplace_back();
            projected.outer = mercatorRing(part.outer);
            for (const Ring& hole : part.holes) projected.holes.push_back(mercatorRing(hole));
        }
    }
    return result;
}

/// Mercator units per metre on the ground, at the middle of all shapes.
double unitsPerMetre(std::span<const Boundary> boundaries) {
    Box box;
    for (const Boundary& boundary : boundaries) box.extend(boxOf(boundary.shape));
    const double middle = box.empty() ? 0 : (box.min.y + box.max.y) / 2;
    return 1 / metresPerMercatorUnit(mercatorFromLonLat({0, middle}));
}

/// No part lost and every ring still sound.
bool isUsable(const geos::Context& geos, const GEOSGeometry* simplified, const MultiPolygon& shape,
              const MultiPolygon& before) {
    return shape.size() == before.size() && GEOSisValid_r(geos.handle(), simplified) == 1;
}

/// All shapes as one coverage at a coarser tolerance. A commune that the coarse tolerance would spoil stays as it was.
Shapes simplified(const Shapes& finer, double tolerance) {
    const geos::Context geos;
    std::vector<geos::Geometry> members;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < finer.size(); ++i) {
        if (finer[i].empty()) continue;
        members.push_back(geos.multiPolygon(finer[i]));
        places.push_back(i);
    }
    if (members.empty()) return finer;
    const geos::Geometry coverage = geos.collection(GEOS_GEOMETRYCOLLECTION, std::move(members));
    const geos::Geometry coarse =
        geos.own(GEOSCoverageSimplifyVW_r(geos.handle(), coverage.get(), tolerance, 0), "GEOSCoverageSimplifyVW");
    Shapes result = finer;
    for (std::size_t n = 0; n < places.size(); ++n) {
        const GEOSGeometry* member = GEOSGetGeometryN_r(geos.handle(), coarse.get(), static_cast<int>(n));
        MultiPolygon shape = geos.polygonsOf(member);
        if (isUsable(geos, member, shape, finer[places[n]])) result[places[n]] = std::move(shape);
    }
    return result;
}

std::size_t vertexCount(const Shapes& shapes) {
    std::size_t count = 0;
    for (const MultiPolygon& shape : shapes) count += ansinh::vertexCount(shape);
    return count;
}

std::vector<std::string> codesOf(std::span<const Boundary> boundaries) {
    std::vector<std::string> codes;
    for (const Boundary& boundary : boundaries) codes.push_back(boundary.commune);
    return codes;
}

std::vector<MeshPart> meshesOf(const std::string& code, const MultiPolygon& shape) {
    std::vector<MeshPart> meshes;
    for (const Polygon& part : shape) meshes.push_back(meshOf(code, part));
    return meshes;
}

/// Puts together what a level's jobs made.
MapLevel levelOf(double toleranceM, std::vector<std::vector<MeshPart>>::iterator firstMesh, std::size_t count,
                 std::vector<BorderLine> borders) {
    MapLevel level;
    level.toleranceM = toleranceM;
    level.borders = std::move(borders);
    for (std::size_t i = 0; i < count; ++i, ++firstMesh)
        for (MeshPart& part : *firstMesh) level.parts.push_back(std::move(part));
    return level;
}

}  // namespace

Point mercatorFromLonLat(Point lonLat) {
    return {(lonLat.x + 180) / 360, 0.5 - std::asinh(std::tan(lonLat.y * pi / 180)) / (2 * pi)};
}

Point lonLatFromMercator(Point mercator) {
    return {mercator.x * 360 - 180, std::atan(std::sinh((0.5 - mercator.y) * 2 * pi)) * 180 / pi};
}

double metresPerMercatorUnit(Point mercator) {
    return equatorM * std::cos(lonLatFromMercator(mercator).y * pi / 180);
}

std::span<const double> mapLevelTolerances() {
    return tolerancesM;
}

std::vector<MapLevel> buildMapLevels(std::span<const Boundary> boundaries, Monitor& monitor) {
    monitor.checkpoint("simplifying", 0);
    const double perMetre = unitsPerMetre(boundaries);
    std::vector<double> tolerances(tolerancesM.begin(), tolerancesM.end());
    std::vector<Shapes> shapes;
    shapes.push_back(mercatorShapes(boundaries));
    for (std::size_t level = 1; level < tolerances.size(); ++level) {
        shapes.push_back(simplified(shapes.back(), tolerances[level] * perMetre));
        monitor.checkpoint("simplifying", static_cast<double>(level) / static_cast<double>(tolerances.size() - 1));
        if (level + 1 == tolerances.size() && tolerances.back() < countryTolerancesM.back() &&
            vertexCount(shapes.back()) > manyVertices)
            tolerances.push_back(*std::ranges::upper_bound(countryTolerancesM, tolerances.back()));
    }

    const std::vector<std::string> codes = codesOf(boundaries);
    std::vector<std::vector<BorderLine>> borders(shapes.size());
    std::vector<std::vector<MeshPart>> meshes(shapes.size() * codes.size());
    const std::size_t jobs = borders.size() + meshes.size();
    runJobs(
        jobs,
        [&](std::size_t job) {
            if (job < borders.size()) {
                borders[job] = bordersOf(codes, shapes[job]);
                return;
            }
            const std::size_t mesh = job - borders.size();
            const std::size_t commune = mesh % codes.size();
            meshes[mesh] = meshesOf(codes[commune], shapes[mesh / codes.size()][commune]);
        },
        [&](std::size_t done) {
            monitor.checkpoint("triangulating", static_cast<double>(done) / static_cast<double>(jobs));
        });

    std::vector<MapLevel> levels;
    auto mesh = meshes.begin();
    for (std::size_t level = 0; level < shapes.size(); ++level) {
        levels.push_back(levelOf(tolerances[level], mesh, codes.size(), std::move(borders[level])));
        mesh += static_cast<std::ptrdiff_t>(codes.size());
    }
    return levels;
}

MapLevel buildFinestLevel(std::span<const Boundary> boundaries) {
    const std::vector<std::string> codes = codesOf(boundaries);
    const Shapes shapes = mercatorShapes(boundaries);
    std::vector<std::vector<MeshPart>> meshes;
    for (std::size_t i = 0; i < codes.size(); ++i) meshes.push_back(meshesOf(codes[i], shapes[i]));
    return levelOf(tolerancesM.front(), meshes.begin(), codes.size(), bordersOf(codes, shapes));
}

std::size_t levelFor(std::span<const double> tolerances, double largestM) {
    std::size_t result = 0;
    for (std::size_t i = 1; i < tolerances.size(); ++i)
        if (tolerances[i] <= largestM) result = i;
    return result;
}

}  // namespace ansinh
