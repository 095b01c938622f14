#include "geo/import/boundary_import.hpp"

#include "geo/core/error.hpp"

#include "tests/geo/import/import_fixture.hpp"

namespace ansinh::import::test {
namespace {

using RealBoundaries = ImportTest;

TEST_F(RealBoundaries, AllAreTakenBitForBit) {
    ANSINH_NEEDS_REAL_DATA();
    const auto outcome = readOne(realData("communes.gpkg"), realReference());
    EXPECT_EQ(outcome.read, 94);
    EXPECT_EQ(outcome.accepted, 94) << listed(outcome);
    EXPECT_EQ(outcome.refused, 0);
    EXPECT_EQ(outcome.crs.kind, CrsVerdict::Kind::Declared);
    EXPECT_EQ(outcome.crs.used, "EPSG:4326");
    std::size_t vertices = 0;
    for (const Boundary& boundary : outcome.boundaries) vertices += vertexCount(boundary.shape);
    EXPECT_EQ(vertices, 171'050U);
    EXPECT_EQ(count(outcome, "overlap"), 1U);
    EXPECT_EQ(count(outcome, "gap"), 3U);
    EXPECT_EQ(outcome.issues.size(), 4U) << listed(outcome);
    EXPECT_EQ(outcome.format, "GPKG");
}

}  // namespace
}  // namespace ansinh::import::test
