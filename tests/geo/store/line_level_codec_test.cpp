#include "geo/store/line_level_codec.hpp"

#include <gtest/gtest.h>

#include <cstring>
#include <limits>
#include <stdexcept>

namespace ansinh::store::test {
namespace {

LineLevel::Path path(std::vector<float> xy) {
    LineLevel::Path made{{0.5, 0.25}, std::move(xy), {}};
    for (std::size_t i = 0; i + 1 < made.xy.size(); i += 2)
        made.box.extend(Point{0.5 + static_cast<double>(made.xy[i]), 0.25 + static_cast<double>(made.xy[i + 1])});
    return made;
}

LineLevel someLevel() {
    return {4, {path({0, 0, 0.125F, -0.0625F}), path({0, 0, 0.001F, 0, 0.002F, 0.003F})}};
}

TEST(LineLevelCodec, BytesAndBack) {
    const LineLevel level = someLevel();
    const LineLevel read = lineLevelFromBytes(bytesOf(level));
    ASSERT_EQ(read.paths.size(), 2u);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(read.paths[i].origin, level.paths[i].origin);
        EXPECT_EQ(read.paths[i].xy, level.paths[i].xy);
        EXPECT_EQ(read.paths[i].box, level.paths[i].box);
    }
    EXPECT_TRUE(lineLevelFromBytes(bytesOf(LineLevel())).paths.empty());
}

TEST(LineLevelCodec, EveryCutIsNoticed) {
    const auto bytes = bytesOf(someLevel());
    for (std::size_t length = 0; length < bytes.size(); ++length)
        EXPECT_THROW(static_cast<void>(lineLevelFromBytes(std::span(bytes).first(length))), std::logic_error) << length;
}

TEST(LineLevelCodec, AnotherLayoutOrATailIsNoticed) {
    auto bytes = bytesOf(someLevel());
    bytes.push_back(std::byte{0});
    EXPECT_THROW(static_cast<void>(lineLevelFromBytes(bytes)), std::invalid_argument);
    bytes.pop_back();
    bytes[0] = std::byte{2};
    EXPECT_THROW(static_cast<void>(lineLevelFromBytes(bytes)), std::invalid_argument);
}

TEST(LineLevelCodec, AnAbsurdCountIsNotBelieved) {
    for (const std::size_t at : {1U, 21U}) {  // of paths, of numbers in the first
        auto bytes = bytesOf(someLevel());
        for (std::size_t i = at; i < at + 4; ++i) bytes[i] = std::byte{0xff};
        EXPECT_THROW(static_cast<void>(lineLevelFromBytes(bytes)), std::logic_error) << at;
    }
}

TEST(LineLevelCodec, WhatIsNoLineOnTheMapIsNoticed) {
    const auto refused = [](const LineLevel::Path& path) {
        EXPECT_THROW(static_cast<void>(lineLevelFromBytes(bytesOf(LineLevel{4, {path}}))), std::invalid_argument);
    };
    refused(path({}));
    refused(path({0, 0}));
    refused(path({0, 0, 0.1F}));
    refused(path({0, 0, 0.1F, 0.1F, 0.2F}));
    refused(path({0, 0, 0.6F, 0}));
    refused(path({0, 0, std::numeric_limits<float>::quiet_NaN(), 0, 0.1F, 0}));
    LineLevel::Path far = path({0, 0, 0.1F, 0});
    far.origin.y = std::numeric_limits<double>::infinity();
    refused(far);
}

}  // namespace
}  // namespace ansinh::store::test
