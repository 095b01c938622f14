#include "geo/core/commune.hpp"

#include "geo/core/error.hpp"
#include "geo/core/observation.hpp"

#include <gtest/gtest.h>

namespace ansinh {
namespace {

TEST(CommuneKind, EveryKindComesBackFromItsKey) {
    for (const CommuneKind kind : {CommuneKind::Ward, CommuneKind::Commune, CommuneKind::SpecialZone})
        EXPECT_EQ(communeKindFromKey(keyOf(kind)), kind);
    EXPECT_FALSE(communeKindFromKey(""));
    EXPECT_FALSE(communeKindFromKey("Ward"));
    EXPECT_FALSE(communeKindFromKey("phường"));
}

TEST(Commune, FullNameLeadsWithTheKind) {
    Commune commune;
    commune.name = "Hoàng Sa";
    commune.kind = CommuneKind::SpecialZone;
    EXPECT_EQ(commune.fullName(), "Đặc khu Hoàng Sa");
    commune.name = "Hải Vân";
    commune.kind = CommuneKind::Ward;
    EXPECT_EQ(commune.fullName(), "Phường Hải Vân");
}

TEST(BoundaryQuality, HasKeysOfItsOwn) {
    EXPECT_STREQ(keyOf(BoundaryQuality::Schematic), "schematic");
    EXPECT_STREQ(keyOf(BoundaryQuality::Official), "official");
    EXPECT_EQ(Boundary{}.quality, BoundaryQuality::Schematic) << "nothing is official unless somebody says so";
}

TEST(ValueState, EveryStateComesBackFromItsKey) {
    for (const ValueState state : {ValueState::NotReported, ValueState::NotApplicable, ValueState::Zero,
                                   ValueState::Provisional, ValueState::Verified})
        EXPECT_EQ(valueStateFromKey(keyOf(state)), state);
    EXPECT_FALSE(valueStateFromKey("missing"));
}

TEST(ValueState, MissingIsNotZero) {
    EXPECT_FALSE(hasCount(ValueState::NotReported));
    EXPECT_FALSE(hasCount(ValueState::NotApplicable));
    EXPECT_TRUE(hasCount(ValueState::Zero));
    EXPECT_TRUE(hasCount(ValueState::Provisional));
    EXPECT_TRUE(hasCount(ValueState::Verified));
    EXPECT_EQ(Observation{}.state, ValueState::NotReported);
}

TEST(Error, KeepsCodeAndArgumentsAndSaysThemInLogs) {
    const Error error(ErrorCode::FileNotReadable, {"a.gpkg", "truncated"});
    EXPECT_EQ(error.code(), ErrorCode::FileNotReadable);
    EXPECT_EQ(error.args(), (std::vector<std::string>{"a.gpkg", "truncated"}));
    EXPECT_STREQ(error.what(), "error 201 | a.gpkg | truncated");
    const Error copy = error;
    EXPECT_STREQ(copy.what(), error.what());
}

}  // namespace
}  // namespace ansinh
