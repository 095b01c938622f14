#include "geo/project/plans.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "geo/core/error.hpp"
#include "geo/progress/plan_file.hpp"
#include "geo/project/figures.hpp"
#include "geo/project/import_kinds.hpp"
#include "temp_project.hpp"

namespace ansinh {
namespace {

using test::TempFolder;

class PlansTest : public testing::Test {
protected:
    /// The city's plan with a text replaced, as a file.
    [[nodiscard]] std::string edited(const std::string& from, const std::string& to) const {
        std::ifstream in(std::string(ANSINH_SOURCE_DIR) + "/data/plans/da-nang-2026-04.json");
        std::stringstream text;
        text << in.rdbuf();
        std::string all = text.str();
        const auto at = all.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        if (at != std::string::npos) all.replace(at, from.size(), to);
        std::ofstream(folder.file("edited.json")) << all;
        return folder.file("edited.json");
    }

    TempFolder folder;
    Project project = Project::create(folder.file("a.ansinh"), {}, Monitor::silent());
    Plans plans{project};
};

constexpr const char* kStep = R"({"tier": "commune", "due": "2026-04-30", "share": 0.9,)";

TEST_F(PlansTest, BothSeedsStandSideBySideInFull) {
    const auto editions = plans.editions();
    ASSERT_EQ(editions.size(), 2u);
    EXPECT_EQ(editions[0].plan, "da-nang-2026-04");
    EXPECT_EQ(editions[0].tasks, 16);
    EXPECT_EQ(editions[0].clauses, 46);
    EXPECT_EQ(editions[0].indicators, 14);
    EXPECT_EQ(editions[1].scope, PlanScope::Template);
    EXPECT_EQ(editions[1].tasks, 27);
    for (const PlanEdition& edition : editions) EXPECT_TRUE(edition.counts);
}

TEST_F(PlansTest, TheSameFileChangesNothing) {
    const std::string seed = std::string(ANSINH_SOURCE_DIR) + "/data/plans/da-nang-2026-04.json";
    EXPECT_TRUE(plans.preview(seed).changes.empty());
    EXPECT_EQ(plans.load(seed, Monitor::silent()).batch, 0);
    EXPECT_EQ(plans.editions().size(), 2u);
}

TEST_F(PlansTest, AsAnImportTheChangesAreSeenFirstThenTakenAndKeptInTheLedger) {
    const std::string file = edited(kStep, R"({"tier": "commune", "due": "2026-04-30", "share": 0.95,)");
    const ImportKind kind = importKind("plan");
    EXPECT_EQ(guessImportKind(project, {file}), "plan");
    ImportRequest request;
    request.files = {file};
    const std::size_t batches = project.batches().size();
    const ImportReport seen = kind.preview(project, request, Monitor::silent());
    EXPECT_EQ(project.batches().size(), batches);
    ASSERT_EQ(seen.outcome.issues.size(), 1U);
    const ImportIssue& issue = seen.outcome.issues.front();
    EXPECT_EQ(issue.code, "plan_change");
    EXPECT_EQ(progress::planChangeFrom(issue.args), plans.preview(file).changes.front());
    EXPECT_EQ(seen.outcome.accepted, seen.outcome.read);

    const ImportReport taken = kind.store(project, request, Monitor::silent());
    ASSERT_GT(taken.batch, 0);
    EXPECT_EQ(project.issuesOf(taken.batch), seen.outcome.issues);
    EXPECT_THAT([&] { (void)kind.preview(project, request, Monitor::silent()); },
                testing::Throws<Error>(testing::Property(&Error::code, ErrorCode::ImportRefused)));
    project.undoBatch(taken.batch, Monitor::silent());
    EXPECT_EQ(kind.preview(project, request, Monitor::silent()).outcome.issues, seen.outcome.issues);
}

TEST_F(PlansTest, WhatIsNoPlanIsNotTakenForOne) {
    std::ofstream(folder.file("area.json")) << R"({"type":"FeatureCollection","features":[]})";
    std::ofstream(folder.file("broken.json")) << "{";
    std::ofstream(folder.file("half.json")) << R"({"clauses": [], "indicators": [], "id": "x"})";
    EXPECT_FALSE(progress::looksLikePlan(folder.file("area.json")));
    EXPECT_FALSE(progress::looksLikePlan(folder.file("broken.json")));
    EXPECT_FALSE(progress::looksLikePlan(folder.file("none.json")));
    ImportRequest request;
    request.files = {folder.file("half.json")};
    EXPECT_THAT([&] { (void)importKind("plan").preview(project, request, Monitor::silent()); },
                testing::Throws<Error>(testing::Property(&Error::code, ErrorCode::PlanInvalid)));
}

TEST_F(PlansTest, ANewVersionIsSeenThenTakenThenTakenBackAndFiguresStay) {
    const Date day = *Date::parse("2026-05-13");
    const std::string file = edited(kStep, R"({"tier": "commune", "due": "2026-04-30", "share": 0.5,)");
    const progress::StatusTable before = project.status(day);
    const std::size_t figures = Figures(project).table().size();

    const PlanLoad seen = plans.preview(file);
    ASSERT_EQ(seen.changes.size(), 1u);
    EXPECT_EQ(seen.changes[0].id, "documents_online");
    EXPECT_EQ(seen.changes[0].before + " " + seen.changes[0].after, "0.9 0.5");
    EXPECT_EQ(seen.batch, 0);
    EXPECT_EQ(project.status(day).rows, before.rows) << "looking takes nothing";

    const PlanLoad taken = plans.load(file, Monitor::silent());
    EXPECT_GT(taken.batch, 0);
    EXPECT_NE(project.status(day).rows, before.rows);
    EXPECT_EQ(Figures(project).table().size(), figures);
    EXPECT_EQ(std::ranges::count(plans.editions(), true, &PlanEdition::counts), 2);
    EXPECT_EQ(plans.editions().size(), 3u);

    project.undoBatch(taken.batch, Monitor::silent());
    EXPECT_EQ(project.status(day).rows, before.rows);
    EXPECT_EQ(project.trainingClasses().size(), 8u);
}

TEST_F(PlansTest, MeasuresThatNoPlanCountsAnyMoreAreNamed) {
    // The city's plan without what it says of media products: their figures stay and are told to be orphaned.
    std::ifstream in(std::string(ANSINH_SOURCE_DIR) + "/data/plans/da-nang-2026-04.json");
    std::stringstream text;
    text << in.rdbuf();
    std::string all = text.str();
    for (const char* name : {"media_products_planned", "media_products_published"})
        for (auto at = all.find(name); at != std::string::npos; at = all.find(name, at + 1))
            all.replace(at, std::string(name).size(), std::string("new_") + name), at += 4;
    std::ofstream(folder.file("b.json")) << all;
    EXPECT_THAT(plans.preview(folder.file("b.json")).orphaned,
                testing::UnorderedElementsAre("media_products_planned", "media_products_published"));
}

TEST_F(PlansTest, AnotherPlansIndicatorIsRefused) {
    const std::string file = edited(R"("id": "da-nang-2026-04")", R"("id": "another-plan")");
    try {
        (void)plans.load(file, Monitor::silent());
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::PlanInvalid);
        EXPECT_THAT(error.args().at(2), testing::HasSubstr("id_of_plan da-nang-2026-04"));
    }
    EXPECT_THROW((void)plans.plan("no-such-plan"), Error);
}

}  // namespace
}  // namespace ansinh
