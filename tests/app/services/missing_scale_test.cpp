#include "app/services/missing_scale.hpp"

#include <gtest/gtest.h>

#include "sample_facts.hpp"

namespace ansinh::app {
namespace {

using progress::Standing;

progress::StatusTable day(const ProjectFacts& facts, const char* date) {
    return smallCityFigures(facts, Date::require(date, "day"))->status;
}

TEST(MissingScale, theLargestOfAllDaysOfWhoIsBehindAndCounts) {
    const auto facts = smallCity(12);
    MissingScale scale;
    EXPECT_EQ(scale.largest(LayerKind::Progress, ""), 0);
    scale.add(facts->communes, day(*facts, "2026-04-20"), {});
    EXPECT_EQ(scale.largest(LayerKind::Progress, "done"), 0) << "not due yet";
    scale.add(facts->communes, day(*facts, "2026-05-01"), {});
    EXPECT_EQ(scale.largest(LayerKind::Progress, "done"), 9);
    EXPECT_EQ(scale.largest(LayerKind::Progress, ""), 9);
    scale.add(facts->communes, day(*facts, "2026-04-20"), {});
    EXPECT_EQ(scale.largest(LayerKind::Progress, "done"), 9) << "an easier day does not make it smaller";
    EXPECT_EQ(scale.largest(LayerKind::Progress, "signed"), 0);
    EXPECT_EQ(scale.largest(LayerKind::Training, "done"), 0);
}

TEST(MissingScale, whoIsNotInTheBaseDoesNotCount) {
    const auto facts = smallCity(3);
    progress::StatusTable table;
    progress::StatusRow row;
    row.unit = "20002";  // does not report
    row.indicator = "done";
    row.standing = Standing::Behind;
    row.missing = 40;
    table.rows = {row};
    row.unit = "20000";
    row.missing = 4;
    table.rows.push_back(row);
    progress::ReadinessRow devices;
    devices.unit = "20002";
    devices.missing = 7;
    progress::ReadinessRow other;
    other.unit = "20001";
    other.missing = 2;
    MissingScale scale;
    scale.add(facts->communes, table, {devices, other});
    EXPECT_EQ(scale.largest(LayerKind::Progress, "done"), 4);
    EXPECT_EQ(scale.largest(LayerKind::Devices, ""), 2);
}

}  // namespace
}  // namespace ansinh::app
