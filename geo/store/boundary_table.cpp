#include "geo/store/boundary_table.hpp"

#include "geo/core/error.hpp"
#include "geo/store/connection.hpp"
#include "geo/store/spatial_blob.hpp"
#include "geo/store/statement.hpp"
#include "geo/store/unit_table.hpp"

#include <optional>
#include <stdexcept>

namespace ansinh::store {

namespace {

BoundaryQuality qualityOf(std::string_view key) {
    return key == keyOf(BoundaryQuality::Official) ? BoundaryQuality::Official : BoundaryQuality::Schematic;
}

}  // namespace

void insertBoundaries(Connection& connection, std::span<const Boundary> boundaries, std::int64_t batch,
                      std::span<const double> areasM2) {
    if (!areasM2.empty() && areasM2.size() != boundaries.size())
        throw Error(ErrorCode::Internal, {"putBoundaries", "as many areas as boundaries"});
    const Dictionary units = reportingUnits(connection);
    Statement insert(connection, "INSERT INTO boundary (unit_id, batch_id, quality, area_m2, geom) VALUES (?,?,?,?,?)");
    for (std::size_t i = 0; i < boundaries.size(); ++i) {
        const Boundary& boundary = boundaries[i];
        if (boundary.shape.empty())
            throw Error(ErrorCode::DataInvalid, {connection.path(), boundary.commune, "boundary without a polygon"});
        const auto area = areasM2.empty() ? std::nullopt : std::optional(areasM2[i]);
        const auto blob = multiPolygonBlob(boundary.shape);
        insert.run(unitOf(units, boundary.commune), batch, keyOf(boundary.quality), area, Bytes(blob));
    }
}

std::vector<Boundary> boundariesInForce(Connection& connection) {
    std::vector<Boundary> boundaries;
    Statement row(connection, "SELECT code, quality, batch_id, geom FROM boundary_now ORDER BY code");
    while (row.step()) {
        Boundary boundary;
        boundary.commune = row.text(0);
        boundary.quality = qualityOf(row.view(1));
        boundary.batch = row.integer(2);
        try {
            boundary.shape = multiPolygonFromBlob(row.bytes(3));
        } catch (const std::logic_error& e) {
            throw Error(ErrorCode::ProjectDamaged,
                        {connection.path(), "boundary " + boundary.commune + ": " + e.what()});
        }
        boundaries.push_back(std::move(boundary));
    }
    return boundaries;
}

std::map<std::string, BoundaryQuality> qualitiesInForce(Connection& connection) {
    std::map<std::string, BoundaryQuality> qualities;
    for (Statement row(connection, "SELECT code, quality FROM boundary_now"); row.step();)
        qualities.emplace(row.text(0), qualityOf(row.view(1)));
    return qualities;
}

}  // namespace ansinh::store
