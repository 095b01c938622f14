#include "app/controllers/training_texts.hpp"

#include "app/controllers/training_rows.hpp"

#include <gtest/gtest.h>

#include "tests/app/services/line_problem.hpp"
#include "tests/app/services/sample_facts.hpp"

namespace ansinh::app {
namespace {

class TrainingTextsTest : public testing::Test {
protected:
    std::shared_ptr<ProjectFacts> facts_ = smallCity(6);
    TrainingTexts texts_{*facts_, text::Language::Vietnamese};
    TrainingProblem problem_ = lineOf(6, 2, 2, 4);
};

planner::Answer answered(planner::Status status, std::int64_t objective, std::int64_t bound) {
    planner::Answer answer;
    answer.status = status;
    answer.objective = answer.total = objective;
    answer.bound = bound;
    answer.longest = 1000;
    answer.assignment = {1, 1, 1, 4, 4, 4};
    return answer;
}

TEST_F(TrainingTextsTest, distancesAreRoundedAsPeopleSayThem) {
    EXPECT_EQ(texts_.km(6'240), "6,2 km");
    EXPECT_EQ(texts_.km(612'400), "612 km");
    EXPECT_EQ(texts_.kmChange(-6'240), "−6,2 km");
    EXPECT_EQ(texts_.kmChange(0), "±0");
    EXPECT_EQ(TrainingTexts(*facts_, text::Language::English).km(6'240), "6.2 km");
    EXPECT_EQ(texts_.total(1'240'000, Weighting::Participants), "1.240 người·km");
}

TEST_F(TrainingTextsTest, anAnswerSaysHowFarItIsProved) {
    EXPECT_TRUE(texts_.answer(answered(planner::Status::Optimal, 4000, 4000), problem_.question)
                    .startsWith("Tối ưu, đã kiểm tra"));
    const QString open = texts_.answer(answered(planner::Status::Feasible, 4000, 3000), problem_.question);
    EXPECT_TRUE(open.contains("3 km")) << open.toStdString();
    EXPECT_TRUE(open.contains("25 %")) << open.toStdString();
    planner::Answer none;
    none.status = planner::Status::Stopped;
    EXPECT_TRUE(texts_.answer(none, problem_.question).contains("Đã dừng"));
}

TEST_F(TrainingTextsTest, aClashSaysWhatAndHowManyAndWhatToDo) {
    planner::Answer none;
    none.status = planner::Status::Infeasible;
    none.clash = {"class_count", "class_size"};
    problem_.instance.p = 3;
    problem_.instance.lower = 3;
    QString detail = texts_.answerDetail(none, problem_);
    EXPECT_TRUE(detail.contains("3 lớp, mỗi lớp ít nhất 3 xã, cần 9 xã; chỉ có 6")) << detail.toStdString();
    EXPECT_TRUE(detail.contains("đổi số lớp")) << detail.toStdString();
    problem_.instance.lower = 1;
    problem_.instance.upper = 1;
    detail = texts_.answerDetail(none, problem_);
    EXPECT_TRUE(detail.contains("chỉ đủ cho 3 xã; có 6")) << detail.toStdString();
    none.clash = {"travel_limit", "forced_hosts"};
    detail = texts_.answerDetail(none, problem_);
    EXPECT_FALSE(detail.contains("xã;")) << detail.toStdString();
    EXPECT_TRUE(detail.contains("cho phép đi xa hơn")) << detail.toStdString();
}

TEST_F(TrainingTextsTest, datesOfOneDayAreSaidOnce) {
    const Date day = Date::require("2026-06-01", "day");
    EXPECT_EQ(texts_.dates(day, day), "1/6/2026");
    EXPECT_EQ(texts_.dates(day, day.plusDays(1)), "1/6/2026 – 2/6/2026");
    EXPECT_EQ(texts_.dates(std::nullopt, std::nullopt), "");
}

TEST_F(TrainingTextsTest, classesThatTouchHaveDifferentColours) {
    const TrainingProblem problem = lineOf(20, 10, 2, 2);
    std::vector<int> assignment;
    for (int place = 0; place < 20; ++place) assignment.push_back(place - place % 2);
    TrainingDraft draft = draftOf(problem, assignment, {}, 1);
    // Class 9 would take the colour of class 1; next to it, it must not.
    std::swap(draft.classes[1].members, draft.classes[8].members);
    std::swap(draft.classes[1].host, draft.classes[8].host);
    const std::vector<MapClassShape> shapes = shapesOf(problem, draft);
    std::map<std::string, int> colour;
    for (const MapClassShape& one : shapes)
        for (const std::string& member : one.members) colour[member] = one.colour;
    for (const auto& [a, b] : problem.instance.adjacency) {
        const auto& left = problem.communes[static_cast<std::size_t>(a)].code;
        const auto& right = problem.communes[static_cast<std::size_t>(b)].code;
        if (draft.classOf(left) == draft.classOf(right)) continue;
        EXPECT_NE(colour[left], colour[right]) << left << " " << right;
    }
}

TEST_F(TrainingTextsTest, settledThingsAreSaidWithTheirCost) {
    TrainingDraft draft;
    draft.classes.push_back({.number = 9, .host = "20000", .members = {"20000", "20001"}, .held = false});
    draft.pinned.insert("20001");
    draft.noHosts.insert("20001");
    const TrainingRows rows(*facts_, text::Language::Vietnamese, false);
    std::map<SettledChoice, std::int64_t> costs;
    costs[{SettledChoice::Kind::Pinned, 9, "20001", {}}] = 2500;
    costs[{SettledChoice::Kind::NoHost, 0, "20001", {}}] = 0;
    const auto settled = rows.settled(draft, costs, Weighting::Equal);
    ASSERT_EQ(settled.size(), 2U);
    EXPECT_EQ(settled[0].kind, "pinned");
    EXPECT_TRUE(settled[0].text.endsWith("ở lớp 9")) << settled[0].text.toStdString();
    EXPECT_EQ(settled[0].cost, "tốn thêm 2,5 km");
    EXPECT_TRUE(settled[0].dear);
    EXPECT_EQ(settled[1].cost, "không tốn thêm");
}

}  // namespace
}  // namespace ansinh::app
