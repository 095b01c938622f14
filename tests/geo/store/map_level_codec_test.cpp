#include "geo/store/map_level_codec.hpp"

#include <gtest/gtest.h>

#include "tests/geo/store/sample_project.hpp"
#include <stdexcept>

namespace ansinh::store::test {
namespace {

void expectSame(const MapLevel& a, const MapLevel& b) {
    ASSERT_EQ(a.parts.size(), b.parts.size());
    for (std::size_t i = 0; i < a.parts.size(); ++i) {
        EXPECT_EQ(a.parts[i].commune, b.parts[i].commune);
        EXPECT_EQ(a.parts[i].origin, b.parts[i].origin);
        EXPECT_EQ(a.parts[i].xy, b.parts[i].xy);
        EXPECT_EQ(a.parts[i].ringEnds, b.parts[i].ringEnds);
        EXPECT_EQ(a.parts[i].triangles, b.parts[i].triangles);
        EXPECT_EQ(a.parts[i].box, b.parts[i].box);
    }
    ASSERT_EQ(a.borders.size(), b.borders.size());
    for (std::size_t i = 0; i < a.borders.size(); ++i) {
        EXPECT_EQ(a.borders[i].left, b.borders[i].left);
        EXPECT_EQ(a.borders[i].right, b.borders[i].right);
        EXPECT_EQ(a.borders[i].origin, b.borders[i].origin);
        EXPECT_EQ(a.borders[i].xy, b.borders[i].xy);
        EXPECT_EQ(a.borders[i].box, b.borders[i].box);
    }
}

TEST(MapLevelCodec, BytesAndBack) {
    expectSame(mapLevelFromBytes(bytesOf(someLevel(5))), someLevel(5));
    expectSame(mapLevelFromBytes(bytesOf({})), {});
}

TEST(MapLevelCodec, EveryCutIsNoticed) {
    const auto bytes = bytesOf(someLevel(5));
    for (std::size_t length = 0; length < bytes.size(); ++length)
        EXPECT_THROW(static_cast<void>(mapLevelFromBytes(std::span(bytes).first(length))), std::logic_error) << length;
}

TEST(MapLevelCodec, AnotherLayoutOrATailIsNoticed) {
    auto bytes = bytesOf(someLevel(5));
    bytes.push_back(std::byte{0});
    EXPECT_THROW(static_cast<void>(mapLevelFromBytes(bytes)), std::invalid_argument);
    bytes.pop_back();
    bytes[0] = std::byte{2};
    EXPECT_THROW(static_cast<void>(mapLevelFromBytes(bytes)), std::invalid_argument);
}

TEST(MapLevelCodec, AnAbsurdCountIsNotBelieved) {
    auto bytes = bytesOf(someLevel(5));
    for (std::size_t i = 1; i < 5; ++i) bytes[i] = std::byte{0xff};
    EXPECT_THROW(static_cast<void>(mapLevelFromBytes(bytes)), std::logic_error);
}

}  // namespace
}  // namespace ansinh::store::test
