#include "geo/planner/pmed_file.hpp"

#include "geo/core/error.hpp"
#include "geo/planner/solver.hpp"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace ansinh::planner {
namespace {

using testing::ElementsAre;

TEST(Pmed, TravelIsTheShortestPathAndTheLastEdgeCounts) {
    std::istringstream in("4 5 2\n1 2 10\n2 3 10\n1 3 50\n3 4 7\n3 4 5\n");
    const Instance instance = readPmed(in, "pmed");
    EXPECT_EQ(instance.p, 2);
    EXPECT_EQ(instance.travel(0, 2), 20);
    EXPECT_EQ(instance.travel(3, 0), 25);
    EXPECT_EQ(solve(instance, {}, Monitor::silent()).objective, 15);
}

TEST(Pmedcap, CapacitiesAreSumsOfDemands) {
    std::istringstream in("1\n 1 9\n 4 2 10\n 1 0 0 6\n 2 3 0 6\n 3 0 4 4\n 4 3 4 4\n");
    const std::vector<KnownProblem> problems = readPmedcap(in, "pmedcap");
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].optimum, 9);
    EXPECT_THAT(problems[0].instance.participants, ElementsAre(6, 6, 4, 4));
    const Answer answer = solve(problems[0].instance, {}, Monitor::silent());
    EXPECT_EQ(answer.status, Status::Optimal);
    EXPECT_EQ(answer.objective, 8);  // 1 with 3, 2 with 4: 1 with 2 would be shorter and too many
}

TEST(Pmed, RefusesWhatIsCutShort) {
    std::istringstream cut("4 2 1\n1 2 10\n");
    EXPECT_THROW((void)readPmed(cut, "pmed"), Error);
    std::istringstream beyond("2 1 1\n1 3 10\n");
    EXPECT_THROW((void)readPmed(beyond, "pmed"), Error);
    std::istringstream words("one\n");
    EXPECT_THROW((void)readPmedcap(words, "pmedcap"), Error);
}

TEST(PublicInstances, HaveTheirKnownOptimum) {
    const std::filesystem::path folder = std::filesystem::path(ANSINH_TEST_DATA) / "orlib";
    std::ifstream capacitated(folder / "pmedcap1.txt");
    std::ifstream plain(folder / "pmed1.txt");
    if (!capacitated && !plain) GTEST_SKIP() << "OR-Library's files are not given";
    if (plain) {
        EXPECT_EQ(solve(readPmed(plain, "pmed1"), {}, Monitor::silent()).objective, 5819);
    }
    if (!capacitated) return;
    for (const KnownProblem& problem : readPmedcap(capacitated, "pmedcap1")) {
        if (problem.number > 5) break;
        EXPECT_EQ(solve(problem.instance, {}, Monitor::silent()).objective, problem.optimum) << problem.number;
    }
}

}  // namespace
}  // namespace ansinh::planner
