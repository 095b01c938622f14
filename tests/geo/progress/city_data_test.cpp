#include <gtest/gtest.h>

#include "tests/geo/progress/made.hpp"
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace ansinh::progress {
namespace {

const City& city() {
    static const City read = readCity(made::dataFile("city.json"));
    return read;
}

std::map<std::string, const Commune*> byCode() {
    std::map<std::string, const Commune*> found;
    for (const Commune& commune : city().communes) found[commune.code] = &commune;
    return found;
}

TEST(CityData, NinetyFourCommunesOfWhichNinetyThreeReport) {
    EXPECT_EQ(city().code, "48");
    ASSERT_EQ(city().communes.size(), 94u);
    for (const Commune& commune : city().communes) EXPECT_EQ(commune.reports, commune.code != "20333") << commune.code;
    EXPECT_EQ(byCode().at("20333")->kind, CommuneKind::SpecialZone);
}

TEST(CityData, PopulationsAddUpToWhatTheCaveatSays) {
    std::int64_t people = 0;
    for (const Commune& commune : city().communes) people += commune.population;
    EXPECT_EQ(people, 3122915);
}

TEST(CityData, TheLawsSpellingIsKept) {
    EXPECT_EQ(byCode().at("20320")->name, "Hòa Vang");
    EXPECT_EQ(byCode().at("20458")->name, "Avương");
    EXPECT_EQ(byCode().at("20695")->fullName(), "Xã Thạnh Mỹ");
}

TEST(CityData, EveryCommuneHasAnAreaAPlaceAndAPast) {
    for (const Commune& commune : city().communes) {
        EXPECT_GT(commune.legalAreaKm2, 1) << commune.code;
        EXPECT_TRUE((Box{{107, 14.9}, {113, 16.3}}.contains(commune.labelPoint))) << commune.code;
        EXPECT_FALSE(commune.formerUnits.empty()) << commune.code;
        EXPECT_FALSE(commune.formerDistricts.empty()) << commune.code;
    }
}

TEST(CityData, ANameOfAnotherCommuneIsNoAlias) {
    std::set<std::string> aliases;
    for (const Commune& commune : city().communes) aliases.insert(commune.aliases.begin(), commune.aliases.end());
    EXPECT_TRUE(aliases.contains("Thanh Mỹ"));
    EXPECT_TRUE(aliases.contains("Biền Hiên"));
    EXPECT_FALSE(aliases.contains("Thạnh Bình"));
    EXPECT_FALSE(aliases.contains("Trà Mai"));
}

TEST(CityData, EveryCommuneIsInExactlyOnePartOfTheOutline) {
    std::multiset<std::string> placed;
    for (const OutlinePart& part : city().outline) {
        placed.insert(part.communes.begin(), part.communes.end());
        ASSERT_GE(part.shape.outer.size(), 4u);
        EXPECT_EQ(part.shape.outer.front(), part.shape.outer.back());
    }
    EXPECT_EQ(placed.size(), 94u);
    for (const Commune& commune : city().communes) EXPECT_EQ(placed.count(commune.code), 1u) << commune.code;
}

TEST(CityData, NamesAndCodesAreThoseOfTheLaw) {
    const std::filesystem::path list = std::filesystem::path(ANSINH_TEST_DATA) / "danang/official_codes_qd19_2025.csv";
    if (!std::filesystem::exists(list)) GTEST_SKIP() << "no test data: " << list;
    std::ifstream in(list);
    std::string line;
    std::getline(in, line);
    std::size_t rows = 0;
    const auto communes = byCode();
    while (std::getline(in, line)) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        std::istringstream cells(line);
        std::string number, code, name;
        std::getline(cells, number, ',');
        std::getline(cells, code, ',');
        std::getline(cells, name);
        ASSERT_TRUE(communes.contains(code)) << code;
        EXPECT_EQ(communes.at(code)->fullName(), name);
        ++rows;
    }
    EXPECT_EQ(rows, 94u);
}

TEST(TrainingClasses, ThirtySevenCommunesInEightClassesWithThreeHosts) {
    const std::vector<TrainingClass> classes = readTrainingClasses(made::dataFile("training_classes.json"));
    ASSERT_EQ(classes.size(), 8u);
    const auto communes = byCode();
    std::set<std::string> members;
    int hosts = 0;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        EXPECT_EQ(classes[i].id, std::to_string(i + 1));
        EXPECT_EQ(classes[i].host.has_value(), i < 3) << classes[i].id;
        hosts += classes[i].host.has_value();
        EXPECT_EQ(classes[i].from, made::day("2026-04-15"));
        EXPECT_EQ(classes[i].until, made::day("2026-05-13"));
        for (std::size_t m = 0; m < classes[i].members.size(); ++m) {
            ASSERT_TRUE(communes.contains(classes[i].members[m]));
            const Commune& commune = *communes.at(classes[i].members[m]);
            const std::string& written = classes[i].membersAsWritten[m];
            EXPECT_TRUE(written == commune.name ||
                        std::find(commune.aliases.begin(), commune.aliases.end(), written) != commune.aliases.end())
                << written << " is written for " << commune.name;
            members.insert(commune.code);
        }
    }
    EXPECT_EQ(hosts, 3);
    EXPECT_EQ(members.size(), 37u);
    const auto open = std::count_if(city().communes.begin(), city().communes.end(),
                                    [&members](const Commune& c) { return c.reports && !members.contains(c.code); });
    EXPECT_EQ(open, 56) << "land communes in no class";
}

TEST(PointCategories, EachHasANameInBothLanguagesAndALookOfItsOwn) {
    std::set<std::pair<std::string, std::string>> looks;
    for (const PointCategory& category : readPointCategories(made::dataFile("point_categories.json"))) {
        EXPECT_FALSE(category.name.vi.empty());
        EXPECT_FALSE(category.name.en.empty());
        EXPECT_TRUE(looks.insert({category.icon, category.colour}).second) << category.id;
    }
    EXPECT_GE(looks.size(), 12u);
}

}  // namespace
}  // namespace ansinh::progress
