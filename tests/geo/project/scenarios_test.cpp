#include "geo/project/scenarios.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "geo/core/error.hpp"
#include "geo/planner/solver.hpp"
#include "geo/project/training_planner.hpp"
#include "temp_project.hpp"

namespace ansinh {
namespace {

using test::TempFolder;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::string contentOf(const std::string& path) {
    std::stringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

class ScenariosTest : public testing::Test {
protected:
    TempFolder folder_;
    Project project_ = Project::create(folder_.file("p.ansinh"), {}, Monitor::silent());
    Scenarios scenarios_{project_};
    TrainingPlanner planner_{project_};

    TrainingQuestion question() {
        TrainingQuestion question;
        question.classes = 8;
        question.smallest = 5;
        question.largest = 9;
        return question;
    }
    Scenario solved(const TrainingQuestion& asked, const std::string& name) {
        TrainingProblem problem = planner_.problem(asked, Monitor::silent());
        const TrainingAnswer answer = solveTraining(problem, {}, Monitor::silent());
        EXPECT_EQ(answer.answer.status, planner::Status::Optimal);
        EXPECT_EQ(answer.explanation.classes.size(), answer.answer.hosts.size());
        Scenario scenario = scenarioOf(problem, answer.answer);
        scenario.name = name;
        return scenario;
    }
    std::vector<planner::ClassDates> dates(int count) {
        planner::CalendarWish wish;
        wish.first = Date::require("2026-05-18", "first");
        wish.teams = 2;
        return planner::scheduleClasses(count, wish, TrainingPlanner::holidays()).classes;
    }

};

TEST_F(ScenariosTest, WhatIsSavedComesBack) {
    TrainingQuestion asked = question();
    asked.weighting = Weighting::Participants;
    asked.goal = TrainingGoal::TotalThenLongest;
    asked.hosts = {planner_.openCommunes().front()};
    asked.links = {{"20194", "20197"}};
    asked.maxTravelM = 60'000;
    asked.asOf = Date::require("2026-05-13", "day");
    Scenario made = withDates(solved(asked, "  phương án 1 "), dates(8));
    made.note = "ghi chú";
    const std::int64_t id = scenarios_.save(made);
    ASSERT_THAT(scenarios_.all(), SizeIs(1));
    Scenario kept = scenarios_.find("phương án 1");
    EXPECT_EQ(kept.id, id);
    EXPECT_FALSE(kept.madeAt.empty());
    EXPECT_EQ(kept.question, asked);
    kept.id = 0;
    kept.batch = 0;
    kept.person = kept.madeAt = "";
    made.name = "phương án 1";
    EXPECT_EQ(kept, made);
    EXPECT_EQ(scenarios_.find(std::to_string(id)).name, "phương án 1");
    EXPECT_THROW((void)scenarios_.find("phương án 2"), Error);
    EXPECT_THROW(scenarios_.save(made), Error);  // the name is taken
    made.name = "";
    EXPECT_THROW(scenarios_.save(made), Error);
}

TEST_F(ScenariosTest, AreRenamedDeletedAndBroughtBack) {
    const std::int64_t first = scenarios_.save(solved(question(), "một"));
    TrainingQuestion asked = question();
    asked.classes = 9;
    const std::int64_t second = scenarios_.save(solved(asked, "hai"));
    EXPECT_EQ(scenarios_.all().front().id, second);
    scenarios_.rename(first, "hơn", "vì sao");
    EXPECT_EQ(scenarios_.find("hơn").note, "vì sao");
    EXPECT_THROW(scenarios_.rename(first, "hai", ""), Error);
    const std::int64_t batch = scenarios_.remove(second);
    EXPECT_THAT(scenarios_.all(), SizeIs(1));
    scenarios_.restore(batch);
    EXPECT_EQ(scenarios_.find("hai").classes.size(), 9U);
    EXPECT_THROW(scenarios_.restore(1), Error);  // the communes came in that batch
    const ScenarioDifference difference = differenceOf(scenarios_.find("hơn"), scenarios_.find("hai"));
    EXPECT_TRUE(difference.comparable);
    EXPECT_LT(difference.totalChange, 0);
    EXPECT_FALSE(difference.moves.empty());
}

TEST_F(ScenariosTest, OneIsAcceptedAsDraftClassesAndTakenBack) {
    const std::int64_t id = scenarios_.save(solved(question(), "một"));
    const std::vector<TrainingClass> before = project_.trainingClasses();
    EXPECT_THROW((void)scenarios_.accept(id, {}), Error);  // no dates
    EXPECT_THROW((void)scenarios_.accept(id, dates(7)), Error);
    const std::int64_t batch = scenarios_.accept(id, dates(8));
    EXPECT_EQ(scenarios_.find("một").acceptedBatch, batch);
    EXPECT_THROW((void)scenarios_.accept(id, dates(8)), Error);
    const std::vector<TrainingClass> after = project_.trainingClasses();
    ASSERT_EQ(after.size(), before.size() + 8);
    EXPECT_EQ(after.back().id, "16");
    EXPECT_EQ(after.back().status, "draft");
    EXPECT_TRUE(after.back().from);
    EXPECT_THAT(project_.communesInNoClass(), IsEmpty());
    EXPECT_THAT(planner_.openCommunes(1), IsEmpty());
    EXPECT_EQ(planner_.openCommunes(2).size(), 93U);  // a second round may ask everybody again

    project_.undoBatch(batch, Monitor::silent());
    EXPECT_EQ(project_.trainingClasses(), before);
    EXPECT_EQ(scenarios_.find("một").acceptedBatch, 0);
    EXPECT_EQ(planner_.openCommunes(1).size(), 56U);
}

TEST_F(ScenariosTest, TheEarliestClassHasTheLowestNumber) {
    std::vector<planner::ClassDates> given = dates(8);  // two teams: two classes begin on each of four days
    std::ranges::reverse(given);
    const Scenario undated = solved(question(), "một");
    const std::int64_t id = scenarios_.save(undated);
    const Scenario dated = withDates(undated, given);
    const std::vector<std::string> numbers = classNumbers(dated, project_.trainingClasses());
    EXPECT_THAT(numbers, ElementsAre("15", "16", "13", "14", "11", "12", "9", "10"));
    EXPECT_THAT(classNumbers(undated, project_.trainingClasses()),
                ElementsAre("9", "10", "11", "12", "13", "14", "15", "16"));

    EXPECT_THAT(scenarios_.planTable(dated), HasSubstr("\nLớp 9\t"));
    EXPECT_LT(scenarios_.planTable(dated).find("Lớp 9\t"), scenarios_.planTable(dated).find("Lớp 10\t"));
    (void)scenarios_.accept(id, given);
    const std::vector<TrainingClass> after = project_.trainingClasses();
    for (std::size_t i = 9; i < after.size(); ++i)
        EXPECT_LE(std::tie(after[i - 1].from, after[i - 1].host), std::tie(after[i].from, after[i].host)) << after[i].id;
    EXPECT_EQ(classNumbers(scenarios_.find("một"), after), numbers);
}

TEST(FirstFreeNumber, IsAboveAllNumbersThereAre) {
    std::vector<TrainingClass> classes(3);
    classes[0].id = "2";
    classes[1].id = "8";
    classes[2].id = "B";
    EXPECT_EQ(firstFreeNumber(classes), 9);
    EXPECT_EQ(firstFreeNumber({}), 1);
}

TEST_F(ScenariosTest, NoCommuneGetsIntoTwoClassesOfARound) {
    const std::int64_t first = scenarios_.save(solved(question(), "một"));
    TrainingQuestion asked = question();
    asked.classes = 7;
    const std::int64_t second = scenarios_.save(solved(asked, "hai"));
    (void)scenarios_.accept(first, dates(8));
    EXPECT_THROW((void)scenarios_.accept(second, dates(7)), Error);
}

TEST_F(ScenariosTest, ASecondRoundAsksAgainAndStandsBesideTheFirst) {
    TrainingQuestion asked = question();
    asked.round = 2;
    asked.classes = 12;
    asked.exclude = planner_.openCommunes(1);
    asked.smallest = 2;
    const std::int64_t id = scenarios_.save(solved(asked, "đợt hai"));
    EXPECT_EQ(scenarios_.find("đợt hai").question.round, 2);
    (void)scenarios_.accept(id, dates(12));
    EXPECT_EQ(planner_.openCommunes(1).size(), 56U);
    EXPECT_EQ(planner_.openCommunes(2).size(), 56U);
    EXPECT_EQ(planner_.roundOf(project_.trainingClasses().back()), 2);
    EXPECT_EQ(planner_.roundOf(project_.trainingClasses().front()), 1);
}

TEST_F(ScenariosTest, LockedExistingClassesStayAndAreNotMadeAgain) {
    TrainingQuestion asked = question();
    asked.lockExisting = true;
    const Scenario scenario = solved(asked, "cùng lớp cũ");
    EXPECT_EQ(scenario.classes.size(), 16U);
    EXPECT_EQ(newClassCount(scenario), 8);
    const std::int64_t id = scenarios_.save(scenario);
    (void)scenarios_.accept(id, dates(8));
    EXPECT_EQ(project_.trainingClasses().size(), 16U);
}

TEST_F(ScenariosTest, AreWrittenAsTableCalendarAndWorkbook) {
    const Scenario undated = solved(question(), "một");
    const std::string table = scenarios_.planTable(undated);
    EXPECT_THAT(table, HasSubstr("Lớp\tThành viên\tNơi tổ chức\tThời gian\n"));
    EXPECT_THAT(table, HasSubstr("\nLớp 16\t"));
    EXPECT_THROW(scenarios_.exportTo(undated, ScenarioExport::Calendar, folder_.file("x.ics")), Error);
    const Scenario dated = scenarios_.find(std::to_string(scenarios_.save(withDates(undated, dates(8)))));
    scenarios_.exportTo(dated, ScenarioExport::Calendar, folder_.file("x.ics"));
    EXPECT_THAT(contentOf(folder_.file("x.ics")), HasSubstr("DTSTART;VALUE=DATE:20260518\r\n"));
    scenarios_.exportTo(dated, ScenarioExport::PlanTable, folder_.file("x.txt"));
    EXPECT_THAT(contentOf(folder_.file("x.txt")), HasSubstr("18/5/2026"));
    scenarios_.exportTo(dated, ScenarioExport::Workbook, folder_.file("x.xlsx"));
    EXPECT_TRUE(contentOf(folder_.file("x.xlsx")).starts_with("PK"));
}

TEST_F(ScenariosTest, ThePlansClassesAreEvaluatedAsTheyStand) {
    const ExistingClasses existing = planner_.evaluateExisting({}, {}, Monitor::silent());
    EXPECT_THAT(existing.classes, SizeIs(8));
    EXPECT_EQ(existing.problem.communes.size(), 37U);
    EXPECT_EQ(existing.problem.instance.lower, 3);
    EXPECT_EQ(existing.problem.instance.largest(), 7);
    EXPECT_EQ(existing.best.answer.status, planner::Status::Optimal);
    EXPECT_LE(existing.best.answer.objective, existing.statedTotal);
    EXPECT_TRUE(existing.evaluations[0].facts.host);
    EXPECT_FALSE(existing.evaluations[3].facts.host);
}

TEST_F(ScenariosTest, QuestionsThatMeanNothingAreRefused) {
    const auto refused = [&](const auto& change) {
        TrainingQuestion asked = question();
        change(asked);
        try {
            (void)planner_.problem(asked, Monitor::silent());
            return false;
        } catch (const Error& error) {
            return error.code() == ErrorCode::BadArgument || error.code() == ErrorCode::UnknownCommune ||
                   error.code() == ErrorCode::FileNotFound;
        }
    };
    EXPECT_TRUE(refused([](TrainingQuestion& q) { q.hosts = {"99999"}; }));
    EXPECT_TRUE(refused([](TrainingQuestion& q) { q.hosts = {"20695"}; }));  // trained already
    EXPECT_FALSE(refused([](TrainingQuestion& q) { q.hosts = q.include = {"20695"}; }));
    EXPECT_TRUE(refused([](TrainingQuestion& q) { q.travel.kind = TravelChoice::Kind::Roads; }));  // none imported
    EXPECT_TRUE(refused([](TrainingQuestion& q) { q.travel = {TravelChoice::Kind::Matrix, 1, "none.csv"}; }));
    EXPECT_TRUE(refused([](TrainingQuestion& q) { q.travel.detour = 0.5; }));
}

}  // namespace
}  // namespace ansinh
