#include "geo/project/saved_views.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "geo/core/error.hpp"
#include "geo/project/fingerprint.hpp"
#include "tests/geo/project/temp_project.hpp"

namespace ansinh::test {
namespace {

using testing::ElementsAre;

class SavedViewsTest : public testing::Test {
protected:
    SavedView named(const std::string& name) {
        SavedView view;
        view.name = name;
        return view;
    }
    std::vector<std::string> names() {
        std::vector<std::string> all;
        for (const SavedView& view : views.all()) all.push_back(view.name);
        return all;
    }
    ErrorCode codeOf(const SavedView& view) {
        try {
            views.save(view);
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::Internal;
    }

    TempFolder folder;
    Project project = Project::create(folder.file("p.ansinh"), {}, Monitor::silent());
    SavedViews views{project};
};

TEST_F(SavedViewsTest, ComeBackAsTheyWereSaved) {
    SavedView full;
    full.name = "Đồng Giang chậm";
    full.caption = "Ba xã cần hỗ trợ trước 30/6";
    full.layer = "training";
    full.indicator = project.plans().front().indicators.front().id;
    full.asOf = Date::require("2026-05-13", "day");
    full.comparedTo = Date::require("2026-04-15", "day");
    full.form = "hexagon";
    full.commune = "20695";
    full.camera = ViewCamera{{107.9, 15.9}, 11.25, 12.5};
    full.id = views.save(full);
    SavedView bare = named("Cả thành phố");
    bare.id = views.save(bare);
    EXPECT_THAT(views.all(), ElementsAre(full, bare));
    Project again = Project::open(project.path());
    EXPECT_THAT(SavedViews(again).all(), ElementsAre(full, bare));
}

TEST_F(SavedViewsTest, KeepTheirOrder) {
    for (const char* name : {"a", "b", "c", "d"}) views.save(named(name));
    views.move(views.find("d").id, 0);
    EXPECT_THAT(names(), ElementsAre("d", "a", "b", "c"));
    views.move(views.find("1").id, 2);
    EXPECT_THAT(names(), ElementsAre("a", "b", "d", "c"));
    views.move(views.find("a").id, 99);
    EXPECT_THAT(names(), ElementsAre("b", "d", "c", "a"));
    views.remove(views.find("d").id);
    EXPECT_THAT(names(), ElementsAre("b", "c", "a"));
    views.save(named("e"));
    EXPECT_THAT(names(), ElementsAre("b", "c", "a", "e"));
    views.move(views.find("e").id, 1);
    EXPECT_THAT(names(), ElementsAre("b", "e", "c", "a"));
}

TEST_F(SavedViewsTest, TheSameNameReplacesAndARenameKeepsThePlace) {
    for (const char* name : {"a", "b", "c"}) views.save(named(name));
    SavedView again = named(" b ");
    again.layer = "devices";
    EXPECT_EQ(views.save(again), views.find("b").id);
    EXPECT_THAT(names(), ElementsAre("a", "b", "c"));
    EXPECT_EQ(views.find("b").layer, "devices");
    SavedView renamed = views.find("b");
    renamed.name = "bb";
    views.save(renamed);
    EXPECT_THAT(names(), ElementsAre("a", "bb", "c"));
    renamed.name = "c";
    EXPECT_EQ(codeOf(renamed), ErrorCode::BadArgument);
    EXPECT_THAT(names(), ElementsAre("a", "bb", "c"));
}

TEST_F(SavedViewsTest, WhatIsNotThereIsRefused) {
    EXPECT_EQ(codeOf(named("  ")), ErrorCode::BadArgument);
    SavedView view = named("x");
    view.commune = "99999";
    EXPECT_EQ(codeOf(view), ErrorCode::UnknownCommune);
    view.commune.clear();
    view.indicator = "rain";
    EXPECT_EQ(codeOf(view), ErrorCode::UnknownIndicator);
    EXPECT_THROW(static_cast<void>(views.find("1")), Error);
    EXPECT_TRUE(views.all().empty());
}

TEST_F(SavedViewsTest, AreNoFigures) {
    const std::string before = dataFingerprint(project.batches());
    views.save(named("a"));
    EXPECT_EQ(dataFingerprint(project.batches()), before);
}

TEST(Fingerprint, FollowsWhatCounts) {
    const auto batch = [](std::int64_t id, const std::string& file, const std::string& checksum) {
        Batch one;
        one.id = id;
        one.file = file;
        one.checksum = checksum;
        one.at = "2026-04-30T08:15:00Z";
        return one;
    };
    Batch facts = batch(1, "city.json", "aa");
    Batch points = batch(2, "p.csv", "bb");
    const std::string one = dataFingerprint(std::vector{facts});
    const std::string both = dataFingerprint(std::vector{points, facts});
    EXPECT_EQ(one.size(), 64U);
    EXPECT_NE(one, both);
    EXPECT_EQ(dataFingerprint(std::vector{facts, points}), both) << "whatever the order of the list";
    points.undoneAt = "2026-05-02T00:00:00Z";
    EXPECT_EQ(dataFingerprint(std::vector{points, facts}), one);
    points.undoneAt.clear();
    points.at = "2027-01-01T00:00:00Z";
    points.person = "someone";
    EXPECT_EQ(dataFingerprint(std::vector{points, facts}), both) << "the same file, brought by another on another day";
    points.checksum = "bc";
    EXPECT_NE(dataFingerprint(std::vector{points, facts}), both);
    facts.checksum.clear();
    const std::string computed = dataFingerprint(std::vector{facts});
    facts.at = "2026-04-30T08:15:01Z";
    EXPECT_NE(dataFingerprint(std::vector{facts}), computed) << "what came from no file is known by its time";
    EXPECT_EQ(shortFingerprint("0123456789abcdef"), "0123 4567 89ab");
}

}  // namespace
}  // namespace ansinh::test
