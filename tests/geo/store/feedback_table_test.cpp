#include "geo/store/feedback_table.hpp"

#include <gmock/gmock.h>

#include "geo/core/error.hpp"
#include "geo/store/opinion_table.hpp"
#include "tests/geo/store/error_code.hpp"
#include "tests/geo/store/sample_project.hpp"
#include "tests/geo/store/temporary_folder.hpp"

namespace ansinh::store::test {
namespace {

class Registers : public testing::Test {
protected:
    static FeedbackItem item(const std::string& id) {
        FeedbackItem made;
        made.id = id;
        made.kind = "report";
        made.channel = "zalo";
        made.commune = "20194";
        made.received = day("2026-05-01");
        made.status = "received";
        return made;
    }
    std::int64_t put(const std::vector<FeedbackItem>& items) {
        std::int64_t batch = 0;
        project.write([&] {
            batch = newBatch(project, "feedback");
            insertFeedback(project.connection(), items, {{}, {}, {}, {{"closed", {}, {}, false}}}, batch);
        });
        return batch;
    }

    TemporaryFolder folder;
    std::string path = folder.file("p.ansinh");
    ProjectFile project = projectWithCommunes(path);
};

TEST_F(Registers, ItemsComeBackWhole) {
    FeedbackItem full = item("PA-0001");
    full.place = Point{108.2, 16.05};
    full.role = "it_team";
    full.due = day("2026-05-11");
    full.status = "closed";
    full.closed = day("2026-05-09");
    const std::int64_t batch = put({full, item("PA-0002")});
    std::vector<FeedbackItem> expected{full, item("PA-0002")};
    for (FeedbackItem& one : expected) one.batch = batch;
    EXPECT_EQ(feedbackInForce(project.connection()), expected);
}

TEST_F(Registers, ALaterStateReplacesAnEarlierOneUntilItIsUndone) {
    const std::int64_t first = put({item("PA-0001")});
    FeedbackItem closed = item("PA-0001");
    closed.status = "closed";
    closed.closed = day("2026-05-09");
    const std::int64_t second = put({closed});
    EXPECT_EQ(feedbackInForce(project.connection()).at(0).status, "closed");
    project.undoBatch(second);
    EXPECT_EQ(feedbackInForce(project.connection()).at(0).status, "received");
    project.undoBatch(first);
    EXPECT_THAT(feedbackInForce(project.connection()), testing::IsEmpty());
}

TEST_F(Registers, NoColumnHoldsAPersonOrAText) {
    EXPECT_THAT(ask(path, "SELECT name FROM pragma_table_info('feedback') ORDER BY cid"),
                testing::ElementsAre("item", "batch_id", "unit_id", "kind", "channel", "role", "status", "is_open",
                                     "received_day", "due_day", "closed_day", "lon", "lat"));
}

TEST_F(Registers, WhatCannotBeIsRefused) {
    EXPECT_EQ(codeOf([&] { put({item("PA-0001"), item("PA-0001")}); }), ErrorCode::DataInvalid);
    FeedbackItem stranger = item("PA-0001");
    stranger.commune = "99999";
    EXPECT_EQ(codeOf([&] { put({stranger}); }), ErrorCode::UnknownCommune);
    EXPECT_THAT(feedbackInForce(project.connection()), testing::IsEmpty());
}

TEST_F(Registers, TheLatestAnswerOfADayIsInForce) {
    const auto answer = [&](const char* value) {
        project.write([&] {
            const OpinionAnswer one{"20194", "digital-map", "map_needed", day("2026-04-20"), value, 0};
            insertOpinions(project.connection(), std::span(&one, 1), newBatch(project, "opinions"));
        });
    };
    answer("no");
    answer("yes");
    const auto inForce = opinionsInForce(project.connection());
    ASSERT_EQ(inForce.size(), 1u);
    EXPECT_EQ(inForce[0].value, "yes");
    EXPECT_EQ(inForce[0].batch, 3);
}

}  // namespace
}  // namespace ansinh::store::test
