#include "geo/planner/pmed_file.hpp"

#include "geo/core/error.hpp"
#include "geo/planner/solver.hpp"

#include <gmock/gmock.h>

#include <cstdlib>
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

TEST(Sjc, TravelKeepsThreeDecimals) {
    std::istringstream in("3 1\n0 0 50 10\n1 1 50 20\n3 4 50 5\n");
    const Instance instance = readSjc(in, "sjc");
    EXPECT_EQ(instance.travel(0, 1), 1414);
    EXPECT_EQ(instance.travel(0, 2), 5000);
    EXPECT_EQ(instance.maxParticipants, 50);
    EXPECT_THAT(instance.participants, ElementsAre(10, 20, 5));
    std::istringstream demandFirst("3 1\n0 0 10 50\n1 1 20 50\n3 4 5 50\n");
    const Instance other = readSjc(demandFirst, "sjc");
    EXPECT_EQ(other.maxParticipants, 50);
    EXPECT_THAT(other.participants, ElementsAre(10, 20, 5));
    std::istringstream uneven("2 1\n0 0 50 10\n1 1 60 20\n");
    EXPECT_THROW((void)readSjc(uneven, "sjc"), Error);
}

/// Where the public files are: $ANSINH_PUBLIC_INSTANCES, else with the test data.
std::filesystem::path publicFolder() {
    const char* given = std::getenv("ANSINH_PUBLIC_INSTANCES");
    return given != nullptr ? std::filesystem::path(given) : std::filesystem::path(ANSINH_TEST_DATA) / "public";
}

class PublicInstances : public testing::Test {
protected:
    /// Skips the test, with a message, when the file is not given.
    std::ifstream open(const std::string& name) {
        std::ifstream file(publicFolder() / name);
        if (!file) skip_ = "not given: " + (publicFolder() / name).string();
        return file;
    }
    std::string skip_;
};

TEST_F(PublicInstances, Pmed1) {
    std::ifstream file = open("pmed1.txt");
    if (!file) GTEST_SKIP() << skip_;
    const Answer answer = solve(readPmed(file, "pmed1"), {}, Monitor::silent());
    EXPECT_EQ(answer.status, Status::Optimal);
    EXPECT_EQ(answer.objective, 5819);
}

TEST_F(PublicInstances, Pmedcap1To19) {
    std::ifstream file = open("pmedcap1.txt");
    if (!file) GTEST_SKIP() << skip_;
    const std::vector<int> optima{713, 740, 751, 651,  664, 778,  787, 820,  715, 829,
                                  1006, 966, 1026, 982, 1091, 954, 1034, 1043, 1031};
    for (const KnownProblem& problem : readPmedcap(file, "pmedcap1")) {
        if (problem.number > static_cast<int>(optima.size())) break;
        EXPECT_EQ(problem.optimum, optima[static_cast<std::size_t>(problem.number - 1)]);
        const Answer answer = solve(problem.instance, {}, Monitor::silent());
        EXPECT_EQ(answer.status, Status::Optimal);
        EXPECT_EQ(answer.objective, problem.optimum) << problem.number;
    }
}

TEST_F(PublicInstances, Sjc1AndSjc2) {
    for (const auto& [name, optimum] : {std::pair("sjc1.dat", 17288.99), std::pair("sjc2.dat", 33270.94)}) {
        std::ifstream file = open(name);
        if (!file) GTEST_SKIP() << skip_;
        const Answer answer = solve(readSjc(file, name), {}, Monitor::silent());
        EXPECT_EQ(answer.status, Status::Optimal);
        EXPECT_NEAR(static_cast<double>(answer.objective) / static_cast<double>(sjcScale), optimum, 0.06) << name;
    }
}

}  // namespace
}  // namespace ansinh::planner
