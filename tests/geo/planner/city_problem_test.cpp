#include "geo/planner/city_problem.hpp"

#include "geo/core/error.hpp"

#include <gmock/gmock.h>

#include <sstream>

namespace ansinh::planner {
namespace {

using testing::ElementsAre;

TravelTable read(const std::string& text) {
    std::istringstream in(text);
    return readTravelTable(in, "roads.csv");
}

std::vector<Commune> communes() {
    std::vector<Commune> list(3);
    const char* const codes[] = {"20194", "20197", "20200"};
    for (std::size_t i = 0; i < 3; ++i) {
        list[i].code = codes[i];
        list[i].labelPoint = {108.0 + 0.1 * static_cast<double>(i), 16.0};
    }
    return list;
}

TEST(TravelTable, ReadsWhatSpreadsheetsWrite) {
    for (const char* text : {"\xEF\xBB\xBF;20194;20197\r\n20197;1500.6;0\r\n20194;0;1400\r\n",
                             "code,20194,20197\n\"20197\",1500.6,0\n\n20194, 0, 1400\n",
                             "\t20194\t20197\n20194\t0\t1400\n20197\t1500.6\t0"}) {
        const TravelTable table = read(text);
        EXPECT_THAT(table.codes, ElementsAre("20194", "20197"));
        EXPECT_THAT(table.metres, ElementsAre(0, 1400, 1501, 0));
    }
}

TEST(TravelTable, SaysWhichLineIsWrong) {
    const auto line = [](const std::string& text) {
        try {
            (void)read(text);
        } catch (const Error& error) {
            return error.args().size() > 1 ? error.args()[1] : "empty";
        }
        return std::string("read");
    };
    EXPECT_EQ(line(""), "empty");
    EXPECT_EQ(line(",a,a\n"), "1");
    EXPECT_EQ(line(",a,b\na,0,1\nc,1,0\n"), "3");
    EXPECT_EQ(line(",a,b\na,0\nb,1,0\n"), "2");
    EXPECT_EQ(line(",a,b\na,0,x\nb,1,0\n"), "2");
    EXPECT_EQ(line(",a,b\na,0,-4\nb,1,0\n"), "2");
    EXPECT_EQ(line(",a,b\na,0,1\n"), "2");
}

TEST(CityProblem, TakesTravelFromTheTableByCode) {
    const std::vector<Commune> list = communes();
    TravelSource source;
    source.table = TravelTable{{"20200", "20194", "20197"}, {0, 1, 2, 3, 0, 4, 5, 6, 0}};
    EXPECT_STREQ(source.key(), "matrix");
    EXPECT_THAT(travelBetween(list, source), ElementsAre(0, 4, 3, 6, 0, 5, 1, 2, 0));
    source.table->codes[0] = "99999";
    EXPECT_THROW((void)travelBetween(list, source), Error);
}

TEST(CityProblem, LinksNeighboursAndDeclaredPairs) {
    const auto square = [](const char* code, double west) {
        Boundary boundary;
        boundary.commune = code;
        boundary.shape = {{{{west, 16}, {west + 0.1, 16}, {west + 0.1, 16.1}, {west, 16.1}, {west, 16}}, {}}};
        return boundary;
    };
    const std::vector<Boundary> boundaries{square("20197", 108.1), square("20194", 108), square("00001", 108.2)};
    const std::vector<CodePair> links{{"20200", "20194"}, {"20200", "00001"}, {"20194", "20197"}};
    const Instance instance = cityProblem(communes(), {}, boundaries, links);
    EXPECT_EQ(instance.n, 3);
    EXPECT_THAT(instance.adjacency, ElementsAre(PlacePair{0, 1}, PlacePair{0, 2}));
}

TEST(CityProblem, MeasuresGeodesicTravelTimesTheDetour) {
    const std::vector<std::int64_t> plain = travelBetween(communes(), {.detour = 1, .table = {}});
    EXPECT_EQ(plain[0], 0);
    EXPECT_EQ(plain[1], plain[3]);
    EXPECT_NEAR(static_cast<double>(plain[1]), 10'703, 10);  // 0.1° of longitude at 16° north
    const std::vector<std::int64_t> roads = travelBetween(communes(), {.detour = 1.5, .table = {}});
    EXPECT_NEAR(static_cast<double>(roads[2]), 1.5 * static_cast<double>(plain[2]), 1);
    EXPECT_THROW((void)travelBetween(communes(), {.detour = 0.9, .table = {}}), Error);
}

}  // namespace
}  // namespace ansinh::planner
