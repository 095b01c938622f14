#include "geo/store/spatial_blob.hpp"

#include "geo/store/connection.hpp"
#include "geo/store/statement.hpp"

#include <gmock/gmock.h>

#include "tests/geo/store/sample_project.hpp"
#include <stdexcept>

namespace ansinh::store::test {
namespace {

std::string askGeometry(const std::vector<std::byte>& blob, const std::string& sql) {
    Connection connection(":memory:", Connection::Access::Create);
    Statement row(connection, sql, Bytes(blob));
    return row.step() ? row.text(0) : std::string("no row");
}

TEST(SpatialBlob, SpatialiteReadsWhatWeWrite) {
    const auto shape = someBoundaries(BoundaryQuality::Official)[0].shape;
    const auto blob = multiPolygonBlob(shape);
    EXPECT_EQ(askGeometry(blob, "SELECT IsValid(?)"), "1");
    EXPECT_EQ(askGeometry(blob, "SELECT GeometryType(?)"), "MULTIPOLYGON");
    EXPECT_EQ(askGeometry(blob, "SELECT Srid(?)"), "4326");
    EXPECT_EQ(askGeometry(blob, "SELECT NumInteriorRing(GeometryN(?, 1))"), "1");
    EXPECT_EQ(askGeometry(blob, "SELECT MbrMaxX(?1) = ST_MaxX(GeomFromText(AsText(?1)))"), "1");
    EXPECT_EQ(askGeometry(pointBlob({108.5, 16.25}), "SELECT AsText(?)"), "POINT(108.5 16.25)");
}

TEST(SpatialBlob, WeReadWhatSpatialiteWrites) {
    Connection connection(":memory:", Connection::Access::Create);
    Statement row(
        connection,
        "SELECT GeomFromText('MULTIPOLYGON(((0 0,4 0,4 4,0 0),(1 1,2 1,2 2,1 1)),((9 9,10 9,10 10,9 9)))', 4326),"
        " MakePoint(1.5, -2, 4326), MakePoint(1, 2, 5899)");
    ASSERT_TRUE(row.step());
    const MultiPolygon expected{{{{0, 0}, {4, 0}, {4, 4}, {0, 0}}, {{{1, 1}, {2, 1}, {2, 2}, {1, 1}}}},
                                {{{9, 9}, {10, 9}, {10, 10}, {9, 9}}, {}}};
    EXPECT_EQ(multiPolygonFromBlob(row.bytes(0)), expected);
    EXPECT_EQ(pointFromBlob(row.bytes(1)), (Point{1.5, -2}));
    EXPECT_THROW(static_cast<void>(pointFromBlob(row.bytes(2))), std::invalid_argument) << "another SRID";
    EXPECT_THROW(static_cast<void>(pointFromBlob(row.bytes(0))), std::invalid_argument) << "another class";
}

TEST(SpatialBlob, APointIsOverwrittenInPlace) {
    auto blob = pointBlob({});
    setPoint(blob, {108.1, 16.2});
    EXPECT_EQ(blob, pointBlob({108.1, 16.2}));
}

TEST(SpatialBlob, EveryCutIsNoticed) {
    const auto blob = multiPolygonBlob(someBoundaries(BoundaryQuality::Official)[1].shape);
    for (std::size_t length = 0; length < blob.size(); ++length)
        EXPECT_THROW(static_cast<void>(multiPolygonFromBlob(std::span(blob).first(length))), std::logic_error);
}

}  // namespace
}  // namespace ansinh::store::test
